// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace keytrail::widgets {

/// A page of our own Markdown, read only. Links are followed by the mouse, or by Tab and Enter; what they mean is the
/// owner's business: nothing is loaded from anywhere.
class HelpText : public QTextEdit
{
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);
    void showMarkdown(const QString &markdown);

signals:
    void linkWanted(const QString &target);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Place {
        int from, to;
    };
    QList<Place> links() const;
};

}
