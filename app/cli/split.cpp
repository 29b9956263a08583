// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"
#include "analysis/trace/corrections.h"
#include "analysis/trace/device_merge.h"
#include "app/conclusions.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

struct SplitOptions {
    std::string path, record, note, examiner, format = "table";
    bool undo = false;
};

/// The device that has the record, as it is now.
std::optional<DeviceRow> deviceOf(const CaseReader &reader, const std::string &record)
{
    for (auto &device : reader.all<DeviceRow>()) {
        if (std::find(device.records.begin(), device.records.end(), record) != device.records.end())
            return std::move(device);
    }
    return {};
}

/// Whether all records of the device bear one key: they are one by definition, and cannot be split by it.
bool isAlone(const CaseReader &reader, const DeviceRow &device, const std::string &key)
{
    const CaseReader::Bare bare(reader);
    return std::all_of(device.records.begin(), device.records.end(), [&](const std::string &printed) {
        const auto id = CaseReader::parse(printed);
        const auto row = id ? reader.row<DeviceRecordRow>(static_cast<DeviceRecordId>(id->second)) : std::nullopt;
        return row && trace::recordKey(*row) == key;
    });
}

void runSplit(Commands &commands, const SplitOptions &options)
{
    const auto wrong = [&](std::string_view message) {
        say(message);
        commands.status = WrongCall;
    };
    if (options.record.empty()) {
        const auto reader = openReader(commands, options.path);
        return reader ? printEntity(commands, *reader, {"devices", "merged_by != null or conflicts != null", {}, false, -1},
                   {"id", "serial", "name", "records", "merged_by", "conflicts"}, options.format)
                      : void();
    }
    auto file = openWriter(commands, options.path, false);
    const auto reader = file ? openReader(commands, options.path) : std::nullopt;
    if (!reader)
        return;
    const auto id = CaseReader::parse(options.record);
    std::optional<DeviceRecordRow> record;
    if (id && id->first == "device_records") {
        const CaseReader::Bare bare(*reader);
        record = reader->row<DeviceRecordRow>(static_cast<DeviceRecordId>(id->second));
    }
    if (!record)
        return wrong(fmt::format("{}: no record of a device in the case (see the records of list devices)", visible(options.record)));
    const auto target = printId(record->id);
    if (options.undo && !trace::takeBackCorrection(*file, *reader, "split", target, rightNow()))
        return wrong(fmt::format("{}: nothing to take back", visible(options.record)));
    const auto key = trace::recordKey(*record);
    const auto device = deviceOf(*reader, target);
    if (!options.undo && (!device || isAlone(*reader, *device, key)))
        return wrong(fmt::format("{}: it is not merged with a record of another name", visible(options.record)));
    const auto examiner = options.examiner.empty() ? reader->meta("examiner") : options.examiner;
    if (!(options.undo || trace::correct(*file, *reader, {"split", target, key, examiner, options.note}, rightNow())) || !concludeCase(*file)) {
        say(file->trouble().text);
        commands.status = CaseFailed;
    }
}

}

void addSplit(Commands &commands)
{
    auto options = std::make_shared<SplitOptions>();
    Arguments(commands.parser, "split", "Part a record from the device it was merged into; without one, list merged devices and the rules that merged them")
        .needs("case", options->path, "Case file")
        .takes("record", options->record, "Id of the record, as the records of a device have it")
        .takes("--note", options->note, "Why")
        .takes("--examiner", options->examiner, "Who says so; otherwise the examiner of the case")
        .flag("--undo", options->undo, "Let the rules merge it again")
        .takes("--format", options->format, "json, csv or table (list)", {"json", "csv", "table"})
        .then([&commands, options] { runSplit(commands, *options); });
}

}
