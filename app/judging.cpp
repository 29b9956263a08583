// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging.h"

#include "analysis/trace/baselines.h"
#include "analysis/trace/judgements.h"
#include "app/conclusions.h"
#include "widgets/wording.h"

#include <QCoreApplication>

namespace keytrail::app::judging {

namespace {

using namespace casedb;

struct JudgingWords {
    Q_DECLARE_TR_FUNCTIONS(Judging)
};

/// What is said of a trace holds for its finding.
std::string judged(const CaseReader &reader, const std::string &target)
{
    const auto parsed = CaseReader::parse(target);
    if (!parsed || parsed->first != "traces")
        return target;
    const auto found = reader.all<FindingRow>("trace = " + target);
    return found.empty() ? target : printId(found.front().id);
}

Change said(const QString &text, const trace::Said &what)
{
    return {text,
        [what](CaseFile &file, const CaseReader &reader) {
            auto now = what;
            now.target = judged(reader, what.target);
            now.examiner = reader.meta("examiner");
            return trace::say(file, reader, now, rightNow());
        },
        [target = what.target](CaseFile &file, const CaseReader &reader) { return trace::takeBack(file, reader, judged(reader, target), rightNow()); }};
}

bool isSame(const BaselineRow &a, const BaselineRow &b)
{
    return a.kind == b.kind && a.value == b.value && a.app == b.app && a.reason == b.reason && a.author == b.author && a.expires == b.expires;
}

}

Change verdict(const QString &target, const QString &verdict)
{
    return said(JudgingWords::tr("verdict “%1”").arg(widgets::wording::verdict(verdict)), {target.toStdString(), verdict.toStdString(), {}, {}, {}});
}

Change note(const QString &target, const QString &text)
{
    return said(JudgingWords::tr("note"), {target.toStdString(), {}, text.toStdString(), {}, {}});
}

Change tag(const QString &target, const QString &tag)
{
    const auto toggle = [target = target.toStdString(), tag = tag.toStdString()](CaseFile &file, const CaseReader &reader) {
        const auto on = judged(reader, target);
        return trace::takeBackTag(file, reader, on, tag, rightNow()) || trace::say(file, reader, {on, {}, {}, tag, reader.meta("examiner")}, rightNow());
    };
    return {tag == QLatin1String(kStar) ? JudgingWords::tr("star") : JudgingWords::tr("tag “%1”").arg(widgets::wording::plain(tag)), toggle, toggle};
}

Change approval(const BaselineRow &row)
{
    return {JudgingWords::tr("approval"), [row](CaseFile &file, const CaseReader &reader) { return trace::addBaselines(file, reader, {row}, rightNow()); },
        [row](CaseFile &file, const CaseReader &reader) {
            for (const auto &one : reader.all<BaselineRow>()) {
                if (!one.removedAt && isSame(one, row))
                    return trace::removeBaseline(file, reader, one.id, rightNow());
            }
            return false;
        }};
}

Change noApproval(const QString &id)
{
    const auto parsed = CaseReader::parse(id.toStdString());
    const auto row = parsed && parsed->first == "baselines" ? static_cast<BaselineId>(parsed->second) : BaselineId{};
    return {JudgingWords::tr("end of an approval"), [row](CaseFile &file, const CaseReader &reader) { return trace::removeBaseline(file, reader, row, rightNow()); },
        [row](CaseFile &file, const CaseReader &reader) {
            const auto old = reader.row<BaselineRow>(row);
            return old && trace::addBaselines(file, reader, {*old}, rightNow());
        }};
}

Approvable approvable(const CaseReader &reader, const QString &target)
{
    Approvable out;
    out.choices = trace::baselineChoices(reader, target.toStdString());
    auto anywhere = out.choices;
    for (auto &row : anywhere)
        row.app.clear();
    out.covers = trace::coveredFindings(reader, out.choices);
    out.coversAnywhere = trace::coveredFindings(reader, anywhere);
    out.examiner = widgets::wording::plain(reader.meta("examiner"));
    return out;
}

QStringList knownTags(const CaseReader &reader)
{
    QStringList tags;
    for (const auto &row : reader.all<JudgementRow>("kind = tag")) {
        const auto tag = widgets::wording::plain(row.value);
        if (!row.undoneAt && row.value != kStar && !tags.contains(tag))
            tags.append(tag);
    }
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

}
