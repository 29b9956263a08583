// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"
#include "analysis/report/hunt.h"
#include "analysis/report/uuid.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::report
{

namespace
{

// Rule numbers 1000000 to 1999999 are for local use.
constexpr std::uint32_t kFirstSid = 1'000'000, kSids = 999'000;

/// A number for a rule made from what it looks for, so that it stays when other rules come; the next free one where two meet.
class Sids
{
public:
    std::uint32_t next(std::string_view what)
    {
        auto at = static_cast<std::uint32_t>(std::stoul(uuid5(kOwnNamespace, what).substr(0, 8), nullptr, 16) % kSids);
        while (!m_taken.insert(at).second)
            at = (at + 1) % kSids;
        return kFirstSid + at;
    }

private:
    std::set<std::uint32_t> m_taken;
};

std::string joined(const std::set<std::string> &texts)
{
    return fmt::format("{}", fmt::join(texts, " "));
}

/// `$name0 = "…" ascii` lines; the count tells the condition which groups there are.
std::string yaraStrings(std::string_view name, const std::vector<std::string> &texts)
{
    std::string out;
    for (std::size_t at = 0; at < texts.size(); ++at)
        out += fmt::format("        ${}{} = {} ascii\n", name, at, yaraString(texts[at]));
    return out;
}

/// A path such as /login stands in many apps: a host or a whole URL tells more.
bool tellsAlone(const std::string &text)
{
    return isHostName(text) || text.find("://") != std::string::npos;
}

std::string yaraCondition(const HuntApp &app)
{
    std::vector<std::string> ways;
    if (!app.keyTexts.empty())
        ways.push_back("any of ($key*)");
    if (!app.hosts.empty() && !app.classes.empty())
        ways.push_back("(any of ($host*) and any of ($class*))");
    else if (std::any_of(app.hosts.begin(), app.hosts.end(), tellsAlone))
        ways.push_back("all of ($host*)");
    else if (!app.classes.empty() && app.keyTexts.empty())
        ways.push_back("all of ($class*)");
    return fmt::format("{}", fmt::join(ways, " or "));
}

std::string yaraRule(const HuntApp &app, std::size_t number)
{
    const auto condition = yaraCondition(app);
    if (condition.empty())
        return fmt::format("// {} {}: no key, host or class name of it is telling enough for a rule.\n\n", commentText(app.package),
            commentText(app.version));
    std::string out = fmt::format("rule keytrail_{}_{}\n{{\n    meta:\n", app.id.substr(app.id.find('-') + 1), number);
    const std::pair<std::string_view, std::string> meta[] = {
        {"description",
            fmt::format("Code of {} {} that was traced from a public-key operation to a destination", app.package, app.version)},
        {"scope", "Unpacked files of the package (classes*.dex, lib/*.so): inside the package they are compressed"},
        {"evidence_sha256", app.sha256},
        {"traces", joined(app.traces)},
        {"key_spki_sha256", fmt::format("{}", fmt::join(app.keyHashes, " "))},
        {"false_positives", "Other versions of the app and apps with the same library; a key text in a configuration of the operator"},
    };
    for (const auto &[name, value] : meta) {
        if (!value.empty())
            out += fmt::format("        {} = {}\n", name, yaraString(visible(value)));
    }
    out += "    strings:\n" + yaraStrings("key", app.keyTexts);
    // A string that no condition names is an error to YARA.
    if (condition.find("$host") != std::string::npos)
        out += yaraStrings("host", app.hosts);
    if (condition.find("$class") != std::string::npos)
        out += yaraStrings("class", app.classes);
    return out + fmt::format("    condition:\n        {}\n}}\n\n", condition);
}

std::string suricataRule(Sids &sids, std::string_view protocol, const HuntHost &host, std::string_view what, const std::string &match)
{
    return fmt::format("alert {} $HOME_NET any -> any any (msg:\"Keytrail {} {}\"; {} classtype:trojan-activity; "
                       "metadata:traces {}; sid:{}; rev:1;)\n",
        protocol, what, host.host, match, joined(host.traces), sids.next(fmt::format("{}/{}", protocol, host.host)));
}

std::string sigmaHead(const HuntHost &host, std::string_view what, const CaseFacts &facts)
{
    const auto made = toRfc3339(facts.options().madeAt).substr(0, 10);
    return fmt::format("title: {}\nid: {}\nstatus: experimental\ndescription: {}\nauthor: Keytrail\ndate: {}\n"
                       "tags:\n    - attack.command-and-control\n    - attack.t1521.002\n",
        yamlString(fmt::format("{} {}", what, host.host)), uuid5(kOwnNamespace, fmt::format("sigma/{}/{}", what, host.host)),
        yamlString(fmt::format("Destination of a public-key operation in {} ({}), traced in code", joined(host.apps), joined(host.traces))),
        made);
}

std::string sigmaTail(const HuntHost &host)
{
    return fmt::format("falsepositives:\n    - Other services behind the same host name\n    - Devices on which the app is approved\n"
                       "level: {}\n",
        host.isSuspicious ? "high" : "medium");
}

}

std::string yaraRules(const HuntFacts &hunt, const CaseFacts &facts)
{
    std::string out
        = "// Keytrail hunt pack: YARA. Run it over the unpacked files of packages, for example: unzip -d out app.apk, yara -r\n"
          "// this file out. It hits the key material, hosts and class names of the traced code.\n"
        + statementComment(facts, "// ") + '\n';
    std::size_t number = 0;
    for (const auto &app : hunt.apps)
        out += yaraRule(app, ++number);
    return out;
}

std::string suricataRules(const HuntFacts &hunt, const CaseFacts &facts)
{
    std::string out = "# Keytrail hunt pack: Suricata 6 or later. Names are matched whole in DNS queries, TLS hellos and HTTP requests.\n"
                      "# False positives: other services behind the same name, and devices on which the app is approved. A name in an\n"
                      "# encrypted hello or an encrypted DNS query is not seen by these rules.\n"
        + statementComment(facts, "# ") + '\n';
    Sids sids;
    for (const auto &host : hunt.hosts) {
        const auto content = suricataContent(host.host);
        if (host.isAddress) {
            out += fmt::format(
                "alert ip $HOME_NET any -> {} any (msg:\"Keytrail address of a traced destination {}\"; classtype:trojan-activity; "
                "metadata:traces {}; sid:{}; rev:1;)\n",
                host.host, host.host.find(':') == std::string::npos ? host.host : "IPv6", joined(host.traces),
                sids.next("ip/" + host.host));
            continue;
        }
        out += suricataRule(sids, "dns", host, "name asked", fmt::format("dns.query; content:{}; nocase; startswith; endswith;", content));
        out += suricataRule(sids, "tls", host, "TLS hello", fmt::format("tls.sni; content:{}; nocase; startswith; endswith;", content));
        // http.host is lower-case and without the port already; nocase is an error there.
        out += suricataRule(sids, "http", host, "HTTP request", fmt::format("http.host; content:{}; startswith; endswith;", content));
    }
    return out;
}

std::vector<OutputFile> sigmaRules(const HuntFacts &hunt, const CaseFacts &facts)
{
    std::vector<OutputFile> out;
    for (const auto &host : hunt.hosts) {
        const auto value = yamlString(host.host);
        const auto comment = statementComment(facts, "# ");
        // The name of the file is made of the id alone: a host may be longer than a file name.
        const auto stem = uuid5(kOwnNamespace, host.host).substr(0, 8);
        if (host.isAddress) {
            out.push_back({fmt::format("sigma/address_{}.yml", stem),
                comment + sigmaHead(host, "Connection to", facts)
                    + fmt::format(
                        "logsource:\n    category: firewall\ndetection:\n    selection:\n        dst_ip: {}\n    condition: selection\n",
                        value)
                    + sigmaTail(host)});
            continue;
        }
        out.push_back({fmt::format("sigma/dns_{}.yml", stem),
            comment + sigmaHead(host, "Name asked:", facts)
                + fmt::format(
                    "logsource:\n    category: dns\ndetection:\n    selection:\n        query: {}\n    condition: selection\n", value)
                + sigmaTail(host)});
        out.push_back({fmt::format("sigma/proxy_{}.yml", stem),
            comment + sigmaHead(host, "Request to", facts)
                + fmt::format(
                    "logsource:\n    category: proxy\ndetection:\n    selection:\n        cs-host: {}\n    condition: selection\n", value)
                + sigmaTail(host)});
    }
    return out;
}

}
