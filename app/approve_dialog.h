// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/judging.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace keytrail::app {

/// Asks what of a thing is approved, why, by whom and until when, and tells how many findings that covers. Answers by
/// approved(); opened, never run.
class ApproveDialog : public QDialog
{
    Q_OBJECT
public:
    ApproveDialog(judging::Approvable what, const QString &about, QWidget *parent);

signals:
    void approved(const keytrail::casedb::BaselineRow &row);

private:
    void refresh();
    casedb::BaselineRow row() const;

    judging::Approvable m_what;
    QButtonGroup *m_choices;
    QCheckBox *m_onlyHere, *m_expires;
    QDateEdit *m_until;
    QLineEdit *m_reason, *m_author;
    QLabel *m_effect;
    class QPushButton *m_approve;
};

}
