// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/landlock.h"

#include "analysis/base/platform/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace keytrail::platform {

namespace {

// The kernel's interface, spelled out, since headers are older than kernels: numbers are the same on every architecture.
constexpr long kCreateRuleset = 444, kAddRule = 445, kRestrictSelf = 446;
constexpr unsigned kVersionFlag = 1, kPathBeneath = 1;

constexpr std::uint64_t kWriteFile = 1 << 1, kReadFile = 1 << 2, kReadDir = 1 << 3, kRemoveFile = 1 << 5, kMakeRegular = 1 << 8, kTruncate = 1 << 14;

struct RulesetAttribute {
    std::uint64_t files, network, scopes;
};

struct [[gnu::packed]] PathBeneathAttribute {
    std::uint64_t allowed;
    std::int32_t parent;
};

std::uint64_t fileRights(long abi)
{
    // Bits 0 to 12 with ABI 1; REFER with 2, TRUNCATE with 3, IOCTL_DEV with 5.
    const int bits = abi >= 5 ? 16 : abi >= 3 ? 15 : abi >= 2 ? 14 : 13;
    return (std::uint64_t(1) << bits) - 1;
}

std::string reason(const char *what)
{
    return fmt::format("{}: {}", what, std::strerror(errno));
}

}

Protection restrictPaths(const std::string &folder)
{
    Protection out{"landlock", false, {}};
    const long abi = ::syscall(kCreateRuleset, nullptr, 0UL, kVersionFlag);
    if (abi < 1) {
        out.detail = errno == EOPNOTSUPP ? "Landlock is switched off in this kernel" : reason("this kernel has no Landlock");
        return out;
    }
    RulesetAttribute attribute = {fileRights(abi), 0, 0};
    std::size_t size = sizeof attribute.files;
    if (abi >= 4) {
        attribute.network = 3; // binding and connecting TCP
        size += sizeof attribute.network;
    }
    if (abi >= 6) {
        attribute.scopes = 3; // abstract UNIX sockets and signals
        size += sizeof attribute.scopes;
    }
    const Descriptor ruleset(static_cast<int>(::syscall(kCreateRuleset, &attribute, size, 0U)));
    if (!ruleset) {
        out.detail = reason("no Landlock rules");
        return out;
    }
    if (!folder.empty()) {
        const Descriptor parent(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        const PathBeneathAttribute rule = {
            (kWriteFile | kReadFile | kReadDir | kRemoveFile | kMakeRegular | kTruncate) & attribute.files, parent.number()};
        // Without its folder the worker cannot write, which shows soon; it is confined all the same.
        if (!parent || ::syscall(kAddRule, ruleset.number(), kPathBeneath, &rule, 0U) != 0)
            out.detail = reason("folder not opened; ");
    }
    if (::syscall(kRestrictSelf, ruleset.number(), 0U) != 0) {
        out.detail = reason("Landlock refused");
        return out;
    }
    out.isInForce = true;
    out.detail += fmt::format("ABI {}", abi);
    return out;
}

}
