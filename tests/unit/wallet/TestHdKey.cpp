// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Secp256k1.h"
#include "models/wallet/Base58.h"
#include "models/wallet/HdKey.h"
#include "models/wallet/Mnemonic.h"
#include "tests/support/TestMain.h"

#include <QTest>

using base::SecretBytes;
using wallet::HdKey;

namespace {

HdKey master(const char *seedHex)
{
    QByteArray seed = QByteArray::fromHex(seedHex);
    return std::move(*HdKey::fromSeed(SecretBytes::takeFrom(seed)));
}
QByteArray xprv(const HdKey &key)
{
    return key.toXprv().view().toByteArray();
}

constexpr char Seed1[] = "000102030405060708090a0b0c0d0e0f";
constexpr char Seed2[] = "fffcf9f6f3f0edeae7e4e1dedbd8d5d2cfccc9c6c3c0bdbab7b4b1aeaba8a5a2"
                         "9f9c999693908d8a8784817e7b7875726f6c696663605d5a5754514e4b484542";
constexpr char Seed3[] = "4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4ac"
                         "ba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be";
constexpr char Seed4[] = "3ddd5602285899a946114506157c7997e5444528f3003f6134712147db19b678";

} // namespace

class TestHdKey final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // BIP-32, test vectors 1 to 4.
    void officialVectors_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("xpub");
        QTest::addColumn<QByteArray>("xprv");
        const auto add = [](const char *seed, const char *path, const char *pub, const char *prv) {
            QTest::addRow("%.6s %s", seed, path) << QByteArray(seed) << QString::fromLatin1(path) << QByteArray(pub) << QByteArray(prv);
        };
        add(Seed1, "m",
            "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8",
            "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi");
        add(Seed1, "m/0'",
            "xpub68Gmy5EdvgibQVfPdqkBBCHxA5htiqg55crXYuXoQRKfDBFA1WEjWgP6LHhwBZeNK1VTsfTFUHCdrfp1bgwQ9xv5ski8PX9rL2dZXvgGDnw",
            "xprv9uHRZZhk6KAJC1avXpDAp4MDc3sQKNxDiPvvkX8Br5ngLNv1TxvUxt4cV1rGL5hj6KCesnDYUhd7oWgT11eZG7XnxHrnYeSvkzY7d2bhkJ7");
        add(Seed1, "m/0h/1",
            "xpub6ASuArnXKPbfEwhqN6e3mwBcDTgzisQN1wXN9BJcM47sSikHjJf3UFHKkNAWbWMiGj7Wf5uMash7SyYq527Hqck2AxYysAA7xmALppuCkwQ",
            "xprv9wTYmMFdV23N2TdNG573QoEsfRrWKQgWeibmLntzniatZvR9BmLnvSxqu53Kw1UmYPxLgboyZQaXwTCg8MSY3H2EU4pWcQDnRnrVA1xe8fs");
        add(Seed1, "m/0H/1/2H",
            "xpub6D4BDPcP2GT577Vvch3R8wDkScZWzQzMMUm3PWbmWvVJrZwQY4VUNgqFJPMM3No2dFDFGTsxxpG5uJh7n7epu4trkrX7x7DogT5Uv6fcLW5",
            "xprv9z4pot5VBttmtdRTWfWQmoH1taj2axGVzFqSb8C9xaxKymcFzXBDptWmT7FwuEzG3ryjH4ktypQSAewRiNMjANTtpgP4mLTj34bhnZX7UiM");
        add(Seed1, "m/0'/1/2'/2/1000000000",
            "xpub6H1LXWLaKsWFhvm6RVpEL9P4KfRZSW7abD2ttkWP3SSQvnyA8FSVqNTEcYFgJS2UaFcxupHiYkro49S8yGasTvXEYBVPamhGW6cFJodrTHy",
            "xprvA41z7zogVVwxVSgdKUHDy1SKmdb533PjDz7J6N6mV6uS3ze1ai8FHa8kmHScGpWmj4WggLyQjgPie1rFSruoUihUZREPSL39UNdE3BBDu76");
        add(Seed2, "m",
            "xpub661MyMwAqRbcFW31YEwpkMuc5THy2PSt5bDMsktWQcFF8syAmRUapSCGu8ED9W6oDMSgv6Zz8idoc4a6mr8BDzTJY47LJhkJ8UB7WEGuduB",
            "xprv9s21ZrQH143K31xYSDQpPDxsXRTUcvj2iNHm5NUtrGiGG5e2DtALGdso3pGz6ssrdK4PFmM8NSpSBHNqPqm55Qn3LqFtT2emdEXVYsCzC2U");
        add(Seed2, "m/0/2147483647'",
            "xpub6ASAVgeehLbnwdqV6UKMHVzgqAG8Gr6riv3Fxxpj8ksbH9ebxaEyBLZ85ySDhKiLDBrQSARLq1uNRts8RuJiHjaDMBU4Zn9h8LZNnBC5y4a",
            "xprv9wSp6B7kry3Vj9m1zSnLvN3xH8RdsPP1Mh7fAaR7aRLcQMKTR2vidYEeEg2mUCTAwCd6vnxVrcjfy2kRgVsFawNzmjuHc2YmYRmagcEPdU9");
        add(Seed2, "m/0/2147483647'/1/2147483646'/2",
            "xpub6FnCn6nSzZAw5Tw7cgR9bi15UV96gLZhjDstkXXxvCLsUXBGXPdSnLFbdpq8p9HmGsApME5hQTZ3emM2rnY5agb9rXpVGyy3bdW6EEgAtqt",
            "xprvA2nrNbFZABcdryreWet9Ea4LvTJcGsqrMzxHx98MMrotbir7yrKCEXw7nadnHM8Dq38EGfSh6dqA9QWTyefMLEcBYJUuekgW4BYPJcr9E7j");
        add(Seed3, "m",
            "xpub661MyMwAqRbcEZVB4dScxMAdx6d4nFc9nvyvH3v4gJL378CSRZiYmhRoP7mBy6gSPSCYk6SzXPTf3ND1cZAceL7SfJ1Z3GC8vBgp2epUt13",
            "xprv9s21ZrQH143K25QhxbucbDDuQ4naNntJRi4KUfWT7xo4EKsHt2QJDu7KXp1A3u7Bi1j8ph3EGsZ9Xvz9dGuVrtHHs7pXeTzjuxBrCmmhgC6");
        add(Seed3, "m/0'",
            "xpub68NZiKmJWnxxS6aaHmn81bvJeTESw724CRDs6HbuccFQN9Ku14VQrADWgqbhhTHBaohPX4CjNLf9fq9MYo6oDaPPLPxSb7gwQN3ih19Zm4Y",
            "xprv9uPDJpEQgRQfDcW7BkF7eTya6RPxXeJCqCJGHuCJ4GiRVLzkTXBAJMu2qaMWPrS7AANYqdq6vcBcBUdJCVVFceUvJFjaPdGZ2y9WACViL4L");
        add(Seed4, "m",
            "xpub661MyMwAqRbcGczjuMoRm6dXaLDEhW1u34gKenbeYqAix21mdUKJyuyu5F1rzYGVxyL6tmgBUAEPrEz92mBXjByMRiJdba9wpnN37RLLAXa",
            "xprv9s21ZrQH143K48vGoLGRPxgo2JNkJ3J3fqkirQC2zVdk5Dgd5w14S7fRDyHH4dWNHUgkvsvNDCkvAwcSHNAQwhwgNMgZhLtQC63zxwhQmRv");
        add(Seed4, "m/0'/1'",
            "xpub6BJA1jSqiukeaesWfxe6sNK9CCGaujFFSJLomWHprUL9DePQ4JDkM5d88n49sMGJxrhpjazuXYWdMf17C9T5XnxkopaeS7jGk1GyyVziaMt",
            "xprv9xJocDuwtYCMNAo3Zw76WENQeAS6WGXQ55RCy7tDJ8oALr4FWkuVoHJeHVAcAqiZLE7Je3vZJHxspZdFHfnBEjHqU5hG1Jaj32dVoS6XLT1");
    }
    void officialVectors()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QString, path);
        QFETCH(QByteArray, xpub);
        QFETCH(QByteArray, xprv);
        const auto key = master(seed.constData()).derive(path);
        QVERIFY(key);
        QCOMPARE(::xprv(*key), xprv);
        QCOMPARE(key->toXpub(), xpub);
        const auto readPrivate = HdKey::parse(xprv);
        QVERIFY(readPrivate);
        QVERIFY(readPrivate->privateKey().equals(key->privateKey()));
        QCOMPARE(readPrivate->toXpub(), xpub);
        const auto readPublic = HdKey::parse(xpub);
        QVERIFY(readPublic);
        QVERIFY(!readPublic->isPrivate());
        QVERIFY(readPublic->toXprv().isEmpty());
        QCOMPARE(readPublic->toXpub(), xpub);
        QCOMPARE(readPublic->depth(), key->depth());
        QCOMPARE(readPublic->index(), key->index());
        QCOMPARE(readPublic->parentFingerprint(), key->parentFingerprint());
        QCOMPARE(readPublic->chainCode(), key->chainCode());
        QCOMPARE(*readPublic->address(), *key->address());
    }

    void publicAndPrivateDerivationMeet()
    {
        const auto account = master(Seed2).derive(u"m/44'/60'/0'");
        const auto watched = HdKey::parse(account->toXpub());
        QVERIFY(watched);
        const auto fromPublic = watched->derive(u"m/0/7");
        const auto fromPrivate = account->derive(u"m/0/7");
        QVERIFY(fromPublic && fromPrivate);
        QCOMPARE(fromPublic->toXpub(), fromPrivate->toXpub());
        QVERIFY(!watched->derive(u"m/0'"));
    }

    void anvilsWellKnownAccounts()
    {
        // The development phrase of Foundry and Hardhat; addresses as both print them at start.
        const auto seed = wallet::Mnemonic::seed(
            SecretBytes::copyOf(QByteArrayView("test test test test test test test test test test test junk")));
        const auto key = HdKey::fromSeed(*seed)->derive(HdKey::ethereumPath(0));
        QCOMPARE(key->address()->toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    }

    void pathsAreReadStrictly()
    {
        for (const char16_t *bad : {u"", u"m/", u"M/0", u"0/1", u"m//1", u"m/0/", u"m/-1", u"m/+1", u"m/2147483648", u"m/4294967296",
                                    u"m/99999999999999999999", u"m/01", u"m/0''", u"m/0'h", u"m/a", u"m/ 1", u"m/1 ", u"m/٣"})
            QVERIFY2(!HdKey::parsePath(bad), qPrintable(QString::fromUtf16(bad)));
        QCOMPARE(HdKey::parsePath(u"m/44'/60h/0H/0/2147483647")->size(), std::size_t(5));
        QCOMPARE(HdKey::parsePath(u"m/1'")->front(), HdKey::Hardened | 1u);
    }

    void depthEndsAt255()
    {
        QString path = QStringLiteral("m");
        for (int i = 0; i < 255; ++i)
            path += QStringLiteral("/0");
        const auto deepest = master(Seed1).derive(path);
        QVERIFY(deepest);
        QCOMPARE(deepest->depth(), 255);
        QVERIFY(!deepest->child(0));
    }

    // The kinds of mistakes of BIP-32, test vector 5, each made from a good key.
    void brokenKeysAreRefused()
    {
        const auto good = wallet::fromBase58Check(xprv(master(Seed1)));
        const auto goodPublic = wallet::fromBase58Check(master(Seed1).toXpub());
        const auto parses = [](const SecretBytes &source, int at, const QByteArray &bytes) {
            SecretBytes changed = source.clone();
            std::copy(bytes.begin(), bytes.end(), changed.data() + at);
            return HdKey::parse(wallet::toBase58Check(changed).view()).has_value();
        };
        QVERIFY(parses(*good, 0, {}));
        QVERIFY(parses(*goodPublic, 0, {}));
        QVERIFY(!parses(*good, 45, QByteArray(1, '\1')));        // private key with a wrong first byte
        QVERIFY(!parses(*good, 45, QByteArray(1, '\2')));        // xprv holding a public key
        QVERIFY(!parses(*goodPublic, 45, QByteArray(1, '\0')));  // xpub holding a private key
        QVERIFY(!parses(*goodPublic, 45, QByteArray(1, '\4')));
        QVERIFY(!parses(*good, 5, QByteArray(1, '\1')));         // no parent, but a fingerprint
        QVERIFY(!parses(*good, 12, QByteArray(1, '\1')));        // no parent, but an index
        QVERIFY(!parses(*good, 0, QByteArray(4, '\0')));         // unknown version
        QVERIFY(!parses(*good, 46, QByteArray(32, '\0')));       // the key 0
        QVERIFY(!parses(*good, 46, QByteArray::fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"))); // n
        QVERIFY(!parses(*goodPublic, 45, QByteArray::fromHex("020000000000000000000000000000000000000000000000000000000000000007")));

        QByteArray mistyped = xprv(master(Seed1));
        mistyped[20] = mistyped[20] == 'A' ? 'B' : 'A';
        QVERIFY(!HdKey::parse(mistyped));
        QVERIFY(!HdKey::parse(""));
        QVERIFY(!HdKey::parse("xprv0OIl"));
        QVERIFY(!HdKey::parse(QByteArray(100000, 'z')));
        QVERIFY(!HdKey::fromSeed(SecretBytes(15)));
        QVERIFY(!HdKey::fromSeed(SecretBytes(65)));
    }

    void base58KeepsLeadingZeros()
    {
        const SecretBytes zeros(21); // Bitcoin's address of twenty zero bytes
        QCOMPARE(wallet::toBase58Check(zeros).view().toByteArray(), QByteArray("1111111111111111111114oLvT2"));
        QVERIFY(wallet::fromBase58Check("1111111111111111111114oLvT2")->equals(zeros));
    }
};

COMMONRACK_TEST(TestHdKey)
#include "TestHdKey.moc"
