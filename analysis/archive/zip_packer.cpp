// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip_packer.h"

#include <memory>
#include <zip.h>

namespace keytrail::archive
{

namespace
{

constexpr Error kFailed{Fault::Unreadable, 0, "zip-packer"};
constexpr zip_uint16_t kDosTime = 0, kDosDate = 0x21; // 1980-01-01 00:00
constexpr zip_uint32_t kPlainFile = 0100644u << 16;
constexpr zip_uint32_t kLevel = 6; // named, so that another default of the library changes nothing

struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using SourcePointer = std::unique_ptr<zip_source_t, SourceCloser>;

bool add(zip_t *zip, const std::string &name, const std::string &content)
{
    SourcePointer source(zip_source_buffer(zip, content.data(), content.size(), 0));
    if (!source)
        return false;
    const auto index = zip_file_add(zip, name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive's own now
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(zip, at, ZIP_CM_DEFLATE, kLevel) == 0 && zip_file_set_dostime(zip, at, kDosTime, kDosDate, 0) == 0
        && zip_file_set_external_attributes(zip, at, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
}

Result<std::string> contentOf(zip_source_t *source)
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_open(source) < 0)
        return kFailed;
    std::string out;
    bool done = zip_source_stat(source, &about) == 0 && (about.valid & ZIP_STAT_SIZE);
    if (done) {
        out.resize(about.size);
        done = zip_source_read(source, out.data(), out.size()) == static_cast<zip_int64_t>(out.size());
    }
    (void)zip_source_close(source);
    if (!done)
        return kFailed;
    return out;
}

}

Result<std::string> packZip(const std::vector<std::pair<std::string, std::string>> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    SourcePointer target(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *zip = target ? zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!zip)
        return kFailed;
    zip_source_keep(target.get()); // the archive took our reference; this one outlives it
    for (const auto &[name, content] : files) {
        if (!add(zip, name, content)) {
            zip_discard(zip);
            return kFailed;
        }
    }
    if (zip_close(zip) < 0) {
        zip_discard(zip);
        return kFailed;
    }
    return contentOf(target.get());
}

}
