// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerReactor.h"
#include "models/descriptor/Icl.h"
#include "models/market/gateway/ProviderSessions.h"
#include "tests/support/FetchPage.h"
#include "tests/support/StreetProvider.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using nlohmann::json;
using market::LeaseSession;
using State = LeaseSession::State;

namespace {

/// One service that serves a page; `note` is only there to be different.
QByteArray icl(const QByteArray &note)
{
    return "version: \"1.0\"\n"
           "services:\n"
           "  web:\n"
           "    image: localhost/commonrack-page:1\n"
           "    expose:\n"
           "      - port: 8080\n"
           "        as: 8080\n"
           "        to:\n"
           "          - global: true\n"
           "    env:\n"
           "      - PORT=8080\n"
           "      - NOTE=" + note + "\n"
           "profiles:\n"
           "  name: life\n"
           "  duration: 2h\n"
           "  mode: provider\n"
           "  tier:\n"
           "    - community\n"
           "  compute:\n"
           "    web:\n"
           "      resources:\n"
           "        cpu:\n"
           "          units: 0.5\n"
           "        memory:\n"
           "          size: 256Mi\n"
           "        storage:\n"
           "          - size: 1Gi\n"
           "  placement:\n"
           "    westcoast:\n"
           "      pricing:\n"
           "        web:\n"
           "          token: uSPON\n"
           "          amount: 1\n"
           "deployment:\n"
           "  web:\n"
           "    westcoast:\n"
           "      profile: web\n"
           "      count: 1\n";
}

descriptor::OrderDraft draftOf(const QByteArray &note)
{
    const auto result = descriptor::parseIcl(icl(note));
    for (const descriptor::IclProblem &problem : result.problems)
        qInfo("icl %d: %s", problem.line, qPrintable(problem.sentence));
    return result.draft.value_or(descriptor::OrderDraft());
}

/// Seconds since the order, step by step.
class Timeline {
public:
    explicit Timeline(const char *who)
    {
        std::printf("%s\n", who);
        m_timer.start();
    }
    void mark(const char *step)
    {
        std::printf("%8.2f s  %s\n", double(m_timer.elapsed()) / 1000, step);
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_timer;
};

} // namespace

/// A lease from its order to its end with nothing faked: a real chain with the protocol, our gateway before a real engine,
/// our tenant's side over mutually authenticated TLS; the order made by our program, and once more by the published SDK.
class TestLeaseLife final : public QObject {
    Q_OBJECT
    test::PodmanService m_podman;

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &reason : {test::AnvilProcess::missingReason(), test::SdkPeer::missingReason(), m_podman.start()}) {
            if (!reason.isEmpty())
                QSKIP(qPrintable(reason));
        }
        const QByteArray image = m_podman.pageImage();
        if (image.isEmpty())
            QSKIP("the page's image cannot be made here: busybox is missing");
        base::SystemClock clock;
        deploy::EngineClient engine(m_podman.address(), clock);
        deploy::ContainerReactor reactor(engine, clock);
        const auto loaded = reactor.loadImage(image);
        QTRY_VERIFY_WITH_TIMEOUT(loaded.isFinished(), 60'000);
    }

    void orderedByUs() { live("Ordered by Commonrack", [](test::SpheronStreet &street, const market::OrderDetails &details) {
        market::OrderWatch watch(*street.market);
        return street.act(market::makeOrderIntent(street.place, details, street.token(), street.limits(), street.purse()), &watch) ? watch.orderId().value_or(0) : 0;
    }); }

    void orderedByTheSdk() { live("Ordered by the Spheron SDK", [](test::SpheronStreet &street, const market::OrderDetails &details) -> quint64 {
        json tier = json::array();
        for (const quint8 one : details.tier)
            tier.push_back(int(one));
        const json created = street.ask("sdk.createOrder", {{"details", {{"maxPrice", street.numberText(details.maxPrice)}, {"numOfBlocks", street.numberText(details.numOfBlocks)},
                                                                         {"token", details.token.toString().toStdString()}, {"spec", details.spec.toStdString()},
                                                                         {"version", int(details.version)}, {"mode", int(details.mode)}, {"tier", tier}}}});
        return created.is_null() || !street.catchUp() ? 0 : street.textOf(created["orderId"]).toULongLong();
    }); }

private:
    using Order = std::function<quint64(test::SpheronStreet &, const market::OrderDetails &)>;

    void live(const char *who, const Order &order)
    {
        test::SpheronStreet street;
        QVERIFY2(street.start(), qPrintable(street.problem + QString::fromUtf8(street.sdk.output())));
        test::StreetProvider provider{street, m_podman};
        QVERIFY2(provider.open(), qPrintable(street.problem));
        QCOMPARE(provider.containers(), 0);
        QVERIFY(!street.ask("sdk.deposit", {{"amount", 20'000'000}}).is_null() && street.catchUp());
        market::ProviderSessions sessions(*street.market, street.tenant, *street.database, test::SpheronStreet::chainId, street.clock);
        sessions.setAccount(street.tenant.address());
        sessions.setUnlocked(true);

        Timeline timeline(who);
        const quint64 id = order(street, street.ordered(icl("first")));
        QVERIFY2(id != 0, qPrintable(street.problem));
        timeline.mark("ordered");
        const auto kept = sessions.keepManifest(id, draftOf("first").manifest, street.clock.nowMs());
        QTRY_VERIFY(kept.isFinished());
        QVERIFY2(street.bidAndMatch(id, 500'000'000'000'000), qPrintable(street.problem));
        timeline.mark("bid for, matched: a lease");
        run(street, provider, sessions, id, timeline);
    }

    void run(test::SpheronStreet &street, test::StreetProvider &provider, market::ProviderSessions &sessions, quint64 id, Timeline &timeline)
    {
        QTRY_VERIFY(sessions.session(id));
        LeaseSession &session = *sessions.session(id);
        session.setWatched(true);
        QTRY_VERIFY2_WITH_TIMEOUT(session.receipt(), qPrintable(session.problem()), 30'000);
        timeline.mark("manifest taken over mutual TLS");
        QTRY_VERIFY2_WITH_TIMEOUT(session.state() == State::Ready, qPrintable(session.problem()), 60'000);
        QCOMPARE(provider.containers(), 1);
        timeline.mark("container runs, told ready");

        QVERIFY(!session.status()->ports.empty());
        QVERIFY(test::fetchPage(session.status()->ports.front().url()).contains("<html"));
        timeline.mark("the forwarded port answers HTTP");
        QTRY_VERIFY_WITH_TIMEOUT(holds(session.logs(), QStringLiteral("serving")), 20'000);
        timeline.mark("a log line came and is kept");

        const auto shell = session.openShell(QStringLiteral("web"), 80, 24);
        QByteArray said;
        QObject::connect(shell.get(), &market::LeaseShell::output, shell.get(), [&said](const QByteArray &bytes) { said += bytes; });
        shell->write("echo $((6*7))-lives\n");
        QTRY_VERIFY2_WITH_TIMEOUT(said.contains("42-lives"), said.constData(), 20'000);
        timeline.mark("the shell answers");
        update(street, sessions, session, id, timeline);
        if (QTest::currentTestFailed())
            return;

        QVERIFY2(street.act(market::makeCloseIntent(street.place, *street.lease(id), street.token(), QStringLiteral("Nordic"), street.market->head()->number,
                                                    street.tenant.address())), qPrintable(street.problem));
        timeline.mark("closed on chain");
        QTRY_COMPARE_WITH_TIMEOUT(provider.containers(), 0, 60'000);
        timeline.mark("the container is gone");
        QTRY_VERIFY(sessions.session(id) && sessions.session(id)->state() == State::Ended);
        QTRY_VERIFY(holds(sessions.session(id)->logs(), QStringLiteral("serving"))); // what it wrote outlives it
    }

    void update(test::SpheronStreet &street, market::ProviderSessions &sessions, LeaseSession &session, quint64 id, Timeline &timeline)
    {
        const QByteArray before = session.receipt()->hash;
        market::OrderDetails other = street.ordered(icl("second"));
        other.tier = street.read(street.reader->order(id)).details.tier;
        QVERIFY2(street.act(market::makeUpdateIntent(street.place, *street.order(id), other, street.token(), street.limits(), street.purse(), street.lease(id),
                                                     street.market->head()->number)), qPrintable(street.problem));
        const auto kept = sessions.keepManifest(id, draftOf("second").manifest, street.clock.nowMs());
        QTRY_VERIFY(kept.isFinished());
        const std::string who = street.provider.toString().toStdString();
        QVERIFY(!street.ask("chain.acceptUpdate", {{"account", who}, {"orderId", street.numberText(id)}}).is_null() && street.catchUp());
        QTRY_VERIFY_WITH_TIMEOUT(session.receipt()->hash != before, 30'000);
        timeline.mark("update accepted, the new manifest taken");
        QVERIFY(!street.ask("chain.updateOrder", {{"account", who}, {"orderId", street.numberText(id)}, {"price", street.numberText(500'000'000'000'000)}}).is_null() && street.catchUp());
        QTRY_VERIFY_WITH_TIMEOUT(m_podman.run({QStringLiteral("ps"), QStringLiteral("--quiet")}).count('\n') == 1 && session.state() == State::Ready, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(environmentOfAll().contains("NOTE=second"), 60'000);
        timeline.mark("updated: the new container runs");
    }

    QByteArray environmentOfAll()
    {
        const QByteArray id = m_podman.run({QStringLiteral("ps"), QStringLiteral("--quiet")}).trimmed();
        return id.isEmpty() || id.contains('\n') ? QByteArray() : m_podman.run({QStringLiteral("inspect"), QString::fromLatin1(id)});
    }
    static bool holds(market::LeaseLines &lines, const QString &text)
    {
        const auto found = lines.search(text, {}, 10);
        return QTest::qWaitFor([&] { return found.isFinished(); }, 5'000) && found.result().has_value() && !found.result()->empty();
    }
};

COMMONRACK_TEST(TestLeaseLife)
#include "TestLeaseLife.moc"
