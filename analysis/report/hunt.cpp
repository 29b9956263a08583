// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/hunt.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"

#include <fmt/format.h>

namespace keytrail::report
{

namespace
{

template <class Quote> std::string list(const std::vector<std::string> &values, std::string_view separator, Quote quote)
{
    std::string out;
    for (const auto &value : values)
        out += (out.empty() ? std::string() : std::string(separator)) + quote(value);
    return out;
}

struct Names {
    std::vector<std::string> hosts, addresses, packages;
};

Names namesOf(const HuntFacts &hunt)
{
    Names out;
    for (const auto &host : hunt.hosts)
        (host.isAddress ? out.addresses : out.hosts).push_back(host.host);
    out.packages.assign(hunt.packages.begin(), hunt.packages.end());
    return out;
}

std::string kustoQuery(const Names &names, const CaseFacts &facts)
{
    const auto quoted = [](const std::vector<std::string> &values) { return list(values, ", ", kqlString); };
    std::string out = "// Keytrail hunt pack: KQL for Microsoft Sentinel and Defender. Run the parts one by one, over tables you have.\n"
                      "// False positives: other services behind the same name; devices on which the app is approved.\n"
        + statementComment(facts, "// ");
    if (!names.hosts.empty()) {
        out += fmt::format(
            "\n// Connections from devices with an agent.\nDeviceNetworkEvents\n| where RemoteUrl has_any ({0})\n"
            "| summarize first = min(Timestamp), last = max(Timestamp), count() by DeviceName, RemoteUrl, RemoteIP, RemotePort\n"
            "\n// Name questions (ASIM).\n_Im_Dns(domain_has_any = dynamic([{0}]))\n"
            "| summarize first = min(TimeGenerated), last = max(TimeGenerated), count() by SrcIpAddr, DnsQuery\n"
            "\n// Proxies and firewalls.\nCommonSecurityLog\n| where DestinationHostName in~ ({0})\n"
            "| summarize first = min(TimeGenerated), last = max(TimeGenerated), count() by SourceIP, DestinationHostName\n",
            quoted(names.hosts));
    }
    if (!names.addresses.empty())
        out += fmt::format("\n// Destinations that stand as addresses in the code.\nCommonSecurityLog\n| where DestinationIP in ({})\n"
                           "| summarize count() by SourceIP, DestinationIP, DestinationPort\n",
            quoted(names.addresses));
    if (!names.packages.empty())
        out += fmt::format("\n// Devices whose inventory has the app.\nDeviceTvmSoftwareInventory\n| where SoftwareName in~ ({})\n"
                           "| project DeviceName, SoftwareName, SoftwareVersion, OSPlatform\n",
            quoted(names.packages));
    return out;
}

std::string splunkQuery(const Names &names, const CaseFacts &facts)
{
    const auto quoted = [](const std::vector<std::string> &values) { return list(values, ", ", splString); };
    std::string out = "``` Keytrail hunt pack: SPL, field names of the Common Information Model. Each paragraph is one search. ```\n"
                      "``` False positives: other services behind the same name; devices on which the app is approved. ```\n";
    for (const auto &[what, value] : facts.statement())
        out += fmt::format("``` {}: {} ```\n", what, commentText(value));
    if (!names.hosts.empty()) {
        out += fmt::format("\nsearch (tag=dns query IN ({0})) OR (tag=web site IN ({0})) OR (tag=network (dest IN ({0}) OR "
                           "ssl_subject_common_name IN ({0})))\n"
                           "| stats count min(_time) as first max(_time) as last by src, dest, query, site\n",
            quoted(names.hosts));
    }
    if (!names.addresses.empty())
        out += fmt::format("\nsearch tag=network dest_ip IN ({})\n| stats count by src, dest_ip, dest_port\n", quoted(names.addresses));
    if (!names.packages.empty())
        out += fmt::format(
            "\n``` Inventories of the device management, whatever their field names. ```\nsearch index=* ({})\n| stats count by "
            "host, sourcetype\n",
            list(names.packages, " OR ", splString));
    return out;
}

std::string elasticQuery(const Names &names, const CaseFacts &facts)
{
    const auto quoted = [](const std::vector<std::string> &values) { return list(values, " or ", luceneString); };
    std::string out
        = "// Keytrail hunt pack: Elastic (Kibana query language, field names of ECS). Lines with // are comments: paste the others.\n"
          "// False positives: other services behind the same name; devices on which the app is approved.\n"
        + statementComment(facts, "// ");
    if (!names.hosts.empty())
        out += fmt::format(
            "\ndns.question.name : ({0}) or tls.client.server_name : ({0}) or url.domain : ({0}) or destination.domain : ({0})\n",
            quoted(names.hosts));
    if (!names.addresses.empty())
        out += fmt::format("\ndestination.ip : ({})\n", quoted(names.addresses));
    if (!names.packages.empty())
        out += fmt::format("\npackage.name : ({})\n", quoted(names.packages));
    return out;
}

std::string readme(const HuntFacts &hunt, const CaseFacts &facts, const std::vector<OutputFile> &files)
{
    std::string out
        = "# Hunt pack\n\nMade from the traces that are not expected use. A hit means that a device asked for or reached a "
          "destination to which an app was traced, or that a file holds the key or code of it. A hit is a place to look, no verdict.\n\n"
          "## What it was made from\n\n";
    for (const auto &[what, value] : facts.statement())
        out += fmt::format("- {}: {}\n", escapeMarkdown(what), escapeMarkdown(value));
    out += "\n## Destinations\n\n| host | ports | addresses seen | apps | traces |\n| --- | --- | --- | --- | --- |\n";
    for (const auto &host : hunt.hosts)
        out += fmt::format("| {} | {} | {} | {} | {} |\n", markdownCode(host.host), fmt::join(host.ports, " "),
            fmt::join(host.addresses, " "), markdownCode(fmt::format("{}", fmt::join(host.apps, " "))), fmt::join(host.traces, " "));
    if (hunt.hosts.empty())
        out += "\nNo trace that is not expected use has a destination that could be hunted for.\n";
    out += "\n## Files\n\n"
           "| file | for | what else it will hit |\n| --- | --- | --- |\n"
           "| `yara/keytrail.yar` | unpacked files of packages: key material, hosts and class names | other versions of the app; apps with "
           "the same library |\n"
           "| `suricata/keytrail.rules` | DNS, TLS and HTTP on the wire, names matched whole | other services behind the same name |\n"
           "| `sigma/*.yml` | logs of resolvers, proxies and firewalls | the same |\n"
           "| `kql/keytrail.kql`, `spl/keytrail.spl`, `elastic/keytrail.kql` | logs of network and management | the same; an inventory "
           "names every device with the app, also where it is approved |\n"
           "| `tshark/filters.txt` | captures, one display filter a line | addresses are shared by many names in hosting and content "
           "networks |\n"
           "| `blocklists/*.txt` | resolvers, proxies, device management | what else lives there stops working too: look at a log before "
           "you block |\n\n"
           "A name inside an encrypted hello (ECH) or an encrypted DNS query is not seen on the wire; management logs may still name the "
           "app.\n";
    if (!hunt.leftOut.empty()) {
        out += "\n## Left out\n\nThese values of the evidence have not the shape their kind must have and stand in no rule:\n\n";
        for (const auto &text : hunt.leftOut)
            out += fmt::format("- {}\n", markdownCode(text));
    }
    out += "\n## All files\n\n";
    for (const auto &file : files)
        out += fmt::format("- `{}`\n", file.name);
    return out;
}

}

std::string statementComment(const CaseFacts &facts, std::string_view mark)
{
    std::string out;
    for (const auto &[what, value] : facts.statement())
        out += fmt::format("{}{}: {}\n", mark, what, commentText(value));
    return out;
}

std::string tsharkFilters(const HuntFacts &hunt, const CaseFacts &facts)
{
    std::string out = "# Keytrail hunt pack: Wireshark display filters, one a line: tshark -r CAPTURE -Y FILTER\n"
                      "# The name filters hit the host alone; the address filters also hit what else lives at the address.\n"
        + statementComment(facts, "# ");
    for (const auto &host : hunt.hosts) {
        out += fmt::format("\n# {}\n", host.host);
        const auto address = [&](const std::string &ip) {
            const auto field = ip.find(':') == std::string::npos ? "ip" : "ipv6";
            if (host.ports.empty())
                return fmt::format("{}.addr == {}\n", field, ip);
            return fmt::format("{0}.addr == {1} && (tcp.port in {{{2}}} || udp.port in {{{2}}})\n", field, ip, fmt::join(host.ports, ", "));
        };
        if (host.isAddress) {
            out += address(host.host);
            continue;
        }
        const auto name = displayFilterString(host.host);
        out += fmt::format("dns.qry.name == {0} || tls.handshake.extensions_server_name == {0} || http.host == {0}", name);
        for (const auto port : host.ports)
            out += fmt::format(" || http.host == {}", displayFilterString(fmt::format("{}:{}", host.host, port)));
        out += '\n';
        for (const auto &ip : host.addresses)
            out += address(ip);
    }
    return out;
}

std::vector<OutputFile> logQueries(const HuntFacts &hunt, const CaseFacts &facts)
{
    const auto names = namesOf(hunt);
    return {{"kql/keytrail.kql", kustoQuery(names, facts)}, {"spl/keytrail.spl", splunkQuery(names, facts)},
        {"elastic/keytrail.kql", elasticQuery(names, facts)}};
}

std::vector<OutputFile> blockLists(const HuntFacts &hunt, const CaseFacts &facts)
{
    const auto names = namesOf(hunt);
    const auto file = [&](std::string_view what, const auto &values) {
        std::string out = fmt::format("# Keytrail hunt pack: {}\n", what) + statementComment(facts, "# ");
        for (const auto &value : values)
            out += value + '\n';
        return out;
    };
    return {{"blocklists/hosts.txt", file("host names. Blocking one stops every service behind it.", names.hosts)},
        {"blocklists/addresses.txt",
            file("destinations that stand as addresses in the code. Addresses behind names are not listed: they are shared.",
                names.addresses)},
        {"blocklists/packages.txt", file("package names, for the device management. Other signers may use the same name.", names.packages)},
        {"blocklists/keys_spki_sha256.txt", file("SHA-256 of the public keys of the operations.", hunt.keys)},
        {"blocklists/certificates_sha256.txt",
            file("SHA-256 of the certificates that the flows showed. Content networks share theirs.", hunt.certificates)}};
}

std::vector<OutputFile> huntPack(const CaseFacts &facts)
{
    const auto hunt = huntFacts(facts);
    std::vector<OutputFile> files{{"yara/keytrail.yar", yaraRules(hunt, facts)}, {"suricata/keytrail.rules", suricataRules(hunt, facts)},
        {"tshark/filters.txt", tsharkFilters(hunt, facts)}};
    for (auto more : {sigmaRules(hunt, facts), logQueries(hunt, facts), blockLists(hunt, facts)})
        files.insert(files.end(), more.begin(), more.end());
    files.insert(files.begin(), {"README.md", readme(hunt, facts, files)});
    return files;
}

}
