// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "models/dao/DaoAbi.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

#include <QElapsedTimer>

using namespace deploy;
using test::TriggerWorld;

namespace {

/// DeployEvent(string msg), the first form.
chain::Log firstForm(quint64 transaction)
{
    chain::Log log;
    log.address = test::worldDao();
    log.topics = {dao::abi::deployEvent(dao::AbiVersion::V1).topic0()};
    log.data = *chain::abiEncode(*chain::AbiType::parseList(u"string"), {chain::AbiValue(QStringLiteral("Deploy"))});
    log.transactionHash = test::numberedHash(transaction);
    return log;
}

chain::Log undecodable(quint64 transaction)
{
    chain::Log log = test::deployLog(test::worldDao(), transaction, test::instanceDocument());
    log.data = QByteArray(64, '\xff'); // offsets that point nowhere
    return log;
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    return test::instanceDocument().replace(from, to);
}

} // namespace

/// What may stand in an event, and what becomes of it: a state, a sentence and a next step, whatever it is.
class TestTriggerHostile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverAnEventHolds_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("   \n\t");
        QTest::newRow("broken") << QByteArray("{\"clusterName\":");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("a word") << QByteArray("deploy");
        QTest::newRow("two documents") << test::instanceDocument() + test::instanceDocument();
        QTest::newRow("schema: no image") << changed("\"image\":\"localhost/commonrack-page\",", "");
        QTest::newRow("schema: number for a name") << changed("\"web\"", "5");
        QTest::newRow("schema: too many replicas") << changed("\"replicas\":1", "\"replicas\":1e300");
        QTest::newRow("schema: negative port") << changed("8080", "-8080");
        QTest::newRow("name twice") << changed("{\"clusterName\":\"web\"", "{\"clusterName\":\"web\",\"clusterName\":\"other\"");
        QTest::newRow("not UTF-8") << QByteArray("{\"clusterName\":\"\xff\xfe\"}");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000);
        QTest::newRow("large number") << changed("0.5", QByteArray(100'000, '9'));
        QTest::newRow("1 MiB of one text") << changed("\"web\"", '"' + QByteArray(1024 * 1024 - 1000, 'x') + '"');
        QTest::newRow("1 MiB of brackets") << '[' + QByteArray("[],").repeated(349'000) + "0]";
        QTest::newRow("more than 1 MiB") << changed("\"web\"", '"' + QByteArray(1024 * 1024, 'x') + '"');
        QTest::newRow("3 MB") << QByteArray(3'000'000, 'x');
        QTest::newRow("hidden direction") << changed("\"web\"", "\"\u202ebew\"").replace("\"storage\":1,", "");
    }
    void whateverAnEventHolds()
    {
        QFETCH(QByteArray, document);
        TriggerWorld world;
        world.boot();
        world.mineDeploy(0, document);
        world.mineDeploy(1); // and an honest one right after it
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        const auto run = world.trigger->run(world.key(0));
        QCOMPARE(run->entry.deadLetter, DeadLetter::Document);
        QVERIFY(!run->sentence.isEmpty());
        QVERIFY(run->sentence.size() < 700);
        QVERIFY(!run->nextStep.isEmpty());
        QVERIFY(!world.reactor.created.contains(world.key(0)));
        QVERIFY(world.wait(world.trigger->retry(world.key(0)))); // a person may, and it is the same
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        world.settle();
        world.end();
        world.boot(); // it is kept as it was
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::Closed));
        QCOMPARE(world.reactor.count(QStringLiteral("teardown")), 0);
    }

    void eventsOfTheFirstFormFailWithoutADocumentOfTheRule()
    {
        TriggerWorld world;
        world.boot();
        world.source.mine({firstForm(0)});
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QCOMPARE(world.trigger->run(world.key(0))->entry.flaw, Flaw::NoDocument);
        QCOMPARE(world.trigger->run(world.key(0))->sentence, sentenceOf(Flaw::NoDocument));
        Rule next = world.rule;
        next.fallbackDocument = test::instanceDocument("fallback");
        world.setRule(next);
        world.source.mine({firstForm(1)});
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(1))->service, QStringLiteral("fallback"));
    }

    void aLogThatDoesNotDecodeIsWrittenDownAndFails()
    {
        TriggerWorld world;
        world.boot();
        world.source.mine({undecodable(0)});
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QCOMPARE(world.trigger->run(world.key(0))->sentence, sentenceOf(Flaw::Unreadable));
        QVERIFY(!world.trigger->run(world.key(0))->canReplay);
        QVERIFY(!world.wait(world.trigger->replay(world.key(0), {}, {})));
    }

    void aLookAlikeIsNotListenedTo()
    {
        TriggerWorld world;
        world.resolver.answers[test::numberedHash(3).bytes()] = std::nullopt;
        world.boot();
        chain::Log alike = test::deployLog(*chain::Address::fromBytes(QByteArray(QByteArray(19, '\x11') + '\x12')), 3, test::instanceDocument("alike"));
        chain::Log other = test::deployLog(test::worldDao(), 3, test::instanceDocument("other"));
        other.topics.front() = test::numberedHash(77); // another event of the same contract
        const chain::Log real = test::deployLog(test::worldDao(), 3, test::instanceDocument("real"));
        world.source.mine({alike, other, real});
        world.source.mine({alike});
        // What is not of the rule is not counted either: the key is the same as without it.
        const QString key = keyOfLog(31337, test::worldDao(), test::numberedHash(3), 0);
        QVERIFY(world.reaches(key, RunPhase::Deployed));
        QTRY_COMPARE_WITH_TIMEOUT(world.trigger->headNumber(), 2u, 10000);
        QCOMPARE(world.trigger->runs().size(), std::size_t(1));
        QCOMPARE(world.trigger->run(key)->service, QStringLiteral("real"));
    }

    void onlyTheFormThatTheRuleNames()
    {
        TriggerWorld world;
        world.rule.abi = dao::AbiVersion::V2;
        world.boot();
        world.source.mine({firstForm(0), test::deployLog(test::worldDao(), 1, test::instanceDocument())});
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QCOMPARE(world.trigger->runs().size(), std::size_t(1));
    }

    void twoEventsOfOneTransactionAreTwoDeployments()
    {
        TriggerWorld world;
        world.resolver.answers[test::numberedHash(9).bytes()] = std::nullopt; // a wallet executed two proposals at once
        world.boot();
        world.source.mine({test::deployLog(test::worldDao(), 9, test::instanceDocument("a")), test::deployLog(test::worldDao(), 9, test::instanceDocument("b"))});
        QVERIFY(world.reaches(keyOfLog(31337, test::worldDao(), test::numberedHash(9), 0), RunPhase::Deployed));
        QVERIFY(world.reaches(keyOfLog(31337, test::worldDao(), test::numberedHash(9), 1), RunPhase::Deployed));
        QCOMPARE(world.reactor.created.size(), 2);
    }

    /// The members voted twice, so there are two: nothing is superseded by having the same words.
    void theSameDocumentOfTwoProposalsIsDeployedTwice()
    {
        TriggerWorld world;
        world.boot();
        world.mineDeploy(0);
        world.mineDeploy(1);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(0))->entry.contentHash, world.trigger->run(world.key(1))->entry.contentHash);
        QCOMPARE(world.reactor.created.size(), 2);
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        TriggerWorld world;
        world.openDatabase();
        QVERIFY(world.sql(QStringLiteral("INSERT INTO schema_migrations (number, name) VALUES (900, '900_future.sql')")));
        world.end();
        store::Database again(world.file());
        const auto opened = world.wait(again.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, base::ErrorCode::Unsupported);
        QVERIFY(opened.error().summary.contains(QStringLiteral("newer version")));
    }
};

COMMONRACK_TEST(TestTriggerHostile)
#include "TestTriggerHostile.moc"
