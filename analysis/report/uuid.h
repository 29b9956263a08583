// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Name-based UUIDs of version 5 (RFC 4122 section 4.3): the same content has the same id in every export.

#include <string>
#include <string_view>

namespace keytrail::report
{

/// STIX 2.1 section 2.9: the namespace of cyber-observable objects, named by the canonical JSON of their id-contributing properties.
constexpr std::string_view kStixNamespace = "00abedb4-aa42-466c-9c01-fed23315a9b7";
/// Keytrail's own, for everything else.
constexpr std::string_view kOwnNamespace = "5c1b0a52-6a4e-4c57-9a0e-2f0f6f2f7d11";

/// `space` is a UUID in its printed form.
std::string uuid5(std::string_view space, std::string_view name);

}
