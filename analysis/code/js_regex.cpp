// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_regex.h"

#include <functional>

namespace keytrail::code {

namespace {

constexpr int kDeepestMatch = 500;
constexpr std::size_t kMostMatchSteps = 400'000, kLongestPattern = 2000;

char16_t lowered(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

class JsMatcher
{
public:
    JsMatcher(std::u16string_view pattern, bool ignoreCase, std::u16string_view text)
        : m_pattern(pattern)
        , m_text(text)
        , m_ignoreCase(ignoreCase)
    {
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (pattern[i] == u'\\') {
                if (i + 1 < pattern.size() && ((pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9') || pattern[i + 1] == u'b' || pattern[i + 1] == u'B'))
                    supported = false;
                ++i;
            } else if (pattern[i] == u'[') {
                const auto end = classEnd(i);
                supported &= end <= pattern.size();
                i = end - 1;
            } else if (pattern[i] == u'(' && pattern.substr(i, 2) == u"(?" && pattern.substr(i, 3) != u"(?:") {
                supported = false;
            }
        }
    }

    std::optional<JsMatch> at(std::size_t from)
    {
        m_groups.assign(1, {from, from});
        const auto count = groupsIn(0, m_pattern.size());
        m_groups.resize(count + 1, {std::u16string_view::npos, std::u16string_view::npos});
        std::size_t end = 0;
        const bool found = alternatives(0, m_pattern.size(), 1, from, [&](std::size_t place) {
            end = place;
            return true;
        });
        if (m_steps > kMostMatchSteps || m_tooDeep)
            return {};
        JsMatch out;
        out.found = found;
        m_groups[0] = {from, end};
        out.groups = m_groups;
        return out;
    }

    bool supported = true;
    std::size_t m_steps = 0;

private:
    using Next = std::function<bool(std::size_t)>;

    std::size_t classEnd(std::size_t at) const
    {
        for (++at; at < m_pattern.size() && m_pattern[at] != u']'; ++at)
            at += m_pattern[at] == u'\\';
        return at < m_pattern.size() ? at + 1 : m_pattern.size() + 1;
    }
    std::size_t groupEnd(std::size_t at, std::size_t end) const
    {
        int depth = 0;
        for (; at < end; ++at) {
            if (m_pattern[at] == u'\\')
                ++at;
            else if (m_pattern[at] == u'[')
                at = classEnd(at) - 1;
            else if (m_pattern[at] == u'(')
                ++depth;
            else if (m_pattern[at] == u')' && --depth == 0)
                return at + 1;
        }
        return end;
    }
    std::size_t groupsIn(std::size_t at, std::size_t end) const
    {
        std::size_t count = 0;
        for (; at < end; ++at) {
            if (m_pattern[at] == u'\\')
                ++at;
            else if (m_pattern[at] == u'[')
                at = classEnd(at) - 1;
            else
                count += m_pattern[at] == u'(' && m_pattern.substr(at, 2) != u"(?";
        }
        return count;
    }

    bool alternatives(std::size_t at, std::size_t end, std::size_t group, std::size_t place, const Next &next)
    {
        auto begin = at;
        for (auto i = at; i <= end; ++i) {
            if (i == end || m_pattern[i] == u'|') {
                if (sequence(begin, std::min(i, end), group + groupsIn(at, begin), place, next))
                    return true;
                begin = i + 1;
            } else if (m_pattern[i] == u'\\') {
                ++i;
            } else if (m_pattern[i] == u'[') {
                i = classEnd(i) - 1;
            } else if (m_pattern[i] == u'(') {
                i = groupEnd(i, end) - 1;
            }
        }
        return false;
    }

    static bool named(char16_t kind, char16_t c)
    {
        const bool digit = c >= u'0' && c <= u'9';
        switch (kind) {
        case u'd': return digit;
        case u'D': return !digit;
        case u'w': return digit || (lowered(c) >= u'a' && lowered(c) <= u'z') || c == u'_';
        case u'W': return !named(u'w', c);
        case u's': return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0xa0 || c == 0xfeff || c == 0x2028 || c == 0x2029;
        case u'S': return !named(u's', c);
        case u'n': return c == u'\n';
        case u'r': return c == u'\r';
        case u't': return c == u'\t';
        case u'0': return c == 0;
        default: return c == kind;
        }
    }

    /// The character that an escape at `at` (behind the backslash) stands for; moves past it.
    std::optional<char16_t> escaped(std::size_t &at) const
    {
        const auto kind = m_pattern[at++];
        if (kind != u'x' && kind != u'u')
            return std::u16string_view(u"dDwWsS").find(kind) == std::u16string_view::npos ? std::optional(kind == u'n' ? u'\n' : kind == u'r' ? u'\r' : kind == u't' ? u'\t' : kind == u'0' ? u'\0' : kind) : std::nullopt;
        unsigned value = 0;
        for (int n = kind == u'x' ? 2 : 4; n > 0 && at < m_pattern.size(); --n, ++at) {
            const auto c = lowered(m_pattern[at]);
            value = value * 16 + static_cast<unsigned>(c >= u'0' && c <= u'9' ? c - u'0' : c >= u'a' && c <= u'f' ? c - u'a' + 10 : 0);
        }
        return static_cast<char16_t>(value);
    }

    bool inClass(std::size_t at, std::size_t end, char16_t c) const
    {
        const bool negated = m_pattern[at + 1] == u'^';
        bool found = false;
        for (auto i = at + 1 + negated; i < end - 1;) {
            std::optional<char16_t> low;
            if (m_pattern[i] == u'\\' && i + 1 < end - 1) {
                const auto kind = m_pattern[++i];
                low = escaped(i);
                if (!low) {
                    found |= named(kind, c);
                    continue;
                }
            } else {
                low = m_pattern[i++];
            }
            auto high = *low;
            if (i + 1 < end - 1 && m_pattern[i] == u'-') {
                ++i;
                if (m_pattern[i] == u'\\' && i + 1 < end - 1) {
                    ++i;
                    high = escaped(i).value_or(*low);
                } else {
                    high = m_pattern[i++];
                }
            }
            found |= c >= *low && c <= high;
            if (m_ignoreCase)
                found |= (lowered(c) >= *low && lowered(c) <= high) || (lowered(c) >= u'a' && lowered(c) <= u'z' && lowered(c) - 32 >= *low && lowered(c) - 32 <= high);
        }
        return found != negated;
    }

    bool sequence(std::size_t at, std::size_t end, std::size_t group, std::size_t place, const Next &next)
    {
        if (++m_steps > kMostMatchSteps || m_depth > kDeepestMatch) {
            m_tooDeep |= m_depth > kDeepestMatch;
            return false;
        }
        if (at >= end)
            return next(place);
        const auto c = m_pattern[at];
        if (c == u'^')
            return place == 0 && sequence(at + 1, end, group, place, next);
        if (c == u'$')
            return place == m_text.size() && sequence(at + 1, end, group, place, next);
        auto atomEnd = at + 1;
        if (c == u'\\' && at + 1 < end) {
            atomEnd = at + 1;
            (void)escaped(atomEnd);
        } else if (c == u'[')
            atomEnd = classEnd(at);
        else if (c == u'(')
            atomEnd = groupEnd(at, end);
        std::size_t least = 1, most = 1;
        auto after = atomEnd;
        if (after < end)
            repeats(after, end, least, most);
        const bool lazy = after > atomEnd && after < end && m_pattern[after] == u'?';
        after += lazy;
        ++m_depth;
        const bool out = c == u'(' ? repeatGroup(at, atomEnd, group, place, least, most, 0, [&](std::size_t reached) { return sequence(after, end, group + groupsIn(at, atomEnd), reached, next); })
                                   : repeatOne(at, atomEnd, after, end, group, place, least, most, lazy, next);
        --m_depth;
        return out;
    }

    void repeats(std::size_t &after, std::size_t end, std::size_t &least, std::size_t &most) const
    {
        const auto mark = m_pattern[after];
        constexpr std::size_t kMany = ~std::size_t(0);
        if (mark == u'*' || mark == u'+' || mark == u'?') {
            least = mark == u'+';
            most = mark == u'?' ? 1 : kMany;
            ++after;
        } else if (mark == u'{' && after + 1 < end && m_pattern[after + 1] >= u'0' && m_pattern[after + 1] <= u'9') {
            std::size_t numbers[2] = {0, 0};
            int which = 0;
            bool open = false;
            for (++after; after < end && m_pattern[after] != u'}'; ++after) {
                if (m_pattern[after] == u',') {
                    which = 1;
                    open = true;
                } else {
                    open = false;
                    numbers[which] = std::min<std::size_t>(numbers[which] * 10 + static_cast<std::size_t>(m_pattern[after] - u'0') % 10, 100'000);
                }
            }
            after += after < end;
            least = numbers[0];
            most = open ? kMany : which ? numbers[1] : numbers[0];
        }
    }

    bool one(std::size_t at, std::size_t atomEnd, char16_t c) const
    {
        const auto kind = m_pattern[at];
        if (kind == u'.')
            return c != u'\n' && c != u'\r';
        if (kind == u'[')
            return inClass(at, atomEnd, c);
        if (kind == u'\\') {
            auto i = at + 1;
            const auto literal = escaped(i);
            return literal ? *literal == c || (m_ignoreCase && lowered(*literal) == lowered(c)) : named(m_pattern[at + 1], c);
        }
        return kind == c || (m_ignoreCase && lowered(kind) == lowered(c));
    }

    bool repeatOne(std::size_t at, std::size_t atomEnd, std::size_t after, std::size_t end, std::size_t group, std::size_t place, std::size_t least, std::size_t most, bool lazy, const Next &next)
    {
        std::size_t count = 0;
        while (count < (lazy ? least : most) && place + count < m_text.size() && one(at, atomEnd, m_text[place + count])) {
            ++count;
            ++m_steps;
        }
        if (count < least)
            return false;
        if (lazy) {
            for (;; ++count) {
                if (sequence(after, end, group, place + count, next))
                    return true;
                if (count >= most || place + count >= m_text.size() || !one(at, atomEnd, m_text[place + count]) || m_steps > kMostMatchSteps)
                    return false;
            }
        }
        for (;; --count) {
            if (sequence(after, end, group, place + count, next))
                return true;
            if (count == least || m_steps > kMostMatchSteps)
                return false;
        }
    }

    bool repeatGroup(std::size_t at, std::size_t atomEnd, std::size_t group, std::size_t place, std::size_t least, std::size_t most, std::size_t done, const Next &next)
    {
        if (++m_steps > kMostMatchSteps || m_depth > kDeepestMatch) {
            m_tooDeep |= m_depth > kDeepestMatch;
            return false;
        }
        const bool captures = m_pattern.substr(at, 2) != u"(?";
        const auto inner = at + (captures ? 1 : 3);
        ++m_depth;
        bool out = false;
        if (done < most) {
            const auto before = captures && group < m_groups.size() ? m_groups[group] : std::pair<std::size_t, std::size_t>{};
            out = alternatives(inner, atomEnd - 1, group + captures, place, [&](std::size_t reached) {
                if (reached == place && done >= least)
                    return false;
                if (captures && group < m_groups.size())
                    m_groups[group] = {place, reached};
                return repeatGroup(at, atomEnd, group, reached, least, most, done + 1, next);
            });
            if (!out && captures && group < m_groups.size())
                m_groups[group] = before;
        }
        if (!out && done >= least)
            out = next(place);
        --m_depth;
        return out;
    }

    std::u16string_view m_pattern, m_text;
    bool m_ignoreCase = false, m_tooDeep = false;
    int m_depth = 0;
    std::vector<std::pair<std::size_t, std::size_t>> m_groups;
};

}

std::optional<JsMatch> matchJsRegex(std::u16string_view pattern, bool ignoreCase, std::u16string_view text, std::size_t from)
{
    JsMatcher matcher(pattern, ignoreCase, text);
    if (!matcher.supported || pattern.size() > kLongestPattern)
        return {};
    for (auto place = from; place <= text.size(); ++place) {
        auto out = matcher.at(place);
        if (!out || out->found)
            return out;
    }
    return JsMatch();
}

}
