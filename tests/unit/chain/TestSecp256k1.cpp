// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Secp256k1.h"
#include "models/base/U256.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QTest>

using chain::Signature;

class TestSecp256k1 final : public QObject {
    Q_OBJECT

    const QByteArray order = QByteArray::fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");

    static base::SecretBytes key(const QByteArray &hex) { return base::SecretBytes::copyOf(QByteArray::fromHex(hex)); }
    static chain::Hash sha256(const QByteArray &text)
    {
        return *chain::Hash::fromBytes(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    }
    /// n - s, with the parity that then belongs to it.
    Signature flipped(const Signature &signature) const
    {
        const base::U256 s = base::fromBigEndian(order) - base::fromBigEndian(signature.s);
        return {signature.r, base::toBytes32(s), 1 - signature.yParity};
    }

private Q_SLOTS:
    void deterministic_data() // RFC 6979 over secp256k1 and SHA-256 messages, as used by several Bitcoin libraries
    {
        QTest::addColumn<QByteArray>("privateKey");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray one = QByteArray(62, '0') + "01";
        QTest::newRow("key 1") << one << QByteArray("Satoshi Nakamoto")
                               << QByteArray("934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d8"
                                             "2442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5");
        QTest::newRow("key 1, longer") << one << QByteArray("All those moments will be lost in time, like tears in rain. Time to die...")
                                       << QByteArray("8600dbd41e348fe5c9465ab92d23e3db8b98b873beecd930736488696438cb6b"
                                                     "547fe64427496db33bf66019dacbf0039c04199abb0122918601db38a72cfc21");
        QTest::newRow("key n-1") << QByteArray("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140") << QByteArray("Satoshi Nakamoto")
                                 << QByteArray("fd567d121db66e382991534ada77a6bd3106f0a1098c231e47993447cd6af2d0"
                                               "6b39cd0eb1bc8603e159ef5c20a5c8ad685a45b06ce9bebed3f153d10d93bed5");
        QTest::newRow("some key") << QByteArray("f8b8af8ce3c7cca5e300d33939540c10d45ce001b8f252bfbc57ba0342904181") << QByteArray("Alan Turing")
                                  << QByteArray("7063ae83e7f62bbb171798131b4a0564b956930092b33b07b395615d9ec7e15c"
                                                "58dfcc1e00a35e1572f366ffe34ba0fc47db1e7189759b9fb233c5b05ab388ea");
    }
    void deterministic()
    {
        QFETCH(QByteArray, privateKey);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, signature);
        const auto signedHash = chain::signHash(key(privateKey), sha256(text));
        QVERIFY(signedHash);
        QCOMPARE(QByteArray(signedHash->r + signedHash->s).toHex(), signature);
        const QByteArray publicKey = chain::publicKeyOf(key(privateKey)).value();
        QCOMPARE(chain::recoverPublicKey(sha256(text), *signedHash).value(), publicKey);
        QVERIFY(chain::verifySignature(sha256(text), publicKey, QByteArray(signedHash->r + signedHash->s)));
        QVERIFY(!chain::verifySignature(sha256(text + '!'), publicKey, QByteArray(signedHash->r + signedHash->s)));
    }

    void addressOfAKey() // the first account of the usual development phrase
    {
        const auto secret = key("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        const QByteArray plain = chain::publicKeyOf(secret).value();
        const QByteArray compressed = chain::publicKeyOf(secret, true).value();
        QCOMPARE(plain.size(), 65);
        QCOMPARE(compressed.size(), 33);
        QCOMPARE(chain::compressPublicKey(plain).value(), compressed);
        QCOMPARE(chain::compressPublicKey(compressed, false).value(), plain);
        QCOMPARE(chain::addressOfPublicKey(plain)->toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(chain::addressOfPublicKey(compressed)->toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    }

    void refusesBadKeys()
    {
        for (const QByteArray &hex : {QByteArray(64, '0'), order.toHex(), QByteArray(64, 'f'), QByteArray(62, '1'), QByteArray(66, '1'), QByteArray()}) {
            QVERIFY(!chain::isValidPrivateKey(key(hex)));
            QVERIFY(!chain::publicKeyOf(key(hex)));
            QVERIFY(!chain::signHash(key(hex), chain::Hash()));
        }
        QVERIFY(chain::isValidPrivateKey(key(QByteArray(62, '0') + "01")));
    }

    void refusesBadPublicKeys()
    {
        const QByteArray good = chain::publicKeyOf(key(QByteArray(64, '1'))).value();
        QByteArray hybrid = good;
        hybrid[0] = char(6 + (good.back() & 1));
        QByteArray offCurve = good;
        offCurve[64] = char(offCurve[64] ^ 1);
        for (const QByteArray &bytes : {QByteArray(), hybrid, offCurve, good.chopped(1), QByteArray(good + '\0'), QByteArray(33, '\2').prepend('\2').chopped(2), QByteArray(65, '\4')})
            QVERIFY(!chain::addressOfPublicKey(bytes));
    }

    void highSIsRefusedEverywhere()
    {
        const auto secret = key(QByteArray(64, '2'));
        const chain::Hash hash = sha256("x");
        const Signature good = chain::signHash(secret, hash).value();
        const Signature high = flipped(good);
        const QByteArray publicKey = chain::publicKeyOf(secret).value();
        QVERIFY(Signature::fromBytes65(good.toBytes65()));
        QVERIFY(!Signature::fromBytes65(high.toBytes65()));
        QVERIFY(!chain::recoverPublicKey(hash, high));
        QVERIFY(!chain::verifySignature(hash, publicKey, QByteArray(high.r + high.s)));
    }

    void readsFourKindsOfV()
    {
        const Signature good = chain::signHash(key(QByteArray(64, '3')), sha256("y")).value();
        QByteArray bytes = good.toBytes65();
        QCOMPARE(bytes.size(), 65);
        for (const int v : {0, 1, 27, 28}) {
            bytes[64] = char(v);
            QCOMPARE(Signature::fromBytes65(bytes)->yParity, v % 27);
        }
        for (const int v : {2, 3, 26, 29, 35, 255}) {
            bytes[64] = char(v);
            QVERIFY(!Signature::fromBytes65(bytes));
        }
        QVERIFY(!Signature::fromBytes65(bytes.first(64)));
        QVERIFY(!Signature::fromBytes65(QByteArray(QByteArray(64, '\0') + char(27))));
        QVERIFY(!Signature::fromBytes65(QByteArray(order + QByteArray(31, '\0') + char(1) + char(27))));
    }

    void verifyRefusesOtherLengths()
    {
        const auto secret = key(QByteArray(64, '4'));
        const Signature good = chain::signHash(secret, sha256("z")).value();
        const QByteArray publicKey = chain::publicKeyOf(secret, true).value();
        const QByteArray rs = good.r + good.s;
        QVERIFY(chain::verifySignature(sha256("z"), publicKey, rs));
        QVERIFY(!chain::verifySignature(sha256("z"), publicKey, rs.chopped(1)));
        QVERIFY(!chain::verifySignature(sha256("z"), publicKey, QByteArray(rs + '\0')));
        QVERIFY(!chain::verifySignature(sha256("z"), publicKey, {}));
        QVERIFY(!chain::verifySignature(sha256("z"), publicKey, QByteArray(64, '\0')));
        QVERIFY(!chain::verifySignature(sha256("z"), {}, rs));
    }
};

COMMONRACK_TEST(TestSecp256k1)
#include "TestSecp256k1.moc"
