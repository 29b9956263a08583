// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_trace.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/js_machine.h"
#include "analysis/code/js_parser.h"

#include <algorithm>
#include <deque>

namespace keytrail::code {

namespace {

bool isHtmlBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

char htmlLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

struct HtmlAttribute {
    std::string name;
    std::string_view value;
    std::size_t at = 0;
};

/// Attributes of the tag whose name ends at `at`; moves behind the tag.
std::vector<HtmlAttribute> attributesOf(std::string_view html, std::size_t &at)
{
    std::vector<HtmlAttribute> out;
    while (at < html.size() && html[at] != '>') {
        if (isHtmlBlank(html[at]) || html[at] == '/') {
            ++at;
            continue;
        }
        HtmlAttribute one;
        while (at < html.size() && !isHtmlBlank(html[at]) && html[at] != '=' && html[at] != '>' && one.name.size() < 100)
            one.name += htmlLower(html[at++]);
        while (at < html.size() && isHtmlBlank(html[at]))
            ++at;
        if (at < html.size() && html[at] == '=') {
            ++at;
            while (at < html.size() && isHtmlBlank(html[at]))
                ++at;
            const char quote = at < html.size() && (html[at] == '"' || html[at] == '\'') ? html[at++] : '\0';
            one.at = at;
            while (at < html.size() && (quote ? html[at] != quote : !isHtmlBlank(html[at]) && html[at] != '>'))
                ++at;
            one.value = html.substr(one.at, at - one.at);
            at += quote && at < html.size();
        }
        if (one.name.empty())
            ++at;
        else
            out.push_back(std::move(one));
    }
    at += at < html.size();
    return out;
}

}

bool sniffHermes(Bytes bytes)
{
    constexpr std::string_view kMagic("\xc6\x1f\xbc\x03\xc1\x03\x19\x1f", 8);
    return asText(bytes).substr(0, kMagic.size()) == kMagic;
}

std::vector<PageScript> scriptsOfPage(std::string_view html)
{
    std::vector<PageScript> out, handlers;
    for (std::size_t at = html.find('<'); at != std::string_view::npos && out.size() + handlers.size() < kMostPageScripts; at = html.find('<', at)) {
        if (html.substr(at, 4) == "<!--") {
            const auto end = html.find("-->", at);
            at = end == std::string_view::npos ? html.size() : end;
            continue;
        }
        std::string tag;
        for (++at; at < html.size() && tag.size() < 40 && ((htmlLower(html[at]) >= 'a' && htmlLower(html[at]) <= 'z') || (html[at] >= '0' && html[at] <= '9') || html[at] == '-'); ++at)
            tag += htmlLower(html[at]);
        if (tag.empty())
            continue;
        const auto attributes = attributesOf(html, at);
        std::string_view source, type;
        for (const auto &one : attributes) {
            if (one.name == "src")
                source = one.value;
            else if (one.name == "type")
                type = one.value;
            else if (one.name.size() > 2 && one.name.starts_with("on") && !one.value.empty())
                handlers.push_back({{}, std::string(one.value), one.at});
        }
        if (tag != "script")
            continue;
        auto end = at;
        while (end < html.size() && !(html[end] == '<' && end + 8 < html.size() + 1 && html.substr(end, 2) == "</" && std::equal(html.begin() + static_cast<std::ptrdiff_t>(end) + 2, html.begin() + static_cast<std::ptrdiff_t>(std::min(end + 8, html.size())), std::string_view("script").begin(), [](char a, char b) { return htmlLower(a) == b; })))
            ++end;
        const bool isScript = type.empty() || type.find("javascript") != std::string_view::npos || type == "module" || type.find("ecmascript") != std::string_view::npos;
        if (isScript && !source.empty())
            out.push_back({std::string(source.substr(0, source.find_first_of("?#"))), {}, 0});
        else if (isScript && end > at)
            out.push_back({{}, std::string(html.substr(at, end - at)), at});
        at = end;
        if (at >= html.size())
            break;
    }
    out.insert(out.end(), handlers.begin(), handlers.end());
    return out;
}

bool traceScripts(std::vector<ScriptFile> files, const KnowledgeFile &knowledge, Findings &findings, std::vector<std::string> &partial, Notes &notes, const Pulse &pulse)
{
    JsTexts texts;
    const JsModels models(knowledge);
    std::deque<JsScript> scripts;
    std::vector<const JsScript *> order;
    for (auto &file : files) {
        if (!pulse(order.size(), files.size()))
            return false;
        auto &script = scripts.emplace_back();
        script.where = file.where;
        script.source = std::move(file.text);
        script.shift = file.offset;
        script.number = order.size();
        auto parsed = parseScript(asBytes(script.source), script.where, texts, notes);
        script.tree = std::move(parsed.tree);
        if (parsed.skipped || parsed.cut)
            partial.push_back(script.where);
        order.push_back(&script);
    }
    Findings own;
    JsMachine machine(texts, models, own, pulse);
    if (!machine.run(order))
        return false;
    if (machine.exhausted() && !order.empty()) {
        notes.warn("expansion-limit", order.front()->where, "Following the scripts reached its limits; what lies beyond is not listed.");
        partial.push_back(order.front()->where);
    }
    keytrail::code::settle(own);
    const auto operations = findings.operations.size(), destinations = findings.destinations.size();
    std::move(own.operations.begin(), own.operations.end(), std::back_inserter(findings.operations));
    std::move(own.destinations.begin(), own.destinations.end(), std::back_inserter(findings.destinations));
    for (auto &one : own.links) {
        one.operation += operations;
        one.destination += destinations;
        findings.links.push_back(std::move(one));
    }
    return true;
}

}
