// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/HdKey.h"
#include "models/wallet/Mnemonic.h"
#include "tests/support/TestMain.h"
#include "tests/unit/wallet/MnemonicVectors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using base::SecretBytes;
using wallet::HdKey;
using wallet::Mnemonic;

class TestMnemonic final : public QObject {
    Q_OBJECT

private:
    static SecretBytes secret(const char *text) { return SecretBytes::copyOf(QByteArrayView(text)); }
    static SecretBytes fromHex(const char *hex)
    {
        QByteArray bytes = QByteArray::fromHex(hex);
        return SecretBytes::takeFrom(bytes);
    }
    static QByteArray plain(const SecretBytes &bytes) { return bytes.view().toByteArray(); }
private Q_SLOTS:
    void theWordListIsTheOfficialOne()
    {
        QFile file(QStringLiteral(":/commonrack/wordlists/english.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // SHA-256 of bip-0039/english.txt in the BIP repository.
        QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
                 QByteArray("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
        QCOMPARE(Mnemonic::words().size(), 2048);
        QVERIFY(std::is_sorted(Mnemonic::words().begin(), Mnemonic::words().end()));
    }

    void officialVectors_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(test::MnemonicVectors)); ++i)
            QTest::addRow("%d", i) << i;
    }
    void officialVectors()
    {
        QFETCH(int, number);
        const auto &vector = test::MnemonicVectors[number];
        const auto phrase = Mnemonic::fromEntropy(fromHex(vector.entropy));
        QVERIFY(phrase);
        QCOMPARE(plain(*phrase), QByteArray(vector.phrase));
        const auto entropy = Mnemonic::toEntropy(*phrase);
        QVERIFY(entropy);
        QCOMPARE(plain(*entropy).toHex(), QByteArray(vector.entropy));
        const auto seed = Mnemonic::seed(*phrase, secret("TREZOR"));
        QVERIFY(seed);
        QCOMPARE(plain(*seed).toHex(), QByteArray(vector.seed));
        const auto key = HdKey::fromSeed(*seed)->derive(QString::fromLatin1(vector.path));
        QVERIFY(key);
        QCOMPARE(key->address()->toString().toLower(), QString::fromLatin1(vector.address));
    }

    void passphrasesAreDecomposedFirst()
    {
        // "easyseed-en-0" of npm @ethersproject/testcases: ideographic spaces, a long s and superscripts.
        const auto seed = Mnemonic::seed(
            secret("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                   "about"),
            secret("nullius\xE3\x80\x80\xC3\xA0\xE3\x80\x80nym.zone \xC2\xB9te\xC5\xBFts\xC2\xB2 English"));
        QCOMPARE(plain(*seed).toHex(),
                 QByteArray("61f3aa13adcf5f4b8661fc062501d67eca3a53fc0ed129076ad7a22983b6b5ed"
                            "0e84e47b24cff23b7fca57e127f62f28c1584ed487872d4bfbc773257bdbc434"));
    }

    void seedDoesNotAskForTheChecksum() { QVERIFY(Mnemonic::seed(secret("not a phrase at all"))); }

    void theWrongWordIsNamed()
    {
        const auto refused = Mnemonic::toEntropy(secret(
            "abandon abandon abandom abandon abandon abandon abandon abandon abandon abandon abandon about"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Invalid);
        QVERIFY2(refused.error().summary.contains(u"Word 3"), qPrintable(refused.error().summary));
        QVERIFY(refused.error().summary.contains(u"abandom"));
        QVERIFY(!refused.error().summary.contains(u"about")); // only the wrong word is told
    }

    void aWrongWordCannotCarryControlCharacters()
    {
        const auto refused = Mnemonic::toEntropy(secret("aban\xE2\x80\xAE"
                                                        "don zoo"));
        QVERIFY(!refused);
        QVERIFY(!refused.error().summary.contains(QChar(0x202e)));
    }

    void theNumberOfWordsIsNamed()
    {
        for (const char *phrase : {"", "abandon", "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong zoo"}) {
            const auto refused = Mnemonic::toEntropy(secret(phrase));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode::Invalid);
        }
        QByteArray many = QByteArray("zoo ").repeated(5000).trimmed();
        const auto refused = Mnemonic::toEntropy(SecretBytes::takeFrom(many));
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"5000"));
    }

    void aWrongOrderIsNoticed()
    {
        const auto refused = Mnemonic::toEntropy(
            secret("legal winner thank year wave sausage worth useful legal winner yellow thank"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(u"order"), qPrintable(refused.error().summary));
    }

    void strictAboutSpaceAndCase()
    {
        QVERIFY(!Mnemonic::toEntropy(secret("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo  wrong")));
        QVERIFY(!Mnemonic::toEntropy(secret("Zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong")));
        const auto tidied =
            Mnemonic::tidied(secret("  Zoo zoo\tzoo zoo\nzoo zoo zoo zoo zoo zoo zoo   WRONG \n"));
        QCOMPARE(plain(tidied), QByteArray("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong"));
        QVERIFY(Mnemonic::toEntropy(tidied));
    }

    void newPhrasesAreValidAndDiffer()
    {
        QSet<QByteArray> seen;
        for (int count : {12, 15, 18, 21, 24}) {
            const auto phrase = Mnemonic::generate(count);
            QVERIFY(phrase);
            QCOMPARE(plain(*phrase).split(' ').size(), count);
            QVERIFY(Mnemonic::toEntropy(*phrase));
        }
        for (int i = 0; i < 50; ++i)
            seen.insert(plain(*Mnemonic::generate()));
        QCOMPARE(seen.size(), 50);
        QVERIFY(!Mnemonic::generate(13));
        QVERIFY(!Mnemonic::fromEntropy(SecretBytes(15)));
        QVERIFY(!Mnemonic::fromEntropy(SecretBytes(64)));
    }
};

COMMONRACK_TEST(TestMnemonic)
#include "TestMnemonic.moc"
