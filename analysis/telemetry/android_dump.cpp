// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/android_dump.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/lines_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kMostPairs = 200;    ///< a package states some thirty

void set(Value &map, std::string_view key, std::string_view text)
{
    map.kind = Value::Kind::Map;
    Value value;
    value.kind = Value::Kind::Text;
    value.text = text;
    map.keys.emplace_back(key);
    map.items.push_back(std::move(value));
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

/// `[name]: [value]`
bool isProperty(std::string_view line)
{
    return line.starts_with('[') && line.find("]: [") != std::string_view::npos && line.ends_with(']');
}

bool isPackageHead(std::string_view line)
{
    return line.starts_with("Package [") && line.find(']') != std::string_view::npos;
}

/// The `key=value` parts of a line; a value ends where the next `key=` begins.
void addPairs(Value &map, std::string_view line)
{
    const auto isKey = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    std::string_view key;
    std::size_t valueAt = 0;
    for (auto equal = line.find('='); equal != std::string_view::npos && map.items.size() < kMostPairs; equal = line.find('=', equal + 1)) {
        const auto begin = equal == 0 ? 0 : line.find_last_of(' ', equal - 1) + 1; // npos + 1 is 0
        const auto token = line.substr(begin, equal - begin);
        if (token.empty() || !std::all_of(token.begin(), token.end(), isKey))
            continue;
        if (!key.empty())
            set(map, key, trimmed(line.substr(valueAt, begin - valueAt)));
        key = token;
        valueAt = equal + 1;
    }
    if (!key.empty())
        set(map, key, trimmed(line.substr(valueAt)));
}

/// `+1d2h3m4s5ms` in milliseconds; -1 where it is none.
std::int64_t milliseconds(std::string_view text)
{
    std::int64_t total = 0, number = 0;
    if (!text.starts_with('+') || text.size() > 40)
        return text == "0" ? 0 : -1;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            number = std::min<std::int64_t>(number * 10 + (c - '0'), 1'000'000'000);
            continue;
        }
        const bool isMilli = c == 'm' && i + 1 < text.size() && text[i + 1] == 's';
        total += number * (isMilli ? 1 : c == 'd' ? 86'400'000 : c == 'h' ? 3'600'000 : c == 'm' ? 60'000 : c == 's' ? 1000 : 0);
        i += isMilli;
        number = 0;
    }
    return total;
}

/// What stands between two marks of a line; empty where they do not.
std::string_view between(std::string_view line, std::string_view before, std::string_view after)
{
    const auto begin = line.find(before);
    if (begin == std::string_view::npos)
        return {};
    line.remove_prefix(begin + before.size());
    return line.substr(0, line.find(after));
}

/// One pass over the text: keeps what the lines before say of the line at hand.
class Walk
{
public:
    Walk(const std::unordered_map<std::string, std::string> &users, const AndroidDump::OnRecord &onRecord)
        : m_users(users)
        , m_onRecord(onRecord)
    {
    }

    void line(std::string_view line, std::uint64_t number)
    {
        const auto plain = trimmed(line);
        if (plain.starts_with("DUMP OF SERVICE ") || line.starts_with("------ ")) {
            endPackage();
            m_isPackages = m_isHidden = m_isBattery = false;
        } else if (line.starts_with("Packages:") || line.starts_with("Hidden system packages:")) {
            endPackage();
            m_isPackages = true;
            m_isHidden = line.starts_with("Hidden");
        } else if (plain.starts_with("Battery History (")) {
            m_isBattery = true;
        } else if (m_isPackages) {
            package(line, plain, number);
        } else {
            traffic(plain, number);
            if (m_isBattery)
                battery(plain, number);
        }
    }

    void endPackage()
    {
        if (m_package.kind == Value::Kind::Map)
            hand("package", std::exchange(m_package, {}), m_packageLine);
    }

private:
    void hand(std::string_view kind, Value value, std::uint64_t number)
    {
        Value record;
        record.kind = Value::Kind::Map;
        record.keys.emplace_back(kind);
        record.items.push_back(std::move(value));
        m_onRecord(record, fmt::format("line {}", number));
    }

    void package(std::string_view line, std::string_view plain, std::uint64_t number)
    {
        if (isPackageHead(plain)) {
            endPackage();
            m_packageLine = number;
            m_packageIndent = indentOf(line);
            if (!m_isHidden)
                set(m_package, "id", plain.substr(9, plain.find(']') - 9));
        } else if (!plain.empty() && indentOf(line) <= m_packageIndent && plain.ends_with(':') && plain.find("overlay paths") == std::string_view::npos) {
            endPackage(); // another section of the same service, or an odd line inside the list: blocks may follow
        } else if (m_package.kind == Value::Kind::Map && indentOf(line) <= m_packageIndent + 2) {
            addPairs(m_package, plain);
        }
    }

    void traffic(std::string_view plain, std::uint64_t number)
    {
        if (plain.starts_with("ident=")) {
            m_uid = between(plain, " uid=", " ");
            m_set = between(plain, " set=", " ");
            m_network = between(plain, "networkId=\"", "\"");
        } else if (plain.starts_with("st=") && !m_uid.empty() && m_uid != "-1") {
            Value bucket;
            set(bucket, "uid", m_uid);
            if (const auto app = m_users.find(m_uid); app != m_users.end())
                set(bucket, "package", app->second);
            set(bucket, "set", m_set);
            set(bucket, "network", m_network);
            addPairs(bucket, plain);
            hand("traffic", std::move(bucket), number);
        }
    }

    void battery(std::string_view plain, std::uint64_t number)
    {
        if (const auto reset = between(plain, "RESET:TIME: ", " "); reset.size() == 19)
            m_reset = fmt::format("{} {}:{}:{}", reset.substr(0, 10), reset.substr(11, 2), reset.substr(14, 2), reset.substr(17, 2));
        const auto app = between(plain, "+top=", " ");
        const auto name = between(app, "\"", "\"");
        const auto start = parseLocal(m_reset);
        const auto offset = milliseconds(plain.substr(0, plain.find(' ')));
        if (name.empty() || !start || offset < 0)
            return;
        Value front;
        set(front, "package", name);
        set(front, "time", toRfc3339({start->nanoseconds + offset * 1'000'000}).substr(0, 23));
        hand("foreground", std::move(front), number);
    }

    const std::unordered_map<std::string, std::string> &m_users;
    const AndroidDump::OnRecord &m_onRecord;
    Value m_package;
    std::string m_uid, m_set, m_network, m_reset;
    std::uint64_t m_packageLine = 0;
    std::size_t m_packageIndent = 2;
    bool m_isPackages = false, m_isHidden = false, m_isBattery = false;
};

}

std::string sniffAndroidDump(Source &source)
{
    NoNotes quiet;
    TextStream text(source, quiet);
    std::string line;
    std::size_t read = 0, lines = 0, properties = 0;
    bool hasPackages = false, hasIdent = false;
    while (read < kDumpHead && nextLine(text, line)) {
        read += line.size() + 1;
        const auto plain = trimmed(line);
        lines += !plain.empty();
        properties += isProperty(plain);
        if (line.starts_with("DUMP OF SERVICE ") || line.starts_with("== dumpstate: "))
            return "android-bugreport";
        if (line.starts_with("Battery History ("))
            return "android-dumpsys-battery";
        hasPackages |= line.starts_with("Packages:");
        if (hasPackages && isPackageHead(plain))
            return "android-dumpsys-package";
        hasIdent |= plain.starts_with("ident=") && plain.find(" uid=") != std::string_view::npos;
        if (hasIdent && plain.starts_with("NetworkStatsHistory:"))
            return "android-dumpsys-netstats";
    }
    return properties > 0 && properties * 2 >= lines ? "android-getprop" : "";
}

AndroidDump::AndroidDump(Source &source, Notes &notes)
    : m_source(source)
    , m_notes(notes)
{
    m_envelope.kind = Value::Kind::Map;
    NoNotes quiet;
    TextStream text(source, quiet);
    std::string line, package;
    while (nextLine(text, line)) {
        const auto plain = trimmed(line);
        if (isProperty(plain) && m_envelope.items.size() < kMostProperties) {
            const auto split = plain.find("]: [");
            set(m_envelope, plain.substr(1, split - 1), plain.substr(split + 4, plain.size() - split - 5));
        } else if (line.starts_with("== dumpstate: ")) {
            set(m_envelope, "dumpstate.time", trimmed(std::string_view(line).substr(14)));
        } else if (isPackageHead(plain)) {
            package = plain.substr(9, plain.find(']') - 9);
        } else if (!package.empty() && m_packageOfUser.size() < kMostUsers && (plain.starts_with("userId=") || plain.starts_with("appId="))) {
            m_packageOfUser.emplace(plain.substr(plain.find('=') + 1, plain.find(' ') - plain.find('=') - 1), package);
            package.clear();
        }
    }
}

bool AndroidDump::each(const OnRecord &onRecord, const Pulse &pulse)
{
    TextStream text(m_source, m_notes);
    Walk walk(m_packageOfUser, onRecord);
    std::string line;
    for (std::uint64_t number = 1; nextLine(text, line); ++number) {
        walk.line(line, number);
        if (!pulse(text.done(), text.size()))
            return false;
    }
    walk.endPackage();
    return true;
}

}
