// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keytrail::platform {

/// Whether this is a build with AddressSanitizer, which cannot live with every limit.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kHasAddressSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kHasAddressSanitizer = true;
#else
constexpr bool kHasAddressSanitizer = false;
#endif
#else
constexpr bool kHasAddressSanitizer = false;
#endif

}
