// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/build.h"
#include "analysis/base/platform/confine.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"

#include <QtTest>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::platform;

namespace {

constexpr int kHeld = 0, kBroken = 42;      ///< exit status: the action failed as it must, or went through

/// Plays an older kernel: these calls are unknown to it, and prctl(2) knows no filters either where `noFilters`.
void forget(const std::vector<int> &calls, bool noFilters)
{
    const auto load = [](std::uint32_t from) { return sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, from); };
    std::vector<sock_filter> program = {load(offsetof(seccomp_data, nr))};
    for (const int call : calls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS));
    }
    if (noFilters) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 3));
        program.push_back(load(offsetof(seccomp_data, args)));
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_SECCOMP, 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EINVAL));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter = {static_cast<unsigned short>(program.size()), program.data()};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

bool opens(const char *path, int flags)
{
    return Descriptor(::open(path, flags | O_CLOEXEC, 0600)).number() >= 0;
}

volatile unsigned g_sink;

bool allocates(std::size_t size)
{
    auto *memory = static_cast<char *>(std::malloc(size));
    if (memory)
        memory[size / 2] = 1;
    g_sink = memory ? static_cast<unsigned>(memory[size / 2]) : 0;
    std::free(memory);
    return memory != nullptr;
}

bool actOnMemory(const std::string &action);

/// Whether the action went through. Some never come back.
bool act(const std::string &action)
{
    if (action == "passwd")
        return opens("/etc/passwd", O_RDONLY);
    if (action == "create")
        return opens("/tmp/keytrail-confine-test", O_WRONLY | O_CREAT);
    if (action == "socket")
        return ::socket(AF_INET, SOCK_STREAM, 0) >= 0;
    if (action == "connect") {
        const sockaddr_in none = {};
        return ::connect(kEvidenceDescriptor, reinterpret_cast<const sockaddr *>(&none), sizeof none) == 0 || errno != EPERM;
    }
    if (action == "exec") {
        const char *const arguments[] = {"/bin/true", nullptr};
        ::execve("/bin/true", const_cast<char **>(arguments), nullptr);
        return false;
    }
    if (action == "fork") {
        const auto child = ::fork();
        if (child == 0)
            ::_exit(0);
        return child > 0;
    }
    if (action == "vfork")
        return ::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) >= 0;
    if (action == "ptrace")
        return ::ptrace(PTRACE_SEIZE, ::getppid(), nullptr, nullptr) == 0;
    if (action == "kill")
        return ::kill(::getppid(), 0) == 0;
    if (action == "evidence")
        return ::write(kEvidenceDescriptor, "x", 1) == 1;
    if (action == "evidence's mode")
        return ::fchmod(kEvidenceDescriptor, 0777) == 0;
    if (action == "evidence reopened")
        return opens("/proc/self/fd/3", O_RDWR);
    if (action == "truncate")
        return ::truncate("/tmp/keytrail-confine-test", 0) == 0;
    return actOnMemory(action);
}

bool actOnMemory(const std::string &action)
{
    if (action == "executable")
        return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    if (action == "made executable") {
        void *page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return page == MAP_FAILED || ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
    }
    if (action == "limits raised") {
        const rlimit wanted = {RLIM_INFINITY, RLIM_INFINITY};
        return ::setrlimit(RLIMIT_AS, &wanted) == 0;
    }
    if (action == "memory")
        return allocates(std::size_t(3) << 30);
    if (action == "descriptors") {
        int last = 0;
        for (int i = 0; i < 40 && last >= 0; ++i)
            last = ::fcntl(kEvidenceDescriptor, F_DUPFD_CLOEXEC, 0);
        return last >= 0;
    }
    if (action == "file size") {
        const Descriptor file(::open("big", O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
        return !file || ::pwrite(file.number(), "x", 1, 2 << 20) == 1 || errno != EFBIG;
    }
    if (action == "loop") {
        for (;;)
            g_sink = g_sink + 1;
    }
    if (action == "segv")
        ::raise(SIGSEGV);
    if (action == "abort")
        std::abort();
    if (action == "output") {
        const std::string much(1 << 16, 'x');
        while (::write(STDOUT_FILENO, much.data(), much.size()) > 0) { }
        return true;
    }
    return true;
}

/// What must still work: the evidence is read, the folder written, threads started, output given.
bool works()
{
    char first = 0;
    if (::pread(kEvidenceDescriptor, &first, 1, 0) != 1 || first != 'e')
        return false;
    {
        const Descriptor file(::open("made", O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file || ::write(file.number(), "abc", 3) != 3 || ::ftruncate(file.number(), 2) != 0 || ::fdatasync(file.number()) != 0)
            return false;
        if (::lseek(file.number(), 0, SEEK_END) != 2)
            return false;
    }
    if (::unlink("made") != 0 || !allocates(64 << 20))
        return false;
    int made = 0;
    std::thread([&made] { made = 1; }).join();
    return made == 1;
}

int actAsWorker(const std::string &action, const std::string &kernel)
{
    if (kernel == "no landlock")
        forget({444, 445, 446}, false);
    else if (kernel == "no seccomp")
        forget({SYS_seccomp}, true);
    else if (kernel == "neither")
        forget({444, 445, 446, SYS_seccomp, SYS_unshare}, true);
    ConfineRequest request;
    request.writableFolder = ".";
    request.largestFile = 1 << 20;
    request.cpuSeconds = 1;
    request.killsUnknownCalls = action == "works" && !kHasAddressSanitizer;
    const auto confinement = confine(request);
    std::string said;
    for (const auto &protection : confinement.protections)
        said += protection.code + (protection.isInForce ? "+" : "-") + "\t" + protection.detail + "\n";
    (void)!::write(STDOUT_FILENO, said.data(), said.size());
    if (action == "works")
        return works() ? kHeld : kBroken;
    return act(action) ? kBroken : kHeld;
}

}

class PlatformConfineTest : public QObject
{
    Q_OBJECT
private:
    static WorkerEnd run(const char *action, const char *kernel, std::uint64_t readings = 1 << 20)
    {
        auto folder = PrivateFolder::make(), elsewhere = PrivateFolder::make();
        const auto path = elsewhere->path() + "/evidence";
        (void)!writeAtomically(path, asBytes("evidence"));
        const auto evidence = openEvidence(path);
        WorkerCall call{executablePath(), {"--worker", action, kernel}, evidence.descriptor.number(), folder->path()};
        call.limits.silence = 60;
        call.limits.readings = readings;
        return runWorker(call, alwaysOn);
    }
    static bool has(const WorkerEnd &end, const char *code) { return end.readings.find(std::string(code) + "+") != std::string::npos; }

private slots:
    void works_data()
    {
        QTest::addColumn<QByteArray>("kernel");
        for (const auto *kernel : {"this", "no landlock", "no seccomp", "neither"})
            QTest::newRow(kernel) << QByteArray(kernel);
    }
    void works()
    {
        QFETCH(QByteArray, kernel);
        const auto end = run("works", kernel);
        QVERIFY2(end.how == WorkerEnd::How::Exited, qPrintable(QString::fromStdString(killedBy(end) + end.readings + end.messages)));
        QVERIFY2(end.code == kHeld, qPrintable(QString::fromStdString(end.readings + end.messages)));
        QVERIFY(has(end, "no-new-privileges") && has(end, "not-dumpable"));
        QCOMPARE(has(end, "limits"), !kHasAddressSanitizer);
        if (kernel == "no landlock" || kernel == "neither")
            QVERIFY(end.readings.find("landlock-\tthis kernel has no Landlock") != std::string::npos);
        if (kernel == "no seccomp" || kernel == "neither")
            QVERIFY(!has(end, "seccomp"));
    }
    void mustFail_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("kernel");
        QTest::addColumn<QByteArray>("needs");  // one of these protections is enough
        const QList<QPair<const char *, const char *>> actions = {{"passwd", "landlock"}, {"create", "landlock"}, {"socket", "seccomp"},
            {"connect", "seccomp"}, {"exec", "seccomp landlock"}, {"fork", "seccomp"}, {"vfork", "seccomp"}, {"ptrace", "seccomp landlock"},
            {"kill", "seccomp"}, {"evidence", ""},
            {"evidence's mode", "seccomp"}, {"evidence reopened", "landlock"}, {"truncate", "seccomp landlock"}, {"executable", "seccomp"}, {"made executable", "seccomp"},
            {"limits raised", "seccomp"}, {"memory", "limits"}, {"descriptors", ""}, {"file size", ""}};
        for (const auto *kernel : {"this", "no landlock", "no seccomp", "neither"}) {
            for (const auto &[action, needs] : actions)
                QTest::newRow(qPrintable(QString("%1, %2").arg(action, kernel))) << QByteArray(action) << QByteArray(kernel) << QByteArray(needs);
        }
    }
    /// Each action fails, or costs the worker its life. Where the kernel (played or real) lacks what would stop it, that is said.
    void mustFail()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, kernel);
        QFETCH(QByteArray, needs);
        const auto end = run(action, kernel);
        bool covered = needs.isEmpty();
        for (const auto &code : needs.split(' '))
            covered = covered || has(end, code.constData());
        if (!covered && kernel == "this")
            QSKIP(qPrintable(QString("this kernel or build does not have: %1").arg(needs.constData())));
        const bool stopped = end.how == WorkerEnd::How::Signalled && end.code == SIGSYS;
        const bool held = end.how == WorkerEnd::How::Exited && end.code == kHeld;
        const auto text = QString::fromStdString(killedBy(end) + " " + std::to_string(end.code) + "\n" + end.readings + end.messages);
        QVERIFY2(!covered || stopped || held, qPrintable(text));
        QVERIFY2(!end.readings.empty(), qPrintable(text));
    }
    void ends_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("loop") << QByteArray("loop") << QByteArray("time");
        QTest::newRow("output") << QByteArray("output") << QByteArray("output");
        QTest::newRow("segv") << QByteArray("segv") << QByteArray("signal 11");
        QTest::newRow("abort") << QByteArray("abort") << QByteArray("signal 6");
    }
    void ends()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, by);
        if (kHasAddressSanitizer && action == "segv")
            by = "";    // the sanitizer turns it into an exit of its own
        const auto end = run(action, "this");
        QCOMPARE(QByteArray::fromStdString(killedBy(end)), by);
        QVERIFY(by != "" || end.code != 0);
    }
};

int main(int count, char **arguments)
{
    if (count == 4 && std::string_view(arguments[1]) == "--worker")
        return actAsWorker(arguments[2], arguments[3]);
    QCoreApplication application(count, arguments);
    PlatformConfineTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "platform_confine_test.moc"
