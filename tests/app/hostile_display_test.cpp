// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of evidence that are markup, escape sequences or turn the line round, through every place of the window: nothing is
// taken for markup, nothing turns or hides what stands beside it, nothing is fetched, and painting stays quick.
#include "analysis/base/platform/build.h"
#include "app/main_window.h"
#include "tests/widgets/sample_rows.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QTextDocument>
#include "tests/trials.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::app;

namespace
{

// U+202E turns a line round, U+2066 isolates, U+200B is not seen; ESC [ is a terminal's; <img> would be fetched.
const std::string kHostile = "<img src=\"file:///etc/passwd\"><b>x</b>&lt;a\xe2\x80\xae" "gnp\xe2\x81\xa6\xe2\x80\x8b\x1b[31m\x07\r\n=1+1\t[a](http://h.example)";

const QSet<QString> kCodes{"sha256", "tier", "verdict", "kind", "status", "protocol", "severity", "format", "spki_sha256", "client_ip", "server_ip", "machine", "platform", "relation"};

/// The sample case with such a text behind every value that evidence can choose.
bool makeHostile(const QString &path)
{
    if (!sample::make(path, 60))
        return false;
    auto database = casedb::Database::open(path.toStdString(), casedb::Database::Mode::ReadWrite);
    for (const auto &table : casedb::tables()) {
        for (const auto &column : table.columns) {
            const auto name = QString::fromUtf8(column.name.data(), qsizetype(column.name.size()));
            if (column.type != casedb::ColumnType::Text || !column.expression.empty() || kCodes.contains(name))
                continue;
            auto update = database->prepare(fmt::format("UPDATE \"{0}\" SET \"{1}\" = \"{1}\" || ? WHERE \"{1}\" IS NOT NULL", table.name, column.name));
            if (!update.bind(1, std::string_view(kHostile)).run())
                return false;
        }
    }
    return true;
}

bool isHarmful(const QString &text)
{
    for (const auto c : text) {
        const auto point = c.unicode();
        if ((point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7f && point < 0xa0) || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point == 0x200b)
            return true;
    }
    return false;
}

/// What a tooltip shows where Qt takes it for markup; what stands in it as markup is ours alone.
QString shown(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

/// Places of evidence are asked for, and what is answered is hostile, too.
Doors doors()
{
    Doors made;
    made.disassemble = [](const std::string &, const std::string &, const std::function<bool()> &) { return Answer{{}, kHostile}; };
    made.bytes = [](const std::string &, const std::string &, const std::string &, const std::function<bool()> &) { return Answer{{}, kHostile}; };
    made.conversation = [](const std::string &, const std::string &, const std::function<bool()> &) { return Answer{{}, kHostile}; };
    return made;
}

bool hasForeignMarkup(const QString &tip)
{
    return Qt::mightBeRichText(tip) && (tip.contains("<img") || tip.contains("<b>x"));
}

}

class HostileDisplayTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;
    qint64 m_slowest = 0;
    int m_seen = 0;

    void check(const QString &what, const QString &text, const QString &tip)
    {
        QVERIFY2(!isHarmful(text), qPrintable(what + ": " + text.toHtmlEscaped().toLatin1().toPercentEncoding(" <>&;:/")));
        QVERIFY2(!hasForeignMarkup(tip), qPrintable(what + " tooltip: " + tip));
        QVERIFY2(!isHarmful(shown(tip)), qPrintable(what + " tooltip: " + tip));
        m_seen += text.contains("img src");
    }
    void checkItems(const QString &what, const QAbstractItemModel &model)
    {
        for (int row = 0; row < std::min(model.rowCount(), 12); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto index = model.index(row, column);
                keytrail::test::WorkTimer timer;
                check(QStringLiteral("%1 row %2 column %3").arg(what).arg(row).arg(column), index.data(Qt::DisplayRole).toString(), index.data(Qt::ToolTipRole).toString());
                check(what, index.data(Qt::AccessibleTextRole).toString(), {});
                m_slowest = std::max(m_slowest, qint64(timer.elapsed()));
            }
        }
    }
    void checkWidgets(const QString &place, QWidget &window)
    {
        for (auto *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto what = place + ", " + widget->metaObject()->className() + " " + widget->objectName();
            keytrail::test::WorkTimer timer;
            (void)widget->sizeHint();
            m_slowest = std::max(m_slowest, qint64(timer.elapsed()));
            check(what, widget->accessibleName(), widget->toolTip());
            check(what, widget->accessibleDescription(), widget->statusTip());
            check(what, widget->windowTitle(), widget->whatsThis());
            if (const auto *label = qobject_cast<QLabel *>(widget)) {
                check(what, label->text(), {});
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()), qPrintable(what + ": " + label->text()));
            }
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
                checkItems(what, *view->model());
        }
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("hostile.keytrail"));
        QVERIFY(makeHostile(m_case));
    }

    void nothingIsTakenForMarkup()
    {
        MainWindow window(doors());
        window.resize(1600, 1000);
        window.show();
        QSignalSpy opened(window.session(), &CaseSession::opened);
        window.session()->open(m_case);
        QVERIFY(opened.wait());
        const auto settled = [&] { return QTest::qWaitFor([&] { return window.isSettled(); }, 20'000); };
        QVERIFY(settled());
        for (const auto *place : {"home", "evidence", "traces", "trace", "flows", "timeline", "graph", "code", "devices", "operations", "keys", "destinations", "warnings", "search", "tls", "findings", "apps", "installs", "events", "dns", "http"}) {
            if (!window.go(QString::fromLatin1(place)))
                continue;
            QVERIFY2(settled(), place);
            checkWidgets(QString::fromLatin1(place), window);
            keytrail::test::WorkTimer timer;
            (void)window.grab();
            m_slowest = std::max(m_slowest, qint64(timer.elapsed() / 4)); // the whole window, all of its views at once
        }
        QVERIFY2(m_seen > 100, qPrintable(QString::number(m_seen))); // the texts did come to the screen, as texts
        qInfo("%d texts with markup shown as text; slowest hint, cell or part of a picture %lld ms", m_seen, static_cast<long long>(m_slowest));
        QVERIFY2(m_slowest < (platform::kHasAddressSanitizer ? 2'500 : 250), qPrintable(QString::number(m_slowest))); // 50 ms on a machine of one's own
    }

    /// Dialogs that say what went wrong show names of files and cases.
    void aTroubleIsPlainText()
    {
        MainWindow window(doors());
        window.show();
        const auto name = m_folder.filePath(QStringLiteral("<b>x<br>.keytrail"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no case") > 0);
        file.close();
        window.session()->open(name);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = window.findChild<QMessageBox *>()) != nullptr);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QVERIFY(!Qt::mightBeRichText(box->informativeText()) || box->textFormat() == Qt::PlainText);
        box->close();
    }
};

QTEST_MAIN(HostileDisplayTest)
#include "hostile_display_test.moc"
