// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "models/deploy/AuditTrail.h"
#include "models/deploy/RetryPlan.h"
#include "tests/support/KeySigner.h"
#include "tests/support/TestMain.h"
#include "tests/support/TriggerWorld.h"

#include <QFile>
#include <QSignalSpy>

using namespace deploy;
using namespace std::chrono_literals;
using base::ErrorCode;
using test::TriggerWorld;

namespace {

const QByteArray FirstKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const QByteArray SecondKey = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

base::Error gateError(ErrorCode code)
{
    return {code, QStringLiteral("It went wrong."), {}, nullptr, 0};
}

class Finality final : public FinalizedBlock {
public:
    std::optional<quint64> at;
    int asked = 0;
    base::Async<quint64> number() override
    {
        ++asked;
        return at ? base::ready<quint64>(*at) : base::failed<quint64>(gateError(ErrorCode::Network));
    }
};

/// What lies on the disk, byte for byte.
QByteArray contentOf(const TriggerWorld &world)
{
    QByteArray all;
    for (const char *more : {"", "-wal"}) {
        QFile file(world.file() + QLatin1StringView(more));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// What keeps a confirmed run, and what lets it go on.
class TestTriggerGate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Policy.

    void whatThePolicyRefusesIsADeadLetterThatMayBeTriedAgain()
    {
        TriggerWorld world;
        world.rule.policy.images = {QStringLiteral("ghcr.io/*")};
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        const auto run = world.trigger->run(world.key(0));
        QCOMPARE(run->entry.deadLetter, DeadLetter::Policy);
        QVERIFY(!run->sentence.isEmpty() && !run->nextStep.isEmpty());
        QCOMPARE(world.trigger->deadLetters().size(), std::size_t(1));
        QVERIFY(world.wait(world.trigger->retry(world.key(0)))); // nothing has changed
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QCOMPARE(world.reactor.calls.size(), 0);
        Rule next = world.rule;
        next.policy = {};
        world.setRule(next);
        QVERIFY(world.wait(world.trigger->retry(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QVERIFY(world.trigger->deadLetters().empty());
        QCOMPARE(world.trigger->run(world.key(0))->entry.deadLetter, DeadLetter::None);
    }

    void noMoreAtATimeThanThePolicyAllows()
    {
        TriggerWorld world;
        world.rule.policy.maxConcurrent = 2;
        world.boot();
        std::vector<chain::Log> logs;
        for (quint64 i = 0; i < 5; ++i)
            logs.push_back(test::deployLog(test::worldDao(), i, test::instanceDocument()));
        world.source.mine(logs); // all are due at once
        for (quint64 i = 0; i < 2; ++i)
            QVERIFY(world.reaches(world.key(i), RunPhase::Deployed));
        for (quint64 i = 2; i < 5; ++i)
            QVERIFY(world.reaches(world.key(i), RunPhase::Held));
        world.source.mineMany(3);
        world.settle();
        QCOMPARE(world.reactor.created.size(), 2);
        QCOMPARE(world.trigger->run(world.key(2))->entry.hold, Hold::Policy);
        QVERIFY(!world.trigger->run(world.key(2))->canApprove); // the policy is changed, not talked round
        QCOMPARE(world.wait(world.trigger->approve(world.key(2))).error().code, ErrorCode::Conflict);
        QVERIFY(world.wait(world.trigger->close(world.key(0)))); // room: the next one goes on by itself
        QVERIFY(world.reaches(world.key(2), RunPhase::Deployed));
        world.settle();
        QCOMPARE(world.reactor.created.size(), 3);
        Rule next = world.rule;
        next.policy.maxConcurrent = 10; // the policy changes: so do the others
        world.setRule(next);
        QVERIFY(world.reaches(world.key(3), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(4), RunPhase::Deployed));
    }

    void whatItsTimesHoldGoesOnWhenTheyComeEvenAfterARestart()
    {
        TriggerWorld world;
        const qint64 midnight = dayBeginMs({world.clock.nowMs(), QTimeZone::utc()}) + 24 * 3600 * 1000;
        world.clock.setWallClock(midnight + 60'000);
        world.rule.policy.window = Policy::Window{9 * 60, 17 * 60, 0x7f};
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::Held));
        QCOMPARE(world.trigger->run(world.key(0))->entry.holdUntilMs, midnight + 9LL * 3600 * 1000);
        world.settle();
        world.end();
        world.boot();
        QVERIFY(world.reaches(world.key(0), RunPhase::Held));
        world.settle();
        world.clock.advance(8h);
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
        world.clock.advance(1h);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
    }

    void aDaysShareIsADaysShare()
    {
        TriggerWorld world;
        world.rule.policy.maxPerDay = 1;
        world.boot();
        world.mineDeploy(0);
        world.mineDeploy(1);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(1), RunPhase::Held));
        QVERIFY(world.wait(world.trigger->close(world.key(0)))); // it was begun today all the same
        world.settle();
        QVERIFY(world.trigger->run(world.key(1))->phase() == RunPhase::Held);
        world.clock.advance(24h);
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
    }

    void aBudgetIsKeptInTotal()
    {
        TriggerWorld world;
        world.cost = [](const descriptor::InstanceSpec &) { return std::optional<base::U256>(40); };
        world.rule.policy.totalCostPerHour = 100;
        world.boot();
        for (quint64 i = 0; i < 3; ++i)
            world.mineDeploy(i);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(2), RunPhase::Held));
    }

    /// What the rule says now is what the next one costs.
    void whatIsUpCostsWhatItCostWhenItWasBegun()
    {
        TriggerWorld world;
        base::U256 price = 60;
        world.cost = [&price](const descriptor::InstanceSpec &) { return std::optional(price); };
        world.rule.policy.totalCostPerHour = 100;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        price = 30;
        world.mineDeploy(1);
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(0))->entry.costPerHour, std::optional<base::U256>(60));
        QCOMPARE(world.trigger->run(world.key(1))->entry.costPerHour, std::optional<base::U256>(30));
        world.settle();
        world.end();
        world.boot(); // it is kept
        world.mineDeploy(2);
        QVERIFY(world.reaches(world.key(2), RunPhase::Held)); // 60 + 30 + 30
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QVERIFY(world.reaches(world.key(2), RunPhase::Deployed));
    }

    /// Nobody knows yet at which of the two prices it will come.
    void whatIsBeingMadeCostsTheHigherOfThenAndNow()
    {
        TriggerWorld world;
        base::U256 price = 30;
        world.cost = [&price](const descriptor::InstanceSpec &) { return std::optional(price); };
        world.rule.policy.totalCostPerHour = 100;
        world.reactor.holdAnswers = true;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deploying));
        price = 60;
        world.mineDeploy(1);
        QVERIFY(world.reaches(world.key(1), RunPhase::Held));
        world.reactor.release();
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(0))->entry.costPerHour, std::optional<base::U256>(60));
        price = 40;
        world.setRule(world.rule); // is looked at anew
        QVERIFY(world.reaches(world.key(1), RunPhase::Deploying));
        price = 20;
        world.reactor.release();
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(1))->entry.costPerHour, std::optional<base::U256>(40));
    }

    // Approval.

    void oneMembersSignatureIsEnoughWhereOneIsAsked()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::Ask;
        test::KeySigner signer(FirstKey);
        test::NamedMembers members;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        QCOMPARE(world.wait(world.trigger->approveSigned(world.key(0), signer, members)).error().code, ErrorCode::Auth);
        QCOMPARE(signer.signatures, 0); // who is no member is not even asked to sign
        members.names << signer.address();
        signer.refusal = gateError(ErrorCode::Locked);
        QCOMPARE(world.wait(world.trigger->approveSigned(world.key(0), signer, members)).error().code, ErrorCode::Locked);
        signer.refusal.reset();
        QVERIFY(world.wait(world.trigger->approveSigned(world.key(0), signer, members)));
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(0))->approvedBy, std::vector<chain::Address>{signer.address()});
    }

    void twoDifferentMembersWhereTwoAreAsked()
    {
        TriggerWorld mine;
        TriggerWorld theirs;
        mine.rule.approval = theirs.rule.approval = Rule::Approval::AskTwo;
        test::KeySigner me(FirstKey);
        test::KeySigner them(SecondKey);
        test::NamedMembers members;
        members.names = {me.address(), them.address()};
        for (TriggerWorld *world : {&mine, &theirs}) {
            world->boot();
            world->mineDeploy(0);
            QVERIFY(world->reaches(world->key(0), RunPhase::AwaitingApproval));
        }
        const QString key = mine.key(0);
        QVERIFY(!mine.trigger->run(key)->canApprove);
        QCOMPARE(mine.wait(mine.trigger->approve(key)).error().code, ErrorCode::Conflict); // a click is no signature
        QVERIFY(mine.wait(mine.trigger->approveSigned(key, me, members)));
        QVERIFY(mine.wait(mine.trigger->approveSigned(key, me, members))); // twice the same is one
        mine.settle();
        QCOMPARE(mine.trigger->run(key)->approvalsHave, 1);
        QCOMPARE(mine.reactor.calls.size(), 0);
        mine.end(); // what is signed stays signed
        mine.boot();
        QVERIFY(mine.reaches(key, RunPhase::AwaitingApproval));
        QCOMPARE(mine.trigger->run(key)->approvalsHave, 1);

        QVERIFY(theirs.wait(theirs.trigger->approveSigned(key, them, members)));
        theirs.settle();
        const auto texts = theirs.trigger->exportApprovals(key);
        QCOMPARE(texts.size(), std::size_t(1));
        QByteArray forged = texts.front();
        forged.replace(them.address().toString().toUtf8(), me.address().toString().toUtf8());
        QCOMPARE(mine.wait(mine.trigger->importApproval(forged, members)).error().code, ErrorCode::Invalid);
        QCOMPARE(mine.wait(mine.trigger->importApproval("{}", members)).error().code, ErrorCode::Invalid);
        test::NamedMembers onlyMe;
        onlyMe.names << me.address();
        QCOMPARE(mine.wait(mine.trigger->importApproval(texts.front(), onlyMe)).error().code, ErrorCode::Auth);
        QCOMPARE(mine.wait(mine.trigger->importApproval(texts.front(), members)).value(), key);
        QVERIFY(mine.reaches(key, RunPhase::Deployed));
        QCOMPARE(mine.reactor.created.value(key), 1);
        QCOMPARE(theirs.reactor.calls.size(), 0); // one of theirs is not two
    }

    void anApprovalOfAnotherDocumentCountsNothing()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::Ask;
        world.rule.confirmations = 2;
        test::KeySigner signer(FirstKey);
        test::NamedMembers members;
        members.names << signer.address();
        world.boot();
        world.mineDeploy(0, test::instanceDocument("before"));
        QVERIFY(world.reaches(world.key(0), RunPhase::Confirming));
        QVERIFY(world.wait(world.trigger->approveSigned(world.key(0), signer, members))); // one may sign early
        QCOMPARE(world.trigger->run(world.key(0))->approvalsHave, 1);
        world.source.rollback(1);
        world.mineDeploy(0, test::instanceDocument("after"));
        world.source.mineMany(3);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        QCOMPARE(world.trigger->run(world.key(0))->approvalsHave, 0);
        QCOMPARE(world.reactor.calls.size(), 0);
    }

    // Pause.

    void whatCameWhilePausedWaitsForAChoice()
    {
        TriggerWorld world;
        world.rule.asksAboutMissed = true;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        Rule next = world.rule;
        next.paused = true;
        world.setRule(next);
        for (quint64 i = 1; i < 5; ++i)
            world.mineDeploy(i);
        QVERIFY(world.reaches(world.key(4), RunPhase::Held));
        QVERIFY(!world.trigger->run(world.key(1))->canChoose); // not while it is paused
        world.settle();
        world.end();
        world.boot(); // the pause and what it held are remembered
        QVERIFY(world.reaches(world.key(1), RunPhase::Held));
        next.paused = false;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(4), RunPhase::Missed));
        world.mineDeploy(5);
        QVERIFY(world.reaches(world.key(5), RunPhase::Deployed)); // the present goes on
        QCOMPARE(world.trigger->missed().size(), std::size_t(4));
        QCOMPARE(world.trigger->missed().front().key(), world.key(1));
        QVERIFY(world.wait(world.trigger->chooseMissed(world.key(1), true)));
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed));
        QVERIFY(world.wait(world.trigger->chooseMissed(world.key(2), false)));
        QVERIFY(world.reaches(world.key(2), RunPhase::Closed));
        QCOMPARE(world.wait(world.trigger->chooseMissed(world.key(2), true)).error().code, ErrorCode::Conflict);
        QVERIFY(world.wait(world.trigger->chooseAllMissed(true)));
        QVERIFY(world.reaches(world.key(3), RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(4), RunPhase::Deployed));
        QVERIFY(world.trigger->missed().empty());
        QVERIFY(!world.reactor.created.contains(world.key(2)));
    }

    void nothingIsTriedAgainWhilePaused()
    {
        TriggerWorld world;
        world.reactor.deployErrors.push_back(gateError(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::WillRetry));
        Rule next = world.rule;
        next.paused = true;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(0), RunPhase::Held));
        QCOMPARE(world.trigger->run(world.key(0))->entry.hold, Hold::Paused);
        world.clock.advance(1h);
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), 1);
        next.paused = false;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
    }

    void whatHadBegunGoesOnAfterAPauseWithoutBeingAskedForAgain()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::Ask;
        world.rule.asksAboutMissed = true;
        world.reactor.deployErrors.push_back(gateError(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        QVERIFY(world.wait(world.trigger->approve(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::WillRetry));
        Rule next = world.rule;
        next.paused = true;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(0), RunPhase::Held));
        world.settle();
        world.end();
        world.boot(); // as the disk says
        world.source.mine();
        world.settle();
        QCOMPARE(world.trigger->run(world.key(0))->phase(), RunPhase::Held);
        QVERIFY(world.trigger->missed().empty());
        next.paused = false;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
    }

    /// Something of it may be there: a block that is lost is no matter of course, and closing it looks.
    void whatHadBegunIsNotForgottenWhileItIsHeld()
    {
        TriggerWorld world;
        world.rule.asksAboutMissed = true;
        world.reactor.deployErrors.push_back(gateError(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::WillRetry));
        Rule next = world.rule;
        next.paused = true;
        world.setRule(next);
        QVERIFY(world.reaches(world.key(0), RunPhase::Held));
        world.settle();
        world.source.rollback(1);
        world.source.mine();
        world.settle();
        QCOMPARE(world.trigger->run(world.key(0))->entry.alarm, JournalEntry::Alarm::Raised);
        QCOMPARE(world.trigger->run(world.key(0))->entry.hold, Hold::Alarm);
        QVERIFY(world.wait(world.trigger->acknowledgeAlarm()));
        world.settle();
        QCOMPARE(world.trigger->run(world.key(0))->entry.hold, Hold::Paused);
        QVERIFY(world.trigger->missed().empty()); // it did not come during the pause
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::Closed));
        QCOMPARE(world.reactor.count(QStringLiteral("teardown")), 1);
    }

    // Attempts.

    void theDelaysDoubleWithinBounds()
    {
        const QString key = TriggerWorld::key(0);
        for (int attempt = 1; attempt < 40; ++attempt) {
            const qint64 whole = std::min<qint64>(300'000, 1000LL << std::min(attempt - 1, 12));
            const qint64 delay = RetryPlan::delayMs(key, attempt);
            QVERIFY(delay >= 1000 && delay <= whole && delay >= whole * 3 / 4);
            QCOMPARE(RetryPlan::delayMs(key, attempt), delay);
        }
        QSet<qint64> different;
        for (quint64 i = 0; i < 50; ++i)
            different << RetryPlan::delayMs(TriggerWorld::key(i), 10);
        QVERIFY(different.size() > 25); // they do not come back together
    }

    void theLastAttemptIsADeadLetterThatThePlatformsReturnRevives()
    {
        TriggerWorld world;
        for (int i = 0; i < RetryPlan::MostAttempts; ++i)
            world.reactor.deployErrors.push_back(gateError(ErrorCode::Network));
        world.boot();
        world.mineDeploy(0);
        for (int attempt = 1; attempt < RetryPlan::MostAttempts; ++attempt) {
            QTRY_COMPARE_WITH_TIMEOUT(world.reactor.count(QStringLiteral("deploy")), attempt, 10000);
            QTRY_VERIFY_WITH_TIMEOUT(world.trigger->run(world.key(0))->nextAttemptMs > 0, 10000);
            world.clock.advance(5min);
        }
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        const auto run = world.trigger->run(world.key(0));
        QCOMPARE(run->entry.deadLetter, DeadLetter::Attempts);
        QCOMPARE(run->entry.attempts, RetryPlan::MostAttempts);
        world.clock.advance(24h);
        world.settle();
        QCOMPARE(world.reactor.count(QStringLiteral("deploy")), RetryPlan::MostAttempts);
        world.trigger->retryFailed();
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
    }

    // Finality.

    void finalMeansThatTheChainSaysSo()
    {
        TriggerWorld world;
        Finality finality;
        world.finality = &finality;
        world.rule.finalized = true;
        world.boot();
        world.mineDeploy(0);
        world.source.mineMany(100); // depth does not matter
        QVERIFY(world.reaches(world.key(0), RunPhase::Confirming));
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
        finality.at = 0;
        world.source.mine();
        world.settle();
        QCOMPARE(world.reactor.calls.size(), 0);
        QCOMPARE(world.trigger->run(world.key(0))->confirmationsHave, 0u);
        finality.at = 1;
        world.source.mine();
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        const int asked = finality.asked;
        world.source.mineMany(3);
        world.settle();
        QCOMPARE(finality.asked, asked); // nobody waits for it any more
    }

    // Replay.

    void aReplayIsARunOfItsOwnThatIsWrittenDown()
    {
        TriggerWorld world;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        world.settle();
        const auto made = world.wait(world.trigger->replay(world.key(0), QStringLiteral("0xMe"), QStringLiteral("a second one for the test")));
        QVERIFY(made);
        QCOMPARE(*made, keyOfReplay(world.key(0), 1));
        QVERIFY(world.reaches(*made, RunPhase::Deployed));
        QCOMPARE(world.trigger->run(*made)->entry.replayOf, world.key(0));
        QCOMPARE(world.trigger->run(*made)->entry.contentHash, world.trigger->run(world.key(0))->entry.contentHash);
        QCOMPARE(world.trigger->run(world.key(0))->phase(), RunPhase::Deployed); // it was up, so it stays
        QCOMPARE(world.reactor.created.value(world.key(0)), 1);
        QCOMPARE(world.reactor.created.value(*made), 1);
        QCOMPARE(world.wait(world.trigger->replay(*made, {}, {})).error().code, ErrorCode::Conflict);
        const auto history = world.wait(world.trigger->history(*made));
        QVERIFY(history->front().text.contains(QStringLiteral("0xMe")) && history->front().text.contains(QStringLiteral("a second one for the test")));
        world.settle();
        world.mineDeploy(0); // the event again: still the original's
        world.settle();
        QCOMPARE(world.trigger->runs().size(), std::size_t(2));
        world.end();
        world.boot();
        QVERIFY(world.reaches(*made, RunPhase::Deployed));
        QCOMPARE(world.reactor.created.size(), 2);
        const auto second = world.wait(world.trigger->replay(world.key(0), QStringLiteral("me"), QStringLiteral("again")));
        QCOMPARE(*second, keyOfReplay(world.key(0), 2));
    }

    void aReplayTakesThePlaceOfWhatIsNotUp()
    {
        TriggerWorld world;
        world.reactor.deployErrors.push_back(gateError(ErrorCode::NotFound));
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        world.settle();
        const auto made = world.wait(world.trigger->replay(world.key(0), QStringLiteral("me"), QStringLiteral("the image is there now")));
        QVERIFY(made);
        QVERIFY(world.reaches(*made, RunPhase::Deployed));
        QVERIFY(world.reaches(world.key(0), RunPhase::Superseded));
        QCOMPARE(world.trigger->run(world.key(0))->entry.supersededBy, *made);
        QCOMPARE(world.reactor.count(QStringLiteral("teardown")), 1); // what the failed attempt left
        QCOMPARE(world.wait(world.trigger->retry(world.key(0))).error().code, ErrorCode::Conflict);
        QVERIFY(world.trigger->deadLetters().empty());
    }

    void aReplayNeedsItsOwnApproval()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::Ask;
        test::KeySigner signer(FirstKey);
        test::NamedMembers members;
        members.names << signer.address();
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        QVERIFY(world.wait(world.trigger->approveSigned(world.key(0), signer, members)));
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        world.settle();
        const QByteArray old = world.trigger->exportApprovals(world.key(0)).front();
        const auto made = world.wait(world.trigger->replay(world.key(0), QStringLiteral("me"), QStringLiteral("again")));
        QVERIFY(world.reaches(*made, RunPhase::AwaitingApproval));
        QVERIFY(!world.wait(world.trigger->importApproval(old, members)));
        world.settle();
        QCOMPARE(world.trigger->run(*made)->phase(), RunPhase::AwaitingApproval);
    }

    // Dry run.

    void aDryRunTellsAllAndLeavesNoTrace()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::AskTwo;
        world.rule.policy.maxConcurrent = 5;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        world.settle();
        const QByteArray before = contentOf(world);
        const QStringList calls = world.reactor.calls;
        const auto would = world.wait(world.trigger->dryRun(test::instanceDocument()));
        QVERIFY(would);
        QStringList titles;
        for (const DryRun::Step &step : would->steps) {
            QVERIFY(!step.words.isEmpty());
            titles << step.title;
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("Rule"), QStringLiteral("Confirmations"), QStringLiteral("Document"), QStringLiteral("Policy"),
                                      QStringLiteral("Approval"), QStringLiteral("Target"), QStringLiteral("Image"), QStringLiteral("Ports"), QStringLiteral("Cost")}));
        QVERIFY(!would->wouldDeploy); // two have to sign
        const auto run = world.wait(world.trigger->dryRunOf(world.key(0)));
        QVERIFY(run && !run->wouldDeploy);
        const auto broken = world.wait(world.trigger->dryRun("{"));
        QCOMPARE(broken->steps.back().outcome, DryRun::Outcome::Stops);
        QCOMPARE(world.wait(world.trigger->dryRunOf(QStringLiteral("0x0"))).error().code, ErrorCode::NotFound);
        world.settle();
        QCOMPARE(world.reactor.calls, calls);
        QVERIFY(contentOf(world) == before);
        Rule next = world.rule;
        next.approval = Rule::Approval::Automatic;
        next.paused = true;
        world.setRule(next);
        QVERIFY(!world.wait(world.trigger->dryRun(test::instanceDocument()))->wouldDeploy);
        next.paused = false;
        next.policy.images = {QStringLiteral("none")};
        world.setRule(next);
        world.settle();
        QCOMPARE(world.wait(world.trigger->dryRun(test::instanceDocument()))->steps[3].outcome, DryRun::Outcome::Stops);
        next.policy = {};
        world.setRule(next);
        QVERIFY(world.wait(world.trigger->dryRun(test::instanceDocument()))->wouldDeploy);
    }

    // The record.

    void everyChangeOfARunIsInTheTrailAndTheTrailIsSound()
    {
        TriggerWorld world;
        world.rule.confirmations = 2;
        world.boot();
        world.mineDeploy(0);
        world.source.mine();
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QVERIFY(world.wait(world.trigger->close(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::Closed));
        AuditTrail trail(*world.database, world.clock);
        const auto verdict = world.wait(trail.verify());
        QVERIFY2(verdict->sound, qPrintable(verdict->problem));
        const auto entries = world.wait(trail.entries(0, 100));
        QStringList kinds;
        for (const AuditEntry &entry : *entries)
            kinds << entry.kind;
        QCOMPARE(kinds, (QStringList{QStringLiteral("run.Seen"), QStringLiteral("run.Confirming"), QStringLiteral("run.Deploying"), QStringLiteral("run.Running"),
                                     QStringLiteral("run.Closing"), QStringLiteral("run.Closed")}));
        QVERIFY(entries->front().data.contains(chain::keccak256(test::instanceDocument()).toString()));
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM deploy_events")), qint64(entries->size()));
    }

    void aDocumentThatChangedInTheJournalIsNotDeployed()
    {
        TriggerWorld world;
        world.rule.approval = Rule::Approval::Ask;
        world.boot();
        world.mineDeploy(0);
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        world.settle();
        QVERIFY(world.sql(QStringLiteral("UPDATE deploy_journal SET document = CAST(replace(CAST(document AS TEXT), 'commonrack-page', 'evil-page') AS BLOB)")));
        world.end();
        world.boot();
        QVERIFY(world.reaches(world.key(0), RunPhase::AwaitingApproval));
        QVERIFY(world.wait(world.trigger->approve(world.key(0))));
        QVERIFY(world.reaches(world.key(0), RunPhase::FailedForGood));
        QCOMPARE(world.reactor.calls.size(), 0);
    }

    void aFileOfTheVersionBeforeIsTakenOver()
    {
        TriggerWorld world;
        world.openDatabase();
        // As the version before left it: without this version's columns and tables.
        for (const char *column : {"content_hash", "flaw", "hold", "hold_until_ms", "dead_letter", "missed", "replay_of", "replay_number", "superseded_by", "begun_ms"})
            QVERIFY(world.sql(QStringLiteral("ALTER TABLE deploy_journal DROP COLUMN %1").arg(QLatin1StringView(column))));
        for (const char *table : {"deploy_approvals", "deploy_rules", "deploy_switches", "audit_trail", "audit_head"})
            QVERIFY(world.sql(QStringLiteral("DROP TABLE %1").arg(QLatin1StringView(table))));
        QVERIFY(world.sql(QStringLiteral("DELETE FROM schema_migrations WHERE number = 60")));
        const QString row = QStringLiteral("INSERT INTO deploy_journal (deployment_key, run, chain_id, contract, tx_hash, log_index, block_number, block_hash, proposal, "
                                           "executor, message, document, state, attempts, created_ms, updated_ms) VALUES ('%1', %2, 31337, '%3', '%4', 0, 1, '%4', %5, '%3', "
                                           "'Deploy', CAST('%6' AS BLOB), '%7', %8, 1, 1)");
        const QString dao = test::worldDao().toString();
        const QString hash = test::numberedHash(0).toString();
        const QString document = QString::fromUtf8(test::instanceDocument());
        QVERIFY(world.sql(row.arg(world.key(0)).arg(1).arg(dao, hash).arg(0).arg(document, QStringLiteral("Running")).arg(1)));
        QVERIFY(world.sql(row.arg(world.key(1)).arg(2).arg(dao, hash).arg(1).arg(document, QStringLiteral("Held")).arg(0)));
        world.reactor.present << world.key(0);
        world.end();
        world.source.mineMany(3);
        world.boot();
        QVERIFY(world.reaches(world.key(0), RunPhase::Deployed));
        QCOMPARE(world.trigger->run(world.key(0))->entry.contentHash, chain::keccak256(test::instanceDocument()));
        QVERIFY(world.reaches(world.key(1), RunPhase::Deployed)); // what was held goes on, as the rule says now
        QCOMPARE(world.reactor.created.value(world.key(1)), 1);
        AuditTrail trail(*world.database, world.clock);
        QVERIFY(world.wait(trail.verify())->sound);
    }
};

COMMONRACK_TEST(TestTriggerGate)
#include "TestTriggerGate.moc"
