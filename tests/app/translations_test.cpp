// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window in every language: what lupdate finds in the sources is translated, with its values and plural
// forms; what the window asks for while it runs is what lupdate found; no text reaches the screen past it.
#include "app/language.h"
#include "app/settings.h"
#include "app/window_keeper.h"
#include "tests/widgets/sample_rows.h"
#include "widgets/wording.h"

#include <QDirIterator>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::app;

namespace {

struct Message {
    QString context, source, comment;
    bool numerus = false, unfinished = false;
    QStringList forms;
};

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + QLatin1Char('\x1f') + source + QLatin1Char('\x1f') + comment;
}

// TS files: "Linguist TS file format", Qt documentation.
QMap<QString, Message> readTs(const QString &path)
{
    QMap<QString, Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    Message one;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == QStringLiteral("name"))
                context = xml.readElementText();
            else if (name == QStringLiteral("message"))
                one = {context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes"), false, {}};
            else if (name == QStringLiteral("source"))
                one.source = xml.readElementText();
            else if (name == QStringLiteral("comment"))
                one.comment = xml.readElementText();
            else if (name == QStringLiteral("translation")) {
                one.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                if (!one.numerus)
                    one.forms.append(xml.readElementText());
            } else if (name == QStringLiteral("numerusform"))
                one.forms.append(xml.readElementText());
        } else if (token == QXmlStreamReader::EndElement && name == QStringLiteral("message")) {
            all.insert(keyOf(one.context, one.source, one.comment), one);
        }
    }
    return xml.hasError() ? QMap<QString, Message>() : all;
}

QStringList markers(const QString &text)
{
    static const QRegularExpression marker(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList found;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// Notes what the window asks for, and answers nothing.
class Listener : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        asked.insert(keyOf(QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)));
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable QSet<QString> asked;
};

Doors closedDoors()
{
    Doors doors;
    doors.disassemble = [](const std::string &, const std::string &, const std::function<bool()> &) { return Answer{{}, "closed"}; };
    doors.bytes = [](const std::string &, const std::string &, const std::string &, const std::function<bool()> &) { return Answer{{}, "closed"}; };
    return doors;
}

QString withoutMessages(QString text)
{
    // What is marked for translation, with its closing quotation mark.
    static const QRegularExpression marked(QStringLiteral("(?:\\btr|translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP|counted)\\((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\",?)+"));
    return text.replace(marked, QStringLiteral("("));
}

}

class TranslationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;
    QMap<QString, Message> m_inSources;

    static QString root() { return QStringLiteral(KEYTRAIL_SOURCE_DIR); }
    static QMap<QString, Message> of(const QString &language) { return readTs(QStringLiteral("%1/i18n/keytrail_%2.ts").arg(root(), language)); }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("keytrail-test"));
        QCoreApplication::setApplicationName(QStringLiteral("keytrail-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_case = m_folder.filePath(QStringLiteral("made.keytrail"));
        QVERIFY(sample::make(m_case));
        const auto fresh = m_folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(root());
        lupdate.start(QStringLiteral(KEYTRAIL_LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        m_inSources = readTs(fresh);
        QVERIFY(m_inSources.size() > 500);
    }

    void cleanup() { language::apply(QStringLiteral("en")); }

    void everyMessageIsTranslated_data()
    {
        // Plural forms as "Translation Rules for Plurals" of the Qt documentation has them.
        QTest::addColumn<int>("forms");
        QTest::newRow("de") << 2;
        QTest::newRow("fr") << 2;
        QTest::newRow("es") << 2;
        QTest::newRow("ja") << 1;
        QTest::newRow("zh_CN") << 1;
        QTest::newRow("ar") << 6;
    }
    void everyMessageIsTranslated()
    {
        QFETCH(int, forms);
        const auto translated = of(QString::fromLatin1(QTest::currentDataTag()));
        for (const auto &message : m_inSources) {
            const auto found = translated.constFind(keyOf(message.context, message.source, message.comment));
            const auto named = message.context + QStringLiteral(": ") + message.source;
            QVERIFY2(found != translated.constEnd(), qPrintable(named + QStringLiteral(" is missing")));
            QVERIFY2(!found->unfinished, qPrintable(named + QStringLiteral(" is unfinished")));
            QCOMPARE(found->numerus, message.numerus);
            QCOMPARE(int(found->forms.size()), message.numerus ? forms : 1);
            for (int at = 0; at < found->forms.size(); ++at) {
                const auto &form = found->forms[at];
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(named));
                // Arabic has forms for none, one and two, which may say their number as a word.
                const bool saysNumber = forms == 6 && message.numerus && at < 3 && markers(form).isEmpty();
                QVERIFY2(saysNumber || markers(form) == markers(message.source), qPrintable(named + QStringLiteral(" -> ") + form));
                QCOMPARE(form.count(QLatin1Char('\n')), message.source.count(QLatin1Char('\n')));
                static const QRegularExpression mnemonic(QStringLiteral("&(?=[^& ])"));
                QVERIFY2(form.count(mnemonic) == message.source.count(mnemonic), qPrintable(named + QStringLiteral(" -> ") + form));
            }
        }
        for (const auto &message : translated)
            QVERIFY2(m_inSources.contains(keyOf(message.context, message.source, message.comment)), qPrintable(message.context + QStringLiteral(": ") + message.source + QStringLiteral(" is no longer in the sources")));
    }

    void theProgramHoldsWhatTheFilesSay()
    {
        for (const auto &one : language::all()) {
            if (one.code == QStringLiteral("en"))
                continue;
            language::apply(one.code);
            const auto messages = of(one.code);
            QVERIFY(!messages.isEmpty());
            for (const auto &message : messages) {
                const auto shown = QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(), message.comment.toUtf8().constData(), message.numerus ? 100 : -1);
                QCOMPARE(shown, QString(message.forms.last()).replace(QStringLiteral("%n"), QStringLiteral("100")));
            }
        }
    }

    void pluralFormsFollowTheLanguage()
    {
        const auto flows = [](std::int64_t count) { return widgets::wording::entityCount(QStringLiteral("flows"), count); };
        QCOMPARE(flows(1), QStringLiteral("1 flow"));
        QCOMPARE(flows(1234), QStringLiteral("1,234 flows"));
        language::apply(QStringLiteral("de"));
        QCOMPARE(flows(1), QStringLiteral("1 Flow"));
        QCOMPARE(flows(1234), QStringLiteral("1.234 Flows"));
        language::apply(QStringLiteral("fr"));
        QCOMPARE(widgets::wording::entityCount(QStringLiteral("keys"), 0), QStringLiteral("0 clé"));
        QCOMPARE(widgets::wording::entityCount(QStringLiteral("keys"), 2), QStringLiteral("2 clés"));
        language::apply(QStringLiteral("ar"));
        QCOMPARE(flows(2), QStringLiteral("تدفقان"));
        QCOMPARE(flows(3), QStringLiteral("3 تدفقات"));
        QCOMPARE(flows(11), QStringLiteral("11 تدفقًا"));
        QCOMPARE(flows(100), QStringLiteral("100 تدفق"));
    }

    void sentencesOfTheCaseKeepTheirValues()
    {
        const auto english = QStringLiteral("The client 192.0.2.7 may be any of 3 devices: a lease, a MAC or a device log would tell which.");
        QCOMPARE(widgets::wording::sentence(english), english);
        QCOMPARE(widgets::wording::sentence(QStringLiteral("Something else: %1.")), QStringLiteral("Something else: %1."));
        language::apply(QStringLiteral("de"));
        const auto gap = widgets::wording::gap(english);
        QCOMPARE(gap.missing, QStringLiteral("Der Client 192.0.2.7 kann jedes von 3 Geräten sein."));
        QCOMPARE(gap.closes, QStringLiteral("Ein Lease, eine MAC oder ein Geräteprotokoll würde es klären."));
        QCOMPARE(widgets::wording::sentence(QStringLiteral("Unexpected use: The app signs with a key of its own.")), QStringLiteral("Unerwartete Verwendung: Die App signiert mit einem eigenen Schlüssel."));
        QCOMPARE(widgets::wording::sentence(QStringLiteral("Approved by %2: %1 is fine")), QStringLiteral("Freigegeben durch %2: %1 is fine"));
        QCOMPARE(widgets::wording::title(QStringLiteral("org.example encrypt RSA -> host.example")), QStringLiteral("org.example verschlüsseln RSA → host.example"));
    }

    void everySignOfTheWeightsHasASentence()
    {
        QFile file(root() + QStringLiteral("/resources/knowledge/weights.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 20);
        for (const auto &line : lines) {
            if (line.startsWith(QLatin1Char('#')) || line.startsWith(QStringLiteral("sign\t")))
                continue;
            auto text = line.section(QLatin1Char('\t'), 2, 2);
            for (int number = 1; text.contains(QStringLiteral("{}")); ++number)
                text.replace(text.indexOf(QStringLiteral("{}")), 2, QStringLiteral("%%1").arg(number));
            QVERIFY2(m_inSources.contains(keyOf(QStringLiteral("Sentences"), text, {})), qPrintable(text));
        }
    }

    void everyLineOfTheCoverageSheetHasASentence()
    {
        QFile file(root() + QStringLiteral("/resources/knowledge/coverage.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 20);
        for (const auto &line : lines) {
            if (line.startsWith(QLatin1Char('#')) || line.startsWith(QStringLiteral("code\t")))
                continue;
            for (int column = 3; column <= 4; ++column) {
                auto text = line.section(QLatin1Char('\t'), column, column);
                for (int number = 1; text.contains(QStringLiteral("{}")); ++number)
                    text.replace(text.indexOf(QStringLiteral("{}")), 2, QStringLiteral("%%1").arg(number));
                QVERIFY2(text.isEmpty() || m_inSources.contains(keyOf(QStringLiteral("Sentences"), text, {})), qPrintable(text));
            }
        }
    }

    void everyReasonOfTheExpectationsHasASentence()
    {
        QFile file(root() + QStringLiteral("/resources/knowledge/expectations.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const auto reason = line.section(QLatin1Char('\t'), -1);
            if (!line.startsWith(QLatin1Char('#')) && reason != QStringLiteral("reason"))
                QVERIFY2(m_inSources.contains(keyOf(QStringLiteral("Sentences"), reason, {})), qPrintable(reason));
        }
    }

    void theWindowAsksForWhatWasFound()
    {
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        {
            MainWindow window(closedDoors());
            window.resize(1600, 1000);
            window.show();
            QSignalSpy opened(window.session(), &CaseSession::opened);
            window.session()->open(m_case);
            QVERIFY(opened.wait(20'000));
            QStringList places{QStringLiteral("home"), QStringLiteral("traces"), QStringLiteral("trace"), QStringLiteral("timeline"), QStringLiteral("graph"), QStringLiteral("code"), QStringLiteral("search"), QStringLiteral("evidence")};
            for (const auto *entity : {"apps", "binaries", "operations", "keys", "key_places", "destinations", "links", "flows", "dns", "http", "tls", "certificates", "payload_signs", "leases", "device_records", "devices", "installs", "events", "warnings", "findings"})
                places.append(QString::fromLatin1(entity));
            for (const auto &place : std::as_const(places)) {
                QVERIFY2(window.go(place), qPrintable(place));
                QVERIFY(QTest::qWaitFor([&] { return window.isSettled(); }, 20'000));
            }
        }
        QCoreApplication::removeTranslator(&listener);
        QSet<QString> contexts;
        for (const auto &message : std::as_const(m_inSources))
            contexts.insert(message.context);
        QVERIFY(listener.asked.size() > 300);
        const QStringList names{QStringLiteral("iOS"), QStringLiteral("Android")};
        QStringList missing;
        for (const auto &key : std::as_const(listener.asked)) {
            const auto context = key.section(QLatin1Char('\x1f'), 0, 0), source = key.section(QLatin1Char('\x1f'), 1, 1);
            if (source == source.toUpper() || names.contains(source))
                continue;   // APK, JA3: the same everywhere
            if ((contexts.contains(context) || context.startsWith(QStringLiteral("keytrail"))) && !m_inSources.contains(key))
                missing.append(QString(key).replace(QLatin1Char('\x1f'), QLatin1Char('|')));
        }
        missing.sort();
        QCOMPARE(missing.join(QLatin1Char('\n')), QString());
    }

    // A literal with words in it that is given to what shows text, or reads like a sentence, and is not a message.
    void noTextGoesPastTranslation()
    {
        static const QRegularExpression shown(QStringLiteral("\\b(?:setText|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|setAccessibleName|setAccessibleDescription|setTitle|setDetail|addAction|addMenu|addToolBar|addTab|QLabel|QPushButton|QAction|QDockWidget|plainLabel|paragraph|addHeading|PaneTitle|showTrouble)\\(\\s*(?:QStringLiteral\\(|QString::fromLatin1\\(|QLatin1String\\()?\"([^\"]*)\""));
        static const QRegularExpression sentence(QStringLiteral("QStringLiteral\\(\"([A-Z][a-z]+ [a-z]+[^\"]*)\""));
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
        const QStringList names{QStringLiteral("Keytrail"), QStringLiteral("UTC")};
        int files = 0;
        for (const auto *folder : {"app", "widgets"}) {
            QDirIterator sources(root() + QLatin1Char('/') + QString::fromLatin1(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (sources.hasNext()) {
                QFile file(sources.next());
                if (file.fileName().contains(QStringLiteral("/app/cli/")))
                    continue;   // the command line speaks English
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                const auto text = withoutMessages(QString::fromUtf8(file.readAll()));
                for (const auto *pattern : {&shown, &sentence}) {
                    for (auto it = pattern->globalMatch(text); it.hasNext();) {
                        const auto literal = it.next().captured(1);
                        if (literal.contains(words) && !names.contains(literal) && !literal.startsWith(QStringLiteral("This plugin does not support")))
                            QFAIL(qPrintable(file.fileName() + QStringLiteral(": \"") + literal + QStringLiteral("\" is shown and no message")));
                    }
                }
            }
        }
        QVERIFY(files > 50);
        // The patterns see what they are for.
        QVERIFY(shown.match(withoutMessages(QStringLiteral("label->setText(QStringLiteral(\"Not translated\"));"))).hasMatch());
        QVERIFY(!shown.match(withoutMessages(QStringLiteral("label->setText(tr(\"Translated\"));"))).hasMatch());
        QVERIFY(sentence.match(withoutMessages(QStringLiteral("lines.append({QStringLiteral(\"Some words\")});"))).hasMatch());
    }

    void languagesAreFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("de_AT") << "de";
        QTest::newRow("de-CH") << "de";
        QTest::newRow("fr") << "fr";
        QTest::newRow("zh_CN") << "zh_CN";
        QTest::newRow("zh-Hans-SG") << "zh_CN";
        QTest::newRow("zh_TW") << "en";
        QTest::newRow("ar_EG") << "ar";
        QTest::newRow("pt_BR") << "en";
        QTest::newRow("desert") << "en";
    }
    void languagesAreFound()
    {
        QFETCH(QString, code);
        QCOMPARE(language::fitting(QString::fromLatin1(QTest::currentDataTag())), code);
    }

    void theWindowFollowsTheLanguageAtOnce()
    {
        settings::setLanguage(QStringLiteral("en"));
        WindowKeeper keeper(closedDoors);
        QSignalSpy opened(keeper.window()->session(), &CaseSession::opened);
        keeper.window()->session()->open(m_case);
        QVERIFY(opened.wait(20'000));
        QVERIFY(keeper.window()->go(QStringLiteral("flows")));
        QVERIFY(QTest::qWaitFor([&] { return keeper.window()->isSettled(); }, 20'000));
        const auto fileMenu = [&] { return keeper.window()->menuBar()->actions().first()->text(); };
        QCOMPARE(fileMenu(), QStringLiteral("&File"));
        const QPointer<MainWindow> before = keeper.window();
        emit keeper.window()->languageWanted(QStringLiteral("de"));
        QVERIFY(QTest::qWaitFor([&] { return before.isNull(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return keeper.window()->place() == QStringLiteral("flows") && keeper.window()->isSettled(); }, 20'000));
        QCOMPARE(fileMenu(), QStringLiteral("&Datei"));
        QCOMPARE(keeper.window()->session()->path(), m_case);
        QCOMPARE(settings::language(), QStringLiteral("de"));
        QVERIFY(keeper.window()->isVisible());
        keeper.setLanguage(QStringLiteral("ar"));
        QVERIFY(QTest::qWaitFor([&] { return keeper.window()->place() == QStringLiteral("flows") && keeper.window()->isSettled(); }, 20'000));
        QCOMPARE(keeper.window()->layoutDirection(), Qt::RightToLeft);
        keeper.setLanguage(QStringLiteral("en"));
        QVERIFY(QTest::qWaitFor([&] { return keeper.window()->place() == QStringLiteral("flows") && keeper.window()->isSettled(); }, 20'000));
        QCOMPARE(keeper.window()->layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
