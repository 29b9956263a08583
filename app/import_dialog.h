// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace keytrail::widgets {
class LinkLabel;
}

namespace keytrail::app {

class CaseSession;

/// The files of one import, a line each: what it is by content, its state, what was found, its warnings.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line {
        QString file, state;
        int thousandths = 0;
        FileOutcome outcome;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void begin(const QStringList &files);
    void setState(int index, const QString &state, int thousandths = 0);
    void finish(int index, const FileOutcome &outcome);
    void stopRest();    ///< what was not done is marked as stopped
    const Line &line(int index) const { return m_lines[index]; }
    int doneCount() const { return m_done; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Line> m_lines;
    int m_done = 0;
};

/// Shows an import while it runs and what became of it; the import goes on when the dialog is put away.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(CaseSession *session, QWidget *parent = nullptr);

signals:
    /// The columns of this file, which nobody knows, are to be told.
    void mappingWanted(const QString &file);

private:
    void begin(const QStringList &files);
    void end(bool stopped);
    void update();
    void showLine(int row);

    CaseSession *m_session;
    ImportModel *m_model;
    QTableView *m_table;
    QLabel *m_head;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_behind, *m_close, *m_columns;
    widgets::LinkLabel *m_detail, *m_protection;
    bool m_running = false;
};

}
