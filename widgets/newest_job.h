// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QList>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace keytrail::widgets {

/// The threads of our jobs. Not Qt's global pool: the raster engine paints large areas in that one and waits for it, so a
/// job there would hold up every window until it ends.
inline QThreadPool *jobThreads()
{
    static QThreadPool pool;
    static const bool once = [] {
        pool.setMaxThreadCount(std::max(3, QThread::idealThreadCount()));
        return true;
    }();
    Q_UNUSED(once)
    return &pool;
}

/// Runs work off the GUI thread; a newer start replaces an older one, and only the newest answer is delivered. Lives on the
/// GUI thread; its end tells all of its work to stop, and waits. Work holds nothing of the widget: values only.
template <class T>
class NewestJob
{
public:
    using Work = std::function<std::optional<T>(const std::atomic_bool &stop)>;

    NewestJob() = default;
    NewestJob(const NewestJob &) = delete;
    NewestJob &operator=(const NewestJob &) = delete;
    ~NewestJob()
    {
        cancel();
        for (auto &future : m_futures)
            future.waitForFinished();
    }

    /// `done` is called on this thread with the answer, or with nothing where the work failed.
    void start(Work work, std::function<void(std::optional<T>)> done)
    {
        cancel();
        for (qsizetype i = m_futures.size(); i-- > 0;) {
            if (m_futures[i].isFinished())
                m_futures.removeAt(i);
        }
        m_stop = std::make_shared<std::atomic_bool>(false);
        auto future = QtConcurrent::run(jobThreads(), [work = std::move(work), stop = m_stop] { return std::make_shared<std::optional<T>>(work(*stop)); });
        m_futures.append(future);
        m_watcher = std::make_unique<QFutureWatcher<std::shared_ptr<std::optional<T>>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this, done = std::move(done)] {
            const auto answer = m_watcher->result();
            const auto call = done;
            m_watcher.release()->deleteLater();
            call(std::move(*answer));
        });
        m_watcher->setFuture(future);
    }

    void cancel()
    {
        if (m_stop)
            m_stop->store(true);
        m_watcher.reset();
    }

    bool isRunning() const { return m_watcher != nullptr; }

private:
    std::shared_ptr<std::atomic_bool> m_stop;
    std::unique_ptr<QFutureWatcher<std::shared_ptr<std::optional<T>>>> m_watcher;
    QList<QFuture<std::shared_ptr<std::optional<T>>>> m_futures;
};

}
