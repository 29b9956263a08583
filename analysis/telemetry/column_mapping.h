// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which export means what by which column: data, not code. Two tables of tab-separated text, `#` begins a comment.
//
// telemetry-columns.tsv, one rule a line: format, part, field, names, how
//   is       field = shape (table, table-plain: a writer that does not quote, zeek, json, plist, xml,
//            flows: mitmproxy's, sqlite, dump: see android_dump.h, lines, list: see indicator_list.h, leases: see lease_file.h), names = what must be there, parts
//            joined by ` + `, choices within one by ` | `, `name~text` where the value must contain a text, `name!` where it must not be
//            there; of lines the pattern of a line (line_pattern.h); how = where the records stand ($ the whole file, [] each element or
//            line, a.b[] each element of a list, a{} each member; of sqlite: tables, joined by ` | `)
//   page     field = token (there and not empty: more pages), true, false (a flag with that value: more pages), total (a count
//            above that of the records: more pages), names = where
//   unwrap   names = a member that holds another export of this table, field = base64
//   expand   names = values that hold more than they show, field = how they are taken apart (record_expansion.h)
//   join     field = a column `Table.column` of a database, names = the column `Table.column` of the row it names
//   repair   of a table whose writer does not quote: field = the column that a delimiter inside a text stands in, names = columns:
//            the one after it whose cell looks like a package name, then the one that takes what is left over
//   device, install, event, lease, flow, dns, … (also event:2 for a second one)  a fact of the record; field = its column,
//            names = choices ` | ` in order of preference (lists take all), how = its type or a list of words where the field's own will not do
//            field `each`: the fact is made once for each element of that list, names inside the element count first
//            field `if`: only where one of the names has a value
// A name is a header or a path: `a.b` a member of a member, `a[]` each element, `a[k=v]` elements whose k is v, `^a` of the
// envelope (the file outside the records), `=text` that text itself, `*` all of the record as `key=value` text, `a*` the same below a.
// Headers and keys are compared with letter case, blanks, `-`, `_` and `.` aside.
//
// telemetry-words.tsv, one word a line: list, word (a final `*`: any that begin so), value (empty: unknown). The list `header`
// holds headers in other languages and spellings and what the table of columns calls them.

#include "analysis/telemetry/line_pattern.h"
#include "analysis/base/value.h"

#include <bitset>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::telemetry {

struct Segment {
    std::string key;
    bool isEach = false;
    std::string filterKey, filterValue;

    /// Whether an element passes the filter `[k=v]`; all do where there is none.
    bool admits(const Value &element) const;
};

struct Name {
    enum class Kind : std::uint8_t { Path, Literal, Flat };
    std::string text;               ///< as written, without the sign in front
    Kind kind = Kind::Path;
    bool isEnvelope = false;
    std::vector<Segment> path;
    std::size_t id = 0;             ///< its number within the format
};

/// How a cell is read, where it is read by itself (record_fields.cpp); Word: by the list of words that the rule's type names.
enum class CellType : std::uint8_t {
    Word, Der, Bytes, Time, Exact, Text, Mac, MacTyped, Ip, IpAfterSlash, Imei, Serial, Udid, Hash, Host, Lower, OsVersion, Kind, Bool,
    IndicatorHost, IndicatorApp, Indicator, UrlPort, UrlScheme, UrlPath, Number, Size
};

struct Rule {
    std::string field;
    std::vector<Name> names;
    std::string type;               ///< how its cells are read, as written
    CellType cell = CellType::Word;
    bool isReference = false;       ///< names the device of the fact
    bool isList = false, isWord = false, isJoined = false; ///< what `type` says: all cells count; a word of a list; cells make one value
};

struct Group {
    std::string entity;             ///< without `:2`
    std::string part;               ///< with it
    bool isDevice = false;          ///< what the entity says
    std::optional<Name> each;
    std::vector<Name> conditions;
    std::vector<Rule> rules;
};

struct Need {
    std::vector<Name> choices;
    std::string contains;           ///< empty: being there is enough
    bool isForbidden = false;
};

struct Signature {
    std::string shape, records;
    std::vector<Need> needs;
    std::optional<LinePattern> pattern;     ///< of `lines`
};

struct Format {
    std::string name;               ///< the evidence kind; a variant follows a slash
    std::vector<Signature> signatures;
    std::vector<Group> groups;
    std::vector<Rule> pages, unwraps, expansions, joins, repairs;
    std::size_t names = 0;
    bool isOwn = true;              ///< false: of a mapping that a person gave, which comes before our own

    std::string kind() const { return name.substr(0, name.find('/')); }
    /// Rows of a table must be seen as objects: values are taken apart or gone through.
    bool needsObjects() const;
};

class ColumnMapping
{
public:
    /// Lines that cannot be read are left out and counted in faults(): our own data, checked by a test; a foreign pack is refused by it.
    /// `given`: lines of a mapping that a person brought (mapping_file.h), or nothing.
    ColumnMapping(std::string_view columns, std::string_view words, std::string_view given = {});

    ~ColumnMapping();

    const std::vector<Format> &formats() const { return m_formats; }
    const Format *format(std::string_view name) const;
    struct WordList;
    /// Null where there is none of this name; lives as long as the mapping.
    const WordList *list(std::string_view name) const;
    /// The value of a word in a list (letter case aside), or nothing where the list does not know it.
    std::optional<std::string> word(std::string_view list, std::string_view word) const;
    /// What the table of columns calls a header of another language or spelling; the header itself, trimmed, where no list knows it.
    std::string header(std::string_view text) const;
    std::size_t faults() const { return m_faults; }

private:
    void addLines(std::string_view text, bool isOwn);
    void addLine(const std::vector<std::string_view> &cells, bool isOwn);
    bool addRule(Format &format, std::string_view part, Rule rule);

    std::vector<Format> m_formats;
    std::map<std::string, std::unique_ptr<WordList>, std::less<>> m_words;
    std::size_t m_faults = 0;
};

struct ColumnMapping::WordList {
    struct Word {
        std::string word, value;
        bool isPrefix = false;
    };
    std::vector<Word> words;
    std::bitset<64> lengths;    ///< of the words; the last one for all that are longer
    std::bitset<256> begins;    ///< their first bytes
    bool hasPrefix = false;

    /// The value of a word, letter case and white space around it aside; null where the list does not know it.
    const std::string *find(std::string_view word) const;
};

/// All values a path names in a record (a flat key with dots counts as well), in order; at most `most`.
std::vector<const Value *> find(const Value &record, const Name &name, std::size_t most = 64);

}
