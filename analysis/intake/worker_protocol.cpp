// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/worker_protocol.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"

#include <charconv>

namespace keytrail::intake
{

WorkerAnswer refused(const char *code, std::string reason)
{
    WorkerAnswer answer;
    answer.status = "refused";
    answer.code = code;
    answer.reason = std::move(reason);
    return answer;
}

std::string writeAnswer(const WorkerAnswer &answer)
{
    constexpr std::string_view severities[] = {"info", "warning", "loss"};
    JsonWriter out;
    out.beginObject().text("status", answer.status).text("kind", answer.kind).text("code", answer.code).text("reason", answer.reason);
    out.key("notes").beginArray();
    for (const auto &note : answer.notes)
        out.beginObject()
            .text("code", note.code)
            .text("severity", severities[static_cast<std::size_t>(note.severity)])
            .text("where", note.where)
            .text("text", note.text)
            .endObject();
    out.endArray().key("protections_off").beginArray();
    for (const auto &one : answer.protectionsOff)
        out.string(one);
    out.endArray().key("members").beginArray();
    for (const auto &one : answer.members)
        out.beginObject()
            .text("name", one.name)
            .text("sha256", one.sha256)
            .text("kind", one.kind)
            .text("reason", one.reason)
            .key("size")
            .number(static_cast<std::int64_t>(one.size))
            .endObject();
    out.endArray().key("result");
    answer.result.empty() ? out.null() : out.raw(answer.result);
    return out.endObject().take();
}

WorkerAnswer parseAnswer(std::string_view text)
{
    const auto members = readJsonObject(text);
    WorkerAnswer answer;
    answer.status = member(members, "status");
    answer.kind = member(members, "kind");
    answer.code = member(members, "code");
    answer.reason = member(members, "reason");
    answer.result = member(members, "result");
    answer.protectionsOff = readJsonArray(member(members, "protections_off"));
    for (const auto &one : readJsonObjects(member(members, "members"))) {
        AnswerMember said{std::string(member(one, "name")), std::string(member(one, "sha256")), std::string(member(one, "kind")),
            std::string(member(one, "reason")), 0};
        const auto size = member(one, "size");
        std::from_chars(size.data(), size.data() + size.size(), said.size);
        answer.members.push_back(std::move(said));
    }
    for (const auto &note : readJsonObjects(member(members, "notes"))) {
        const auto severity = member(note, "severity");
        answer.notes.push_back({std::string(member(note, "code")),
            severity == "loss"       ? Severity::Loss
                : severity == "info" ? Severity::Info
                                     : Severity::Warning,
            std::string(member(note, "where")), std::string(member(note, "text"))});
    }
    return answer;
}

}
