// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_contents.h"

namespace keytrail::intake
{

Result<std::string> PackageContents::content(std::string_view path, Notes &notes) const
{
    const auto *entry = zip ? zip->find(path) : nullptr;
    if (!entry)
        return Error{Fault::Unreadable, 0, "package"};
    return zip->content(*entry, kLargestAsset, notes);
}

}
