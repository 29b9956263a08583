// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/workbook.h"

#include "analysis/base/utf8.h"
#include "analysis/report/tables.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <xlsxwriter.h>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::size_t kMostRows = 1'048'575; ///< of a sheet, one kept for the line that says that rows are missing
constexpr std::size_t kLongestCell = 32'767; ///< characters; bytes here, which is fewer
constexpr std::int64_t kLargestNumber = std::int64_t(1) << 53; ///< beyond it a cell would round

std::string cellText(const std::string &text)
{
    if (text.size() <= kLongestCell)
        return text;
    const auto end = fmt::format("… ({} bytes)", text.size());
    auto size = kLongestCell - end.size();
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size;
    return text.substr(0, size) + end;
}

void put(lxw_worksheet *sheet, std::size_t row, std::size_t column, const Cell &cell)
{
    if (cell.text.empty())
        return;
    const auto at = static_cast<lxw_row_t>(row);
    const auto across = static_cast<lxw_col_t>(column);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(cell.json.data(), cell.json.data() + cell.json.size(), number);
    if (error == std::errc() && end == cell.json.data() + cell.json.size() && number < kLargestNumber && number > -kLargestNumber)
        worksheet_write_number(sheet, at, across, static_cast<double>(number), nullptr);
    else
        worksheet_write_string(sheet, at, across, cellText(cell.text).c_str(), nullptr);
}

lxw_worksheet *sheetOf(lxw_workbook *book, std::string_view name, const std::vector<std::string> &columns, lxw_format *bold)
{
    auto *sheet = workbook_add_worksheet(book, std::string(name).c_str());
    if (!sheet)
        return nullptr;
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(columns.size() - 1), 24, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t at = 0; at < columns.size(); ++at)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(at), columns[at].c_str(), bold);
    return sheet;
}

void tables(lxw_workbook *book, const CaseFacts &facts, lxw_format *bold)
{
    for (const auto entity : tableEntities()) {
        const auto columns = CaseReader::columns(entity);
        auto *sheet = sheetOf(book, entity, columns, bold);
        if (!sheet)
            continue;
        std::size_t row = 0;
        eachRow(facts.reader(), entity, [&](const std::vector<Cell> &cells) {
            if (++row >= kMostRows) {
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row), 0, "A sheet holds no more rows: the CSV tables have all.", bold);
                return false;
            }
            for (std::size_t at = 0; at < cells.size(); ++at)
                put(sheet, row, at, cells[at]);
            return true;
        });
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(columns.size() - 1));
    }
}

}

bool writeWorkbook(const CaseFacts &facts, const std::string &path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    auto *book = workbook_new_opt(path.c_str(), &options);
    if (!book)
        return false;
    auto title = visible(facts.name);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    // Zero would mean the clock's own time.
    properties.created = std::max<std::int64_t>(1, facts.options().madeAt.nanoseconds / 1'000'000'000);
    workbook_set_properties(book, &properties);
    auto *bold = workbook_add_format(book);
    format_set_bold(bold);
    std::size_t row = 0;
    if (auto *sheet = sheetOf(book, "statement", {"what", "value"}, bold)) {
        for (const auto &[what, value] : facts.statement()) {
            ++row;
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), 0, what.c_str(), nullptr);
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), 1, cellText(visible(value)).c_str(), nullptr);
        }
    }
    tables(book, facts, bold);
    return workbook_close(book) == LXW_NO_ERROR;
}

}
