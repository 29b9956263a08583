// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands beside an operation: imported lists and ratings, code that is loaded later, what an app may do, how rare it is.
// None of it makes a tie; each is a sign for or against a trace being worth an analyst's time.

#include "analysis/casedb/case_reader.h"
#include "analysis/trace/weights.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

/// A row of an imported list that names something of the case.
struct Listing {
    std::string source; ///< which list: its source and, where it says so, what it is about
    casedb::EvidenceId evidence{};
    std::string where;
};

/// What an imported rating says of an app.
struct Rating {
    std::string source, words; ///< "virustotal", "malicious 12"
    bool isThisFile = false; ///< by hash; else by name only
    casedb::EvidenceId evidence{};
    std::string where;
};

class Company
{
public:
    static Company read(const casedb::CaseReader &reader, const Weights &weights);

    /// A host of a list, the name itself or a name below one of the list; an address; a package; a hash in hex, any case.
    const Listing *listing(std::string_view value) const;
    const Listing *listingOfHost(std::string_view host) const;
    /// The worst that is said of the file, else of the package.
    std::optional<Rating> rating(std::string_view fileSha256, std::string_view package) const;
    /// Where code stands that the app's installed files do not begin with: `assets/x.bin`; empty: nothing is known of such code.
    std::string laterCode(casedb::AppId app) const;

private:
    void addIndicators(const casedb::CaseReader &reader);
    void addRatings(const casedb::CaseReader &reader, const Weights &weights);

    std::map<std::string, Listing, std::less<>> m_listings; // lower case
    std::map<std::string, Rating, std::less<>> m_ratings; // by hash, and by "package:" and name
    std::map<casedb::AppId, std::string> m_laterCode;
};

/// `example.com` of `com.example.weather`; empty where the package has no such beginning.
std::string vendorDomain(std::string_view package);

}
