// SPDX-License-Identifier: GPL-3.0-or-later
// Cells into fields: the part of the mapper that reads values.
#include "analysis/crypto/digest.h"
#include "analysis/base/base64.h"
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/indicator_list.h"
#include "analysis/telemetry/record_mapper.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

/// What follows the authority of a URL; a text that is none as it stands.
std::string pathOf(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url);
    const auto path = url.find_first_of("/?", scheme + 3);
    return path == std::string_view::npos ? "/" : std::string(url.substr(path));
}

/// The port a URL states, or the one its scheme stands for.
std::optional<std::int64_t> portOf(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    auto authority = url.substr(scheme + 3, url.find_first_of("/?#", scheme + 3) - scheme - 3);
    authority = authority.substr(authority.rfind(']') == std::string_view::npos ? 0 : authority.rfind(']'));
    std::int64_t port = 0;
    const auto colon = authority.rfind(':');
    const auto digits = colon == std::string_view::npos ? std::string_view() : authority.substr(colon + 1);
    if (!digits.empty() && std::from_chars(digits.data(), digits.data() + digits.size(), port).ec == std::errc() && port > 0 && port < 65536)
        return port;
    const auto name = lowered(url.substr(0, scheme));
    const std::int64_t usual = name == "https" || name == "wss" ? 443 : name == "http" || name == "ws" ? 80 : 0;
    return usual > 0 ? std::optional(usual) : std::nullopt;
}

/// DER as it stands, or out of the first block of PEM (RFC 7468); empty for anything else.
std::string derOf(const Cell &cell)
{
    constexpr std::string_view begin = "-----BEGIN CERTIFICATE-----", end = "-----END";
    const auto at = cell.text.find(begin);
    if (at == std::string::npos)
        return cell.kind == Value::Kind::Data ? std::string(cell.text) : std::string();
    std::string base64;
    for (const char c : cell.text.substr(at + begin.size(), cell.text.find(end, at) - at - begin.size())) {
        if (c != '\n' && c != '\r' && c != ' ')
            base64 += c;
    }
    return fromBase64(base64).value_or(std::string());
}

/// The whole part of a decimal number.
std::optional<std::int64_t> numberOf(std::string_view text)
{
    std::int64_t number = 0;
    const auto digits = text.substr(0, text.find('.'));
    const auto end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, number);
    return !digits.empty() && parsed.ptr == end && parsed.ec == std::errc() ? std::optional(number) : std::nullopt;
}

bool isMarkup(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const char next = at + 1 < text.size() ? lowered(text.substr(at + 1, 1))[0] : ' ';
        if ((next >= 'a' && next <= 'z') || next == '/' || next == '!')
            return true;
    }
    constexpr std::array<std::string_view, 5> signs = {"javascript:", "{{", "${", "](", "]]>"};
    return std::any_of(signs.begin(), signs.end(), [&](auto sign) { return text.find(sign) != std::string_view::npos; });
}

/// C0, DEL, C1, zero-width, bidirectional marks, byte-order mark; NUL is another matter.
bool hasControls(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t k) { return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U; };
        if ((byte(0) < 0x20 && byte(0) != 0) || byte(0) == 0x7f)
            return true;
        if ((byte(0) == 0xc2 && byte(1) < 0xa0) || (byte(0) == 0xd8 && byte(1) == 0x9c))
            return true;
        if (byte(0) == 0xe2 && byte(1) == 0x80 && ((byte(2) >= 0x8b && byte(2) <= 0x8f) || (byte(2) >= 0xaa && byte(2) <= 0xae)))
            return true;
        if (byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa0 && byte(2) <= 0xaf)
            return true;
        if (byte(0) == 0xef && byte(1) == 0xbb && byte(2) == 0xbf)
            return true;
    }
    return false;
}

/// Letters, digits and what names and versions are written with: nothing to warn of.
bool isPlainText(std::string_view text)
{
    static constexpr auto isPlain = [] {
        std::array<bool, 256> plain = {};
        for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789. -_,"))
            plain[static_cast<unsigned char>(c)] = true;
        return plain;
    }();
    constexpr std::string_view notFirst = ". -_,";
    return !text.empty() && notFirst.find(text.front()) == std::string_view::npos
        && std::all_of(text.begin(), text.end(), [&](char c) { return isPlain[static_cast<unsigned char>(c)]; });
}

bool isFormula(std::string_view text)
{
    constexpr std::string_view signs = "=+-@\t\r";
    if (text.size() < 2 || signs.find(text.front()) == std::string_view::npos)
        return false;
    return text.find_first_not_of("0123456789 +-.") != std::string_view::npos;
}

}

bool RecordMapper::isNull(const ColumnMapping::WordList *list, std::string_view text)
{
    const auto *word = list ? list->find(text) : nullptr;
    return word && word->empty();
}

void RecordMapper::inspect(std::string_view text, const std::string &field, const std::string &where)
{
    if (isPlainText(text))
        return;
    if (text.find('\0') != std::string_view::npos)
        m_notes.warn("text-nul", where, fmt::format("NUL inside `{}`; kept", field));
    if (hasControls(text))
        m_notes.warn("text-control", where, fmt::format("Control, zero-width or bidirectional characters in `{}`; kept", field));
    if (isMarkup(text))
        m_notes.warn("text-markup", where, fmt::format("Markup or template text in `{}`; it is plain text", field));
    if (isFormula(text))
        m_notes.warn("formula-cell", where, fmt::format("`{}` starts like a formula; kept as it is, neutralised on export", field));
}

/// True where a cell of the record, not a constant of the rule, gave the value.
bool RecordMapper::set(const Rule &rule, const Record &record, const std::string &where, Fact &fact)
{
    const auto &type = rule.type;
    const bool isList = rule.isList, isWord = rule.isWord;
    if (rule.isJoined)
        return joined(rule, record, where, fact);
    m_cells.clear();
    for (const auto &name : rule.names) {
        if (isList || isWord) {
            record.addCells(name, m_cells);
            continue;
        }
        m_cells.clear();
        record.addCells(name, m_cells);
        for (const auto &cell : m_cells) {
            auto value = convert(rule, cell, where);
            if (!value)
                continue;
            fact.fields.emplace_back(rule.field, std::move(*value));
            return name.kind != Name::Kind::Literal;
        }
    }
    if (m_cells.empty() || !(isList || isWord))
        return false;
    auto value = isList ? list(type, m_cells) : word(type, m_cells);
    if (!value)
        return false;
    fact.fields.emplace_back(rule.field, std::move(*value));
    return std::any_of(rule.names.begin(), rule.names.end(), [](const Name &name) { return name.kind != Name::Kind::Literal; });
}

/// A time whose day and clock stand in columns of their own.
bool RecordMapper::joined(const Rule &rule, const Record &record, const std::string &where, Fact &fact)
{
    std::string whole;
    m_cells.clear();
    for (const auto &name : rule.names)
        record.addCells(name, m_cells);
    for (const auto &cell : m_cells) {
        whole += whole.empty() ? "" : " ";
        whole += cell.text;
    }
    auto value = whole.empty() ? std::nullopt : time(rule, {whole, Value::Kind::Text}, where);
    if (!value)
        return false;
    fact.fields.emplace_back(rule.field, std::move(*value));
    return true;
}

std::optional<FactValue> RecordMapper::convert(const Rule &rule, const Cell &cell, const std::string &where)
{
    const auto nonEmpty = [](std::string text) { return text.empty() ? std::optional<FactValue>() : FactValue(std::move(text)); };
    switch (rule.cell) {
    case CellType::Der:
        return nonEmpty(derOf(cell));
    case CellType::Bytes:
        return nonEmpty(std::string(cell.text));
    case CellType::Time:
        return time(rule, cell, where);
    case CellType::Exact:
    case CellType::Text:
        return text(rule, cell, where);
    default:
        break;
    }
    const auto plain = trimmed(cell.text);
    if (isNull(m_null, plain))
        return {};
    switch (rule.cell) {
    case CellType::Mac:
        return nonEmpty(cell.kind == Value::Kind::Data ? macOf(cell.text) : canonicalMac(plain));
    case CellType::MacTyped: // RFC 2132 section 9.14: hardware type in front
        if (cell.kind != Value::Kind::Data)
            break;
        return nonEmpty(cell.text.size() == 7 && cell.text[0] == 1 ? macOf(cell.text.substr(1)) : std::string());
    case CellType::Ip:
        return nonEmpty(canonicalIp(plain));
    case CellType::IpAfterSlash:
        return nonEmpty(canonicalIp(plain.substr(plain.find('/') == std::string_view::npos ? 0 : plain.find('/') + 1)));
    case CellType::Imei:
        return isNull(m_noSerial, plain) ? std::nullopt : nonEmpty(canonicalImei(plain));
    case CellType::Serial:
    case CellType::Udid:
        return isNull(m_noSerial, plain) ? std::nullopt : nonEmpty(std::string(plain));
    case CellType::Hash:
        return nonEmpty(canonicalHash(plain));
    case CellType::Host:
        return cell.kind == Value::Kind::Bool ? std::nullopt : nonEmpty(canonicalHost(plain));
    case CellType::Lower:
        return nonEmpty(lowered(plain));
    case CellType::OsVersion: {
        const auto digit = plain.find_first_of("0123456789");
        const bool isNamed = digit != std::string_view::npos && digit > 0 && m_mapping.word("platform", trimmed(plain.substr(0, digit)));
        return nonEmpty(std::string(isNamed ? plain.substr(digit) : plain));
    }
    case CellType::Kind: {
        auto kind = lowered(plain);
        std::replace_if(kind.begin(), kind.end(), [](char c) { return c == '_' || c == ' '; }, '-');
        return nonEmpty(kind);
    }
    case CellType::Bool: {
        const auto *word = m_bool ? m_bool->find(plain) : nullptr;
        return word && !word->empty() ? std::optional<FactValue>(*word == "true") : std::nullopt;
    }
    case CellType::IndicatorHost:
    case CellType::IndicatorApp:
    case CellType::Indicator: {
        const auto kind = indicatorType(plain);
        const bool isHost = kind == "host" || kind == "ip" || kind == "url";
        return nonEmpty(rule.cell == CellType::IndicatorHost && isHost ? canonicalHost(plain)
                : rule.cell == CellType::IndicatorApp && kind == "package" ? std::string(plain)
                                                                            : std::string());
    }
    case CellType::UrlPort: {
        const auto port = portOf(plain);
        return port ? std::optional<FactValue>(*port) : std::nullopt;
    }
    case CellType::UrlScheme:
        return nonEmpty(plain.find("://") < 12 ? lowered(plain.substr(0, plain.find("://"))) : std::string());
    case CellType::UrlPath:
        return nonEmpty(pathOf(plain));
    case CellType::Number:
    case CellType::Size: {
        const auto number = numberOf(plain);
        return number && (rule.cell == CellType::Number || *number >= 0) ? std::optional<FactValue>(*number) : std::nullopt; // a size of -1 is one not known
    }
    default:
        break;
    }
    const auto word = m_mapping.word(rule.type, plain);
    return nonEmpty(word ? *word : std::string(plain));
}

std::optional<FactValue> RecordMapper::text(const Rule &rule, const Cell &cell, const std::string &where)
{
    const std::string_view field = rule.field;
    if (isNull(m_null, cell.text) && field != "name" && field != "text")
        return {};
    if (trimmed(cell.text).empty())
        return {};
    inspect(cell.text, rule.field, where);
    return FactValue(std::string(cell.text));
}

std::optional<FactValue> RecordMapper::word(const std::string &list, const Cells &cells) const
{
    for (const auto &cell : cells) {
        if (const auto word = m_mapping.word(list, cell.text); word && !word->empty())
            return FactValue(*word);
    }
    if (list == "ownership")
        return FactValue(std::string("unknown"));
    if (isNull(m_null, cells.front().text) || m_mapping.word(list, cells.front().text))
        return {};
    return FactValue(lowered(trimmed(cells.front().text)));
}

std::optional<FactValue> RecordMapper::list(const std::string &type, const Cells &cells) const
{
    std::vector<std::string> found;
    const auto keep = [&](std::string text) {
        if (!text.empty() && std::find(found.begin(), found.end(), text) == found.end())
            found.push_back(std::move(text));
    };
    for (const auto &cell : cells) {
        if (type == "der-hashes") {
            const auto der = derOf(cell);
            keep(der.empty() ? std::string() : crypto::hex(crypto::sha256(asBytes(der))));
            continue;
        }
        if (type == "hosts" || type.starts_with("ids-")) { // an id bears the name of whose it is
            const auto text = trimmed(cell.text);
            const bool isNone = isNull(m_null, text) || isNull(m_noSerial, text);
            keep(isNone ? std::string() : type == "hosts" ? canonicalHost(text) : fmt::format("{}:{}", type.substr(4), lowered(text)));
            continue;
        }
        if (cell.kind == Value::Kind::Data) { // RFC 2132 section 9.14: hardware type in front
            const bool isTyped = type == "macs-typed" && cell.text.size() == 7 && cell.text[0] == 1;
            keep(macOf(cell.text.substr(isTyped ? 1 : 0)));
            continue;
        }
        const std::string_view separators = type == "texts" ? "" : type == "texts-by-comma" ? "," : ",;| ";
        for (std::string_view rest = cell.text; !rest.empty();) {
            const auto end = std::min(rest.find_first_of(separators), rest.size());
            const auto part = trimmed(rest.substr(0, end));
            keep(type == "ips" ? canonicalIp(part) : type.starts_with("texts") ? std::string(part) : canonicalMac(part));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return found.empty() ? std::nullopt : std::optional<FactValue>(std::move(found));
}

std::optional<FactValue> RecordMapper::time(const Rule &rule, const Cell &cell, const std::string &where)
{
    if (isNull(m_null, cell.text))
        return {};
    const auto found = readTime(cell.text, rule.type.starts_with("time-month-first"));
    const bool isPlain = (found.how == TimeReading::How::Exact || found.how == TimeReading::How::ZoneAssumed) && !found.isOdd;
    const auto shown = isPlain ? std::string() : quotedText(cell.text.substr(0, 40));
    switch (found.how) {
    case TimeReading::How::ZoneAssumed: {
        auto &seen = m_zoneAssumed[rule.field];
        if (seen.first++ == 0)
            seen.second = where;
        break;
    }
    case TimeReading::How::Epoch:
        if (m_format.name == "generic-table")
            m_notes.info("time-ambiguous", where, fmt::format("`{}` {} is a bare number; its unit is told by its size: {}", rule.field, shown, found.at ? toRfc3339(*found.at) : ""));
        break;
    case TimeReading::How::Never:
        m_notes.info("time-suspicious", where, fmt::format("`{}` {} stands for never; no time", rule.field, shown));
        break;
    case TimeReading::How::Ambiguous:
        m_notes.warn("time-ambiguous", where, fmt::format("`{}` {}: day and month cannot be told apart; no time", rule.field, shown));
        break;
    case TimeReading::How::Invalid:
        m_notes.warn("time-invalid", where, fmt::format("`{}` {} is no time", rule.field, shown));
        break;
    case TimeReading::How::Exact:
        break;
    }
    if (found.isOdd)
        m_notes.warn("time-suspicious", where, fmt::format("`{}` {} is a leap second or far from today", rule.field, shown));
    return found.at ? std::optional<FactValue>(*found.at) : std::nullopt;
}

}
