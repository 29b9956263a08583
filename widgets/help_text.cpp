// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help_text.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace keytrail::widgets {

HelpText::HelpText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Page of the manual"));
}

void HelpText::showMarkdown(const QString &markdown)
{
    // Made apart and laid out once, when it is whole.
    auto *page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(font());
    page->setDocumentMargin(10);
    page->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML | QTextDocument::MarkdownDialectGitHub));
    QTextCursor all(page);
    all.beginEditBlock();
    const auto &theme = Theme::current();
    QList<std::pair<Place, QTextCharFormat>> marked;
    for (auto block = page->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (const int level = block.blockFormat().headingLevel()) {
            auto format = block.blockFormat();
            format.setTopMargin(level == 1 ? 0 : 14);
            format.setBottomMargin(5);
            cursor.setBlockFormat(format);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat text;
            text.setFontWeight(QFont::DemiBold);
            text.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0);
            cursor.mergeCharFormat(text);
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            const auto format = fragment.charFormat();
            QTextCharFormat own;
            if (format.fontFixedPitch()) {
                own.setFontFamilies({codeFont().family()});
                own.setForeground(theme.color("code.string"));
            }
            if (format.isAnchor())
                own.setForeground(theme.color("text.link"));
            if (!own.isEmpty())
                marked.append({{fragment.position(), fragment.position() + fragment.length()}, own});
        }
    }
    // Only now: a change of format makes other fragments.
    for (const auto &[place, format] : std::as_const(marked)) {
        QTextCursor part(page);
        part.setPosition(place.from);
        part.setPosition(place.to, QTextCursor::KeepAnchor);
        part.mergeCharFormat(format);
    }
    for (auto *frame : page->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color("border.soft"));
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
    all.endEditBlock();
    // The editor deletes its own first document and no other.
    const QPointer<QTextDocument> before = document();
    setDocument(page);
    delete before.data();
    moveCursor(QTextCursor::Start);
}

// Pictures and the like are not part of the manual.
QVariant HelpText::loadResource(int, const QUrl &)
{
    return {};
}

QList<HelpText::Place> HelpText::links() const
{
    QList<Place> all;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            if (!all.isEmpty() && all.last().to == fragment.position())
                all.last().to += fragment.length();
            else
                all.append({fragment.position(), fragment.position() + fragment.length()});
        }
    }
    return all;
}

bool HelpText::focusNextPrevChild(bool next)
{
    const auto all = links();
    auto cursor = textCursor();
    const auto go = [&](const Place &place) {
        cursor.setPosition(place.from);
        cursor.setPosition(place.to, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        return true;
    };
    if (next) {
        for (const auto &place : all) {
            if (place.from >= cursor.selectionEnd())
                return go(place);
        }
    } else {
        for (auto it = all.crbegin(); it != all.crend(); ++it) {
            if (it->to <= cursor.selectionStart())
                return go(*it);
        }
    }
    return QTextEdit::focusNextPrevChild(next);
}

void HelpText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto cursor = textCursor();
        const auto at = cursor.selectionStart();
        for (const auto &place : links()) {
            if (at < place.from || at >= place.to)
                continue;
            cursor.setPosition(place.from + 1);
            emit linkWanted(cursor.charFormat().anchorHref());
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void HelpText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (const auto target = anchorAt(event->pos()); !target.isEmpty() && event->button() == Qt::LeftButton && !textCursor().hasSelection())
        emit linkWanted(target);
}

void HelpText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(anchorAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

}
