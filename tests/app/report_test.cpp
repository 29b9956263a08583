// SPDX-License-Identifier: GPL-3.0-or-later
// The report as it is put together in the window: what is written is what was chosen.
#include "app/main_window.h"
#include "tests/app/fake_doors.h"
#include "widgets/report_panel.h"

#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QTextEdit>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::app;
using widgets::ReportPanel;
using widgets::ReportWish;

class ReportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    ReportPanel *panelOf(MainWindow &window)
    {
        if (!app::openIn(window, m_case) || !window.go(QStringLiteral("report")))
            return nullptr;
        auto *panel = window.findChild<ReportPanel *>();
        return panel && QTest::qWaitFor([&] { return panel->isSettled(); }, 30'000) ? panel : nullptr;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("harbour.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void chaptersAreChosenByKey()
    {
        MainWindow window(fakeDoors());
        auto *panel = panelOf(window);
        QVERIFY(panel);
        QCOMPARE(panel->wish().chapters.size(), qsizetype(10));
        QCOMPARE(panel->wish().chapters.first(), QStringLiteral("first"));
        auto *outline = panel->outline();
        window.activateWindow();
        outline->setFocus();
        outline->setCurrentRow(1);
        QTest::keyClick(outline, Qt::Key_Space); // "found" out
        QTest::keyClick(outline, Qt::Key_Down);
        QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(panel->wish().chapters, (QStringList{"traces", "first", "missing", "coverage", "devices", "judgements", "evidence", "warnings", "audit"}));
        QTRY_VERIFY(panel->isSettled());
        QVERIFY(panel->preview()->toPlainText().contains(QStringLiteral("Traces")));
        QVERIFY(!panel->preview()->toPlainText().contains(QStringLiteral("Audit")));
    }

    void whatIsChosenIsWritten()
    {
        MainWindow window(fakeDoors());
        auto *panel = panelOf(window);
        QVERIFY(panel);
        panel->setWish({QStringLiteral("For the board"), QStringLiteral("B. Other"), QStringLiteral("amber+strict"), {QStringLiteral("audit"), QStringLiteral("evidence")}, {QStringLiteral("serials")}});
        QTRY_VERIFY(panel->isSettled());
        panel->setFormats({QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("pdf"), QStringLiteral("stix"), QStringLiteral("csv")});
        QSignalSpy written(panel, &ReportPanel::written);
        const auto out = m_folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(out));
        panel->writeTo(out);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QCOMPARE(written[0][0].toStringList(), (QStringList{out + "/harbour.html", out + "/harbour.pdf", out + "/harbour.md", out + "/harbour.stix.json", out + "/harbour-csv"}));
        const auto html = contentOf(out + QStringLiteral("/harbour.html")), markdown = contentOf(out + QStringLiteral("/harbour.md"));
        for (const auto &text : {html, markdown}) {
            QVERIFY(text.contains(QStringLiteral("TLP:AMBER+STRICT")) || text.contains(QStringLiteral("TLP:AMBER\\+STRICT")));
            QVERIFY(text.contains(QStringLiteral("For the board")) && text.contains(QStringLiteral("B. Other")) && !text.contains(QStringLiteral("In plain words")));
            QVERIFY(text.contains(QStringLiteral("Masked in this report")));
        }
        QVERIFY(contentOf(out + QStringLiteral("/harbour.pdf")).startsWith(QStringLiteral("%PDF-")));
        QVERIFY(contentOf(out + QStringLiteral("/harbour.stix.json")).contains(QStringLiteral("\"type\":\"bundle\"")));
        QVERIFY(QFileInfo(out + QStringLiteral("/harbour-csv/traces.csv")).size() > 0);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        MainWindow window(fakeDoors());
        auto *panel = panelOf(window);
        QVERIFY(panel);
        QSignalSpy written(panel, &ReportPanel::written), troubled(panel, &ReportPanel::troubled);
        panel->writeTo(m_folder.filePath(QStringLiteral("not/there")));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QCOMPARE(troubled.size(), 1);
        QVERIFY(written[0][0].toStringList().isEmpty());
        if (auto *box = window.findChild<QMessageBox *>())
            box->close();
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
