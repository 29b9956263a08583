// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/fleet.h"
#include "resources/knowledge.h"

#include <array>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct FleetOptions {
    std::string path, app, signer, key, destination, format = "text";
};

void printFleetJson(const CaseReader &reader, const trace::FleetAnswer &one)
{
    JsonWriter out;
    out.beginObject().text("group", one.group).text("aspect", one.aspect);
    out.text("device", one.device == DeviceId{} ? std::string() : printId(one.device)).text("name", one.name);
    out.text("reason", one.reason).text("code", one.code).text("closes_with", one.closesWith);
    out.text("from", one.from ? toRfc3339(*one.from) : std::string()).text("to", one.to ? toRfc3339(*one.to) : std::string());
    out.key("evidence").beginArray();
    for (const auto evidence : one.evidence)
        out.string(reader.sha256(evidence));
    print(out.endArray().text("where", one.where).endObject().take());
}

void printFleetText(const CaseReader &reader, const std::vector<trace::FleetAnswer> &answers)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> groups = {{{"has", "Has it"}, {"contacted", "Contacted it"}, {"not-seen", "Looked at, and not seen"}, {"not-checked", "Could not be checked"}}};
    for (const auto &[group, title] : groups) {
        std::vector<const trace::FleetAnswer *> some;
        for (const auto &one : answers) {
            if (one.group == group)
                some.push_back(&one);
        }
        print(fmt::format("{}: {}", title, some.size()));
        for (const auto *one : some) {
            print(fmt::format("  {:<24} {:<8} {}", visible(one->name), one->aspect, visible(one->reason)));
            if (one->from)
                print(fmt::format("  {:<24} {:<8} {} to {}", "", "", toRfc3339(*one->from), toRfc3339(one->to.value_or(*one->from))));
            for (const auto evidence : one->evidence)
                print(fmt::format("  {:<24} {:<8} {} {}", "", "", reader.sha256(evidence).substr(0, 12), evidence == one->evidence.front() ? visible(one->where) : std::string()));
            if (!one->closesWith.empty())
                print(fmt::format("  {:<24} {:<8} closes with: {}", "", "", one->closesWith));
        }
    }
}

void runFleet(Commands &commands, const FleetOptions &options)
{
    using About = trace::FleetQuestion::About;
    const std::array<std::pair<About, const std::string *>, 4> asked = {{{About::App, &options.app}, {About::Signer, &options.signer}, {About::Key, &options.key}, {About::Destination, &options.destination}}};
    std::optional<trace::FleetQuestion> question;
    std::size_t count = 0;
    for (const auto &[about, value] : asked) {
        if (value->empty())
            continue;
        question = trace::FleetQuestion{about, *value};
        ++count;
    }
    if (count != 1) {
        say("fleet wants one of --app, --signer, --key and --destination");
        commands.status = WrongCall;
        return;
    }
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    const auto answers = trace::askFleet(*reader, *question, {knowledge("fleet.tsv"), knowledge("coverage.tsv")});
    if (options.format == "text")
        return printFleetText(*reader, answers);
    for (const auto &one : answers)
        printFleetJson(*reader, one);
}

}

void addFleet(Commands &commands)
{
    auto options = std::make_shared<FleetOptions>();
    Arguments(commands.parser, "fleet", "Say which devices have or contacted something, which did not, and which could not be checked")
        .needs("case", options->path, "Case file")
        .takes("--app", options->app, "Package")
        .takes("--signer", options->signer, "SHA-256 of a signer's certificate, or its first 8 digits or more")
        .takes("--key", options->key, "SPKI SHA-256 or its first 8 digits or more, pin, or id of a key")
        .takes("--destination", options->destination, "Host, address or *.domain")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runFleet(commands, *options); });
}

}
