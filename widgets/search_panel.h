// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

#include "analysis/casedb/case_reader.h"

#include <QAbstractTableModel>

class QLineEdit;
class QTableView;

namespace keytrail::widgets {

class HitModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setHits(std::vector<casedb::SearchHit> hits);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<casedb::SearchHit> m_hits;
};

/// What in the whole case contains a text: rows and code.
class SearchPanel : public Panel
{
    Q_OBJECT
public:
    static constexpr std::size_t kMostHits = 1000;

    explicit SearchPanel(QWidget *parent = nullptr);
    void search(const QString &text);
    void focusSearch();

protected:
    void load() override;
    void follow() override { }
    bool isBusy() const override { return m_job.isRunning(); }

private:
    QString m_text;
    QLineEdit *m_edit;
    class QLabel *m_state;
    QTableView *m_table;
    HitModel *m_model;
    NewestJob<std::vector<casedb::SearchHit>> m_job;
};

}
