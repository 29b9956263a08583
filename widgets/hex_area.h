// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

class QPainter;

namespace keytrail::widgets {

/// Bytes as offset, hex and ASCII. Arrows, page, Home and End move the cursor, with Shift they extend the selection; Ctrl+C
/// copies it as hex, Ctrl+Shift+C as text.
class HexArea : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HexArea(QWidget *parent = nullptr);

    /// `markFrom` counts from the start of the evidence, as `base` does; a block outside the bytes marks nothing.
    void showBytes(qint64 base, const QByteArray &bytes, qint64 markFrom, qint64 markSize);
    void setMessage(const QString &message);
    void setDimmed(bool dimmed);

    const QByteArray &bytes() const { return m_bytes; }
    qint64 cursorOffset() const { return m_base + m_cursor; }
    bool isMarked(qint64 at) const { return at >= m_markFrom && at < m_markEnd; } ///< index into bytes()
    QByteArray selectedBytes() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    static constexpr int kPerRow = 16;
    void updateMeasures();
    void moveTo(qint64 cursor, bool extend);
    qint64 byteAt(const QPoint &place) const;
    void paintRow(QPainter &painter, qint64 row, int top);
    int hexLeft(qint64 column) const;
    int textLeft(qint64 column) const;

    QByteArray m_bytes;
    QString m_message;
    qint64 m_base = 0, m_markFrom = 0, m_markEnd = 0, m_cursor = 0, m_anchor = 0;
    int m_rowHeight = 18, m_charWidth = 8, m_digits = 8;
    bool m_dimmed = false;
};

}
