// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/touching.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace keytrail::widgets {

/// What touches a thing: everything that it names, that names it, or that is tied to it by a value, in groups. It stays
/// with its subject while others are selected, unless it is told to follow.
class TouchPanel : public Panel
{
    Q_OBJECT
public:
    explicit TouchPanel(QWidget *parent = nullptr);

    void show(const Selection &subject);
    const Selection &subject() const { return m_subject; }
    QTreeWidget *tree() const { return m_tree; }

protected:
    void load() override;
    void follow() override;
    bool isBusy() const override { return m_job.isRunning(); }

private:
    void read();
    void present(const Touching &touching);
    void filter(const QString &text);

    PaneTitle *m_title;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    class QToolButton *m_follows;
    Selection m_subject;
    NewestJob<Touching> m_job;
};

}
