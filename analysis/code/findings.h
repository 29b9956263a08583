// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tracing an app's code finds, before it becomes rows: operations, keys, destinations and what ties them.

#include "analysis/crypto/public_key.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

/// Where the key of an operation comes from.
enum class KeyOrigin : std::uint8_t { Unknown, Embedded, KeyStore, Generated, Network, Storage };

struct TraceOperation {
    std::string image;              ///< name of the dex or path of the native binary
    std::string layer = "dex";      ///< dex, native, objc, swift
    std::string className, method, descriptor;
    std::uint64_t offset = 0;       ///< code units; the address in native code
    std::string where;
    std::string api;                ///< as in the catalogue
    std::string catalogueId;
    std::string kind;               ///< encrypt, decrypt, sign, verify, agree, generate, import-key, pin, trust-override, certificate
    std::string algorithm, transformation;
    std::optional<crypto::FoundKey> key;
    std::string pin;                ///< hex of a hash where only that is known
    KeyOrigin keyOrigin = KeyOrigin::Unknown;
    std::string keySource;          ///< string, resource, asset, array …
    std::string keyWhere;           ///< where the key's bytes stand
    std::string via;                ///< "reflection", or the helper that holds the call
    std::string pinHosts;           ///< host patterns of a pin, joined by blanks
    bool traced = false;            ///< the interpreter reached it
    bool decided = false;           ///< stands at the method that decides; the call itself is in a helper and has a row of its own
    std::string origin;             ///< first-party, or the library's name
    std::string expectation, reason;
};

struct TraceDestination {
    std::string scheme;
    std::optional<std::string> host;
    std::optional<int> port;
    std::string path, url, resolvedBy, reason, where;
    double confidence = 0;
};

struct TraceStep {
    std::string what, value, where;
};

struct TraceLink {
    std::size_t operation = 0, destination = 0;
    std::string relation, direction;
    double confidence = 0;
    std::vector<TraceStep> path;
    std::string rule;
};

struct TraceKey {
    crypto::FoundKey key;
    std::string source;             ///< string, resource, asset, array
    std::string where;
};

struct TraceNote {
    std::string code, where, text;
};

struct Findings {
    std::vector<TraceOperation> operations;
    std::vector<TraceDestination> destinations;
    std::vector<TraceLink> links;
    std::vector<TraceKey> keys;
    std::vector<TraceNote> notes;
    std::set<std::string> resolvedPlaces;   ///< calls that gave a destination with a host in some context
    std::set<std::string> symmetricPlaces;  ///< calls of the catalogue that were seen to work with a symmetric key
};

/// What the code can ask of the package around it. Empty functions answer nothing.
struct AppEnvironment {
    struct Component {
        std::string kind;           ///< activity, service, receiver, provider
        std::string className;      ///< descriptor
        std::vector<std::string> actions;
    };
    std::string package, applicationClass;      ///< the class as a descriptor, empty for the platform's
    std::vector<Component> components;
    std::function<std::optional<std::string>(std::uint32_t)> resourceText;
    std::function<std::optional<std::int64_t>(std::uint32_t)> resourceNumber;
    std::function<std::vector<std::string>(std::uint32_t)> resourceArray;
    std::function<std::string(std::uint32_t)> resourceName;
    std::function<std::uint32_t(std::string_view)> resourceId;          ///< of "string/name"
    std::function<std::optional<std::string>(std::string_view)> file;   ///< bytes of an entry by its path in the package
    std::vector<std::pair<std::string, std::string>> metaData;
};

/// Knowledge files by name; an empty answer means "not there".
using KnowledgeFile = std::function<std::string_view(std::string_view)>;

}
