// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/knowledge.h"

#include "analysis/capture/name_text.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace keytrail::capture
{

namespace
{

using Cells = std::vector<std::string_view>;

void eachLine(std::string_view table, std::size_t columns, const std::function<void(const Cells &)> &line)
{
    while (!table.empty()) {
        const auto end = std::min(table.find('\n'), table.size());
        auto text = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (text.starts_with('#'))
            continue;
        Cells cells;
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto stop = std::min(text.find('\t', begin), text.size());
            cells.push_back(text.substr(begin, stop - begin));
            begin = stop + 1;
        }
        if (cells.size() == columns)
            line(cells);
    }
}

template <class Number> std::optional<Number> number(std::string_view text, int base)
{
    Number value{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}

CaptureKnowledge::CaptureKnowledge(const Texts &texts)
{
    eachLine(texts.resolverNames, 2, [this](const Cells &cells) { m_resolvers.emplace(cells[0]); });
    eachLine(texts.quicVersions, 5, [this](const Cells &cells) {
        using Form = QuicVersion::Form;
        const auto value = number<std::uint32_t>(cells[0], 16);
        const auto form = cells[4] == "clear" ? Form::Clear : cells[4] == "google" ? Form::Google : cells[4] == "2" ? Form::Two : Form::One;
        if (value)
            m_quicVersions.insert_or_assign(*value, QuicVersion{std::string(cells[1]), crypto::unhex(cells[2]), std::string(cells[3]), form});
    });
    eachLine(texts.tlsCiphers, 2, [this](const Cells &cells) {
        if (const auto value = number<std::uint16_t>(cells[0], 16))
            m_ciphers.emplace(*value, cells[1]);
    });
    eachLine(texts.servicePorts, 5, [this](const Cells &cells) {
        if (const auto port = number<std::uint16_t>(cells[1], 10))
            m_ports.emplace(key(cells[0] == "udp", *port), Port{std::string(cells[2]), cells[3] == "yes", cells[4] == "yes"});
    });
    eachLine(texts.streamStarts, 4, [this](const Cells &cells) {
        const auto offset = number<std::size_t>(cells[1], 10);
        auto bytes = crypto::unhex(cells[2]);
        if (cells[0] == "upgrade" && !bytes.empty())
            m_upgrades.push_back({cells[1] == "any", lowerAscii(bytes)});
        else if (offset && !bytes.empty())
            m_starts.push_back({cells[0] == "udp", cells[0] == "body", *offset, std::move(bytes), std::string(cells[3])});
    });
}

std::string CaptureKnowledge::cipherName(std::uint16_t number) const
{
    const auto found = m_ciphers.find(number);
    return found != m_ciphers.end() ? found->second : fmt::format("0x{:04x}", number);
}

std::string_view CaptureKnowledge::protocolOfPort(bool isUdp, std::uint16_t port) const
{
    const auto found = m_ports.find(key(isUdp, port));
    return found != m_ports.end() && found->second.isTelling ? std::string_view(found->second.name) : std::string_view();
}

std::string_view CaptureKnowledge::protocolOfStart(bool isUdp, Bytes start) const
{
    for (const auto &known : m_starts)
        if (!known.isBody && known.isUdp == isUdp && known.fits(start))
            return known.name;
    return {};
}

bool CaptureKnowledge::isPackedStart(Bytes start) const
{
    return std::any_of(m_starts.begin(), m_starts.end(), [&](const Start &known) { return known.isBody && known.fits(start); });
}

bool CaptureKnowledge::asksForTls(Bytes message) const
{
    constexpr std::size_t kLooked = 1 << 10; // of a message: commands and answers are short
    const auto text = lowerAscii(asText(message.first(std::min(message.size(), kLooked))));
    return std::any_of(m_upgrades.begin(), m_upgrades.end(),
        [&](const Upgrade &one) { return one.isAnywhere ? text.find(one.bytes) != std::string::npos : text.starts_with(one.bytes); });
}

bool CaptureKnowledge::isTlsPort(std::uint16_t port) const
{
    const auto found = m_ports.find(key(false, port));
    return found != m_ports.end() && found->second.isTls;
}

const QuicVersion *CaptureKnowledge::quicVersion(std::uint32_t number) const
{
    constexpr std::uint32_t kReservedMask = 0x0f0f0f0f, kReserved = 0x0a0a0a0a;
    const auto found = m_quicVersions.find((number & kReservedMask) == kReserved ? 1 : number);
    return found == m_quicVersions.end() ? nullptr : &found->second;
}

}
