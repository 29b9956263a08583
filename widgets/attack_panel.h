// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/attack_facts.h"
#include "widgets/models/chip_rows.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QTableView;
class QTabWidget;

namespace keytrail::widgets {

/// MITRE ATT&CK as context: the objects of mirrored bundles and those the program knows, one of them with what it is tied to
/// and whom MITRE cites, the same object across releases, and the analytics laid on the case. Never an attribution.
class AttackPanel : public Panel
{
    Q_OBJECT
public:
    explicit AttackPanel(AttackReads reads, QWidget *parent = nullptr);

    /// By ATT&CK id or STIX id; nothing happens where it is not known.
    void showObject(const QString &id);
    QString shownObject() const { return m_id; }
    QTableView *list() const { return m_list; }
    QLineEdit *filterEdit() const { return m_filter; }
    QTabWidget *tabs() const { return m_tabs; }
    /// The words of the three sheets, line by line.
    QString sheetText() const;
    QString changesText() const;
    QString analyticsText() const;

signals:
    void importWanted();

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_reading.isRunning() || m_sheetReading.isRunning() || m_originReading.isRunning(); }

private:
    QWidget *makeList();
    QWidget *makeSheet();
    void showList();
    void readSheet();
    void showSheet(const AttackSheet &sheet);

    AttackReads m_reads;
    AttackList m_facts;
    QString m_id, m_release;
    ChipRows *m_objects;
    QTableView *m_list;
    QLineEdit *m_filter;
    QComboBox *m_kind, *m_releases;
    QTabWidget *m_tabs;
    QScrollArea *m_sheet, *m_changes, *m_analytics;
    PaneTitle *m_title;
    QLabel *m_use;
    bool m_following = false;
    NewestJob<AttackList> m_reading;
    NewestJob<AttackSheet> m_sheetReading;
    NewestJob<QString> m_originReading;
};

}
