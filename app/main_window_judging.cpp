// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst says of a thing: verdict, note, tag, star, approval, and its undoing.
#include "app/approve_dialog.h"
#include "app/judging.h"
#include "app/main_window.h"

#include "analysis/trace/coverage.h"
#include "app/say_dialog.h"
#include "widgets/entity_panel.h"
#include "widgets/inspector_panel.h"
#include "widgets/models/locator.h"
#include "widgets/models/thing_sheet.h"
#include "widgets/wording.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

namespace keytrail::app {

namespace wording = widgets::wording;
using widgets::Selection;

/// What the dialogs need to know of a thing, read off the GUI thread.
struct MainWindow::Subject {
    QString title;
    judging::Approvable approvable;
    QStringList tags;
};

void MainWindow::makeJudging()
{
    m_undo = addAction(tr("&Undo"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { m_session->changes()->undo(); });
    m_redo = addAction(tr("&Redo"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] { m_session->changes()->redo(); });
    m_judgeActions = {addAction(tr("&Verdict…"), QStringLiteral("pencil"), {QKeySequence(Qt::Key_V)}, [this] { chooseVerdict(); }),
        addAction(tr("&Note…"), {}, {QKeySequence(Qt::Key_Semicolon)}, [this] { askWords(false); }), addAction(tr("&Tag…"), {}, {QKeySequence(Qt::Key_T)}, [this] { askWords(true); }),
        addAction(tr("&Star"), QStringLiteral("star"), {QKeySequence(Qt::Key_S)}, [this] {
            if (const auto target = judgedNow(); !target.isEmpty())
                m_session->changes()->make(judging::tag(target, QString::fromLatin1(judging::kStar)));
        }),
        addAction(tr("&Approve by the baseline…"), QStringLiteral("expected"), {QKeySequence(Qt::Key_B)}, [this] { askApproval(); })};
    m_endApproval = addAction(tr("&End this approval"), {}, {QKeySequence(Qt::Key_Delete)}, [this] {
        if (m_session->selection().entity == QStringLiteral("baselines"))
            m_session->changes()->make(judging::noApproval(widgets::printedId(m_session->selection())));
    });
    m_showHidden = addAction(tr("S&how what the baseline hides"), {}, {QKeySequence(Qt::CTRL | Qt::Key_H)}, [this] {
        if (auto *list = currentList())
            list->showHidden(!list->showsHidden());
    });
    connect(m_session->changes(), &CaseChanges::stateChanged, this, &MainWindow::updateState);
    connect(m_session->changes(), &CaseChanges::changed, this, [this](const QString &text, bool undone) { tell(undone ? tr("Taken back: %1. Ctrl+Shift+Z does it again.").arg(text) : tr("Done: %1. Ctrl+Z takes it back.").arg(text)); });
    connect(m_session->changes(), &CaseChanges::failed, this, [this](const QString &text, const QString &why) { showTrouble(tr("Not done: %1").arg(text), why.isEmpty() ? tr("There was nothing to change.") : why); });
    connect(m_inspector, &widgets::InspectorPanel::verdictWanted, this, [this](const QString &verdict) {
        if (const auto target = judgedNow(); !target.isEmpty())
            m_session->changes()->make(judging::verdict(target, verdict));
    });
}

QString MainWindow::judgedNow() const
{
    const auto &selection = m_session->selection();
    if (selection.id == 0 || selection.entity == QStringLiteral("judgements") || selection.entity == QStringLiteral("baselines"))
        return {};
    return widgets::printedId(selection);
}

void MainWindow::updateJudging()
{
    const auto *changes = m_session->changes();
    const bool can = !m_session->path().isEmpty() && !judgedNow().isEmpty();
    for (auto *action : std::as_const(m_judgeActions))
        action->setEnabled(can);
    m_endApproval->setEnabled(m_session->selection().entity == QStringLiteral("baselines"));
    m_undo->setEnabled(!changes->undoText().isEmpty() && !changes->isRunning());
    m_undo->setText(changes->undoText().isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(changes->undoText()));
    m_redo->setEnabled(!changes->redoText().isEmpty() && !changes->isRunning());
    m_redo->setText(changes->redoText().isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(changes->redoText()));
}

void MainWindow::tell(const QString &text)
{
    constexpr int kReadable = 6000;     // ms
    statusBar()->showMessage(text, kReadable);
}

// The four verdicts as a menu with a letter each: two keys judge.
void MainWindow::chooseVerdict()
{
    const auto target = judgedNow();
    if (target.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("verdictMenu"));
    menu->setAccessibleName(tr("Verdict"));
    for (const auto &[text, code] : {std::pair(tr("&Suspicious"), QStringLiteral("suspicious")), std::pair(tr("&Benign"), QStringLiteral("benign")), std::pair(tr("&Expected"), QStringLiteral("expected")), std::pair(tr("&Open"), QStringLiteral("open"))})
        connect(menu->addAction(text), &QAction::triggered, this, [this, target, code = code] { m_session->changes()->make(judging::verdict(target, code)); });
    auto *list = currentList();
    const auto at = list ? list->table()->viewport()->mapToGlobal(list->table()->visualRect(list->table()->currentIndex()).bottomLeft() + QPoint(40, 0)) : m_stack->mapToGlobal(m_stack->rect().center());
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::readSubject(const QString &target, std::function<void(Subject)> then)
{
    auto work = [path = m_session->path().toStdString(), target, selection = m_session->selection()](const std::atomic_bool &) -> std::optional<std::shared_ptr<Subject>> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        auto subject = std::make_shared<Subject>();
        const auto sheet = widgets::readThing(*reader, {selection.entity, selection.id, QStringLiteral("-"), -1});
        subject->title = sheet && !sheet->title.isEmpty() ? sheet->title : wording::entity(selection.entity);
        subject->approvable = judging::approvable(*reader, target);
        subject->tags = judging::knownTags(*reader);
        return subject;
    };
    m_subject.start(std::move(work), [then = std::move(then)](std::optional<std::shared_ptr<Subject>> subject) {
        if (subject)
            then(std::move(**subject));
    });
}

void MainWindow::askWords(bool tag)
{
    const auto target = judgedNow();
    if (target.isEmpty())
        return;
    readSubject(target, [this, target, tag](Subject subject) {
        auto *dialog = new SayDialog(tag ? SayDialog::What::Tag : SayDialog::What::Note, subject.title, subject.tags, this);
        connect(dialog, &SayDialog::said, this, [this, target, tag](const QString &text) { m_session->changes()->make(tag ? judging::tag(target, text) : judging::note(target, text)); });
        dialog->open();
    });
}

void MainWindow::askControl(const QString &code, const QString &about)
{
    auto *dialog = new SayDialog(SayDialog::What::Note, about, {}, this);
    connect(dialog, &SayDialog::said, this, [this, code](const QString &text) { m_session->changes()->make(judging::note(QString::fromStdString(trace::controlTarget(code.toStdString())), text)); });
    dialog->open();
}

void MainWindow::askApproval()
{
    const auto target = judgedNow();
    if (target.isEmpty())
        return;
    readSubject(target, [this](Subject subject) {
        if (subject.approvable.choices.empty()) {
            tell(tr("Nothing of this can be approved: choose a trace, an operation, a key, a destination or an app."));
            return;
        }
        auto *dialog = new ApproveDialog(std::move(subject.approvable), subject.title, this);
        connect(dialog, &ApproveDialog::approved, this, [this](const casedb::BaselineRow &row) { m_session->changes()->make(judging::approval(row)); });
        dialog->open();
    });
}

}
