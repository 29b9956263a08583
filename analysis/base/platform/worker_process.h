// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parent's side of a worker: starts it with nothing but what it needs, watches it, ends it. The worker's side is confine.h.
//
//     auto evidence = openEvidence(path);
//     auto folder = PrivateFolder::make();
//     WorkerCall call{workerPath(), {"import", "bundle.sqlite"}, evidence.descriptor.number(), folder->path()};
//     const auto end = runWorker(call, pulse);
//     if (end.how == WorkerEnd::How::Exited && end.code == 0) absorb(folder->path() + "/bundle.sqlite");

#include "analysis/base/pulse.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::platform {

// What the worker finds open: standard input is empty, standard output takes readings, standard error messages.
constexpr int kEvidenceDescriptor = 3;  ///< the evidence, for reading; empty where the call gives none
constexpr int kProgressDescriptor = 4;  ///< takes progress (ProgressWriter)

struct WorkerLimits {
    std::uint64_t memory = std::uint64_t(2) << 30;      ///< octets resident; second line behind the worker's own address-space limit
    double silence = 15 * 60;                           ///< seconds without progress
    double longest = 24 * 60 * 60;                      ///< seconds in all, so that progress without end does end
    std::uint64_t readings = 64 << 20;                  ///< octets on standard output
};

struct WorkerCall {
    std::string program;
    std::vector<std::string> arguments = {};
    int evidence = -1;              ///< not owned; its read position is shared with the worker, so both use pread
    std::string folder = {};        ///< the worker's working directory, the only place it may write; the root folder if empty
    WorkerLimits limits = {};
};

struct WorkerEnd {
    enum class How : std::uint8_t { Exited, Signalled, OutOfMemory, OutOfTime, TooMuchOutput, Cancelled, NotStarted };
    How how = How::NotStarted;
    int code = 0;                   ///< exit status, signal number, or errno where it was not started
    std::string messages;           ///< standard error, the first kMostMessages octets: untrusted text
    std::string readings;           ///< standard output, at most limits.readings octets: untrusted
    std::uint64_t peakMemory = 0;   ///< octets resident, as sampled
    double seconds = 0;
};
constexpr std::size_t kMostMessages = 64 << 10;

/// Runs one worker to its end, in this thread. Any thread but the one of the windows will do; several may run at once. `pulse` hears of
/// progress and is asked every 100 ms whether to go on. No process is left behind: the worker has its own session, which is killed as
/// a whole, and it dies with the calling thread.
WorkerEnd runWorker(const WorkerCall &call, const Pulse &pulse);

/// "memory", "time", "signal 11" …: how a killed worker is named in a refusal (`worker-killed`). Empty for Exited.
std::string killedBy(const WorkerEnd &end);

}
