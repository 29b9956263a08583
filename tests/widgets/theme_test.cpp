// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/marks.h"

#include <QtTest>

using namespace keytrail::widgets;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void ratioIsThatOfTheStandard()
    {
        // WCAG 2, definition of contrast ratio: black on white is 21, a colour on itself 1; #767676 on white is the known 4.54.
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void contrastsHold_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrastsHold()
    {
        QFETCH(bool, dark);
        const auto theme = Theme::load(dark);
        QVERIFY(theme.contrasts().size() >= 80);
        for (const auto &pair : theme.contrasts()) {
            const auto ratio = contrastRatio(theme.color(pair.ink), theme.color(pair.ground));
            QVERIFY2(ratio >= pair.least, qPrintable(QStringLiteral("%1 on %2: %3").arg(pair.ink, pair.ground).arg(ratio)));
        }
    }

    void marksFollowTheTheme()
    {
        Theme::apply(ThemeMode::Light);
        const auto light = marks::pixmap(QStringLiteral("flow"), {16, 16}).toImage();
        Theme::apply(ThemeMode::Dark);
        const auto dark = marks::pixmap(QStringLiteral("flow"), {16, 16}).toImage();
        QVERIFY(light != dark);
        QCOMPARE(light.pixelColor(8, 8), Theme::load(false).kind(Kind::Flow).fill);
        QCOMPARE(dark.pixelColor(8, 8), Theme::load(true).kind(Kind::Flow).fill);
    }

    void everySignIsDrawn()
    {
        for (const auto *name : {"app", "operation", "key", "destination", "flow", "device", "expected", "gap", "pencil", "tier-0",
                 "tier-4", "home", "import", "back", "search"}) {
            const auto image = marks::pixmap(QString::fromLatin1(name), {24, 24}).toImage();
            bool drawn = false;
            for (int at = 0; at < 24 * 24 && !drawn; ++at)
                drawn = image.pixelColor(at % 24, at / 24).alpha() > 0;
            QVERIFY2(drawn, name);
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
