// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/ProviderSessions.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GatewayDouble.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/ProtocolModel.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>
#include <QTest>

using namespace market;
using namespace std::chrono_literals;
using base::ErrorCode;
using test::ProtocolModel;
using test::waitFor;

class TestProviderSessions final : public QObject {
    Q_OBJECT

private:
    using State = LeaseSession::State;

    static inline const QByteArray Manifest = R"([{"name":"group","services":[{"name":"web","image":"nginx"}]}])";
    static inline const QByteArray Newer = R"([{"name":"group","services":[{"name":"web","image":"nginx:2"}]}])";
    struct Rig {
        test::FakeClock clock;
        test::KeySigner signer{"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"};
        store::Database database{QStringLiteral(":memory:")};
        Market market{SpheronContracts(), clock, 2};
        test::GatewayDouble gateway;
        std::unique_ptr<ProviderSessions> sessions;
        quint64 block = 1'000;
        const chain::Address provider = ProtocolModel::address(7);

        Rig()
        {
            (void)waitFor(database.open());
            begin();
        }
        void begin()
        {
            sessions = std::make_unique<ProviderSessions>(market, signer, database, 31337, clock);
        }
        void happens(std::vector<ProtocolEvent> events)
        {
            chain::BlockHeader header;
            header.number = ++block;
            header.timestamp = ProtocolModel::timeOf(block);
            std::vector<PlacedEvent> placed;
            for (ProtocolEvent &event : events)
                placed.push_back({block, quint32(placed.size()), {}, std::move(event)});
            market.addBlock(header, std::move(placed));
            clock.advance(20ms); // a frame
        }
        void addProvider(const QByteArray &hostUri = {})
        {
            ProviderAdded added;
            added.providerId = 1;
            added.wallet = provider;
            added.hostUri = hostUri.isNull() ? gateway.hostUri() : hostUri;
            added.certificate = gateway.certificate();
            happens({added});
        }
        void addLease(quint64 id, std::optional<chain::Address> tenant = {})
        {
            OrderTerms terms;
            terms.mode = quint8(OrderMode::Provider);
            terms.numOfBlocks = 1'800;
            LeaseCreated lease;
            lease.leaseId = lease.orderId = id;
            lease.provider = provider;
            lease.tenant = tenant.value_or(signer.address());
            lease.startBlock = quint32(block);
            happens({OrderCreated{id, lease.tenant, terms}, OrderMatched{id, provider, 0, 1, 0, lease.tenant},
                     lease});
        }
        void closeLease(quint64 id)
        {
            happens({LeaseClosed{id, provider, signer.address(), 1, quint8(LeaseState::Terminated)}});
        }
        void start()
        {
            sessions->setAccount(signer.address());
            sessions->setUnlocked(true);
        }
        LeaseSession *session(quint64 id) { return sessions->session(id); }
        /// Runs, the clock too, until it is so.
        template <class Done>
        bool until(Done done, std::chrono::milliseconds step = 100ms)
        {
            return QTest::qWaitFor(
                [&] {
                    if (!done())
                        clock.advance(step);
                    return done();
                },
                20'000);
        }
        bool reaches(quint64 id, State state)
        {
            return until([&] { return session(id) && session(id)->state() == state; });
        }
    };

private Q_SLOTS:
    void aKeptManifestIsSentByItself()
    {
        Rig rig;
        rig.start();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addProvider();
        QVERIFY(!rig.session(5)); // no lease yet
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Ready));
        QCOMPARE(rig.gateway.manifests, QList<QByteArray>{Manifest});
        QCOMPARE(rig.session(5)->manifest(), Manifest);
        QCOMPARE(rig.session(5)->receipt()->attempts, 1);
        QVERIFY(rig.session(5)->status()->isReady());
        QVERIFY(rig.session(5)->problem().isEmpty());
        QVERIFY(rig.gateway.asked.first().startsWith(u"PUT /deployment/5/manifest "));
        // Known after a restart, and not sent again.
        rig.begin();
        rig.start();
        QVERIFY(rig.reaches(5, State::Ready));
        QCOMPARE(rig.gateway.manifests.size(), 1);
        QCOMPARE(rig.session(5)->receipt()->attempts, 1);
    }

    void isTriedUntilTheProviderKnowsTheLease()
    {
        Rig rig;
        rig.gateway.manifestStatus = 404;
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.until([&] { return rig.gateway.manifests.size() >= 3; }));
        QVERIFY(rig.reaches(5, State::AwaitingManifest));
        QVERIFY(rig.session(5)->problem().contains(u"no such lease"));
        QVERIFY(rig.until([&] { return rig.session(5)->problem().contains(u"5 minutes"); }, 1s));
        rig.gateway.manifestStatus = 200;
        QVERIFY(rig.reaches(5, State::Ready));
        QVERIFY(rig.session(5)->receipt()->attempts > 3);
    }

    void aRefusedManifestIsNotRepeated()
    {
        Rig rig;
        rig.gateway.manifestStatus = 422;
        rig.gateway.manifestWords = "image is missing";
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Refused));
        QVERIFY(rig.session(5)->problem().contains(u"image is missing"));
        QVERIFY(rig.until([&] { return rig.gateway.statusAsked >= 2; }, 1s));
        QCOMPARE(rig.gateway.manifests.size(), 1);
        QCOMPARE(rig.session(5)->state(), State::Refused);
        rig.gateway.manifestStatus = 200;
        test::Outcome<ManifestReceipt> sent(rig.session(5)->sendManifest(Newer));
        QVERIFY(sent.wait());
        QVERIFY2(sent.ok(), qPrintable(sent.error().toLogLine()));
        QVERIFY(rig.reaches(5, State::Ready));
        QCOMPARE(rig.session(5)->manifest(), Newer);
    }

    void anUnknownManifestIsAskedFor()
    {
        Rig rig;
        rig.start();
        rig.addProvider();
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::AwaitingManifest));
        QVERIFY(rig.session(5)->problem().contains(u"not known on this computer"));
        test::Outcome<ManifestReceipt> wrong(rig.session(5)->sendManifest("[]"));
        QVERIFY(wrong.wait());
        QCOMPARE(wrong.code(), ErrorCode::Invalid);
        test::Outcome<ManifestReceipt> sent(rig.session(5)->sendManifest(Manifest));
        test::Outcome<ManifestReceipt> twice(rig.session(5)->sendManifest(Manifest));
        QVERIFY(sent.wait() && sent.ok());
        QCOMPARE(twice.code(), ErrorCode::Conflict);
        QCOMPARE(rig.gateway.manifests.size(), 1);
    }

    void aNewerManifestWaitsForTheUpdate()
    {
        Rig rig;
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Ready));
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Newer, rig.clock.nowMs())));
        rig.happens({OrderUpdateRequested{5, rig.signer.address(), {}}});
        const int before = rig.gateway.statusAsked;
        QVERIFY(rig.until([&] { return rig.gateway.statusAsked >= before + 2; }, 1s));
        QCOMPARE(rig.gateway.manifests.size(), 1);
        rig.happens({UpdateRequestAccepted{5, rig.provider, rig.signer.address()}});
        QVERIFY(rig.until([&] { return rig.gateway.manifests.size() == 2; }));
        QCOMPARE(rig.gateway.manifests.last(), Newer);
        QVERIFY(rig.reaches(5, State::Ready));
        QCOMPARE(rig.gateway.manifests.size(), 2);
    }

    void nothingHappensWhileLocked()
    {
        Rig rig;
        rig.sessions->setAccount(rig.signer.address());
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Locked));
        QVERIFY(rig.session(5)->problem().contains(u"locked"));
        QVERIFY(!rig.session(5)->logs().problem().isEmpty());
        rig.clock.advance(10min);
        QCoreApplication::sendPostedEvents();
        QVERIFY(rig.gateway.asked.isEmpty());
        QCOMPARE(rig.signer.signatures, 0);
        test::Outcome<ManifestReceipt> sent(rig.session(5)->sendManifest(Manifest));
        QVERIFY(sent.wait());
        QCOMPARE(sent.code(), ErrorCode::Locked);
        rig.sessions->setUnlocked(true);
        QVERIFY(rig.reaches(5, State::Ready));
        QVERIFY(rig.until([&] { return rig.gateway.listeners() == 1; }));
        rig.sessions->setUnlocked(false);
        QCOMPARE(rig.session(5)->state(), State::Locked);
        QVERIFY(rig.until([&] { return rig.gateway.listeners() == 0; }));
    }

    void linesAreKeptAndToldOnce()
    {
        Rig rig;
        rig.gateway.addLine("one");
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QStringList told;
        quint64 last = 0;
        const auto listen = [&] {
            connect(&rig.session(5)->logs(), &LeaseLines::added, this,
                    [&](const std::vector<LeaseLine> &lines) {
                        for (const LeaseLine &line : lines) {
                            told += line.text;
                            QVERIFY(line.number == ++last);
                        }
                    });
        };
        listen();
        QVERIFY(rig.until([&] { return told.size() == 1; }));
        QVERIFY(rig.session(5)->logs().isLive());
        rig.gateway.addLine("two");
        QVERIFY(rig.until([&] { return told.size() == 2; }));
        rig.gateway.cutStreams();
        rig.gateway.addLine("three"); // while nobody listens
        QVERIFY(rig.until([&] { return told.size() == 3; }));
        QCOMPARE(told, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
        // After a restart, too.
        rig.begin();
        rig.gateway.cutStreams();
        rig.gateway.addLine("four");
        rig.start();
        QVERIFY(rig.session(5));
        listen();
        QVERIFY(rig.until([&] { return told.size() == 4; }));
        QCOMPARE(told.last(), QStringLiteral("four"));
        const auto kept = waitFor(rig.session(5)->logs().newest(10));
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t(4));
        QCOMPARE(waitFor(rig.session(5)->logs().search(QStringLiteral("TWO"), {}, 10))->size(),
                 std::size_t(1));
        // And when all is over.
        rig.closeLease(5);
        QCOMPARE(rig.session(5)->state(), State::Ended);
        QVERIFY(rig.until([&] { return rig.gateway.listeners() == 0; }));
        QCOMPARE(waitFor(rig.session(5)->logs().newest(10))->size(), std::size_t(4));
    }

    void notReadyAfterTenMinutesIsSaid()
    {
        Rig rig;
        rig.gateway.status =
            R"({"services":{"web":{"total":1,"ready_replicas":0,"container_statuses":["ImagePullBackOff"]}}})";
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Deploying));
        QVERIFY(rig.session(5)->problem().isEmpty());
        QVERIFY(rig.until([&] { return rig.session(5)->problem().contains(u"10 minutes"); }, 2s));
        QVERIFY(rig.session(5)->problem().contains(u"ImagePullBackOff"));
    }

    void aWatchedOneIsAskedMoreOften()
    {
        Rig rig;
        rig.gateway.status = R"({"services":{"web":{"total":1,"ready_replicas":0}}})";
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Deploying));
        rig.session(5)->setWatched(true);
        const int before = rig.gateway.statusAsked;
        const qint64 begun = rig.clock.monotonicMs();
        QVERIFY(rig.until([&] { return rig.gateway.statusAsked >= before + 4; }, 50ms));
        QVERIFY2(rig.clock.monotonicMs() - begun < 60'000,
                 qPrintable(QString::number(rig.clock.monotonicMs() - begun)));
    }

    void aProviderWithoutAnAddress()
    {
        Rig rig;
        rig.start();
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::NoGateway));
        QVERIFY(!rig.session(5)->problem().isEmpty());
        auto shell = rig.session(5)->openShell(QStringLiteral("web"), 80, 24);
        QSignalSpy ended(shell.get(), &LeaseShell::ended);
        QVERIFY(ended.wait());
        QCOMPARE(ended[0][0].toInt(), -1);
        rig.addProvider();
        QVERIFY(rig.reaches(5, State::AwaitingManifest));
    }

    void onlyTheAccountsOwn()
    {
        Rig rig;
        rig.start();
        rig.addProvider();
        rig.addLease(5);
        rig.addLease(6, ProtocolModel::address(42));
        QVERIFY(rig.session(5));
        QVERIFY(!rig.session(6));
        QVERIFY(!rig.session(7));
        QSignalSpy ended(rig.sessions.get(), &LeaseSessions::sessionEnded);
        rig.sessions->setAccount(ProtocolModel::address(42));
        QCOMPARE(ended.size(), 1);
        QVERIFY(!rig.session(5));
        QVERIFY(rig.session(6));
    }

    void aShellIsRunToItsEnd()
    {
        Rig rig;
        rig.start();
        rig.addProvider();
        QVERIFY(waitFor(rig.sessions->keepManifest(5, Manifest, rig.clock.nowMs())));
        rig.addLease(5);
        QVERIFY(rig.reaches(5, State::Ready));
        const auto shell = rig.session(5)->openShell(QStringLiteral("a b&c"), 80, 24);
        QByteArray output;
        connect(shell.get(), &LeaseShell::output, this,
                [&output](const QByteArray &bytes) { output += bytes; });
        QSignalSpy opened(shell.get(), &LeaseShell::opened);
        QSignalSpy ended(shell.get(), &LeaseShell::ended);
        QVERIFY(rig.until([&] { return ended.size() == 1; }));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(output, QByteArray("hello\r\n"));
        QCOMPARE(ended[0][0].toInt(), 3);
        QVERIFY(!shell->isOpen());
        QCOMPARE(rig.gateway.asked.filter(QStringLiteral("service=a%20b%26c")).size(), 1);
    }

    void noMoreStreamsThanAllowed()
    {
        Rig rig;
        rig.start();
        rig.addProvider();
        for (quint64 id = 1; id <= 30; ++id) {
            QVERIFY(waitFor(rig.sessions->keepManifest(id, Manifest, rig.clock.nowMs())));
            rig.addLease(id);
        }
        QVERIFY(rig.until([&] { return rig.gateway.listeners() == 25; }));
        for (quint64 id = 1; id <= 30; ++id)
            QVERIFY(rig.reaches(id, State::Ready));
        QCOMPARE(rig.gateway.listeners(), 25);
        QVERIFY(!rig.session(1)->logs().isLive());
        rig.session(1)->setWatched(true); // one of the oldest
        QVERIFY(rig.until([&] { return rig.session(1)->logs().isLive() && rig.gateway.listeners() == 25; }));
    }
};

COMMONRACK_TEST(TestProviderSessions)
#include "TestProviderSessions.moc"
