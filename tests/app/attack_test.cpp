// SPDX-License-Identifier: GPL-3.0-or-later
// ATT&CK as context in the real window: what the program knows itself, a mirrored bundle in two releases, links, the comparison
// and the analytics.
#include "analysis/attack/known_objects.h"
#include "analysis/trace/analytics.h"
#include "resources/knowledge.h"
#include "tests/app/fake_doors.h"
#include "tests/app/programs.h"
#include "widgets/attack_panel.h"
#include "widgets/link_label.h"
#include "widgets/search_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>

using namespace keytrail;
using namespace keytrail::app;
using widgets::Selection;

class AttackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_plain, m_mirrored;

    QString bundle(const QString &release, const QByteArray &version, const QByteArray &name)
    {
        QFile file(QStringLiteral(KEYTRAIL_TEST_DATA "/attack_bundle/collection-21.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto text = file.readAll();
        text.replace("\"19.1\"", '"' + release.toLatin1() + '"');
        text.replace("\"x_mitre_version\": \"1.0\"", "\"x_mitre_version\": \"" + version + '"');
        text.replace("2026-05-12", name);
        QFile out(m_folder.filePath(QStringLiteral("mobile-%1.json").arg(release)));
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? out.fileName() : QString();
    }
    static widgets::AttackPanel *panelOf(MainWindow &window)
    {
        press(window, Qt::Key_0, Qt::ControlModifier);
        return settled(window) ? window.findChild<widgets::AttackPanel *>() : nullptr;
    }
    static bool choose(widgets::AttackPanel *panel, const QString &id)
    {
        for (int row = 0; row < panel->list()->model()->rowCount(); ++row) {
            if (panel->list()->model()->index(row, 0).data().toString() == id) {
                panel->list()->setCurrentIndex(panel->list()->model()->index(row, 0));
                return QTest::qWaitFor([&] { return panel->isSettled(); });
            }
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-attack-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_plain = m_folder.filePath(QStringLiteral("plain.keytrail"));
        QVERIFY(sample::make(m_plain, 20));
        m_mirrored = m_folder.filePath(QStringLiteral("mirrored.keytrail"));
        const auto older = bundle(QStringLiteral("18.1"), "0.9", "2025-11-12"), newer = bundle(QStringLiteral("19.1"), "1.0", "2026-05-12");
        QVERIFY(!older.isEmpty() && !newer.isEmpty());
        QCOMPARE(test::call({QStringLiteral("attack"), QStringLiteral("import"), m_mirrored, older, newer}).status, 0);
    }
    void init() { QSettings().clear(); }

    void ownNotesStandWithoutABundle()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_plain));
        auto *panel = panelOf(window);
        QVERIFY(panel);
        QCOMPARE(window.place(), QStringLiteral("attack"));
        const auto known = attack::KnownObjects::read(knowledge("attack.tsv"));
        QCOMPARE(panel->list()->model()->rowCount(), int(known.rows.size()));
        QCOMPARE(panel->list()->currentIndex().data().toString(), QStringLiteral("T1521.002"));
        QVERIFY(panel->sheetText().contains(QStringLiteral("not MITRE's words")));
        QVERIFY(panel->sheetText().contains(QStringLiteral("Not mirrored in this case")));
        // The licence stands beside what is said.
        QVERIFY(panel->sheetText().contains(QStringLiteral("© 2026 The MITRE Corporation")));
        // Names of the analytics are MITRE's, rows those of the table.
        const auto rows = trace::analytics(std::get<casedb::CaseReader>(casedb::CaseReader::open(m_plain.toStdString())), knowledge("attack-analytics.tsv"));
        QVERIFY(rows.size() > 10);
        const auto said = panel->analyticsText();
        for (const auto &row : rows)
            QVERIFY2(said.contains(QString::fromStdString(row.name)) && said.contains(QString::fromStdString(row.row.closesWith)), row.name.c_str());
        for (const auto *name : {"TimeWindow", "AllowedCryptoApps", "KeyGenerationThreshold", "PayloadSizeVariance", "HandshakePatternThreshold", "ForegroundStateRequired"})
            QVERIFY2(said.contains(QString::fromLatin1(name)), name);
    }

    void linksLeadToOtherObjects()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_plain));
        auto *panel = panelOf(window);
        QVERIFY(panel);
        widgets::LinkLabel *strategy = nullptr;
        for (auto *label : panel->findChildren<widgets::LinkLabel *>()) {
            if (label->text().contains(QStringLiteral("DET0667")) && label->focusPolicy() != Qt::NoFocus)
                strategy = label;
        }
        QVERIFY(strategy);
        strategy->setFocus();
        QTest::keyClick(strategy, Qt::Key_Return);
        QTRY_COMPARE(panel->list()->currentIndex().data().toString(), QStringLiteral("DET0667"));
        QTRY_VERIFY(panel->isSettled() && panel->sheetText().contains(QStringLiteral("Detection of Asymmetric Cryptography")));
    }

    void mirroredObjectsAreSelectedEverywhere()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_mirrored));
        auto *panel = panelOf(window);
        QVERIFY(panel);
        QVERIFY(choose(panel, QStringLiteral("DET0667")));
        QCOMPARE(window.session()->selection().entity, QStringLiteral("attack_objects"));
        QVERIFY(choose(panel, QStringLiteral("T1521.002")));
        const auto technique = window.session()->selection();
        QVERIFY(panel->sheetText().contains(QStringLiteral("In MITRE's words")));
        QVERIFY(panel->sheetText().contains(QStringLiteral("Whom MITRE cites")));
        // From elsewhere, by its id: the place opens on it.
        QVERIFY(choose(panel, QStringLiteral("DET0667")));
        QVERIFY(window.go(QStringLiteral("home")));
        window.openThing(technique);
        QCOMPARE(window.place(), QStringLiteral("attack"));
        QTRY_COMPARE(panel->list()->currentIndex().data().toString(), QStringLiteral("T1521.002"));
    }

    void differencesBetweenReleases()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_mirrored));
        auto *panel = panelOf(window);
        QVERIFY(panel && choose(panel, QStringLiteral("T1521.002")));
        panel->tabs()->setCurrentIndex(1);
        QVERIFY2(panel->changesText().contains(QStringLiteral("From 18.1 to 19.1")), qPrintable(panel->changesText()));
        QVERIFY2(panel->changesText().contains(QStringLiteral("x_mitre_version\n\"0.9\"\n\"1.0\"")), qPrintable(panel->changesText()));
        // The older state is one choice away.
        auto *releases = panel->findChild<QComboBox *>(QStringLiteral("release"));
        QVERIFY(releases && releases->count() == 2);
        releases->setCurrentIndex(releases->findData(QStringLiteral("18.1")));
        emit releases->activated(releases->currentIndex());
        QTRY_VERIFY(panel->isSettled() && panel->sheetText().contains(QStringLiteral("version 0.9")));
    }

    void filterAndSearchFindNames()
    {
        MainWindow window(fakeDoors());
        QVERIFY(openIn(window, m_mirrored));
        auto *panel = panelOf(window);
        QVERIFY(panel);
        panel->filterEdit()->setText(QStringLiteral("det06"));
        for (int row = 0; row < panel->list()->model()->rowCount(); ++row)
            QVERIFY(panel->list()->model()->index(row, 0).data().toString().startsWith(QStringLiteral("DET06")));
        QVERIFY(panel->list()->model()->rowCount() >= 4);
        window.goTo(QStringLiteral("Asymmetric Cryptography"));
        QVERIFY(settled(window));
        auto *search = window.findChild<widgets::SearchPanel *>();
        QVERIFY(search);
        auto *hits = search->findChild<QTableView *>();
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        const auto target = hits->model()->index(0, 0).data(widgets::kSelectionRole).value<Selection>();
        QCOMPARE(target.entity, QStringLiteral("attack_objects"));
    }
};

QTEST_MAIN(AttackTest)
#include "attack_test.moc"
