// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/pictures.h"
#include "tests/widgets/sample_rows.h"
#include "widgets/code_view.h"
#include "widgets/disassembly_view.h"
#include "widgets/xref_panel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTabBar>
#include <QTreeView>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

namespace {

const QString kSeal = QStringLiteral("Lexample/meadow/sync/Sealer;->seal([B)Ljava/lang/String;");
const QString kPush = QStringLiteral("Lexample/meadow/sync/Uplink;->push(Lorg/json/JSONObject;)V");
const QString kHandler = QStringLiteral("Lexample/meadow/sync/SyncService;->onHandleIntent(Landroid/content/Intent;)V");
const QString kDoFinal = QStringLiteral("Ljavax/crypto/Cipher;->doFinal([B)[B");

DisassemblyLine instruction(qint64 offset, const char *opcode, const QString &operands, const QString &comment = {}, const QString &symbol = {}, qint64 target = -1)
{
    DisassemblyLine line;
    line.offset = offset;
    line.opcode = QString::fromLatin1(opcode);
    line.operands = operands;
    line.comment = comment;
    line.symbol = symbol;
    line.target = target;
    return line;
}

DisassemblyLine header(const QString &opcode, const QString &operands)
{
    DisassemblyLine line;
    line.kind = DisassemblyLine::Kind::Header;
    line.opcode = opcode;
    line.operands = operands;
    return line;
}

Disassembly sealing()
{
    const auto call = [](const QString &registers, const char *symbol) { return registers + QStringLiteral(", ") + QString::fromLatin1(symbol); };
    const char *instance = "Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;";
    const char *init = "Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V";
    const char *key = "Lexample/meadow/sync/Sealer;->key:Ljava/security/PublicKey;";
    const char *encode = "Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;";
    return {header(QStringLiteral("method"), QStringLiteral("final seal([B)Ljava/lang/String;   5 registers, 24 units, Sealer.java:14")),
        instruction(0x0, "const-string", QStringLiteral("v0, \"RSA/ECB/PKCS1Padding\""), {}, QStringLiteral("RSA/ECB/PKCS1Padding")),
        instruction(0x2, "invoke-static", call(QStringLiteral("{v0}"), instance), {}, QString::fromLatin1(instance)),
        instruction(0x5, "move-result-object", QStringLiteral("v0")),
        instruction(0x6, "const/4", QStringLiteral("v1, 0x1"), QStringLiteral("ENCRYPT_MODE")),
        instruction(0x7, "iget-object", call(QStringLiteral("v2, v3"), key), QStringLiteral("RSA-2048 90c57924"), QString::fromLatin1(key)),
        instruction(0x9, "invoke-virtual", call(QStringLiteral("{v0, v1, v2}"), init), {}, QString::fromLatin1(init)),
        instruction(0xc, "invoke-virtual", call(QStringLiteral("{v0, v4}"), "Ljavax/crypto/Cipher;->doFinal([B)[B"), QStringLiteral("byte[256]"), kDoFinal),
        instruction(0xf, "move-result-object", QStringLiteral("v0")),
        instruction(0x10, "if-eqz", QStringLiteral("v0, :label_14"), {}, {}, 0x14),
        instruction(0x11, "invoke-static", call(QStringLiteral("{v0, v1}"), encode), QStringLiteral("344 characters"), QString::fromLatin1(encode)),
        instruction(0x14, "move-result-object", QStringLiteral("v0")),
        instruction(0x15, "goto", QStringLiteral(":label_2"), QStringLiteral("\u202etxet live\x1b"), {}, 0x2),
        instruction(0x16, "return-object", QStringLiteral("v0"), QStringLiteral("to \"d\" of the POST body"))};
}

Disassembly longListing(int count)
{
    Disassembly lines;
    for (int i = 0; i < count; ++i)
        lines << (i % 10 == 9 ? instruction(i * 2, "if-nez", QStringLiteral("v1, :label_%1").arg(std::max(0, i - 7 * (i % 90)) * 2, 0, 16), {}, {}, std::max(0, i - 7 * (i % 90)) * 2)
                              : instruction(i * 2, "invoke-virtual", QStringLiteral("{v%1}, ").arg(i % 16) + kDoFinal, QStringLiteral("value %1").arg(i), kDoFinal));
    return lines;
}

QString joined(const std::vector<CodeToken> &tokens)
{
    QString text;
    for (const auto &token : tokens)
        text += token.text;
    return text;
}

}

class CodeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    void open(CodeView &view)
    {
        view.resize(1400, 900);
        connect(&view, &CodeView::disassemblyWanted, &view, [&view](const QString &symbol) {
            QMetaObject::invokeMethod(&view, [&view, symbol] { view.showDisassembly(symbol, sealing(), {}); }, Qt::QueuedConnection);
        });
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled());
        view.activateWindow();
        view.code()->setFocus();
    }

private slots:
    void initTestCase()
    {
        Theme::apply(ThemeMode::Light);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        QCoreApplication::setOrganizationName(QStringLiteral("Keytrail"));
        m_case = m_folder.filePath(QStringLiteral("sample.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void names_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("member");
        QTest::newRow("method") << kSeal << "Sealer.seal" << "seal(byte[]): String";
        QTest::newRow("method without answer") << kPush << "Uplink.push" << "push(JSONObject)";
        QTest::newRow("field") << "Lp/C;->f:[[I" << "C.f" << "f: int[][]";
        QTest::newRow("type") << "Lp/q/C$1;" << "C$1" << "C$1";
        QTest::newRow("native") << "_$s4main3fooyyF" << "_$s4main3fooyyF" << "_$s4main3fooyyF";
        QTest::newRow("descriptor that does not end") << "Lp/C;->m(L" << "C.m" << "m(L";
        QTest::newRow("closing before opening") << "Lp/C;->m)(" << "C.m)" << "m)(";
        QTest::newRow("control characters") << "Lp/\u202eC;" << "\\u202eC" << "\\u202eC";
    }
    void names()
    {
        QFETCH(QString, symbol);
        QTEST(shortSymbol(symbol.toStdString()), "shown");
        QTEST(memberText(symbol.toStdString()), "member");
    }

    void places_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("dex") << "classes2.dex!Lp/C;->m(I)V@0x1c" << "Lp/C;->m(I)V" << qint64(0x1c);
        QTest::newRow("native") << "lib/arm64-v8a/libx.so!sym+0x40" << "sym" << qint64(0x40);
        QTest::newRow("whole symbol") << "classes.dex!Lp/C;" << "Lp/C;" << qint64(-1);
        QTest::newRow("no number") << "a!sym@0xzz" << "sym@0xzz" << qint64(-1);
        QTest::newRow("number too large") << "a!sym@0xffffffffffffffffff" << "sym@0xffffffffffffffffff" << qint64(-1);
        QTest::newRow("packet") << "packet 12" << "" << qint64(-1);
        QTest::newRow("nothing behind") << "classes.dex!" << "" << qint64(-1);
    }
    void places()
    {
        QFETCH(QString, where);
        const auto place = codePlace(where.toStdString());
        QTEST(place ? QString::fromStdString(place->symbol) : QString(), "symbol");
        QTEST(place ? qint64(place->offset) : qint64(-1), "offset");
    }

    void tokens()
    {
        const auto lines = sealing();
        const auto call = codeTokens(lines[7]);
        QCOMPARE(joined(call), QStringLiteral("{v0, v4}, Cipher.doFinal  byte[256]"));
        QVERIFY(std::any_of(call.begin(), call.end(), [](const CodeToken &token) { return token.role == CodeToken::Role::Method && token.symbol == kDoFinal; }));
        QCOMPARE(call.back().role, CodeToken::Role::Resolved);
        const auto text = codeTokens(lines[1]);
        QCOMPARE(text.back().role, CodeToken::Role::String);
        QCOMPARE(text.back().symbol, QStringLiteral("RSA/ECB/PKCS1Padding"));
        const auto jump = codeTokens(lines[9]);
        QCOMPARE(jump.back().target, qint64(0x14));
        QVERIFY(joined(codeTokens(lines[12])).contains(QStringLiteral("\\u202e")));
        QVERIFY(!codeText(lines[12]).contains(QChar(0x1b)));
        QVERIFY(codeTokens({}).empty());
    }

    void arrowsOfALaneDoNotOverlap()
    {
        const auto arrows = branchArrows(longListing(3000));
        QVERIFY(arrows.size() > 200);
        for (std::size_t a = 0; a < arrows.size(); ++a) {
            for (std::size_t b = a + 1; b < arrows.size(); ++b) {
                if (arrows[a].lane != arrows[b].lane || arrows[a].lane == kMostLanes - 1)
                    continue;
                const auto [topA, endA] = std::minmax(arrows[a].from, arrows[a].to);
                const auto [topB, endB] = std::minmax(arrows[b].from, arrows[b].to);
                QVERIFY(endA < topB || endB < topA);
            }
        }
        QCOMPARE(branchArrows({instruction(0, "goto", {}, {}, {}, 0x999)}).size(), std::size_t(0));
    }

    void treeModel()
    {
        CodeView view;
        open(view);
        auto *model = qobject_cast<ClassTreeModel *>(view.tree()->model());
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto index = model->find(kSeal);
        QVERIFY(index.isValid());
        QCOMPARE(model->symbol(index), kSeal);
        QCOMPARE(model->level(index), ClassTreeModel::Level::Member);
        QCOMPARE(model->data(index, ClassTreeModel::MarksRole).toUInt() & 1u, 1u);
        QVERIFY(!model->data(index, ClassTreeModel::DimmedRole).toBool());
        const auto library = model->find(QStringLiteral("Lexample/harborkit/PackVerifier;"));
        QVERIFY(library.isValid());
        QVERIFY(model->data(library, ClassTreeModel::DimmedRole).toBool());
        QVERIFY(!model->find(QStringLiteral("Lnot/There;")).isValid());
        QVERIFY(!model->find(kDoFinal).isValid());
    }

    void emptyState()
    {
        CodeView view;
        view.resize(1000, 700);
        view.show();
        QVERIFY(view.isSettled());
        for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_X, Qt::Key_Escape, Qt::Key_End})
            QTest::keyClick(view.code(), key);
        view.code()->copy();
        takePictures(view, QStringLiteral("code-empty"));
    }

    void operationOpensItsMethod()
    {
        CodeView view;
        open(view);
        auto opened = casedb::CaseReader::open(m_case.toStdString());
        const auto rows = std::get<casedb::CaseReader>(opened).all<casedb::OperationRow>("method = seal");
        QCOMPARE(rows.size(), std::size_t(1));
        view.go(kHandler);
        QTRY_VERIFY(view.isSettled());
        QSignalSpy told(&view, &View::selected), wanted(&view, &CodeView::disassemblyWanted);
        view.select({QStringLiteral("operations"), qint64(rows[0].id), {}, -1});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), kSeal);
        QVERIFY(!view.isSettled());
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.code()->currentOffset(), qint64(0xc));
        QCOMPARE(told.size(), 0);
        QCOMPARE(view.references()->symbol(), kSeal);
        QCOMPARE(view.code()->marksOfRow(view.code()->currentRow()).size(), std::size_t(1));
        view.references()->tree()->expandAll();
        takePictures(view, QStringLiteral("code"));
        const auto before = told.size();
        QTest::keyClick(view.code(), Qt::Key_Down);
        QCOMPARE(told.size(), before + 1);
        QCOMPARE(told.last()[0].value<Selection>().offset, qint64(0xf));
    }

    void historyAndKeys()
    {
        CodeView view;
        open(view);
        view.go(kHandler);
        QTRY_VERIFY(view.isSettled());
        view.go(kSeal);
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.findChild<QTabBar *>()->count(), 1); // one tab is a preview until it is kept
        QTest::keyClick(view.code(), Qt::Key_P);
        view.go(kPush);
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.findChild<QTabBar *>()->count(), 2);
        QTest::keyClick(view.code(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view.currentSymbol(), kSeal);
        QTest::keyClick(view.code(), Qt::Key_Escape);
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.currentSymbol(), kHandler);
        QTest::keyClick(view.code(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view.currentSymbol(), kSeal);
        view.code()->showOffset(0xc);
        QTest::keyClick(view.code(), Qt::Key_X);
        QCOMPARE(view.references()->symbol(), kDoFinal);
        QTest::keyClick(view.code(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view.code(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(kDoFinal));
        QVERIFY(view.code()->find(QStringLiteral("encodetostring"), true));
        QCOMPARE(view.code()->currentOffset(), qint64(0x11));
        QVERIFY(!view.code()->find(QStringLiteral("no such thing"), true));
        QTest::keyClick(view.code(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(view.findChild<QTabBar *>()->count(), 1);
    }

    void lateAnswerOfAnotherMethodDoesNotShow()
    {
        CodeView view;
        QSignalSpy wanted(&view, &CodeView::disassemblyWanted);
        view.openCase(m_case);
        view.show();
        QTRY_COMPARE(wanted.size(), 1); // where the first trace begins
        QCOMPARE(wanted[0][0].toString(), kSeal);
        view.go(kHandler);
        view.showDisassembly(kHandler, sealing(), {});
        view.go(kSeal);
        QVERIFY(view.code()->isDimmed()); // the last content stays, dimmed
        QVERIFY(!view.code()->lines().isEmpty());
        view.showDisassembly(kPush, longListing(20), {});
        QVERIFY(view.code()->isDimmed());
        view.showDisassembly(kSeal, {}, QStringLiteral("the class stands in no file of the case"));
        QVERIFY(!view.code()->isDimmed());
        QVERIFY(view.code()->lines().isEmpty());
    }

    void readingGoesInStep()
    {
        using Shown = CodeView::Shown;
        CodeView view;
        view.resize(1400, 900);
        const auto statement = [](qint64 offset, qint64 from, qint64 to, const char *text) {
            DisassemblyLine line;
            line.kind = DisassemblyLine::Kind::Reading;
            line.offset = offset;
            line.from = from;
            line.to = to;
            line.depth = 1;
            line.parts = {{QString::fromLatin1(text), CodeToken::Role::Plain, {}, -1}};
            return line;
        };
        auto lines = sealing();
        lines << statement(-1, -1, -1, "byte[] seal(byte[] p1) {") << statement(0x9, 0x0, 0x9, "v0.init(1, this.key);") << statement(0xc, 0xc, 0xf, "v0 = v0.doFinal(p1);") << statement(0x16, 0x10, 0x16, "return v0;");
        connect(&view, &CodeView::disassemblyWanted, &view, [&view, lines](const QString &symbol) {
            QMetaObject::invokeMethod(&view, [&view, symbol, lines] { view.showDisassembly(symbol, symbol == kSeal ? lines : sealing(), {}); }, Qt::QueuedConnection);
        });
        view.openCase(m_case);
        view.show();
        view.setShown(Shown::Both);
        view.go(kSeal);
        QTRY_COMPARE(view.reading()->lines().size(), qsizetype(4));
        QCOMPARE(view.code()->lines().size(), sealing().size());
        QVERIFY(view.code()->isVisible() && view.reading()->isVisible());
        view.code()->showOffset(0xf); // the result belongs to its call
        QCOMPARE(view.reading()->currentRow(), 2);
        view.code()->showOffset(0x6);
        QCOMPARE(view.reading()->currentRow(), 1);
        view.reading()->setCurrentRow(3);
        QCOMPARE(view.code()->currentOffset(), qint64(0x16));
        view.setShown(Shown::Listing);
        QVERIFY(view.code()->isVisible() && !view.reading()->isVisible());
        view.code()->setFocus();
        QTest::keyClick(view.code(), Qt::Key_F5);
        QCOMPARE(view.shown(), Shown::Reading);
        QVERIFY(!view.code()->isVisible() && view.reading()->isVisible());
        // Code without a reading shows its listing all the same.
        view.go(kHandler);
        QTRY_VERIFY(!view.code()->isDimmed() && view.code()->isVisible());
        QVERIFY(!view.reading()->isVisible());
        CodeView other;
        QCOMPARE(other.shown(), Shown::Reading); // as it was left
        other.setShown(Shown::Both);
    }

    void goToFindsSymbols()
    {
        CodeView view;
        open(view);
        QTest::keyClick(view.code(), Qt::Key_G);
        const auto boxes = view.findChildren<QLineEdit *>();
        auto *box = *std::find_if(boxes.begin(), boxes.end(), [](const QLineEdit *edit) { return edit->accessibleName() == QStringLiteral("Go to symbol"); });
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("sealer;->"));
        QTRY_VERIFY(view.isSettled() && view.findChild<QListWidget *>()->count() > 0);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.currentSymbol(), kSeal);
    }

    void references()
    {
        CodeView view;
        open(view);
        auto *model = qobject_cast<ClassTreeModel *>(view.tree()->model());
        XrefModel xrefs;
        QAbstractItemModelTester tester(&xrefs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        xrefs.show(model->symbols(), kSeal, true);
        QCOMPARE(xrefs.rowCount(), 1);
        const auto push = xrefs.index(0, 0);
        QCOMPARE(xrefs.symbol(push), kPush);
        QCOMPARE(xrefs.place(push), (std::pair<QString, qint64>(kPush, 0x1d)));
        QCOMPARE(xrefs.rowCount(push), 1); // callers up to the entry point
        QCOMPARE(xrefs.symbol(xrefs.index(0, 0, push)), kHandler);
        QCOMPARE(xrefs.rowCount(xrefs.index(0, 0, push)), 0);
        xrefs.show(model->symbols(), kSeal, false);
        QCOMPARE(xrefs.rowCount(), 2);
        xrefs.setUses({false, true, true, true, true}, false);
        QCOMPARE(xrefs.rowCount(), 1);
        QCOMPARE(xrefs.total(), std::size_t(2));
    }

    void recursionUnfoldsOnce()
    {
        auto symbols = std::make_shared<CodeSymbols>();
        casedb::SymbolIndexBuilder builder;
        const auto self = builder.add(casedb::SymbolKind::Function, "self", true);
        builder.addReference({self, self, 4, 0xe8});
        const auto packed = builder.pack();
        auto index = casedb::SymbolIndex::open(asBytes(packed));
        QVERIFY(index);
        symbols->apps.emplace_back();
        symbols->binaries.push_back({{}, 0, std::move(*index)});
        XrefModel xrefs;
        xrefs.show(symbols, QStringLiteral("self"), true);
        QCOMPARE(xrefs.rowCount(), 1);
        QCOMPARE(xrefs.rowCount(xrefs.index(0, 0)), 0);
    }

    void longListingIsQuick()
    {
        DisassemblyView view;
        view.resize(1000, 700);
        view.show();
        const auto lines = longListing(20'000);
        QElapsedTimer timer;
        timer.start();
        view.showLines(lines, {}, {});
        const auto set = timer.restart();
        for (int i = 0; i < 20; ++i) {
            view.setCurrentRow(i * 997);
            view.grab();
        }
        qInfo("20,000 lines: set in %lld ms, %.1f ms a picture", (long long)set, double(timer.elapsed()) / 20);
        QVERIFY(set < 1000);
        takePictures(view, QStringLiteral("code-long"));
    }

    void manyClasses()
    {
        auto symbols = std::make_shared<CodeSymbols>();
        casedb::SymbolIndexBuilder builder;
        for (int i = 0; i < 60'000; ++i)
            builder.add(casedb::SymbolKind::Type, fmt::format("Lorg/lib{}/part{}/C{};", i % 40, i % 700, i), true);
        const auto packed = builder.pack();
        auto index = casedb::SymbolIndex::open(asBytes(packed));
        QVERIFY(index);
        symbols->apps.emplace_back();
        symbols->apps[0].binaries = {0};
        symbols->binaries.push_back({{}, 0, std::move(*index)});
        symbols->binaries[0].row.format = "dex";
        for (casedb::Symbol i = 0; i < 60'000; ++i)
            symbols->apps[0].classes.push_back({0, i});
        ClassTreeModel model;
        QElapsedTimer timer;
        timer.start();
        model.show(symbols);
        const auto libraries = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.level(libraries), ClassTreeModel::Level::Libraries);
        QCOMPARE(model.rowCount(libraries), 1);
        QCOMPARE(model.rowCount(model.index(0, 0, libraries)), 40);
        qInfo("60,000 classes: unfolded to their packages in %lld ms", (long long)timer.elapsed());
        QVERIFY(model.find(QStringLiteral("Lorg/lib3/part43/C43;")).isValid());
    }
};

QTEST_MAIN(CodeTest)
#include "code_test.moc"
