// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/hunt.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

namespace
{

// openssl genrsa 2048 | openssl rsa -pubout -outform DER, made for this test; its hash by sha256sum.
const std::string kKeyText
    = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3zInnzbijivR/XjAMtN31fQvboqICqOKM4dBhibZb1PxKnBU2nXyMX3JZaYqLvyI8pUmpedAyQpKvPCXdq6Q"
      "IcYI5hB/Bhf0zAh6x2+jW2OCGEeMuRPeNJ+1fTSrqsUuP1zuTKbEX1fs1999nTOx/ZMFTVkdpgy9XjV1TjaMlnclzALFE8vk8vGx7EqYDlQTghMD5WQf2C8pTE39U5M0Po/y"
      "Ik+GevzbmoU8ETCEM5guCZwlizoyFXL3fV7DzJIowty7AKfva/"
      "Y13FSOBqLbSuoNKNkXl96JuMEXHTMDx6oszs2nN8FKDfL+rxQSzLQPxB4eO7LTp3hsz0EPUvil6QIDAQAB";
const std::string kKeyHash = "ad6fba0ec1d29bcbb26b0bfb8a05e87b75c75d1b3df02041ad800aa755ca440b";

World keyed()
{
    World world;
    world.keyText = kKeyText;
    world.keyHash = kKeyHash;
    return world;
}

const OutputFile *fileNamed(const std::vector<OutputFile> &files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const OutputFile &file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

/// Lines that are neither empty nor a comment.
QStringList ruleLines(const std::string &text, const QString &mark)
{
    QStringList out;
    for (const auto &line : QString::fromStdString(text).split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(mark))
            out.append(line);
    }
    return out;
}

}

class HuntTest : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("host");
        QTest::addColumn<bool>("ipv4");
        QTest::addColumn<bool>("ipv6");
        QTest::newRow("host") << "a.example" << true << false << false;
        QTest::newRow("underscore") << "_dns.a.example" << true << false << false;
        QTest::newRow("no dot") << "localhost" << false << false << false;
        QTest::newRow("quote") << "a\".example" << false << false << false;
        QTest::newRow("semicolon") << "a.example;" << false << false << false;
        QTest::newRow("newline") << "a.example\n" << false << false << false;
        QTest::newRow("hyphen first") << "-a.example" << false << false << false;
        QTest::newRow("label of 64") << QString(64, 'a') + ".example" << false << false << false;
        QTest::newRow("ipv4") << "203.0.113.9" << true << true << false;
        QTest::newRow("ipv4 too large") << "203.0.113.256" << true << false << false;
        QTest::newRow("ipv4 with rest") << "203.0.113.9 any" << false << false << false;
        QTest::newRow("ipv6") << "2001:db8::1" << false << false << true;
        QTest::newRow("ipv6 whole") << "2001:db8:1:2:3:4:5:6" << false << false << true;
        QTest::newRow("ipv6 loopback") << "::1" << false << false << true;
        QTest::newRow("ipv6 two gaps") << "1::2::3" << false << false << false;
        QTest::newRow("ipv6 nine groups") << "1:2:3:4:5:6:7:8:9" << false << false << false;
        QTest::newRow("ipv6 ends in colon") << "1:2:3:4:5:6:7:" << false << false << false;
    }

    void shapes()
    {
        QFETCH(QString, text);
        const auto bytes = text.toStdString();
        QTEST(isHostName(bytes), "host");
        QTEST(isIpv4(bytes), "ipv4");
        QTEST(isIpv6(bytes), "ipv6");
    }

    void findsTheKeyTextInTheCode()
    {
        const WorldCase world(keyed());
        const auto hunt = huntFacts(world.facts());
        QCOMPARE(hunt.apps.size(), 1);
        QCOMPARE(hunt.apps[0].keyTexts, std::vector<std::string>{kKeyText});
        QCOMPARE(hunt.apps[0].keyHashes, std::vector<std::string>{kKeyHash});
        QVERIFY(std::find(hunt.apps[0].hosts.begin(), hunt.apps[0].hosts.end(), "sync.brightleaf.example") != hunt.apps[0].hosts.end());
        QCOMPARE(hunt.hosts.size(), 1);
        QCOMPARE(hunt.hosts[0].ports, std::set<std::int64_t>{8080});
    }

    void expectedUseIsNotHunted()
    {
        auto world = keyed();
        world.verdict = "expected";
        const auto hunt = huntFacts(WorldCase(world).facts());
        QVERIFY(hunt.hosts.empty() && hunt.apps.empty() && hunt.packages.empty());
    }

    void hostileTextsStandInNoRule()
    {
        const WorldCase world(World::hostile());
        const auto hunt = huntFacts(world.facts());
        QVERIFY(hunt.hosts.empty() && hunt.packages.empty());
        QVERIFY(hunt.leftOut.size() >= 2);
        for (const auto &file : huntPack(world.facts())) {
            const auto text = QString::fromStdString(file.content);
            QVERIFY(!file.name.starts_with('/') && file.name.find("..") == std::string::npos);
            QVERIFY2(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)), file.name.c_str());
            if (file.name == "README.md")
                QVERIFY(!text.contains("<script>") || text.contains('`'));
            else if (file.name != "yara/keytrail.yar")
                QVERIFY2(!text.contains("alert(1)") || text.contains("script.alert(1)"), file.name.c_str());
        }
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "suricata/keytrail.rules")->content, "#").isEmpty());
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "tshark/filters.txt")->content, "#").isEmpty());
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "blocklists/hosts.txt")->content, "#").isEmpty());
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "kql/keytrail.kql")->content, "//").isEmpty());
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "elastic/keytrail.kql")->content, "//").isEmpty());
        QVERIFY(ruleLines(fileNamed(huntPack(world.facts()), "spl/keytrail.spl")->content, "```").isEmpty());
    }

    void suricata()
    {
        const auto rules = ruleLines(fileNamed(huntPack(WorldCase({}).facts()), "suricata/keytrail.rules")->content, "#");
        QCOMPARE(rules.size(), 3);
        QSet<QString> sids;
        static const QRegularExpression shape(
            "^alert (dns|tls|http) \\$HOME_NET any -> any any \\(msg:\"[^\";]+\"; [a-z.]+; "
            "content:\"sync\\.brightleaf\\.example\"; (nocase; )?startswith; endswith; .*sid:(1\\d{6}); rev:1;\\)$");
        for (const auto &rule : rules) {
            const auto match = shape.match(rule);
            QVERIFY2(match.hasMatch(), qPrintable(rule));
            QCOMPARE(match.captured(1) == "http", match.captured(2).isEmpty());
            sids.insert(match.captured(3));
        }
        QCOMPARE(sids.size(), 3);
    }

    void sigmaHasItsMembers()
    {
        const auto files = huntPack(WorldCase({}).facts());
        int found = 0;
        for (const auto &file : files) {
            if (!file.name.starts_with("sigma/"))
                continue;
            ++found;
            for (const char *name :
                {"\ntitle: ", "\nid: ", "\nlogsource:", "\ndetection:", "\n    condition: selection", "\nfalsepositives:", "\nlevel: "})
                QVERIFY2(file.content.find(name) != std::string::npos, name);
        }
        QCOMPARE(found, 2);
    }

    void yaraHitsTheCodeAndNothingElse_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile texts") << true;
    }

    void yaraHitsTheCodeAndNothingElse()
    {
        QFETCH(bool, hostile);
        auto setting = hostile ? World::hostile() : World();
        setting.keyText = kKeyText;
        setting.keyHash = kKeyHash;
        const WorldCase world(setting);
        const auto rules = world.path("rules.yar"), hit = world.path("hit.bin"), miss = world.path("miss.bin");
        QVERIFY(writeFile(rules, fileNamed(huntPack(world.facts()), "yara/keytrail.yar")->content));
        QVERIFY(writeFile(hit, "dex\n035" + std::string(1, '\0') + kKeyText + std::string(1, '\0')));
        QVERIFY(writeFile(miss, "dex\n035 https://updates.example/ MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA"));
        const auto ran = runProgram("yara", {QString::fromStdString(rules), QString::fromStdString(hit)});
        if (!ran)
            QSKIP("yara is not installed");
        QCOMPARE(ran->first, 0);
        QVERIFY2(ran->second.contains("keytrail_") && !ran->second.contains("error"), qPrintable(ran->second));
        const auto missed = runProgram("yara", {QString::fromStdString(rules), QString::fromStdString(miss)});
        QCOMPARE(missed->first, 0);
        QVERIFY2(missed->second.isEmpty(), qPrintable(missed->second));
    }

    void tsharkTakesTheFilters()
    {
        // The sample capture asks for this name and posts to it; another name it never asks for.
        World world;
        world.host = "edge7.cloudmetrics.example";
        const QString capture = KEYTRAIL_SOURCE_DIR "/resources/sample/office-wifi.pcapng";
        const auto frames = [&](const QString &filter) {
            return runProgram("tshark", {"-r", capture, "-T", "fields", "-e", "frame.number", "-Y", filter});
        };
        if (!frames("udp"))
            QSKIP("tshark is not installed");
        const auto filters = ruleLines(fileNamed(huntPack(WorldCase(world).facts()), "tshark/filters.txt")->content, "#");
        QCOMPARE(filters.size(), 2);
        const auto named = frames(filters[0]);
        QCOMPARE(named->first, 0);
        // 4 DNS packets and 6 requests by tshark -Y 'dns.qry.name == …' and 'http.host == …'; port 8080 is not the capture's.
        QVERIFY2(named->second.contains(QRegularExpression("^\\d+$", QRegularExpression::MultilineOption)), qPrintable(named->second));
        QCOMPARE(frames(filters[1])->first, 0);
        for (const auto &filter : ruleLines(fileNamed(huntPack(WorldCase({}).facts()), "tshark/filters.txt")->content, "#")) {
            const auto none = frames(filter);
            QCOMPARE(none->first, 0);
            QVERIFY(!none->second.contains(QRegularExpression("^\\d+$", QRegularExpression::MultilineOption)));
        }
    }

    void readmeExplainsEveryFile()
    {
        const auto files = huntPack(WorldCase({}).facts());
        QCOMPARE(files.front().name, std::string("README.md"));
        for (std::size_t at = 1; at < files.size(); ++at)
            QVERIFY2(files.front().content.find(files[at].name) != std::string::npos, files[at].name.c_str());
        QVERIFY(files.front().content.find(kPackageHash) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(HuntTest)
#include "hunt_test.moc"
