// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/graphml.h"
#include "tests/report/report_world.h"

#include <QXmlStreamReader>

using namespace keytrail;
using namespace keytrail::report;

class GraphmlTest : public QObject
{
    Q_OBJECT

private slots:
    void isAGraph_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile texts") << true;
    }

    void isAGraph()
    {
        QFETCH(bool, hostile);
        const auto text = graphml(WorldCase(hostile ? World::hostile() : World()).facts());
        QXmlStreamReader xml(QByteArray::fromStdString(text));
        QSet<QString> keys, nodes;
        QStringList ends, used, relations;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto about = xml.attributes();
            if (xml.name() == u"key")
                keys.insert(about.value("id").toString());
            else if (xml.name() == u"node")
                nodes.insert(about.value("id").toString());
            else if (xml.name() == u"edge")
                ends << about.value("source").toString() << about.value("target").toString();
            else if (xml.name() == u"data")
                used << about.value("key").toString();
            if (xml.name() == u"data" && about.value("key") == u"edge_relation")
                relations << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(nodes.size(), 7); // app, two operations, key, destination, flow, device
        for (const auto &end : ends)
            QVERIFY2(nodes.contains(end), qPrintable(end));
        for (const auto &key : used)
            QVERIFY2(keys.contains(key), qPrintable(key));
        for (const auto &relation : {"has", "uses", "dataflow", "seen", "from", "ran on"})
            QVERIFY2(relations.contains(relation), relation);
        QVERIFY(QString::fromStdString(text).contains(QString::fromStdString(kPackageHash)));
    }
};

QTEST_APPLESS_MAIN(GraphmlTest)
#include "graphml_test.moc"
