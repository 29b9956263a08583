// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/quic_initial.h"

#include "analysis/crypto/digest.h"

#include <QtTest>

using namespace keytrail;
using namespace keytrail::crypto;

namespace
{

const std::string kSalt1 = unhex("38762cf7f55934b34d179ae6a4c80cadccbb7f0a"), kSalt2 = unhex("0dede3def700a6db819381be6e269dcbf9bd2ed9");
const std::string kId = unhex("8394c8f03e515708");
/// The server's Initial packets of RFC 9001 appendix A.3 and RFC 9369 appendix A.3, and the frames in both of them.
const std::string kPacket1 = unhex(
    "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6"
    "ea46c5b7684df3548e7ddeb9c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d20398c276456cbc42158407dd074ee");
const std::string kPacket2 = unhex(
    "dc6b3343cf0008f067a5502a4262b5004075d92faaf16f05d8a4398c47089698baeea26b91eb761d9b89237bbf87263017915358230035f7fd3945d88965cf17f9af6e16"
    "886c61bfc703106fbaf3cb4cfa52382dd16a393e42757507698075b2c984c707f0a0812d8cd5a6881eaf21ceda98f4bd23f6fe1a3e2c43edd9ce7ca84bed8521e2e140");
const std::string kFrames
    = "02000000000600405a020000560303eefce7f7b37ba1d1632e96677825ddf73988cfc79825df566dc5430b9a045a1200130100002e00330024001d00209d3c940d"
      "89690b84d08a60993c144eca684d1081287c834d5311bcf32bb9da1a002b00020304";
constexpr std::size_t kNumberOffset = 18;

}

class QuicInitialTest : public QObject
{
    Q_OBJECT
private slots:
    void keys_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("isServer");
        QTest::addColumn<QString>("keys"); // key, iv, header key
        QTest::newRow("RFC 9001 A.1, client") << 1 << false
                                              << "1f369613dd76d5467730efcbe3b1a22d fa044b2f42a3fd3b46fb255c 9f50449e04a0e810283a1e9933adedd2";
        QTest::newRow("RFC 9001 A.1, server") << 1 << true
                                              << "cf3a5331653c364c88f0f379b6067e37 0ac1493ca1905853b0bba03e c206b8d9b9f0f37644430b490eeaa314";
        QTest::newRow("RFC 9369 A.1, client") << 2 << false
                                              << "8b1a0bc121284290a29e0971b5cd045d 91f73e2351d8fa91660e909f 45b95e15235d6f45a6b19cbcb0294ba9";
        QTest::newRow("RFC 9369 A.1, server") << 2 << true
                                              << "82db637861d55e1d011f19ea71d5d2a7 dd13c276499c0249d3310652 edf6d05c83121201b436e16877593c3a";
    }
    void keys()
    {
        QFETCH(int, version);
        QFETCH(bool, isServer);
        QFETCH(QString, keys);
        QuicInitial quic;
        const auto made = quic.keys(asBytes(version == 1 ? kSalt1 : kSalt2), asBytes(kId), isServer, version == 1 ? "quic" : "quicv2");
        QCOMPARE(QString::fromStdString(hex(made.key) + " " + hex(made.iv) + " " + hex(made.headerKey)), keys);
    }
    void opensThePacketsOfTheStandards()
    {
        QuicInitial quic;
        const auto keys1 = quic.keys(asBytes(kSalt1), asBytes(kId), true, "quic"), keys2 = quic.keys(asBytes(kSalt2), asBytes(kId), true, "quicv2");
        const auto frames1 = quic.open(keys1, asBytes(kPacket1), kNumberOffset), frames2 = quic.open(keys2, asBytes(kPacket2), kNumberOffset);
        QVERIFY(frames1 && frames2);
        QCOMPARE(hex(asBytes(*frames1)), kFrames);
        QCOMPARE(hex(asBytes(*frames2)), kFrames);
        QVERIFY(!quic.open(keys2, asBytes(kPacket1), kNumberOffset));
    }
    void damageIsSeen()
    {
        QuicInitial quic;
        const auto keys = quic.keys(asBytes(kSalt1), asBytes(kId), true, "quic");
        for (std::size_t at = 0; at < kPacket1.size(); ++at) {
            auto damaged = kPacket1;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            QVERIFY(!quic.open(keys, asBytes(damaged), kNumberOffset));
            QVERIFY(!quic.open(keys, asBytes(kPacket1).first(at), kNumberOffset));
        }
        QVERIFY(!quic.open(keys, asBytes(kPacket1), kPacket1.size() + 1));
        QVERIFY(!quic.open(keys, Bytes(), 0));
    }
};

QTEST_GUILESS_MAIN(QuicInitialTest)
#include "quic_initial_test.moc"
