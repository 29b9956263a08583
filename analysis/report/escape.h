// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text of evidence in the languages of the exports. None of these functions lets a text end the literal or cell it stands
// in. Those said to be for people make control, bidirectional and zero-width characters visible first.

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::report
{

/// HTML content and attribute values.
std::string escapeHtml(std::string_view text);
/// XML 1.0 content and attribute values, for people: what XML cannot carry is made visible.
std::string escapeXml(std::string_view text);
/// CommonMark text, for people: every character of its syntax takes a backslash, `<` and `&` become references.
std::string escapeMarkdown(std::string_view text);
/// A CommonMark code span, for people, of as many backticks as it takes. In a table `|` is escaped by the caller's renderer rules.
std::string markdownCode(std::string_view text);
/// One line of RFC 4180 without its end; cells that a spreadsheet would take for a formula get an apostrophe in front.
std::string csvLine(const std::vector<std::string> &cells);
/// A comment of one line in any language of the hunt pack: visible, ASCII only, no character that ends or opens a comment.
std::string commentText(std::string_view text);

/// The literal with its quotes. `exact` forms keep the bytes; a language that cannot hold a byte says so by hasHidden().
std::string yaraString(std::string_view text); ///< "…" with \xNN for all that is not printable ASCII
std::string suricataContent(std::string_view text); ///< "…" with |NN| for quotes, semicolons, pipes, backslashes and all not ASCII
std::string kqlString(std::string_view text); ///< @-free "…" of Kusto, \u escapes
std::string splString(std::string_view text); ///< "…" of SPL; wildcards in the text stay literal by the caller's use of match
std::string luceneString(std::string_view text); ///< "…" of Elastic's KQL
std::string yamlString(std::string_view text); ///< double-quoted YAML 1.2, ASCII only
std::string displayFilterString(std::string_view text); ///< "…" of Wireshark display filters
std::string stixString(std::string_view text); ///< '…' of STIX patterns

}
