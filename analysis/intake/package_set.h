// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Packages that lie side by side in a folder and are one app: a base and its splits. They are one unit of evidence, whose id
// is made from the sorted hashes of its members; the worker gets them as one archive of stored files. Used by the side that
// starts workers; what is in the packages is asked of a worker.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// What tells packages of one app apart, as a worker read it.
struct PackageIdentity {
    std::string package, version, split; ///< split: empty for the base
};
/// Of a worker's answer; nothing where the file is no package.
std::optional<PackageIdentity> parseIdentity(std::string_view json);
std::string writeIdentity(const PackageIdentity &identity);

/// Groups of indexes into `packages` that are one app each: same package and version, at least one split, at most one base.
/// Files that are no package have none.
std::vector<std::vector<std::size_t>> groupSets(const std::vector<std::optional<PackageIdentity>> &packages);

struct SetMember {
    std::string file, sha256 = {}; ///< the hash is empty until the file was read
    std::uint64_t size = 0;
};

/// SHA-256 over the members' hashes (hex), sorted, one a line.
std::string setHash(const std::vector<SetMember> &members);

/// The sets among these files, members in the order given. Only files of one folder are one set; what each file is, is asked of
/// a worker (and of none where a folder has no two archives).
std::vector<std::vector<SetMember>> findSets(const std::vector<std::string> &files, const std::string &worker, bool confined);
/// The set of that hash among the files of a folder, its members with their hashes; empty where there is none.
std::vector<SetMember> findSet(const std::string &folder, std::string_view sha256, const std::string &worker);

/// Reads the members, checks that they are what `members` says where a hash is given there, else fills it in, and writes the archive
/// at `path` (names are those of the files, without folders, in the order of `members`). False where a member cannot be read, has
/// changed, or the archive cannot be written.
bool writeSet(std::vector<SetMember> &members, const std::string &path);

}
