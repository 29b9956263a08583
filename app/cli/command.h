// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands of the command line share. A command registers itself and, when chosen, sets the exit
// status: 0 done, 1 the case could not be opened or written, 2 the call was wrong, 3 a file was refused.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::cli
{

enum Status { Done = 0, CaseFailed = 1, WrongCall = 2, Refused = 3 };

/// What a command cannot do itself because it needs the window's code.
struct Doors {
    std::function<int(const std::string &casePath, const std::string &view, const std::string &out, const std::string &size,
        const std::string &select, const std::string &theme, const std::string &language)>
        snapshot;
    /// Lays a Markdown report out on pages; empty on success, else a sentence. Absent where the program has no window.
    std::function<std::string(const std::string &markdown, const std::string &title, const std::string &program, const std::string &out)> pdf;
};

/// What one command takes, over CLI11, which arguments.cpp alone includes: its templates cost seconds in every file. A name
/// without a dash is a place in the call. Targets must live as long as the program parses.
class Arguments
{
public:
    struct Parser;
    Arguments(Parser &parser, const char *command, const char *help);

    Arguments &needs(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf = {});
    Arguments &needs(const char *name, std::vector<std::string> &target, const char *help);
    Arguments &takes(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf = {});
    Arguments &takes(const char *name, std::vector<std::string> &target, const char *help);
    Arguments &takes(const char *name, std::int64_t &target, const char *help, std::int64_t least, std::int64_t most);
    Arguments &flag(const char *name, bool &target, const char *help, const char *excludes = nullptr);
    /// Runs when this command is the one called.
    void then(std::function<void()> act);

private:
    Arguments &add(const char *name, std::string &target, const char *help, std::initializer_list<const char *> oneOf, bool required);
    void *m_command;
};

struct Commands {
    Arguments::Parser &parser;
    Doors doors;
    std::string worker; ///< path of keytrail-worker
    int status = Done;
};

void addNew(Commands &commands);
void addImport(Commands &commands);
void addList(Commands &commands);
void addTrace(Commands &commands);
void addXref(Commands &commands);
void addDisasm(Commands &commands);
void addFollow(Commands &commands);
void addCut(Commands &commands);
void addSearch(Commands &commands);
void addTimeline(Commands &commands);
void addReport(Commands &commands);
void addVerify(Commands &commands);
void addBackup(Commands &commands);
void addCompact(Commands &commands);
void addCoverage(Commands &commands);
void addMerge(Commands &commands);
void addJudge(Commands &commands);
void addBaseline(Commands &commands);
void addSnapshot(Commands &commands);
void addDemo(Commands &commands);
void addMapping(Commands &commands);
void addAttack(Commands &commands);
void addFleet(Commands &commands);
void addCompare(Commands &commands);
void addOffset(Commands &commands);
void addMask(Commands &commands);
void addSplit(Commands &commands);
void addWeights(Commands &commands);

/// Opens the case for reading, or says on standard error why not and sets the status.
std::optional<casedb::CaseReader> openReader(Commands &commands, const std::string &path);
std::optional<casedb::CaseFile> openWriter(Commands &commands, const std::string &path, bool make);

/// Imports files into the case as the command import does; the name and kind of each that was read.
std::vector<std::pair<std::string, std::string>> importEvidence(Commands &commands, const std::string &path, const std::vector<std::string> &files, bool json);

/// A message to standard error; text from evidence in it must have gone through visible().
void say(std::string_view message);
/// One line to standard output.
void print(std::string_view line);
/// A filter mistake: says where, sets WrongCall.
void sayFilter(Commands &commands, std::string_view text, const casedb::FilterError &error);

/// Rows of one entity in the given columns (none: all of it) as json, csv or table; a mistake in them is said.
void printEntity(Commands &commands, const casedb::CaseReader &reader, const casedb::Query &query, std::vector<std::string> columns,
    const std::string &format);
/// Rows of cells in aligned columns, control characters made visible; a header line first.
void printTable(const std::vector<std::string> &columns, const std::vector<std::vector<casedb::Cell>> &rows);
/// Rows of cells as json, csv or table.
void printRows(const std::vector<std::string> &columns, const std::vector<std::vector<casedb::Cell>> &rows, const std::string &format);
/// What is said of a text that is no rule of casedb/mask_rule.h.
constexpr const char *kMaskRuleHelp = "no rule; it takes ownership=personal (or corporate, unknown), owner=NAME, device=NAME or app=PACKAGE (with * at its end)";
/// RFC 4180; cells that a spreadsheet would take for a formula get an apostrophe in front.
std::string csvLine(const std::vector<std::string> &cells);
std::string jsonObject(const std::vector<std::string> &names, const std::vector<casedb::Cell> &cells);

}
