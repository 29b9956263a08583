// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/files.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace keytrail::platform {

namespace {

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

bool writeAll(int descriptor, Bytes bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

}

void Descriptor::close()
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = -1;
}

std::optional<FileIdentity> identityOf(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return FileIdentity{status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
        static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec};
}

OpenedEvidence openEvidence(const std::string &path)
{
    OpenedEvidence out;
    out.descriptor = Descriptor(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!out.descriptor) {
        // A link is ELOOP, a socket ENXIO.
        out.refusal = errno == ELOOP || errno == ENXIO ? "file-not-regular" : "file-unreadable";
        return out;
    }
    const auto identity = identityOf(out.descriptor.number());
    if (!identity) {
        out.descriptor.close();
        out.refusal = "file-not-regular";
        return out;
    }
    out.identity = *identity;
    return out;
}

Result<PrivateFolder> PrivateFolder::make(const std::string &parent)
{
    const char *temporary = std::getenv("TMPDIR");
    std::string path = !parent.empty() ? parent : temporary && *temporary ? temporary : "/tmp";
    path += "/keytrail-XXXXXX";
    if (!::mkdtemp(path.data()))
        return Error{Fault::Unreadable, 0, "private-folder"};
    return PrivateFolder(std::move(path));
}

PrivateFolder::~PrivateFolder()
{
    remove();
}

PrivateFolder::PrivateFolder(PrivateFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

PrivateFolder &PrivateFolder::operator=(PrivateFolder &&other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

void PrivateFolder::remove()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

Result<std::uint64_t> writeAtomically(const std::string &path, Bytes bytes)
{
    static std::atomic<unsigned> s_running;
    const Error failed{Fault::Unreadable, 0, "file"};
    struct stat before = {};
    const bool isThere = ::lstat(path.c_str(), &before) == 0;
    if (isThere && !S_ISREG(before.st_mode))
        return failed;
    const auto beside = fmt::format("{}.{}-{}.new", path, ::getpid(), s_running++);
    Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file)
        return failed;
    const bool written = writeAll(file.number(), bytes) && (!isThere || ::fchmod(file.number(), before.st_mode & 0777) == 0)
        && ::fsync(file.number()) == 0 && ::rename(beside.c_str(), path.c_str()) == 0;
    if (!written) {
        ::unlink(beside.c_str());
        return failed;
    }
    const Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        ::fsync(folder.number());
    return std::uint64_t(bytes.size());
}

bool moveDurably(const std::string &from, const std::string &to)
{
    const Descriptor file(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || ::fsync(file.number()) != 0 || ::rename(from.c_str(), to.c_str()) != 0)
        return false;
    const Descriptor folder(::open(folderOf(to).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder)
        ::fsync(folder.number());
    return true;
}

std::optional<std::uint64_t> freeSpace(const std::string &folder)
{
    struct statvfs status = {};
    if (::statvfs(folder.c_str(), &status) != 0)
        return {};
    return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
}

std::int64_t monotonicNanoseconds()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

std::string executablePath()
{
    std::array<char, PATH_MAX> path = {};
    const auto size = ::readlink("/proc/self/exe", path.data(), path.size());
    return size > 0 && static_cast<std::size_t>(size) < path.size() ? std::string(path.data(), static_cast<std::size_t>(size)) : std::string();
}

std::string workerPath()
{
    const auto own = executablePath();
    if (own.empty())
        return {};
    for (const auto *place : {"/keytrail-worker", "/../libexec/keytrail/keytrail-worker"}) {
        auto path = folderOf(own) + place;
        if (::access(path.c_str(), X_OK) == 0)
            return path;
    }
    return {};
}

}
