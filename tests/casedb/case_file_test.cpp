// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/schema.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

const std::string kHash(64, 'a');

FlowRow flow(const char *sni, std::int64_t port, const char *server)
{
    FlowRow row;
    row.where = "packet " + std::to_string(port);
    row.protocol = "tcp";
    row.clientIp = "192.0.2.7";
    row.serverIp = server;
    row.serverPort = port;
    row.sni = sni;
    row.start = Instant{1'767'607'872'000'000'000 + port};
    row.alpn = {"h2", "http/1.1"};
    return row;
}

/// A bundle byte by byte from bundle_format.h: a flow, a TLS row, and what it is about.
struct Lying {
    std::int64_t evidence = static_cast<std::int64_t>(evidenceId(kHash)), flow = 40, tls = 50, tlsFlow = 40;
    std::string flows = {}, more = {}, magic = "KTBUNDLE", hash = kHash;
    std::int64_t version = kSchemaVersion;

    static std::string little(std::int64_t number, int octets)
    {
        std::string out;
        for (int at = 0; at < octets; ++at)
            out += static_cast<char>(number >> 8 * at & 0xff);
        return out;
    }
    static std::string integer(std::int64_t number) { return "i" + little(number, 8); }
    static std::string text(const std::string &text) { return "t" + little(static_cast<std::int64_t>(text.size()), 8) + text; }
    static std::string run(std::int64_t table, const std::vector<std::string> &rows)
    {
        std::string all;
        for (const auto &row : rows)
            all += little(static_cast<std::int64_t>(row.size()), 4) + row;
        return little(table, 4) + little(static_cast<std::int64_t>(rows.size()), 4) + little(static_cast<std::int64_t>(all.size()), 8) + all;
    }
    /// Nulls behind the values given, as many as the table has columns.
    static std::string row(const char *table, const std::string &values, std::size_t given)
    {
        const auto &columns = tableNamed(table)->columns;
        const auto stored = std::count_if(columns.begin(), columns.end(), [](const ColumnInfo &one) { return one.expression.empty(); });
        return values + std::string(static_cast<std::size_t>(stored) - given, 'n');
    }
    static std::int64_t numberOf(const char *table) { return tableNamed(table) - tables().data(); }
    std::string octets() const
    {
        const auto places = integer(evidence) + text("packet 1");
        const auto tlsRow = row("tls", integer(tls) + places + "n" + integer(tlsFlow), 5);
        const auto symbols = static_cast<std::int64_t>(tables().size());
        const auto about = run(symbols + 1, {integer(static_cast<std::int64_t>(evidenceId(kHash))) + text(hash) + text("pcap") + text("{}")});
        return magic + little(version, 4) + (flows.empty() ? run(numberOf("flows"), {row("flows", integer(flow) + places, 3)}) : flows) + run(numberOf("tls"), {tlsRow}) + more + about;
    }
};

}

class CaseFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    EvidenceRow about() const
    {
        EvidenceRow row;
        row.sha256 = kHash;
        row.file = "/evidence/a.pcap";
        row.size = 12;
        row.importedAt = Instant{5};
        return row;
    }
    std::string bundle(const char *name, const std::string &hash = kHash) const
    {
        auto writer = BundleWriter::create(path(name), {hash, "/evidence/a.pcap", 12, "pcap"});
        const auto first = writer->add(flow("sync.brightleaf.example", 443, "203.0.113.9"));
        writer->add(flow("", 8080, "198.51.100.2"));
        TlsRow tls;
        tls.flow = first;
        tls.sni = "sync.brightleaf.example";
        tls.where = "packet 4";
        writer->add(tls);
        writer->addNotes({{"truncated", Severity::Loss, "packet 9", "The file ends inside a record."}});
        const auto rows = writer->finish();
        return rows && *rows == 4 ? path(name) : std::string();
    }
    /// A bundle with so many flows that the indexes of the case are made anew; the last flow says something of its own.
    std::string largeBundle(const char *name) const
    {
        auto writer = BundleWriter::create(path(name), {kHash, "/evidence/a.pcap", 12, "pcap"});
        for (int port = 1; port <= 5'000; ++port)
            writer->add(flow(port == 5'000 ? "odd.example" : "even.example", port, "203.0.113.9"));
        return writer->finish() ? path(name) : std::string();
    }

    CaseFile fresh(const char *name)
    {
        auto made = CaseFile::create(path(name), "Test", "J. Harms");
        return std::move(std::get<CaseFile>(made));
    }

private slots:
    void absorbsAndLists()
    {
        auto file = fresh("list.keytrail");
        const auto trouble = file.absorb(bundle("list.bundle"), about());
        QVERIFY2(!trouble, trouble ? trouble->text.c_str() : "");
        QVERIFY(file.hasEvidence(kHash));
        file.close();

        auto opened = CaseReader::open(path("list.keytrail"));
        QVERIFY(std::holds_alternative<CaseReader>(opened));
        const auto &reader = std::get<CaseReader>(opened);
        const auto wanted = [&](const char *entity, const char *where) {
            const auto found = reader.ids({entity, where, {}, false, -1});
            if (const auto *error = std::get_if<FilterError>(&found)) {
                qWarning("%s", error->message.c_str());
                return std::size_t(99);
            }
            return std::get<0>(found).size();
        };
        QCOMPARE(wanted("flows", ""), std::size_t(2));
        QCOMPARE(wanted("flows", "sni contains brightleaf and server_port < 1000"), std::size_t(1));
        QCOMPARE(wanted("flows", "not (sni ends .example)"), std::size_t(1));
        QCOMPARE(wanted("flows", "sni = null"), std::size_t(1));
        QCOMPARE(wanted("flows", "server_ip within 203.0.113.0/24 or server_ip within 198.51.100.2"), std::size_t(2));
        QCOMPARE(wanted("flows", "server_ip within 203.0.113.8/29"), std::size_t(1));
        QCOMPARE(wanted("flows", "server_port in (1, 8080)"), std::size_t(1));
        QCOMPARE(wanted("flows", "alpn = h2"), std::size_t(2));
        QCOMPARE(wanted("flows", "alpn != h2"), std::size_t(0));
        QCOMPARE(wanted("flows", "sni matches \"^sync\\\\.\""), std::size_t(1));
        QCOMPARE(wanted("flows", "start within 2026-01-05T10:11..2026-01-05T10:12"), std::size_t(2));
        QCOMPARE(wanted("flows", "start > 2026-01-05T10:11:12.000000444Z"), std::size_t(1));
        QCOMPARE(wanted("tls", "flow.server_port == 443 and flow.sni starts sync"), std::size_t(1));
        QCOMPARE(wanted("warnings", ("evidence = " + kHash).c_str()), std::size_t(1));
        QCOMPARE(wanted("evidence", "warnings = 1"), std::size_t(1));

        const auto ids = std::get<0>(reader.ids({"tls", {}, {}, false, -1}));
        const auto cells = reader.cells("tls", {"id", "evidence", "sni", "flow.server_port", "alpn"}, ids);
        QCOMPARE(cells[0][1].text, kHash);
        QCOMPARE(cells[0][3].json, std::string("443"));
        QVERIFY(cells[0][0].text.starts_with("tls-"));
        const auto flows = reader.rows<FlowRow>(std::get<0>(reader.ids({"flows", {}, "server_port", true, 1})));
        QCOMPARE(flows.size(), std::size_t(1));
        QCOMPARE(flows[0].serverPort.value_or(0), std::int64_t(8080));
        QCOMPARE(flows[0].alpn, (Texts{"h2", "http/1.1"}));
        QVERIFY(reader.integrityTrouble().empty());
    }

    void wrongFiltersSayWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("no such field") << "sni = a and nosuch = 1" << 12;
        QTest::newRow("no operator") << "sni" << 3;
        QTest::newRow("no value") << "sni =" << 5;
        QTest::newRow("open quote") << "sni = \"a" << 6;
        QTest::newRow("open parenthesis") << "(sni = a" << 8;
        QTest::newRow("text behind") << "sni = a b" << 8;
        QTest::newRow("not a number") << "server_port = x" << 14;
        QTest::newRow("not a time") << "start > yesterday" << 8;
        QTest::newRow("through a text") << "sni.x = 1" << 0;
        QTest::newRow("51 parentheses") << QString(60, '(') + "sni = a" << 51;
    }
    void wrongFiltersSayWhere()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        const auto parsed = parseFilter(*tableNamed("flows"), text.toStdString());
        QVERIFY(std::holds_alternative<FilterError>(parsed));
        QCOMPARE(int(std::get<FilterError>(parsed).position), position);
    }

    void sameFactsGiveTheSameIds()
    {
        bundle("one.bundle");
        bundle("two.bundle");
        auto one = fresh("one.keytrail"), two = fresh("two.keytrail");
        QVERIFY(!one.absorb(path("one.bundle"), about()) && !two.absorb(path("two.bundle"), about()));
        one.close();
        two.close();
        const auto dump = [&](const char *name) {
            auto opened = CaseReader::open(path(name));
            const auto &reader = std::get<CaseReader>(opened);
            std::string all;
            for (const auto &row :
                reader.cells("flows", CaseReader::columns("flows"), std::get<0>(reader.ids({"flows", {}, {}, false, -1}))))
                for (const auto &cell : row)
                    all += cell.json;
            return all;
        };
        QCOMPARE(dump("one.keytrail"), dump("two.keytrail"));
    }

    void refusesBundlesThatLie()
    {
        auto file = fresh("lies.keytrail");
        QCOMPARE(file.absorb(bundle("other.bundle", std::string(64, 'b')), about())->code, std::string("worker-refused"));
        const auto refused = [&](const std::string &octets) {
            QFile out(QString::fromStdString(path("lie.bundle")));
            const bool written = out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(octets.data(), static_cast<qint64>(octets.size())) == static_cast<qint64>(octets.size());
            out.close();
            const auto trouble = written ? file.absorb(path("lie.bundle"), about()) : std::nullopt;
            return trouble && trouble->code == "worker-refused";
        };
        const auto own = Lying::integer(static_cast<std::int64_t>(evidenceId(kHash)));
        const auto flow = [&](const std::string &values, std::size_t given) { return Lying::row("flows", values, given); };
        const auto flows = [&](const std::vector<std::string> &rows) { return Lying{.flows = Lying::run(Lying::numberOf("flows"), rows)}.octets(); };
        const auto id = Lying::integer(40), where = Lying::text("packet 1");
        const auto real = [](const char *octets) { return "r" + std::string(octets, 8); };
        const std::size_t columns = flow("", 0).size();
        QVERIFY(refused(Lying{.evidence = 7}.octets())); // facts of another evidence
        QVERIFY(refused(Lying{.tlsFlow = 7}.octets())); // refers to a flow that is not there
        QVERIFY(refused(Lying{.flow = -40, .tlsFlow = -40}.octets()));
        QVERIFY(refused(Lying{.magic = "KTBUNDLF"}.octets()));
        QVERIFY(refused(Lying{.hash = std::string(64, 'b')}.octets()));
        QVERIFY(refused(Lying{.version = kSchemaVersion + 1}.octets()));
        QVERIFY(refused(Lying{.more = Lying::run(Lying::numberOf("evidence"), {Lying::integer(7)})}.octets())); // not a fact
        QVERIFY(refused(Lying{.more = Lying::run(Lying::numberOf("devices"), {Lying::integer(7)})}.octets()));
        QVERIFY(refused(Lying{.more = Lying::run(Lying::numberOf("flows"), {flow(id + own + where, 3)})}.octets())); // the same id twice
        QVERIFY(refused(Lying{.more = Lying::run(static_cast<std::int64_t>(tables().size()), {Lying::integer(7) + "b" + Lying::little(1, 8) + "x"})}.octets())); // symbols of no binary
        QVERIFY(refused(flows({flow(id + own + where, 3), flow(id + own + where, 3)})));
        QVERIFY(refused(flows({flow(Lying::integer(41) + own + where, 3), flow(id + own + where, 3)}))); // not in order
        QVERIFY(refused(flows({flow("n" + own + where, 3)}))); // no id
        QVERIFY(refused(flows({flow(id + "n" + where, 3)}))); // no evidence
        QVERIFY(refused(flows({flow(id + own + where, 3) + "n"}))); // a column too many
        QVERIFY(refused(flows({flow(id + own + where, 4)}))); // and one too few
        QVERIFY(refused(flows({flow(id + own + Lying::integer(5), 3)}))); // a number where a text belongs
        QVERIFY(refused(flows({flow(id + own + where + Lying::integer(5), 4)})));
        QVERIFY(refused(flows({flow(id + own + "b" + Lying::little(1, 8) + "x", 3)})));
        QVERIFY(refused(flows({flow(id + own + "t" + Lying::little(1'000'000, 8) + "x", 3)}))); // longer than its row
        QVERIFY(refused(flows({flow(id + own + "t" + Lying::little(-1, 8) + "x", 3)})));
        const auto entropies = [&](const std::string &last) { return flow(id + own + where, 3).substr(0, flow(id + own + where, 3).size() - 2) + last + "n"; }; // entropy_in, raw
        QVERIFY(columns > 20 && tableNamed("flows")->columns[columns - 2].name == "entropy_in");
        QVERIFY(refused(flows({entropies(real("\0\0\0\0\0\0\0\x80"))}))); // minus zero
        QVERIFY(refused(flows({entropies(real("\0\0\0\0\0\0\xf8\x7f"))}))); // no number
        const auto whole = Lying{}.octets();
        for (const std::size_t size : {std::size_t(0), std::size_t(8), std::size_t(12), std::size_t(20), whole.size() / 2, whole.size() - 1})
            QVERIFY(refused(whole.substr(0, size)));
        QVERIFY(refused(whole + "x"));
        QVERIFY(refused(whole.substr(0, 12) + Lying::run(Lying::numberOf("flows"), {}) + whole.substr(12)));
        QVERIFY(!file.hasEvidence(kHash));
        QVERIFY(!refused(flows({entropies(real("\0\0\0\0\0\0\xf8\x3f"))})) && file.hasEvidence(kHash)); // 1.5, and all else is right
        file.close();
        auto opened = CaseReader::open(path("lies.keytrail"));
        const auto &reader = std::get<CaseReader>(opened);
        QCOMPARE(reader.count("flows"), std::int64_t(1));
        QCOMPARE(*reader.all<FlowRow>("")[0].entropyIn, 1.5);
        QVERIFY(reader.integrityTrouble().empty() && reader.content().changed.empty());
    }

    void refusesWhatIsNoCase()
    {
        QFile text(m_folder.filePath("text.keytrail"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(4096, 'x'));
        text.close();
        QCOMPARE(inspectCase(path("text.keytrail"))->code, std::string("case-invalid"));
        QCOMPARE(inspectCase(path("missing.keytrail"))->code, std::string("case-invalid"));

        fresh("newer.keytrail").close();
        Database::open(path("newer.keytrail"), Database::Mode::ReadWrite)->run("PRAGMA user_version=99");
        QCOMPARE(inspectCase(path("newer.keytrail"))->code, std::string("case-version"));

        fresh("view.keytrail").close();
        Database::open(path("view.keytrail"), Database::Mode::ReadWrite)->run("CREATE VIEW v AS SELECT 1");
        QCOMPARE(inspectCase(path("view.keytrail"))->code, std::string("case-schema"));
    }

    void auditChainShowsAnEdit()
    {
        auto file = fresh("audit.keytrail");
        QVERIFY(file.audit("note", "{\"a\":1}") && file.audit("note", "{\"a\":2}"));
        file.close();
        const auto broken = [&] {
            auto opened = CaseReader::open(path("audit.keytrail"));
            return CaseReader::firstBrokenAudit(std::get<CaseReader>(opened).auditLog());
        };
        QCOMPARE(broken(), std::int64_t(0));
        Database::open(path("audit.keytrail"), Database::Mode::ReadWrite)->run("UPDATE audit SET detail = '{\"a\":3}' WHERE seq = 2");
        QCOMPARE(broken(), std::int64_t(2));
    }

    void leavesOneFile()
    {
        auto file = fresh("single.keytrail");
        QVERIFY(!file.absorb(bundle("single.bundle"), about()));
        file.close();
        QVERIFY(!QFile::exists(m_folder.filePath("single.keytrail-wal")));
        QVERIFY(!QFile::exists(m_folder.filePath("single.keytrail-shm")));
    }

    void migratesInOneStepOrNotAtAll()
    {
        auto database = Database::open(path("old.db"), Database::Mode::Create);
        database->run("CREATE TABLE t (a); PRAGMA user_version=1");
        const Migration good[] = {{1, "ALTER TABLE t ADD COLUMN b"}, {2, "INSERT INTO t (b) VALUES (4)"}};
        const Migration bad[] = {{3, "ALTER TABLE t ADD COLUMN c"}, {4, "INSERT INTO nowhere VALUES (1)"}};
        QVERIFY(migrate(*database, good, 3));
        QCOMPARE(database->number("SELECT b FROM t"), std::int64_t(4));
        QVERIFY(!migrate(*database, bad, 5));
        QCOMPARE(database->number("PRAGMA user_version"), std::int64_t(3));
        QVERIFY(!database->run("SELECT c FROM t"));
    }

    void bringsAnOlderCaseToToday()
    {
        auto file = fresh("older.keytrail");
        QVERIFY(!file.absorb(bundle("older.bundle"), about()));
        file.close();
        { // what version 1 did not have
            auto database = Database::open(path("older.keytrail"), Database::Mode::ReadWrite);
            QVERIFY(database->run("ALTER TABLE installs DROP COLUMN sha256; ALTER TABLE device_records DROP COLUMN other_ids; DROP TABLE addresses; PRAGMA user_version=1"));
        }
        auto opened = CaseFile::open(path("older.keytrail"));
        QVERIFY2(std::holds_alternative<CaseFile>(opened), std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text.c_str() : "");
        std::get<CaseFile>(opened).close();
        auto reader = CaseReader::open(path("older.keytrail"));
        QCOMPARE(std::get<CaseReader>(reader).all<FlowRow>().size(), std::size_t(2));
        QCOMPARE(std::get<CaseReader>(reader).all<TlsRow>().front().sni, std::string("sync.brightleaf.example"));
        QVERIFY(QFile::exists(m_folder.filePath("older.keytrail.v1-backup")));
    }

    void addsWhatVersion2DidNotHave()
    {
        auto file = fresh("version2.keytrail");
        QVERIFY(!file.absorb(bundle("version2.bundle"), about()));
        file.close();
        {
            auto database = Database::open(path("version2.keytrail"), Database::Mode::ReadWrite);
            QVERIFY(database->run("DROP TABLE attack_releases; DROP TABLE attack_objects; PRAGMA user_version=2"));
        }
        auto opened = CaseFile::open(path("version2.keytrail"));
        QVERIFY2(std::holds_alternative<CaseFile>(opened), std::holds_alternative<Trouble>(opened) ? std::get<Trouble>(opened).text.c_str() : "");
        std::get<CaseFile>(opened).close();
        auto reader = CaseReader::open(path("version2.keytrail")); // its schema is that of a new case
        QCOMPARE(std::get<CaseReader>(reader).all<FlowRow>().size(), std::size_t(2));
        QCOMPARE(std::get<CaseReader>(reader).count("attack-objects"), std::int64_t(0));
        QVERIFY(QFile::exists(m_folder.filePath("version2.keytrail.v2-backup")));
    }

    void findsTexts()
    {
        auto file = fresh("search.keytrail");
        QVERIFY(!file.absorb(bundle("search.bundle"), about()));
        file.close();
        auto opened = CaseReader::open(path("search.keytrail"));
        const auto &reader = std::get<CaseReader>(opened);
        const auto hits = reader.search("Brightleaf", 10);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].entity, std::string("flows"));
        QCOMPARE(hits[0].where, std::string("packet 443"));
        QCOMPARE(reader.search("\" OR 1", 10).size(), std::size_t(0));
        QVERIFY(!reader.search("20", 10).empty());
    }

    void takesManyRows()
    {
        auto file = fresh("many.keytrail");
        const auto trouble = file.absorb(largeBundle("many.bundle"), about());
        QVERIFY2(!trouble, trouble ? trouble->text.c_str() : "");
        file.close();
        auto opened = CaseReader::open(path("many.keytrail"));
        QVERIFY(std::holds_alternative<CaseReader>(opened)); // with all its indexes: they are part of the schema
        const auto &reader = std::get<CaseReader>(opened);
        QCOMPARE(reader.count("flows"), std::int64_t(5'000));
        QVERIFY(reader.integrityTrouble().empty());
        QCOMPARE(std::get<0>(reader.ids({"flows", "sni = odd.example", {}, false, -1})).size(), std::size_t(1));
        QCOMPARE(std::get<0>(reader.ids({"flows", "server_port = 5000", {}, false, -1})), std::get<0>(reader.ids({"flows", "sni = odd.example", {}, false, -1})));
    }

    void givesBackIndexesWhereABundleIsRefused()
    {
        largeBundle("broken.bundle");
        QFile broken(QString::fromStdString(path("broken.bundle")));
        QVERIFY(broken.open(QIODevice::ReadWrite));
        const auto whole = broken.readAll();
        // A row behind the others that refers to a flow of nobody.
        const auto lie = QByteArray::fromStdString(Lying{.tlsFlow = 7}.octets());
        const auto tls = lie.indexOf(QByteArray::fromStdString(Lying::little(Lying::numberOf("tls"), 4) + Lying::little(1, 4)), 12);
        QVERIFY(tls > 0 && broken.seek(0));
        const auto last = whole.lastIndexOf(QByteArray::fromStdString(Lying::little(static_cast<std::int64_t>(tables().size()) + 1, 4) + Lying::little(1, 4)));
        QVERIFY(last > 0);
        const auto end = lie.lastIndexOf(QByteArray::fromStdString(Lying::little(static_cast<std::int64_t>(tables().size()) + 1, 4) + Lying::little(1, 4)));
        broken.write(whole.left(last) + lie.mid(tls, end - tls) + whole.mid(last));
        broken.close();
        auto file = fresh("broken.keytrail");
        QVERIFY(file.absorb(path("broken.bundle"), about()).has_value());
        file.close();
        auto opened = CaseReader::open(path("broken.keytrail"));
        QVERIFY(std::holds_alternative<CaseReader>(opened));
        QCOMPARE(std::get<CaseReader>(opened).count("flows"), std::int64_t(0));
        QVERIFY(std::get<CaseReader>(opened).search("even.example", 10).empty());
    }

    void findsEveryRowOfAText()
    {
        auto file = fresh("texts.keytrail");
        QVERIFY(!file.absorb(largeBundle("texts.bundle"), about()));
        file.close();
        auto opened = CaseReader::open(path("texts.keytrail"));
        const auto &reader = std::get<CaseReader>(opened);
        auto hits = reader.search("even.exam", 100'000);
        QCOMPARE(hits.size(), std::size_t(4'999));
        QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.id < b.id; }));
        const auto few = reader.search("even.exam", 3);
        QCOMPARE(few.size(), std::size_t(3));
        QCOMPARE(few[2].id, hits[2].id);
        QCOMPARE(few[2].field, std::string("sni"));
        QCOMPARE(few[2].text, std::string("even.example"));
        QVERIFY(few[2].where.starts_with("packet "));
        // Texts of one field stand in the order of their rows.
        hits = reader.search(".example", 100'000);
        QCOMPARE(hits.size(), std::size_t(5'000));
        QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.id < b.id; }));
    }

    void findsTextsOfEarlierCases()
    {
        auto file = fresh("earlier.keytrail");
        QVERIFY(!file.absorb(bundle("earlier.bundle"), about()));
        file.close();
        { // an entry a row, as cases had it
            auto database = Database::open(path("earlier.keytrail"), Database::Mode::ReadWrite);
            QVERIFY(database->run("INSERT INTO search (text, entity, row, field) SELECT 'once.test', 'flows', id, 'sni' FROM flows"));
            QVERIFY(database->run("INSERT INTO search (text, entity, row, field) VALUES ('broken.test', 'flows', x'0102', 'sni')"));
        }
        auto opened = CaseReader::open(path("earlier.keytrail"));
        const auto hits = std::get<CaseReader>(opened).search("once.test", 10);
        QCOMPARE(hits.size(), std::size_t(2));
        QVERIFY(hits[0].where.starts_with("packet "));
        QVERIFY(std::get<CaseReader>(opened).search("broken.test", 10).empty());
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "case_file_test.moc"
