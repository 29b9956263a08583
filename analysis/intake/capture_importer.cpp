// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"
#include "analysis/intake/capture_rows.h"
#include "analysis/intake/importer.h"

#include <fmt/format.h>

namespace keytrail::intake
{

Outcome importCapture(Import &import)
{
    if (import.source.size() == 0)
        return Refusal{"empty-file", "The file is empty."};
    const capture::CaptureKnowledge knowledge({import.knowledge("tls-ciphers.tsv"), import.knowledge("service-ports.tsv"),
        import.knowledge("stream-starts.tsv"), import.knowledge("quic-versions.tsv"), import.knowledge("resolver-names.tsv")});
    CaptureRows rows(import.bundle, import.notes);
    const auto count = capture::readCapture(import.source, rows, knowledge, import.notes, import.pulse);
    if (count)
        return std::nullopt;
    switch (count.error().fault) {
    case Fault::Stopped:
        return Refusal{"import-undone", "The import was stopped."};
    case Fault::Truncated:
        return Refusal{"truncated", "The file ends inside its header."};
    default:
        return Refusal{"unknown-kind", fmt::format("The file is no capture that can be read (offset {}).", count.error().offset)};
    }
}

}
