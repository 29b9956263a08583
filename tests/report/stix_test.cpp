// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/stix.h"
#include "tests/report/report_world.h"

using namespace keytrail;
using namespace keytrail::report;

namespace
{

/// STIX 2.1: the properties that an object of a type must have, and those it may have (sections 3.2, 4, 5, 6).
struct Shape {
    QStringList required, optional;
};

const QStringList kCommonRequired{"type", "spec_version", "id", "created", "modified"};
const QStringList kCommonOptional{
    "created_by_ref", "revoked", "labels", "confidence", "lang", "external_references", "object_marking_refs"};

const QMap<QString, Shape> kDomain{
    {"identity", {{"name"}, {"description", "roles", "identity_class", "sectors", "contact_information"}}},
    {"attack-pattern", {{"name"}, {"description", "aliases", "kill_chain_phases"}}},
    {"indicator",
        {{"pattern", "pattern_type", "valid_from"},
            {"name", "description", "indicator_types", "pattern_version", "valid_until", "kill_chain_phases"}}},
    {"observed-data", {{"first_observed", "last_observed", "number_observed", "object_refs"}, {}}},
    {"note", {{"content", "object_refs"}, {"abstract", "authors"}}},
    {"report", {{"name", "published", "object_refs"}, {"description", "report_types"}}},
    {"relationship", {{"relationship_type", "source_ref", "target_ref"}, {"description", "start_time", "stop_time"}}},
};
const QMap<QString, Shape> kObservable{
    {"file", {{}, {"hashes", "size", "name", "mime_type"}}},
    {"domain-name", {{"value"}, {}}},
    {"ipv4-addr", {{"value"}, {}}},
    {"ipv6-addr", {{"value"}, {}}},
    {"url", {{"value"}, {}}},
    {"software", {{"name"}, {"version", "vendor", "cpe", "languages"}}},
    {"x509-certificate",
        {{},
            {"is_self_signed", "hashes", "version", "serial_number", "issuer", "validity_not_before", "validity_not_after", "subject",
                "subject_public_key_algorithm"}}},
    {"network-traffic",
        {{"protocols"},
            {"start", "end", "src_ref", "dst_ref", "src_port", "dst_port", "src_byte_count", "dst_byte_count", "src_packets",
                "dst_packets"}}},
};

QString shapeTrouble(const QJsonObject &object)
{
    const auto type = object["type"].toString();
    const bool isDomain = kDomain.contains(type);
    if (!isDomain && !kObservable.contains(type))
        return "unknown type " + type;
    const auto shape = isDomain ? kDomain[type] : kObservable[type];
    const auto required = isDomain ? kCommonRequired + shape.required : QStringList{"type", "id"} + shape.required;
    const auto known = required + shape.optional + (isDomain ? kCommonOptional : QStringList{"spec_version", "object_marking_refs"});
    for (const auto &name : required) {
        if (!object.contains(name))
            return type + " lacks " + name;
    }
    static const QRegularExpression id("^([a-z0-9-]+)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
    static const QRegularExpression time("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$");
    if (id.match(object["id"].toString()).captured(1) != type)
        return "id " + object["id"].toString();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!known.contains(at.key()))
            return type + " has " + at.key();
        if (at->isNull() || (at->isArray() && at->toArray().isEmpty()) || (at->isString() && at->toString().isEmpty()))
            return type + " has an empty " + at.key();
        if (QStringList{"created", "modified", "valid_from", "published", "first_observed", "last_observed", "start", "end"}.contains(
                at.key())
            && !time.match(at->toString()).hasMatch())
            return type + ": no time in " + at.key();
    }
    return object["modified"].toString() < object["created"].toString() ? QString("modified before it was created") : QString();
}

}

class StixTest : public QObject
{
    Q_OBJECT

    static QMap<QString, QJsonObject> objects(const CaseFacts &facts)
    {
        QJsonParseError error;
        const auto bundle = QJsonDocument::fromJson(QByteArray::fromStdString(stixBundle(facts)), &error).object();
        QMap<QString, QJsonObject> out;
        if (error.error != QJsonParseError::NoError || bundle["type"] != "bundle" || bundle.contains("spec_version"))
            return out;
        for (const auto &value : bundle["objects"].toArray())
            out.insert(value.toObject()["id"].toString(), value.toObject());
        return out;
    }

    static QList<QJsonObject> ofType(const QMap<QString, QJsonObject> &objects, const QString &type)
    {
        QList<QJsonObject> out;
        for (const auto &object : objects) {
            if (object["type"] == type)
                out.append(object);
        }
        return out;
    }

private slots:
    void isOfTheSpecification_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile texts") << true;
    }

    void isOfTheSpecification()
    {
        QFETCH(bool, hostile);
        const WorldCase world(hostile ? World::hostile() : World());
        const auto all = objects(world.facts());
        QVERIFY(all.size() > 8);
        for (const auto &object : all) {
            const auto trouble = shapeTrouble(object);
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
            QStringList refs;
            for (const auto &name : {"created_by_ref", "source_ref", "target_ref", "src_ref", "dst_ref"}) {
                if (object.contains(name))
                    refs.append(object[name].toString());
            }
            for (const auto &ref : object["object_refs"].toArray())
                refs.append(ref.toString());
            for (const auto &ref : refs)
                QVERIFY2(all.contains(ref), qPrintable(ref));
        }
    }

    void observablesHaveTheirIds()
    {
        const WorldCase world({});
        const auto all = objects(world.facts());
        // Python: uuid.uuid5(UUID('00abedb4-…'), the canonical JSON of the id-contributing properties).
        for (const char *id : {"domain-name--db74e3c0-afc0-528e-8dab-47516cb388a9", "ipv4-addr--39090fdc-366e-571f-ab5b-d05e2918f88f",
                 "file--6edb4039-df0e-5fe8-8937-da422e497163", "network-traffic--500b65dd-b791-530b-bced-e3da2d2bdec3",
                 "software--38f9f6a9-e3d7-5788-93c3-d038fcf72f9e"})
            QVERIFY2(all.contains(id), id);
    }

    void expectedUseHasNoIndicator()
    {
        World world;
        QCOMPARE(ofType(objects(WorldCase(world).facts()), "indicator").size(), 1);
        QCOMPARE(
            ofType(objects(WorldCase(world).facts()), "indicator")[0]["indicator_types"].toArray()[0].toString(), "anomalous-activity");
        QCOMPARE(ofType(objects(WorldCase(world).facts()), "indicator")[0]["pattern"].toString(),
            "[domain-name:value = 'sync.brightleaf.example']");
        world.verdict = "suspicious";
        QCOMPARE(
            ofType(objects(WorldCase(world).facts()), "indicator")[0]["indicator_types"].toArray()[0].toString(), "malicious-activity");
        world.verdict = "expected";
        QCOMPARE(ofType(objects(WorldCase(world).facts()), "indicator").size(), 0);
    }

    void patternHoldsTheText()
    {
        World world;
        world.host = "a' OR url:value = 'b\\";
        const auto indicator = ofType(objects(WorldCase(world).facts()), "indicator")[0];
        QCOMPARE(indicator["pattern"].toString(), "[domain-name:value = 'a\\' OR url:value = \\'b\\\\']");
    }

    void saysWhatItWasMadeFrom()
    {
        const WorldCase world({});
        const auto text = ofType(objects(world.facts()), "report")[0]["description"].toString();
        for (const auto &part :
            {kPackageHash, kCaptureHash, kExportHash, world.facts().auditHead, std::string("A longer capture would tell.")})
            QVERIFY2(text.contains(QString::fromStdString(part)), part.c_str());
    }

    void isTheSameEachTime()
    {
        const WorldCase world({});
        QCOMPARE(stixBundle(world.facts()), stixBundle(CaseFacts(world.reader(), world.facts().options())));
    }
};

QTEST_APPLESS_MAIN(StixTest)
#include "stix_test.moc"
