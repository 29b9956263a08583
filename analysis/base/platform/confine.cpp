// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/confine.h"

#include "analysis/base/platform/build.h"
#include "analysis/base/platform/landlock.h"
#include "analysis/base/platform/seccomp_filter.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace keytrail::platform {

namespace {

/// Lowers a limit; one that is lower already stays. `grace` is what the hard limit has above the soft one.
bool lower(__rlimit_resource_t resource, std::uint64_t value, std::uint64_t grace = 0)
{
    struct rlimit now = {};
    if (::getrlimit(resource, &now) != 0)
        return false;
    const struct rlimit wanted = {std::min<rlim_t>(value, now.rlim_max), std::min<rlim_t>(value + grace, now.rlim_max)};
    return ::setrlimit(resource, &wanted) == 0;
}

Protection limits(const ConfineRequest &request)
{
    constexpr std::uint64_t kCpuGrace = 5; // seconds to say what happened
    Protection out{"limits", true, {}};
    const auto apply = [&out](const char *name, bool done) {
        if (!done) {
            out.isInForce = false;
            out.detail += fmt::format("{}{}: {}", out.detail.empty() ? "" : "; ", name, std::strerror(errno));
        }
    };
    // A file that grows beyond its limit is an error of writing, not the end.
    ::signal(SIGXFSZ, SIG_IGN);
    apply("CPU", lower(RLIMIT_CPU, request.cpuSeconds, kCpuGrace));
    apply("FSIZE", lower(RLIMIT_FSIZE, request.largestFile));
    apply("NOFILE", lower(RLIMIT_NOFILE, request.descriptors));
    apply("CORE", lower(RLIMIT_CORE, 0));
    if (kHasAddressSanitizer) {
        out.isInForce = false;
        out.detail += "AS: this is a build with AddressSanitizer, whose shadow memory needs more than any limit";
    } else {
        apply("AS", lower(RLIMIT_AS, request.memory));
    }
    return out;
}

Protection control(const char *code, int option, unsigned long value)
{
    const bool done = ::prctl(option, value, 0UL, 0UL, 0UL) == 0;
    return {code, done, done ? std::string() : std::strerror(errno)};
}

}

std::vector<Protection> Confinement::missing() const
{
    std::vector<Protection> out;
    for (const auto &protection : protections) {
        if (!protection.isInForce)
            out.push_back(protection);
    }
    return out;
}

bool Confinement::has(const std::string &code) const
{
    for (const auto &protection : protections) {
        if (protection.code == code)
            return protection.isInForce;
    }
    return false;
}

Confinement confine(const ConfineRequest &request)
{
    Confinement out;
    out.protections.push_back(limits(request));
    out.protections.push_back(control("not-dumpable", PR_SET_DUMPABLE, 0));
    out.protections.push_back(control("no-new-privileges", PR_SET_NO_NEW_PRIVS, 1));
    out.protections.push_back(restrictPaths(request.writableFolder));
    out.protections.push_back(restrictCalls(request.killsUnknownCalls));
    return out;
}

}
