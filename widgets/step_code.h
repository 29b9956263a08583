// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/disassembly.h"
#include "widgets/view.h"

class QToolButton;

namespace keytrail::widgets {

class DisassemblyView;
class PaneTitle;

/// The code in which a step of a trace stands, at the step's line. Steps that are no code say where they stand instead.
class StepCode : public QWidget
{
    Q_OBJECT
public:
    explicit StepCode(QWidget *parent = nullptr);

    void showStep(const keytrail::widgets::Selection &target, const QString &evidence, const QString &where);
    void showDisassembly(const QString &symbol, const keytrail::widgets::Disassembly &lines, const QString &error);

signals:
    void disassemblyWanted(const QString &symbol);
    void bytesWanted(const QString &evidenceSha256, const QString &where);
    void opened(const keytrail::widgets::Selection &selection);

private:
    PaneTitle *m_title;
    QToolButton *m_bytes;
    DisassemblyView *m_code;
    Selection m_target;
    QString m_evidence, m_where, m_shown;
};

}
