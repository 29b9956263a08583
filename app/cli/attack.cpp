// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/attack/known_objects.h"
#include "analysis/attack/objects.h"
#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "resources/knowledge.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

constexpr std::string_view kUse = "Context of the technique: no statement about this case, and no attribution.";

struct AttackOptions {
    std::string action, path, release, format = "text";
    std::vector<std::string> what;
    bool raw = false, json = false;
};

std::string timeText(const Time &time)
{
    return time ? toRfc3339(*time) : std::string();
}

void texts(JsonWriter &out, std::string_view name, const Texts &values)
{
    out.key(name).beginArray();
    for (const auto &one : values)
        out.string(one);
    out.endArray();
}

void flag(JsonWriter &out, std::string_view name, const Flag &value)
{
    out.key(name);
    value ? out.boolean(*value) : out.null();
}

void json(JsonWriter &out, std::string_view name, const std::string &value)
{
    out.key(name).raw(value.empty() ? "null" : std::string_view(value));
}

void stateOf(JsonWriter &out, const CaseReader &reader, const attack::Snapshot &one)
{
    const auto &object = one.object;
    out.text("attack_id", object.attackId).text("stix_id", object.stixId).text("release", one.release.release).text("release_name", attack::nameOf(one.release));
    texts(out, "domains", object.domains);
    out.text("version", object.version).text("created", timeText(object.created)).text("modified", timeText(object.modified));
    flag(out, "revoked", object.revoked);
    flag(out, "deprecated", object.deprecated);
    out.text("sha256", object.sha256).text("evidence", reader.sha256(object.evidence)).text("where", object.where);
    Texts also;
    for (const auto evidence : one.alsoIn)
        also.push_back(reader.sha256(evidence));
    texts(out, "also_in", also);
    out.key("partial").boolean(one.isPartial);
}

std::string shownJson(const CaseReader &reader, const attack::Snapshot &one, const std::vector<attack::Tie> &ties)
{
    const auto &object = one.object;
    JsonWriter out;
    out.beginObject().text("origin", "mitre");
    stateOf(out, reader, one);
    out.text("type", object.type).text("name", object.name).text("description", object.description);
    texts(out, "platforms", object.platforms);
    out.key("ties").beginArray();
    for (const auto &tie : ties) {
        out.beginObject().text("kind", tie.kind).text("relation", tie.relation).text("direction", tie.isOut ? "out" : "in").text("via", tie.via);
        out.text("attack_id", tie.attackId).text("stix_id", tie.stixId).text("name", tie.name).key("gone").boolean(tie.isGone);
        out.text("description", tie.description);
        json(out, "citations", tie.citations);
        json(out, "log_sources", tie.details);
        out.text("evidence", reader.sha256(tie.evidence)).text("where", tie.where).endObject();
    }
    out.endArray();
    json(out, "citations", object.citations.text);
    return out.text("notice", one.release.notice).text("use", kUse).endObject().take();
}

void printCitations(const std::string &citations)
{
    std::size_t number = 0;
    for (const auto &one : readJsonObjects(citations)) {
        print(fmt::format("  [{}] {}{}{}", ++number, visible(member(one, "source_name")), member(one, "external_id").empty() ? "" : " ", visible(member(one, "external_id"))));
        for (const auto *key : {"description", "url"}) {
            if (const auto text = member(one, key); !text.empty())
                print("      " + visible(text));
        }
    }
}

void printShown(const CaseReader &reader, const attack::Snapshot &one, const std::vector<attack::Tie> &ties)
{
    const auto &object = one.object;
    print(fmt::format("{}  {}  ({})", visible(object.attackId.empty() ? object.stixId : object.attackId), visible(object.name), visible(object.type)));
    print(fmt::format("MITRE ATT&CK, release {}, object version {}{}", visible(attack::nameOf(one.release)), object.version.empty() ? "not stated" : visible(object.version), one.isGone() ? ", revoked or deprecated" : ""));
    print(fmt::format("  {}  modified {}", visible(object.stixId), object.modified ? toRfc3339(*object.modified) : "not stated"));
    print(fmt::format("  stands at {} of {}, SHA-256 of the object {}", visible(object.where), reader.sha256(object.evidence).substr(0, 12), object.sha256));
    if (one.isPartial)
        print("  something of the bundle could not be read: ties may be missing");
    if (!object.description.empty())
        print("  " + visible(object.description));
    std::string kind;
    for (const auto &tie : ties) {
        if (tie.kind != kind)
            print("  " + tie.kind);
        kind = tie.kind;
        print(fmt::format("    {} {} {}  {}{}{}", tie.isOut ? "->" : "<-", visible(tie.relation), visible(tie.attackId.empty() ? tie.stixId : tie.attackId), visible(tie.name),
            tie.via.empty() ? "" : fmt::format("  (through {})", visible(tie.via)), tie.isGone ? "  (revoked or deprecated)" : ""));
        for (const auto &source : readJsonObjects(tie.details))
            print(fmt::format("         {}: {}", visible(member(source, "name")), visible(member(source, "channel"))));
        if (!tie.description.empty())
            print("         " + visible(tie.description));
    }
    print("Citations of MITRE");
    printCitations(object.citations.text);
    if (!one.release.notice.empty())
        print(visible(one.release.notice));
}

void showKnown(const attack::KnownObjects &known, std::string_view id, bool asJson)
{
    const auto *object = known.find(id);
    if (!object)
        return;
    const auto ties = known.tiesTo(object->id);
    if (asJson) {
        JsonWriter out;
        out.beginObject().text("origin", "keytrail").text("attack_id", object->id).text("stix_id", object->stixId).text("release", attack::kKnownRelease).text("version", object->version);
        out.text("type", object->kind).text("name", object->name).text("gist", object->gist);
        texts(out, "ties", object->ties);
        texts(out, "tied_by", ties);
        texts(out, "notices", known.notices);
        print(out.text("use", kUse).endObject().take());
        return;
    }
    print(fmt::format("Keytrail's own notes on {} {}, in its own words, as of release {}", object->id, object->name, attack::kKnownRelease));
    if (!object->gist.empty())
        print("  " + object->gist);
    for (const auto &tie : object->ties)
        print("    -> " + tie);
    for (const auto &tie : ties)
        print("    <- " + tie);
    for (const auto &notice : known.notices)
        print(notice);
}

void wrongAttackCall(Commands &commands, const std::string &message)
{
    say(message);
    commands.status = WrongCall;
}

/// The newest state of each object, or that of the wanted release.
std::vector<attack::Snapshot> chosen(std::vector<attack::Snapshot> all, const std::string &release)
{
    std::vector<attack::Snapshot> out;
    for (auto &one : all) {
        if (!release.empty() && attack::nameOf(one.release) != release)
            continue;
        if (!out.empty() && out.back().object.stixId == one.object.stixId)
            out.back() = std::move(one);
        else
            out.push_back(std::move(one));
    }
    return out;
}

void show(Commands &commands, const AttackOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    const auto &id = options.what.front();
    const auto found = chosen(attack::snapshotsOf(*reader, id), options.release);
    const auto known = attack::KnownObjects::read(knowledge("attack.tsv"));
    if (found.empty() && (options.raw || !options.release.empty() || !known.find(id)))
        return wrongAttackCall(commands, fmt::format("{}: no such object in the mirrored bundles of the case", visible(id)));
    const bool asJson = options.format == "json";
    for (const auto &one : found) {
        if (options.raw) {
            print(one.object.raw.text);
            continue;
        }
        const auto ties = attack::tiesOf(*reader, one);
        if (asJson)
            print(shownJson(*reader, one, ties));
        else
            printShown(*reader, one, ties);
    }
    if (options.raw)
        return;
    showKnown(known, id, asJson);
    if (!asJson)
        print(kUse);
}

void compareJson(const CaseReader &reader, const attack::Comparison &found)
{
    for (const auto &one : found.snapshots) {
        JsonWriter out;
        out.beginObject().text("record", "release").key("present").boolean(true);
        stateOf(out, reader, one);
        print(out.endObject().take());
    }
    for (const auto &one : found.absent) {
        JsonWriter out;
        out.beginObject().text("record", "release").key("present").boolean(false).text("release", one.release);
        texts(out, "domains", one.domains);
        print(out.text("evidence", reader.sha256(one.evidence)).endObject().take());
    }
    for (const auto &change : found.changes) {
        JsonWriter out;
        out.beginObject().text("record", "change").text("stix_id", change.stixId).text("from", change.from).text("to", change.to).text("field", change.field);
        out.text("change", change.before.empty() ? "added" : change.after.empty() ? "removed" : "changed");
        json(out, "before", change.before);
        json(out, "after", change.after);
        print(out.endObject().take());
    }
}

void compareText(const CaseReader &reader, const attack::Comparison &found)
{
    for (const auto &one : found.snapshots)
        print(fmt::format("{:<16} version {:<6} modified {}  {}  {}  {}", visible(attack::nameOf(one.release)), one.object.version.empty() ? "-" : visible(one.object.version), one.object.modified ? toRfc3339(*one.object.modified).substr(0, 10) : "-",
            one.isPartial ? "bundle not whole" : one.isGone() ? "gone" : "in force", one.object.sha256.substr(0, 12), visible(one.object.stixId)));
    for (const auto &one : found.absent)
        print(fmt::format("{:<16} does not hold the object ({})", visible(one.release), reader.sha256(one.evidence).substr(0, 12)));
    std::string heading;
    for (const auto &change : found.changes) {
        if (auto line = fmt::format("{}: {} to {}", change.stixId, change.from, change.to); line != heading) {
            print(visible(line));
            heading = std::move(line);
        }
        print(fmt::format("  {}", visible(change.field)));
        if (!change.before.empty())
            print("    - " + visible(change.before));
        if (!change.after.empty())
            print("    + " + visible(change.after));
    }
    if (found.changes.empty())
        print(found.snapshots.size() > 1 ? "no difference" : "only one release of the object is in the case: nothing to compare");
}

void compare(Commands &commands, const AttackOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    const auto found = attack::compareObject(*reader, options.what.front());
    if (found.snapshots.empty())
        return wrongAttackCall(commands, fmt::format("{}: no such object in the mirrored bundles of the case", visible(options.what.front())));
    options.format == "json" ? compareJson(*reader, found) : compareText(*reader, found);
}

void runAttack(Commands &commands, const AttackOptions &options)
{
    if (options.action == "import") {
        for (const auto &[file, kind] : importEvidence(commands, options.path, options.what, options.json)) {
            if (kind != "attack-stix" && kind != "zip")
                say(fmt::format("{} is no bundle of ATT&CK; it was imported as evidence of kind {}", visible(file), kind));
        }
        return;
    }
    if (options.what.size() != 1 || !attack::isLookup(options.what.front()))
        return wrongAttackCall(commands, fmt::format("attack {} wants one id: T1521.002, DET0667, or a STIX id", options.action));
    options.action == "show" ? show(commands, options) : compare(commands, options);
}

}

void addAttack(Commands &commands)
{
    auto options = std::make_shared<AttackOptions>();
    Arguments(commands.parser, "attack", "Mirror bundles of MITRE ATT&CK, show an object, compare it across releases")
        .needs("action", options->action, "import, show or compare", {"import", "show", "compare"})
        .needs("case", options->path, "Case file; import makes it when it is missing")
        .needs("what", options->what, "import: STIX bundles; show, compare: an id")
        .takes("--release", options->release, "show: in this release; otherwise in the newest one")
        .takes("--format", options->format, "json or text (show, compare)", {"json", "text"})
        .flag("--raw", options->raw, "show: the object as it stands in the bundle, nothing else")
        .flag("--json", options->json, "import: one JSON object a file")
        .then([&commands, options] { runAttack(commands, *options); });
}

}
