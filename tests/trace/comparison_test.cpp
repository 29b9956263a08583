// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_writer.h"
#include "analysis/trace/comparison.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::casedb;

class ComparisonTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct App {
        char hash;
        const char *package, *version, *code;
        Texts permissions;
        std::vector<std::string> keys, hosts, operations;
    };
    /// A case of these apps.
    std::string caseOf(const char *name, const std::vector<App> &apps)
    {
        const auto path = m_folder.filePath(QLatin1String(name)).toStdString();
        auto made = CaseFile::create(path, "t", "");
        for (const auto &app : apps) {
            const auto bundle = path + app.hash;
            auto writer = BundleWriter::create(bundle, {std::string(64, app.hash), "a.apk", 1, "apk"});
            AppRow row;
            row.where = "AndroidManifest.xml";
            row.platform = "android";
            row.package = app.package;
            row.versionName = app.version;
            row.versionCode = app.code;
            row.permissions = app.permissions;
            row.signers.text = "[{\"scheme\":\"v2\",\"cert_sha256\":\"c0ffee\"}]";
            const auto id = writer->add(row);
            for (const auto &hash : app.keys) {
                KeyPlaceRow place;
                place.app = id;
                place.algorithm = "rsa";
                place.bits = 2048;
                place.spkiSha256 = hash;
                place.key = keyId(hash, false);
                place.source = "string";
                place.where = "classes.dex!key " + hash;
                writer->add(place);
            }
            for (const auto &host : app.hosts) {
                DestinationRow to;
                to.app = id;
                to.scheme = "https";
                to.host = host;
                to.port = 443;
                to.where = "classes.dex!" + host;
                writer->add(to, host);
            }
            for (const auto &method : app.operations) {
                OperationRow operation;
                operation.app = id;
                operation.className = "Lp/C;";
                operation.method = method;
                operation.descriptor = "()V";
                operation.api = "Cipher.doFinal";
                operation.kind = "encrypt";
                operation.algorithm = "rsa";
                operation.transformation = "RSA/ECB/PKCS1Padding";
                operation.where = "classes.dex!" + method;
                writer->add(operation);
            }
            EvidenceRow about;
            about.sha256 = std::string(64, app.hash);
            about.file = "a.apk";
            if (!writer->finish() || std::get<CaseFile>(made).absorb(bundle, about))
                return {};
        }
        std::get<CaseFile>(made).close();
        return path;
    }
    static QStringList said(const trace::AppComparison &found)
    {
        QStringList out;
        for (const auto &one : found.rows)
            out << QString::fromStdString(one.kind + " " + one.change + " " + one.value);
        return out;
    }

private slots:
    void versionsOfAnApp()
    {
        const auto opened = CaseReader::open(caseOf("versions", {{'a', "p.one", "1.0", "10", {"INTERNET", "CAMERA"}, {"k1"}, {"a.example"}, {"old", "both"}}, {'b', "p.one", "2.0", "20", {"INTERNET", "READ_SMS"}, {"k1", "k2"}, {"a.example", "b.example"}, {"both", "fresh"}}, {'c', "p.two", "1.0", "10", {"OTHER"}, {}, {}, {}}}));
        const auto &reader = std::get<CaseReader>(opened);
        const auto found = trace::compareApps({&reader, "p.one", "1.0"}, {&reader, "p.one", "20"}); // by name, by code
        QVERIFY(found.hasBefore && found.hasAfter);
        QCOMPARE(said(found), QStringList({"permission added READ_SMS", "permission removed CAMERA", "key added rsa 2048 k2",
                                  "operation added encrypt rsa RSA/ECB/PKCS1Padding by Cipher.doFinal in Lp/C;->fresh()V", "operation removed encrypt rsa RSA/ECB/PKCS1Padding by Cipher.doFinal in Lp/C;->old()V", "destination added https://b.example:443"}));
        QCOMPARE(found.same, std::size_t(6)); // the app, INTERNET, the signer, k1, both(), a.example
        QCOMPARE(found.rows[0].evidence, std::string(64, 'b'));
        QCOMPARE(found.rows[1].evidence, std::string(64, 'a'));
        QCOMPARE(found.rows[2].where, std::string("classes.dex!key k2"));
        const auto none = trace::compareApps({&reader, "p.one", "1.0"}, {&reader, "p.one", "3.0"});
        QVERIFY(none.hasBefore && !none.hasAfter);
    }

    void twoCases()
    {
        const auto left = CaseReader::open(caseOf("left", {{'a', "p.one", "1.0", "10", {"INTERNET"}, {}, {}, {}}, {'c', "p.two", "1.0", "10", {}, {}, {}, {}}}));
        const auto right = CaseReader::open(caseOf("right", {{'b', "p.one", "1.1", "11", {"INTERNET"}, {}, {"c.example"}, {}}}));
        const auto found = trace::compareApps({&std::get<CaseReader>(left), {}, {}}, {&std::get<CaseReader>(right), {}, {}});
        QCOMPARE(said(found), QStringList({"version added 1.1 (11)", "version removed 1.0 (10)", "destination added https://c.example:443", "app removed p.two", "version removed 1.0 (10)", "signer removed c0ffee"}));
        const auto turned = trace::compareApps({&std::get<CaseReader>(right), {}, {}}, {&std::get<CaseReader>(left), {}, {}});
        QCOMPARE(turned.rows.size(), found.rows.size());
        QCOMPARE(turned.same, found.same);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
