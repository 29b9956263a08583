// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/pulse.h"
#include "widgets/newest_job.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QtConcurrentRun>

#include <functional>

namespace keytrail::app {

/// Work off the GUI thread that people wait for: it has a name, a progress of 1000 parts, and can be stopped. The work owns
/// all it uses; its Pulse answers "go on?". The end of a Job stops its work and waits for it.
class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<bool(const Pulse &pulse)>;

    Job(const QString &name, Work work, QObject *parent = nullptr)
        : QObject(parent)
        , m_name(name)
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Job::progressed);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            // A cancelled future holds no result.
            const auto canceled = m_watcher.isCanceled();
            emit finished(!canceled && m_watcher.future().resultCount() > 0 && m_watcher.result(), canceled);
        });
        m_watcher.setFuture(QtConcurrent::run(widgets::jobThreads(), [work = std::move(work)](QPromise<bool> &promise) {
            promise.setProgressRange(0, 1000);
            promise.addResult(work([&promise](std::uint64_t done, std::uint64_t total) {
                promise.setProgressValue(total ? int(1000.0 * double(done) / double(total)) : 0);
                return !promise.isCanceled();
            }));
        }));
    }
    ~Job() override
    {
        m_watcher.disconnect(this);
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    const QString &name() const { return m_name; }
    bool isRunning() const { return m_watcher.isRunning(); }
    void cancel() { m_watcher.cancel(); }

signals:
    void progressed(int thousandths);
    void finished(bool good, bool canceled);

private:
    QString m_name;
    QFutureWatcher<bool> m_watcher;
};

}
