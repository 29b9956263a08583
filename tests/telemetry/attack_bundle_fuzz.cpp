// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/attack_bundle.h"

#include <cstdlib>
#include <span>

namespace
{

struct Counting final : keytrail::telemetry::AttackSink {
    std::uint64_t objects = 0, told = 0;
    void object(keytrail::telemetry::AttackObject object) override { objects += !object.type.empty() && object.sha256.size() == 64; }
    void release(keytrail::telemetry::AttackRelease release) override { told = release.objects; }
};

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    MemorySource source(std::as_bytes(std::span(data, size)));
    NoNotes notes;
    Counting sink;
    (void)telemetry::sniffAttackBundle(source);
    const auto read = telemetry::readAttackBundle(source, sink, notes, alwaysOn);
    if (read && (*read != sink.objects || *read != sink.told))
        std::abort(); // what is counted is what was handed on
    return 0;
}
