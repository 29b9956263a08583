// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/second_opinion.h"

#include <algorithm>
#include <fmt/format.h>
#include <zip.h>

namespace keytrail::archive
{
namespace
{

struct OpinionFeed {
    Source *source;
    std::uint64_t at = 0;
    zip_error_t error = {};
};

zip_int64_t answerFeed(void *user, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &feed = *static_cast<OpinionFeed *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        feed.at = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        const auto got = feed.source->read(feed.at, {static_cast<std::byte *>(data), static_cast<std::size_t>(size)});
        feed.at += got;
        return static_cast<zip_int64_t>(got);
    }
    case ZIP_SOURCE_STAT: {
        auto *about = ZIP_SOURCE_GET_ARGS(zip_stat_t, data, size, &feed.error);
        if (!about)
            return -1;
        zip_stat_init(about);
        about->size = feed.source->size();
        about->valid |= ZIP_STAT_SIZE;
        return sizeof(*about);
    }
    case ZIP_SOURCE_SEEK: {
        const auto to = zip_source_seek_compute_offset(feed.at, feed.source->size(), data, size, &feed.error);
        if (to < 0)
            return -1;
        feed.at = static_cast<std::uint64_t>(to);
        return 0;
    }
    case ZIP_SOURCE_TELL:
        return static_cast<zip_int64_t>(feed.at);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&feed.error, data, size);
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    default:
        return 0;
    }
}

void compare(zip_t *theirs, const Zip &zip, Notes &notes)
{
    const auto &ours = zip.entries();
    const auto count = zip_get_num_entries(theirs, 0);
    if (count != static_cast<zip_int64_t>(ours.size())) {
        notes.warn("zip-count-wrong", "", fmt::format("libzip lists {} entries, this reader {}", count, ours.size()));
        return;
    }
    for (std::size_t at = 0; at < ours.size(); ++at) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(theirs, at, ZIP_FL_ENC_RAW, &about) != 0)
            continue;
        // libzip turns a NUL in a name into a blank.
        if (about.name && ours[at].name.find('\0') == std::string::npos && ours[at].name != about.name)
            notes.warn("zip-name-differs", shownName(ours[at].name), fmt::format("libzip calls this entry \"{}\"", shownName(about.name)));
        if ((about.valid & ZIP_STAT_SIZE) && about.size != ours[at].size)
            notes.warn("zip-headers-differ", shownName(ours[at].name),
                fmt::format("libzip sees {} bytes, this reader {}", about.size, ours[at].size));
    }
}

}

void compareWithLibzip(const Zip &zip, Notes &notes)
{
    if (zip.isExtreme() || !zip.hasDirectory() || zip.entries().size() > kMostSecondOpinion || zip.source().size() > kLargestSecondOpinion)
        return;
    OpinionFeed feed{&zip.source()};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(answerFeed, &feed, &error);
    zip_t *theirs = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (theirs) {
        compare(theirs, zip, notes);
        zip_discard(theirs);
    } else {
        notes.warn("zip-headers-differ", "", fmt::format("libzip refuses this archive: {}", zip_error_strerror(&error)));
        if (source)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

}
