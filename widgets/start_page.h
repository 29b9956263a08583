// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace keytrail::widgets {

/// A case opened before, as the start page lists it.
struct RecentCase {
    QString path, name, opened;     ///< `opened`: when, as words
    qint64 size = 0;
    bool isThere = true;
};

/// The window without a case: one place to drop evidence, the cases of before, and the way to learn.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const QString &version, QWidget *parent = nullptr);
    /// How many walkthroughs there are, and how many are done.
    void setTraining(int walkthroughs, int done);
    void setRecent(const QList<RecentCase> &cases);

signals:
    void filesWanted();
    void folderWanted();
    void caseWanted();
    void newCaseWanted();
    void sampleWanted();
    void shortcutsWanted();
    void trainingWanted();
    void recentWanted(const QString &path);

private:
    QVBoxLayout *m_recent;
    QAbstractButton *m_training;
};

}
