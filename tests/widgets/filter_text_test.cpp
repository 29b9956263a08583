// SPDX-License-Identifier: GPL-3.0-or-later
// Filters put together from cells, and what is offered while one is typed. Every text made here is read by the parser of the case.
#include "analysis/casedb/filter.h"
#include "widgets/filter_text.h"
#include "widgets/models/list_specs.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;
using What = filtertext::Ahead::What;

Q_DECLARE_METATYPE(keytrail::widgets::filtertext::Ahead::What)

class FilterTextTest : public QObject
{
    Q_OBJECT

    static bool isRead(const QString &text)
    {
        const auto parsed = casedb::parseFilter(*casedb::tableNamed("flows"), text.toStdString());
        return std::holds_alternative<casedb::Filter>(parsed);
    }

private slots:
    void termsAreReadByTheCase_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word") << QStringLiteral("tcp") << QStringLiteral("sni = \"tcp\"");
        QTest::newRow("nothing is null") << QString() << QStringLiteral("sni = null");
        QTest::newRow("a quote is kept") << QStringLiteral("a\"b") << QStringLiteral("sni = \"a\\\"b\"");
        QTest::newRow("a backslash is kept") << QStringLiteral("a\\") << QStringLiteral("sni = \"a\\\\\"");
        QTest::newRow("words of the language are text") << QStringLiteral("a and b") << QStringLiteral("sni = \"a and b\"");
        QTest::newRow("a place marker is text") << QStringLiteral("%1 %2") << QStringLiteral("sni = \"%1 %2\"");
    }
    void termsAreReadByTheCase()
    {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const auto term = filtertext::term(QStringLiteral("sni"), QStringLiteral("="), value);
        QCOMPARE(term, expected);
        QVERIFY(isRead(term));
        QVERIFY(isRead(filtertext::negated(term)));
    }

    void joinsKeepTheMeaning()
    {
        const auto a = QStringLiteral("server_port = 443"), b = QStringLiteral("server_port = 80"), c = QStringLiteral("state = closed");
        QCOMPARE(filtertext::joined({}, QStringLiteral("and"), a), a);
        const auto either = filtertext::joined(a, QStringLiteral("or"), b);
        QCOMPARE(either, QStringLiteral("server_port = 443 or server_port = 80"));
        const auto both = filtertext::joined(either, QStringLiteral("and"), c);
        QCOMPARE(both, QStringLiteral("(server_port = 443 or server_port = 80) and state = closed"));
        QVERIFY(isRead(both));
        // A quoted text that holds a word of the language needs no parentheses.
        QCOMPARE(filtertext::joined(QStringLiteral("sni = \"a or b\""), QStringLiteral("and"), c), QStringLiteral("sni = \"a or b\" and state = closed"));
    }

    void whatMayComeNext_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("begun");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing yet") << QString() << What::Field << QString() << QString();
        QTest::newRow("a field is begun") << QStringLiteral("serv") << What::Field << QStringLiteral("serv") << QString();
        QTest::newRow("after a field") << QStringLiteral("state ") << What::Operator << QString() << QStringLiteral("state");
        QTest::newRow("an operator in letters") << QStringLiteral("state con") << What::Operator << QStringLiteral("con") << QStringLiteral("state");
        QTest::newRow("after a sign") << QStringLiteral("state=") << What::Value << QString() << QStringLiteral("state");
        QTest::newRow("a value is begun") << QStringLiteral("state = clo") << What::Value << QStringLiteral("clo") << QStringLiteral("state");
        QTest::newRow("a quoted value is open") << QStringLiteral("state = \"a b") << What::Value << QStringLiteral("\"a b") << QStringLiteral("state");
        QTest::newRow("after a value") << QStringLiteral("state = closed ") << What::Word << QString() << QString();
        QTest::newRow("after and") << QStringLiteral("state = closed and ") << What::Field << QString() << QString();
        QTest::newRow("after not (") << QStringLiteral("not (") << What::Field << QString() << QString();
        QTest::newRow("inside a list") << QStringLiteral("state in (closed, ") << What::Value << QString() << QStringLiteral("state");
        QTest::newRow("after a list") << QStringLiteral("state in (closed) ") << What::Word << QString() << QString();
    }
    void whatMayComeNext()
    {
        QFETCH(QString, before);
        QFETCH(What, what);
        QFETCH(QString, begun);
        QFETCH(QString, field);
        const auto ahead = filtertext::ahead(before, {QStringLiteral("state"), QStringLiteral("server_port")});
        QCOMPARE(ahead.what, what);
        QCOMPARE(ahead.begun, begun);
        QCOMPARE(ahead.field, field);
    }

    void everyOfferedFieldIsKnownToTheCase()
    {
        for (const auto *entity : {"flows", "traces", "operations", "tls", "payload_signs", "findings"}) {
            const auto fields = fieldsOf(QString::fromLatin1(entity));
            QVERIFY(fields.size() > 5);
            for (const auto &field : fields)
                QVERIFY2(casedb::resolveField(*casedb::tableNamed(entity), field.toStdString()).column, qPrintable(field));
        }
        QVERIFY(fieldsOf(QStringLiteral("operations")).contains(QStringLiteral("app.package")));
        QVERIFY(fieldsOf(QStringLiteral("no such table")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FilterTextTest)
#include "filter_text_test.moc"
