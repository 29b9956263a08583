// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cstdio>
#include <filesystem>
#include <memory>

namespace keytrail::cli
{

bool writeStreamed(const std::string &path, const std::function<bool(const report::Sink &sink)> &fill)
{
    const auto part = path + ".part";
    // "x": a file of this name that somebody else made, or a link, is not written into.
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(part.c_str(), "wbx"), std::fclose);
    if (!file)
        return false;
    const report::Sink sink
        = [&](std::string_view piece) { return std::fwrite(piece.data(), 1, piece.size(), file.get()) == piece.size(); };
    const bool filled = fill(sink) && std::fflush(file.get()) == 0;
    std::error_code error;
    if (std::fclose(file.release()) == 0 && filled)
        std::filesystem::rename(part, path, error);
    else
        error = std::make_error_code(std::errc::io_error);
    if (!error)
        return true;
    std::filesystem::remove(part, error);
    return false;
}

}
