// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: what the samples in tests/data/js/ say; all of them hold one key, whose hash `openssl pkey -pubin -outform DER | sha256sum` gives.
#include "analysis/code/js_trace.h"

#include "analysis/code/js_models.h"
#include "analysis/code/js_parser.h"
#include "analysis/code/js_regex.h"
#include "analysis/code/models.h"
#include "resources/knowledge.h"

#include <QtTest>

#include <fstream>
#include <iterator>

using namespace keytrail;
using namespace keytrail::code;

namespace
{

const KnowledgeFile kFile = [](std::string_view name) { return knowledge(name); };

std::string seed(const std::string &name)
{
    std::ifstream in(std::string(KEYTRAIL_TEST_DATA "/js/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Traced {
    Findings findings;
    std::vector<std::string> partial;
    std::vector<Note> notes;
};

Traced trace(std::vector<std::string> texts)
{
    Traced out;
    NoteList notes;
    std::vector<ScriptFile> files;
    for (auto &text : texts)
        files.push_back({"assets/www/" + std::to_string(files.size()) + ".js", std::move(text), 0});
    (void)traceScripts(std::move(files), kFile, out.findings, out.partial, notes, alwaysOn);
    out.notes = notes.finish();
    return out;
}

/// "method api kind" of operations but imports, "host:port" of sure destinations, "api > host direction" of links.
QStringList said(const Findings &findings)
{
    QStringList out;
    for (const auto &one : findings.operations) {
        if (one.kind != "import-key")
            out << QString::fromStdString(one.method + " " + one.api + " " + one.kind + (one.key ? " " + one.key->key.spkiSha256.substr(0, 8) : std::string()));
    }
    for (const auto &one : findings.destinations) {
        if (one.host && one.confidence >= 0.5)
            out << QString::fromStdString(*one.host + ":" + std::to_string(one.port.value_or(0)));
    }
    for (const auto &one : findings.links)
        out << QString::fromStdString(findings.operations[one.operation].api + " > " + findings.destinations[one.destination].host.value_or("?") + " " + one.direction);
    out.removeDuplicates();
    out.sort();
    return out;
}

const QString kKey = QStringLiteral("2799810c");

}

class JsTraceTest : public QObject
{
    Q_OBJECT
private slots:
    void samples_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("webcrypto.js") << QStringList{"crypto.subtle.encrypt > drop.webcrypto.example out", "drop.webcrypto.example:8443", "news.webcrypto.example:443", "sealed crypto.subtle.encrypt encrypt " + kKey};
        QTest::newRow("forge.js") << QStringList{"publicKey.encrypt > relay.forge.example out", "relay.forge.example:8080", "ship publicKey.encrypt encrypt " + kKey};
        QTest::newRow("obfuscated.js") << QStringList{"JSEncrypt.encrypt > night.obfuscated.example out", "night.obfuscated.example:443", "push JSEncrypt.encrypt encrypt " + kKey};
        QTest::newRow("members.js") << QStringList{"JSEncrypt.encrypt > members.example out", "members.example:443", "members.example:444", "seal JSEncrypt.encrypt encrypt " + kKey};
        QTest::newRow("typescript.js") << QStringList{"NodeRSA.encrypt > typescript.example out", "seal NodeRSA.encrypt encrypt " + kKey, "typescript.example:443"};
    }
    void samples()
    {
        QFETCH(QStringList, wanted);
        const auto traced = trace({seed(QTest::currentDataTag())});
        QCOMPARE(said(traced.findings), wanted);
        QVERIFY(traced.partial.empty());
    }

    // The app's first half defines the library, the second uses it; only the use is an operation, and only its own address is tied.
    void libraryBeside()
    {
        const auto library = std::string("function JSEncrypt(){this.k=null}JSEncrypt.prototype.setPublicKey=function(p){this.k=p};JSEncrypt.prototype.encrypt=function(t){return btoa(t)};");
        const auto use = "var pem=`" + seed("key.pem") + "`;function post(u,b){var x=new XMLHttpRequest();x.open('POST',u);x.send(b)}"
            "function seal(t){var r=new JSEncrypt();r.setPublicKey(pem);post('https://one.example/a','d='+encodeURIComponent(r.encrypt(t)))}"
            "function count(){post('https://two.example:8000/b','n=1')}";
        const auto found = trace({library, use}).findings;
        QCOMPARE(said(found), (QStringList{"JSEncrypt.encrypt > one.example out", "one.example:443", "seal JSEncrypt.encrypt encrypt " + kKey, "two.example:8000"}));
        QCOMPARE(found.links.size(), std::size_t(1));
        const auto &operation = found.operations.front();
        QCOMPARE(QString::fromStdString(operation.layer), QStringLiteral("js"));
        QVERIFY(operation.className.empty());
        // A call stands at the name of its method.
        QCOMPARE(operation.offset, std::uint64_t(use.find("encrypt(t)")));
        QVERIFY(operation.where.starts_with("assets/www/1.js@0x"));
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("deep brackets") << QByteArray(200'000, '(') << "nesting-limit";
        QTest::newRow("deep arrays") << QByteArray(100'000, '[') << "nesting-limit";
        QTest::newRow("deep functions") << QByteArray("function f(){").repeated(20'000) << "nesting-limit";
        QTest::newRow("deep templates") << QByteArray("`${").repeated(20'000) << "nesting-limit";
        QTest::newRow("endless text") << QByteArray("var s='x';while(true){s+=s}") << "expansion-limit";
        QTest::newRow("endless array") << QByteArray("var a=[];for(;;){a.push({b:1})}") << "expansion-limit";
        QTest::newRow("endless recursion") << QByteArray("function f(n){return f(n+1)+f(n+2)}f(0)") << "expansion-limit";
        QTest::newRow("functions that stand for each other") << QByteArray("var c=Function.prototype.call;function f(g){return c.call.apply(c.bind(g),[g,g])};f(f);while(true){c=c.bind(c)}") << "expansion-limit";
        QTest::newRow("open template") << QByteArray("var a = 1; var b = `abc ${a} ") << "script-invalid";
        QTest::newRow("open text") << QByteArray("var a = 'abc\nvar b = 2;") << "script-invalid";
        QTest::newRow("noise") << QByteArray("}}}) ]] @@ ## \\ \xff\xfe {{{ ((( ") << "script-invalid";
    }
    void hostile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto traced = trace({text.toStdString()});
        QVERIFY(!traced.notes.empty());
        QVERIFY(std::any_of(traced.notes.begin(), traced.notes.end(), [&](const Note &note) { return note.code == code.toStdString() && note.where.starts_with("assets/www/0.js"); }));
        QCOMPARE(traced.partial.size() > 0, true);
    }

    // What stands behind a statement that cannot be read is read.
    void goesOn()
    {
        const auto traced = trace({"var a = = 3; fetch('https://after.example/x');"});
        QCOMPARE(said(traced.findings), QStringList{"after.example:443"});
        QCOMPARE(traced.partial.size(), std::size_t(1));
    }

    void language_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("'a'+'b'.toUpperCase().toLowerCase()") << "ab";
        QTest::newRow("['a','b','c'].reverse().join('')") << "cba";
        QTest::newRow("atob('aG9zdA==')") << "host";
        QTest::newRow("String.fromCharCode(104,111)") << "ho";
        QTest::newRow("String.fromCharCode.apply(null,[104,111])") << "ho";
        QTest::newRow("String.fromCharCode.call(String,104,111)") << "ho";
        QTest::newRow("String.fromCharCode.bind(null,104)(111)") << "ho";
        QTest::newRow("'h'+Math.max.apply(Math,[1,3,2])") << "h3";
        QTest::newRow("Array.prototype.slice.call(['h','o','x'],0,2).join('')") << "ho";
        QTest::newRow("[105,110].map(c=>String.fromCharCode(c^1)).join('')") << "ho";
        QTest::newRow("'a-b'.split('-').reverse().join('.')") << "b.a";
        QTest::newRow("((a,{b:[c]=['z']}={})=>a+c)('x')") << "xz";
        QTest::newRow("'q1w2'.replace(/[0-9]+/g,'')") << "qw";
        QTest::newRow("(function(){var o='';for(var i=0;i<3;i++){if(i==1)continue;o+=i}return 'n'+o})()") << "n02";
        QTest::newRow("(()=>{switch(2){case 1:return 'x';case 2:return 'y';default:return 'z'}})()") << "y";
        QTest::newRow("(()=>{try{throw {m:'t'}}catch(e){return e.m}})()") << "t";
        QTest::newRow("(()=>{a:for(;;){for(;;){break a}}return 'l'})()") << "l";
        QTest::newRow("({a:1,get b(){return 'g'}}).b") << "g";
        QTest::newRow("0x10.toString(16)+(7).toString()") << "107";
    }
    void language()
    {
        QFETCH(QString, host);
        const auto traced = trace({"fetch(`https://${" + std::string(QTest::currentDataTag()) + "}.example/`)"});
        QCOMPARE(said(traced.findings), QStringList{host + ".example:443"});
    }

    void pages()
    {
        const auto found = scriptsOfPage("<!-- <script src=no.js></script> --><SCRIPT src='a/b.js?v=1'></SCRIPT><script type=\"text/template\">x</script><body onload=\"go()\"><script>var a='</div>';</script>");
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(QString::fromStdString(found[0].file), QStringLiteral("a/b.js"));
        QCOMPARE(QString::fromStdString(found[1].text), QStringLiteral("var a='</div>';"));
        QCOMPARE(QString::fromStdString(found[2].text), QStringLiteral("go()"));
    }

    void regex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("-----[^-]+-----") << "x-----BEGIN K-----y" << "-----BEGIN K-----";
        QTest::newRow("(a|b)+c") << "zababc" << "ababc";
        QTest::newRow("\\d{2,3}?x") << "12345x" << "345x";
        QTest::newRow("^\\s*(\\w+)") << "  word " << "  word";
        QTest::newRow("[\\x41-C]+$") << "xABC" << "ABC";
    }
    void regex()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const auto match = matchJsRegex(QString::fromLatin1(QTest::currentDataTag()).toStdU16String(), false, text.toStdU16String(), 0);
        QVERIFY(match && match->found);
        QCOMPARE(text.mid(int(match->groups[0].first), int(match->groups[0].second - match->groups[0].first)), wanted);
    }
    void regexEndless()
    {
        QVERIFY(!matchJsRegex(u"(a+)+b", false, std::u16string(5000, u'a'), 0));
    }

    void actionsAreKnown()
    {
        for (const auto &row : tableRows(knowledge("js-models.tsv"))) {
            QVERIFY(row.size() >= 2);
            QVERIFY2(hasJsAction(row[1]), std::string(row[1]).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(JsTraceTest)
#include "js_trace_test.moc"
