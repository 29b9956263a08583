// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The worker's side: gives up, for good, whatever reading one file does not need. Call it once, after opening everything that has a
// path and before the first octet of evidence is looked at; all threads are bound (one is best).
//
//     const auto confinement = confine({.writableFolder = "."});
//     for (const auto &missing : confinement.missing()) notes.info("protection-missing", missing.code, missing.detail);
//     DescriptorSource evidence(kEvidenceDescriptor);
//
// In force afterwards: memory, CPU time, file size and descriptors are limited; no core dump, not traceable; no new privileges; with
// Landlock (kernel 5.13) only `writableFolder` can be opened, made or removed in, no TCP (6.7), no signals or abstract sockets to
// others (6.12); with seccomp (3.17) only the calls of reading and of SQLite, no executable memory, no processes, no sockets.
// Whatever the kernel does not have is named in the answer, and the rest still holds.

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::platform {

struct ConfineRequest {
    std::string writableFolder;                             ///< must exist; none where empty
    std::uint64_t memory = std::uint64_t(2) << 30;          ///< octets of address space
    std::uint64_t cpuSeconds = 15 * 60;                     ///< then SIGXCPU, and five seconds later SIGKILL
    std::uint64_t largestFile = std::uint64_t(16) << 30;    ///< octets; writing beyond fails with EFBIG
    std::uint64_t descriptors = 32;
    bool killsUnknownCalls = false;                         ///< true for tests: a call that is not on the list kills instead of failing with EPERM
};

struct Protection {
    std::string code;           ///< "limits", "not-dumpable", "no-new-privileges", "landlock", "seccomp"
    bool isInForce = false;
    std::string detail;         ///< "ABI 7"; or why it is not in force, or what part is missing, in English
};

struct Confinement {
    std::vector<Protection> protections;    ///< one a code, in the order above
    std::vector<Protection> missing() const;
    bool has(const std::string &code) const;
};

Confinement confine(const ConfineRequest &request);

}
