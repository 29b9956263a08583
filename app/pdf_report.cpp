// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_report.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <memory>
#include <vector>

namespace keytrail::app {

namespace {

constexpr int kDotsPerInch = 144;
constexpr double kMargin = 18, kHead = 8;   // mm
constexpr int kDeepestHeading = 3;
const QColor kFaint(0x60, 0x68, 0x70), kLine(0xc4, 0xc9, 0xce), kShade(0xf1, 0xf3, 0xf5);

double dots(double millimetres)
{
    return millimetres / 25.4 * kDotsPerInch;
}

QString pdfText(const char *text)
{
    return QCoreApplication::translate("PdfReport", text);
}

struct Heading {
    QString text;
    int level = 1, page = 0;    ///< page of the body, from 0
};

void styleTables(QTextFrame *frame)
{
    for (auto *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            auto format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(kLine);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(dots(0.8));
            format.setCellSpacing(0);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setHeaderRowCount(1);    // repeated where a table goes over pages
            format.setBottomMargin(dots(3));
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                auto cell = table->cellAt(0, column).format().toTableCellFormat();
                cell.setBackground(kShade);
                table->cellAt(0, column).setFormat(cell);
            }
        }
        styleTables(child);
    }
}

void styleHeadings(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        format.setTopMargin(dots(level == 1 ? 0 : level == 2 ? 7 : 4));
        format.setBottomMargin(dots(2));
        cursor.setBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat text;
        text.setFontWeight(QFont::DemiBold);
        text.setFontPointSize(level == 1 ? 18 : level == 2 ? 13 : 11);
        cursor.mergeCharFormat(text);
    }
}

/// What comes before the first finding, each finding, and what comes after them. Each begins a page: a reader looks for one
/// finding, and a document of thousands of tables takes Qt minutes where one after the other takes seconds.
QStringList chaptersOf(const QString &markdown)
{
    QStringList out;
    bool isFenced = false, inFinding = false;
    for (const auto &line : markdown.split(QLatin1Char('\n'))) {
        isFenced ^= line.startsWith(QStringLiteral("```"));
        const bool isFinding = !isFenced && line.startsWith(QStringLiteral("### "));
        const bool isChapter = !isFenced && line.startsWith(QStringLiteral("## "));
        if (out.isEmpty() || isFinding || (isChapter && inFinding))
            out.append(QString());
        inFinding = isFinding || (inFinding && !isChapter);
        out.last() += line + QLatin1Char('\n');
    }
    return out;
}

/// A chapter on pages of its own.
struct Chapter {
    std::unique_ptr<QTextDocument> document;
    int page = 0;       ///< of the body, where it begins

    Chapter(const QString &markdown, QPaintDevice &device, QSizeF pageSize, int firstPage)
        : document(std::make_unique<QTextDocument>())
        , page(firstPage)
    {
        document->setUndoRedoEnabled(false);
        QFont font;
        font.setPointSizeF(9);
        document->setDefaultFont(font);
        auto option = document->defaultTextOption();
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);  // hashes and symbols have no blanks
        document->setDefaultTextOption(option);
        document->setDocumentMargin(0);
        document->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
        styleHeadings(*document);
        styleTables(document->rootFrame());
        // Only now: a layout that is there already would be made anew by each change above.
        document->documentLayout()->setPaintDevice(&device);
        document->setPageSize(pageSize);
    }
    int lastPage() const { return page + document->pageCount() - 1; }
};

void addHeadings(const Chapter &chapter, double pageHeight, QList<Heading> &out)
{
    const auto &document = *chapter.document;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level >= 1 && level <= kDeepestHeading && !block.text().trimmed().isEmpty())
            out.append({block.text(), level, chapter.page + int(document.documentLayout()->blockBoundingRect(block).top() / pageHeight)});
    }
}

class Pages
{
public:
    Pages(QPdfWriter &writer, const PdfWish &wish, int total)
        : m_writer(writer)
        , m_wish(wish)
        , m_total(total)
        , m_painter(&writer)
    {
    }
    bool isGood() const { return m_painter.isActive(); }
    QPainter &painter() { return m_painter; }
    QSizeF size() const { return {double(m_writer.width()), double(m_writer.height())}; }

    /// Begins the next page with its head and foot.
    void begin()
    {
        if (m_number++ > 0)
            m_writer.newPage();
        QFont font;
        font.setPointSizeF(8);
        m_painter.setFont(font);
        m_painter.setPen(kFaint);
        const QFontMetricsF metrics(font, &m_writer);
        const auto full = size();
        m_painter.drawText(QRectF(0, 0, full.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_wish.title, Qt::ElideMiddle, full.width()));
        m_painter.setPen(kLine);
        m_painter.drawLine(QPointF(0, metrics.height() * 1.3), QPointF(full.width(), metrics.height() * 1.3));
        m_painter.setPen(kFaint);
        const QRectF foot(0, full.height() - metrics.height(), full.width(), metrics.height());
        m_painter.drawText(foot, Qt::AlignLeft, m_wish.program);
        m_painter.drawText(foot, Qt::AlignRight, pdfText("Page %1 of %2").arg(m_number).arg(m_total));
        m_painter.setPen(Qt::black);
    }

private:
    QPdfWriter &m_writer;
    const PdfWish &m_wish;
    int m_total, m_number = 0;
    QPainter m_painter;
};

}

QString writePdf(const PdfWish &wish)
{
    QSaveFile file(wish.path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(wish.title);
    writer.setCreator(wish.program);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter));

    const QSizeF body(writer.width(), writer.height() - 2 * dots(kHead));
    std::vector<Chapter> chapters;
    QList<Heading> headings;
    for (const auto &text : chaptersOf(wish.markdown)) {
        Chapter chapter(text, writer, body, chapters.empty() ? 0 : chapters.back().lastPage() + 1);
        addHeadings(chapter, body.height(), headings);
        chapters.push_back(std::move(chapter));
    }
    const int bodyPages = chapters.back().lastPage() + 1;

    QFont entry, top;
    entry.setPointSizeF(9.5);
    top.setPointSizeF(14);
    top.setWeight(QFont::DemiBold);
    const double line = QFontMetricsF(entry, &writer).height() * 1.35, first = QFontMetricsF(top, &writer).height() * 1.8;
    const int aPage = std::max(1, int((body.height() - first) / line));
    const int contents = std::max(1, int((headings.size() + aPage - 1) / aPage));
    Pages pages(writer, wish, contents + bodyPages);
    if (!pages.isGood())
        return pdfText("The pages cannot be written.");
    auto &painter = pages.painter();
    for (int page = 0; page < contents; ++page) {
        pages.begin();
        painter.setFont(top);
        painter.drawText(QRectF(0, dots(kHead), body.width(), first), Qt::AlignLeft | Qt::AlignTop, pdfText("Contents"));
        painter.setFont(entry);
        const QFontMetricsF metrics(entry, &writer);
        for (int i = page * aPage; i < std::min(int(headings.size()), (page + 1) * aPage); ++i) {
            const auto &heading = headings[i];
            const auto number = QString::number(heading.page + contents + 1);
            const double left = (heading.level - 1) * dots(5), right = body.width() - metrics.horizontalAdvance(number);
            const double y = dots(kHead) + first + (i - page * aPage) * line;
            const auto text = metrics.elidedText(heading.text, Qt::ElideRight, right - left - dots(6));
            painter.drawText(QRectF(left, y, right - left, line), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter.drawText(QRectF(0, y, body.width(), line), Qt::AlignRight | Qt::AlignVCenter, number);
            painter.setPen(QPen(kLine, 1, Qt::DotLine));
            painter.drawLine(QPointF(left + metrics.horizontalAdvance(text) + dots(1.5), y + line * 0.66), QPointF(right - dots(1.5), y + line * 0.66));
            painter.setPen(Qt::black);
        }
    }
    auto chapter = chapters.begin();
    for (int page = 0; page < bodyPages; ++page) {
        pages.begin();
        if (chapter->lastPage() < page)
            ++chapter;
        const double from = (page - chapter->page) * body.height();
        painter.save();
        painter.translate(0, dots(kHead) - from);
        chapter->document->drawContents(&painter, QRectF(0, from, body.width(), body.height()));
        painter.restore();
    }
    painter.end();
    return file.commit() ? QString() : file.errorString();
}

}
