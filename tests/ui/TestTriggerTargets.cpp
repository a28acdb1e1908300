// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "tests/ui/TriggerScene.h"
#include "ui/common/Theme.h"
#include "ui/deploy/RuleCard.h"
#include "ui/deploy/TargetCard.h"

using deploy::RunState;

/// Platforms that a rule asks something of: its target carries that after a question mark.
class TestTriggerTargets final : public QObject {
    Q_OBJECT

    struct Scene {
        Scene() : room(1), context(test::triggerContext(room))
        {
            context.targets.push_back({QStringLiteral("spheron-order"), QStringLiteral("Order on the market"), &room.reactor, false});
        }
        /// A rule that orders under terms of its own; the chain it watches is the first of room.others.
        [[nodiscard]] bool addOrdering()
        {
            deploy::Rule rule;
            rule.name = QStringLiteral("Second");
            rule.chainId = 31337;
            rule.contract = test::FakeDao::account(9);
            rule.abi = dao::AbiVersion::V2;
            rule.confirmations = 1;
            rule.target = QStringLiteral("spheron-order?blocks=900");
            const auto added = room.answer(room.rules.add(rule));
            return added && room.settle([&] {
                const deploy::Trigger *trigger = room.rules.trigger(*added);
                return trigger && trigger->state() == deploy::Trigger::State::Live;
            });
        }
        [[nodiscard]] deploy::Rule ordering() const { return room.rules.rules().back(); }
        test::DeployRoom room;
        ui::TriggerContext context;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<ui::Theme>(ui::Theme::Mode::Light); }

    void aTargetThatAnswersAgainGoesOnWithRulesThatAskSomethingOfIt()
    {
        Scene scene;
        QVERIFY(scene.room.beginRules() && scene.addOrdering());
        deploy::Trigger *trigger = scene.room.rules.trigger(scene.ordering().id);
        QVERIFY(trigger);
        scene.room.reactor.refusal = base::Error{base::ErrorCode::Network, QStringLiteral("The market does not answer."), {}, nullptr, 0};
        scene.room.others.front()->mine({{4, test::pageDocument("web-page")}}, test::FakeDao::account(9));
        const auto isIn = [&](RunState state) {
            const auto runs = trigger->runs();
            return runs.size() == 1 && runs.front().state() == state;
        };
        QVERIFY(QTest::qWaitFor([&] { return isIn(RunState::FailedRetry); })); // the clock stands still: no other attempt
        ui::TargetCard card(scene.context, scene.context.targets.back());
        const auto ask = [&] {
            card.ask();
            return QTest::qWaitFor([&] { return test::find(card, "trigger.target.again")->isEnabled(); });
        };
        scene.room.reactor.unreachable = scene.room.reactor.refusal;
        QVERIFY(ask());
        scene.room.reactor.unreachable.reset();
        scene.room.reactor.refusal.reset();
        QVERIFY(ask());
        QVERIFY(QTest::qWaitFor([&] { return isIn(RunState::Running); }));
    }

    void aRuleThatAsksSomethingOfItsTargetNamesIt()
    {
        Scene scene;
        QVERIFY(scene.room.beginRules());
        scene.room.reactor.unreachable = base::Error{base::ErrorCode::Network, QStringLiteral("The market does not answer."), {}, nullptr, 0};
        QVERIFY(scene.addOrdering());
        ui::RuleCard card(scene.context, scene.ordering());
        card.show();
        QVERIFY(test::wordsIn(card).contains(QStringLiteral("Order on the market")));
        QVERIFY(!test::wordsIn(card).contains(QStringLiteral("spheron-order")));
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

COMMONRACK_TEST(TestTriggerTargets)
#include "TestTriggerTargets.moc"
