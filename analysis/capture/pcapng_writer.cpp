// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcapng_writer.h"

namespace keytrail::capture
{

namespace
{

constexpr std::uint32_t kWrittenSection = 0x0a0d0d0a, kWrittenInterface = 1, kWrittenPacket = 6, kWrittenMagic = 0x1a2b3c4d;
constexpr std::uint16_t kComment = 1, kApplication = 4, kTimeResolution = 9;
constexpr std::size_t kLongestOption = 65535;

std::string little(std::uint64_t value, int size)
{
    std::string out;
    for (int i = 0; i < size; ++i)
        out += static_cast<char>(value >> 8 * i & 0xff);
    return out;
}

std::string padded(std::string_view bytes)
{
    std::string out(bytes);
    out.resize((out.size() + 3) / 4 * 4);
    return out;
}

// Section 3.5
std::string option(std::uint16_t code, std::string_view value)
{
    value = value.substr(0, kLongestOption);
    return value.empty() ? std::string() : little(code, 2) + little(value.size(), 2) + padded(value);
}

std::string closed(const std::string &options)
{
    return options.empty() ? options : options + little(0, 4);
}

}

// Section 4.1
PcapngWriter::PcapngWriter(Output output, std::string_view comment)
    : m_output(std::move(output))
{
    block(kWrittenSection,
        little(kWrittenMagic, 4) + little(1, 2) + little(0, 2) + little(~std::uint64_t(0), 8)
            + closed(option(kComment, comment) + option(kApplication, "Keytrail")));
}

// Section 4.2
std::uint32_t PcapngWriter::interfaceOf(std::uint32_t linkType)
{
    const auto [known, isNew] = m_interfaces.try_emplace(linkType, static_cast<std::uint32_t>(m_interfaces.size()));
    if (isNew)
        block(kWrittenInterface, little(linkType, 2) + little(0, 2) + little(0, 4) + closed(option(kTimeResolution, "\x09")));
    return known->second;
}

// Section 4.3
void PcapngWriter::frame(const Frame &frame, std::string_view comment)
{
    const auto interface = interfaceOf(frame.linkType);
    const auto ticks = frame.hasTime ? static_cast<std::uint64_t>(frame.time) : 0;
    std::string text(comment);
    if (!frame.hasTime)
        text += text.empty() ? "no time in the original" : "; no time in the original";
    auto body = little(interface, 4) + little(ticks >> 32, 4) + little(ticks & 0xffffffff, 4) + little(frame.bytes.size(), 4)
        + little(frame.originalSize, 4) + padded(asText(frame.bytes));
    body += closed(option(kComment, frame.comment) + option(kComment, text));
    block(kWrittenPacket, std::move(body));
    ++m_count;
}

// Section 3.1
void PcapngWriter::block(std::uint32_t type, std::string body)
{
    const auto size = little(body.size() + 12, 4);
    const auto whole = little(type, 4) + size + body + size;
    m_isGood = m_isGood && m_output(asBytes(whole));
}

}
