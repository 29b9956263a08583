// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keytrail::platform
{

/// Lets the process keep the memory it frees for its next use, instead of giving each large buffer back to the kernel, which clears
/// it page by page for the next one. For processes that read one file and end. Does nothing where the C library has no such choice.
void keepFreedMemory();

}
