// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_bar.h"

#include "widgets/chip_delegate.h"
#include "widgets/filter_text.h"
#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/saved_filters.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace keytrail::widgets {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_mark(plainLabel({}))
    , m_state(plainLabel({}))
    , m_clear(new QPushButton(tr("Clear")))
    , m_hidden(new QToolButton)
    , m_saved(new QToolButton)
    , m_completer(new QCompleter(this))
    , m_choices(new QStringListModel(this))
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
    row->addWidget(m_hidden);
    row->addWidget(m_saved);
    row->addWidget(m_clear);
    m_edit->setFont(codeFont());
    m_hidden->setCheckable(true);
    m_hidden->setAutoRaise(true);
    m_hidden->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_hidden->hide();
    connect(m_hidden, &QToolButton::clicked, this, &FilterBar::hiddenWanted);
    m_saved->setText(tr("Saved"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolTip(tr("Saved filters, and those used last (Ctrl+Shift+L)"));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_saved->setAutoRaise(true);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_saved);
    menu->setObjectName(QStringLiteral("savedFilters"));
    menu->setToolTipsVisible(true);
    m_saved->setMenu(menu);
    m_saved->hide();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSaved(menu); });
    m_completer->setWidget(m_edit);
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->popup()->setAccessibleName(tr("What may come next in the filter"));
    m_completer->popup()->setFont(codeFont());
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { complete(false); });
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
        if (m_edit->text() == m_asked && !m_prepared)
            return;
        m_prepared = false;
        m_asked = m_edit->text();
        emit filterChanged(m_asked);
    };
    connect(rest, &QTimer::timeout, this, [this, ask] {
        if (!m_prepared)
            ask();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, ask);
    connect(m_edit, &QLineEdit::textChanged, this, [this, rest](const QString &text) {
        m_clear->setEnabled(!text.isEmpty());
        rest->start();
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

QString FilterBar::filter() const
{
    return m_asked;
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::setFilter(const QString &filter)
{
    m_prepared = false;
    const bool same = filter == m_asked;
    m_asked = filter;
    m_edit->setText(filter);
    if (!same)
        emit filterChanged(filter);
}

void FilterBar::setFields(const QStringList &fields, const QString &example)
{
    m_fields = fields;
    m_edit->setPlaceholderText(example.isEmpty() ? QString() : tr("for example: %1").arg(example));
    m_edit->setToolTip(wording::tip(tr("Compare a field of the table: = != < <= > >= contains starts ends matches in within; join by and, or, not.\nCtrl+Space offers what may come next. Example: %1").arg(example)));
}

void FilterBar::setKind(const QString &entity)
{
    m_kind = entity;
    m_saved->setVisible(!entity.isEmpty());
}

void FilterBar::saveFilter()
{
    const auto text = m_edit->text().trimmed();
    if (text.isEmpty() || m_wrong || m_kind.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the filter; one of this name is replaced:"));
    for (const auto &one : savedfilters::of(m_kind)) {
        if (one.text == text)
            dialog->setTextValue(one.name);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString &name) {
        if (!savedfilters::keep(m_kind, {name, text}))
            m_state->setText(tr("not saved: a name is needed, and room for it"));
    });
    dialog->open();
}

void FilterBar::showSaved()
{
    m_saved->menu()->popup(m_saved->mapToGlobal(m_saved->rect().bottomLeft()));
}

void FilterBar::fillSaved(QMenu *menu)
{
    menu->clear();
    const auto shown = [](const QString &text) { return wording::middle(wording::plain(text), 60).replace(QLatin1Char('&'), QStringLiteral("&&")); };
    const auto add = [&](QMenu *into, const QString &name, const QString &text) {
        auto *action = into->addAction(shown(name));
        action->setToolTip(wording::tip(wording::plain(text)));
        action->setCheckable(true);
        action->setChecked(text == m_asked);
        connect(action, &QAction::triggered, this, [this, text] { setFilter(text); });
    };
    const auto saved = savedfilters::of(m_kind);
    for (const auto &one : saved)
        add(menu, one.name, one.text);
    if (saved.isEmpty())
        menu->addAction(tr("No filter of this table is saved yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("&Save the filter…")), &QAction::triggered, this, &FilterBar::saveFilter);
    menu->actions().constLast()->setEnabled(!m_edit->text().trimmed().isEmpty() && !m_wrong);
    auto *rules = menu->addMenu(tr("&Colour the rows of"));
    rules->setEnabled(!saved.isEmpty());
    for (const auto &one : saved) {
        auto *ways = rules->addMenu((one.rule ? ruleSign(one.rule) + QLatin1Char(' ') : QString()) + shown(one.name));
        for (int rule = 0; rule <= savedfilters::kMostRules; ++rule) {
            const QString names[] = {tr("No colour"), tr("Rose"), tr("Violet"), tr("Green"), tr("Sand")};
            auto *action = ways->addAction(rule ? ruleSign(rule) + QLatin1Char(' ') + names[rule] : names[rule]);
            action->setCheckable(true);
            action->setChecked(rule == one.rule);
            connect(action, &QAction::triggered, this, [this, name = one.name, rule] {
                savedfilters::setRule(m_kind, name, rule);
                emit rulesChanged();
            });
        }
    }
    auto *away = menu->addMenu(tr("&Remove"));
    away->setEnabled(!saved.isEmpty());
    for (const auto &one : saved)
        connect(away->addAction(shown(one.name)), &QAction::triggered, this, [this, name = one.name] {
            savedfilters::remove(m_kind, name);
            emit rulesChanged();
        });
    if (const auto used = savedfilters::used(m_kind); !used.isEmpty()) {
        auto *last = menu->addMenu(tr("&Used last"));
        for (const auto &text : used)
            add(last, text, text);
    }
}

void FilterBar::setValues(const QString &field, const QStringList &values)
{
    m_valuesOf = field;
    m_values = values;
    if (m_edit->hasFocus() && filtertext::ahead(m_edit->text().left(m_edit->cursorPosition()), m_fields).field == field)
        complete(false);
}

void FilterBar::prepareFilter(const QString &filter)
{
    m_prepared = true;
    m_edit->setText(filter);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_mark->setPixmap({});
    m_state->setText(tr("Enter filters"));
}

void FilterBar::setHidden(std::int64_t count, bool shown)
{
    m_hidden->setVisible(count > 0);
    m_hidden->setChecked(shown);
    m_hidden->setText(shown ? wording::counted("keytrail::widgets::FilterBar", "%1 shown that the baseline hides", QT_TRANSLATE_N_NOOP("keytrail::widgets::FilterBar", "%1 shown that the baseline hides"), count) : wording::counted("keytrail::widgets::FilterBar", "%1 hidden by the baseline", QT_TRANSLATE_N_NOOP("keytrail::widgets::FilterBar", "%1 hidden by the baseline"), count));
    m_hidden->setAccessibleName(m_hidden->text());
    m_hidden->setToolTip(shown ? tr("Hide what the baseline approves of") : tr("Show what the baseline approves of"));
}

// What may come next stands in a list below the line; nothing is offered that is there already in full.
void FilterBar::complete(bool asked)
{
    const auto at = filtertext::ahead(m_edit->text().left(m_edit->cursorPosition()), m_fields);
    using What = filtertext::Ahead::What;
    QStringList all;
    if (at.what == What::Field)
        all = m_fields;
    else if (at.what == What::Operator)
        all = filtertext::operators();
    else if (at.what == What::Word)
        all = {QStringLiteral("and"), QStringLiteral("or")};
    else if (m_valuesOf == at.field)
        all = m_values;
    else
        emit valuesWanted(at.field);
    QStringList fitting, others;
    for (const auto &one : std::as_const(all)) {
        if (at.begun.isEmpty() || one.startsWith(at.begun, Qt::CaseInsensitive))
            fitting.append(one);
        else if (one.contains(at.begun, Qt::CaseInsensitive))
            others.append(one);
    }
    fitting += others;
    const bool useless = fitting.isEmpty() || (fitting.size() == 1 && fitting.front() == at.begun) || (!asked && at.begun.isEmpty() && at.what != What::Operator && at.what != What::Value);
    if (useless) {
        m_completer->popup()->hide();
        return;
    }
    m_choices->setStringList(fitting);
    m_completer->complete(QRect(m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft(), QSize(std::min(420, m_edit->width()), 1)));
}

void FilterBar::take(const QString &choice)
{
    const auto before = m_edit->text().left(m_edit->cursorPosition());
    const auto at = filtertext::ahead(before, m_fields);
    const bool isText = at.what == filtertext::Ahead::What::Value;
    auto text = choice;
    if (isText && (choice.contains(QLatin1Char(' ')) || choice.contains(QLatin1Char('(')) || choice.contains(QLatin1Char(',')) || choice.contains(QLatin1Char('"'))))
        text = filtertext::term({}, {}, choice).trimmed();
    const auto kept = before.left(before.size() - at.begun.size());
    const auto after = m_edit->text().mid(m_edit->cursorPosition());
    m_edit->setText(kept + text + QLatin1Char(' ') + after);
    m_edit->setCursorPosition(int(kept.size() + text.size()) + 1);
}

void FilterBar::setShown(std::int64_t shown, std::int64_t total)
{
    m_mark->setPixmap(m_edit->text().isEmpty() ? QPixmap() : marks::pixmap(QStringLiteral("done"), {14, 14}, devicePixelRatioF()));
    m_state->setText(tr("%1 of %2 shown").arg(wording::number(shown), wording::number(total)));
    if (!m_kind.isEmpty() && m_edit->text() == m_asked)
        savedfilters::noteUse(m_kind, m_asked);
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
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            complete(true);
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down) {
            emit leave();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const auto before = m_edit->text().left(m_edit->cursorPosition());
            const auto word = filtertext::ahead(before, m_fields).begun;
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
