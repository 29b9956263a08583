// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mach-O, thin and fat, 32 and 64 bit, as dyld reads it: load commands, segments, symbols, binds in both forms (classic
// opcodes, threaded ones of arm64e, chained fixups), export trie, function starts, code signature (entitlements only),
// encryption. Apple's mach-o/loader.h, mach-o/fat.h, mach-o/fixup-chains.h; cs_blobs.h of xnu. Read in full: arm64, arm64e,
// arm, x86-64, x86; other machines their commands and symbols. Refused: what has no whole header.

#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/code/native_image.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code
{

struct MachoSlice {
    NativeImage image;
    std::uint64_t size = 0; ///< the slice begins at image.fileOffset
    std::uint32_t fileType = 0; ///< MH_EXECUTE 2, MH_DYLIB 6, MH_BUNDLE 8 …
    bool encrypted = false; ///< cryptid is set: the code is the store's and cannot be read
    bool isSigned = false;
    std::uint64_t signatureOffset = 0, signatureSize = 0; ///< within the slice
    std::string entitlementsXml, entitlementsDer; ///< the blobs' contents; empty where there are none
    std::string identifier, team; ///< of the code directory
    std::string uuid; ///< hex
    std::string minOs; ///< 15.0.0
};

struct MachoFacts {
    std::vector<MachoSlice> slices;
};

bool sniffMacho(Bytes head);

/// `where` stands before the places of notes. The images refer to `file`. An answer has at least one slice.
Result<MachoFacts> readMacho(Bytes file, std::string_view where, Notes &notes);

}
