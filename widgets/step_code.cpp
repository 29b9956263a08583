// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_code.h"

#include "widgets/disassembly_view.h"
#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

StepCode::StepCode(QWidget *parent)
    : QWidget(parent)
    , m_title(new PaneTitle(tr("At this step")))
    , m_bytes(new QToolButton)
    , m_code(new DisassemblyView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bytes->setText(tr("Show bytes"));
    m_bytes->setAutoRaise(true);
    m_bytes->setEnabled(false);
    m_bytes->setAccessibleName(tr("Show the bytes of this step"));
    m_title->addWidget(m_bytes);
    column->addWidget(m_title);
    column->addWidget(m_code, 1);
    m_code->setEmptyText(tr("Choose a step: the code it stands in is shown here."));
    connect(m_bytes, &QToolButton::clicked, this, [this] { emit bytesWanted(m_evidence, m_where); });
    connect(m_code, &DisassemblyView::followed, this, [this](const QString &symbol) { emit opened({{}, 0, symbol, -1}); });
    connect(m_code, &DisassemblyView::usesWanted, this, [this](const QString &symbol) { emit opened({{}, 0, symbol, -1}); });
    setAccessibleName(tr("Code at this step"));
}

void StepCode::showStep(const Selection &target, const QString &evidence, const QString &where)
{
    m_target = target;
    m_evidence = evidence;
    m_where = where;
    m_bytes->setEnabled(!evidence.isEmpty() && !where.isEmpty());
    m_title->setDetail(wording::where(where, 80));
    if (target.symbol.isEmpty()) {
        m_shown.clear();
        m_code->showLines({}, {}, tr("This step is no code. It stands at %1 of its file: Show bytes.").arg(wording::plain(where)));
    } else if (target.symbol == m_shown) {
        m_code->showOffset(target.offset);
    } else {
        m_code->setDimmed(true);
        emit disassemblyWanted(target.symbol);
    }
}

void StepCode::showDisassembly(const QString &symbol, const Disassembly &lines, const QString &error)
{
    if (symbol != m_target.symbol)
        return;
    m_shown = error.isEmpty() ? symbol : QString();
    m_code->showLines(listingOf(lines), {}, wording::plain(error));
    m_code->setDimmed(false);
    m_code->showOffset(m_target.offset);
}

}
