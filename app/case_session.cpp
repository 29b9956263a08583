// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case_session.h"

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "app/mappings.h"
#include "app/settings.h"
#include "app/training_score.h"
#include "widgets/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace keytrail::app {

namespace wording = widgets::wording;

constexpr int kMostWanted = 4;
constexpr int kMostListings = 16 << 20; // bytes of JSON

/// A case that was opened off the GUI thread: open for writing where that is possible.
struct CaseSession::Opened {
    std::unique_ptr<casedb::CaseFile> file;
    QString name;
    qint64 evidence = 0;
    std::optional<casedb::Trouble> trouble;
};

CaseSession::CaseSession(Doors doors, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
    , m_changes(new CaseChanges(this))
    , m_listings(kMostListings)
{
    connect(m_changes, &CaseChanges::changed, this, &CaseSession::refresh);
    connect(m_changes, &CaseChanges::stateChanged, this, [this] {
        if (!isImporting())
            emit jobChanged(m_changes->isRunning() ? tr("Drawing conclusions") : QString(), 0);
    });
    qRegisterMetaType<FileOutcome>();
}

CaseSession::~CaseSession()
{
    m_import.reset();
    m_changes->disconnect(this);
    delete m_changes;
    if (m_file)
        m_file->close();
}

void CaseSession::open(const QString &path)
{
    run(path, {}, {});
}

void CaseSession::create(const QString &path, const QString &name, const QStringList &files)
{
    run(path, name.isEmpty() ? QFileInfo(path).completeBaseName() : name, files);
}

void CaseSession::run(const QString &path, const QString &newName, const QStringList &files)
{
    close();
    const auto full = QFileInfo(path).absoluteFilePath();
    auto work = [path = full.toStdString(), name = newName.toStdString()](const std::atomic_bool &) -> std::optional<std::shared_ptr<Opened>> {
        auto answer = std::make_shared<Opened>();
        auto made = name.empty() ? casedb::CaseFile::open(path) : casedb::CaseFile::create(path, name, {});
        if (auto *file = std::get_if<casedb::CaseFile>(&made))
            answer->file = std::make_unique<casedb::CaseFile>(std::move(*file));
        auto opened = casedb::CaseReader::open(path);
        if (const auto *reader = std::get_if<casedb::CaseReader>(&opened)) {
            answer->name = wording::plain(reader->meta("name"));
            answer->evidence = reader->count("evidence");
        } else {
            const auto *why = std::get_if<casedb::Trouble>(&made);
            answer->trouble = why ? *why : std::get<casedb::Trouble>(opened);
        }
        return answer;
    };
    emit jobChanged(tr("Opening %1").arg(QFileInfo(path).fileName()), 0);
    m_opening.start(std::move(work), [this, full, files](std::optional<std::shared_ptr<Opened>> opened) {
        emit jobChanged({}, 0);
        if (opened)
            take(std::move(*opened), full, files);
    });
}

void CaseSession::take(std::shared_ptr<Opened> opened, const QString &path, const QStringList &files)
{
    if (opened->trouble) {
        emit troubled(tr("%1 was not opened").arg(QFileInfo(path).fileName()), wording::trouble(QString::fromStdString(opened->trouble->code), QString::fromStdString(opened->trouble->text)));
        return;
    }
    m_file = std::move(opened->file);
    m_path = path;
    m_name = opened->name.isEmpty() ? QFileInfo(path).completeBaseName() : opened->name;
    m_evidence = opened->evidence;
    m_selection = {};
    m_changes->setCase(m_path);
    // A walkthrough's case is reached by the training, which knows its step.
    if (!QFileInfo(m_path).absoluteFilePath().startsWith(QFileInfo(training::casesFolder()).absoluteFilePath() + QLatin1Char('/')))
        settings::addRecent(m_path, m_name);
    emit this->opened(m_path);
    if (!files.isEmpty())
        import(files);
}

void CaseSession::openSample()
{
    if (!m_doors.sample)
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sample");
    QDir().mkpath(folder);
    emit jobChanged(tr("Making the sample case"), 0);
    m_sample.start([sample = m_doors.sample, folder = folder.toStdString()](const std::atomic_bool &) -> std::optional<Answer> { return sample(folder); },
        [this](std::optional<Answer> answer) {
            emit jobChanged({}, 0);
            if (!answer || answer->json.empty())
                emit troubled(tr("The sample case was not made"), answer ? wording::plain(answer->reason) : QString());
            else
                open(QString::fromStdString(answer->json));
        });
}

void CaseSession::close()
{
    m_import.reset();
    m_changes->setCase({});
    m_changes->setHeld(false);
    m_disassembly.cancel();
    m_wanted.clear();
    m_listings.clear();
    m_bytes.cancel();
    m_conversation.cancel();
    m_cut.cancel();
    m_counting.cancel();
    if (m_path.isEmpty())
        return;
    m_path.clear();
    m_name.clear();
    m_evidence = 0;
    m_selection = {};
    emit closed();
    if (m_file)
        m_file->close();
    m_file.reset();
}

void CaseSession::select(const widgets::Selection &selection)
{
    if (selection == m_selection || selection.isEmpty())
        return;
    m_selection = selection;
    emit selectionChanged(selection);
}

void CaseSession::import(const QStringList &paths)
{
    if (m_path.isEmpty() || paths.isEmpty() || !m_doors.import || isImporting())
        return;
    std::vector<std::string> chosen;
    for (const auto &path : paths)
        chosen.push_back(path.toStdString());
    auto work = [this, doors = m_doors, path = m_path.toStdString(), chosen, mapping = mappings::all()](const Pulse &pulse) {
        // The case outlives the job: the destructor waits. Only the event queue of `this` is touched.
        const auto files = doors.filesOf ? doors.filesOf(chosen) : chosen;
        QStringList names;
        for (const auto &file : files)
            names.append(QString::fromStdString(file));
        QMetaObject::invokeMethod(this, [this, names] { emit importStarted(names); }, Qt::QueuedConnection);
        std::atomic_size_t done = 0;
        std::vector<std::atomic_int> shown(files.size());
        ImportWatch watch;
        watch.started = [this](std::size_t index) { QMetaObject::invokeMethod(this, [this, index] { emit fileStarted(int(index)); }, Qt::QueuedConnection); };
        watch.progress = [&, this](std::size_t index, std::uint64_t at, std::uint64_t total) {
            const auto parts = total ? int(1000.0 * double(at) / double(total)) : 0;
            if (index < shown.size() && parts / 10 != shown[index].exchange(parts) / 10)
                QMetaObject::invokeMethod(this, [this, index, parts] { emit fileProgressed(int(index), parts); }, Qt::QueuedConnection);
            return pulse(done * 1000 + std::uint64_t(parts), std::max<std::size_t>(1, files.size()) * 1000);
        };
        watch.finished = [&, this](std::size_t index, const FileOutcome &outcome) {
            ++done;
            pulse(done * 1000, std::max<std::size_t>(1, files.size()) * 1000);
            QMetaObject::invokeMethod(this, [this, index, outcome] { emit fileFinished(int(index), outcome); }, Qt::QueuedConnection);
        };
        const auto trouble = doors.import(path, files, mapping, watch);
        if (!trouble.empty())
            QMetaObject::invokeMethod(this, [this, trouble] { emit troubled(tr("The import ended early"), wording::plain(trouble)); }, Qt::QueuedConnection);
        return trouble.empty();
    };
    m_changes->setHeld(true);
    m_import = std::make_unique<Job>(tr("Importing"), std::move(work));
    connect(m_import.get(), &Job::progressed, this, [this](int parts) { emit jobChanged(m_import->name(), parts); });
    connect(m_import.get(), &Job::finished, this, [this](bool, bool stopped) {
        emit jobChanged({}, 0);
        m_changes->setHeld(false);
        emit importFinished(stopped);
        refresh();
    });
    emit jobChanged(m_import->name(), 0);
}

void CaseSession::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

void CaseSession::refresh()
{
    m_counting.start([path = m_path.toStdString()](const std::atomic_bool &) -> std::optional<qint64> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? std::optional<qint64>(reader->count("evidence")) : std::nullopt;
    },
        [this](std::optional<qint64> count) {
            m_evidence = count.value_or(m_evidence);
            emit changed();
        });
}

void CaseSession::disassemble(const QString &symbol)
{
    if (m_path.isEmpty() || !m_doors.disassemble || m_wanted.contains(symbol))
        return;
    m_wanted.append(symbol);
    // The first is under way; of the others the newest count.
    while (m_wanted.size() > kMostWanted)
        m_wanted.removeAt(1);
    if (m_wanted.size() == 1)
        readNext();
}

void CaseSession::readNext()
{
    if (m_wanted.isEmpty())
        return;
    const auto symbol = m_wanted.front();
    if (m_listings.contains(symbol)) {
        // Answered from the event loop, as a reading would be.
        QMetaObject::invokeMethod(this, [this, symbol] {
            const auto *known = m_listings.object(symbol);
            if (!known || m_wanted.isEmpty() || m_wanted.front() != symbol)
                return;
            const auto listing = *known;
            m_wanted.removeFirst();
            emit disassembled(symbol, listing.json, listing.error);
            readNext();
        }, Qt::QueuedConnection);
        return;
    }
    m_disassembly.start([door = m_doors.disassemble, path = m_path.toStdString(), symbol = symbol.toStdString()](const std::atomic_bool &stop) -> std::optional<Answer> { return door(path, symbol, [&stop] { return !stop.load(); }); },
        [this, symbol](std::optional<Answer> answer) {
            const Listing listing{answer ? QByteArray::fromStdString(answer->json) : QByteArray(), answer ? wording::plain(answer->reason) : QString()};
            m_listings.insert(symbol, new Listing(listing), std::max<qsizetype>(1, listing.json.size()));
            m_wanted.removeOne(symbol);
            emit disassembled(symbol, listing.json, listing.error);
            readNext();
        });
}

void CaseSession::readBytes(const QString &sha256, const QString &where)
{
    if (m_path.isEmpty() || !m_doors.bytes)
        return;
    m_bytes.start([door = m_doors.bytes, path = m_path.toStdString(), hash = sha256.toStdString(), where = where.toStdString()](const std::atomic_bool &stop) -> std::optional<Answer> { return door(path, hash, where, [&stop] { return !stop.load(); }); },
        [this, sha256, where](std::optional<Answer> answer) { emit bytesRead(sha256, where, answer ? QByteArray::fromStdString(answer->json) : QByteArray(), answer ? wording::plain(answer->reason) : QString()); });
}

void CaseSession::readConversation(const QString &flow)
{
    if (m_path.isEmpty())
        return;
    if (!m_doors.conversation) {
        QMetaObject::invokeMethod(this, [this, flow] { emit conversationRead(flow, {}, tr("The evidence cannot be read from here.")); }, Qt::QueuedConnection);
        return;
    }
    m_conversation.start([door = m_doors.conversation, path = m_path.toStdString(), id = flow.toStdString()](const std::atomic_bool &stop) -> std::optional<Answer> { return door(path, id, [&stop] { return !stop.load(); }); },
        [this, flow](std::optional<Answer> answer) { emit conversationRead(flow, answer ? QByteArray::fromStdString(answer->json) : QByteArray(), answer ? wording::plain(answer->reason) : QString()); });
}

void CaseSession::cutFlow(const QString &flow, const QString &target)
{
    if (m_path.isEmpty() || !m_doors.cutFlow)
        return;
    m_cut.start([door = m_doors.cutFlow, path = m_path.toStdString(), id = flow.toStdString(), target = target.toStdString()](const std::atomic_bool &stop) -> std::optional<Answer> { return door(path, id, target, [&stop] { return !stop.load(); }); },
        [this, target](std::optional<Answer> answer) { emit cutSaved(target, !answer ? QString() : answer->json.empty() ? wording::plain(answer->reason) : QString()); });
}

}
