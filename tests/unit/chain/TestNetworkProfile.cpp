// SPDX-License-Identifier: Apache-2.0
#include "models/chain/NetworkProfile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using chain::NetworkProfile;

class TestNetworkProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAFileSays()
    {
        const auto profile = NetworkProfile::fromJson(
            "{\"id\":\"my-net-2\",\"name\":\"Mine\",\"chainId\":7,\"ws\":[\"wss://node.example/key\"],\"confirmations\":0,"
            "\"currency\":{\"symbol\":\"X\",\"decimals\":99},\"contracts\":{\"dao\":\"0x1111111111111111111111111111111111111111\"}}");
        QVERIFY(profile);
        QCOMPARE(profile->id, QStringLiteral("my-net-2"));
        QVERIFY(profile->http.isEmpty());
        QCOMPARE(profile->ws.size(), 1);
        QCOMPARE(profile->confirmations, quint64(1));
        QCOMPARE(profile->currencyDecimals, 36);
        QVERIFY(profile->contract(QStringLiteral("dao")));
        QVERIFY(!profile->contract(QStringLiteral("nft")));
    }

    void refusesAnIdThatIsNoFolderName_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"", "..", "../other", "a/b", "a\\\\b", ".hidden", "-x", "Upper", "a b", "a\\n"})
            QTest::newRow(id) << QByteArray(id);
        QTest::newRow("long") << QByteArray(41, 'a');
    }
    void refusesAnIdThatIsNoFolderName()
    {
        QFETCH(QByteArray, id);
        QVERIFY(NetworkProfile::fromJson("{\"id\":\"fine\",\"chainId\":1}"));
        QVERIFY(!NetworkProfile::fromJson(QByteArray("{\"id\":\"" + id + "\",\"chainId\":1}")));
    }

    void wrongTypesAreRefusedWithoutAnException_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"[]", "5", "null", "{\"id\":5,\"chainId\":1}", "{\"id\":\"a\",\"chainId\":\"1\"}", "{\"id\":\"a\",\"chainId\":-1}",
                                 "{\"id\":\"a\",\"chainId\":1,\"http\":{}}", "{\"id\":\"a\",\"chainId\":1,\"http\":[5]}",
                                 "{\"id\":\"a\",\"chainId\":1,\"ws\":[\"http://x\"]}", "{\"id\":\"a\",\"chainId\":1,\"contracts\":{\"dao\":5}}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void wrongTypesAreRefusedWithoutAnException()
    {
        QFETCH(QByteArray, json);
        const auto profile = NetworkProfile::fromJson(json);
        QVERIFY(!profile);
        QVERIFY(!profile.error().summary.isEmpty());
    }
};

COMMONRACK_TEST(TestNetworkProfile)
#include "TestNetworkProfile.moc"
