// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "widgets/newest_job.h"

#include <QObject>
#include <QString>
#include <functional>

namespace keytrail::app {

/// One thing that an analyst says of the case, and how it is taken back. Both run off the GUI thread and own all they use;
/// they answer false where nothing was to be done.
struct Change {
    using Step = std::function<bool(casedb::CaseFile &, const casedb::CaseReader &)>;
    QString text;   ///< what was done, for the menu: "verdict benign"
    Step apply, revert;
};

/// The changes of one case, done one after the other, each followed by new conclusions; the last ones can be undone and
/// done again. While the case is held (an import writes), changes wait.
class CaseChanges : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~CaseChanges() override;

    /// Forgets all changes; an empty path takes none. Waits for the one that runs.
    void setCase(const QString &path);
    void setHeld(bool held);
    void make(const Change &change);
    void undo();
    void redo();
    /// Empty: nothing to undo, or to do again.
    QString undoText() const { return m_done.isEmpty() ? QString() : m_done.last().text; }
    QString redoText() const { return m_undone.isEmpty() ? QString() : m_undone.last().text; }
    bool isRunning() const { return m_job.isRunning() || !m_waiting.isEmpty(); }

signals:
    void stateChanged();
    /// The case is another now: views read again. `text` tells what was done.
    void changed(const QString &text, bool undone);
    void failed(const QString &text, const QString &why);

private:
    enum class Way { Make, Undo, Redo };
    struct Wish {
        Change change;
        Way way;
    };
    struct Outcome {
        bool done = false;
        QString why;
    };
    void next();

    QString m_path;
    bool m_held = false;
    QList<Change> m_done, m_undone;
    QList<Wish> m_waiting;
    widgets::NewestJob<Outcome> m_job;
};

}
