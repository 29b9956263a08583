// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/database.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <memory>
#include <pcre2.h>
#include <sqlite3.h>

namespace keytrail::casedb
{

namespace
{

// A user's pattern may not run away on hostile text: PCRE2's own work limits, far above an honest search of one cell.
constexpr std::uint32_t kMatchLimit = 1'000'000;
constexpr std::uint32_t kDepthLimit = 1000;

struct Pattern {
    pcre2_code *code = nullptr;
    ~Pattern() { pcre2_code_free(code); }
};

std::string_view argument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

void matches(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    auto *pattern = static_cast<Pattern *>(sqlite3_get_auxdata(context, 1));
    std::unique_ptr<Pattern> fresh;
    if (!pattern) {
        const auto text = argument(arguments[1]);
        fresh = std::make_unique<Pattern>();
        int error = 0;
        PCRE2_SIZE place = 0;
        fresh->code = pcre2_compile(
            reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), PCRE2_UTF | PCRE2_MATCH_INVALID_UTF, &error, &place, nullptr);
        if (!fresh->code) {
            sqlite3_result_error(context, "pattern-limit: the pattern is not valid", -1);
            return;
        }
        pattern = fresh.get();
    }
    const auto subject = argument(arguments[0]);
    auto *data = pcre2_match_data_create(1, nullptr);
    auto *limits = pcre2_match_context_create(nullptr);
    pcre2_set_match_limit(limits, kMatchLimit);
    pcre2_set_depth_limit(limits, kDepthLimit);
    const int found = pcre2_match(pattern->code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), 0, 0, data, limits);
    pcre2_match_context_free(limits);
    pcre2_match_data_free(data);
    if (found < 0 && found != PCRE2_ERROR_NOMATCH)
        sqlite3_result_error(context, "pattern-limit: the pattern hit its limit", -1);
    else
        sqlite3_result_int(context, found >= 0);
    if (fresh)
        sqlite3_set_auxdata(context, 1, fresh.release(), [](void *old) { delete static_cast<Pattern *>(old); });
}

/// Sixteen bytes of either family, or nothing; IPv4 stands in the mapped range.
bool address(std::string_view text, std::array<unsigned char, 16> &bytes, bool &four)
{
    const std::string copy(text.substr(0, 64));
    bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    four = inet_pton(AF_INET, copy.c_str(), bytes.data() + 12) == 1;
    return four || inet_pton(AF_INET6, copy.c_str(), bytes.data()) == 1;
}

void ipWithin(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto network = argument(arguments[1]);
    const auto slash = network.find('/');
    std::array<unsigned char, 16> one{}, base{};
    bool oneFour = false, baseFour = false;
    if (!address(network.substr(0, slash), base, baseFour)) {
        sqlite3_result_error(context, "not a network", -1);
        return;
    }
    int bits = baseFour ? 32 : 128;
    if (slash != std::string_view::npos) {
        bits = 0;
        for (const char c : network.substr(slash + 1, 3))
            bits = bits * 10 + (c - '0');
    }
    bits += baseFour ? 96 : 0;
    bool inside = bits >= 0 && bits <= 128 && address(argument(arguments[0]), one, oneFour) && oneFour == baseFour;
    for (int bit = 0; inside && bit < bits; ++bit)
        inside = ((one[static_cast<std::size_t>(bit / 8)] ^ base[static_cast<std::size_t>(bit / 8)]) >> (7 - bit % 8) & 1) == 0;
    sqlite3_result_int(context, inside);
}

}

void Database::addFunctions()
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(m_database, "matches", 2, flags, nullptr, matches, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(m_database, "ip_within", 2, flags, nullptr, ipWithin, nullptr, nullptr, nullptr);
}

}
