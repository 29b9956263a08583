// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads back the small JSON values that rows carry (arrays of texts, arrays of flat objects). Evidence in JSON has its own
// reader in telemetry; this one is for what JsonWriter wrote, and still trusts no byte: what is not of the shape is left out.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail
{

/// The elements of an array: texts unescaped, numbers and literals as written (null is left out), nested values as raw JSON.
std::vector<std::string> readJsonArray(std::string_view json);

using JsonMembers = std::vector<std::pair<std::string, std::string>>;
/// The members of an object, values as for readJsonArray; null members are left out.
JsonMembers readJsonObject(std::string_view json);
/// An array of objects.
std::vector<JsonMembers> readJsonObjects(std::string_view json);
/// The member's value, or empty.
std::string_view member(const JsonMembers &members, std::string_view name);

}
