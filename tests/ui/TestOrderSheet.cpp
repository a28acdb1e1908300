// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/AbiFunction.h"
#include "models/market/Pricing.h"
#include "tests/support/TestMain.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RunLabel.h"
#include "ui/common/Theme.h"
#include "ui/market/EscrowSheet.h"
#include "ui/market/MarketPage.h"
#include "ui/market/OrderSheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>

using namespace ui;

namespace {

constexpr char icl[] = R"(version: "1.0"
services:
  web:
    image: nginx:1.27
    expose:
      - port: 80
        as: 80
        to:
          - global: true
profiles:
  name: web
  duration: 2h
  mode: provider
  tier:
    - community
  compute:
    web:
      resources:
        cpu:
          units: 2
        memory:
          size: 4Gi
        storage:
          - size: 20Gi
  placement:
    westcoast:
      attributes:
        region: us-central
      pricing:
        web:
          token: uSPON
          amount: 1
deployment:
  web:
    westcoast:
      profile: web
      count: 1
)";

} // namespace

/// The sheet over a market in memory and contracts that answer what they are told.
class TestOrderSheet final : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(bool account = true)
        {
            if (account && !room.addAccount())
                qFatal("no account");
            room.fill();
            room.escrow.purse = {0, 2'000'000, 100'000'000, 0}; // 2 free, 100 in the wallet
            page = std::make_unique<MarketPage>(room.sources());
            page->resize(1096, 800);
            page->show();
            QObject::connect(page.get(), &MarketPage::intentRequested, page.get(), [this](const chain::TxIntent &intent) { intents.push_back(intent); });
        }
        void draft() { room.document.load(test::proposedDocument("archive-node")); }
        template <class W>
        W *find(const char *name) { return test::find<W>(*page, name); }
        [[nodiscard]] QString error(const char *editor)
        {
            for (QWidget *up = find<QWidget>(editor); up; up = up->parentWidget()) {
                if (auto *field = qobject_cast<FormField *>(up))
                    return field->error();
            }
            return {};
        }
        void type(const char *field, const QString &text)
        {
            find<QLineEdit>(field)->clear();
            QTest::keyClicks(find<QLineEdit>(field), text);
        }
        [[nodiscard]] QString total() { return find<RunLabel>("order.total")->text(); }
        [[nodiscard]] QString said() { return find<QLabel>("order.said")->text(); }
        test::MarketRoom room;
        std::unique_ptr<MarketPage> page;
        std::vector<chain::TxIntent> intents;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void aDraftBecomesAnOrder()
    {
        Scene scene;
        scene.draft();
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(scene.find<RunLabel>("order.draft")->text().contains(QStringLiteral("archive-node")));
        QCOMPARE(scene.find<QComboBox>("order.token")->currentText(), QStringLiteral("uSPON"));
        scene.type("order.price", QStringLiteral("0.5"));
        scene.find<QSpinBox>("order.duration")->setValue(2);
        QCOMPARE(scene.total(), QStringLiteral("1.000001 uSPON"));
        QCOMPARE(scene.find<RunLabel>("order.free")->text(), QStringLiteral("2 uSPON"));
        QVERIFY(!scene.find<QWidget>("order.deposit")->isVisible());
        test::picture(*scene.page, "order-draft");
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
        QCOMPARE(scene.intents[0].kind, QStringLiteral("market.order"));
        const auto create = *chain::AbiFunction::parse(u"createOrder((uint256,uint64,address,string,uint16,uint8,uint8[]))");
        const auto sent = create.decodeArguments(scene.intents[0].data)->front().toList();
        QVERIFY(sent[0].toU256() == market::pricePerBlock(u"0.5", 2).value());
        QCOMPARE(sent[1].toU64(), quint64(3600));
        QVERIFY(sent[2].toAddress() == scene.room.token.address);
        QVERIFY(!Sheet::anyOpen(scene.page.get()));
    }

    void emptyFieldsAreNoMistakeUntilOneTries()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QCOMPARE(scene.error("order.price"), QString());
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY(scene.error("order.price").contains(QStringLiteral("How much at most")));
        QVERIFY(scene.find<QLabel>("order.source.error")->text().contains(QStringLiteral("The editor holds no document")));
        QVERIFY(!scene.said().isEmpty());
        QVERIFY(scene.intents.empty());
        test::picture(*scene.page, "order-errors");
        scene.type("order.price", QStringLiteral("1e5"));
        QVERIFY(!scene.error("order.price").isEmpty());
        scene.draft();
        scene.type("order.price", QStringLiteral("0.25"));
        QCOMPARE(scene.error("order.price"), QString());
        QVERIFY(!scene.find<QWidget>("order.source.error")->isVisible());
    }

    void theContractsLimitsStandAtTheirField()
    {
        Scene scene;
        scene.room.escrow.limits = {1800, 3600};
        scene.draft();
        QVERIFY(test::click(*scene.page, "market.order.new"));
        scene.type("order.price", QStringLiteral("0.1"));
        scene.find<QSpinBox>("order.duration")->setValue(3);
        QVERIFY(scene.error("order.duration").contains(QStringLiteral("too long")));
        scene.find<QSpinBox>("order.duration")->setValue(2);
        QCOMPARE(scene.error("order.duration"), QString());
    }

    void whatIsMissingLeadsToADeposit()
    {
        Scene scene;
        scene.draft();
        QVERIFY(test::click(*scene.page, "market.order.new"));
        scene.type("order.price", QStringLiteral("1.25"));
        scene.find<QSpinBox>("order.duration")->setValue(4);
        QCOMPARE(scene.total(), QStringLiteral("5 uSPON"));
        QVERIFY(scene.find<NoteBox>("order.funds")->text().contains(QStringLiteral("Your wallet holds enough")));
        QCOMPARE(scene.find<QPushButton>("order.deposit")->text(), QStringLiteral("Deposit 3 uSPON…"));
        test::picture(*scene.page, "order-missing");
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY(scene.said().contains(QStringLiteral("deposit 3 uSPON")));
        QVERIFY(scene.intents.empty());
        QVERIFY(test::click(*scene.page, "order.deposit"));
        QCOMPARE(scene.find<QLineEdit>("escrow.amount")->text(), QStringLiteral("3"));
        QVERIFY(scene.page->window()->findChild<EscrowSheet *>()->isOpen());
        scene.page->window()->findChild<EscrowSheet *>()->cancel();
        // The money came: the market tells, the sheet asks again.
        scene.room.escrow.purse.unlocked = 5'000'000;
        scene.room.model.deposit(scene.room.me(), scene.room.token, 3'000'000);
        scene.room.mine();
        QVERIFY(!scene.find<QWidget>("order.deposit")->isVisible());
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
    }

    void anIclTextFillsTheForm()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(test::click(*scene.page, "order.tab.icl"));
        auto *text = scene.find<QPlainTextEdit>("order.icl");
        text->setPlainText(QString::fromLatin1(icl));
        QVERIFY2(scene.find<QLabel>("order.icl.words")->text().contains(QStringLiteral("web: 2 CPU")), qPrintable(scene.find<QLabel>("order.icl.words")->text()));
        QCOMPARE(scene.find<QLineEdit>("order.price")->text(), QStringLiteral("1"));
        QCOMPARE(scene.find<QSpinBox>("order.duration")->value(), 2);
        QCOMPARE(scene.find<QComboBox>("order.region")->currentData().toString(), QStringLiteral("us-central"));
        QVERIFY(!scene.find<QCheckBox>("order.tier.3")->isChecked());
        QVERIFY(scene.find<QCheckBox>("order.tier.4")->isChecked());
        QCOMPARE(scene.total(), QStringLiteral("2.000001 uSPON")); // 0.000555555555555556 a block, rounded up to a unit
        scene.room.escrow.purse.unlocked = 10'000'000;
        scene.room.model.deposit(scene.room.me(), scene.room.token, 1);
        scene.room.mine();
        test::picture(*scene.page, "order-icl");
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
        const auto create = *chain::AbiFunction::parse(u"createOrder((uint256,uint64,address,string,uint16,uint8,uint8[]))");
        const auto sent = create.decodeArguments(scene.intents[0].data)->front().toList();
        QCOMPARE(base::toDecimal(sent[0].toU256()), QStringLiteral("555555555555556"));
        QVERIFY(sent[3].toText().contains(QStringLiteral("{k:region,v:us-central}")));
        QCOMPARE(sent[6].toList().size(), std::size_t(4));
    }

    void iclMistakesLeadToTheirPlace()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(test::click(*scene.page, "order.tab.icl"));
        auto *text = scene.find<QPlainTextEdit>("order.icl");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(icl).replace("image: nginx:1.27", "image: ").replace("units: 2", "units: many"));
        file.close();
        scene.page->window()->findChild<OrderSheet *>();
        QMetaObject::invokeMethod(text, "setFocus");
        QFile again(file.fileName());
        QVERIFY(again.open(QIODevice::ReadOnly));
        text->setPlainText(QString::fromUtf8(again.readAll()));
        QVERIFY(scene.find<QLabel>("order.icl.words")->text().contains(QStringLiteral("mistake")));
        auto *place = scene.find<QPushButton>("order.icl.problem.0");
        QVERIFY(place);
        const int line = place->text().section(u':', 0, 0).toInt();
        QVERIFY(line > 1);
        test::picture(*scene.page, "order-icl-errors");
        QTest::mouseClick(place, Qt::LeftButton);
        QCOMPARE(text->textCursor().blockNumber(), line - 1);
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY(scene.find<QLabel>("order.source.error")->text().contains(QStringLiteral("has mistakes")));
        QVERIFY(scene.intents.empty());
    }

    void anUnknownTokenIsNotReplaced()
    {
        Scene scene;
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(test::click(*scene.page, "order.tab.icl"));
        scene.find<QPlainTextEdit>("order.icl")->setPlainText(QString::fromLatin1(QByteArray(icl).replace("token: uSPON", "token: USDT")));
        QCOMPARE(scene.find<QComboBox>("order.token")->currentIndex(), -1);
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY(!scene.error("order.token").isEmpty());
        QVERIFY(scene.intents.empty());
    }

    void providersAreWantedOrExcluded()
    {
        Scene scene;
        scene.draft();
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(test::click(*scene.page, "order.providers"));
        const auto choose = [&](int provider, int choice) {
            auto *box = scene.page->findChild<QComboBox *>(QStringLiteral("order.provider.") + test::MarketRoom::provider(provider).toString());
            box->setCurrentIndex(choice);
            Q_EMIT box->activated(choice);
        };
        choose(1, 1);
        choose(2, 2);
        QVERIFY(scene.find<QLabel>("order.providers.words")->text().contains(QStringLiteral("1 wanted, 1 excluded")));
        scene.type("order.price", QStringLiteral("0.5"));
        test::picture(*scene.page, "order-providers");
        QVERIFY(test::click(*scene.page, "order.confirm"));
        const auto create = *chain::AbiFunction::parse(u"createOrder((uint256,uint64,address,string,uint16,uint8,uint8[]))");
        const QString spec = create.decodeArguments(scene.intents.at(0).data)->front().toList()[3].toText();
        QVERIFY2(spec.contains(QStringLiteral("desired_provider,v:") + test::MarketRoom::provider(1).toString()), qPrintable(spec));
        QVERIFY(spec.contains(QStringLiteral("provider_exclude,v:") + test::MarketRoom::provider(2).toString()));
    }

    void changingAnOrderKeepsWhatMayNotChange()
    {
        Scene scene;
        const market::Order order = *scene.room.market.state().orders.order(22);
        scene.room.escrow.purse.unlocked = 500'000'000;
        scene.room.escrow.order = {{order.terms.maxPrice, order.terms.numOfBlocks, order.terms.token, order.terms.spec, 1, market::OrderMode::Provider, {0, 1}}, order.creator, order.state};
        scene.page->openUpdateSheet(22);
        QCOMPARE(scene.find<QLineEdit>("order.price")->text(), QStringLiteral("1.4"));
        QCOMPARE(scene.find<QSpinBox>("order.duration")->value(), 2);
        QCOMPARE(scene.find<QComboBox>("order.duration.unit")->currentText(), QStringLiteral("days"));
        for (const char *locked : {"order.token", "order.region", "order.mode", "order.tier.1"})
            QVERIFY2(!scene.find<QWidget>(locked)->isEnabled(), locked);
        QVERIFY(scene.find<QCheckBox>("order.tier.2")->isChecked());
        scene.find<QSpinBox>("order.duration")->setValue(4);
        test::picture(*scene.page, "order-update");
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
        QCOMPARE(scene.intents[0].kind, QStringLiteral("market.update"));
        const auto update = *chain::AbiFunction::parse(u"updateInitialOrder(uint64,(uint256,uint64,address,string,uint16,uint8,uint8[]))");
        const auto sent = update.decodeArguments(scene.intents[0].data);
        QCOMPARE(sent->at(0).toU64(), quint64(22));
        const auto terms = sent->at(1).toList();
        QVERIFY(terms[0].toU256() == order.terms.maxPrice); // to the last digit
        QCOMPARE(terms[1].toU64(), quint64(4 * 43'200));
        QCOMPARE(terms[3].toText().toUtf8(), order.terms.spec);
        QCOMPARE(terms[6].toList().size(), std::size_t(2));
    }

    void renewingGoesOnAtThePricePaid()
    {
        Scene scene;
        scene.room.escrow.purse.unlocked = 500'000'000;
        const market::Order order = *scene.room.market.state().orders.order(18);
        scene.room.escrow.order = {{order.terms.maxPrice, order.terms.numOfBlocks, order.terms.token, order.terms.spec, 1, market::OrderMode::Provider, {0, 1, 2, 3, 4, 5, 6}}, order.creator, order.state};
        scene.page->openRenewSheet(18);
        QVERIFY(test::wordsIn(*scene.page).contains(QStringLiteral("Renew lease 18")));
        QVERIFY(test::wordsIn(*scene.page).contains(QStringLiteral("Comes back")));
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY2(!scene.intents.empty(), qPrintable(scene.said()));
        const auto update = *chain::AbiFunction::parse(u"updateInitialOrder(uint64,(uint256,uint64,address,string,uint16,uint8,uint8[]))");
        const auto terms = update.decodeArguments(scene.intents.at(0).data)->at(1).toList();
        QVERIFY(terms[0].toU256() == order.acceptedPrice);
        QCOMPARE(terms[3].toText().toUtf8(), order.terms.spec);
    }

    void silentContractsAreSaidAndAskedAgain()
    {
        Scene scene;
        scene.draft();
        scene.room.escrow.failure = base::Error{base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(scene.find<NoteBox>("order.readProblem")->isVisible());
        scene.type("order.price", QStringLiteral("0.5"));
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QVERIFY(scene.intents.empty());
        scene.room.escrow.failure.reset();
        QVERIFY(test::click(*scene.page, "order.retry"));
        QVERIFY(!scene.find<NoteBox>("order.readProblem")->isVisible());
        QVERIFY(test::click(*scene.page, "order.confirm"));
        QCOMPARE(scene.intents.size(), std::size_t(1));
    }

    void withoutAnAccountItLeadsToTheWallet()
    {
        Scene scene(false);
        QSignalSpy asked(scene.page.get(), &MarketPage::unlockRequested);
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(!scene.find<QWidget>("order.confirm")->isEnabled());
        QVERIFY(test::click(*scene.page, "order.wallet"));
        QCOMPARE(asked.count(), 1);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.draft();
        QVERIFY(test::click(*scene.page, "market.order.new"));
        QVERIFY(test::click(*scene.page, "order.providers"));
        QCOMPARE(test::namelessControl(*scene.page), QString());
    }

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMMONRACK_PICTURES"))
            QSKIP("COMMONRACK_PICTURES names no folder");
        m_theme->setMode(Theme::Mode::Dark);
        Scene scene;
        scene.draft();
        scene.page->openOrderSheet();
        scene.type("order.price", QStringLiteral("1.25"));
        test::picture(*scene.page, "order-dark");
        m_theme->setMode(Theme::Mode::Light);
        scene.page->resize(640, 700);
        test::picture(*scene.page, "order-narrow");
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestOrderSheet)
#include "TestOrderSheet.moc"
