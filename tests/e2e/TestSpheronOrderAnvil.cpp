// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/JournalEntry.h"
#include "models/deploy/order/SpheronOrderReactor.h"
#include "models/deploy/order/TxOrderSender.h"
#include "models/market/gateway/ProviderSessions.h"
#include "tests/support/FetchPage.h"
#include "tests/support/FakeLeaseSession.h"
#include "tests/support/StreetProvider.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace deploy;
using Phase = DeploymentStatus::Phase;

namespace {

const QByteArray secondTenantKey = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

DeploymentKey streetKey(quint64 proposal)
{
    return keyOfProposal(test::SpheronStreet::chainId, test::SpheronStreet::person(9), proposal);
}

descriptor::InstanceSpec pageInstance()
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("web");
    spec.image = QStringLiteral("localhost/commonrack-page");
    spec.tag = QStringLiteral("1");
    spec.ports = {{8080, 8080}};
    spec.environment = {{QStringLiteral("PORT"), QStringLiteral("8080")}};
    spec.region = QStringLiteral("any");
    spec.cpuCores = 0.5;
    spec.memoryGb = 0.25;
    spec.storageGb = 1;
    return spec;
}

/// Writes down what is signed, as the wallet does.
struct OrderRecorder final : chain::TxRecorder {
    std::vector<QByteArray> raws;
    base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &, const QByteArray &raw) override
    {
        raws.push_back(raw);
        return base::ready<bool>(true);
    }
};

/// A program that orders on the street; all but what was signed goes with it.
struct Orderer {
    test::SpheronStreet &street;
    test::KeySigner &signer;
    market::LeaseSessions &sessions;
    OrderRecorder recorder;
    OrderCounts counts;
    std::unique_ptr<TxOrderSender> sender;
    std::unique_ptr<SpheronOrderReactor> reactor;
    std::optional<base::Result<DeploymentStatus>> answer;
    QStringList steps;

    Orderer(test::SpheronStreet &where, test::KeySigner &who, market::LeaseSessions &with, OrderCounts members = {})
        : street(where), signer(who), sessions(with), counts(std::move(members))
    {
    }
    void boot()
    {
        sender = std::make_unique<TxOrderSender>(chain::TxFlow::Context{*street.client, *street.heads, street.clock, recorder, street.chainId, 1}, signer, *street.reader,
                                                 TxOrderSender::Options{[this] { return std::optional(signer.address()); }, {}});
        descriptor::OrderWishes wishes;
        wishes.pricePerHour = QStringLiteral("1");
        reactor = std::make_unique<SpheronOrderReactor>(OrderPlace{*street.market, sessions, *sender, street.clock, street.place, wishes, counts, {}, 2});
    }
    void kill()
    {
        reactor.reset();
        sender.reset();
    }
    void deploy(const DeploymentKey &key)
    {
        answer.reset();
        reactor->deploy(key, pageInstance(), [this](const QString &step) { steps << step; }).then(reactor.get(), [this](const base::Result<DeploymentStatus> &status) { answer = status; });
    }
    [[nodiscard]] QString problem() const { return answer && !*answer ? answer->error().toLogLine() : steps.join(u'\n'); }
};

std::vector<quint64> ordersFor(const test::SpheronStreet &street, const DeploymentKey &key)
{
    std::vector<quint64> ids;
    for (const auto &[id, order] : street.market->state().orders.orders()) {
        if (isMarked(order.terms.spec, orderMark(key)))
            ids.push_back(id);
    }
    return ids;
}

} // namespace

/// Orders as deployments on a real chain with the protocol's contracts.
class TestSpheronOrderAnvil final : public QObject {
    Q_OBJECT
    test::PodmanService m_podman;

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &reason : {test::AnvilProcess::missingReason(), test::SdkPeer::missingReason()}) {
            if (!reason.isEmpty())
                QSKIP(qPrintable(reason));
        }
    }

    void theChainRemembersWhatAKilledProgramForgot()
    {
        test::SpheronStreet street;
        QVERIFY2(street.start(), qPrintable(street.problem + QString::fromUtf8(street.sdk.output())));
        QVERIFY(!street.ask("sdk.deposit", {{"amount", 20'000'000}}).is_null() && street.catchUp());
        test::FakeLeaseSessions sessions;
        Orderer program{street, street.tenant, sessions};
        program.boot();
        program.deploy(streetKey(1));
        // Dies as soon as the signed bytes are written down: they are about to be sent, or just were.
        QTRY_VERIFY2_WITH_TIMEOUT(!program.recorder.raws.empty(), qPrintable(program.problem()), 20'000);
        program.kill();
        const auto arrived = street.client->sendRawTransaction(program.recorder.raws.front()); // in any case the node has it
        QTRY_VERIFY(arrived.isFinished());
        program.boot(); // with nothing kept: another computer
        program.deploy(streetKey(1));
        QVERIFY(street.mine(2));
        if (QTest::qWaitFor([&] { return program.answer.has_value(); }, 5000) && !*program.answer) {
            program.deploy(streetKey(1));
            QVERIFY(street.mine(2));
        }
        QTRY_VERIFY2_WITH_TIMEOUT(program.answer && *program.answer, qPrintable(program.problem()), 20'000);
        QCOMPARE((*program.answer)->phase, Phase::Preparing);
        QCOMPARE(program.recorder.raws.size(), std::size_t(1));
        const auto ids = ordersFor(street, streetKey(1));
        QCOMPARE(ids.size(), std::size_t(1));
        // The published SDK reads the order, and the mark in it.
        const auto seen = street.ask("sdk.order", {{"orderId", street.numberText(ids.front())}});
        QVERIFY2(seen.dump().find(orderMark(streetKey(1)).toStdString()) != std::string::npos, seen.dump().c_str());

        const auto gone = program.reactor->teardown(streetKey(1));
        QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), 20'000);
        QVERIFY(gone.result());
        QVERIFY(street.catchUp());
        QCOMPARE(street.order(ids.front())->state, market::OrderState::Closed);
    }

    void ofTwoMembersOneOrderStands()
    {
        test::SpheronStreet street;
        QVERIFY2(street.start(), qPrintable(street.problem + QString::fromUtf8(street.sdk.output())));
        QVERIFY(!street.ask("sdk.deposit", {{"amount", 20'000'000}}).is_null() && street.catchUp());
        test::KeySigner other(secondTenantKey);
        QVERIFY2(street.endow(other, 20'000'000), qPrintable(street.problem));
        const OrderCounts members = [&](const chain::Address &who) { return who == street.tenant.address() || who == other.address(); };
        test::FakeLeaseSessions firstSessions;
        test::FakeLeaseSessions secondSessions;
        Orderer first{street, street.tenant, firstSessions, members};
        Orderer second{street, other, secondSessions, members};
        first.boot();
        second.boot();
        first.deploy(streetKey(2));
        second.deploy(streetKey(2)); // neither has heard of the other
        QTRY_VERIFY2_WITH_TIMEOUT(ordersFor(street, streetKey(2)).size() == 2, qPrintable(first.problem() + second.problem()), 20'000);
        const auto both = [&] { return first.answer && second.answer; };
        for (int i = 0; i < 10 && !QTest::qWaitFor(both, 50); ++i)
            QVERIFY(street.mine(1));
        QTRY_VERIFY2_WITH_TIMEOUT(first.answer && *first.answer && second.answer && *second.answer, qPrintable(first.problem() + second.problem()), 20'000);
        QVERIFY(street.catchUp());
        int up = 0;
        for (const quint64 id : ordersFor(street, streetKey(2)))
            up += isUp(*street.order(id), street.market->state()) ? 1 : 0;
        QCOMPARE(up, 1);
        QCOMPARE(firstSessions.manifests.size() + secondSessions.manifests.size(), std::size_t(1));
    }

    /// From the document to a page that answers, and back: gateway, mutual TLS, engine and all.
    void anOrderLivesAtAProvider()
    {
        if (const QString reason = m_podman.start(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        const QByteArray image = m_podman.pageImage();
        if (image.isEmpty())
            QSKIP("the page's image cannot be made here: busybox is missing");
        test::SpheronStreet street;
        QVERIFY2(street.start(), qPrintable(street.problem + QString::fromUtf8(street.sdk.output())));
        test::StreetProvider provider{street, m_podman};
        const auto loaded = provider.reactor.loadImage(image);
        QTRY_VERIFY_WITH_TIMEOUT(loaded.isFinished(), 60'000);
        QVERIFY2(provider.open(), qPrintable(street.problem));
        QVERIFY(!street.ask("sdk.deposit", {{"amount", 20'000'000}}).is_null() && street.catchUp());
        market::ProviderSessions sessions(*street.market, street.tenant, *street.database, test::SpheronStreet::chainId, street.clock);
        sessions.setAccount(street.tenant.address());
        sessions.setUnlocked(true);
        Orderer program{street, street.tenant, sessions};
        program.boot();
        program.deploy(streetKey(3));
        QTRY_VERIFY2_WITH_TIMEOUT(!ordersFor(street, streetKey(3)).empty(), qPrintable(program.problem()), 20'000);
        const quint64 id = ordersFor(street, streetKey(3)).front();
        QVERIFY2(street.bidAndMatch(id, 100'000'000'000'000), qPrintable(street.problem)); // before it is deep enough
        QTRY_VERIFY2_WITH_TIMEOUT(program.answer && *program.answer, qPrintable(program.problem()), 20'000);

        DeploymentStatus now;
        const auto watch = program.reactor->watch(streetKey(3), [&now](const DeploymentStatus &status) { now = status; });
        sessions.session(id)->setWatched(true);
        QTRY_VERIFY2_WITH_TIMEOUT(now.phase == Phase::Running && !now.endpoints.empty(), qPrintable(now.step + now.problem), 60'000);
        QVERIFY(test::fetchPage(QUrl(now.endpoints.front().url())).contains("<html"));
        QStringList lines;
        const auto logs = program.reactor->logs(streetKey(3), 100, [&lines](const LogLine &line) { lines << line.text; });
        QTRY_VERIFY_WITH_TIMEOUT(!lines.filter(QStringLiteral("serving")).isEmpty(), 20'000);
        QCOMPARE(provider.containers(), 1);

        const auto gone = program.reactor->teardown(streetKey(3));
        QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished() && gone.result(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(provider.containers(), 0, 60'000);
        QTRY_COMPARE(now.phase, Phase::Stopped);
    }
};

COMMONRACK_TEST(TestSpheronOrderAnvil)
#include "TestSpheronOrderAnvil.moc"
