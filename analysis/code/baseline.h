// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Libraries and apps whose use of public keys is known and usual (resources/knowledge/benign-baseline.tsv): which packages they
// are, and which hosts they talk to. The columns hold words for people too; only package names ("com.example.sdk") and host
// patterns ("*.example.com") among them are asked.

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

class Baseline
{
public:
    struct Entry {
        std::string library, use;
        std::vector<std::string> prefixes;  ///< as in class names: "Lcom/example/sdk"
        std::vector<std::string> hosts;     ///< "api.example.com", "*.example.com"; empty where the table names none
        bool talksTo(std::string_view host) const;
    };

    explicit Baseline(std::string_view tsv);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry of the longest prefix that holds the class ("Lcom/example/sdk/A;"), or null.
    const Entry *find(std::string_view className) const;

private:
    std::vector<Entry> m_entries;
};

}
