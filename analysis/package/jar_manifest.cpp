// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/jar_manifest.h"

#include <algorithm>

namespace keytrail::package
{
namespace
{

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

/// The line at `at`, which moves behind its end.
std::string_view takeLine(std::string_view text, std::size_t &at)
{
    const auto end = std::min(text.find_first_of("\r\n", at), text.size());
    const auto line = text.substr(at, end - at);
    at = end;
    if (at < text.size() && text[at] == '\r')
        ++at;
    if (at < text.size() && text[at] == '\n' && (at == end || text[at - 1] == '\r'))
        ++at;
    return line;
}

}

std::optional<std::string> JarSection::value(std::string_view name) const
{
    for (const auto &[key, said] : attributes) {
        if (sameName(key, name))
            return said;
    }
    return {};
}

std::optional<std::string> JarSection::name() const
{
    if (attributes.empty() || !sameName(attributes.front().first, "Name"))
        return {};
    return attributes.front().second;
}

Result<std::vector<JarSection>> readJarManifest(Bytes bytes)
{
    const auto text = asText(bytes);
    std::vector<JarSection> sections;
    std::size_t at = 0;
    while (at < text.size()) {
        JarSection section;
        section.offset = at;
        std::vector<std::string> lines;
        bool ended = false;
        while (at < text.size() && !ended) {
            const auto line = takeLine(text, at);
            if (line.empty()) {
                ended = !lines.empty();
                if (!ended)
                    section.offset = at;
            } else if (line.front() == ' ' && !lines.empty()) {
                lines.back() += line.substr(1);
            } else {
                lines.emplace_back(line);
            }
        }
        if (lines.empty())
            break;
        section.size = at - section.offset;
        for (const auto &line : lines) {
            const auto colon = line.find(": ");
            section.attributes.emplace_back(line.substr(0, colon), colon == std::string::npos ? "" : line.substr(colon + 2));
        }
        if (sections.size() == kMostSections)
            return Error{Fault::TooLarge, section.offset, "jar-manifest"};
        sections.push_back(std::move(section));
    }
    return sections;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return {};
    std::string out;
    std::uint32_t held = 0;
    int bits = 0;
    const auto padding = text.ends_with("==") ? 2u : text.ends_with("=") ? 1u : 0u;
    for (const char c : text.substr(0, text.size() - padding)) {
        std::uint32_t value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<std::uint32_t>(c - 'a' + 26);
        else if (c >= '0' && c <= '9')
            value = static_cast<std::uint32_t>(c - '0' + 52);
        else if (c == '+' || c == '/')
            value = c == '+' ? 62 : 63;
        else
            return {};
        held = (held << 6) | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((held >> bits) & 0xff);
        }
    }
    return out;
}

}
