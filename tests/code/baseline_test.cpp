// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/baseline.h"
#include "resources/knowledge.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::code;

class BaselineTest : public QObject
{
    Q_OBJECT
private slots:
    void rows()
    {
        const Baseline baseline("library\tprefix\tuse\thosts\tsource\n"
                                "One SDK\tcom.one.sdk; libone.so; app code\tRSA of a session key\tapi.one.example, *.two.example port 443, 192.0.2.0/24, app hosts\tby hand\n"
                                "One core\tcom.one.sdk.core\tnone\tnone\tby hand\n"
                                "Words only\tmany\tnone\tnone\tby hand\n");
        QCOMPARE(baseline.entries().size(), std::size_t(2));
        const auto &one = baseline.entries()[0];
        QCOMPARE(one.prefixes, (std::vector<std::string>{"Lcom/one/sdk"}));
        QCOMPARE(one.hosts, (std::vector<std::string>{"api.one.example", "*.two.example"}));
        QVERIFY(one.talksTo("api.one.example") && one.talksTo("two.example") && one.talksTo("a.b.two.example"));
        QVERIFY(!one.talksTo("one.example") && !one.talksTo("eviltwo.example") && !one.talksTo(""));
        QCOMPARE(baseline.find("Lcom/one/sdk/A;"), &one);
        QCOMPARE(baseline.find("Lcom/one/sdk/core/B;"), &baseline.entries()[1]);
        QVERIFY(!baseline.find("Lcom/one/sdkx/A;"));
        QVERIFY(!baseline.find("Lcom/one/A;"));
        QVERIFY(Baseline("").entries().empty());
    }

    void shippedTable()
    {
        const Baseline baseline(knowledge("benign-baseline.tsv"));
        const auto *bugly = baseline.find("Lcom/tencent/bugly/proguard/a;");
        QVERIFY(bugly);
        QVERIFY(bugly->talksTo("android.bugly.qq.com"));
        QVERIFY(!bugly->talksTo("bugly.example"));
        QVERIFY(!baseline.find("Lorg/example/app/Main;"));
    }
};

QTEST_GUILESS_MAIN(BaselineTest)
#include "baseline_test.moc"
