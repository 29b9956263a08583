// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one app with plain sources and sinks in place of operations and destinations, and prints each flow found, a line each.
#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/intake/recognise.h"
#include "resources/knowledge.h"

#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <unistd.h>

using namespace keytrail;

namespace
{

std::map<std::string, std::string, std::less<>> tablesWith(const char *path)
{
    std::map<std::string, std::string, std::less<>> out;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (line.empty() || line.front() == '#' || tab == std::string::npos)
            continue;
        auto &table = out[line.substr(0, tab)];
        if (table.empty())
            table = std::string(knowledge(line.substr(0, tab)));
        table += line.substr(tab + 1) + "\n";
    }
    return out;
}

}

int main(int count, char **arguments)
{
    if (count != 4) {
        std::fputs("bench_leaks SOURCES_AND_SINKS.tsv APP NEW_CASE\n", stderr);
        return 2;
    }
    const auto tables = tablesWith(arguments[1]);
    const intake::Knowledge known = [&](std::string_view file) {
        const auto found = tables.find(file);
        return found == tables.end() ? knowledge(file) : std::string_view(found->second);
    };
    const int file = open(arguments[2], O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 1;
    DescriptorSource source(file);
    auto recognised = intake::recognise(source, known);
    casedb::EvidenceRow about;
    about.sha256 = std::string(64, '0');
    about.file = arguments[2];
    const auto path = std::string(arguments[3]) + ".bundle";
    auto created = casedb::CaseFile::create(arguments[3], "leaks", "leaks");
    auto bundle = casedb::BundleWriter::create(path, {about.sha256, about.file, source.size(), recognised.kind});
    if (!recognised.importer || !bundle || !std::holds_alternative<casedb::CaseFile>(created))
        return 1;
    NoteList notes;
    intake::Import import{source, arguments[2], *bundle, notes, alwaysOn, known};
    const bool isRead = !recognised.importer(import) && bundle->finish() && !std::get<casedb::CaseFile>(created).absorb(path, about);
    unlink(path.c_str());
    return isRead ? 0 : 1;
}
