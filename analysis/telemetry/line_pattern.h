// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shape of one line of a log, as a mapping writes it: `{time=99/99/99 99:99:99.#} pid={pid=#} {function}: {text}`.
// Outside braces: the text itself, a blank stands for one or more blanks and tabs. `{name}` takes up to the next text of
// the pattern (at the end: all), `{name=MASK}` exactly what the mask says, `{}` a part without a name. A mask: 9 a digit,
// # one or more digits, _ a digit or a blank, S a sign, A a letter, H one or more hexadecimal digits or colons, W one or more
// characters that are no blank, J the rest of the line, which is a JSON object; anything else stands for itself.
// Read in one pass without going back, so a long line costs its length and no more.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::telemetry {

class LinePattern
{
public:
    struct Part {
        std::string_view name, text;    ///< of the pattern, of the line
        bool isJson = false;
    };

    explicit LinePattern(std::string_view pattern);
    /// Braces that do not close, or a free part that no text follows.
    bool isFaulty() const { return m_isFaulty; }
    /// The named parts in order; nothing where the line is of another shape. Both pattern and line must outlive the answer.
    std::optional<std::vector<Part>> match(std::string_view line) const;

private:
    struct Piece {
        std::string name, mask, text;   ///< text: literal piece
        bool isNamed = false;
    };
    std::vector<Piece> m_pieces;
    bool m_isFaulty = false;
};

/// Without the escape sequences that colour a terminal's text (ECMA-48 control sequences).
std::string withoutColours(std::string_view line);

}
