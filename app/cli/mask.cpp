// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/casedb/mask_rule.h"
#include "analysis/trace/corrections.h"
#include "app/conclusions.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct MaskOptions {
    std::string path, rule, note, examiner, format = "table";
    bool undo = false;
};

void listMasks(const CaseReader &reader, const std::string &format)
{
    const CaseReader::Bare bare(reader); // counted, not shown
    const auto devices = reader.all<DeviceRow>();
    std::vector<std::vector<Cell>> rows;
    for (const auto &held : trace::corrections(reader, "mask")) {
        const auto rule = readMaskRule(held.value);
        if (!rule)
            continue;
        std::int64_t installs = 0;
        if (rule->field == MaskRule::Field::App) {
            const bool isStart = rule->value.ends_with('*');
            const auto found = reader.ids({"installs", fmt::format("package {} \"{}\"", isStart ? "starts" : "=", rule->value.substr(0, rule->value.size() - isStart)), {}, false, -1});
            const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
            installs = ids ? static_cast<std::int64_t>(ids->size()) : 0;
        }
        const auto covered = std::count_if(devices.begin(), devices.end(), [&](const DeviceRow &one) { return rule->covers(one); });
        const auto count = fmt::format("{}", covered), apps = fmt::format("{}", installs);
        rows.push_back({{false, held.value, jsonString(held.value)}, {false, count, count}, {false, apps, apps},
            {held.examiner.empty(), held.examiner, held.examiner.empty() ? "null" : jsonString(held.examiner)}, {false, toRfc3339(*held.at), jsonString(toRfc3339(*held.at))}});
    }
    printRows({"rule", "devices", "installs", "examiner", "at"}, rows, format);
}

void runMask(Commands &commands, const MaskOptions &options)
{
    if (options.rule.empty()) {
        if (const auto reader = openReader(commands, options.path))
            listMasks(*reader, options.format);
        return;
    }
    const auto rule = readMaskRule(options.rule);
    if (!rule) {
        say(fmt::format("{}: {}", visible(options.rule), kMaskRuleHelp));
        commands.status = WrongCall;
        return;
    }
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    if (options.undo && !trace::takeBackCorrection(*file, *reader, "mask", rule->text(), rightNow())) {
        say(fmt::format("{}: nothing to take back", visible(options.rule)));
        commands.status = WrongCall;
        return;
    }
    const auto examiner = options.examiner.empty() ? reader->meta("examiner") : options.examiner;
    if (!(options.undo || trace::correct(*file, *reader, {"mask", rule->text(), rule->text(), examiner, options.note}, rightNow())) || !concludeCase(*file)) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

}

void addMask(Commands &commands)
{
    auto options = std::make_shared<MaskOptions>();
    Arguments(commands.parser, "mask", "Mask devices or apps in everything that is shown and exported; without a rule, list the masks")
        .needs("case", options->path, "Case file")
        .takes("rule", options->rule, "ownership=personal, owner=NAME, device=NAME or app=PACKAGE")
        .takes("--note", options->note, "Why")
        .takes("--examiner", options->examiner, "Who says so; otherwise the examiner of the case")
        .flag("--undo", options->undo, "Take this mask back")
        .takes("--format", options->format, "json, csv or table (list)", {"json", "csv", "table"})
        .then([&commands, options] { runMask(commands, *options); });
}

}
