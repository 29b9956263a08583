// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/app_trace.h"
#include "resources/knowledge.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace {

// Of the key in make_seeds.py, by sha256sum over openssl's DER.
constexpr auto kKey = "93a416cca36cda1801eff3f88dc4c0f0f4991aa6d05de4dd35fad386cc453d09";

const KnowledgeFile kKnowledge = [](std::string_view name) { return knowledge(name); };

struct Traced {
    std::string bytes;
    std::vector<Dex> images;
    Program program;
    Findings findings;
};

std::unique_ptr<Traced> trace(const char *name, const AppEnvironment &environment = {})
{
    auto out = std::make_unique<Traced>();
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/app_trace/") + name + ".dex", std::ios::binary);
    out->bytes = {std::istreambuf_iterator<char>(in), {}};
    NoNotes notes;
    auto images = readDex(asBytes(out->bytes), "classes.dex", notes);
    if (!images)
        return out;
    out->images = std::move(*images);
    out->program.build(out->images, {"classes.dex"}, notes);
    auto findings = traceApp(out->program, Models(kKnowledge), kKnowledge, environment, alwaysOn);
    if (findings)
        out->findings = std::move(*findings);
    return out;
}

const TraceOperation *operationOf(const Findings &findings, std::string_view kind)
{
    for (const auto &one : findings.operations) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

// scheme://host:port of every destination that is sure, and of those the links lead to, sorted.
QStringList places(const Findings &findings, bool linkedOnly)
{
    QStringList out;
    for (std::size_t i = 0; i < findings.destinations.size(); ++i) {
        const auto &one = findings.destinations[i];
        const bool linked = std::any_of(findings.links.begin(), findings.links.end(), [&](const TraceLink &link) { return link.destination == i && link.confidence >= 0.5; });
        if (one.confidence >= 0.5 && (linked || !linkedOnly))
            out << QString::fromStdString(one.scheme + "://" + one.host.value_or("?") + ":" + (one.port ? std::to_string(*one.port) : "-") + " " + one.resolvedBy);
    }
    out.sort();
    return out;
}

}

class AppTraceTest : public QObject
{
    Q_OBJECT
private slots:
    void ties_data()
    {
        QTest::addColumn<QStringList>("destinations");
        QTest::addColumn<QStringList>("linked");
        const auto one = [](const char *text) { return QStringList{text}; };
        QTest::newRow("constant") << one("http://plain.example:8080 constant") << one("http://plain.example:8080 constant");
        QTest::newRow("xor_decoder") << one("http://hidden.example:8080 decoded") << one("http://hidden.example:8080 decoded");
        QTest::newRow("not_tied") << one("https://news.example:- constant") << QStringList();
        QTest::newRow("same_file") << one("https://queue.example:- constant") << one("https://queue.example:- constant");
        QTest::newRow("other_file") << one("https://queue.example:- constant") << QStringList();
        const QStringList both{"https://one.example:- constant", "https://two.example:- constant"};
        QTest::newRow("unknown_branch") << both << both;
        QTest::newRow("from_the_clock") << one("https://?:- unresolvable") << one("https://?:- unresolvable");
        QTest::newRow("endless_loop") << one("https://later.example:- constant") << one("https://later.example:- constant");
        QTest::newRow("loop_head") << one("https://digits.example:- constant") << one("https://digits.example:- constant");
        QTest::newRow("loop_behind") << one("https://digits.example:- constant") << one("https://digits.example:- constant");
        QTest::newRow("decoy_class") << one("http://plain.example:8080 constant") << one("http://plain.example:8080 constant");
        QTest::newRow("text_message") << one("sms://?:- constant") << one("sms://?:- constant");
        QTest::newRow("library_work") << one("https://own.example:- constant") << one("https://own.example:- constant");
        QTest::newRow("endless_recursion") << one("https://deep.example:- constant") << one("https://deep.example:- constant");
    }
    void ties()
    {
        QFETCH(QStringList, destinations);
        QFETCH(QStringList, linked);
        const auto traced = trace(QTest::currentDataTag());
        const auto *operation = operationOf(traced->findings, "encrypt");
        QVERIFY(operation);
        QCOMPARE(operation->method, std::string("seal"));
        QCOMPARE(operation->api, std::string("Ljavax/crypto/Cipher;->doFinal([B)[B"));
        QCOMPARE(operation->transformation, std::string("RSA/ECB/PKCS1Padding"));
        QCOMPARE(operation->algorithm, std::string("rsa"));
        QVERIFY(operation->key);
        QCOMPARE(operation->key->key.spkiSha256, std::string(kKey));
        QCOMPARE(operation->expectation, std::string("unexpected"));
        QCOMPARE(operation->origin, std::string("first-party"));
        QCOMPARE(places(traced->findings, false), destinations);
        QCOMPARE(places(traced->findings, true), linked);
        for (const auto &link : traced->findings.links) {
            QCOMPARE(link.relation, std::string("dataflow"));
            QCOMPARE(link.direction, std::string("out"));
            QVERIFY(link.path.size() >= 3);
            QCOMPARE(link.path.front().where, operation->where);
            for (const auto &step : link.path)
                QVERIFY2(step.where.find("->") != std::string::npos && step.where.find("@0x") != std::string::npos, (step.what + " " + step.value).c_str());
        }
    }
    void librariesAreKnownByTheirPackages()
    {
        const Models models(kKnowledge);
        QCOMPARE(models.library("Lcom/google/android/gms/ads/AdView;"), std::string("Google Ads"));  // the longer prefix counts
        QCOMPARE(models.library("Lcom/google/android/gms/maps/Map;"), std::string("Google Play services"));
        QCOMPARE(models.library("Lorg/jsoupx/Parser;"), std::string());
        QCOMPARE(models.library("LMain;"), std::string());
        QCOMPARE(models.libraryWithin("Lio/appium/settings/Main;", "org.example"), std::string("Appium"));
        QCOMPARE(models.libraryWithin("Lio/appium/settings/Main;", "io.appium.settings"), std::string());    // the vendor's own app
        QCOMPARE(models.libraryWithin("Lokhttp3/Call;", "okhttp3.sample"), std::string("OkHttp"));   // models stand for it
    }
    void powerByAnEvenNumberIsArithmetic()
    {
        const auto traced = trace("powers");
        std::vector<std::uint64_t> places;
        for (const auto &one : traced->findings.operations) {
            if (one.api.starts_with("Ljava/math/BigInteger;->modPow"))
                places.push_back(one.offset);
        }
        // sget-object 2, const/16 2, invoke 3, move-result 1; then twice const-wide/32 3, invoke 3, move-result 1, invoke 3.
        QCOMPARE(places, std::vector<std::uint64_t>{8 + 10 + 7});
    }
    // Each way of putting a text together that make_seeds.py lists leads to the one address.
    void valuesArePutTogether_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(KEYTRAIL_TEST_DATA "/app_trace/values"));
        const auto files = folder.entryList({QStringLiteral("*.dex")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 18);
        for (const auto &file : files)
            QTest::newRow(qPrintable(file)) << QStringLiteral("values/") + QString(file).chopped(4);
    }
    void valuesArePutTogether()
    {
        QFETCH(QString, file);
        const auto traced = trace(file.toUtf8().constData());
        QVERIFY(operationOf(traced->findings, "encrypt"));
        const auto linked = places(traced->findings, true);
        QCOMPARE(linked.size(), 1);
        QVERIFY2(linked[0].startsWith(QStringLiteral("https://ok.example:")), qPrintable(linked[0]));
    }
    void waysOut_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(KEYTRAIL_TEST_DATA "/app_trace/sinks"));
        const auto files = folder.entryList({QStringLiteral("*.dex")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 14);
        for (const auto &file : files)
            QTest::newRow(qPrintable(file)) << QStringLiteral("sinks/") + QString(file).chopped(4);
    }
    void waysOut()
    {
        QFETCH(QString, file);
        const auto traced = trace(file.toUtf8().constData());
        const auto linked = places(traced->findings, true);
        QCOMPARE(linked.size(), 1);
        QVERIFY2(linked[0].contains(QStringLiteral("://ok.example:")), qPrintable(linked[0]));
        const auto port = file.contains(QStringLiteral("dnstunnel")) ? QStringLiteral(":- ") : QStringLiteral(":8080 ");
        QVERIFY2(linked[0].contains(port), qPrintable(linked[0]));
    }
    // Ways of other developers and compilers: what is tied stands in shapes.tsv, and nothing else is.
    void shapes_data()
    {
        QTest::addColumn<QStringList>("linked");
        QTest::addColumn<QStringList>("others");
        QFile table(QStringLiteral(KEYTRAIL_TEST_DATA "/app_trace/shapes/shapes.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'));
        for (const auto &line : lines.mid(2)) {
            const auto cells = line.split(QLatin1Char('\t'));
            if (cells.size() == 3)
                QTest::newRow(qPrintable(cells[0])) << cells[1].split(QLatin1Char(' '), Qt::SkipEmptyParts) << cells[2].split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
    }
    void shapes()
    {
        QFETCH(QStringList, linked);
        QFETCH(QStringList, others);
        AppEnvironment environment;
        environment.metaData = {{"t.host", "ok.example"}};
        environment.components = {{"activity", "Lt/Main;", {}}, {"service", "Lt/J;", {}}};
        const auto traced = trace((QByteArray("shapes/") + QTest::currentDataTag()).constData(), environment);
        QVERIFY(operationOf(traced->findings, "encrypt"));
        const auto servers = [&](bool linkedOnly) {
            auto out = places(traced->findings, linkedOnly);
            for (auto &one : out)
                one = one.left(one.lastIndexOf(QLatin1Char(':')));
            return out;
        };
        QCOMPARE(servers(true), linked);
        auto all = linked + others;
        all.sort();
        QCOMPARE(servers(false), all);
    }
    void textMessageHasItsNumber()
    {
        const auto traced = trace("text_message");
        const auto &all = traced->findings.destinations;
        const auto sms = std::find_if(all.begin(), all.end(), [](const TraceDestination &one) { return one.scheme == "sms"; });
        QVERIFY(sms != all.end());
        QCOMPARE(sms->url, std::string("sms:+4930123456"));
        QVERIFY(sms->reason.find("no capture") != std::string::npos);
    }
    void classOfThePlatformIsNamed()
    {
        const auto traced = trace("decoy_class");
        QVERIFY(std::any_of(traced->findings.notes.begin(), traced->findings.notes.end(), [](const TraceNote &note) {
            return note.code == "class-shadowed" && note.where == "classes.dex!Landroid/util/Base64;";
        }));
    }
    void reasonOfTheUnresolved()
    {
        const auto traced = trace("from_the_clock");
        QVERIFY(!traced->findings.destinations.empty());
        QVERIFY(traced->findings.destinations[0].reason.find("currentTimeMillis") != std::string::npos);
    }
    void trustSwitchedOff()
    {
        const auto traced = trace("trust_all");
        const auto *operation = operationOf(traced->findings, "trust-override");
        QVERIFY(operation);
        QCOMPARE(operation->method, std::string("checkServerTrusted"));
        QCOMPARE(operation->expectation, std::string("unexpected"));
        QVERIFY(!operationOf(traced->findings, "pin"));
    }
    void pinned()
    {
        const auto traced = trace("pin");
        const auto *operation = operationOf(traced->findings, "pin");
        QVERIFY(operation);
        QCOMPARE(operation->pin, std::string("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        QCOMPARE(operation->expectation, std::string("expected"));
        QVERIFY(!operationOf(traced->findings, "trust-override"));
    }
    void sameTwice()
    {
        const auto first = trace("unknown_branch"), second = trace("unknown_branch");
        QCOMPARE(first->findings.operations.size(), second->findings.operations.size());
        for (std::size_t i = 0; i < first->findings.operations.size(); ++i)
            QCOMPARE(first->findings.operations[i].where, second->findings.operations[i].where);
        for (std::size_t i = 0; i < first->findings.destinations.size(); ++i)
            QCOMPARE(first->findings.destinations[i].url, second->findings.destinations[i].url);
    }
    void stops()
    {
        auto traced = trace("endless_loop");
        const auto findings = traceApp(traced->program, Models(kKnowledge), kKnowledge, {}, [](auto, auto) { return false; });
        QVERIFY(!findings);
        QCOMPARE(findings.error().fault, Fault::Stopped);
    }
    // Every row of the models names an action with a meaning; every library prefix is a descriptor's head.
    void knowledgeIsSound()
    {
        for (const auto *file : {"library-models.tsv", "network-sinks.tsv"}) {
            const auto rows = tableRows(knowledge(file));
            QVERIFY(rows.size() > 10);
            for (const auto &row : rows) {
                QVERIFY(row.size() == 3);
                QVERIFY(row[0].find("->") != std::string_view::npos);
                QVERIFY(row[1] == "constant" || row[1] == "platform" || row[1] == "meta-data" || row[1] == "sink" || hasAction(row[1]));
            }
        }
        for (const auto &row : tableRows(knowledge("library-prefixes.tsv")))
            QVERIFY(row[0].front() == 'L' && row[0].back() == '/');
    }
    void hostsOfTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("url with port") << QByteArray("https://a.example:8443/x") << QByteArray("a.example");
        QTest::newRow("inside other text") << QByteArray("see http://b.example, or not") << QByteArray("b.example");
        QTest::newRow("user part") << QByteArray("https://u:p@c.example/") << QByteArray("c.example");
        QTest::newRow("dotted address") << QByteArray("192.0.2.7") << QByteArray("192.0.2.7");
        QTest::newRow("version number") << QByteArray("1.2.3") << QByteArray();
        QTest::newRow("other scheme") << QByteArray("content://d.example/x") << QByteArray();
        QTest::newRow("no name") << QByteArray("https:///x") << QByteArray();
    }
    void hostsOfTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, host);
        Findings findings;
        std::vector<std::string> known;
        addHostsOfText({text.data(), std::size_t(text.size())}, "x", findings, known);
        QCOMPARE(findings.destinations.size(), std::size_t(host.isEmpty() ? 0 : 1));
        if (!host.isEmpty())
            QCOMPARE(findings.destinations[0].host.value(), host.toStdString());
    }
};

QTEST_GUILESS_MAIN(AppTraceTest)
#include "app_trace_test.moc"
