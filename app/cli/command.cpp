// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/report/escape.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>

namespace keytrail::cli
{

using namespace casedb;

void say(std::string_view message)
{
    fmt::print(stderr, "keytrail: {}\n", message);
}

void print(std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

std::optional<CaseReader> openReader(Commands &commands, const std::string &path)
{
    auto opened = CaseReader::open(path);
    if (auto *reader = std::get_if<CaseReader>(&opened))
        return std::move(*reader);
    const auto &trouble = std::get<Trouble>(opened);
    say(fmt::format("{}: {} ({})", visible(path), trouble.text, trouble.code));
    commands.status = CaseFailed;
    return {};
}

std::optional<CaseFile> openWriter(Commands &commands, const std::string &path, bool make)
{
    std::error_code error;
    auto opened = make && !std::filesystem::exists(path, error) ? CaseFile::create(path, {}, {}) : CaseFile::open(path);
    if (auto *file = std::get_if<CaseFile>(&opened)) {
        if (const auto caution = file->caution())
            say(fmt::format("{}: {} ({})", visible(path), caution->text, caution->code));
        return std::move(*file);
    }
    const auto &trouble = std::get<Trouble>(opened);
    say(fmt::format("{}: {} ({})", visible(path), trouble.text, trouble.code));
    commands.status = CaseFailed;
    return {};
}

void sayFilter(Commands &commands, std::string_view text, const FilterError &error)
{
    say(fmt::format("the filter is wrong at {}: {}", error.position + 1, error.message));
    say(visible(text));
    say(std::string(error.position, ' ') + "^");
    commands.status = WrongCall;
}

namespace
{

constexpr std::size_t kWidest = 60;

std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string cut(std::string text)
{
    if (width(text) <= kWidest)
        return text;
    std::size_t at = 0, points = 0;
    while (at < text.size() && points < kWidest - 1) {
        (void)decodeUtf8(text, at);
        ++points;
    }
    return text.substr(0, at) + "…";
}

}

void printTable(const std::vector<std::string> &columns, const std::vector<std::vector<Cell>> &rows)
{
    std::vector<std::vector<std::string>> lines{columns};
    for (const auto &row : rows) {
        std::vector<std::string> line;
        for (const auto &cell : row)
            line.push_back(cut(visible(cell.text)));
        lines.push_back(std::move(line));
    }
    std::vector<std::size_t> widths(columns.size());
    for (const auto &line : lines) {
        for (std::size_t at = 0; at < line.size(); ++at)
            widths[at] = std::max(widths[at], width(line[at]));
    }
    for (const auto &line : lines) {
        std::string text;
        for (std::size_t at = 0; at < line.size(); ++at) {
            text += line[at];
            if (at + 1 < line.size())
                text.append(widths[at] - width(line[at]) + 2, ' ');
        }
        print(text);
    }
}

void printRows(const std::vector<std::string> &columns, const std::vector<std::vector<Cell>> &rows, const std::string &format)
{
    if (format == "table")
        return printTable(columns, rows);
    if (format == "csv")
        print(csvLine(columns));
    for (const auto &row : rows) {
        std::vector<std::string> cells;
        for (const auto &cell : row)
            cells.push_back(cell.text);
        print(format == "csv" ? csvLine(cells) : jsonObject(columns, row));
    }
}

std::string csvLine(const std::vector<std::string> &cells)
{
    return report::csvLine(cells);
}

std::string jsonObject(const std::vector<std::string> &names, const std::vector<Cell> &cells)
{
    JsonWriter out;
    out.beginObject();
    for (std::size_t at = 0; at < cells.size(); ++at)
        out.key(names[at]).raw(cells[at].isNull ? "null" : cells[at].json);
    return out.endObject().take();
}

}
