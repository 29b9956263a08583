// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/go_box.h"

#include "analysis/casedb/case_reader.h"
#include "widgets/marks.h"
#include "widgets/models/locator.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

namespace keytrail::app {

namespace wording = widgets::wording;

namespace {

constexpr int kActionRole = Qt::UserRole + 1, kThingRole = Qt::UserRole + 2;
constexpr int kMostCommands = 8, kRest = 120;   // ms after the last key
constexpr std::size_t kMostHits = 14;

QString plainName(const QAction *action)
{
    auto name = action->text();
    return name.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

}

GoBox::GoBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(this))
    , m_rest(new QTimer(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(24);
    m_completer->popup()->setAccessibleName(tr("Where to go"));
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &GoBox::take);
    connect(m_rest, &QTimer::timeout, this, &GoBox::look);
    connect(this, &QLineEdit::textEdited, this, &GoBox::offer);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_completer->popup()->hide();
        m_job.cancel();
        m_rest->stop();
        // A command that fits alone is meant.
        if (text().startsWith(QLatin1Char('>')) && m_model->rowCount() > 0)
            take(m_model->index(0, 0));
        else
            emit textWanted(text());
    });
}

void GoBox::setCase(const QString &path)
{
    m_path = path;
    m_job.cancel();
    m_model->clear();
    clear();
}

QStringList GoBox::offered() const
{
    QStringList out;
    for (int row = 0; row < m_model->rowCount(); ++row)
        out.append(m_model->item(row)->text());
    return out;
}

// Commands answer at once, the case when typing rests.
void GoBox::offer()
{
    m_model->clear();
    const bool onlyCommands = text().startsWith(QLatin1Char('>'));
    const auto wanted = text().mid(onlyCommands ? 1 : 0).trimmed();
    if (wanted.isEmpty() && !onlyCommands) {
        m_completer->popup()->hide();
        m_rest->stop();
        m_job.cancel();
        return;
    }
    int count = 0;
    for (const bool begins : {true, false}) {
        for (auto *action : std::as_const(m_commands)) {
            const auto name = plainName(action);
            if (!action->isEnabled() || name.startsWith(wanted, Qt::CaseInsensitive) != begins || !name.contains(wanted, Qt::CaseInsensitive))
                continue;
            if (!onlyCommands && count >= kMostCommands)
                break;
            const auto keys = action->shortcut().toString(QKeySequence::NativeText);
            auto *item = new QStandardItem(keys.isEmpty() ? name : QStringLiteral("%1    %2").arg(name, keys));
            item->setIcon(widgets::marks::icon(QStringLiteral("play")));
            item->setData(QVariant::fromValue(static_cast<QObject *>(action)), kActionRole);
            m_model->appendRow(item);
            ++count;
        }
    }
    if (m_model->rowCount() && hasFocus())
        m_completer->complete();
    if (onlyCommands || m_path.isEmpty() || wanted.size() < 2) {
        m_rest->stop();
        m_job.cancel();
    } else {
        m_rest->start();
    }
}

void GoBox::look()
{
    auto work = [path = m_path.toStdString(), text = text().trimmed().toStdString()](const std::atomic_bool &stop) -> std::optional<QList<Hit>> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        QList<Hit> hits;
        for (const auto &hit : reader->search(text, kMostHits))
            hits.append({wording::middle(wording::plain(hit.text), 90), QString::fromStdString(hit.entity), QString::fromStdString(hit.id)});
        return hits;
    };
    m_job.start(std::move(work), [this](std::optional<QList<Hit>> hits) { addHits(hits.value_or(QList<Hit>())); });
}

void GoBox::addHits(const QList<Hit> &hits)
{
    for (const auto &hit : hits) {
        const auto kind = wording::entityKind(hit.entity);
        auto *item = new QStandardItem(QStringLiteral("%1    %2").arg(hit.text, wording::entity(hit.entity)));
        item->setIcon(widgets::marks::icon(kind ? widgets::marks::name(*kind) : hit.entity == QStringLiteral("symbols") ? QStringLiteral("code") : QStringLiteral("file")));
        const bool isCode = hit.entity == QStringLiteral("symbols");
        item->setData(QVariant::fromValue(isCode ? widgets::Selection{{}, 0, hit.id, -1} : widgets::selectionOf(hit.id)), kThingRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() && hasFocus())
        m_completer->complete();
}

void GoBox::take(const QModelIndex &index)
{
    auto *action = qobject_cast<QAction *>(index.data(kActionRole).value<QObject *>());
    const auto thing = index.data(kThingRole).value<widgets::Selection>();
    m_completer->popup()->hide();
    // Cleared once the completer has put its own text into the line.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    else if (!thing.isEmpty())
        emit thingWanted(thing);
}

// Esc belongs to the line while the keys are in it, not to the way back.
bool GoBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        clear();
        emit left();
        return true;
    }
    return QLineEdit::event(event);
}

void GoBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_job.cancel();
}

}
