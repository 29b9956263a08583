// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/spawn.h"

#include "analysis/base/platform/build.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keytrail::platform {

namespace {

constexpr int kFirstFree = kProgressDescriptor + 1;

/// All that the child needs between fork and exec, made before: there only calls that are safe in a signal handler may be made.
struct Plan {
    std::vector<char *> arguments, environment;
    const char *program = nullptr, *folder = nullptr;
    std::array<int, kFirstFree> sources = {};
    int failure = -1;
    pid_t parent = 0;
};

bool makePipe(Descriptor &reading, Descriptor &writing)
{
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return false;
    reading = Descriptor(ends[0]);
    writing = Descriptor(ends[1]);
    return true;
}

void setNonBlocking(const Descriptor &descriptor)
{
    ::fcntl(descriptor.number(), F_SETFL, ::fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

/// Descriptors from kFirstFree on close at exec.
void closeRest()
{
    constexpr unsigned kOnExec = 4; // CLOSE_RANGE_CLOEXEC, Linux 5.11
    constexpr int kMost = 65536;    // where the kernel cannot do it: as many as a process has here by default, times 64
#ifdef SYS_close_range
    if (::syscall(SYS_close_range, static_cast<unsigned>(kFirstFree), ~0U, kOnExec) == 0)
        return;
#endif
    const auto most = ::sysconf(_SC_OPEN_MAX);
    for (int number = kFirstFree; number < (most > 0 && most < kMost ? static_cast<int>(most) : kMost); ++number)
        ::fcntl(number, F_SETFD, FD_CLOEXEC);
}

[[noreturn]] void become(const Plan &plan)
{
    constexpr int kAside = 64; // sources are moved out of the way of the numbers they shall have
    std::array<int, kFirstFree> aside = {};
    int failure = ::fcntl(plan.failure, F_DUPFD_CLOEXEC, kAside);
    bool good = failure >= 0;
    for (std::size_t i = 0; i < aside.size(); ++i) {
        aside[i] = ::fcntl(plan.sources[i], F_DUPFD_CLOEXEC, kAside);
        good = good && aside[i] >= 0;
    }
    for (std::size_t i = 0; i < aside.size() && good; ++i)
        good = ::dup2(aside[i], static_cast<int>(i)) >= 0;
    if (good)
        closeRest();
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    good = good && ::setsid() >= 0 && ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == plan.parent && ::chdir(plan.folder) == 0;
    if (good)
        ::execve(plan.program, plan.arguments.data(), plan.environment.data());
    const int error = errno ? errno : EPERM;
    (void)!::write(failure, &error, sizeof error);
    ::_exit(127);
}

/// Nothing of the user's environment reaches the worker. Sanitized builds need their options; leaks cannot be looked for when confined.
/// Temporary files (SQLite sorts in them) can be made in the working directory only.
std::vector<std::string> cleanEnvironment()
{
    std::vector<std::string> environment = {"LC_ALL=C", "TZ=UTC", "PATH=/usr/bin:/bin", "TMPDIR=."};
    if (kHasAddressSanitizer) {
        const char *options = std::getenv("ASAN_OPTIONS");
        environment.push_back(std::string("ASAN_OPTIONS=") + (options ? options : "") + ":detect_leaks=0:symbolize=0");
    }
    return environment;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    for (auto &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

}

Spawned spawnWorker(const WorkerCall &call)
{
    Spawned out;
    Descriptor readings, messages, progress, failureIn, failureOut;
    const Descriptor nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!nothing || !makePipe(out.readings, readings) || !makePipe(out.messages, messages) || !makePipe(out.progress, progress)
        || !makePipe(failureIn, failureOut)) {
        out.error = errno;
        return out;
    }
    for (const auto *end : {&out.readings, &out.messages, &out.progress, &progress})
        setNonBlocking(*end);

    std::vector<std::string> arguments = {call.program}, environment = cleanEnvironment();
    arguments.insert(arguments.end(), call.arguments.begin(), call.arguments.end());
    Plan plan;
    plan.arguments = pointers(arguments);
    plan.environment = pointers(environment);
    plan.program = call.program.c_str();
    plan.folder = call.folder.empty() ? "/" : call.folder.c_str();
    plan.sources = {nothing.number(), readings.number(), messages.number(), call.evidence >= 0 ? call.evidence : nothing.number(), progress.number()};
    plan.failure = failureOut.number();
    plan.parent = ::getpid();

    // Signals wait until the child has its own handlers, that is, none.
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const auto process = ::fork();
    if (process == 0)
        become(plan);
    const int forkError = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (process < 0) {
        out.error = forkError;
        return out;
    }
    failureOut.close();
    int error = 0;
    ssize_t got = 0;
    do {
        got = ::read(failureIn.number(), &error, sizeof error);
    } while (got < 0 && errno == EINTR);
    if (got == static_cast<ssize_t>(sizeof error)) {
        while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) { }
        out.error = error;
        return out;
    }
    out.process = process;
    return out;
}

}
