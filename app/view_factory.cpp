// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_factory.h"

#include "app/case_session.h"

#if __has_include("widgets/timeline_view.h")
#include "widgets/timeline_view.h"
#endif
#if __has_include("widgets/flow_graph_view.h")
#include "widgets/flow_graph_view.h"
#endif
#if __has_include("widgets/code_view.h")
#include "widgets/code_view.h"
#endif
#if __has_include("widgets/provenance_view.h")
#include "widgets/provenance_view.h"
#endif

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keytrail::app::views {

namespace {

#if __has_include("widgets/code_view.h")
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
#endif

}

widgets::View *makeTimeline([[maybe_unused]] QWidget *parent)
{
#if __has_include("widgets/timeline_view.h")
    return new widgets::TimelineView(parent);
#else
    return nullptr;
#endif
}

widgets::View *makeFlowGraph([[maybe_unused]] QWidget *parent)
{
#if __has_include("widgets/flow_graph_view.h")
    return new widgets::FlowGraphView(parent);
#else
    return nullptr;
#endif
}

widgets::View *makeCode([[maybe_unused]] CaseSession *session, [[maybe_unused]] QWidget *parent)
{
#if __has_include("widgets/code_view.h")
    auto *view = new widgets::CodeView(parent);
    QObject::connect(view, &widgets::CodeView::disassemblyWanted, session, &CaseSession::disassemble);
    QObject::connect(session, &CaseSession::disassembled, view, [view](const QString &symbol, const QByteArray &json, const QString &error) { view->showDisassembly(symbol, linesOf(json), error); });
    return view;
#else
    return nullptr;
#endif
}

widgets::View *makeBytes([[maybe_unused]] CaseSession *session, [[maybe_unused]] QWidget *parent)
{
    return nullptr;
}

}
