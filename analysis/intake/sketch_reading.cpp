// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading.h"

#include "analysis/base/json_writer.h"
#include "analysis/telemetry/table_sketch.h"

namespace keytrail::intake
{

namespace
{

constexpr double kLeastConfidence = 0.5; // below it a guess stands in the mapping as a remark

}

WorkerAnswer readTableSketch(Source &source, std::string_view form, const Knowledge &knowledge)
{
    WorkerAnswer answer;
    const telemetry::ColumnMapping mapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"));
    const auto sketch = telemetry::sketchTable(source, mapping);
    if (!sketch) {
        answer.status = "refused";
        answer.code = "mapping-needed";
        answer.reason = "This is no table of delimited text.";
        return answer;
    }
    answer.status = "read";
    answer.result = form == "mapping" ? JsonWriter().beginObject().text("mapping", telemetry::mappingText(*sketch, "custom-table", kLeastConfidence)).endObject().take() : telemetry::sketchJson(*sketch);
    return answer;
}

}
