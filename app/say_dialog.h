// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace keytrail::app {

/// Asks for the text of a note, or for a tag; answers by said(). Opened, never run.
class SayDialog : public QDialog
{
    Q_OBJECT
public:
    enum class What { Note, Tag };
    SayDialog(What what, const QString &about, const QStringList &known, QWidget *parent);

signals:
    void said(const QString &text);

private:
    QString text() const;

    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tag = nullptr;
};

}
