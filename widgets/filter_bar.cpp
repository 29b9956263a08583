// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace keytrail::widgets {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_mark(plainLabel({}))
    , m_state(plainLabel({}))
    , m_clear(new QPushButton(tr("Clear")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(6);
    auto *name = plainLabel(tr("&Filter"));
    name->setBuddy(m_edit);
    row->addWidget(name);
    row->addWidget(m_edit, 1);
    row->addWidget(m_mark);
    row->addWidget(m_state);
    row->addWidget(m_clear);
    m_edit->setFont(codeFont());
    m_edit->setPlaceholderText(tr("FIELD OP VALUE, joined by and, or, not"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->installEventFilter(this);
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setEnabled(false);
    m_state->setMinimumWidth(90);

    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(350);
    const auto ask = [this, rest] {
        rest->stop();
        if (m_edit->text() == m_asked)
            return;
        m_asked = m_edit->text();
        emit filterChanged(m_asked);
    };
    connect(rest, &QTimer::timeout, this, ask);
    connect(m_edit, &QLineEdit::returnPressed, this, ask);
    connect(m_edit, &QLineEdit::textChanged, this, [this, rest](const QString &text) {
        m_clear->setEnabled(!text.isEmpty());
        rest->start();
    });
    connect(m_clear, &QPushButton::clicked, this, [this, ask] {
        m_edit->clear();
        ask();
    });
}

QString FilterBar::filter() const
{
    return m_edit->text();
}

void FilterBar::setFilter(const QString &filter)
{
    m_edit->setText(filter);
    if (filter == m_asked)
        return;
    m_asked = filter;
    emit filterChanged(filter);
}

void FilterBar::setFields(const QStringList &fields)
{
    m_fields = fields;
    m_edit->setToolTip(wording::tip(tr("Fields: %1\nOperators: = != < <= > >= contains starts ends matches in within\nExample: %2").arg(fields.join(QStringLiteral(", ")), QStringLiteral("tier in (strong, confirmed) and app.package contains weather"))));
}

void FilterBar::setShown(std::int64_t shown, std::int64_t total)
{
    m_mark->setPixmap(m_edit->text().isEmpty() ? QPixmap() : marks::pixmap(QStringLiteral("done"), {14, 14}, devicePixelRatioF()));
    m_state->setText(tr("%1 of %2 shown").arg(wording::number(shown), wording::number(total)));
    m_edit->setProperty("wrong", false);
    m_edit->style()->polish(m_edit);
}

void FilterBar::setWrong(int position, const QString &message)
{
    m_wrong = true;
    m_mark->setPixmap(marks::pixmap(QStringLiteral("warning"), {14, 14}, devicePixelRatioF()));
    m_state->setText(tr("at %1: %2").arg(position + 1).arg(wording::middle(message, 60)));
    m_state->setToolTip(wording::tip(message));
    m_edit->setProperty("wrong", true);
    m_edit->style()->polish(m_edit);
    // The mistake is marked in the text itself, unless it is still being typed at its end.
    const auto at = QString::fromUtf8(m_edit->text().toUtf8().left(position)).size();
    if (!m_edit->hasFocus() && at < m_edit->text().size())
        m_edit->setSelection(int(at), int(m_edit->text().size() - at));
}

void FilterBar::setLoading()
{
    m_wrong = false;
    m_mark->setPixmap({});
    m_state->setText(tr("is read …"));
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down) {
            emit leave();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const auto before = m_edit->text().left(m_edit->cursorPosition());
            const auto word = before.section(QLatin1Char(' '), -1).section(QLatin1Char('('), -1);
            for (const auto &field : m_fields) {
                if (!word.isEmpty() && field.startsWith(word) && field != word) {
                    m_edit->insert(field.mid(word.size()));
                    return true;
                }
            }
        }
    }
    return QWidget::eventFilter(object, event);
}

}
