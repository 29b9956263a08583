// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf_report.h"

#include <QtTest>

using namespace keytrail::app;

namespace {

QByteArray written(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// ISO 32000-1 section 7.7.3.2: the page tree says how many leaves it has.
int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression count(QStringLiteral("/Type /Pages.*?/Count (\\d+)"), QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

QString chapter(int number, int lines)
{
    QString out = QStringLiteral("## Chapter %1\n\n").arg(number);
    for (int i = 0; i < lines; ++i)
        out += QStringLiteral("A line of text.\n\n");
    return out;
}

}

class PdfReportTest : public QObject
{
    Q_OBJECT
private slots:
    void contentsAndBody()
    {
        QTemporaryDir folder;
        const PdfWish wish{QStringLiteral("# Case\n\nShort.\n"), QStringLiteral("Case"), QStringLiteral("Keytrail"), folder.filePath(QStringLiteral("a.pdf"))};
        QCOMPARE(writePdf(wish), QString());
        const auto pdf = written(wish.path);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(pdf), 2);
    }
    // 100 entries do not fit on one A4 page of contents at this size, and 3 lines a chapter fill several pages of body.
    void contentsGoOverPages()
    {
        QTemporaryDir folder;
        QString few, many;
        for (int i = 1; i <= 100; ++i) {
            many += chapter(i, 3);
            few += i == 1 ? chapter(i, 3) : QStringLiteral("**Chapter %1**\n\n").arg(i) + QStringLiteral("A line of text.\n\n").repeated(3);
        }
        const auto pages = [&](const QString &markdown) {
            const PdfWish wish{markdown, QStringLiteral("Case"), QStringLiteral("Keytrail"), folder.filePath(QStringLiteral("b.pdf"))};
            return writePdf(wish).isEmpty() ? pagesOf(written(wish.path)) : -1;
        };
        const int one = pages(few), more = pages(many);
        QVERIFY(one > 5);
        QVERIFY(more > one);
    }
    void eachFindingHasItsPage()
    {
        QTemporaryDir folder;
        const PdfWish wish{QStringLiteral("# Case\n\n## Traces\n\n### 1. a\n\nx\n\n### 2. b\n\n```\n## no heading\n```\n\n## Devices\n\ny\n\n## Audit\n\nz\n"), {}, {}, folder.filePath(QStringLiteral("e.pdf"))};
        QCOMPARE(writePdf(wish), QString());
        QCOMPARE(pagesOf(written(wish.path)), 1 + 1 + 2 + 1);   // contents, head, two findings, the rest
    }
    void emptyReport()
    {
        QTemporaryDir folder;
        const PdfWish wish{{}, {}, {}, folder.filePath(QStringLiteral("c.pdf"))};
        QCOMPARE(writePdf(wish), QString());
        QCOMPARE(pagesOf(written(wish.path)), 2);
    }
    void folderThatIsNotThere()
    {
        QVERIFY(!writePdf({QStringLiteral("# Case"), {}, {}, QStringLiteral("/nowhere/at/all.pdf")}).isEmpty());
    }
    /// KEYTRAIL_PDF_MARKDOWN=FILE times a report of one's own.
    void timeOfAFile()
    {
        const auto path = qEnvironmentVariable("KEYTRAIL_PDF_MARKDOWN");
        if (path.isEmpty())
            QSKIP("KEYTRAIL_PDF_MARKDOWN names no file");
        QTemporaryDir folder;
        const PdfWish wish{QString::fromUtf8(written(path)), QStringLiteral("Case"), {}, folder.filePath(QStringLiteral("d.pdf"))};
        QBENCHMARK_ONCE { QCOMPARE(writePdf(wish), QString()); }
    }
};

QTEST_MAIN(PdfReportTest)
#include "pdf_report_test.moc"
