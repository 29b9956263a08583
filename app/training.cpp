// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training.h"

#include "app/case_session.h"
#include "resources/sample.h"
#include "widgets/training_panel.h"
#include "widgets/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keytrail::app {

using namespace training;
using widgets::LessonView;

namespace {

constexpr qint64 kLargestEvidence = 64 * 1024 * 1024;  // bytes a file; a walkthrough is made to be carried about

/// Stands beside a case that was made to its end.
QString markOf(const QString &casePath)
{
    return QFileInfo(casePath).absolutePath() + QStringLiteral("/made");
}

/// The bytes of one piece of evidence: of the sample, of the program's training files, or beside the walkthrough's file.
std::optional<std::string> bytesOf(const QString &path, const QString &folder)
{
    if (path.startsWith(QStringLiteral("sample/"))) {
        for (const auto &[name, bytes] : sample()) {
            if (name == path.mid(7).toStdString())
                return std::string(bytes);
        }
        return {};
    }
    QString full;
    if (path.startsWith(QStringLiteral("training/")))
        full = QStringLiteral(":/keytrail/") + path;
    else if (!folder.isEmpty())
        full = QDir(folder).filePath(path);
    // A link could lead out of the folder.
    if (full.isEmpty() || (!folder.isEmpty() && !full.startsWith(QLatin1Char(':')) && !QFileInfo(full).canonicalFilePath().startsWith(QFileInfo(folder).canonicalFilePath() + QLatin1Char('/'))))
        return {};
    QFile file(full);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestEvidence)
        return {};
    return file.read(kLargestEvidence).toStdString();
}

}

Training::Training(CaseSession *session, widgets::TrainingPanel *panel, Window window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
    , m_window(std::move(window))
    , m_shelf(readShelf(ownFolder()))
{
    using widgets::TrainingPanel;
    connect(panel, &TrainingPanel::startWanted, this, &Training::start);
    connect(panel, &TrainingPanel::againWanted, this, &Training::startAgain);
    connect(panel, &TrainingPanel::sheetWanted, this, &Training::sheetWanted);
    connect(panel, &TrainingPanel::folderWanted, this, &Training::folderWanted);
    connect(panel, &TrainingPanel::listWanted, this, &Training::showList);
    connect(panel, &TrainingPanel::stepWanted, this, &Training::showStep);
    connect(panel, &TrainingPanel::spotWanted, this, &Training::spotWanted);
    connect(panel, &TrainingPanel::reopenWanted, this, [this] {
        if (m_at >= 0)
            make(m_at);
    });
    connect(panel, &TrainingPanel::checkWanted, this, [this] { check(true); });
    connect(panel, &TrainingPanel::said, this, [this](const QString &text) {
        if (m_at >= 0)
            finish(isRight(lesson().steps[m_step].check, text), true);
    });
    connect(panel, &TrainingPanel::chosen, this, [this](int option) {
        if (m_at >= 0)
            finish(option == lesson().steps[m_step].check.right, true);
    });
    connect(panel, &TrainingPanel::hintWanted, this, [this] {
        if (m_at < 0)
            return;
        auto &step = m_score.steps[lesson().steps[m_step].id];
        if (!step.isDone())
            step.hinted = true;
        writeScore(lesson(), m_score);
        show();
    });
    // The window goes to its home page by itself then: what happens before that is not the learner's doing.
    connect(session, &CaseSession::opened, this, [this] { m_waiting = true; });
    connect(session, &CaseSession::opened, this, [this] {
        m_waiting = false;
        if (m_at >= 0)
            show();
    }, Qt::QueuedConnection);
    connect(session, &CaseSession::closed, this, [this] {
        if (m_at >= 0)
            show();
    });
    connect(session, &CaseSession::troubled, this, [this] { m_waiting = false; });
    connect(session, &CaseSession::changed, this, [this] { happened(Check::Kind::Verdict); });
    list();
}

Training::~Training() = default;

const Walkthrough *Training::find(const QString &id) const
{
    const auto found = std::find_if(m_shelf.cases.begin(), m_shelf.cases.end(), [&](const Walkthrough &one) { return one.id == id; });
    return found == m_shelf.cases.end() ? nullptr : &*found;
}

QString Training::casePath(const Walkthrough &walkthrough) const
{
    return QStringLiteral("%1/%2/%2.keytrail").arg(casesFolder(), walkthrough.id);
}

bool Training::isOpen() const
{
    return m_at >= 0 && !m_session->path().isEmpty() && QFileInfo(m_session->path()) == QFileInfo(casePath(lesson()));
}

int Training::doneCount() const
{
    return int(std::count_if(m_shelf.cases.begin(), m_shelf.cases.end(), [](const Walkthrough &one) { return readScore(one).isComplete(one); }));
}

void Training::list()
{
    QList<widgets::LessonLine> lines;
    for (const auto &one : std::as_const(m_shelf.cases)) {
        const auto score = readScore(one);
        auto about = one.about + QStringLiteral("\n\n") + tr("Evidence: %1").arg(one.sources.join(QStringLiteral("; ")));
        lines.append({one.id, one.title, one.level, about, one.minutes, score.doneCount(one), int(one.steps.size()), score.startedAt.isValid()});
    }
    m_panel->setLessons(lines, m_shelf.refused);
    emit progressed(int(m_shelf.cases.size()), doneCount());
}

void Training::setFolder(const QString &folder)
{
    setOwnFolder(folder);
    showList();
    m_shelf = readShelf(folder);
    list();
}

void Training::showList()
{
    m_at = -1;
    m_checking.cancel();
    list();
    m_panel->showList();
    emit spotChanged({});
}

void Training::start(const QString &id)
{
    const auto *found = find(id);
    if (!found)
        return;
    m_score = readScore(*found);
    if (!m_score.startedAt.isValid())
        m_score.startedAt = QDateTime::currentDateTimeUtc();
    writeScore(*found, m_score);
    make(int(found - m_shelf.cases.constData()));
}

void Training::startAgain(const QString &id)
{
    const auto *found = find(id);
    if (!found || m_making.isRunning())
        return;
    const auto path = casePath(*found);
    if (!m_session->path().isEmpty() && QFileInfo(m_session->path()) == QFileInfo(path))
        m_session->close();
    // The folder of this walkthrough's case, which we made and nobody else fills.
    QDir(QFileInfo(path).absolutePath()).removeRecursively();
    forgetScore(*found);
    start(id);
}

void Training::make(int at)
{
    const auto &walkthrough = m_shelf.cases[at];
    const auto path = casePath(walkthrough);
    const auto open = [this, at, path] {
        m_at = at;
        m_step = 0;
        for (int step = 0; step < lesson().steps.size(); ++step) {
            if (lesson().steps[step].id == m_score.step)
                m_step = step;
        }
        if (isOpen()) {
            show();
            return;
        }
        m_waiting = true;
        m_session->open(path);
    };
    if (QFileInfo::exists(markOf(path))) {
        open();
        return;
    }
    const auto door = m_session->doors().lesson;
    if (!door)
        return;
    m_panel->setBusy(tr("Making the case of this walkthrough: its evidence is imported…"));
    auto work = [door, path = path.toStdString(), folder = QFileInfo(path).absolutePath(), origin = walkthrough.folder, evidence = walkthrough.evidence, title = tr("Training: %1").arg(walkthrough.title).toStdString()](const std::atomic_bool &) -> std::optional<std::shared_ptr<Answer>> {
        std::vector<std::pair<std::string, std::string>> files;
        for (const auto &one : evidence) {
            auto bytes = bytesOf(one, origin);
            if (!bytes)
                return std::make_shared<Answer>(Answer{{}, tr("The evidence %1 is missing, too large or not beside the walkthrough.").arg(one).toStdString()});
            files.emplace_back(one.section(QLatin1Char('/'), -1).toStdString(), std::move(*bytes));
        }
        // What an end in the middle of the making left behind.
        QDir(folder).removeRecursively();
        if (!QDir().mkpath(folder))
            return std::make_shared<Answer>(Answer{{}, tr("The folder %1 cannot be made.").arg(folder).toStdString()});
        auto made = std::make_shared<Answer>(door(path, title, files));
        QFile mark(markOf(QString::fromStdString(path)));
        if (!made->json.empty() && !mark.open(QIODevice::WriteOnly))
            return std::make_shared<Answer>(Answer{{}, mark.errorString().toStdString()});
        return made;
    };
    m_making.start(std::move(work), [this, open](std::optional<std::shared_ptr<Answer>> answer) {
        m_panel->setBusy({});
        if (answer && !(*answer)->json.empty())
            open();
        else
            emit troubled(tr("The case of the walkthrough was not made"), answer ? widgets::wording::plain((*answer)->reason) : QString());
    });
}

void Training::showStep(int step)
{
    if (m_at < 0 || step < 0 || step >= lesson().steps.size())
        return;
    m_checking.cancel();
    m_step = step;
    show();
}

void Training::show()
{
    const auto &walkthrough = lesson();
    const auto &step = walkthrough.steps[m_step];
    m_score.step = step.id;
    writeScore(walkthrough, m_score);
    LessonView view;
    view.lesson = walkthrough.title;
    view.text = step.text;
    view.after = step.after;
    view.closing = walkthrough.closing;
    view.step = m_step;
    view.isOpen = isOpen();
    view.ask = step.check.kind == Check::Kind::Answer ? LessonView::Ask::Say : step.check.kind == Check::Kind::Choice ? LessonView::Ask::Choose : LessonView::Ask::Act;
    view.options = step.check.options;
    view.place = step.spot.isEmpty() ? QString() : m_window.spotWords(step.spot);
    if (m_score.steps.value(step.id).hinted)
        view.hint = step.hint;
    for (const auto &one : walkthrough.steps) {
        const auto score = m_score.steps.value(one.id);
        view.steps.append({one.title, score.isDone(), score.hinted});
    }
    m_panel->showStep(view);
    emit spotChanged(view.isOpen ? step.spot : QString());
}

void Training::happened(Check::Kind kind)
{
    if (m_waiting || !isOpen())
        return;
    const auto wanted = lesson().steps[m_step].check.kind;
    const auto judges = [](Check::Kind one) { return one == Check::Kind::Verdict || one == Check::Kind::Note || one == Check::Kind::Tag || one == Check::Kind::Approval; };
    if (wanted == kind || (judges(wanted) && judges(kind)))
        check(false);
}

void Training::check(bool asked)
{
    if (!isOpen())
        return;
    const auto &step = lesson().steps[m_step];
    if (m_score.steps.value(step.id).isDone() || step.check.isSaid())
        return;
    const WindowState state{m_window.place(), m_session->selection(), step.check.entity.isEmpty() ? QString() : m_window.filterOf(step.check.entity)};
    auto work = [check = step.check, state, path = m_session->path().toStdString()](const std::atomic_bool &) -> std::optional<bool> {
        const auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader && holds(check, state, *reader);
    };
    m_checking.start(std::move(work), [this, asked](std::optional<bool> right) { finish(right.value_or(false), asked); });
}

void Training::finish(bool right, bool asked)
{
    if (m_at < 0)
        return;
    auto &score = m_score.steps[lesson().steps[m_step].id];
    if (score.isDone() || (!right && !asked))
        return;
    if (right)
        score.doneAt = QDateTime::currentDateTimeUtc();
    else
        ++score.wrong;
    writeScore(lesson(), m_score);
    show();
    m_panel->tell(right ? tr("Done.") : tr("Not that. Look again, or ask for the hint."), right);
    emit progressed(int(m_shelf.cases.size()), doneCount());
}

QString Training::sheet(const QString &id) const
{
    const auto *found = find(id);
    return found ? scoreSheet(*found, readScore(*found), QStringLiteral("Keytrail " KEYTRAIL_VERSION), QDateTime::currentDateTimeUtc()) : QString();
}

}
