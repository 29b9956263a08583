// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading_flow.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/capture/pcapng_writer.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <limits>

namespace keytrail::intake
{

namespace
{

template <class Number> Number numberOf(const JsonMembers &members, std::string_view name)
{
    const auto text = member(members, name);
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

WorkerAnswer notFound()
{
    return refused("evidence-changed", "The flow was not found again in the evidence.");
}

/// Stays at the end of what can be said.
std::int64_t corrected(std::int64_t time, std::int64_t offset)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    if (offset > 0 && time > most - offset)
        return most;
    return offset < 0 && time < least - offset ? least : time + offset;
}

std::string resultOf(const capture::Spoken &spoken, std::int64_t clockOffset)
{
    JsonWriter json;
    json.beginObject().key("pieces").beginArray();
    for (const auto &piece : spoken.pieces) {
        json.beginObject().text("from", piece.isFromClient ? "client" : "server");
        json.key("packet");
        piece.isGap ? json.null() : json.number(static_cast<std::int64_t>(piece.packet));
        json.key("time_ns");
        piece.hasTime ? json.number(corrected(piece.time, clockOffset)) : json.null();
        json.key("offset").number(static_cast<std::int64_t>(piece.offset)).key("size").number(static_cast<std::int64_t>(piece.size));
        json.key("bytes");
        piece.isGap ? json.null() : json.string(crypto::hex(asBytes(piece.bytes)));
        json.endObject();
    }
    return json.endArray().key("cut").boolean(spoken.isCut).endObject().take();
}

/// Frames of the flow into the file, each with the number it had.
class Cut final : public capture::FrameSink
{
public:
    Cut(capture::PcapngWriter &writer, std::uint64_t &bytes)
        : m_writer(writer)
        , m_bytes(bytes)
    {
    }
    void frame(const capture::Frame &frame) override
    {
        m_writer.frame(frame, fmt::format("packet {} of the evidence", frame.number));
        m_bytes += frame.bytes.size();
    }

private:
    capture::PcapngWriter &m_writer;
    std::uint64_t &m_bytes;
};

}

std::string writeFlowName(const capture::FlowName &flow, std::int64_t clockOffset)
{
    JsonWriter json;
    json.beginObject().key("first_packet").number(static_cast<std::int64_t>(flow.firstPacket));
    json.key("frames").number(static_cast<std::int64_t>(flow.frames));
    json.text("protocol", flow.protocol).text("client", flow.client).text("server", flow.server);
    json.key("client_port").number(std::int64_t(flow.clientPort)).key("server_port").number(std::int64_t(flow.serverPort));
    json.key("clock_offset_ns").number(clockOffset);
    return json.endObject().take();
}

std::optional<capture::FlowName> parseFlowName(std::string_view text)
{
    const auto members = readJsonObject(text);
    capture::FlowName flow;
    flow.firstPacket = numberOf<std::uint64_t>(members, "first_packet");
    flow.frames = numberOf<std::uint64_t>(members, "frames");
    flow.protocol = member(members, "protocol");
    flow.client = member(members, "client");
    flow.server = member(members, "server");
    flow.clientPort = numberOf<std::uint16_t>(members, "client_port");
    flow.serverPort = numberOf<std::uint16_t>(members, "server_port");
    return flow.firstPacket > 0 && !flow.protocol.empty() ? std::optional(flow) : std::nullopt;
}

WorkerAnswer followFlow(Source &source, std::string_view text, const Pulse &pulse)
{
    const auto flow = parseFlowName(text);
    const auto spoken = flow ? capture::readSpoken(source, *flow, kMostSpoken, pulse) : Result<capture::Spoken>(Error{});
    if (!spoken)
        return notFound();
    WorkerAnswer answer;
    answer.status = "read";
    answer.result = resultOf(*spoken, numberOf<std::int64_t>(readJsonObject(text), "clock_offset_ns"));
    return answer;
}

WorkerAnswer cutFlow(Source &source, std::string_view text, const std::string &path, std::string_view comment, const Pulse &pulse)
{
    const auto flow = parseFlowName(text);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!flow || !file)
        return refused("disk-full", "The file for the cut-out packets cannot be written.");
    const auto write = [&](Bytes bytes) {
        const auto chars = asText(bytes);
        return static_cast<bool>(file.write(chars.data(), static_cast<std::streamsize>(chars.size())));
    };
    capture::PcapngWriter writer(write, comment);
    std::uint64_t bytes = 0;
    Cut cut(writer, bytes);
    if (!capture::readFlowFrames(source, *flow, cut, pulse))
        return notFound();
    file.close();
    if (!writer.isGood() || !file)
        return refused("disk-full", "The file for the cut-out packets cannot be written.");
    WorkerAnswer answer;
    answer.status = "read";
    answer.result = JsonWriter()
                        .beginObject()
                        .key("packets")
                        .number(static_cast<std::int64_t>(writer.count()))
                        .key("bytes")
                        .number(static_cast<std::int64_t>(bytes))
                        .endObject()
                        .take();
    return answer;
}

}
