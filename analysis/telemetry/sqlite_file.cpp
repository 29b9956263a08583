// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/sqlite_file.h"

#include "analysis/base/byte_reader.h"
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <fmt/format.h>
#include <unordered_set>

namespace keytrail::telemetry {

namespace {

constexpr const char *kSqliteFileReader = "sqlite";
constexpr std::size_t kHeader = 100;
constexpr std::uint8_t kInteriorTable = 5, kLeafTable = 13;

/// Section 1.6: 7 bits a byte, the ninth byte whole.
std::int64_t varint(ByteReader &in)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        const auto byte = in.u8();
        if (i == 8)
            return static_cast<std::int64_t>(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            break;
    }
    return static_cast<std::int64_t>(value);
}

std::int64_t integer(Bytes bytes)
{
    std::uint64_t value = bytes.empty() || std::to_integer<int>(bytes[0]) < 0x80 ? 0 : ~std::uint64_t(0);
    for (const auto byte : bytes)
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return static_cast<std::int64_t>(value);
}

/// Section 2.1: the size of a value by its serial type.
std::uint64_t sizeOf(std::int64_t type)
{
    constexpr std::uint64_t sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 0 ? 0 : type < 12 ? sizes[type] : static_cast<std::uint64_t>(type - 12) / 2;
}

std::string textOf(Bytes bytes, int encoding)
{
    if (encoding == 1)
        return isUtf8(asText(bytes)) ? std::string(asText(bytes)) : fromWindows1252(asText(bytes));
    std::string out;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = [&](std::size_t at) {
            const auto a = std::to_integer<std::uint32_t>(bytes[at]), b = std::to_integer<std::uint32_t>(bytes[at + 1]);
            return encoding == 2 ? a | b << 8 : a << 8 | b;
        };
        auto code = unit(i);
        if (code >= 0xd800 && code < 0xdc00 && i + 3 < bytes.size() && (unit(i + 2) & 0xfc00) == 0xdc00) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        }
        appendUtf8(out, code);
    }
    return out;
}

Value valueOf(std::int64_t type, Bytes bytes, int encoding)
{
    Value value;
    if (type == 0 || type == 10 || type == 11)
        return value;
    value.kind = Value::Kind::Number;
    if (type == 7)
        value.text = fmt::format("{:f}", std::bit_cast<double>(integer(bytes)));
    else if (type == 8 || type == 9)
        value.text = type == 8 ? "0" : "1";
    else if (type < 7)
        value.text = fmt::format("{}", integer(bytes));
    else {
        value.kind = type % 2 == 0 ? Value::Kind::Data : Value::Kind::Text;
        value.text = type % 2 == 0 ? std::string(asText(bytes)) : textOf(bytes, encoding);
    }
    return value;
}

/// Section 2.1: a record's header, then its values.
std::vector<Value> valuesOf(Bytes record, int encoding)
{
    ByteReader in(record, kSqliteFileReader);
    const auto headerSize = varint(in);
    if (!in.ok() || headerSize < static_cast<std::int64_t>(in.position()) || static_cast<std::uint64_t>(headerSize) > record.size())
        return {};
    std::vector<std::int64_t> types;
    while (in.ok() && in.position() < static_cast<std::size_t>(headerSize) && types.size() < kMostSqliteColumns)
        types.push_back(varint(in));
    in.seek(static_cast<std::uint64_t>(headerSize));
    std::vector<Value> values;
    for (const auto type : types) {
        const auto bytes = in.take(sizeOf(type));
        if (!in.ok())
            break;
        values.push_back(valueOf(type, bytes, encoding));
    }
    return values;
}

}

/// One table's b-tree, leaf pages left to right.
class SqliteFile::Walk
{
public:
    Walk(const SqliteFile &file, Notes &notes)
        : m_file(file)
        , m_notes(notes)
    {
    }

    using OnRecord = std::function<bool(std::int64_t rowid, std::vector<Value> values)>;

    /// Bounded by kDeepestSqliteTree, so this recursion ends; a page met twice is passed.
    bool page(std::uint32_t number, std::size_t depth, const OnRecord &onRecord)
    {
        if (number == 0 || number > m_file.m_pages || depth > kDeepestSqliteTree || !m_seen.insert(number).second)
            return lost(number, "is outside the file or met twice");
        const auto bytes = load(number);
        ByteReader in(asBytes(bytes), kSqliteFileReader, std::uint64_t(number - 1) * m_file.m_pageSize);
        in.skip(number == 1 ? kHeader : 0);
        const auto type = in.u8();
        in.skip(2);
        const auto cells = in.be<std::uint16_t>();
        in.skip(3);
        const auto right = type == kInteriorTable ? in.be<std::uint32_t>() : 0;
        if (!in.ok() || (type != kInteriorTable && type != kLeafTable) || !in.canHold(cells, 2))
            return lost(number, "is no page of a table");
        for (std::uint16_t i = 0; i < cells; ++i) {
            const auto at = in.be<std::uint16_t>();
            ByteReader cell(asBytes(bytes), kSqliteFileReader);
            cell.seek(at);
            const bool goOn = type == kLeafTable ? leaf(cell, number, onRecord) : page(cell.be<std::uint32_t>(), depth + 1, onRecord);
            if (!goOn)
                return false;
        }
        return type != kInteriorTable || page(right, depth + 1, onRecord);
    }

private:
    bool lost(std::uint32_t number, const char *why)
    {
        m_notes.lost("row-rejected", fmt::format("page {}", number), fmt::format("Page {} {}; its rows are left out", number, why));
        return true;
    }

    std::string load(std::uint32_t number) const
    {
        return readAll(*m_file.m_source, std::uint64_t(number - 1) * m_file.m_pageSize, m_file.m_usable, m_file.m_usable);
    }

    bool leaf(ByteReader &cell, std::uint32_t number, const OnRecord &onRecord)
    {
        const auto size = varint(cell);
        const auto rowid = varint(cell);
        std::string whole;
        if (!cell.ok() || size < 0 || !payload(cell, static_cast<std::uint64_t>(size), whole))
            return lost(number, "holds a row that leads outside the file or is beyond the size limit");
        return onRecord(rowid, valuesOf(asBytes(whole), m_file.m_encoding));
    }

    /// Section 1.6: what does not fit the page goes on in a chain of pages.
    bool payload(ByteReader &cell, std::uint64_t size, std::string &whole)
    {
        if (size > kLargestSqliteRow)
            return false;
        const std::uint64_t most = m_file.m_usable - 35, least = (m_file.m_usable - 12) * 32 / 255 - 23;
        const auto spill = least + (size - least) % (m_file.m_usable - 4);
        const auto local = size <= most ? size : spill <= most ? spill : least;
        whole = asText(cell.take(local));
        auto next = size > local ? cell.be<std::uint32_t>() : 0;
        while (cell.ok() && whole.size() < size) {
            if (next == 0 || next > m_file.m_pages)
                return false;
            const auto bytes = load(next);
            ByteReader page(asBytes(bytes), kSqliteFileReader);
            next = page.be<std::uint32_t>();
            whole += page.text(std::min<std::uint64_t>(page.left(), size - whole.size()));
            if (bytes.size() <= 4)
                return false;
        }
        return cell.ok();
    }

    const SqliteFile &m_file;
    Notes &m_notes;
    std::unordered_set<std::uint32_t> m_seen;
};

const SqliteFile::Table *SqliteFile::table(std::string_view name) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const Table &one) { return lowered(one.name) == lowered(name); });
    return found == m_tables.end() ? nullptr : &*found;
}

bool SqliteFile::each(const Table &table, const OnRow &onRow, Notes &notes) const
{
    Walk walk(*this, notes);
    return walk.page(table.root, 0, [&](std::int64_t rowid, std::vector<Value> values) {
        Value row;
        row.kind = Value::Kind::Map;
        row.keys = table.columns;
        values.resize(table.columns.size());
        row.items = std::move(values);
        if (table.rowidColumn < row.items.size() && row.items[table.rowidColumn].kind == Value::Kind::Null) {
            row.items[table.rowidColumn].kind = Value::Kind::Number;
            row.items[table.rowidColumn].text = fmt::format("{}", rowid);
        }
        return onRow(std::move(row), rowid);
    });
}

Result<SqliteFile> readSqlite(Source &source, Notes &notes)
{
    const auto header = readAll(source, 0, kHeader, kHeader);
    ByteReader in(asBytes(header), kSqliteFileReader);
    if (in.text(16) != std::string_view("SQLite format 3\0", 16))
        return Error{Fault::Malformed, 0, kSqliteFileReader};
    SqliteFile file;
    file.m_source = &source;
    const auto pageSize = in.be<std::uint16_t>();
    file.m_pageSize = pageSize == 1 ? 65536 : pageSize;
    in.skip(2);
    const auto reserved = in.u8();
    in.seek(56);
    file.m_encoding = static_cast<int>(in.be<std::uint32_t>());
    if (!in.ok() || file.m_pageSize < 512 || !std::has_single_bit(file.m_pageSize) || file.m_pageSize - reserved < 480)
        return Error{Fault::Malformed, 16, kSqliteFileReader};
    file.m_encoding = file.m_encoding < 1 || file.m_encoding > 3 ? 1 : file.m_encoding;
    file.m_usable = file.m_pageSize - reserved;
    file.m_pages = static_cast<std::uint32_t>(std::min<std::uint64_t>((source.size() + file.m_pageSize - 1) / file.m_pageSize, 0xfffffffe));
    SqliteFile::Walk walk(file, notes);
    walk.page(1, 0, [&](std::int64_t, std::vector<Value> values) { // type, name, tbl_name, rootpage, sql
        if (values.size() < 5 || values[0].text != "table" || file.m_tables.size() >= kMostSqliteTables)
            return true;
        auto table = tableOfSql(values[4].text);
        table.name = values[1].text;
        table.root = static_cast<std::uint32_t>(std::strtoul(values[3].text.c_str(), nullptr, 10));
        if (!table.columns.empty() && table.root != 0)
            file.m_tables.push_back(std::move(table));
        return true;
    });
    if (file.m_tables.empty())
        return Error{Fault::Malformed, kHeader, kSqliteFileReader};
    return file;
}

}
