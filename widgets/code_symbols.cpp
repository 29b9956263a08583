// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_symbols.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/utf8.h"
#include "widgets/wording.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace keytrail::widgets {

namespace {

using namespace casedb;

// "Lexample/brightleaf/": two names of the package are the publisher's, which the app's modules share.
std::string publisherOf(std::string_view package)
{
    const auto first = package.find('.');
    const auto second = first == std::string_view::npos ? first : package.find('.', first + 1);
    std::string prefix = "L" + std::string(package.substr(0, second)) + "/";
    std::replace(prefix.begin(), prefix.end(), '.', '/');
    return prefix;
}

std::string packageOf(std::string_view className)
{
    const auto slash = className.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(className.substr(0, slash + 1));
}

class Reading
{
public:
    Reading(const CaseReader &reader, const std::atomic_bool &stop)
        : m_reader(reader)
        , m_stop(stop)
        , m_out(std::make_shared<CodeSymbols>())
    {
    }

    std::optional<SharedSymbols> read()
    {
        std::unordered_map<std::int64_t, std::size_t> apps;
        for (auto &row : m_reader.all<AppRow>()) {
            apps[static_cast<std::int64_t>(row.id)] = m_out->apps.size();
            m_out->apps.push_back({row, {}, {}, {publisherOf(row.package)}});
        }
        for (auto &row : m_reader.all<BinaryRow>()) {
            if (m_stop)
                return {};
            auto app = apps.find(static_cast<std::int64_t>(row.app));
            if (app == apps.end()) { // a binary given by itself stands as an app of its own
                app = apps.emplace(static_cast<std::int64_t>(row.id), m_out->apps.size()).first;
                m_out->apps.push_back({});
                m_out->apps.back().row.label = row.path;
            }
            m_out->apps[app->second].binaries.push_back(static_cast<std::uint32_t>(m_out->binaries.size()));
            auto index = m_reader.symbols(row.id);
            m_out->binaries.push_back({row, app->second, std::move(index)});
        }
        readOperations(apps);
        readTraces();
        readPlaces();
        for (auto &app : m_out->apps) {
            if (m_stop)
                return {};
            finish(app);
        }
        for (auto &[symbol, marks] : m_out->marks)
            std::stable_sort(marks.begin(), marks.end(), [](const CodeMark &a, const CodeMark &b) { return a.offset < b.offset; });
        return SharedSymbols(m_out);
    }

private:
    void readOperations(const std::unordered_map<std::int64_t, std::size_t> &apps)
    {
        for (const auto &row : m_reader.all<OperationRow>()) {
            const auto symbol = row.className.empty() || row.layer != "dex" ? row.method : row.className + "->" + row.method + row.descriptor;
            m_out->marks[symbol].push_back({CodeMarkKind::Operation, static_cast<std::int64_t>(row.id), row.offset.value_or(-1), 0, wording::plain(row.kind + " " + (row.transformation.empty() ? row.algorithm : row.transformation))});
            const auto app = apps.find(static_cast<std::int64_t>(row.app));
            if (app != apps.end() && row.origin == "first-party" && !packageOf(row.className).empty())
                m_out->apps[app->second].ownPackages.push_back(packageOf(row.className));
        }
    }

    void readTraces()
    {
        for (const auto &row : m_reader.all<TraceRow>()) {
            if (!m_out->bestTrace)
                m_out->bestTrace = static_cast<std::int64_t>(row.id);
            m_out->operations[static_cast<std::int64_t>(row.id)] = static_cast<std::int64_t>(row.operation);
        }
    }

    void readPlaces()
    {
        for (const auto &row : m_reader.all<KeyPlaceRow>())
            mark(row.where, {CodeMarkKind::Key, static_cast<std::int64_t>(row.id), -1, static_cast<std::int64_t>(row.key), wording::plain(row.algorithm + (row.bits ? "-" + std::to_string(*row.bits) : std::string()) + " " + row.spkiSha256.substr(0, 8))});
        for (const auto &row : m_reader.all<DestinationRow>())
            mark(row.where, {CodeMarkKind::Destination, static_cast<std::int64_t>(row.id), -1, 0, wording::plain(row.url.empty() ? row.host : row.url)});
    }

    void mark(const std::string &where, CodeMark mark)
    {
        if (const auto place = codePlace(where)) {
            mark.offset = place->offset;
            m_out->marks[place->symbol].push_back(std::move(mark));
        }
    }

    void finish(CodeApp &app)
    {
        for (const auto &component : readJsonObjects(app.row.components.text)) {
            auto name = "L" + std::string(member(component, "name"));
            std::replace(name.begin(), name.end(), '.', '/');
            app.ownPackages.push_back(packageOf(name));
        }
        std::sort(app.ownPackages.begin(), app.ownPackages.end());
        app.ownPackages.erase(std::unique(app.ownPackages.begin(), app.ownPackages.end()), app.ownPackages.end());
        app.ownPackages.erase(std::remove_if(app.ownPackages.begin(), app.ownPackages.end(), [](const std::string &prefix) { return prefix.size() < 3; }), app.ownPackages.end());
        for (const auto binary : app.binaries) {
            const auto &index = m_out->binaries[binary].index;
            for (Symbol symbol = 0; index && m_out->binaries[binary].isDex() && symbol < index->size(); ++symbol) {
                if (index->kind(symbol) == SymbolKind::Type && index->isDefined(symbol))
                    app.classes.push_back({binary, symbol});
            }
        }
        std::stable_sort(app.classes.begin(), app.classes.end(), [this](CodeSymbol a, CodeSymbol b) { return m_out->text(a) < m_out->text(b); });
    }

    const CaseReader &m_reader;
    const std::atomic_bool &m_stop;
    std::shared_ptr<CodeSymbols> m_out;
};

std::string_view typeName(std::string_view descriptor)
{
    static const std::map<char, std::string_view> simple{{'V', "void"}, {'Z', "boolean"}, {'B', "byte"}, {'S', "short"}, {'C', "char"}, {'I', "int"}, {'J', "long"}, {'F', "float"}, {'D', "double"}};
    if (descriptor.size() == 1) {
        const auto known = simple.find(descriptor[0]);
        return known == simple.end() ? descriptor : known->second;
    }
    if (descriptor.size() > 2 && descriptor.front() == 'L' && descriptor.back() == ';') {
        const auto slash = descriptor.rfind('/');
        return slash == std::string_view::npos ? descriptor.substr(1, descriptor.size() - 2) : descriptor.substr(slash + 1, descriptor.size() - slash - 2);
    }
    return descriptor;
}

// One type off the front of `list`, readable; takes at least one character.
std::string nextType(std::string_view &list)
{
    std::size_t arrays = 0;
    while (arrays < list.size() && list[arrays] == '[')
        ++arrays;
    std::size_t end = arrays + 1;
    if (arrays < list.size() && list[arrays] == 'L') {
        end = list.find(';', arrays);
        end = end == std::string_view::npos ? list.size() : end + 1;
    }
    end = std::min(end, list.size());
    std::string text(typeName(list.substr(arrays, end - arrays)));
    for (std::size_t i = 0; i < arrays; ++i)
        text += "[]";
    list.remove_prefix(end);
    return text;
}

}

std::string_view CodeSymbols::text(CodeSymbol symbol) const
{
    return binaries[symbol.binary].index->text(symbol.symbol);
}

casedb::SymbolKind CodeSymbols::kind(CodeSymbol symbol) const
{
    return binaries[symbol.binary].index->kind(symbol.symbol);
}

bool CodeSymbols::isDefined(CodeSymbol symbol) const
{
    return binaries[symbol.binary].index->isDefined(symbol.symbol);
}

std::optional<CodeSymbol> CodeSymbols::find(std::string_view text) const
{
    std::optional<CodeSymbol> best;
    int bestRank = -1;
    for (std::uint32_t binary = 0; binary < binaries.size(); ++binary) {
        if (!binaries[binary].index)
            continue;
        for (const auto symbol : binaries[binary].index->find(text)) {
            const CodeSymbol found{binary, symbol};
            const int rank = isDefined(found) ? 2 : kind(found) == SymbolKind::String ? 0 : 1;
            if (rank > bestRank) {
                best = found;
                bestRank = rank;
            }
        }
    }
    return best;
}

bool CodeSymbols::isOwn(const CodeApp &app, std::string_view className) const
{
    return std::any_of(app.ownPackages.begin(), app.ownPackages.end(), [&](const std::string &prefix) { return className.substr(0, prefix.size()) == prefix; });
}

unsigned CodeSymbols::marksBelow(std::string_view prefix) const
{
    unsigned bits = 0;
    for (auto at = marks.lower_bound(prefix); at != marks.end() && std::string_view(at->first).substr(0, prefix.size()) == prefix && bits != 7; ++at) {
        for (const auto &mark : at->second)
            bits |= 1u << static_cast<unsigned>(mark.kind);
    }
    return bits;
}

std::optional<SharedSymbols> readCodeSymbols(const casedb::CaseReader &reader, const std::atomic_bool &stop)
{
    return Reading(reader, stop).read();
}

std::optional<CodePlace> codePlace(std::string_view where)
{
    const auto inner = where.rfind('!');
    if (inner == std::string_view::npos)
        return {};
    auto place = where.substr(inner + 1);
    const auto mark = place.find_last_of("@+");
    CodePlace out{std::string(place), -1};
    if (mark != std::string_view::npos && place.substr(mark + 1, 2) == "0x") {
        std::uint64_t offset = 0;
        const auto digits = place.substr(mark + 3);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), offset, 16);
        if (error == std::errc() && end == digits.data() + digits.size() && offset <= INT64_MAX) {
            out.symbol = place.substr(0, mark);
            out.offset = static_cast<std::int64_t>(offset);
        }
    }
    return out.symbol.empty() ? std::nullopt : std::optional(out);
}

QString shortSymbol(std::string_view symbol)
{
    const auto arrow = symbol.find(";->");
    if (arrow == std::string_view::npos)
        return wording::plain(typeName(symbol));
    auto member = symbol.substr(arrow + 3);
    member = member.substr(0, member.find_first_of("(:"));
    return wording::plain(typeName(symbol.substr(0, arrow + 1))) + QLatin1Char('.') + wording::plain(member);
}

QString memberText(std::string_view symbol)
{
    const auto arrow = symbol.find(";->");
    if (arrow == std::string_view::npos)
        return wording::plain(typeName(symbol));
    const auto member = symbol.substr(arrow + 3);
    const auto open = member.find('('), close = member.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        const auto colon = member.find(':');
        auto type = colon == std::string_view::npos ? std::string_view() : member.substr(colon + 1);
        return wording::plain(member.substr(0, colon)) + (type.empty() ? QString() : QStringLiteral(": ") + wording::plain(nextType(type)));
    }
    auto list = member.substr(open + 1, close - open - 1);
    QStringList types;
    while (!list.empty())
        types << wording::plain(nextType(list));
    auto result = member.substr(close + 1);
    const auto answer = result.empty() || result == "V" ? QString() : QStringLiteral(": ") + wording::plain(nextType(result));
    return wording::plain(member.substr(0, open)) + QLatin1Char('(') + types.join(QStringLiteral(", ")) + QLatin1Char(')') + answer;
}

CodeUse codeUse(bool isDex, std::uint8_t opcode, casedb::SymbolKind target)
{
    if (isDex) { // Dalvik bytecode, "Summary of bytecode set"
        if ((opcode >= 0x52 && opcode <= 0x58) || (opcode >= 0x60 && opcode <= 0x66))
            return CodeUse::Read;
        if ((opcode >= 0x59 && opcode <= 0x5f) || (opcode >= 0x67 && opcode <= 0x6d))
            return CodeUse::Write;
        if (opcode >= 0x22 && opcode <= 0x25)
            return CodeUse::Make;
        if (opcode >= 0x6e && opcode <= 0x78)
            return CodeUse::Call;
    }
    return target == SymbolKind::Method || target == SymbolKind::Function || target == SymbolKind::Import ? CodeUse::Call : CodeUse::Name;
}

std::vector<CodeReference> references(const CodeSymbols &symbols, std::string_view text, bool to, std::size_t most, std::size_t &total)
{
    std::vector<CodeReference> out;
    total = 0;
    for (std::uint32_t binary = 0; binary < symbols.binaries.size(); ++binary) {
        const auto &held = symbols.binaries[binary];
        for (const auto symbol : held.index ? held.index->find(text) : std::vector<Symbol>()) {
            const auto found = to ? held.index->to(symbol) : held.index->from(symbol);
            total += found.size();
            for (const auto &reference : found) {
                if (out.size() >= most)
                    break;
                const CodeSymbol other{binary, to ? reference.from : reference.to};
                const bool isOwn = !held.isDex() || symbols.isOwn(symbols.apps[held.app], symbols.text(other));
                out.push_back({other, static_cast<std::int64_t>(reference.offset), codeUse(held.isDex(), reference.opcode, held.index->kind(reference.to)), isOwn});
            }
        }
    }
    return out;
}

std::size_t useCount(const CodeSymbols &symbols, std::string_view text)
{
    std::size_t count = 0;
    for (const auto &binary : symbols.binaries) {
        for (const auto symbol : binary.index ? binary.index->find(text) : std::vector<Symbol>())
            count += binary.index->to(symbol).size();
    }
    return count;
}

}
