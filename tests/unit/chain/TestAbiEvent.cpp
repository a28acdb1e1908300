// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Keccak.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <nlohmann/json.hpp>

using chain::AbiEvent;
using chain::Hash;

class TestAbiEvent final : public QObject {
    Q_OBJECT

    static Hash hash(const char *text) { return Hash::parse(QString::fromLatin1(text)).value(); }
    static QByteArray deployData()
    {
        const auto types = chain::AbiType::parseList(u"string,string").value();
        return chain::abiEncode(types, {QStringLiteral("deploy"), QStringLiteral("{\"clusterName\":\"test12345\"}")}).value();
    }

private Q_SLOTS:
    void topics_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *signature, const char *topic) {
            QTest::newRow(signature) << QString::fromLatin1(signature) << QString::fromLatin1(topic);
        };
        row("DeployEvent(address indexed _from, string msg, string spheronInstanceJson)",
            "0xd2fb9f71ef51cbe17789762c74c7a18afa5474526eed44bf3e792d0c09ff47a7");
        row("DeployEvent(string)", "0x8d90b53f93a36eafeb3103294e51aa8eea6141826f6b1aee4c808c1ab159e81c");
        row("OwnershipTransferred(address indexed,address indexed)", "0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0");
        row("Transfer(address indexed from, address indexed to, uint256 value)", "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef");
    }
    void topics()
    {
        QFETCH(QString, signature);
        QFETCH(QString, topic);
        QCOMPARE(AbiEvent::parse(signature)->topic0().toString(), topic);
    }

    void deployEvent() // as a DAO emitted it on a local chain
    {
        const AbiEvent event = AbiEvent::parse(u"DeployEvent(address indexed _from, string msg, string spheronInstanceJson)").value();
        const std::vector<Hash> topics{event.topic0(), hash("0x000000000000000000000000f39fd6e51aad88f6f4ce6ab8827279cfffb92266")};
        const auto arguments = event.decode(topics, deployData());
        QVERIFY(arguments);
        QCOMPARE(arguments->size(), std::size_t(3));
        QCOMPARE((*arguments)[0].value.toAddress().toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QVERIFY((*arguments)[0].indexed && (*arguments)[0].name == u"_from");
        QCOMPARE((*arguments)[1].value.toText(), QStringLiteral("deploy"));
        QCOMPARE((*arguments)[2].value.toText(), QStringLiteral("{\"clusterName\":\"test12345\"}"));
        QVERIFY(!(*arguments)[2].indexed && (*arguments)[2].name == u"spheronInstanceJson");

        QVERIFY(!event.decode({topics[0]}, deployData()));                       // a topic is missing
        QVERIFY(!event.decode({topics[0], topics[1], topics[1]}, deployData())); // one too many
        QVERIFY(!event.decode({topics[1], topics[0]}, deployData()));            // another event
        QVERIFY(!event.decode({}, deployData()));
        QVERIFY(!event.decode(topics, deployData().first(64)));
        QVERIFY(!event.decode({topics[0], Hash::fromBytes(QByteArray(32, '\xff')).value()}, deployData())); // no address
    }

    void indexedDynamicTypesAreHashes()
    {
        const AbiEvent event = AbiEvent::parse(u"E(string indexed a, uint256[2] indexed b, uint8 c)").value();
        const Hash a = chain::keccak256("a");
        const Hash b = chain::keccak256("b");
        const auto arguments = event.decode({event.topic0(), a, b}, base::toBytes32(7));
        QVERIFY(arguments);
        QVERIFY((*arguments)[0].hash == a && (*arguments)[1].hash == b);
        QVERIFY(!(*arguments)[2].hash);
        QCOMPARE((*arguments)[2].value.toU64(), quint64(7));
    }

    void anonymousEvents()
    {
        const auto fragment = nlohmann::json::parse(
            R"({"type":"event","name":"E","anonymous":true,"inputs":[{"name":"a","type":"uint256","indexed":true}]})");
        const AbiEvent event = AbiEvent::fromJson(fragment).value();
        QCOMPARE(event.decode({*Hash::fromBytes(base::toBytes32(5))}, {})->front().value.toU64(), quint64(5));
        QVERIFY(!event.decode({event.topic0(), *Hash::fromBytes(base::toBytes32(5))}, {}));
    }

    void jsonFragmentsWithTuples()
    {
        const auto fragment = nlohmann::json::parse(R"({"type":"event","name":"E","inputs":[
            {"name":"a","type":"tuple[]","indexed":false,"components":[{"name":"x","type":"uint256"},{"name":"y","type":"string"}]}]})");
        QCOMPARE(AbiEvent::fromJson(fragment)->canonical(), QStringLiteral("E((uint256,string)[])"));
        QVERIFY(!AbiEvent::fromJson(nlohmann::json::parse(R"({"type":"function","name":"E","inputs":[]})")));
        QVERIFY(!AbiEvent::fromJson(nlohmann::json::parse("[]")));
    }

    void unpaddedDataOfOldCompilers()
    {
        const AbiEvent event = AbiEvent::parse(u"E(bytes a)").value();
        const QByteArray data = base::toBytes32(32) + base::toBytes32(3) + "abc";
        QCOMPARE(event.decode({event.topic0()}, data)->front().value.toBytes(), QByteArray("abc"));
    }
};

COMMONRACK_TEST(TestAbiEvent)
#include "TestAbiEvent.moc"
