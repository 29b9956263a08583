// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/platform/worker_process.h"

#include "analysis/base/platform/progress.h"
#include "analysis/base/platform/spawn.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keytrail::platform {

namespace {

constexpr int kTick = 100;                              ///< milliseconds between two questions to the pulse
constexpr std::int64_t kMemoryTick = 250000000;         ///< nanoseconds between two looks at the worker's memory
constexpr std::size_t kMostAtOnce = 1 << 20;            ///< octets taken from a pipe before others have their turn

/// Octets resident, from /proc/PID/statm (proc(5)); 0 where that cannot be told.
std::uint64_t residentMemory(pid_t process)
{
    std::array<char, 128> text = {};
    const Descriptor file(::open(fmt::format("/proc/{}/statm", process).c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || ::read(file.number(), text.data(), text.size() - 1) <= 0)
        return 0;
    unsigned long long total = 0, resident = 0;
    if (std::sscanf(text.data(), "%llu %llu", &total, &resident) != 2)
        return 0;
    return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

class Watch
{
public:
    Watch(const WorkerCall &call, const Pulse &pulse, Spawned worker)
        : m_call(call)
        , m_pulse(pulse)
        , m_worker(std::move(worker))
    {
    }
    WorkerEnd run();

private:
    bool isOver();
    void wait();
    void judge();
    void end(WorkerEnd::How how);
    void hearProgress(Bytes bytes);
    /// Takes what a pipe has, as far as `most` allows; answers false once there is more than that. A pipe at its end is closed.
    bool drain(Descriptor &pipe, std::string &into, std::size_t most, bool keepsReading);
    void drainAll();

    const WorkerCall &m_call;
    const Pulse &m_pulse;
    Spawned m_worker;
    WorkerEnd m_end;
    bool m_ended = false;       ///< by us
    std::string m_progress;
    std::uint64_t m_done = 0, m_total = 0;
    std::int64_t m_started = monotonicNanoseconds(), m_heard = m_started, m_measured = m_started;
};

bool Watch::drain(Descriptor &pipe, std::string &into, std::size_t most, bool keepsReading)
{
    std::array<char, 16384> piece;
    for (std::size_t taken = 0; pipe && taken < kMostAtOnce;) {
        const auto got = ::read(pipe.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return true;
        if (got == 0) {
            pipe.close();
            return true;
        }
        taken += static_cast<std::size_t>(got);
        const auto room = most - std::min(into.size(), most);
        into.append(piece.data(), std::min(room, static_cast<std::size_t>(got)));
        if (static_cast<std::size_t>(got) > room && !keepsReading)
            return false;
    }
    return true;
}

void Watch::hearProgress(Bytes bytes)
{
    std::size_t used = 0;
    while (bytes.size() - used >= sizeof(ProgressMessage)) {
        ProgressMessage message;
        std::memcpy(&message, bytes.data() + used, sizeof message);
        used += sizeof message;
        if (message.done > m_done) {
            m_done = message.done;
            m_heard = monotonicNanoseconds();
        }
        m_total = message.total;
    }
    m_progress.erase(0, used);
}

void Watch::drainAll()
{
    if (!drain(m_worker.readings, m_end.readings, m_call.limits.readings, false))
        end(WorkerEnd::How::TooMuchOutput);
    drain(m_worker.messages, m_end.messages, kMostMessages, true);
    drain(m_worker.progress, m_progress, kMostAtOnce, true);
    hearProgress(asBytes(m_progress));
}

void Watch::end(WorkerEnd::How how)
{
    if (!m_ended)
        m_end.how = how;
    m_ended = true;
    ::kill(-m_worker.process, SIGKILL);
    ::kill(m_worker.process, SIGKILL);
}

void Watch::wait()
{
    std::array<pollfd, 3> pipes = {};
    nfds_t count = 0;
    for (const auto *pipe : {&m_worker.readings, &m_worker.messages, &m_worker.progress}) {
        if (*pipe)
            pipes[count++] = {pipe->number(), POLLIN, 0};
    }
    // A worker that closed all its pipes and lives on is looked at once a tick.
    ::poll(pipes.data(), count, kTick);
}

void Watch::judge()
{
    const auto now = monotonicNanoseconds();
    const auto seconds = [now](std::int64_t since) { return static_cast<double>(now - since) * 1e-9; };
    if (!m_pulse(m_done, m_total))
        end(WorkerEnd::How::Cancelled);
    if (seconds(m_heard) > m_call.limits.silence || seconds(m_started) > m_call.limits.longest)
        end(WorkerEnd::How::OutOfTime);
    if (now - m_measured >= kMemoryTick) {
        m_measured = now;
        const auto memory = residentMemory(m_worker.process);
        m_end.peakMemory = std::max(m_end.peakMemory, memory);
        if (memory > m_call.limits.memory)
            end(WorkerEnd::How::OutOfMemory);
    }
}

/// Whether the worker is gone; then its status is taken, so that no zombie stays. Its number is not used afterwards.
bool Watch::isOver()
{
    siginfo_t ended = {};
    if (::waitid(P_PID, static_cast<id_t>(m_worker.process), &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid == 0)
        return false;
    // What it left running, where it was not confined, goes with it, as long as its number is still ours.
    ::kill(-m_worker.process, SIGKILL);
    int status = 0;
    while (::waitpid(m_worker.process, &status, 0) < 0 && errno == EINTR) { }
    if (!m_ended) {
        m_end.how = WIFEXITED(status) ? WorkerEnd::How::Exited : WorkerEnd::How::Signalled;
        if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
            m_end.how = WorkerEnd::How::OutOfTime;
    }
    m_end.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
    return true;
}

WorkerEnd Watch::run()
{
    for (;;) {
        wait();
        drainAll();
        if (isOver())
            break;
        judge();
    }
    // What stood in the pipes when it ended; nobody writes any more, or somebody who is being killed does.
    constexpr int kMostRounds = 64;
    for (int round = 0; round < kMostRounds && m_worker.readings; ++round) {
        const auto before = m_end.readings.size();
        if (!drain(m_worker.readings, m_end.readings, m_call.limits.readings, false))
            m_end.how = WorkerEnd::How::TooMuchOutput;
        if (m_end.readings.size() == before)
            break;
    }
    drain(m_worker.messages, m_end.messages, kMostMessages, true);
    drain(m_worker.progress, m_progress, kMostAtOnce, true);
    hearProgress(asBytes(m_progress));
    m_end.seconds = static_cast<double>(monotonicNanoseconds() - m_started) * 1e-9;
    return std::move(m_end);
}

}

WorkerEnd runWorker(const WorkerCall &call, const Pulse &pulse)
{
    auto worker = spawnWorker(call);
    if (worker.process < 0) {
        WorkerEnd end;
        end.code = worker.error;
        return end;
    }
    return Watch(call, pulse, std::move(worker)).run();
}

std::string killedBy(const WorkerEnd &end)
{
    switch (end.how) {
    case WorkerEnd::How::Exited:
        return {};
    case WorkerEnd::How::Signalled:
        return fmt::format("signal {}", end.code);
    case WorkerEnd::How::OutOfMemory:
        return "memory";
    case WorkerEnd::How::OutOfTime:
        return "time";
    case WorkerEnd::How::TooMuchOutput:
        return "output";
    case WorkerEnd::How::Cancelled:
        return "cancelled";
    case WorkerEnd::How::NotStarted:
        return "not started";
    }
    return {};
}

}
