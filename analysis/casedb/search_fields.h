// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>

namespace keytrail::casedb {

/// What the full-text search covers besides the symbols of the binaries: texts that a person would type.
constexpr std::pair<std::string_view, std::string_view> kSearchFields[] = {
    {"evidence", "file"}, {"evidence", "sha256"},
    {"apps", "package"}, {"apps", "label"}, {"apps", "version_name"}, {"apps", "permissions"}, {"apps", "components"}, {"apps", "signers"},
    {"binaries", "path"}, {"binaries", "sha256"},
    {"operations", "class"}, {"operations", "method"}, {"operations", "api"}, {"operations", "algorithm"}, {"operations", "transformation"}, {"operations", "reason"},
    {"key_places", "spki_sha256"}, {"key_places", "algorithm"},
    {"destinations", "host"}, {"destinations", "url"}, {"destinations", "reason"},
    {"flows", "client_ip"}, {"flows", "server_ip"}, {"flows", "client_mac"}, {"flows", "sni"}, {"flows", "http_hosts"}, {"flows", "dns_names"}, {"flows", "ja3"}, {"flows", "ja4"}, {"flows", "app"},
    {"dns", "query"}, {"dns", "answers"},
    {"http", "host"}, {"http", "uri"}, {"http", "user_agent"},
    {"certificates", "sha256"}, {"certificates", "subject"}, {"certificates", "issuer"}, {"certificates", "serial"}, {"certificates", "names"}, {"certificates", "spki_sha256"},
    {"payload_signs", "kind"}, {"payload_signs", "note"},
    {"leases", "mac"}, {"leases", "ip"}, {"leases", "host_name"},
    {"device_records", "serial"}, {"device_records", "udid"}, {"device_records", "imei"}, {"device_records", "name"}, {"device_records", "model"}, {"device_records", "owner"}, {"device_records", "macs"}, {"device_records", "ips"},
    {"installs", "package"}, {"installs", "name"}, {"installs", "device_ref"},
    {"events", "app"}, {"events", "host"}, {"events", "text"},
    {"warnings", "code"}, {"warnings", "text"},
};

}
