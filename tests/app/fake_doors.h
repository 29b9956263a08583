// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A window over a made case whose evidence answers by itself.
#include "analysis/base/json_writer.h"
#include "app/main_window.h"
#include "tests/widgets/sample_rows.h"

#include <QtTest>

namespace keytrail::app {

inline Doors fakeDoors()
{
    Doors doors;
    doors.filesOf = [](const std::vector<std::string> &paths) { return paths; };
    doors.import = [](const std::string &, const std::vector<std::string> &files, const std::string &, const ImportWatch &watch) {
        for (std::size_t at = 0; at < files.size(); ++at) {
            watch.started(at);
            if (!watch.progress(at, 1, 2))
                break;
            FileOutcome outcome;
            outcome.file = files[at];
            outcome.kind = at == 1 ? "unknown" : "pcap";
            outcome.status = at == 1 ? "refused" : "imported";
            outcome.code = at == 1 ? "truncated" : "";
            outcome.reason = at == 1 ? "The file ends inside its header." : "";
            outcome.sha256 = std::string(64, 'e');
            outcome.size = 24'000;
            outcome.counts = at == 1 ? "{}" : "{\"flows\":12,\"dns\":3}";
            watch.finished(at, outcome);
        }
        return std::string();
    };
    doors.disassemble = [](const std::string &, const std::string &symbol, const std::function<bool()> &) {
        const auto line = [](const char *kind, int offset, const char *opcode, const std::string &operands) {
            return JsonWriter().beginObject().text("kind", kind).key("offset").number(std::int64_t(offset)).text("opcode", opcode).text("operands", operands).endObject().take();
        };
        JsonWriter lines;
        lines.beginArray().raw(line("header", -1, ".method", symbol)).raw(line("instruction", 0, "const-string", "v0, RSA/ECB/PKCS1Padding")).raw(line("instruction", 12, "invoke-virtual", "{v0, p1}, Ljavax/crypto/Cipher;->doFinal([B)[B")).endArray();
        return Answer{lines.take(), {}};
    };
    doors.bytes = [](const std::string &, const std::string &, const std::string &, const std::function<bool()> &) {
        return Answer{JsonWriter().beginObject().key("base").number(std::int64_t(4096)).text("bytes", "0102030405").key("mark_from").number(std::int64_t(4097)).key("mark_size").number(std::int64_t(2)).endObject().take(), {}};
    };
    doors.conversation = [](const std::string &, const std::string &, const std::function<bool()> &) {
        JsonWriter said;
        said.beginObject().key("pieces").beginArray();
        said.beginObject().text("from", "client").key("packet").number(std::int64_t(12)).key("time_ns").null().key("offset").number(std::int64_t(0)).key("size").number(std::int64_t(4)).text("bytes", "47455420").endObject();
        said.beginObject().text("from", "server").key("packet").null().key("time_ns").null().key("offset").number(std::int64_t(0)).key("size").number(std::int64_t(9)).key("bytes").null().endObject();
        return Answer{said.endArray().key("cut").boolean(false).endObject().take(), {}};
    };
    return doors;
}

inline bool settled(const MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.isSettled(); }, 20'000);
}

/// A key for the window itself. Where no window manager gives the window its focus back after a menu or dialog, this does.
inline void press(MainWindow &window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
}

/// Opens the case and waits for its home page.
inline bool openIn(MainWindow &window, const QString &path)
{
    window.resize(1600, 1000);
    window.show();
    QSignalSpy opened(window.session(), &CaseSession::opened);
    window.session()->open(path);
    return (opened.size() || opened.wait()) && settled(window);
}

}
