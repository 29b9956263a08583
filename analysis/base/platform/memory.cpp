// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/memory.h"

#include <cstdlib> // __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace keytrail::platform
{

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kLargest = 32 << 20, kKept = 512 << 20, kStep = 8 << 20;  // octets; glibc takes no larger threshold
    mallopt(M_MMAP_THRESHOLD, kLargest);
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_TOP_PAD, kStep);
#endif
}

}
