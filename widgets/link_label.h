// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view.h"

#include <QFont>
#include <QList>
#include <QWidget>
#include <memory>

class QTextLayout;

namespace keytrail::widgets {

/// A sentence of plain text in runs, some of them links; wraps. Not markup: what a run holds is drawn as it stands.
/// Tab goes to it where it has links, Left and Right choose one, Enter follows it.
class LinkLabel : public QWidget
{
    Q_OBJECT
public:
    enum Style { Normal, Strong, Muted, Code, Link, CodeLink };
    struct Run {
        QString text;
        Style style = Normal;
        QString entity, where;  ///< a link to a table under a filter
        Selection target = {};  ///< or to a thing
    };

    explicit LinkLabel(QWidget *parent = nullptr);
    ~LinkLabel() override;

    void setRuns(const QList<Run> &runs);
    void setMark(const QString &mark);
    void setTier(int steps);
    /// A short text in a column before the sentence, right-aligned: a weight, an arrow.
    void setLead(const QString &lead);
    void setCopyText(const QString &text);  ///< for hover, and the menu's Copy; else the runs
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void activated(const QString &entity, const QString &where);
    void chosen(const keytrail::widgets::Selection &selection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int indent() const;
    int textLeft() const;
    std::unique_ptr<QTextLayout> laid(int width) const;
    int runAt(const QPoint &at) const;
    bool isLink(int run) const;
    void follow(int run);

    QList<Run> m_runs;
    QString m_mark, m_lead, m_copy;
    int m_tier = -1, m_current = -1;
    bool m_hasLead = false;
};

}
