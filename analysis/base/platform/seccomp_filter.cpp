// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/seccomp_filter.h"

#ifndef KEYTRAIL_HAVE_SECCOMP

namespace keytrail::platform {

Protection restrictCalls(bool)
{
    return {"seccomp", false, "this program was built without libseccomp"};
}

}

#else

#include "analysis/base/platform/build.h"

#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

namespace keytrail::platform {

namespace {

/// Names, not numbers: one that this architecture or this libseccomp does not know is passed over.
constexpr const char *kAllowed[] = {
    // Files: paths are Landlock's business, and none of these gives a right that a descriptor did not have. fchmod and fchown, which SQLite
    // tries and can do without, are left out: the evidence's owner could change it by the descriptor.
    "read", "readv", "pread64", "preadv", "preadv2", "write", "writev", "pwrite64", "pwritev", "lseek", "_llseek", "close", "open", "openat",
    "openat2", "fstat", "fstat64", "fstatat64", "newfstatat", "stat", "stat64", "lstat", "lstat64", "statx", "fstatfs", "fstatfs64", "access",
    "faccessat", "faccessat2", "readlink", "readlinkat", "getcwd", "fcntl", "fcntl64", "fsync", "fdatasync", "ftruncate", "ftruncate64",
    "fallocate", "fadvise64", "fadvise64_64", "unlink", "unlinkat", "umask",
    // Memory; what makes it executable is left out below.
    "brk", "munmap", "mremap", "madvise", "membarrier",
    // Threads and signals of one's own.
    "futex", "futex_time64", "futex_waitv", "set_robust_list", "get_robust_list", "set_tid_address", "rseq", "sched_yield", "sched_getaffinity",
    "gettid", "getpid", "getppid", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "restart_syscall", "exit",
    "exit_group",
    // Clocks, waiting, chance, oneself.
    "clock_gettime", "clock_gettime64", "clock_getres", "clock_nanosleep", "clock_nanosleep_time64", "nanosleep", "gettimeofday", "time", "poll",
    "ppoll", "ppoll_time64", "getrandom", "getrusage", "times", "uname", "sysinfo", "getuid", "geteuid", "getgid", "getegid",
};

/// What no reader and no library under it ever does: whoever tries is stopped at once, so that the attempt shows.
constexpr const char *kKilling[] = {
    "socket", "socketpair", "socketcall", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg", "recvmsg", "recvmmsg",
    "execve", "execveat", "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp", "bpf", "userfaultfd",
    "perf_event_open", "io_uring_setup", "io_uring_enter", "io_uring_register", "keyctl", "add_key", "request_key", "mount", "umount2",
    "move_mount", "open_tree", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr", "pivot_root", "chroot", "unshare", "setns",
    "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "reboot", "swapon", "swapoff", "open_by_handle_at",
    "name_to_handle_at", "truncate", "truncate64", "memfd_secret", "modify_ldt", "iopl", "ioperm", "acct", "quotactl", "settimeofday",
    "clock_settime", "clock_adjtime", "adjtimex", "sethostname", "setdomainname", "syslog", "vhangup", "personality",
};

/// Adds a rule. A call that does not exist here is no failure, nor is a rule with the default's own action, which is refused as useless.
bool add(scmp_filter_ctx filter, std::uint32_t action, const char *name, std::initializer_list<scmp_arg_cmp> conditions = {})
{
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR)
        return true;
    const int result = seccomp_rule_add_array(filter, action, call, static_cast<unsigned>(conditions.size()), conditions.begin());
    return result == 0 || result == -EDOM || result == -EACCES;
}

scmp_arg_cmp without(unsigned argument, std::uint64_t bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

scmp_arg_cmp equal(unsigned argument, std::uint64_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

bool addAll(scmp_filter_ctx filter, std::uint32_t killing)
{
    bool good = true;
    for (const auto *name : kAllowed)
        good = good && add(filter, SCMP_ACT_ALLOW, name);
    for (const auto *name : kKilling)
        good = good && add(filter, killing, name);
    for (const auto *name : {"mmap", "mmap2", "mprotect"})
        good = good && add(filter, SCMP_ACT_ALLOW, name, {without(2, PROT_EXEC)});
    // Threads, not processes. clone3 hides its flags in memory, so the C library is sent back to clone.
    good = good && add(filter, SCMP_ACT_ALLOW, "clone", {{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD}});
    good = good && add(filter, SCMP_ACT_ERRNO(ENOSYS), "clone3");
    // The sanitizers ask through a pipe whether memory can be read.
    for (const auto *name : {"pipe", "pipe2"})
        good = good && (!kHasAddressSanitizer || add(filter, SCMP_ACT_ALLOW, name));
    // Signals to oneself (abort), limits to be read.
    const auto own = static_cast<std::uint64_t>(::getpid());
    good = good && add(filter, SCMP_ACT_ALLOW, "tgkill", {equal(0, own)});
    good = good && add(filter, SCMP_ACT_ALLOW, "prlimit64", {equal(0, 0), equal(2, 0)});
    return good && add(filter, SCMP_ACT_ALLOW, "getrlimit") && add(filter, SCMP_ACT_ALLOW, "ugetrlimit");
}

std::string load(scmp_filter_ctx filter)
{
    constexpr std::uint32_t kBinaryTree = 2;
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, kBinaryTree);
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1);
    int result = seccomp_load(filter);
    if (result != 0) {
        // A kernel before 3.17 binds the calling thread only, which is the one there is.
        (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 0);
        result = seccomp_load(filter);
    }
    return result == 0 ? std::string() : fmt::format("this kernel refuses a filter: {}", std::strerror(-result));
}

}

Protection restrictCalls(bool killsUnknown)
{
    Protection out{"seccomp", false, "no filter could be made"};
    // Kernels before 4.14 kill the thread where newer ones kill the process; a worker has one thread.
    const std::uint32_t killing = seccomp_api_get() >= 3 ? SCMP_ACT_KILL_PROCESS : SCMP_ACT_KILL;
    scmp_filter_ctx filter = seccomp_init(killsUnknown ? killing : SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return out;
    if (addAll(filter, killing)) {
        out.detail = load(filter);
        out.isInForce = out.detail.empty();
        if (kHasAddressSanitizer && out.isInForce)
            out.detail = "pipes are left to the sanitizers of this build";
    }
    seccomp_release(filter);
    return out;
}

}

#endif
