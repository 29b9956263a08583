// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks JSON text of any size a value at a time, by counting brackets and strings only.

#include "analysis/telemetry/json_value.h"
#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace keytrail::telemetry {

inline bool isJsonBlank(int c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Copies one value out of a stream by counting brackets.
class JsonScanner
{
public:
    enum class Taken : std::uint8_t { Whole, Cut, TooDeep, TooLarge, Nothing };

    JsonScanner(Source &source, Notes &notes)
        : text(source, notes)
    {
    }

    int skipBlanks()
    {
        int c = text.peek();
        for (; isJsonBlank(c); c = text.peek())
            get();
        return c;
    }
    int get()
    {
        const int c = text.get();
        line += c == '\n';
        return c;
    }

    /// The value at hand into `out`, of at most `limit` bytes; it is passed by whatever the answer.
    Taken take(std::string &out, std::size_t limit)
    {
        out.clear();
        std::size_t depth = 0, deepest = 0;
        bool isLarge = false;
        const auto keep = [&](int c) {
            if (out.size() < limit)
                out += static_cast<char>(c);
            else
                isLarge = true;
        };
        while (true) {
            const int c = text.peek();
            if (c < 0)
                return depth > 0 || out.empty() ? Taken::Cut : Taken::Whole;
            if (depth == 0 && (c == ',' || c == ']' || c == '}' || c == ':' || isJsonBlank(c)))
                return out.empty() ? Taken::Nothing : isLarge ? Taken::TooLarge : Taken::Whole;
            if (c == '"') {
                if (!takeString(keep))
                    return Taken::Cut;
            } else {
                keep(get());
                if (c == '[' || c == '{')
                    deepest = std::max(deepest, ++depth);
                else if (c == ']' || c == '}')
                    --depth;
            }
            if (depth == 0 && (c == '"' || c == ']' || c == '}'))
                return deepest > kDeepestNesting ? Taken::TooDeep : isLarge ? Taken::TooLarge : Taken::Whole;
        }
    }

    TextStream text;
    std::uint64_t line = 1;

private:
    template <class Keep>
    bool takeString(const Keep &keep)
    {
        keep(get());
        for (int c = text.peek(); c >= 0; c = text.peek()) {
            if (c == '\n')
                return true;
            keep(get());
            if (c == '"')
                return true;
            if (c == '\\' && text.peek() >= 0 && text.peek() != '\n')
                keep(get());
        }
        return false;
    }
};

/// Several values, the first of which fills its line: JSON Lines. Objects that follow each other otherwise are found by brackets.
bool isJsonLines(Source &source);

}
