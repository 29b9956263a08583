// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of an export as bytes of UTF-8, read through a window, so that its size does not matter.
// Encodings: UTF-8 with and without byte-order mark, UTF-16 LE/BE with one or where every second byte of the beginning is
// zero, else Windows-1252. UTF-16 is turned into UTF-8 here; a lone surrogate becomes the text `\ud800` (six characters),
// so nothing is lost. The other encodings pass through as they are: a reader of records asks repair() for each record.
// Not read: UTF-32, UTF-7, EBCDIC, national 8-bit and East Asian encodings (not seen in exports).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/windows1252.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace keytrail::telemetry {

enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);
/// Appends the UTF-8 of a code point (surrogates as the text \ud800).
void appendUtf8(std::string &out, std::uint32_t codePoint);
class TextStream
{
public:
    static constexpr std::size_t kWindow = 256 << 10;   ///< bytes held at once, besides what unread() puts back

    /// Looks at the first window for the encoding and says so in `notes` where it is not declared. Both must outlive the stream.
    TextStream(Source &source, Notes &notes);

    /// The next byte, or -1 at the end.
    int get()
    {
        if (m_at == m_text.size() && !fill())
            return -1;
        return static_cast<unsigned char>(m_text[m_at++]);
    }
    int peek()
    {
        if (m_at == m_text.size() && !fill())
            return -1;
        return static_cast<unsigned char>(m_text[m_at]);
    }
    /// What stands in the window already, at least one byte unless at the end; skip() moves past a part of it.
    std::string_view window()
    {
        if (m_at == m_text.size())
            fill();
        return std::string_view(m_text).substr(m_at);
    }
    void skip(std::size_t count) { m_at += count; }
    /// Puts text back in front of what comes next.
    void unread(std::string_view text);

    Encoding encoding() const { return m_encoding; }
    /// The record as UTF-8, and whether its bytes did not fit the file's encoding (they are then read as Windows-1252).
    std::string repair(std::string_view record, bool &wasForeign) const;
    /// The same without a copy of what needs no repair; `made` holds what was made.
    std::string_view repair(std::string_view record, bool &wasForeign, std::string &made) const;

    /// Bytes of the source read so far, and in all: for progress.
    std::uint64_t done() const { return m_next; }
    std::uint64_t size() const { return m_source.size(); }
    /// The source gave less than its size says.
    bool isShort() const { return m_short; }

private:
    bool fill();
    void detect(std::string_view head);
    void decode16(std::string_view bytes, bool atEnd);

    Source &m_source;
    Notes &m_notes;
    Encoding m_encoding = Encoding::Utf8;
    std::uint64_t m_next = 0;
    std::string m_text;
    std::size_t m_at = 0;
    std::string m_rest;             ///< bytes of a code unit or pair cut by the window's end
    bool m_short = false;
};

}
