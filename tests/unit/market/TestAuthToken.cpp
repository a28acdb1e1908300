// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/AuthToken.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using market::checkAuthToken;

class TestAuthToken final : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 Then = 1'700'000'000;
    static inline const QByteArray Key = QByteArray("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
    static inline const QByteArray PublicKey = "048318535b54105d4a7aae60c08fc45f9687181b4fdfc625bd1a753fa7397fed753547f11ca8696646f2f3acb0"
                  "8e31016afac23e630c5d11f59f61fef57b0d2aa5";
    static inline const QByteArray SignedTime = "e3507d00c798d99c9a1dcc19707c0a186d0037c696445b76abeb2e03deb115053cff13ae9445ca73bf4c77f0d"
                   "fdcf34063cffa15518f0dedf375d9dd466d491d";
    /// Of the published client, for that key and time.
    static inline const QByteArray Token = "eyJwdWJfa2V5IjoiMDQ4MzE4NTM1YjU0MTA1ZDRhN2FhZTYwYzA4ZmM0NWY5Njg3MTgxYjRmZGZjNjI1YmQxYTc1M2ZhNz"
              "M5N2ZlZDc1MzU0N2YxMWNhODY5NjY0NmYyZjNhY2IwOGUzMTAxNmFmYWMyM2U2MzBjNWQxMWY1OWY2MWZlZjU3YjBkMmFh"
              "NSIsInRpbWVzdGFtcCI6MTcwMDAwMDAwMCwic2lnbmVkX3RpbWVzdGFtcCI6IjB4ZTM1MDdkMDBjNzk4ZDk5YzlhMWRjYz"
              "E5NzA3YzBhMTg2ZDAwMzdjNjk2NDQ1Yjc2YWJlYjJlMDNkZWIxMTUwNTNjZmYxM2FlOTQ0NWNhNzNiZjRjNzdmMGRmZGNm"
              "MzQwNjNjZmZhMTU1MThmMGRlZGYzNzVkOWRkNDY2ZDQ5MWQwMSJ9";

    static QByteArray tokenOf(const QByteArray &publicKey, const QByteArray &time,
                              const QByteArray &signature)
    {
        const QByteArray json = "{\"pub_key\":\"" + publicKey + "\",\"timestamp\":" + time
                                + ",\"signed_timestamp\":\"" + signature + "\"}";
        return json.toBase64();
    }
private Q_SLOTS:
    void isThePublishedClients()
    {
        test::KeySigner signer(Key);
        test::Outcome<QByteArray> made(market::makeAuthToken(signer, Then));
        QVERIFY(made.wait());
        QVERIFY2(made.ok(), qPrintable(made.error().toLogLine()));
        QCOMPARE(made.value(), Token);
        const auto who = checkAuthToken(Token, Then);
        QVERIFY2(who, qPrintable(who ? QString() : who.error().toLogLine()));
        QCOMPARE(who->toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    }

    void isFreshForEachTime()
    {
        test::KeySigner signer(Key);
        test::Outcome<QByteArray> made(market::makeAuthToken(signer, Then + 1));
        QVERIFY(made.wait() && made.ok());
        QVERIFY(made.value() != Token);
        QCOMPARE(*checkAuthToken(made.value(), Then), signer.address());
    }

    void bothWaysToWriteVAreRead()
    {
        for (const char *v : {"01", "1c"})
            QVERIFY(checkAuthToken(tokenOf(PublicKey, "1700000000", "0x" + SignedTime + v), Then));
        for (const char *v : {"00", "1b", "02", "ff", ""})
            QVERIFY(!checkAuthToken(tokenOf(PublicKey, "1700000000", "0x" + SignedTime + v), Then));
    }

    void saysByHowMuchTheTimeIsOff()
    {
        QVERIFY(checkAuthToken(Token, Then + 300));
        QVERIFY(checkAuthToken(Token, Then - 300));
        const auto old = checkAuthToken(Token, Then + 3 * 3'600);
        QCOMPARE(old.error().code, base::ErrorCode::Auth);
        QVERIFY2(old.error().summary.contains(u"3 hour"), qPrintable(old.error().summary));
        QVERIFY(old.error().summary.contains(u"clock"));
        const auto early = checkAuthToken(Token, Then - 86'400 * 30);
        QVERIFY2(early.error().summary.contains(u"30 day"), qPrintable(early.error().summary));
        QVERIFY(early.error().summary.contains(u"future"));
        QVERIFY(checkAuthToken(Token, Then + 3'600, 7'200));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not base64") << QByteArray("***");
        QTest::newRow("not json") << QByteArray("hello").toBase64();
        QTest::newRow("no object") << QByteArray("[1]").toBase64();
        QTest::newRow("empty object") << QByteArray("{}").toBase64();
        QTest::newRow("huge") << QByteArray(1'000'000, 'A');
        QTest::newRow("deep") << QByteArray(2'000, '[').toBase64();
        QTest::newRow("time as text") << tokenOf(PublicKey, "\"1700000000\"", "0x" + SignedTime + "01");
        QTest::newRow("negative time") << tokenOf(PublicKey, "-1", "0x" + SignedTime + "01");
        QTest::newRow("endless time") << tokenOf(PublicKey, "18446744073709551615", "0x" + SignedTime + "01");
        QTest::newRow("time of another") << tokenOf(PublicKey, "1700000001", "0x" + SignedTime + "01");
        QTest::newRow("short key") << tokenOf(PublicKey.first(128), "1700000000", "0x" + SignedTime + "01");
        QTest::newRow("key of another")
            << tokenOf(QByteArray(PublicKey).replace(2, 2, "00"), "1700000000", "0x" + SignedTime + "01");
        QTest::newRow("key is a number")
            << QByteArray("{\"pub_key\":4,\"timestamp\":1700000000,\"signed_timestamp\":\"0x\"}").toBase64();
        QTest::newRow("no signature") << tokenOf(PublicKey, "1700000000", "");
        QTest::newRow("zero signature")
            << tokenOf(PublicKey, "1700000000", "0x" + QByteArray(128, '0') + "01");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, token);
        const auto who = checkAuthToken(token, Then);
        QVERIFY(!who);
        QCOMPARE(who.error().code, base::ErrorCode::Auth);
        QVERIFY(!who.error().summary.isEmpty());
    }

    void noChangedByteIsTaken()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray json = QByteArray::fromBase64(Token);
            json[random.bounded(json.size())] = char(random.bounded(256));
            const auto who = checkAuthToken(json.toBase64(), Then, 10'000'000'000);
            // Of another key only with that key's signature, which nobody finds by chance.
            QVERIFY(!who || who->toString() == u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
        }
    }

    void aLockedWalletMakesNone()
    {
        test::KeySigner signer(Key);
        signer.refusal = base::Error{base::ErrorCode::Locked, QStringLiteral("locked"), {}, nullptr, 0};
        test::Outcome<QByteArray> made(market::makeAuthToken(signer, Then));
        QVERIFY(made.wait());
        QCOMPARE(made.code(), base::ErrorCode::Locked);
    }
};

COMMONRACK_TEST(TestAuthToken)
#include "TestAuthToken.moc"
