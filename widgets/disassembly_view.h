// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/code_lines.h"
#include "widgets/code_symbols.h"

#include <QAbstractScrollArea>

namespace keytrail::widgets {

/// The code of one method or function. Draws only the lines in view; 20,000 lines are nothing to it. Lines are selected as
/// wholes. Keys: arrows, page, Home and End move (with Shift they extend), Enter follows, X asks for uses, Ctrl+C copies.
class DisassemblyView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DisassemblyView(QWidget *parent = nullptr);

    /// Shows a listing; `marks` are those of its symbol. An error stands in place of lines.
    void showLines(const Disassembly &lines, const std::vector<CodeMark> &marks, const QString &error);
    /// What stands in the gutter of the first line: how often the method is used.
    void setUseCount(qsizetype uses);
    /// Dimmed: the lines are those of before, and others are on the way.
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }
    /// Words in place of lines, where there are none.
    void setEmptyText(const QString &text);

    const Disassembly &lines() const { return m_lines; }
    int currentRow() const { return m_row; }
    void setCurrentRow(int row, bool extend = false);
    qint64 currentOffset() const;
    void showOffset(qint64 offset);
    /// The symbol of the part under the cursor, else of the line.
    QString symbolUnderCursor() const;
    std::vector<CodeMark> marksOfRow(int row) const;

    /// Goes to the next line that contains `text` (case aside), round the end; false: there is none.
    bool find(const QString &text, bool forward);
    /// What is looked for is marked in all lines; empty: nothing.
    void setHighlight(const QString &text);
    QString selectedText() const;
    void copy() const;

    QSize sizeHint() const override { return {640, 400}; }

signals:
    void currentChanged(int row);
    void followed(const QString &symbol);
    void usesWanted(const QString &symbol);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int kOpcodeChars = 20, kLaneWidth = 6, kMarkSize = 14;
    struct Painting;
    void updateMeasures();
    void paintRow(Painting &painting, int row);
    void paintGutter(Painting &painting, int row);
    void paintTokens(Painting &painting, int row);
    void paintArrows(Painting &painting, int first, int last);
    void follow();
    int rowAt(const QPoint &place) const;
    std::optional<CodeToken> tokenAt(const QPoint &place) const;
    int textLeft() const;
    int rowTop(int row) const;

    Disassembly m_lines;
    std::vector<std::vector<CodeMark>> m_marks;     // by row; empty where no row is marked
    std::vector<BranchArrow> m_arrows;
    QString m_error, m_emptyText, m_highlight, m_cursorSymbol;
    qsizetype m_uses = 0;
    int m_row = 0, m_anchor = 0;
    int m_rowHeight = 18, m_charWidth = 8, m_gutterWidth = 80, m_lanes = 0, m_longest = 0;
    bool m_dimmed = false;
};

}
