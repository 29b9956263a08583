// SPDX-License-Identifier: GPL-3.0-or-later
// What both sides said, as text, as a stream, and with its blocks marked.
#include "tests/widgets/sample_rows.h"
#include "widgets/flow_panel.h"
#include "widgets/hex_area.h"
#include "widgets/models/locator.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

class ConversationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

private slots:
    void initTestCase()
    {
        m_case = m_folder.filePath(QStringLiteral("flows.keytrail"));
        QVERIFY(sample::make(m_case, 40));
    }

    void textStandsAsItIs()
    {
        QList<int> starts;
        QCOMPARE(spokenText("POST / HTTP/1.1\r\n\r\nab", &starts), QStringLiteral("POST / HTTP/1.1\n\nab"));
        QCOMPARE(starts.size(), 21);
        QCOMPARE(starts[19], 17);   // `a` stands behind two line ends of one character each
    }

    void whatIsNoTextIsShownInHex()
    {
        QList<int> starts;
        const auto text = spokenText(QByteArray::fromHex("16030100c801"), &starts);
        QVERIFY(text.startsWith(QStringLiteral("000000  16 03 01 00 c8 01 ")));
        QCOMPARE(starts, (QList<int>{8, 11, 14, 17, 20, 23}));
    }

    void noCharacterTurnsTheTextRound()
    {
        // U+202E in UTF-8 among text, and a terminal's escape.
        const auto text = spokenText("abcdefghijklmnop \xe2\x80\xae \x1b[31m qrstuvwxyz");
        for (const auto c : text)
            QVERIFY(c == QLatin1Char('\n') || (c >= QLatin1Char(' ') && c <= QLatin1Char('~')));
    }

    void aStreamHasItsHolesAndNothingTwice()
    {
        Conversation said;
        said.pieces.append({true, false, 1, -1, 0, 3, "abc"});
        said.pieces.append({false, false, 2, -1, 0, 2, "xy"});
        said.pieces.append({true, true, 0, -1, 3, 2, {}});
        said.pieces.append({true, false, 4, -1, 5, 2, "fg"});
        said.pieces.append({true, false, 5, -1, 0, 3, "abc"});
        QCOMPARE(streamOf(said, true), QByteArray("abc\0\0fg", 7));
        QCOMPARE(streamOf(said, false), QByteArray("xy"));
        said.pieces.append({true, false, 6, -1, qint64(1) << 40, 1, "z"});
        QCOMPARE(streamOf(said, true).size(), 7);
    }

    void theBlockOfASignIsMarked()
    {
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        const auto &reader = std::get<casedb::CaseReader>(opened);
        const auto sign = reader.all<casedb::PayloadSignRow>("kind = base64-rsa-block").at(0);
        const Selection flow{QStringLiteral("flows"), static_cast<qint64>(sign.flow), {}, -1};
        FlowPanel panel;
        panel.resize(900, 500);
        panel.show();
        QSignalSpy wanted(&panel, &FlowPanel::conversationWanted);
        panel.openCase(m_case);
        panel.select(flow);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), printedId(flow));
        QVERIFY(!panel.isSettled());
        Conversation said;
        const QByteArray head(258, 'h'), block(344, 'B'), tail(10, 't');
        said.pieces.append({true, false, 12, -1, 0, 612, head + block + tail});
        said.pieces.append({false, false, 13, -1, 0, 2, "ok"});
        panel.showConversation(QStringLiteral("flow-0000000000000001"), {}, {});  // an answer to another wish
        QVERIFY(!panel.isSettled());
        panel.showConversation(printedId(flow), said, {});
        QVERIFY(panel.isSettled());
        QCOMPARE(panel.markedCharacters(), 344);
        QCOMPARE(panel.hex()->bytes().size(), 612);
        QVERIFY(!panel.hex()->isMarked(257) && panel.hex()->isMarked(258) && panel.hex()->isMarked(601) && !panel.hex()->isMarked(602));
        QVERIFY(panel.stream()->toPlainText().contains(QStringLiteral("server: 2 byte")));
        QTRY_VERIFY(panel.tabs()->tabText(2).endsWith(QStringLiteral("1")));
    }

    void whyNothingWasReadIsSaid()
    {
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        const auto first = std::get<casedb::CaseReader>(opened).all<casedb::FlowRow>().at(0);
        FlowPanel panel;
        panel.show();
        QSignalSpy wanted(&panel, &FlowPanel::conversationWanted);
        panel.openCase(m_case);
        panel.select({QStringLiteral("flows"), static_cast<qint64>(first.id), {}, -1});
        QTRY_COMPARE(wanted.size(), 1);
        panel.showConversation(wanted[0][0].toString(), {}, QStringLiteral("The evidence is no longer there."));
        QCOMPARE(panel.stream()->toPlainText(), QStringLiteral("The evidence is no longer there."));
    }
};

QTEST_MAIN(ConversationTest)
#include "conversation_test.moc"
