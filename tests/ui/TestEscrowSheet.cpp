// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiFunction.h"
#include "tests/support/TestMain.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RunLabel.h"
#include "ui/common/Steps.h"
#include "ui/common/Theme.h"
#include "ui/market/EscrowSheet.h"
#include "ui/market/MarketPage.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace ui;

/// Money into escrow and out of it.
class TestEscrowSheet final : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(bool account = true)
        {
            if (account && !room.addAccount())
                qFatal("no account");
            room.fill();
            room.escrow.purse = {12'500'000, 30'000'000, 100'000'000, 0};
            page = std::make_unique<MarketPage>(room.sources());
            page->resize(1096, 736);
            page->show();
            QObject::connect(page.get(), &MarketPage::intentRequested, page.get(), [this](const chain::TxIntent &intent) { intents.push_back(intent); });
        }
        template <class W>
        W *find(const char *name) { return test::find<W>(*page, name); }
        [[nodiscard]] QString error()
        {
            for (QWidget *up = find<QWidget>("escrow.amount"); up; up = up->parentWidget()) {
                if (auto *field = qobject_cast<FormField *>(up))
                    return field->error();
            }
            return {};
        }
        void type(const QString &text)
        {
            find<QLineEdit>("escrow.amount")->clear();
            QTest::keyClicks(find<QLineEdit>("escrow.amount"), text);
        }
        [[nodiscard]] QString text(const char *label) { return find<RunLabel>(label)->text(); }
        test::MarketRoom room;
        std::unique_ptr<MarketPage> page;
        std::vector<chain::TxIntent> intents;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void balancesAreTold()
    {
        Scene scene;
        scene.room.escrow.holding = true;
        QVERIFY(test::click(*scene.page, "market.escrow"));
        QCOMPARE(scene.text("escrow.free"), QString::fromUtf8("being read…"));
        QVERIFY(!scene.find<QWidget>("escrow.deposit")->isEnabled());
        scene.room.escrow.release();
        QCOMPARE(scene.text("escrow.free"), QStringLiteral("30 uSPON"));
        QCOMPARE(scene.text("escrow.locked"), QStringLiteral("12.5 uSPON"));
        QCOMPARE(scene.text("escrow.wallet"), QStringLiteral("100 uSPON"));
        QCOMPARE(scene.text("escrow.allowance"), QStringLiteral("0 uSPON"));
        QCOMPARE(test::namelessControl(*scene.page), QString());
        test::picture(*scene.page, "escrow");
    }

    void aDepositIsAllowedFirst()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.escrow"));
        QVERIFY(!scene.find<Steps>("escrow.steps")->isVisible());
        scene.type(QStringLiteral("10"));
        QVERIFY(scene.find<Steps>("escrow.steps")->isVisible());
        QCOMPARE(scene.find<Steps>("escrow.steps")->steps()[0].title, QStringLiteral("Step 1: allow the escrow to take 10 uSPON"));
        QCOMPARE(scene.find<QPushButton>("escrow.deposit")->text(), QStringLiteral("Allow"));
        test::picture(*scene.page, "escrow-two-steps");
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
        QCOMPARE(scene.intents[0].kind, QStringLiteral("market.approve"));
        QVERIFY(Sheet::anyOpen(scene.page.get()));
        // The block that holds the approval: no event of the market tells it, the sheet asks.
        scene.room.escrow.purse.allowance = 10'000'000;
        scene.room.mine();
        QVERIFY(!scene.find<Steps>("escrow.steps")->isVisible());
        QCOMPARE(scene.find<QPushButton>("escrow.deposit")->text(), QStringLiteral("Deposit"));
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QCOMPARE(scene.intents.back().kind, QStringLiteral("market.deposit"));
        const auto deposit = *chain::AbiFunction::parse(u"deposit(address,uint256)");
        QVERIFY(deposit.decodeArguments(scene.intents.back().data)->at(1).toU256() == 10'000'000);
        QVERIFY(!Sheet::anyOpen(scene.page.get()));
    }

    void anApprovalThatWasRefusedCanBeAskedAgain()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.escrow"));
        scene.type(QStringLiteral("10"));
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QCOMPARE(scene.intents.size(), std::size_t(2));
        QCOMPARE(scene.intents[1].kind, QStringLiteral("market.approve"));
    }

    void withdrawingTakesOnlyWhatIsFree()
    {
        Scene scene;
        scene.page->openEscrow(false);
        scene.type(QStringLiteral("31"));
        QVERIFY(scene.error().contains(QStringLiteral("Only 30 uSPON are free")));
        QVERIFY(test::click(*scene.page, "escrow.withdraw"));
        QVERIFY(scene.intents.empty());
        test::picture(*scene.page, "escrow-withdraw-error");
        QVERIFY(test::click(*scene.page, "escrow.max"));
        QCOMPARE(scene.find<QLineEdit>("escrow.amount")->text(), QStringLiteral("30"));
        QCOMPARE(scene.error(), QString());
        QTest::keyClick(scene.find<QLineEdit>("escrow.amount"), Qt::Key_Return);
        QCOMPARE(scene.intents.at(0).kind, QStringLiteral("market.withdraw"));
    }

    void mistakesStandAtTheField()
    {
        Scene scene;
        scene.room.escrow.purse.allowance = base::U256(1) << 200;
        QVERIFY(test::click(*scene.page, "market.escrow"));
        QCOMPARE(scene.text("escrow.allowance"), QStringLiteral("any amount"));
        QCOMPARE(scene.error(), QString());
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QVERIFY(scene.error().contains(QStringLiteral("How much")));
        scene.type(QStringLiteral("0"));
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QVERIFY(scene.error().contains(QStringLiteral("above zero")));
        scene.type(QStringLiteral("1.1234567"));
        QVERIFY(!scene.error().isEmpty()); // six decimals
        scene.type(QStringLiteral("101"));
        QVERIFY(scene.error().contains(QStringLiteral("holds only 100 uSPON")));
        QVERIFY(scene.intents.empty());
    }

    void aSilentNodeIsSaidAndAskedAgain()
    {
        Scene scene;
        scene.room.escrow.failure = base::Error{base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};
        QVERIFY(test::click(*scene.page, "market.escrow"));
        QVERIFY(scene.find<NoteBox>("escrow.problem")->isVisible());
        QVERIFY(!scene.find<QWidget>("escrow.deposit")->isEnabled());
        test::picture(*scene.page, "escrow-error");
        scene.room.escrow.failure.reset();
        QVERIFY(test::click(*scene.page, "escrow.retry"));
        QVERIFY(!scene.find<NoteBox>("escrow.problem")->isVisible());
        QCOMPARE(scene.text("escrow.free"), QStringLiteral("30 uSPON"));
    }

    void withoutAnAccountItLeadsToTheWallet()
    {
        Scene scene(false);
        QSignalSpy asked(scene.page.get(), &MarketPage::unlockRequested);
        QVERIFY(test::click(*scene.page, "market.escrow"));
        QVERIFY(test::click(*scene.page, "escrow.deposit"));
        QCOMPARE(asked.count(), 1);
        QVERIFY(scene.intents.empty());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestEscrowSheet)
#include "TestEscrowSheet.moc"
