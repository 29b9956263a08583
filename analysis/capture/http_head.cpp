// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/http_head.h"

#include "analysis/capture/name_text.h"

#include <algorithm>
#include <charconv>

namespace keytrail::capture
{

namespace
{

constexpr std::size_t kLongestMethod = 20;

bool isMethodLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

std::string_view nextLine(std::string_view &text)
{
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// RFC 9112 section 3 and 4
bool parseStartLine(std::string_view line, HttpHead &out)
{
    if (line.starts_with("HTTP/")) {
        const auto blank = line.find(' ');
        if (blank == std::string_view::npos)
            return false;
        const auto code = trimmed(line.substr(blank)).substr(0, 3);
        return std::from_chars(code.data(), code.data() + code.size(), out.status).ec == std::errc() && out.status >= 100
            && out.status < 1000;
    }
    const auto first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || last <= first || !line.substr(last + 1).starts_with("HTTP/"))
        return false;
    out.isRequest = true;
    out.method = std::string(line.substr(0, first));
    const auto target = trimmed(line.substr(first + 1, last - first - 1));
    out.uri = std::string(target.substr(0, target.find(' '))); // a blank inside ends it, as other readers have it
    return std::all_of(out.method.begin(), out.method.end(), isMethodLetter) && !out.method.empty();
}

void setLength(std::string_view value, HttpHead &out)
{
    std::uint64_t length = 0;
    const auto result = std::from_chars(value.data(), value.data() + value.size(), length);
    if (result.ec != std::errc() || result.ptr != value.data() + value.size() || (out.length && *out.length != length))
        out.isDamaged = true;
    else
        out.length = length;
}

void parseField(std::string_view name, std::string_view value, HttpHead &out)
{
    const auto once = [&](std::string &field) {
        if (field.empty())
            field = std::string(value);
    };
    if (equalNoCase(name, "host"))
        once(out.host);
    else if (equalNoCase(name, "user-agent"))
        once(out.userAgent);
    else if (equalNoCase(name, "date"))
        once(out.date);
    else if (equalNoCase(name, "content-type"))
        once(out.contentType);
    else if (equalNoCase(name, "upgrade"))
        once(out.upgrade);
    else if (equalNoCase(name, "content-length"))
        setLength(value, out);
    else if (equalNoCase(name, "transfer-encoding"))
        out.isChunked = lowerAscii(value).find("chunked") != std::string::npos;
    else if (equalNoCase(name, "content-encoding"))
        out.isEncoded = !equalNoCase(value, "identity");
}

}

Guess beginsHttp(std::string_view bytes)
{
    constexpr std::string_view kVersion = "HTTP/";
    if (bytes.starts_with(kVersion))
        return Guess::Yes;
    if (kVersion.starts_with(bytes))
        return Guess::Perhaps;
    const auto letters = static_cast<std::size_t>(std::find_if_not(bytes.begin(), bytes.end(), isMethodLetter) - bytes.begin());
    if (letters < 3 || letters > kLongestMethod)
        return letters == bytes.size() && letters <= kLongestMethod ? Guess::Perhaps : Guess::No;
    if (letters == bytes.size() || letters + 1 == bytes.size())
        return letters == bytes.size() || bytes[letters] == ' ' ? Guess::Perhaps : Guess::No;
    if (bytes[letters] != ' ')
        return Guess::No;
    // The version stands at the end of the line; a target has no blanks of its own, save in careless clients.
    const auto line = bytes.substr(0, bytes.find('\n'));
    if (line.find(" HTTP/") != std::string_view::npos)
        return Guess::Yes;
    const auto target = bytes[letters + 1];
    const bool mayBeTarget = target == '/' || target == '*' || bytes.starts_with("CONNECT ") || line.find("://") != std::string_view::npos;
    return line.size() < bytes.size() || !mayBeTarget ? Guess::No : Guess::Yes;
}

std::optional<HttpHead> parseHttpHead(std::string_view text)
{
    HttpHead out;
    if (!parseStartLine(nextLine(text), out))
        return std::nullopt;
    while (!text.empty()) {
        const auto line = nextLine(text);
        if (line.empty())
            break;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        parseField(trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)), out);
    }
    return out;
}

std::size_t httpHeadSize(std::string_view text, std::size_t from)
{
    for (auto at = text.find('\n', from); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] == '\n')
            return at + 2;
        if (at + 2 < text.size() && text[at + 1] == '\r' && text[at + 2] == '\n')
            return at + 3;
    }
    return 0;
}

}
