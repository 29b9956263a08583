// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading.h"

#include "analysis/archive/expanded_source.h"
#include "analysis/archive/zip.h"
#include "analysis/base/json_writer.h"
#include "analysis/capture/capture_file.h"
#include "analysis/code/control_flow.h"
#include "analysis/code/dex_disassembly.h"
#include "analysis/code/elf.h"
#include "analysis/code/macho.h"
#include "analysis/code/dex_reading.h"
#include "analysis/code/native_listing.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/package_set.h"
#include "analysis/package/manifest.h"

#include <charconv>
#include <optional>

namespace keytrail::intake {

namespace {

constexpr std::uint64_t kLargestEntry = 256u << 20;
constexpr std::size_t kShown = 4096;    // bytes of a reading that has no natural end
constexpr std::size_t kBefore = 64;     // bytes shown in front of a mark
constexpr int kDeepestPath = 4;         // archives in archives, as the importer opens them

bool isNative(Bytes bytes)
{
    return code::sniffElf(bytes) || code::sniffMacho(bytes);
}

/// What stands at a path inside an archive ("assets/a.dat!classes.dex"); the file itself where the path is none of its entries.
std::optional<std::string> entryAt(Bytes archive, std::string_view path, int depth)
{
    NoNotes silent;
    const auto zip = archive::readZip(archive, silent);
    if (!zip || depth > kDeepestPath)
        return {};
    if (const auto *entry = zip->find(path)) {
        auto content = zip->content(*entry, kLargestEntry, silent);
        return content ? std::optional(std::move(*content)) : std::nullopt;
    }
    const auto mark = path.find('!');
    const auto *outer = mark == std::string_view::npos ? nullptr : zip->find(path.substr(0, mark));
    const auto inner = outer ? zip->content(*outer, kLargestEntry, silent) : Result<std::string>(Error{});
    return inner ? entryAt(asBytes(*inner), path.substr(mark + 1), depth + 1) : std::nullopt;
}

std::optional<std::string> contentAt(Source &source, std::string_view path)
{
    NoNotes silent;
    const auto zip = archive::readZip(source, silent);
    if (!zip) {
        auto whole = readAll(source, 0, source.size(), kLargestEntry);
        const bool isCode = code::sniffDex(asBytes(whole)) || isNative(asBytes(whole));
        return isCode ? std::optional(std::move(whole)) : std::nullopt;
    }
    if (const auto *entry = zip->find(path)) {
        auto content = zip->content(*entry, kLargestEntry, silent);
        return content ? std::optional(std::move(*content)) : std::nullopt;
    }
    const auto mark = path.find('!');
    if (mark == std::string_view::npos) {
        // A dex in front of the archive goes by the file's own name.
        auto whole = readAll(source, 0, source.size(), kLargestEntry);
        return code::sniffDex(asBytes(whole)) ? std::optional(std::move(whole)) : std::nullopt;
    }
    const auto *outer = zip->find(path.substr(0, mark));
    const auto inner = outer ? zip->content(*outer, kLargestEntry, silent) : Result<std::string>(Error{});
    return inner ? entryAt(asBytes(*inner), path.substr(mark + 1), 1) : std::nullopt;
}

struct MethodPlace {
    const code::Dex *dex = nullptr;
    std::uint32_t classIndex = 0;
    code::EncodedMember member;
};

std::optional<MethodPlace> findMethod(const std::vector<code::Dex> &images, std::string_view symbol)
{
    const auto owner = symbol.substr(0, symbol.find("->"));
    for (const auto &dex : images) {
        for (std::uint32_t at = 0; at < dex.size(code::Dex::Classes); ++at) {
            if (dex.type(dex.classDef(at).type) != owner)
                continue;
            const auto &members = dex.members(at);
            for (auto member = members.firstDirect; member < members.end; ++member) {
                if (dex.methodSymbol(dex.member(member).index) == symbol)
                    return MethodPlace{&dex, at, dex.member(member)};
            }
        }
    }
    return {};
}

/// The ways out of the block that begins at a line: kind, offset (null: out of the method, or computed) and label by turns.
void writeWays(JsonWriter &out, const code::CodeListing &code, const code::ControlFlow &flow, const code::FlowBlock &block)
{
    static constexpr const char *kKinds[] = {"next", "taken", "not-taken", "jump", "case", "exception", "leaves", "computed"};
    out.key("ways").beginArray();
    for (const auto &way : block.ways) {
        out.string(kKinds[static_cast<std::size_t>(way.kind)]);
        const bool isOut = way.kind == code::FlowWay::Kind::Leaves || way.kind == code::FlowWay::Kind::Computed;
        if (isOut)
            out.null();
        else
            out.number(std::int64_t(code.lines[flow.blocks[way.block].first].offset));
        out.string(way.label);
    }
    out.endArray();
}

void writeLine(JsonWriter &out, const code::CodeListing &code, const code::CodeLine &line, const code::ControlFlow &flow, const code::FlowBlock *block)
{
    using Kind = code::CodeLine::Kind;
    const auto kind = line.kind == Kind::Payload ? "payload" : "instruction";
    out.beginObject().text("kind", kind).key("offset").number(std::int64_t(line.offset)).text("opcode", line.name).text("operands", line.operands).text("comment", line.comment).text("symbol", line.symbol);
    out.key("target");
    line.target ? out.number(std::int64_t(*line.target)) : out.null();
    out.key("line");
    line.sourceLine ? out.number(std::int64_t(line.sourceLine)) : out.null();
    if (block)
        writeWays(out, code, flow, *block);
    out.endObject();
}

std::string listing(const code::CodeListing &code)
{
    JsonWriter out;
    out.beginArray();
    out.beginObject().text("kind", "header").text("opcode", ".method").text("operands", code.symbol).text("comment", code.sourceFile).endObject();
    const auto flow = code::controlFlow(code);
    std::size_t block = 0;
    for (std::size_t at = 0; at < code.lines.size(); ++at) {
        const auto &line = code.lines[at];
        if (!line.label.empty())
            out.beginObject().text("kind", "label").key("offset").number(std::int64_t(line.offset)).text("opcode", line.label).endObject();
        const bool isFirst = block < flow.blocks.size() && flow.blocks[block].first == at;
        writeLine(out, code, line, flow, isFirst ? &flow.blocks[block] : nullptr);
        block += isFirst;
    }
    return out.endArray().take();
}

/// The reading of a method behind its listing: lines of kind "reading", whose parts are text, role and symbol by turns.
std::string withReading(std::string lines, const std::vector<code::ReadingLine> &reading)
{
    static constexpr const char *kRoles[] = {"plain", "keyword", "variable", "string", "type", "method", "number", "label", "comment"};
    JsonWriter out;
    out.beginArray();
    for (const auto &line : reading) {
        out.beginObject().text("kind", "reading");
        for (const auto &[name, value] : {std::pair{"offset", line.offset}, {"from", line.from}, {"to", line.to}}) {
            out.key(name);
            value < 0 ? out.null() : out.number(value);
        }
        out.key("depth").number(std::int64_t(line.depth)).key("line");
        line.sourceLine ? out.number(std::int64_t(line.sourceLine)) : out.null();
        out.text("operands", textOf(line)).key("parts").beginArray();
        for (const auto &part : line.parts)
            out.string(part.text).string(kRoles[static_cast<std::size_t>(part.role)]).string(part.symbol);
        out.endArray().endObject();
    }
    const auto more = out.endArray().take();
    lines.pop_back();
    return lines + "," + more.substr(1);
}

WorkerAnswer shown(std::uint64_t base, Bytes bytes, std::uint64_t markFrom, std::uint64_t markSize, std::string_view note)
{
    WorkerAnswer answer;
    answer.status = "read";
    JsonWriter out;
    out.beginObject().key("base").number(std::int64_t(base)).text("bytes", crypto::hex(bytes)).key("mark_from").number(std::int64_t(markFrom)).key("mark_size").number(std::int64_t(markSize)).text("note", note).endObject();
    answer.result = out.take();
    return answer;
}

WorkerAnswer partOf(Source &source, std::uint64_t from, std::uint64_t size, std::string_view note)
{
    const auto base = from > kBefore ? from - kBefore : 0;
    const auto bytes = readAll(source, base, from - base + std::max<std::uint64_t>(size, kBefore) + kBefore, kShown + 2 * kBefore);
    return shown(base, asBytes(bytes), from, size, note);
}

class FindFrame final : public capture::FrameSink
{
public:
    explicit FindFrame(std::uint64_t wanted)
        : m_wanted(wanted)
    {
    }
    void frame(const capture::Frame &frame) override
    {
        if (frame.number == m_wanted)
            place = std::pair(frame.fileOffset, std::uint64_t(frame.bytes.size()));
    }
    bool found() const { return place.has_value(); }
    std::optional<std::pair<std::uint64_t, std::uint64_t>> place;

private:
    std::uint64_t m_wanted;
};

std::optional<std::uint64_t> numberBehind(std::string_view text, std::string_view word)
{
    std::uint64_t number = 0;
    if (!text.starts_with(word))
        return {};
    const auto digits = text.substr(word.size());
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

WorkerAnswer packet(Source &source, std::uint64_t number)
{
    FindFrame sink(number);
    NoNotes silent;
    const Pulse until = [&](auto, auto) { return !sink.found(); };
    (void)!capture::readFrames(source, sink, silent, until);
    if (!sink.place)
        return partOf(source, 0, 0, "The packet was not found again; the head of the file is shown.");
    const auto head = readAll(source, 0, 4, 4);
    if (!archive::sniffGzip(asBytes(head)) && !archive::sniffZstd(asBytes(head)))
        return partOf(source, sink.place->first, sink.place->second, {});
    archive::ExpandedSource expanded(source);
    return partOf(expanded, sink.place->first, sink.place->second, "The offsets are those of the expanded file.");
}

/// The n-th line behind the header of a plain text table, for tables whose cells hold no line ends (others: the head).
WorkerAnswer row(Source &source, std::uint64_t number)
{
    const auto text = readAll(source, 0, source.size(), kLargestEntry);
    std::size_t at = 0;
    for (std::uint64_t line = 0; line < number && at < text.size(); ++line) {
        const auto end = text.find('\n', at);
        at = end == std::string::npos ? text.size() : end + 1;
    }
    if (at >= text.size())
        return partOf(source, 0, 0, "The row was not found again; the head of the file is shown.");
    const auto end = std::min(text.find('\n', at), text.size());
    return partOf(source, at, end - at, {});
}

WorkerAnswer codeBytes(Source &source, std::string_view path, std::string_view place)
{
    const auto content = contentAt(source, path);
    const auto at = place.rfind("@0x");
    NoNotes silent;
    const auto images = content ? code::readDex(asBytes(*content), path, silent) : Result<std::vector<code::Dex>>(Error{});
    const auto method = images ? findMethod(*images, place.substr(0, at)) : std::nullopt;
    const auto code = method ? method->dex->code(method->member.code) : Result<code::CodeItem>(Error{});
    if (!code)
        return partOf(source, 0, 0, "The place was not found again; the head of the file is shown.");
    std::uint64_t unit = 0;
    if (at != std::string_view::npos)
        std::from_chars(place.data() + at + 3, place.data() + place.size(), unit, 16);
    MemorySource entry(asBytes(*content));
    return partOf(entry, code->unitsOffset + 2 * unit, at == std::string_view::npos ? code->units.size() : 6, path);
}

}

namespace {

WorkerAnswer readNativeCode(Bytes content, std::string_view path, std::string_view symbol)
{
    NoNotes silent;
    const auto binaries = code::loadNative(content, path, silent, alwaysOn);
    for (std::size_t i = 0; binaries && i < binaries->size(); ++i) {
        const auto code = code::listNative((*binaries)[i], symbol);
        if (!code && code.error().fault == Fault::Unsupported)
            return refused("code-encrypted", "The code of this function is encrypted or of a machine that is not read.");
        if (!code)
            continue;
        WorkerAnswer answer;
        answer.status = "read";
        answer.result = listing(*code);
        return answer;
    }
    return refused("symbol-unknown", "The binary does not define this function.");
}

}

WorkerAnswer readCode(Source &source, std::string_view path, std::string_view symbol)
{
    const auto content = contentAt(source, path);
    if (!content)
        return refused("evidence-changed", "The binary was not found again in the evidence.");
    if (isNative(asBytes(*content)))
        return readNativeCode(asBytes(*content), path, symbol);
    NoNotes silent;
    const auto images = code::readDex(asBytes(*content), path, silent);
    const auto method = images ? findMethod(*images, symbol) : std::nullopt;
    if (!method)
        return refused("symbol-unknown", "The binary does not define this method.");
    const auto code = code::disassemble(*method->dex, method->classIndex, method->member);
    if (!code)
        return refused("dex-code-invalid", "The method has no code that could be read (abstract, native or damaged).");
    WorkerAnswer answer;
    answer.status = "read";
    answer.result = listing(*code);
    if (const auto reading = code::readMethod(*method->dex, method->classIndex, method->member))
        answer.result = withReading(std::move(answer.result), *reading);
    return answer;
}

WorkerAnswer readIdentity(Source &source)
{
    constexpr std::uint64_t kLargestManifest = 16 << 20;
    NoNotes silent;
    const auto zip = archive::readZip(source, silent);
    const auto *entry = zip ? zip->find("AndroidManifest.xml") : nullptr;
    const auto bytes = entry ? zip->content(*entry, kLargestManifest, silent) : Result<std::string>(Error{});
    const auto manifest = bytes ? package::readManifest(asBytes(*bytes), nullptr, silent) : Result<package::Manifest>(Error{});
    if (!manifest || manifest->package.empty())
        return refused("app-missing", "The evidence is no package of Android.");
    WorkerAnswer answer;
    answer.status = "read";
    answer.result = writeIdentity({manifest->package, std::to_string(manifest->versionCode.value_or(0)), manifest->split});
    return answer;
}

WorkerAnswer readBytes(Source &source, std::string_view where, std::string_view kind)
{
    if (const auto number = numberBehind(where, "packet "); number && (kind == "pcap" || kind == "pcapng"))
        return packet(source, *number);
    if (const auto number = numberBehind(where, "row "))
        return row(source, *number);
    if (const auto mark = where.rfind("!L"); mark != std::string_view::npos)
        return codeBytes(source, where.substr(0, mark), where.substr(mark + 1));
    if (const auto content = where.empty() ? std::nullopt : contentAt(source, where)) {
        MemorySource entry(asBytes(*content));
        return partOf(entry, 0, content->size(), where);
    }
    // A place inside a file of the package: a statement of a script, a key in an asset.
    if (const auto at = where.rfind("@0x"); at != std::string_view::npos) {
        std::uint64_t offset = 0;
        const auto read = std::from_chars(where.data() + at + 3, where.data() + where.size(), offset, 16);
        const auto content = read.ec == std::errc() && read.ptr == where.data() + where.size() ? contentAt(source, where.substr(0, at)) : std::nullopt;
        if (content && offset < content->size()) {
            MemorySource entry(asBytes(*content));
            return partOf(entry, offset, 1, where.substr(0, at));
        }
    }
    return partOf(source, 0, 0, where.empty() ? "" : "This place has no byte range; the head of the file is shown.");
}

}
