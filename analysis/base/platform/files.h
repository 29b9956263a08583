// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Files, folders and clocks as this system has them: what the readers must not know and the case needs.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace keytrail::platform {

/// An open file descriptor, closed at the end. -1: none.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_number(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            close();
            m_number = other.release();
        }
        return *this;
    }
    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    int release()
    {
        const int number = m_number;
        m_number = -1;
        return number;
    }
    void close();

private:
    int m_number;
};

/// What tells whether a file is still the one that was opened.
struct FileIdentity {
    std::uint64_t device = 0, inode = 0, size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970
    bool operator==(const FileIdentity &) const = default;
};

std::optional<FileIdentity> identityOf(int descriptor);

struct OpenedEvidence {
    Descriptor descriptor;      ///< none where it was refused
    FileIdentity identity;
    const char *refusal = "";   ///< "file-not-regular" (also a link at the end of the path), "file-unreadable"
};

/// For reading only, without following a link in the last place and without waiting for a pipe's other end. Only regular files.
OpenedEvidence openEvidence(const std::string &path);

/// A new folder for this user alone (0700), removed with all it holds at the end. Links inside are removed, never followed.
class PrivateFolder
{
public:
    /// In `parent`, or where temporary files go ($TMPDIR, /tmp) if that is empty.
    static Result<PrivateFolder> make(const std::string &parent = {});
    ~PrivateFolder();
    PrivateFolder(PrivateFolder &&other) noexcept;
    PrivateFolder &operator=(PrivateFolder &&other) noexcept;
    const std::string &path() const { return m_path; }

private:
    explicit PrivateFolder(std::string path)
        : m_path(std::move(path))
    {
    }
    void remove();
    std::string m_path;
};

/// Writes a file so that after a crash or a power cut there is the old one or the new one, whole: written beside it, synced,
/// renamed, folder synced. A file that was there keeps its permissions. Answers the octets written; on failure the old file is untouched.
Result<std::uint64_t> writeAtomically(const std::string &path, Bytes bytes);
/// Syncs a finished file and gives it the name `to` in the same folder, replacing what was there; after a power cut the name
/// stands for the old file or the whole new one. Answers success.
bool moveDurably(const std::string &from, const std::string &to);

/// Octets that this user may still write below `folder`; nothing where that cannot be told.
std::optional<std::uint64_t> freeSpace(const std::string &folder);

/// Nanoseconds of a clock that never goes back; only differences mean something.
std::int64_t monotonicNanoseconds();

/// The running program's own file; empty where that cannot be told.
std::string executablePath();
/// keytrail-worker, beside this program or in ../libexec/keytrail; empty where it is in neither place.
std::string workerPath();

}
