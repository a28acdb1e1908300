// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"
#include "models/chain/codec/Keccak.h"
#include "models/chain/rpc/RpcClient.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestMain.h"
#include "ui/common/Notices.h"
#include "ui/common/Sheet.h"
#include "ui/common/Theme.h"
#include "ui/shell/FlowPresenter.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace std::chrono_literals;

/// A transaction in front of the user, over a real TxFlow and a fake node.
class TestFlowPresenter final : public QObject {
    Q_OBJECT

private:
    static constexpr quint64 chainId = 31337;

    class KeySigner final : public chain::Signer {
    public:
        KeySigner()
            : m_key(base::SecretBytes::copyOf(QByteArray(32, '\x11')))
        {
            m_address = chain::addressOfPublicKey(*chain::publicKeyOf(m_key)).value();
        }
        [[nodiscard]] chain::Address address() const override { return m_address; }
        [[nodiscard]] base::Async<chain::Signature> signHash(const chain::Hash &hash) override
        {
            ++asked;
            return base::ready(chain::signHash(m_key, hash));
        }
        int asked = 0;

    private:
        base::SecretBytes m_key;
        chain::Address m_address;
    };

    class YesRecorder final : public chain::TxRecorder {
    public:
        [[nodiscard]] base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &,
                                                     const QByteArray &) override
        {
            return base::ready<bool>(true);
        }
    };

    static std::string hashOf(int seed)
    {
        return "0x" + QString::number(seed).rightJustified(64, u'0').toStdString();
    }

    /// A node that says yes to everything, and a window.
    struct Stage {
        Stage()
            : client(node)
            , notices(&window, clock)
            , presenter(&window, notices, clock)
        {
            const auto always = [this](const char *method, const nlohmann::json &result) {
                node.on(QLatin1String(method), [result](const nlohmann::json &) { return result; });
            };
            always("eth_chainId", "0x7a69");
            always("eth_getBalance", "0xde0b6b3a7640000");
            always("eth_getTransactionCount", "0x5");
            always("eth_gasPrice", "0x3b9aca00");
            always("eth_maxPriorityFeePerGas", "0x3b9aca00");
            always("eth_getCode", "0x60");
            always("eth_call", "0x");
            always("eth_estimateGas", "0x5208");
            always("eth_getBlockByNumber", {{"number", "0x64"},
                                            {"hash", hashOf(100)},
                                            {"parentHash", hashOf(99)},
                                            {"timestamp", "0x65000000"},
                                            {"baseFeePerGas", "0x3b9aca00"}});
            always("eth_getTransactionReceipt", nullptr);
            always("eth_getTransactionByHash", nullptr);
            node.on(QStringLiteral("eth_sendRawTransaction"),
                    [this](const nlohmann::json &params) -> test::FakeAnswers::Answer {
                        const auto raw =
                            base::fromHex(QString::fromStdString(params.at(0).get<std::string>()));
                        sent = chain::keccak256(*raw).toString().toStdString();
                        return sent;
                    });
            presenter.setChain(QStringLiteral("ETH"), 2);
            window.resize(900, 700);
            window.show();
            QApplication::setActiveWindow(&window);
        }
        [[nodiscard]] std::unique_ptr<chain::TxFlow> flow()
        {
            chain::TxIntent intent;
            intent.kind = QStringLiteral("dao.vote");
            intent.title = QStringLiteral("Vote yes on proposal 42");
            intent.to = chain::Address();
            intent.data = QByteArray("\x12\x34\x56\x78");
            return std::make_unique<chain::TxFlow>(
                chain::TxFlow::Context{client, heads.tracker(), clock, recorder, chainId, 2}, signer, intent);
        }
        void mine(int block)
        {
            node.on(QStringLiteral("eth_getTransactionReceipt"),
                    [this, block](const nlohmann::json &) -> test::FakeAnswers::Answer {
                        return nlohmann::json{
                            {"transactionHash", sent},
                            {"blockHash", hashOf(block)},
                            {"blockNumber", "0x" + QString::number(block, 16).toStdString()},
                            {"status", "0x1"},
                            {"gasUsed", "0x5208"},
                            {"logs", nlohmann::json::array()}};
                    });
        }
        [[nodiscard]] QPushButton *button(const char *name) const
        {
            auto *found = window.findChild<QPushButton *>(QLatin1String(name));
            return found && found->isVisible() ? found : nullptr;
        }
        [[nodiscard]] QString noticeText() const
        {
            const auto *label = window.findChild<QLabel *>(QStringLiteral("notice.text"));
            return label ? label->text() : QString();
        }
        Theme theme{Theme::Mode::Light};
        QWidget window;
        test::FakeClock clock;
        test::FakeTransport node;
        chain::RpcClient client;
        test::FakeHeads heads;
        YesRecorder recorder;
        KeySigner signer;
        Notices notices;
        FlowPresenter presenter;
        std::string sent;
    };

private Q_SLOTS:
    void fromReviewToConfirmed()
    {
        Stage stage;
        QSignalSpy finished(&stage.presenter, &FlowPresenter::flowFinished);
        stage.presenter.run(stage.flow());
        QVERIFY(Sheet::anyOpen(&stage.window));
        QTRY_VERIFY(stage.button("review.approve"));
        QCOMPARE(stage.window.findChild<QLabel *>(QStringLiteral("sheet.title"))->text(),
                 QStringLiteral("Vote yes on proposal 42"));
        stage.clock.advance(600ms);
        QCOMPARE(stage.signer.asked, 0); // nothing is signed before the word
        QTest::mouseClick(stage.button("review.approve"), Qt::LeftButton);
        QTRY_VERIFY(!Sheet::anyOpen(&stage.window));
        QCOMPARE(stage.signer.asked, 1);
        QTRY_COMPARE(stage.notices.count(), 1);
        QCOMPARE(stage.noticeText(), QStringLiteral("Sent; waiting to be put into a block."));
        stage.mine(100);
        stage.heads.mine(1'700'000'000);
        QTRY_COMPARE(stage.noticeText(), QStringLiteral("Mined in block 100, confirmed 1 of 2."));
        QCOMPARE(finished.size(), 0);
        stage.heads.mine(1'700'000'002);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toString(), QStringLiteral("dao.vote"));
        QVERIFY(finished.at(0).at(1).toBool());
        QCOMPARE(stage.noticeText(), QStringLiteral("Confirmed, 2 of 2."));
        QCOMPARE(stage.presenter.running(), 0);
    }

    void cancelSignsNothing()
    {
        Stage stage;
        QSignalSpy finished(&stage.presenter, &FlowPresenter::flowFinished);
        stage.presenter.run(stage.flow());
        QTRY_VERIFY(stage.button("review.approve"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.at(0).at(1).toBool());
        QVERIFY(!Sheet::anyOpen(&stage.window));
        QCOMPARE(stage.signer.asked, 0);
        QCOMPARE(stage.notices.count(), 0);
    }

    void lockedWalletIsAskedFirst()
    {
        Stage stage;
        bool locked = true;
        std::function<void(bool)> answer;
        stage.presenter.setHooks({[&locked] { return locked; },
                                  [&answer](std::function<void(bool)> done) { answer = std::move(done); },
                                  {}});
        stage.presenter.run(stage.flow());
        QTRY_VERIFY(stage.button("review.approve"));
        stage.clock.advance(600ms);
        stage.button("review.approve")->click();
        QVERIFY(answer);
        QCOMPARE(stage.signer.asked, 0);
        answer(false);
        QVERIFY(stage.button("review.approve")); // still there, still unsigned
        QCOMPARE(stage.signer.asked, 0);
        stage.button("review.approve")->click();
        locked = false;
        answer(true);
        QTRY_COMPARE(stage.signer.asked, 1);
    }

    void refusedInSimulationSaysWhyAndMayBeTriedAgain()
    {
        Stage stage;
        int made = 0;
        QSignalSpy finished(&stage.presenter, &FlowPresenter::flowFinished);
        stage.node.fail(
            QStringLiteral("eth_chainId"),
            {base::ErrorCode::Network, QStringLiteral("No connection to the node."), {}, nullptr, 0});
        stage.presenter.run([&stage, &made] {
            ++made;
            return stage.flow();
        });
        QTRY_VERIFY(stage.button("review.retry"));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished.at(0).at(1).toBool());
        QVERIFY(stage.window.findChild<QLabel *>(QStringLiteral("review.next"))
                    ->text()
                    .contains(QStringLiteral("Nothing was signed")));
        QCOMPARE(stage.presenter.running(), 1);
        QTest::mouseClick(stage.button("review.retry"), Qt::LeftButton);
        QTRY_VERIFY(stage.button("review.approve"));
        QCOMPARE(made, 2);
    }

    void withoutAFactoryThereIsNoRetry()
    {
        Stage stage;
        stage.node.fail(
            QStringLiteral("eth_chainId"),
            {base::ErrorCode::Network, QStringLiteral("No connection to the node."), {}, nullptr, 0});
        stage.presenter.run(stage.flow());
        QTRY_VERIFY(stage.window.findChild<QLabel *>(QStringLiteral("review.next")));
        QVERIFY(!stage.button("review.retry"));
        QTest::mouseClick(stage.button("review.cancel"), Qt::LeftButton);
        QVERIFY(!Sheet::anyOpen(&stage.window));
        QCOMPARE(stage.presenter.running(), 0);
    }

    void revertedAfterMiningBecomesANotice()
    {
        Stage stage;
        QSignalSpy finished(&stage.presenter, &FlowPresenter::flowFinished);
        stage.presenter.run(stage.flow());
        QTRY_VERIFY(stage.button("review.approve"));
        stage.clock.advance(600ms);
        stage.button("review.approve")->click();
        QTRY_COMPARE(stage.notices.count(), 1);
        stage.node.on(QStringLiteral("eth_getTransactionReceipt"),
                      [&stage](const nlohmann::json &) -> test::FakeAnswers::Answer {
                          return nlohmann::json{
                              {"transactionHash", stage.sent}, {"blockHash", hashOf(100)},
                              {"blockNumber", "0x64"},         {"status", "0x0"},
                              {"gasUsed", "0x5208"},           {"logs", nlohmann::json::array()}};
                      });
        stage.heads.mine(1'700'000'000);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.at(0).at(1).toBool());
        QCOMPARE(stage.notices.count(), 1);
        QVERIFY(stage.noticeText().contains(QStringLiteral("mined but refused")));
    }

    void goingAwayInTheMiddleIsHarmless()
    {
        Stage stage;
        auto presenter = std::make_unique<FlowPresenter>(&stage.window, stage.notices, stage.clock);
        presenter->run(stage.flow());
        QTRY_VERIFY(stage.button("review.approve"));
        presenter.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!Sheet::anyOpen(&stage.window));
    }
};

COMMONRACK_TEST(TestFlowPresenter)
#include "TestFlowPresenter.moc"
