// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_factory.h"

#include "analysis/trace/coverage.h"
#include "app/attack_reading.h"
#include "app/case_session.h"
#include "resources/knowledge.h"
#include "widgets/attack_panel.h"
#include "widgets/code_view.h"
#include "widgets/coverage_panel.h"
#include "widgets/flow_graph_view.h"
#include "widgets/flow_panel.h"
#include "widgets/models/locator.h"
#include "widgets/provenance_view.h"
#include "widgets/step_code.h"
#include "widgets/timeline_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keytrail::app::views {

namespace {

/// Code, bytes, time and the way from code to device run from left to right in every language.
template <class View>
View *leftToRight(View *view)
{
    view->setLayoutDirection(Qt::LeftToRight);
    return view;
}

std::vector<widgets::CodeToken> partsOf(const QJsonArray &array)
{
    using Role = widgets::CodeToken::Role;
    static const QHash<QString, Role> roles{{QStringLiteral("keyword"), Role::Keyword}, {QStringLiteral("variable"), Role::Register}, {QStringLiteral("string"), Role::String}, {QStringLiteral("type"), Role::Type},
        {QStringLiteral("method"), Role::Method}, {QStringLiteral("number"), Role::Number}, {QStringLiteral("label"), Role::Label}, {QStringLiteral("comment"), Role::Comment}};
    std::vector<widgets::CodeToken> parts;
    for (qsizetype at = 0; at + 2 < array.size(); at += 3)
        parts.push_back({widgets::wording::plain(array[at].toString()), roles.value(array[at + 1].toString(), Role::Plain), array[at + 2].toString(), -1});
    return parts;
}

std::vector<widgets::CodeWay> waysOf(const QJsonArray &array)
{
    using Kind = widgets::CodeWay::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("next"), Kind::Next}, {QStringLiteral("taken"), Kind::Taken}, {QStringLiteral("not-taken"), Kind::NotTaken}, {QStringLiteral("jump"), Kind::Jump},
        {QStringLiteral("case"), Kind::Case}, {QStringLiteral("exception"), Kind::Exception}, {QStringLiteral("leaves"), Kind::Leaves}, {QStringLiteral("computed"), Kind::Computed}};
    std::vector<widgets::CodeWay> ways;
    for (qsizetype at = 0; at + 2 < array.size(); at += 3)
        ways.push_back({kinds.value(array[at].toString(), Kind::Next), array[at + 1].toInteger(-1), widgets::wording::plain(array[at + 2].toString())});
    return ways;
}

widgets::Disassembly linesOf(const QByteArray &json)
{
    using Line = widgets::DisassemblyLine;
    static const QHash<QString, Line::Kind> kinds{{QStringLiteral("header"), Line::Kind::Header}, {QStringLiteral("source"), Line::Kind::Source}, {QStringLiteral("label"), Line::Kind::Label},
        {QStringLiteral("instruction"), Line::Kind::Instruction}, {QStringLiteral("payload"), Line::Kind::Payload}, {QStringLiteral("catch"), Line::Kind::Catch}, {QStringLiteral("reading"), Line::Kind::Reading}};
    widgets::Disassembly lines;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const auto object = value.toObject();
        const auto text = [&](const char *name) { return object[QLatin1String(name)].toString(); };
        const auto number = [&](const char *name) { return object[QLatin1String(name)].isDouble() ? object[QLatin1String(name)].toInteger() : qint64(-1); };
        lines.append({kinds.value(text("kind"), Line::Kind::Instruction), number("offset"), text("opcode"), text("operands"), text("comment"), number("target"), text("symbol"), int(std::max<qint64>(0, number("line"))), number("from"), number("to"), int(std::clamp<qint64>(number("depth"), 0, 200)), partsOf(object[QLatin1String("parts")].toArray()), object.contains(QLatin1String("ways")), waysOf(object[QLatin1String("ways")].toArray())});
    }
    return lines;
}

widgets::Conversation conversationOf(const QByteArray &json)
{
    widgets::Conversation said;
    const auto object = QJsonDocument::fromJson(json).object();
    said.isCut = object[QLatin1String("cut")].toBool();
    for (const auto &value : object[QLatin1String("pieces")].toArray()) {
        const auto piece = value.toObject();
        const auto number = [&](const char *name, qint64 other) { return piece[QLatin1String(name)].isDouble() ? piece[QLatin1String(name)].toInteger() : other; };
        widgets::SpokenPiece one;
        one.isFromClient = piece[QLatin1String("from")].toString() == QStringLiteral("client");
        one.isGap = piece[QLatin1String("bytes")].isNull();
        one.packet = number("packet", 0);
        one.time = number("time_ns", -1);
        one.offset = number("offset", 0);
        one.size = number("size", 0);
        one.bytes = QByteArray::fromHex(piece[QLatin1String("bytes")].toString().toLatin1());
        said.pieces.append(one);
    }
    return said;
}

}

widgets::FlowPanel *makeFlow(CaseSession *session, QWidget *parent)
{
    auto *panel = leftToRight(new widgets::FlowPanel(parent));
    QObject::connect(panel, &widgets::FlowPanel::conversationWanted, session, &CaseSession::readConversation);
    QObject::connect(session, &CaseSession::conversationRead, panel, [panel](const QString &flow, const QByteArray &json, const QString &error) {
        panel->showConversation(flow, conversationOf(json), json.isEmpty() && error.isEmpty() ? keytrail::app::CaseSession::tr("The evidence cannot be read from here.") : error);
    });
    return panel;
}

widgets::View *makeTimeline(QWidget *parent)
{
    return leftToRight(new widgets::TimelineView(parent));
}

widgets::View *makeFlowGraph(QWidget *parent)
{
    return leftToRight(new widgets::FlowGraphView(parent));
}

widgets::View *makeCode(CaseSession *session, QWidget *parent)
{
    auto *view = leftToRight(new widgets::CodeView(parent));
    QObject::connect(view, &widgets::CodeView::disassemblyWanted, session, &CaseSession::disassemble);
    QObject::connect(session, &CaseSession::disassembled, view, [view](const QString &symbol, const QByteArray &json, const QString &error) { view->showDisassembly(symbol, linesOf(json), error); });
    return view;
}

widgets::StepCode *makeStepCode(CaseSession *session, QWidget *parent)
{
    auto *view = leftToRight(new widgets::StepCode(parent));
    QObject::connect(view, &widgets::StepCode::disassemblyWanted, session, &CaseSession::disassemble);
    QObject::connect(session, &CaseSession::disassembled, view, [view](const QString &symbol, const QByteArray &json, const QString &error) { view->showDisassembly(symbol, linesOf(json), error); });
    return view;
}

QList<widgets::CoverageFact> coverageOf(const casedb::CaseReader &reader)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    const auto time = [](const std::optional<Instant> &at) { return at ? QString::fromStdString(toRfc3339(*at)) : QString(); };
    QList<widgets::CoverageFact> facts;
    for (const auto &row : trace::coverage(reader, knowledge("coverage.tsv"))) {
        // People know a device by its name; the sheet by its serial.
        const auto target = row.subjectId.empty() ? widgets::Selection{} : widgets::selectionOf(text(row.subjectId));
        auto subject = text(row.subject);
        if (target.entity == QStringLiteral("devices")) {
            const auto device = reader.row<casedb::DeviceRow>(static_cast<casedb::DeviceId>(target.id));
            if (device && !device->name.empty())
                subject = text(device->name);
        }
        QStringList controls;
        for (const auto &one : row.controls)
            controls.append(text(one));
        facts.append({subject, text(row.kind), text(row.state), text(row.reason), text(row.code), text(row.closesWith), target.id ? target : widgets::Selection{}, time(row.from), time(row.to), controls});
    }
    return facts;
}

widgets::CoveragePanel *makeCoverage(QWidget *parent)
{
    return new widgets::CoveragePanel(coverageOf, parent);
}

widgets::AttackPanel *makeAttack(QWidget *parent)
{
    return new widgets::AttackPanel(attackReads(), parent);
}

widgets::ProvenanceView *makeBytes(CaseSession *session, QWidget *parent)
{
    auto *view = leftToRight(new widgets::ProvenanceView(parent));
    QObject::connect(view, &widgets::ProvenanceView::bytesWanted, session, &CaseSession::readBytes);
    QObject::connect(session, &CaseSession::bytesRead, view, [view](const QString &, const QString &where, const QByteArray &json, const QString &error) {
        const auto object = QJsonDocument::fromJson(json).object();
        const auto number = [&](const char *name) { return object[QLatin1String(name)].toInteger(-1); };
        view->showBytes(where, std::max<qint64>(0, number("base")), QByteArray::fromHex(object[QStringLiteral("bytes")].toString().toLatin1()), number("mark_from"), number("mark_size"), error);
    });
    return view;
}

}
