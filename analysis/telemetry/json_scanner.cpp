// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_scanner.h"

namespace keytrail::telemetry {

bool isJsonLines(Source &source)
{
    NoNotes quiet;
    TextStream text(source, quiet);
    const auto head = text.window();
    std::size_t whole = 0, lines = 0;
    for (std::size_t at = 0; at < head.size() && lines < 64;) {
        const auto end = std::min(head.find('\n', at), head.size());
        auto line = head.substr(at, end - at);
        at = end + 1;
        while (!line.empty() && (isJsonBlank(line.back()) || line.back() == ','))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        if (lines == 0 && line.front() != '{')
            return false;
        ++lines;
        whole += line.size() > 2 && line.front() == '{' && line.back() == '}';
    }
    return lines > 1 && whole * 2 >= lines;
}

}
