// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case_changes.h"
#include "app/doors.h"
#include "app/job.h"
#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QCache>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace keytrail::casedb {
class CaseFile;
struct Trouble;
}

namespace keytrail::app {

/// The open case: its path, what of it is selected everywhere, and its jobs. One import at a time; a case is opened, made
/// and closed off the GUI thread. Its end stops all jobs and waits before the case closes.
class CaseSession : public QObject
{
    Q_OBJECT
public:
    explicit CaseSession(Doors doors, QObject *parent = nullptr);
    ~CaseSession() override;

    const Doors &doors() const { return m_doors; }
    const QString &path() const { return m_path; }
    const QString &name() const { return m_name; }
    qint64 evidenceCount() const { return m_evidence; }
    bool isImporting() const { return m_import && m_import->isRunning(); }
    bool isOpening() const { return m_opening.isRunning(); }
    /// What the analyst says of the case, and its undoing.
    CaseChanges *changes() const { return m_changes; }
    const widgets::Selection &selection() const { return m_selection; }

    void open(const QString &path);
    /// Makes a case and opens it; `files` are imported into it at once.
    void create(const QString &path, const QString &name, const QStringList &files = {});
    void openSample();
    void close();
    void select(const widgets::Selection &selection);

    void import(const QStringList &paths);
    void cancelImport();

    /// The code of a symbol, read by the worker or known from before. Of many wishes at once the newest few are answered.
    void disassemble(const QString &symbol);
    /// Bytes of evidence, read by the worker; a newer wish replaces an older.
    void readBytes(const QString &sha256, const QString &where);
    /// What both sides of a flow said, read by the worker; a newer wish replaces an older.
    void readConversation(const QString &flow);
    /// Saves the packets of a flow to a new file; cutSaved() tells.
    void cutFlow(const QString &flow, const QString &target);
    bool isReading() const { return !m_wanted.isEmpty() || m_bytes.isRunning() || m_conversation.isRunning() || m_counting.isRunning(); }

signals:
    void opened(const QString &path);
    void closed();
    void changed();     ///< after an import: views read again
    void troubled(const QString &title, const QString &text);
    void selectionChanged(const keytrail::widgets::Selection &selection);

    void importStarted(const QStringList &files);
    void fileStarted(int index);
    void fileProgressed(int index, int thousandths);
    void fileFinished(int index, const keytrail::app::FileOutcome &outcome);
    void importFinished(bool stopped);
    void jobChanged(const QString &name, int thousandths);  ///< an empty name: no job runs

    void disassembled(const QString &symbol, const QByteArray &json, const QString &error);
    void bytesRead(const QString &sha256, const QString &where, const QByteArray &json, const QString &error);

    void conversationRead(const QString &flow, const QByteArray &json, const QString &error);
    void cutSaved(const QString &target, const QString &error);

private:
    struct Opened;
    void run(const QString &path, const QString &newName, const QStringList &files);
    void take(std::shared_ptr<Opened> opened, const QString &path, const QStringList &files);
    void refresh();
    void readNext();

    struct Listing {
        QByteArray json;
        QString error;
    };

    Doors m_doors;
    CaseChanges *m_changes;
    QCache<QString, Listing> m_listings;
    QStringList m_wanted;
    QString m_path, m_name;
    qint64 m_evidence = 0;
    widgets::Selection m_selection;
    std::unique_ptr<casedb::CaseFile> m_file;   // keeps the case in WAL mode, so that readers open it in no time
    std::unique_ptr<Job> m_import;
    widgets::NewestJob<std::shared_ptr<Opened>> m_opening;
    widgets::NewestJob<Answer> m_disassembly, m_bytes, m_sample, m_conversation, m_cut;
    widgets::NewestJob<qint64> m_counting;
};

}

Q_DECLARE_METATYPE(keytrail::app::FileOutcome)
