// SPDX-License-Identifier: GPL-3.0-or-later
// bench_conclude FOLDER [FLOWS APPS DEVICES]: makes a case of that size (100,000, 50 and 5,000 where nothing is said) and measures
// drawing its conclusions whole, storing them, and what one approval costs. Wall and processor time in milliseconds, median of
// five; the process's peak memory.
#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/trace/conclude.h"
#include "analysis/trace/rejudge.h"
#include "resources/knowledge.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <sys/resource.h>
#include <vector>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

constexpr std::int64_t kDay = 86'400'000'000'000, kBegin = 1'767'607'872'000'000'000;
constexpr int kOperations = 40; // an app; one in four is tied to a destination
constexpr int kInstalls = 60; // a device

struct Size {
    int flows = 100'000, apps = 50, devices = 5'000;
};

std::string hashOf(char kind, int number)
{
    return fmt::format("{}{:063x}", kind, number);
}

std::string hostOf(int app, int destination)
{
    return fmt::format("h{}.app{}.example", destination, app);
}

bool absorb(CaseFile &file, BundleWriter &writer, const std::string &path, const std::string &hash)
{
    EvidenceRow about;
    about.sha256 = hash;
    about.file = path;
    about.kind = hash[0] == 'b' ? "pcap" : "generic-table";
    about.status = "imported";
    return writer.finish() && !file.absorb(path, about);
}

bool addApp(CaseFile &file, const std::string &folder, int number)
{
    const auto path = fmt::format("{}/app{}", folder, number), hash = hashOf('a', number);
    auto writer = BundleWriter::create(path, {hash, path, 1, "apk"});
    AppRow app;
    app.platform = "android";
    app.package = fmt::format("example.app{}", number);
    app.label = fmt::format("App {}", number);
    app.versionName = "1.0";
    const auto appId = writer->add(app);
    for (int at = 0; at < kOperations; ++at) {
        const auto spki = hashOf('7', number * kOperations + at % 5);
        KeyPlaceRow key;
        key.key = keyId(spki, false);
        key.spkiSha256 = spki;
        key.algorithm = "rsa";
        key.bits = 2048;
        key.where = fmt::format("classes.dex!La{};->k()V@0x{:x}", at, at);
        key.source = "string";
        writer->add(key);
        OperationRow operation;
        operation.app = appId;
        operation.where = fmt::format("classes.dex!La{};->seal([B)[B@0xc", at);
        operation.className = fmt::format("La{};", at);
        operation.method = "seal";
        operation.kind = "encrypt";
        operation.algorithm = "rsa";
        operation.transformation = "RSA/ECB/PKCS1Padding";
        operation.key = key.key;
        operation.origin = at % 4 ? "com.example.sdk" : "first-party";
        operation.expectation = at % 4 ? "expected" : "unexpected";
        operation.reason = "embedded key";
        const auto operationId = writer->add(operation);
        if (at % 4)
            continue;
        DestinationRow destination;
        destination.app = appId;
        destination.where = fmt::format("classes.dex!La{};->push()V@0x2", at);
        destination.host = hostOf(number, at / 4);
        destination.port = 443;
        LinkRow link;
        link.operation = operationId;
        link.destination = writer->add(destination);
        link.relation = "dataflow";
        link.confidence = 0.9;
        link.direction = "out";
        writer->add(link);
    }
    return absorb(file, *writer, path, hash);
}

/// A device a client address; one flow in ten goes to a host that an app names.
bool addCapture(CaseFile &file, const std::string &folder, const Size &size)
{
    const auto path = folder + "/capture", hash = hashOf('b', 0);
    auto writer = BundleWriter::create(path, {hash, path, 1, "pcap"});
    for (int at = 0; at < size.flows; ++at) {
        FlowRow flow;
        const int device = at % size.devices;
        flow.protocol = "tcp";
        flow.clientIp = fmt::format("10.{}.{}.{}", device >> 16 & 255, device >> 8 & 255, device & 255);
        flow.clientMac = fmt::format("a4:83:e7:{:02x}:{:02x}:{:02x}", device >> 16 & 255, device >> 8 & 255, device & 255);
        flow.clientPort = 30'000 + at % 30'000;
        flow.serverIp = fmt::format("203.0.{}.{}", at % 200, at % 251);
        flow.serverPort = 443;
        flow.start = Instant{kBegin + at * (kDay / size.flows)};
        flow.end = Instant{kBegin + at * (kDay / size.flows) + 2'000'000'000};
        flow.packetsOut = 12;
        flow.packetsIn = 8;
        flow.where = fmt::format("packet {}", at * 20 + 1);
        flow.sni = at % 10 ? fmt::format("cdn{}.other.example", at % 977) : hostOf(at / 10 % size.apps, at / 10 / size.apps % (kOperations / 4));
        writer->add(flow);
    }
    return absorb(file, *writer, path, hash);
}

bool addFleet(CaseFile &file, const std::string &folder, const Size &size)
{
    const auto path = folder + "/fleet", hash = hashOf('c', 0);
    auto writer = BundleWriter::create(path, {hash, path, 1, "generic-table"});
    for (int at = 0; at < size.devices; ++at) {
        DeviceRecordRow device;
        device.serial = fmt::format("SERIAL{:06}", at);
        device.name = fmt::format("Phone {}", at);
        device.model = "Pixel 7";
        device.platform = "android";
        device.macs = {fmt::format("a4:83:e7:{:02x}:{:02x}:{:02x}", at >> 16 & 255, at >> 8 & 255, at & 255)};
        device.where = fmt::format("row {}", at + 1);
        const auto record = writer->add(device);
        for (int install = 0; install < kInstalls; ++install) {
            InstallRow row;
            row.record = record;
            row.package = install < 3 ? fmt::format("example.app{}", (at + install) % size.apps) : fmt::format("org.common.app{}", install);
            row.version = "1.0";
            row.where = fmt::format("row {}", at * kInstalls + install + 1);
            writer->add(row);
        }
    }
    return absorb(file, *writer, path, hash);
}

double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

bool measure(const char *what, int times, const std::function<bool()> &run)
{
    std::vector<double> wall, processor;
    for (int at = 0; at < times; ++at) {
        const auto from = std::chrono::steady_clock::now();
        const auto used = processorMs();
        if (!run())
            return false;
        processor.push_back(processorMs() - used);
        wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    fmt::print("{:<44} {:9.1f} ms  {:9.1f} ms of a processor\n", what, wall[wall.size() / 2], processor[processor.size() / 2]);
    return true;
}

}

int main(int count, char **arguments)
{
    if (count != 2 && count != 5)
        return 2;
    Size size;
    if (count == 5)
        size = {std::atoi(arguments[2]), std::atoi(arguments[3]), std::atoi(arguments[4])};
    const std::string folder = arguments[1];
    const auto path = folder + "/bench.keytrail";
    if (size.flows < 1 || size.apps < 1 || size.devices < 1 || std::filesystem::exists(path))
        return 2;
    auto made = CaseFile::create(path, "bench", "");
    auto *file = std::get_if<CaseFile>(&made);
    if (!file)
        return 1;
    for (int at = 0; at < size.apps; ++at) {
        if (!addApp(*file, folder, at))
            return 1;
    }
    if (!addCapture(*file, folder, size) || !addFleet(*file, folder, size))
        return 1;
    const auto weights = trace::Weights::read(knowledge("weights.tsv"));
    std::optional<trace::Conclusions> drawn;
    const auto draw = [&] {
        const auto opened = CaseReader::open(path);
        drawn = trace::conclude(std::get<CaseReader>(opened), weights, alwaysOn, {});
        return bool(drawn);
    };
    const bool good = measure("conclusions drawn", 5, draw) && measure("conclusions stored", 5, [&] { return trace::store(*file, *drawn); });
    const auto rejudge = [&] {
        const auto opened = CaseReader::open(path);
        const auto &reader = std::get<CaseReader>(opened);
        trace::conclusionInputs(reader, knowledge("weights.tsv"), "bench");
        const auto rejudged = trace::rejudge(reader, weights, {});
        return rejudged && file->atomically([&] { return trace::putRejudged(*file, *rejudged); });
    };
    int number = 0;
    const auto approve = [&] {
        BaselineRow row;
        row.kind = "app";
        row.value = fmt::format("example.app{}", number++);
        row.reason = "bench";
        row.author = "bench";
        row.id = static_cast<BaselineId>(number);
        return file->atomically([&] { return file->put(std::vector{row}); }) && rejudge();
    };
    const bool done = good && measure("one approval, findings judged anew and stored", 5, approve);
    struct rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    fmt::print("{} flows, {} apps, {} devices: {} traces, {} devices; peak {} MiB\n", size.flows, size.apps, size.devices, drawn->traces.size(), drawn->devices.size(), used.ru_maxrss / 1024);
    return done ? 0 : 1;
}
