// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/RuleLogSource.h"
#include "app/RuleNetworks.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakePushTransport.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using State = deploy::LogSource::State;

namespace {

chain::Address streetDao()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x33'));
}

struct Street {
    Street()
    {
        network.id = QStringLiteral("home");
        network.name = QStringLiteral("Home");
        network.chainId = 31337;
        network.contracts.insert(QStringLiteral("dao"), streetDao());
    }
    /// A network of the person's own.
    [[nodiscard]] bool describe(const QByteArray &id, quint64 chainId)
    {
        QDir(profile.path()).mkpath(QStringLiteral("networks"));
        QFile file(profile.filePath(QStringLiteral("networks/%1.json").arg(QString::fromUtf8(id))));
        const QByteArray text = "{\"id\":\"" + id + "\",\"name\":\"" + id + "\",\"chainId\":" + QByteArray::number(chainId)
            + ",\"http\":[\"http:" "//127.0.0.1:1\"],\"ws\":[]}";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    [[nodiscard]] deploy::Rule rule(quint64 chainId) const
    {
        deploy::Rule result;
        result.chainId = chainId;
        result.contract = streetDao();
        return result;
    }
    QTemporaryDir profile;
    test::FakeClock clock;
    chain::NetworkProfile network;
    test::FakeTransport http;
    test::FakePushTransport push;
    chain::RpcClient reader{http};
    chain::RpcClient pushed{push};
    dao::DaoContract contract{reader, {streetDao(), {}, {}, {}}};
    app::RuleNetworks networks{{network, reader, pushed, push, contract}, profile.path(), clock};
};

} // namespace

/// What rules of other networks stand on.
class TestRuleNetworks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOneInUseIsFirstAndTheSandboxIsNotReachedFromOutside()
    {
        Street street;
        QVERIFY(street.describe("mine", 4242));
        QVERIFY(street.describe("twin", 31337)); // the chain in use once more
        const auto known = street.networks.known();
        QCOMPARE(known.front().id, QStringLiteral("home"));
        QStringList ids;
        for (const chain::NetworkProfile &one : known)
            ids << one.id;
        QVERIFY(ids.contains(QStringLiteral("mine")) && ids.contains(QStringLiteral("sepolia")));
        QVERIFY(!ids.contains(QStringLiteral("twin")) && !ids.contains(QStringLiteral("sandbox")));
    }

    void whatItNeedsIsMadeForKnownNetworksOnly()
    {
        Street street;
        QVERIFY(street.describe("mine", 4242));
        for (const quint64 chainId : {31337ULL, 4242ULL}) {
            QVERIFY(street.networks.source(street.rule(chainId)));
            QVERIFY(street.networks.resolver(street.rule(chainId)));
            QVERIFY(street.networks.finality(street.rule(chainId)));
            QVERIFY(street.networks.members(street.rule(chainId)));
            QVERIFY(street.networks.witness(street.rule(chainId)));
        }
        const auto unknown = street.networks.source(street.rule(99));
        QCOMPARE(unknown.error().code, base::ErrorCode::NotFound);
        QVERIFY(unknown.error().summary.contains(QStringLiteral("chain 99")));
        QVERIFY(!street.networks.members(street.rule(99)));
        QCOMPARE(street.networks.witness(street.rule(99)).error().code, base::ErrorCode::NotFound);
        const auto own = street.networks.witness(street.rule(31337)); // the connection and the DAO in use
        QVERIFY(own && &own->contract == &street.contract && &own->reader == &street.reader);
        deploy::Rule elsewhere = street.rule(31337);
        elsewhere.contract = *chain::Address::fromBytes(QByteArray(20, '\x34'));
        QCOMPARE(street.networks.witness(elsewhere)->contract.info().address, elsewhere.contract);
        QVERIFY(!test::waitFor(street.networks.firstBlock(street.rule(99))));
        street.networks.close();
    }

    void aRuleBeginsAtTheNewestBlock()
    {
        Street street;
        street.http.answer(QStringLiteral("eth_blockNumber"), "0x2a");
        QCOMPARE(test::waitFor(street.networks.firstBlock(street.rule(31337))).value(), 42U);
    }

    void theNodeOfAnotherChainIsNotFollowed()
    {
        Street street;
        app::RuleLogSource source(street.pushed, street.push, street.clock, street.rule(31337).filter(), 31337);
        QSignalSpy failed(&source, &deploy::LogSource::failed);
        street.push.answer(QStringLiteral("eth_chainId"), "0x1");
        source.start(0, {});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().value<base::Error>().summary.contains(QStringLiteral("chain 1,")));
        QCOMPARE(street.push.everSubscribed(), 0);
        QCOMPARE(source.state(), State::Disconnected);
    }

    void aNodeThatIsAwayIsAskedAgain()
    {
        Street street;
        app::RuleLogSource source(street.pushed, street.push, street.clock, street.rule(31337).filter(), 31337);
        street.push.fail(QStringLiteral("eth_chainId"), {base::ErrorCode::Network, QStringLiteral("No answer."), {}, nullptr, 0});
        street.push.answer(QStringLiteral("eth_chainId"), "0x7a69");
        source.start(0, {});
        QTRY_COMPARE(street.push.count(QStringLiteral("eth_chainId")), 1);
        QCOMPARE(street.push.everSubscribed(), 0);
        street.clock.advance(std::chrono::seconds(15));
        QTRY_VERIFY(street.push.everSubscribed() > 0); // now it follows
        source.stop();
        QCOMPARE(source.state(), State::Stopped);
    }

    void theProgramMayBeginInTheTray()
    {
        QString output;
        const auto line = app::CommandLine::parse({QStringLiteral("commonrack"), QStringLiteral("--background")}, &output);
        QVERIFY(line && line->background);
    }
};

COMMONRACK_TEST(TestRuleNetworks)
#include "TestRuleNetworks.moc"
