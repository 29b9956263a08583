// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_makers.h"

#include "analysis/base/utf8.h"
#include "analysis/report/markdown_report.h"
#include "app/pdf_report.h"
#include "app/report_files.h"
#include "app/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace keytrail::app {

namespace {

constexpr qsizetype kLongestPreview = 24'000;   // characters: what a page lays out without a pause
constexpr std::size_t kPreviewTraces = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keytrail::app::ReportMakers)
};

report::ReportPlan planOf(const widgets::ReportWish &wish)
{
    report::ReportPlan plan;
    plan.title = wish.title.toStdString();
    plan.examiner = wish.examiner.toStdString();
    plan.tlp = wish.tlp.toStdString();
    for (const auto &chapter : wish.chapters)
        plan.chapters.push_back(chapter.toStdString());
    plan.masksPeople = wish.hidden.contains(QStringLiteral("people"));
    plan.masksSerials = wish.hidden.contains(QStringLiteral("serials"));
    plan.masksAddresses = wish.hidden.contains(QStringLiteral("addresses"));
    return plan;
}

widgets::ReportWish wishOf(const report::ReportPlan &plan)
{
    widgets::ReportWish wish{QString::fromStdString(plan.title), QString::fromStdString(plan.examiner), QString::fromStdString(plan.tlp), {}, {}};
    for (const auto &chapter : plan.chapters)
        wish.chapters.append(QString::fromStdString(chapter));
    for (const auto &[isMasked, name] : {std::pair{plan.masksPeople, "people"}, {plan.masksSerials, "serials"}, {plan.masksAddresses, "addresses"}}) {
        if (isMasked)
            wish.hidden.append(QString::fromLatin1(name));
    }
    return wish;
}

QString chapterTitle(std::string_view name)
{
    static constexpr std::pair<std::string_view, const char *> kTitles[]{{"first", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "In plain words")}, {"found", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "What was found")},
        {"traces", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "Traces")}, {"missing", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "What is missing")},
        {"coverage", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "What the case can and cannot show")}, {"devices", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "Devices")},
        {"judgements", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "Judgements")}, {"evidence", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "Evidence")},
        {"warnings", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "What could not be read as it stands")}, {"audit", QT_TRANSLATE_NOOP("keytrail::app::ReportMakers", "Audit")}};
    for (const auto &[known, title] : kTitles) {
        if (known == name)
            return Words::tr(title);
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString refusedText(const QString &path)
{
    return Words::tr("%1 is the case or evidence of it").arg(path);
}

QString partText()
{
    return Words::tr("The case could be read in part only");
}

QList<widgets::ReportCheck> checksOf(const report::CaseFacts &facts)
{
    int open = 0, rejected = 0;
    for (const auto &trace : facts.traces()) {
        const auto about = facts.facts(trace);
        open += (about.finding.verdict.empty() || about.finding.verdict == "open") && !about.isExpected() && (trace.tier == "strong" || trace.tier == "confirmed");
    }
    for (const auto &row : facts.evidence)
        rejected += row.status != "imported" && row.status != "duplicate";
    return {{facts.auditSound, facts.auditSound ? Words::tr("The audit chain is unbroken") : Words::tr("The audit chain is broken")}, {open == 0, open == 0 ? Words::tr("Every strong trace has a verdict") : Words::tr("%n strong trace(s) without a verdict", nullptr, open)},
        {rejected == 0, rejected == 0 ? Words::tr("All evidence was read") : Words::tr("%n file(s) were not read", nullptr, rejected)}};
}

}

widgets::ReportMakers reportMakers()
{
    widgets::ReportMakers makers;
    for (const auto &chapter : report::kReportChapters)
        makers.chapters.append({QString::fromUtf8(chapter.name.data(), static_cast<qsizetype>(chapter.name.size())), chapterTitle(chapter.name)});
    for (const auto &format : kReportFormats) {
        makers.formats.append(QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size())));
        makers.proseFormats += format.isProse;
    }
    makers.preview = [](const QString &path, const widgets::ReportWish &wish, const QString &chapter) {
        widgets::ReportPreview out;
        const auto opened = casedb::CaseReader::open(path.toStdString());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return out;
        auto plan = planOf(wish);
        plan.chapters = {chapter.toStdString()};
        auto options = chapter == QStringLiteral("coverage") ? reportOptions(*reader, plan) : report::ReportOptions{reportTime(), std::string(kProgramName), 50, plan, {}, 0};
        options.mostTraces = kPreviewTraces;
        options.mostFlows = 10;
        const report::CaseFacts facts(*reader, options);
        out.markdown = QString::fromStdString(report::markdownReport(facts));
        out.isCut = out.markdown.size() > kLongestPreview || (chapter == QStringLiteral("traces") && facts.traces().size() > kPreviewTraces);
        if (out.markdown.size() > kLongestPreview)
            out.markdown.truncate(out.markdown.lastIndexOf(QLatin1Char('\n'), kLongestPreview));
        out.checks = checksOf(facts);
        out.masked = QString::fromStdString(facts.maskStatement());
        out.title = QString::fromStdString(reader->meta("name"));
        out.examiner = QString::fromStdString(reader->meta("examiner"));
        return out;
    };
    makers.write = [](const QString &path, const widgets::ReportWish &wish, const QString &format, const QString &folder, QString &trouble) {
        const auto opened = casedb::CaseReader::open(path.toStdString());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader) {
            trouble = QString::fromStdString(std::get<casedb::Trouble>(opened).text);
            return QString();
        }
        const auto known = std::find_if(kReportFormats.begin(), kReportFormats.end(), [&](const ReportFormat &one) { return one.name == format.toStdString(); });
        auto plan = planOf(wish);
        const auto ending = known == kReportFormats.end() || known->ending.empty() ? "-" + format : "." + QString::fromUtf8(known->ending.data(), static_cast<qsizetype>(known->ending.size()));
        const auto out = QDir(folder).filePath(QFileInfo(path).completeBaseName() + ending);
        if (isOfCase(*reader, path.toStdString(), out.toStdString())) {
            trouble = refusedText(out);
            return QString();
        }
        const report::CaseFacts facts(*reader, reportOptions(*reader, plan));
        const auto pdf = [](const std::string &markdown, const std::string &title, const std::string &program, const std::string &target) {
            return writePdf({QString::fromStdString(markdown), QString::fromStdString(title), QString::fromStdString(program), QString::fromStdString(target)}).toStdString();
        };
        const auto failed = reader->hasFailed() ? partText().toStdString() : writeReport(facts, format.toStdString(), out.toStdString(), pdf);
        trouble = QString::fromStdString(failed);
        return failed.empty() ? out : QString();
    };
    makers.toTemplate = [](const widgets::ReportWish &wish) { return QString::fromStdString(report::writePlan(planOf(wish))); };
    makers.fromTemplate = [](const QString &text, widgets::ReportWish &wish, QString &trouble) {
        const auto read = report::readPlan(text.toStdString(), planOf(wish));
        if (const auto *plan = std::get_if<report::ReportPlan>(&read)) {
            wish = wishOf(*plan);
            return true;
        }
        trouble = QString::fromStdString(std::get<std::string>(read));
        return false;
    };
    return makers;
}

}
