// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/build.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/progress.h"
#include "analysis/base/platform/worker_process.h"

#include <QtTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace keytrail;
using namespace keytrail::platform;

extern char **environ;

namespace {

void say(int descriptor, const std::string &text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto written = ::write(descriptor, text.data() + at, text.size() - at);
        if (written <= 0)
            return;
        at += static_cast<std::size_t>(written);
    }
}

/// What a worker finds: open descriptors, environment, folder, session.
std::string surroundings()
{
    std::string text;
    for (int number = 0; number < 1024; ++number) {
        if (::fcntl(number, F_GETFD) >= 0)
            text += std::to_string(number) + " ";
    }
    char byte = 0;
    text += "\nstdin " + std::to_string(::read(STDIN_FILENO, &byte, 1));
    for (char **entry = environ; *entry; ++entry) {
        if (!std::string_view(*entry).starts_with("ASAN_OPTIONS"))
            text += std::string("\n") + *entry;
    }
    std::string folder(4096, '\0');
    text += std::string("\nfolder ") + (::getcwd(folder.data(), folder.size()) ? folder.c_str() : "?");
    text += std::string("\nleads ") + (::getsid(0) == ::getpid() ? "its session" : "nothing");
    sigset_t blocked;
    ::sigprocmask(SIG_SETMASK, nullptr, &blocked);
    text += std::string("\nblocks ") + (::sigismember(&blocked, SIGTERM) ? "SIGTERM" : "nothing");
    return text;
}

[[noreturn]] void waitForEver()
{
    for (;;)
        ::pause();
}

int actAsWorker(const std::string &action)
{
    const auto pulse = progressPulse(kProgressDescriptor);
    if (action == "surroundings")
        say(STDOUT_FILENO, surroundings());
    if (action == "evidence") {
        std::string text(64, '\0');
        const auto got = ::pread(kEvidenceDescriptor, text.data(), text.size(), 0);
        say(STDOUT_FILENO, text.substr(0, got > 0 ? static_cast<std::size_t>(got) : 0));
    }
    if (action == "messages")
        say(STDERR_FILENO, "first" + std::string(1 << 20, 'm'));
    if (action == "readings")
        say(STDOUT_FILENO, std::string(3 << 20, 'r'));
    if (action == "progress" || action == "progress, then silence") {
        pulse(7, 9);
        say(STDERR_FILENO, "told");
    }
    if (action == "silence" || action == "progress, then silence")
        waitForEver();
    if (action == "closes all") {
        for (int number = 0; number < 5; ++number)
            ::close(number);
        waitForEver();
    }
    if (action == "memory") {
        const std::string much(400 << 20, 'x');
        say(STDOUT_FILENO, much.substr(much.size() - 1));
        waitForEver();
    }
    if (action == "child stays") {
        if (::fork() == 0)
            waitForEver();
        return 5;
    }
    if (action == "lies") {
        const ProgressMessage lie{~std::uint64_t(0), 0};
        (void)!::write(kProgressDescriptor, &lie, sizeof lie - 3);
        (void)!::write(kProgressDescriptor, &lie, sizeof lie);
    }
    return action == "status" ? 77 : 0;
}

bool hasChildren()
{
    return !(::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD);
}

}

class PlatformWorkerTest : public QObject
{
    Q_OBJECT
private:
    static WorkerCall call(const char *action)
    {
        WorkerCall made{executablePath(), {"--worker", action}};
        made.limits.silence = 60;
        return made;
    }
    static std::string how(const WorkerEnd &end) { return killedBy(end); }

private slots:
    void cleanup() { QVERIFY(!hasChildren()); }

    void surroundingsAreBare()
    {
        ::setenv("SECRET", "value", 1);
        const Descriptor other(::open("/dev/null", O_RDONLY));
        auto folder = PrivateFolder::make();
        QVERIFY(folder && other);
        auto made = call("surroundings");
        made.folder = folder->path();
        const auto end = runWorker(made, alwaysOn);
        QCOMPARE(how(end), std::string());
        QCOMPARE(end.readings, "0 1 2 3 4 \nstdin 0\nLC_ALL=C\nTZ=UTC\nPATH=/usr/bin:/bin\nTMPDIR=.\nfolder " + folder->path()
                                   + "\nleads its session\nblocks nothing");
    }
    void evidenceIsReadOnly()
    {
        auto folder = PrivateFolder::make();
        const auto path = folder->path() + "/evidence";
        QVERIFY(writeAtomically(path, asBytes("bytes of evidence")));
        const auto evidence = openEvidence(path);
        auto made = call("evidence");
        made.evidence = evidence.descriptor.number();
        QCOMPARE(runWorker(made, alwaysOn).readings, std::string("bytes of evidence"));
        made.evidence = -1;
        QCOMPARE(runWorker(made, alwaysOn).readings, std::string());
    }
    void statusIsTold()
    {
        const auto end = runWorker(call("status"), alwaysOn);
        QVERIFY(end.how == WorkerEnd::How::Exited);
        QCOMPARE(end.code, 77);
    }
    void programIsMissing()
    {
        WorkerCall made{"/nonexistent/keytrail-worker", {}};
        const auto end = runWorker(made, alwaysOn);
        QVERIFY(end.how == WorkerEnd::How::NotStarted);
        QCOMPARE(end.code, ENOENT);
        made = call("status");
        made.folder = "/nonexistent";
        QVERIFY(runWorker(made, alwaysOn).how == WorkerEnd::How::NotStarted);
    }
    void messagesAreCut()
    {
        const auto end = runWorker(call("messages"), alwaysOn);
        QCOMPARE(how(end), std::string());
        QCOMPARE(end.messages.size(), kMostMessages);
        QVERIFY(end.messages.starts_with("firstm"));
    }
    void readingsAreWholeOrKill()
    {
        auto made = call("readings");
        made.limits.readings = 3 << 20;
        const auto whole = runWorker(made, alwaysOn);
        QCOMPARE(how(whole), std::string());
        QCOMPARE(whole.readings, std::string(3 << 20, 'r'));
        made.limits.readings = (3 << 20) - 1;
        QCOMPARE(how(runWorker(made, alwaysOn)), std::string("output"));
    }
    void progressIsHeard()
    {
        std::uint64_t done = 0, total = 0;
        auto made = call("progress, then silence");
        const auto end = runWorker(made, [&](auto now, auto of) {
            done = now;
            total = of;
            return now == 0;
        });
        QCOMPARE(how(end), std::string("cancelled"));
        QCOMPARE(done, std::uint64_t(7));
        QCOMPARE(total, std::uint64_t(9));
    }
    void liesDoNoHarm() { QCOMPARE(how(runWorker(call("lies"), alwaysOn)), std::string()); }
    void silenceEnds_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("never a word") << QByteArray("silence");
        QTest::newRow("one word") << QByteArray("progress, then silence");
        QTest::newRow("no pipe left") << QByteArray("closes all");
    }
    void silenceEnds()
    {
        QFETCH(QByteArray, action);
        auto made = call(action);
        made.limits.silence = 0.5;
        const auto end = runWorker(made, alwaysOn);
        QCOMPARE(how(end), std::string("time"));
        QVERIFY(end.seconds >= 0.5 && end.seconds < 20);
    }
    void longestEnds()
    {
        auto made = call("silence");
        made.limits.longest = 0.3;
        QCOMPARE(how(runWorker(made, alwaysOn)), std::string("time"));
    }
    void memoryEnds()
    {
        auto made = call("memory");
        made.limits.memory = 200 << 20;
        const auto end = runWorker(made, alwaysOn);
        QCOMPARE(how(end), std::string("memory"));
        QVERIFY(end.peakMemory > made.limits.memory);
    }
    void cancelEnds()
    {
        const auto end = runWorker(call("silence"), [](auto, auto) { return false; });
        QCOMPARE(how(end), std::string("cancelled"));
        QVERIFY(end.seconds < 10);
    }
    /// Where nothing confines it, a worker's child is killed with it, and does not keep us waiting.
    void childIsNotLeft()
    {
        QElapsedTimer timer;
        timer.start();
        const auto end = runWorker(call("child stays"), alwaysOn);
        QCOMPARE(end.code, 5);
        QVERIFY(timer.elapsed() < 10000);
    }
    void severalAtOnce()
    {
        std::vector<std::thread> threads;
        std::array<WorkerEnd, 8> ends;
        for (auto &end : ends)
            threads.emplace_back([&end, number = &end - ends.data()] { end = runWorker(call(number % 2 ? "messages" : "status"), alwaysOn); });
        for (auto &thread : threads)
            thread.join();
        for (std::size_t i = 0; i < ends.size(); ++i) {
            QVERIFY(ends[i].how == WorkerEnd::How::Exited);
            QCOMPARE(ends[i].code, i % 2 ? 0 : 77);
        }
    }
};

int main(int count, char **arguments)
{
    if (count == 3 && std::string_view(arguments[1]) == "--worker")
        return actAsWorker(arguments[2]);
    QCoreApplication application(count, arguments);
    PlatformWorkerTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "platform_worker_test.moc"
