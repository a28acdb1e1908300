// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/dao/DaoAbi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace dao;

// Vectors: read off a local chain with the published contracts and two independent clients.
class TestDaoAbi final : public QObject {
    Q_OBJECT
    static QByteArray bytes(const char *hex) { return *base::fromHex(QString::fromLatin1(hex)); }
    static chain::AbiValue text(const QByteArray &utf8)
    {
        chain::AbiValue value;
        value.data = chain::AbiValue::Text{utf8};
        return value;
    }

private Q_SLOTS:
    void selectors_data()
    {
        QTest::addColumn<QByteArray>("selector");
        QTest::addColumn<QString>("hex");
        const auto row = [](const char *name, const chain::AbiFunction &f, const char *hex) {
            QTest::newRow(name) << f.selector() << QString::fromLatin1(hex);
        };
        row("create v1", abi::createProposal(AbiVersion::V1), "0x180fd87f");
        row("create v2", abi::createProposal(AbiVersion::V2), "0x49c2a1a6");
        row("vote", abi::voteOnProposal(), "0xefafb22e");
        row("execute", abi::executeProposal(), "0x0d61b519");
        row("proposals v1", abi::proposals(AbiVersion::V1), "0x013cf08b");
        row("proposals v2", abi::proposals(AbiVersion::V2), "0x013cf08b");
        row("numProposals", abi::numProposals(), "0x400e3949");
        row("balanceOf", abi::balanceOf(), "0x70a08231");
        row("tokenOfOwnerByIndex", abi::tokenOfOwnerByIndex(), "0x2f745c59");
        row("totalSupply", abi::totalSupply(), "0x18160ddd");
        row("tokenByIndex", abi::tokenByIndex(), "0x4f6ccce7");
        row("ownerOf", abi::ownerOf(), "0x6352211e");
        row("mint", abi::mint(), "0x1249c58b");
        row("_price", abi::price(), "0x235b6ea1");
        row("_paused", abi::paused(), "0x16c61ccc");
        row("maxTokenIds", abi::maxTokenIds(), "0x5f769621");
        row("tokenIds", abi::tokenIds(), "0x714cff56");
    }
    void selectors()
    {
        QFETCH(QByteArray, selector);
        QFETCH(QString, hex);
        QCOMPARE(base::toHex(selector), hex);
    }

    void topics()
    {
        QCOMPARE(abi::deployEvent(AbiVersion::V1).topic0().toString(), QStringLiteral("0x8d90b53f93a36eafeb3103294e51aa8eea6141826f6b1aee4c808c1ab159e81c"));
        QCOMPARE(abi::deployEvent(AbiVersion::V2).topic0().toString(), QStringLiteral("0xd2fb9f71ef51cbe17789762c74c7a18afa5474526eed44bf3e792d0c09ff47a7"));
    }

    void callData()
    {
        const auto word = [](int n) { return base::toBytes32(base::U256(n)); };
        QCOMPARE(*abi::voteOnProposal().encodeCall({0, 0}), bytes("0xefafb22e") + word(0) + word(0));
        QCOMPARE(*abi::voteOnProposal().encodeCall({0, 1}), bytes("0xefafb22e") + word(0) + word(1));
        QCOMPARE(*abi::executeProposal().encodeCall({0}), bytes("0x0d61b519") + word(0));
        QCOMPARE(base::toHex(*abi::createProposal(AbiVersion::V2).encodeCall({text("{\"clusterName\":\"test12345\"}")})),
                 QStringLiteral("0x49c2a1a60000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000000000001b7b22636c75737465724e616d65223a22746573743132333435227d0000000000"));
        QCOMPARE(*abi::createProposal(AbiVersion::V1).encodeCall({}), bytes("0x180fd87f"));
    }

    void storageSlots()
    {
        QCOMPARE(proposalSlot(0).toString(), QStringLiteral("0xa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49"));
        QCOMPARE(proposalSlot(1).toString(), QStringLiteral("0xcc69885fda6bcc1a4ace058b4a62bf5e179ea78fd58a1ccd71c22cc9b688792f"));
        QCOMPARE(voterSlot(0, 1).toString(), QStringLiteral("0x375fc775609faf3f02e47705ca444edfa0485a50aacd4808f5501c33addb4010"));
    }

    void deployEventOfBothVersions()
    {
        chain::Log log;
        log.topics = {*chain::Hash::parse(u"0xd2fb9f71ef51cbe17789762c74c7a18afa5474526eed44bf3e792d0c09ff47a7"),
                      *chain::Hash::parse(u"0x000000000000000000000000f39fd6e51aad88f6f4ce6ab8827279cfffb92266")};
        log.data = bytes("0x0000000000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000008000000000000000000000000000000000000000000000000000000000000000064465706c6f790000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001b7b22636c75737465724e616d65223a22746573743132333435227d0000000000");
        const auto second = decodeDeployEvent(log);
        QVERIFY(second);
        QCOMPARE(second->version, AbiVersion::V2);
        QCOMPARE(second->executor.toString(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(second->message, QByteArray("Deploy"));
        QCOMPARE(second->document, QByteArray("{\"clusterName\":\"test12345\"}"));

        chain::Log first;
        first.topics = {abi::deployEvent(AbiVersion::V1).topic0()};
        first.data = *chain::abiEncode(*chain::AbiType::parseList(u"string"), {text("Deploy")});
        const auto published = decodeDeployEvent(first);
        QVERIFY(published);
        QCOMPARE(published->version, AbiVersion::V1);
        QCOMPARE(published->message, QByteArray("Deploy"));
        QVERIFY(published->document.isEmpty());

        log.data.chop(64); // the string's bytes are missing
        QVERIFY(!decodeDeployEvent(log));
        log.topics.front() = chain::Hash();
        QVERIFY(!decodeDeployEvent(log));
        QVERIFY(!decodeDeployEvent({}));
    }

    void executedProposalFromCallData()
    {
        QCOMPARE(*executedProposal(*abi::executeProposal().encodeCall({42})), quint64(42));
        QVERIFY(!executedProposal(*abi::voteOnProposal().encodeCall({42, 0})));
        QVERIFY(!executedProposal(abi::executeProposal().selector()));
        QVERIFY(!executedProposal({}));
        const QByteArray huge = abi::executeProposal().selector() + QByteArray(32, char(0xff));
        QVERIFY(!executedProposal(huge)); // no id of ours
    }

    void proposalOfEachVersion()
    {
        const auto encode = [](AbiVersion version, std::vector<chain::AbiValue> values) {
            return *chain::abiEncode(abi::proposals(version).outputs(), values);
        };
        const QByteArray second = encode(AbiVersion::V2, {1700000300, 6, 2, true, text("{}")});
        const auto p = decodeProposal(AbiVersion::V2, 7, second);
        QVERIFY(p);
        QCOMPARE(p->id, quint64(7));
        QCOMPARE(p->deadline, qint64(1700000300));
        QVERIFY(p->yay == 6 && p->nay == 2 && p->executed);
        QCOMPARE(p->document, QByteArray("{}"));
        const QByteArray first = encode(AbiVersion::V1, {1700000300, 1, 0, false});
        QVERIFY(decodeProposal(AbiVersion::V1, 0, first));
        // Each version's answer is refused as the other's, and so is what a fallback answers.
        QVERIFY(!decodeProposal(AbiVersion::V1, 7, second));
        QVERIFY(!decodeProposal(AbiVersion::V2, 0, first));
        QVERIFY(!decodeProposal(AbiVersion::V2, 0, {}));
        QVERIFY(!decodeProposal(AbiVersion::Unknown, 0, second));
        QCOMPARE(decodeProposal(AbiVersion::V2, 0, {}).error().code, base::ErrorCode::Protocol);
    }

    void hostileProposals()
    {
        const auto encode = [](std::vector<chain::AbiValue> values) { return *chain::abiEncode(abi::proposals(AbiVersion::V2).outputs(), values); };
        // A deadline beyond all calendars stays printable; a vote count of 2^255 stays a number.
        const base::U256 huge = base::U256(1) << 255;
        const auto far = decodeProposal(AbiVersion::V2, 0, encode({huge, huge, 0, false, text("x")}));
        QVERIFY(far);
        QCOMPARE(far->deadline, qint64(253402300799));
        QVERIFY(far->yay == huge);
        // A document of megabytes is not kept.
        const auto large = decodeProposal(AbiVersion::V2, 0, encode({5, 1, 0, false, text(QByteArray(1'000'000, 'x'))}));
        QVERIFY(large);
        QVERIFY(large->documentOmitted && large->document.isEmpty());
        QCOMPARE(large->deadline, qint64(5));
        // An offset that points outside is refused.
        QByteArray broken = encode({5, 1, 0, false, text("x")});
        broken[4 * 32 + 28] = '\x7f';
        QVERIFY(!decodeProposal(AbiVersion::V2, 0, broken));
        // Broken UTF-8 is kept byte for byte.
        QCOMPARE(decodeProposal(AbiVersion::V2, 0, encode({5, 1, 0, false, text("\xff\xfe")}))->document, QByteArray("\xff\xfe"));
    }
};

COMMONRACK_TEST(TestDaoAbi)
#include "TestDaoAbi.moc"
