// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_set.h"

#include "analysis/archive/zip_writer.h"
#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/worker_protocol.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

namespace keytrail::intake
{
namespace
{

constexpr std::size_t kPiece = 1 << 20;
/// A folder of more archives is a collection, not an app with its splits; asking each would cost more than it brings.
constexpr std::size_t kMostAsked = 1000;
constexpr double kLongestAnswer = 60; // seconds for one manifest

/// Calls `visit` with each piece of the file; false where it gives less than its size says.
bool eachPiece(const platform::OpenedEvidence &opened, const std::function<void(Bytes)> &visit)
{
    DescriptorSource source(opened.descriptor.number());
    std::vector<std::byte> buffer(kPiece);
    for (std::uint64_t at = 0; at < opened.identity.size;) {
        const auto got = source.read(at, buffer);
        if (got == 0)
            return false;
        visit(std::span(buffer).first(got));
        at += got;
    }
    return true;
}

using ReadMember = std::pair<platform::OpenedEvidence, archive::StoredFile>;

/// Opens and hashes one member; nothing where it cannot be read or is not what its hash says.
std::optional<ReadMember> readMember(SetMember &one)
{
    auto opened = platform::openEvidence(one.file);
    if (!opened.descriptor)
        return {};
    archive::StoredFile file{std::filesystem::path(one.file).filename().string(), opened.identity.size, 0};
    crypto::Digester digester("SHA256");
    const bool isWhole = eachPiece(opened, [&](Bytes piece) {
        digester.add(piece);
        file.crc = archive::crc32Next(file.crc, piece);
    });
    const auto hash = crypto::hex(asBytes(digester.finish()));
    if (!isWhole || (!one.sha256.empty() && one.sha256 != hash))
        return {};
    one.sha256 = hash;
    one.size = file.size;
    return ReadMember(std::move(opened), std::move(file));
}

bool isArchive(const std::string &file)
{
    const auto opened = platform::openEvidence(file);
    if (!opened.descriptor)
        return false;
    DescriptorSource source(opened.descriptor.number());
    return readAll(source, 0, 4, 4) == "PK\x03\x04";
}

/// What the file is, as a worker reads it.
std::optional<PackageIdentity> ask(const std::string &file, const std::string &worker, bool confined)
{
    const auto opened = platform::openEvidence(file);
    const auto folder = platform::PrivateFolder::make();
    if (!opened.descriptor || !folder)
        return {};
    platform::WorkerCall call;
    call.program = worker;
    call.arguments = {confined ? "read" : "read-unconfined", "identity", "", "", ""};
    call.evidence = opened.descriptor.number();
    call.folder = folder->path();
    call.limits.silence = kLongestAnswer;
    const auto end = platform::runWorker(call, alwaysOn);
    if (end.how != platform::WorkerEnd::How::Exited)
        return {};
    const auto answer = parseAnswer(end.readings);
    return answer.status == "read" ? parseIdentity(answer.result) : std::nullopt;
}

}

std::optional<PackageIdentity> parseIdentity(std::string_view json)
{
    const auto members = readJsonObject(json);
    PackageIdentity out{std::string(member(members, "package")), std::string(member(members, "version")), std::string(member(members, "split"))};
    return out.package.empty() ? std::nullopt : std::optional(out);
}

std::string writeIdentity(const PackageIdentity &identity)
{
    JsonWriter out;
    return out.beginObject().text("package", identity.package).text("version", identity.version).text("split", identity.split).endObject().take();
}

std::vector<std::vector<std::size_t>> groupSets(const std::vector<std::optional<PackageIdentity>> &packages)
{
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> groups;
    for (std::size_t at = 0; at < packages.size(); ++at) {
        if (packages[at])
            groups[{packages[at]->package, packages[at]->version}].push_back(at);
    }
    std::vector<std::vector<std::size_t>> sets;
    for (const auto &[name, indexes] : groups) {
        const auto bases = std::count_if(indexes.begin(), indexes.end(), [&](std::size_t at) { return packages[at]->split.empty(); });
        if (indexes.size() > 1 && bases <= 1)
            sets.push_back(indexes);
    }
    return sets;
}

std::string setHash(const std::vector<SetMember> &members)
{
    std::vector<std::string> hashes;
    for (const auto &one : members)
        hashes.push_back(one.sha256 + "\n");
    std::sort(hashes.begin(), hashes.end());
    crypto::Digester digester("SHA256");
    for (const auto &hash : hashes)
        digester.add(asBytes(hash));
    return crypto::hex(asBytes(digester.finish()));
}

std::vector<std::vector<SetMember>> findSets(const std::vector<std::string> &files, const std::string &worker, bool confined)
{
    std::map<std::string, std::vector<std::string>> folders;
    for (const auto &file : files) {
        if (isArchive(file))
            folders[std::filesystem::path(file).parent_path().string()].push_back(file);
    }
    std::vector<std::vector<SetMember>> sets;
    for (const auto &[folder, archives] : folders) {
        if (archives.size() < 2 || archives.size() > kMostAsked)
            continue;
        std::vector<std::optional<PackageIdentity>> packages;
        for (const auto &file : archives)
            packages.push_back(ask(file, worker, confined));
        for (const auto &indexes : groupSets(packages)) {
            std::vector<SetMember> members;
            for (const auto at : indexes)
                members.push_back({archives[at]});
            sets.push_back(std::move(members));
        }
    }
    return sets;
}

std::vector<SetMember> findSet(const std::string &folder, std::string_view sha256, const std::string &worker)
{
    std::vector<std::string> files;
    std::error_code error;
    for (auto at = std::filesystem::directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && at != std::filesystem::directory_iterator(); at.increment(error))
        files.push_back(at->path().string());
    std::sort(files.begin(), files.end());
    for (auto &members : findSets(files, worker, true)) {
        const bool isRead = std::all_of(members.begin(), members.end(), [](SetMember &one) { return readMember(one).has_value(); });
        if (isRead && setHash(members) == sha256)
            return members;
    }
    return {};
}

bool writeSet(std::vector<SetMember> &members, const std::string &path)
{
    std::vector<platform::OpenedEvidence> opened;
    std::vector<archive::StoredFile> files;
    for (auto &one : members) {
        auto read = readMember(one);
        if (!read)
            return false;
        opened.push_back(std::move(read->first));
        files.push_back(std::move(read->second));
    }
    if (!archive::canStore(files))
        return false;
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    const auto write = [&](Bytes bytes) { out.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size())); };
    for (std::size_t at = 0; at < files.size(); ++at) {
        write(asBytes(archive::storedHeader(files[at])));
        if (!eachPiece(opened[at], write) || platform::identityOf(opened[at].descriptor.number()) != opened[at].identity)
            return false;
    }
    write(asBytes(archive::storedDirectory(files)));
    return bool(out.flush());
}

}
