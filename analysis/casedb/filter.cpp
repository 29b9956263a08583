// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/filter.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

constexpr int kDeepestNesting = 50;
constexpr std::size_t kLongestPath = 6;

const ColumnInfo *columnNamed(const TableInfo &table, std::string_view name)
{
    for (const auto &column : table.columns) {
        if (column.name == name)
            return &column;
    }
    return nullptr;
}

std::optional<std::int64_t> timeOf(std::string_view text, bool end)
{
    std::string whole(text);
    constexpr std::string_view rest = "0000-01-01T00:00:00Z";
    constexpr std::string_view last = "0000-01-01T23:59:59Z";
    if (whole.size() == 10 || whole.size() == 13 || whole.size() == 16)
        whole += (end ? last : rest).substr(whole.size());
    if (const auto at = parseRfc3339(whole))
        return at->nanoseconds;
    if (const auto at = parseLocal(whole))
        return at->nanoseconds;
    return {};
}

class Parser
{
public:
    Parser(const TableInfo &table, std::string_view text, const Lens &lens)
        : m_table(table)
        , m_lens(lens)
        , m_text(text)
    {
        next();
    }

    std::variant<Filter, FilterError> parse()
    {
        if (m_text.size() > kLongestFilter)
            fail("the filter is too long");
        if (m_token.empty() && !m_quoted && !m_failed)
            return Filter{};
        auto sql = either(0);
        if (!m_failed && !atEnd())
            fail("something stands behind the end of the filter");
        if (m_failed)
            return m_error;
        return Filter{std::move(sql), std::move(m_values)};
    }

private:
    bool atEnd() const { return m_token.empty() && !m_quoted; }
    std::string fail(std::string message)
    {
        if (!m_failed)
            m_error = {m_begin, std::move(message)};
        m_failed = true;
        return "0";
    }

    void next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'))
            ++m_at;
        m_begin = m_at;
        m_quoted = false;
        m_token.clear();
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at];
        if (c == '"' || c == '\'')
            return quoted(c);
        if (c == '(' || c == ')' || c == ',') {
            m_token = m_text[m_at++];
            return;
        }
        constexpr std::string_view marks = "=!<>";
        const auto isMark = [&](std::size_t at) { return at < m_text.size() && marks.find(m_text[at]) != std::string_view::npos; };
        if (isMark(m_at)) {
            while (isMark(m_at) && m_token.size() < 2)
                m_token += m_text[m_at++];
            return;
        }
        while (m_at < m_text.size() && std::string_view(" \t\n(),=!<>\"'").find(m_text[m_at]) == std::string_view::npos)
            m_token += m_text[m_at++];
    }
    void quoted(char mark)
    {
        m_quoted = true;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != mark; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            m_token += m_text[m_at];
        }
        if (m_at >= m_text.size())
            fail("a quote is not closed");
        ++m_at;
    }
    bool word(std::string_view wanted)
    {
        if (m_quoted || m_token.size() != wanted.size())
            return false;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if ((m_token[i] | 0x20) != (wanted[i] | 0x20))
                return false;
        }
        return true;
    }
    bool take(std::string_view wanted)
    {
        if (!word(wanted))
            return false;
        next();
        return true;
    }

    std::string either(int depth)
    {
        auto sql = both(depth);
        while (!m_failed && take("or"))
            sql = fmt::format("({} OR {})", sql, both(depth));
        return sql;
    }
    std::string both(int depth)
    {
        auto sql = one(depth);
        while (!m_failed && take("and"))
            sql = fmt::format("({} AND {})", sql, one(depth));
        return sql;
    }
    std::string one(int depth)
    {
        if (depth > kDeepestNesting)
            return fail("too many parentheses");
        if (take("not"))
            return fmt::format("NOT coalesce({}, 0)", one(depth + 1));
        if (take("(")) {
            auto sql = either(depth + 1);
            if (!m_failed && !take(")"))
                return fail("a parenthesis is not closed");
            return sql;
        }
        return comparison();
    }

    std::string comparison()
    {
        if (atEnd() || m_quoted)
            return fail("a field is missing");
        const auto field = resolveField(m_table, m_token, m_lens);
        if (!field.column)
            return fail(fmt::format("there is no field {} in {}", m_token, m_table.name));
        next();
        for (const auto *operation : {"==", "=", "!=", "<=", "<", ">=", ">"}) {
            if (take(operation))
                return ordered(field, operation);
        }
        if (take("contains"))
            return pattern(field, "%", "%");
        if (take("starts"))
            return pattern(field, "", "%");
        if (take("ends"))
            return pattern(field, "%", "");
        if (take("matches")) {
            bindText();
            return fmt::format("matches({}, ?)", field.sql);
        }
        if (take("in"))
            return in(field);
        if (take("within"))
            return within(field);
        return fail("an operator is missing (=, !=, <, <=, >, >=, contains, starts, ends, matches, in, within)");
    }

    static bool isList(const Field &field)
    {
        return field.column->type == ColumnType::TextList || field.column->type == ColumnType::IdList
            || field.column->type == ColumnType::Json;
    }

    std::string ordered(const Field &field, std::string_view operation)
    {
        const bool negated = operation == "!=";
        if (operation == "==")
            operation = "=";
        if (word("null")) {
            next();
            const bool lists = field.column->type == ColumnType::TextList || field.column->type == ColumnType::IdList;
            return fmt::format("({0} IS {1}NULL{2})", field.sql, negated ? "NOT " : "",
                lists ? fmt::format(" {0} {1} {2}= '[]'", negated ? "AND" : "OR", field.sql, negated ? "!" : "") : "");
        }
        if (isList(field)) {
            if (operation != "=" && !negated)
                return fail("a list knows = and != only");
            auto value = bindValue(*field.column);
            return fmt::format(
                "{}EXISTS (SELECT 1 FROM json_each({}) WHERE json_each.value = {})", negated ? "NOT " : "", field.sql, value);
        }
        const auto value = bindValue(*field.column);
        return negated ? fmt::format("({} IS NOT {})", field.sql, value) : fmt::format("({} {} {})", field.sql, operation, value);
    }

    std::string bindText()
    {
        if (atEnd())
            return fail("a value is missing");
        m_values.emplace_back(m_token);
        next();
        return "?";
    }

    std::string bindValue(const ColumnInfo &column)
    {
        if (atEnd() || (!m_quoted && (m_token == "(" || m_token == ")" || m_token == ",")))
            return fail("a value is missing");
        const auto text = m_token;
        switch (column.type) {
        case ColumnType::Id:
        case ColumnType::IdList:
            m_values.emplace_back(column.id.table == "evidence" ? std::int64_t(0) : parseId(column.id.prefix, text));
            if (column.id.table == "evidence") {
                m_values.back() = text;
                next();
                return "(SELECT id FROM evidence WHERE sha256 = ?)";
            }
            break;
        case ColumnType::Time:
            if (const auto at = timeOf(text, false))
                m_values.emplace_back(*at);
            else
                return fail("not a time (2026-01-05T10:11:12Z)");
            break;
        case ColumnType::Flag:
            m_values.emplace_back(std::int64_t(text == "true" || text == "1" || text == "yes"));
            break;
        case ColumnType::Integer:
        case ColumnType::Real: {
            double number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            if (read.ec != std::errc() || read.ptr != text.data() + text.size())
                return fail("not a number");
            m_values.emplace_back(number);
            break;
        }
        default:
            m_values.emplace_back(text);
        }
        next();
        return "?";
    }

    std::string pattern(const Field &field, std::string_view before, std::string_view after)
    {
        std::string like(before);
        for (const char c : m_token) {
            if (c == '%' || c == '_' || c == '\\')
                like += '\\';
            like += c;
        }
        like += after;
        if (atEnd())
            return fail("a value is missing");
        next();
        m_values.emplace_back(std::move(like));
        return fmt::format("({} LIKE ? ESCAPE '\\')", field.sql);
    }

    std::string in(const Field &field)
    {
        if (!take("("))
            return fail("in wants a list: (a, b)");
        std::string marks;
        do {
            if (!marks.empty())
                marks += ',';
            marks += bindValue(*field.column);
        } while (!m_failed && take(","));
        if (!m_failed && !take(")"))
            return fail("a parenthesis is not closed");
        return isList(field) ? fmt::format("EXISTS (SELECT 1 FROM json_each({}) WHERE json_each.value IN ({}))", field.sql, marks)
                             : fmt::format("({} IN ({}))", field.sql, marks);
    }

    std::string within(const Field &field)
    {
        if (atEnd())
            return fail("a network or a time range is missing");
        const auto text = m_token;
        const auto dots = text.find("..");
        if (field.column->type == ColumnType::Time) {
            const auto from = timeOf(text.substr(0, dots), false);
            const auto to = dots == std::string::npos ? std::optional<std::int64_t>() : timeOf(text.substr(dots + 2), true);
            if (!from || !to)
                return fail("not a time range (2026-01-05T10:00..2026-01-05T11:00)");
            next();
            m_values.emplace_back(*from);
            m_values.emplace_back(*to);
            return fmt::format("({} BETWEEN ? AND ?)", field.sql);
        }
        next();
        m_values.emplace_back(text);
        if (isList(field))
            return fmt::format("EXISTS (SELECT 1 FROM json_each({}) WHERE ip_within(json_each.value, ?))", field.sql);
        return fmt::format("ip_within({}, ?)", field.sql);
    }

    const TableInfo &m_table;
    Lens m_lens;
    std::string_view m_text;
    std::size_t m_at = 0, m_begin = 0;
    std::string m_token;
    bool m_quoted = false, m_failed = false;
    FilterError m_error;
    std::vector<Value> m_values;
};

}

Field resolveField(const TableInfo &table, std::string_view path, const Lens &lens)
{
    const auto *from = &table;
    std::string alias = "t", open, close;
    for (std::size_t hop = 0; hop < kLongestPath; ++hop) {
        const auto dot = path.find('.');
        const auto *column = columnNamed(*from, path.substr(0, dot));
        if (!column)
            return {};
        const auto sql = seenThrough(lens, from->name, *column, alias);
        if (dot == std::string_view::npos)
            return {open.empty() ? sql : fmt::format("{}{}{}", open, sql, close), column};
        const auto *to = column->type == ColumnType::Id ? tableNamed(column->id.table) : nullptr;
        if (!to)
            return {};
        // (SELECT <rest> FROM to x1 WHERE x1.id = <sql>)
        alias = fmt::format("x{}", hop + 1);
        open += "(SELECT ";
        close = fmt::format(" FROM \"{}\" {} WHERE {}.id = {})", to->name, alias, alias, sql) + close;
        from = to;
        path.remove_prefix(dot + 1);
    }
    return {};
}

std::variant<Filter, FilterError> parseFilter(const TableInfo &table, std::string_view text, const Lens &lens)
{
    return Parser(table, text, lens).parse();
}

}
