// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_factory.h"

#include "app/case_session.h"
#include "widgets/code_view.h"
#include "widgets/flow_graph_view.h"
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

widgets::Disassembly linesOf(const QByteArray &json)
{
    using Line = widgets::DisassemblyLine;
    static const QHash<QString, Line::Kind> kinds{{QStringLiteral("header"), Line::Kind::Header}, {QStringLiteral("source"), Line::Kind::Source}, {QStringLiteral("label"), Line::Kind::Label},
        {QStringLiteral("instruction"), Line::Kind::Instruction}, {QStringLiteral("payload"), Line::Kind::Payload}, {QStringLiteral("catch"), Line::Kind::Catch}};
    widgets::Disassembly lines;
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const auto object = value.toObject();
        const auto text = [&](const char *name) { return object[QLatin1String(name)].toString(); };
        const auto number = [&](const char *name) { return object[QLatin1String(name)].isDouble() ? object[QLatin1String(name)].toInteger() : qint64(-1); };
        lines.append({kinds.value(text("kind"), Line::Kind::Instruction), number("offset"), text("opcode"), text("operands"), text("comment"), number("target"), text("symbol"), int(std::max<qint64>(0, number("line")))});
    }
    return lines;
}

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
