// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/say_dialog.h"

#include "widgets/panel.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace keytrail::app {

namespace {

constexpr int kLongestTag = 60;

}

SayDialog::SayDialog(What what, const QString &about, const QStringList &known, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(what == What::Note ? tr("Note") : tr("Tag"));
    auto *column = new QVBoxLayout(this);
    auto *head = widgets::plainLabel(about);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *save = buttons->button(QDialogButtonBox::Save);
    save->setEnabled(false);
    const auto check = [this, save] { save->setEnabled(!text().isEmpty()); };
    if (what == What::Note) {
        m_note = new QPlainTextEdit;
        m_note->setAccessibleName(windowTitle());
        m_note->setTabChangesFocus(true);
        m_note->setPlaceholderText(tr("What you know of it, and from whom. Ctrl+Enter saves."));
        column->addWidget(m_note, 1);
        connect(m_note, &QPlainTextEdit::textChanged, this, check);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, save, &QPushButton::click);
        resize(440, 220);
    } else {
        m_tag = new QLineEdit;
        m_tag->setAccessibleName(windowTitle());
        m_tag->setMaxLength(kLongestTag);
        m_tag->setPlaceholderText(tr("A word to find it by. One that it has already is taken away."));
        auto *completer = new QCompleter(known, m_tag);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_tag->setCompleter(completer);
        column->addWidget(m_tag);
        connect(m_tag, &QLineEdit::textChanged, this, check);
        resize(440, 110);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit said(text());
        accept();
    });
}

QString SayDialog::text() const
{
    return m_note ? m_note->toPlainText().trimmed() : m_tag->text().trimmed();
}

}
