// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

bool isSurrogate(std::uint32_t unit)
{
    return unit >= 0xd800 && unit < 0xe000;
}

/// Length of the well-formed sequence at `at`, or 0.
std::size_t sequence(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t k) { return at + k < text.size() ? static_cast<unsigned char>(text[at + k]) : 0U; };
    const auto isTail = [&](std::size_t k) { return (byte(k) & 0xc0) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return isTail(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool second = lead == 0xe0 ? byte(1) >= 0xa0 : lead == 0xed ? byte(1) <= 0x9f : true;
        return isTail(1) && isTail(2) && second ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = lead == 0xf0 ? byte(1) >= 0x90 : lead == 0xf4 ? byte(1) <= 0x8f : true;
        return isTail(1) && isTail(2) && isTail(3) && second ? 4 : 0;
    }
    return 0;
}

/// UTF-16 without a mark shows by zeros at every second place of Latin text.
bool isEvidently16(std::string_view head, std::size_t zeroAt)
{
    const std::size_t pairs = std::min<std::size_t>(head.size() / 2, 256);
    std::size_t zeros = 0, others = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        zeros += head[2 * i + zeroAt] == '\0';
        others += head[2 * i + 1 - zeroAt] == '\0';
    }
    return pairs >= 4 && zeros * 10 >= pairs * 9 && others == 0;
}

}

bool isUtf8(std::string_view text)
{
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t word = 0x80;
        if (text.size() - at >= kWord)
            std::memcpy(&word, text.data() + at, kWord);
        if ((word & 0x8080808080808080) == 0) { // eight characters of ASCII
            at += kWord;
            continue;
        }
        const auto length = sequence(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

void appendUtf8(std::string &out, std::uint32_t codePoint)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xc0 | codePoint >> 6);
        put(0x80 | (codePoint & 0x3f));
    } else if (isSurrogate(codePoint)) {
        out += fmt::format("\\u{:04x}", codePoint);
    } else if (codePoint < 0x10000) {
        put(0xe0 | codePoint >> 12);
        put(0x80 | (codePoint >> 6 & 0x3f));
        put(0x80 | (codePoint & 0x3f));
    } else {
        put(0xf0 | codePoint >> 18);
        put(0x80 | (codePoint >> 12 & 0x3f));
        put(0x80 | (codePoint >> 6 & 0x3f));
        put(0x80 | (codePoint & 0x3f));
    }
}

TextStream::TextStream(Source &source, Notes &notes)
    : m_source(source)
    , m_notes(notes)
{
    detect(readAll(source, 0, kWindow, kWindow));
}

void TextStream::detect(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf")) {
        m_next = 3;
    } else if (head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff")) {
        m_encoding = head[0] == '\xff' ? Encoding::Utf16Le : Encoding::Utf16Be;
        m_next = 2;
    } else if (isEvidently16(head, 1) || isEvidently16(head, 0)) {
        m_encoding = isEvidently16(head, 1) ? Encoding::Utf16Le : Encoding::Utf16Be;
        m_notes.warn("encoding-guessed", "", fmt::format("No byte-order mark; read as UTF-16 {}", m_encoding == Encoding::Utf16Le ? "LE" : "BE"));
    } else {
        std::size_t wide = 0, bad = 0;
        for (std::size_t at = 0; at < head.size();) {
            const auto length = sequence(head, at);
            const bool isCut = length == 0 && head.size() - at < 4 && head.size() == kWindow;
            wide += length > 1;
            bad += length == 0 && !isCut;
            at += std::max<std::size_t>(length, 1);
        }
        if (bad > 0 && wide == 0) {
            m_encoding = Encoding::Windows1252;
            m_notes.warn("encoding-guessed", "", "Encoding not declared and not UTF-8; read as Windows-1252");
        } else if (bad > 0) {
            m_notes.warn("encoding-guessed", "", "Encoding not declared; read as UTF-8, records that are not as Windows-1252");
        }
    }
}

bool TextStream::fill()
{
    m_text.clear();
    m_at = 0;
    while (m_text.empty() && m_next < m_source.size()) {
        std::string bytes = readAll(m_source, m_next, kWindow, kWindow);
        if (bytes.empty()) {
            if (!m_short)
                m_notes.lost("evidence-changed", "", fmt::format("The file could not be read on from byte {}", m_next));
            m_short = true;
            return false;
        }
        m_next += bytes.size();
        if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Windows1252)
            m_text = std::move(bytes);
        else
            decode16(bytes, m_next >= m_source.size());
    }
    return !m_text.empty();
}

void TextStream::decode16(std::string_view bytes, bool atEnd)
{
    m_rest += bytes;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(m_rest[at]), second = static_cast<unsigned char>(m_rest[at + 1]);
        return static_cast<std::uint32_t>(m_encoding == Encoding::Utf16Le ? first | second << 8 : first << 8 | second);
    };
    std::size_t at = 0;
    while (at + 2 <= m_rest.size()) {
        std::uint32_t code = unit(at);
        if (code >= 0xd800 && code < 0xdc00) {
            if (at + 4 > m_rest.size() && !atEnd)
                break;
            const std::uint32_t low = at + 4 <= m_rest.size() ? unit(at + 2) : 0;
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                at += 2;
            }
        }
        if (isSurrogate(code))
            m_notes.warn("surrogate-unpaired", fmt::format("byte {}", m_next - m_rest.size() + at), fmt::format("Lone surrogate, kept as the text \\u{:04x}", code));
        appendUtf8(m_text, code);
        at += 2;
    }
    m_rest.erase(0, at);
    if (atEnd && !m_rest.empty()) {
        m_notes.lost("truncated", fmt::format("byte {}", m_next - m_rest.size()), "The file ends inside a UTF-16 code unit");
        m_rest.clear();
    }
}

void TextStream::unread(std::string_view text)
{
    std::string joined;
    joined.reserve(text.size() + m_text.size() - m_at);
    joined += text;
    joined += std::string_view(m_text).substr(m_at);
    m_text = std::move(joined);
    m_at = 0;
}

std::string TextStream::repair(std::string_view record, bool &wasForeign) const
{
    std::string made;
    return std::string(repair(record, wasForeign, made));
}

std::string_view TextStream::repair(std::string_view record, bool &wasForeign, std::string &made) const
{
    wasForeign = m_encoding == Encoding::Utf8 && !isUtf8(record);
    if (!wasForeign && m_encoding != Encoding::Windows1252)
        return record;
    made = fromWindows1252(record);
    return made;
}

}
