// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QAction;

namespace keytrail::app {

/// A key or keys, and what they do.
struct KeyHint {
    QString keys, what;
};

/// The keys that a focused widget and the views around it answer to, the innermost first.
struct KeySection {
    QString title;
    QList<KeyHint> hints;
};
QList<KeySection> keysAt(const QWidget *focus);

/// A sheet over the window with the keys that are valid now: of the view in which the keys are, and of the window. Any key
/// or click puts it away.
class KeysOverlay : public QFrame
{
    Q_OBJECT
public:
    KeysOverlay(const QList<KeySection> &sections, QWidget *window);

    QStringList shownKeys() const { return m_keys; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_before;
    QStringList m_keys;
};

}
