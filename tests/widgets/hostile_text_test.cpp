// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made to run a regular expression into the ground, through everything that turns texts of a case into words.
#include "analysis/base/platform/build.h"
#include "tests/trials.h"
#include "widgets/wording.h"

#include <QtTest>

using namespace keytrail::widgets;

class HostileTextTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kLongest = keytrail::platform::kHasAddressSanitizer ? 1'000 : 100; // milliseconds

private slots:
    void noPatternRunsAway_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("one letter, and not", QString(60'000, 'a') + '!');
        row("letters and blanks", QStringLiteral("a ").repeated(30'000));
        row("arrows of a title", "x encrypt RSA" + QStringLiteral(" -> ").repeated(15'000));
        row("a title that nearly ends", "x sign (algorithm not known) -> " + QString(60'000, ' ') + "\x01");
        row("blanks at the end of a title", "unknown app verify x -> a" + QString(50'000, ' ') + "b\n");
        row("of of of", "9 of " + QStringLiteral("9 of ").repeated(10'000) + "9 flows carry a block of the size and shape that the operation make");
        row("meets meets", "Operation and network call to " + QStringLiteral("x meet on a call pat").repeated(3'000));
        row("approved by by", "Approved by " + QStringLiteral(": ").repeated(30'000));
        row("line breaks", QString(60'000, '\n'));
        row("percent signs", QStringLiteral("%1%2%9").repeated(10'000));
        row("digits and dots", QStringLiteral("1.").repeated(30'000) + 'x');
        row("slashes", QStringLiteral("/a").repeated(30'000));
        row("brackets", QString(30'000, '(') + QString(30'000, ')'));
        row("smali names", QStringLiteral("Lp/C;->m(").repeated(6'000));
        row("colons", QStringLiteral("a: ").repeated(20'000));
        row("nested quotes", QStringLiteral("\"\\").repeated(30'000));
    }
    void noPatternRunsAway()
    {
        QFETCH(QString, text);
        const std::pair<const char *, std::function<void(const QString &)>> all[] = {
            {"plain", [](const QString &t) { (void)wording::plain(t); }},
            {"tip", [](const QString &t) { (void)wording::tip(t); }},
            {"time", [](const QString &t) { (void)wording::time(t); }},
            {"sentence", [](const QString &t) { (void)wording::sentence(t); }},
            {"title", [](const QString &t) { (void)wording::title(t); }},
            {"middle", [](const QString &t) { (void)wording::middle(t, 40); }},
            {"host", [](const QString &t) { (void)wording::host(t, t, 443); }},
            {"gap", [](const QString &t) { (void)wording::gap(t); }},
            {"method", [](const QString &t) { (void)wording::method(t, t); }},
            {"symbol", [](const QString &t) { (void)wording::symbol(t, t, t); }},
            {"where", [](const QString &t) { (void)wording::where(t); }},
            {"step", [](const QString &t) { (void)wording::step(QStringLiteral("sni"), t); }},
            {"trouble", [](const QString &t) { (void)wording::trouble(t, t); }},
            {"cell", [](const QString &t) { (void)wording::cell(QStringLiteral("title"), t); }},
        };
        wording::sentence(QStringLiteral("warm")); // patterns are compiled once
        wording::title(QStringLiteral("warm"));
        for (const auto &[name, act] : all) {
            keytrail::test::WorkTimer timer;
            act(text);
            QVERIFY2(timer.elapsed() < kLongest, qPrintable(QStringLiteral("%1: %2 ms").arg(name).arg(timer.elapsed())));
        }
    }
};

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
