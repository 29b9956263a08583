// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/company.h"

#include "analysis/trace/sentences.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::size_t kMostListed = 2'000'000; // lists of the whole world's hashes are cut
constexpr std::size_t kLongestWord = 300;

bool isHash(std::string_view word)
{
    const bool fits = word.size() == 32 || word.size() == 40 || word.size() == 64;
    return fits && std::all_of(word.begin(), word.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Calls `take(name, value)` for each `name=value` word of an event's text; a word without `=` has no name.
template <class Take> void eachWord(std::string_view text, Take &&take)
{
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" ,;'\"[]()"), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(text.size(), end + 1));
        if (word.empty() || word.size() > kLongestWord)
            continue;
        const auto equals = word.find('=');
        if (equals == std::string_view::npos)
            take(std::string_view(), word);
        else
            take(word.substr(0, equals), word.substr(equals + 1));
    }
}

/// The last part of `last_analysis_stats.malicious`.
std::string_view lastPart(std::string_view name)
{
    return name.substr(name.rfind('.') + 1);
}

/// `> 0`, `< 0`: a comparison with a number; other marks are how the value begins.
bool speaksAgainst(std::string_view value, std::string_view mark)
{
    if (mark.empty())
        return false;
    if (mark[0] != '<' && mark[0] != '>')
        return lowerCase(std::string(value)).starts_with(mark);
    double said = 0, limit = 0;
    const auto number = mark.substr(std::min(mark.size(), mark.find_first_of("-0123456789")));
    if (std::from_chars(value.data(), value.data() + value.size(), said).ec != std::errc() || std::from_chars(number.data(), number.data() + number.size(), limit).ec != std::errc())
        return false;
    return mark[0] == '<' ? said < limit : said > limit;
}

}

Company Company::read(const CaseReader &reader, const Weights &weights)
{
    Company company;
    company.addIndicators(reader);
    company.addRatings(reader, weights);
    for (const auto &binary : reader.all<BinaryRow>("format = dex")) {
        // What the system loads at the start stands at the root of a package, or of a split of it.
        const auto name = binary.path.substr(binary.path.rfind('!') + 1);
        if (name.starts_with("classes") || name.starts_with("dex/classes") || name.find("/dex/classes") != std::string::npos)
            continue;
        auto &place = company.m_laterCode[binary.app];
        if (place.empty() || binary.path < place)
            place = binary.path;
    }
    return company;
}

void Company::addIndicators(const CaseReader &reader)
{
    for (const auto &event : reader.all<EventRow>("kind = indicator")) {
        Listing listing{event.source.empty() ? std::string("a list") : event.source, event.evidence, event.where};
        const auto add = [&](std::string_view value) {
            if (!value.empty() && m_listings.size() < kMostListed)
                m_listings.try_emplace(lowerCase(std::string(value)), listing);
        };
        add(event.host);
        add(event.app);
        eachWord(event.text, [&](std::string_view, std::string_view value) {
            if (const auto word = lowerCase(std::string(value)); isHash(word))
                add(word);
        });
    }
}

void Company::addRatings(const CaseReader &reader, const Weights &weights)
{
    for (const auto &event : reader.all<EventRow>("kind = reputation")) {
        std::string hash, words;
        eachWord(event.text, [&](std::string_view name, std::string_view value) {
            const auto part = lastPart(name);
            if (part == "sha256" && value.size() == 64)
                hash = lowerCase(std::string(value));
            for (const auto &mark : weights.marks("reputation")) {
                if (words.empty() && part == mark.value && speaksAgainst(value, mark.more))
                    words = fmt::format("{} {}", part, value);
            }
        });
        if (words.empty())
            continue;
        Rating rating{event.source.empty() ? std::string("a list") : event.source, words, !hash.empty(), event.evidence, event.where};
        if (!hash.empty())
            m_ratings.try_emplace(hash, rating);
        rating.isThisFile = false;
        if (!event.app.empty())
            m_ratings.try_emplace("package:" + event.app, std::move(rating));
    }
}

const Listing *Company::listing(std::string_view value) const
{
    if (value.empty() || m_listings.empty())
        return nullptr;
    const auto found = m_listings.find(lowerCase(std::string(value)));
    return found == m_listings.end() ? nullptr : &found->second;
}

const Listing *Company::listingOfHost(std::string_view host) const
{
    const bool isAddress = host.find_first_not_of("0123456789.") == std::string_view::npos || host.find(':') != std::string_view::npos;
    // A list that names a domain means what is below it; a bare top level domain is no name of anybody's.
    for (auto name = host; !name.empty() && (name == host || name.find('.') != std::string_view::npos);) {
        if (const auto *found = listing(name))
            return found;
        const auto dot = isAddress ? std::string_view::npos : name.find('.');
        if (dot == std::string_view::npos)
            break;
        name = name.substr(dot + 1);
    }
    return nullptr;
}

std::optional<Rating> Company::rating(std::string_view fileSha256, std::string_view package) const
{
    auto found = m_ratings.find(fileSha256);
    if (found == m_ratings.end() && !package.empty())
        found = m_ratings.find("package:" + std::string(package));
    return found == m_ratings.end() ? std::nullopt : std::optional(found->second);
}

std::string Company::laterCode(AppId app) const
{
    const auto found = m_laterCode.find(app);
    return found == m_laterCode.end() ? std::string() : found->second;
}

std::string vendorDomain(std::string_view package)
{
    const auto dot = package.find('.');
    const auto second = std::min(package.find('.', dot + 1), package.size());
    if (dot == std::string_view::npos || dot == 0 || second <= dot + 1)
        return {};
    return lowerCase(std::string(package.substr(dot + 1, second - dot - 1)) + '.' + std::string(package.substr(0, dot)));
}

}
