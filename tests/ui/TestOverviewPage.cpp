// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeDao.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestMain.h"
#include "tests/ui/DeployRoom.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Dates.h"
#include "ui/common/LineChart.h"
#include "ui/common/Theme.h"
#include "ui/overview/EventFeed.h"
#include "ui/overview/GettingStarted.h"
#include "ui/overview/OverviewPage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace ui;
using test::FakeDao;

/// The Overview page over real models.
class TestOverviewPage final : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 start = 1'700'001'000;

    /// A DAO, a chain, a wallet and a trigger in memory, and the page over them.
    struct Home {
        QTemporaryDir folder;
        FakeDao fake;
        test::FakeHeads heads;
        dao::DaoContract contract{fake, fake.info()};
        dao::ProposalBook book{contract, heads.tracker()};
        test::DeployRoom room;
        test::MarketRoom trade;
        wallet::Vault vault{folder.path(), room.clock, 2};
        test::FakeTransport node;
        chain::RpcClient client{node};
        wallet::AccountState account{client, heads.tracker(), vault};
        std::unique_ptr<OverviewPage> page;

        explicit Home(bool tellsStory = false, bool market = false)
            : trade(market)
        {
            node.on(QStringLiteral("eth_getBalance"),
                    [](const nlohmann::json &) -> test::FakeAnswers::Answer {
                        return nlohmann::json("0x3a6f0e642b428000");
                    });
            OverviewOptions options;
            options.network = QStringLiteral("Sandbox");
            options.tellsStory = tellsStory;
            page = std::make_unique<OverviewPage>(
                OverviewSources{book, room.trigger, room.ledger, vault, account, room.clock, trade.market},
                options);
            page->resize(1096, 736);
            page->show();
        }
        [[nodiscard]] QString words() const { return test::wordsIn(*page); }
        [[nodiscard]] QString tile(const char *name) const
        {
            return test::find(*page, name)->accessibleName();
        }
        /// The account of a member that holds two NFTs.
        [[nodiscard]] bool join()
        {
            bool added = false;
            vault
                .addFromPrivateKey(base::SecretBytes::copyOf(QByteArray(64, '1')),
                                   base::SecretBytes::copyOf(QByteArrayLiteral("password")),
                                   QStringLiteral("Demo member"))
                .then(page.get(),
                      [&added](base::Result<wallet::Account> result) { added = result.has_value(); });
            if (!QTest::qWaitFor([&] { return added && vault.current(); }))
                return false;
            fake.tokens = {
                {4, vault.current()->address}, {7, vault.current()->address}, {1, FakeDao::account(1)}};
            book.setAccount(vault.current()->address);
            return true;
        }
        [[nodiscard]] bool block(qint64 time)
        {
            heads.mine(time);
            return QTest::qWaitFor([this] { return book.isLoaded(); });
        }
        [[nodiscard]] bool says(const QString &text) const
        {
            return QTest::qWaitFor([&] { return words().contains(text); });
        }
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void nothingIsEmptyWithoutAWord()
    {
        Home home;
        QVERIFY(home.room.begin());
        QVERIFY(home.block(start));
        QVERIFY(home.says(QStringLiteral("No vote is open")));
        QVERIFY(home.says(QStringLiteral("Nothing runs yet")));
        QVERIFY(home.says(QStringLiteral("What the DAO, the trigger and you do appears here")));
        QVERIFY(home.says(QStringLiteral("No account yet")));
        QVERIFY(home.says(QStringLiteral("no account yet")));
        QSignalSpy asked(home.page.get(), &OverviewPage::accountRequested);
        QVERIFY(test::click(*home.page, "overview.account"));
        QCOMPARE(asked.count(), 1);
        test::picture(*home.page, "overview-empty");
    }

    void dueVoteIsFirstAndLeadsToTheProposal()
    {
        Home home;
        QVERIFY(home.room.begin());
        QVERIFY(home.join());
        home.fake.propose(start + 5000, test::pageDocument("later"), 1, 0);
        home.fake.propose(start + 4320, test::pageDocument("sooner"), 1, 0);
        QVERIFY(home.block(start));
        QVERIFY(home.says(QStringLiteral("1 · sooner")));
        QVERIFY(home.says(QStringLiteral("ends in 1 h 12 min")));
        QVERIFY(QTest::qWaitFor(
            [&] { return home.tile("overview.tile.votes").contains(QStringLiteral("Votes due: 2")); }));
        const QString all = home.words();
        QVERIFY(all.indexOf(QStringLiteral("1 · sooner")) < all.indexOf(QStringLiteral("0 · later")));
        QSignalSpy asked(home.page.get(), &OverviewPage::voteRequested);
        QVERIFY(test::click(*home.page, "overview.vote.1"));
        QCOMPARE(asked.at(0).at(0).toULongLong(), 1u);
        home.fake.voted = {{1, 4}, {1, 7}};
        home.fake.proposals[1].yay = 3;
        QVERIFY(home.block(start + 2));
        QVERIFY(QTest::qWaitFor([&] { return !test::find(*home.page, "overview.vote.1"); }));
        QVERIFY(home.says(QStringLiteral("Proposal 1 has 3 yes and 0 no")));
    }

    void passedProposalIsOfferedWithTheQuorum()
    {
        Home home;
        QVERIFY(home.room.begin());
        QVERIFY(home.join());
        home.fake.propose(start - 10, test::pageDocument("won"), 2, 1);
        home.fake.propose(start - 10, test::pageDocument("lost"), 1, 2);
        QVERIFY(home.block(start));
        QVERIFY(home.says(QStringLiteral("0 · won")));
        QVERIFY(!home.words().contains(QStringLiteral("1 · lost")));
        QSignalSpy asked(home.page.get(), &OverviewPage::executeRequested);
        QVERIFY(test::click(*home.page, "overview.execute.0"));
        QCOMPARE(asked.at(0).at(0).toULongLong(), 0u);
        home.page->setQuorum(5);
        QVERIFY(!home.words().contains(QStringLiteral("0 · won")));
    }

    void failedRunLeadsToTheTrigger()
    {
        Home home;
        QVERIFY(home.room.begin());
        home.room.reactor.refusal = base::Error{base::ErrorCode::NotFound,
                                                QStringLiteral("The registry does not know the image."),
                                                {},
                                                nullptr,
                                                0};
        home.room.chain.mine({{3, test::pageDocument("old-indexer")}});
        home.room.chain.mine();
        QVERIFY(home.room.reaches(3, deploy::RunState::FailedFinal));
        QVERIFY(home.says(QStringLiteral("Run 1: old-indexer")));
        QVERIFY(home.says(QStringLiteral("old-indexer failed")));
        QSignalSpy asked(home.page.get(), &Page::pageRequested);
        const QByteArray button = "overview.run." + home.room.keyOf(3).toUtf8();
        QVERIFY(test::click(*home.page, button.constData()));
        QCOMPARE(asked.at(0).at(0).value<PageId>(), PageId::Trigger);
        QCOMPARE(asked.at(0).at(1).toString(), home.room.keyOf(3));
    }

    void lockedWalletIsAskedFor()
    {
        Home home;
        QVERIFY(home.room.begin());
        QVERIFY(home.join());
        home.vault.lock();
        QVERIFY(home.block(start));
        QVERIFY(home.says(QStringLiteral("The wallet is locked")));
        QSignalSpy asked(home.page.get(), &OverviewPage::unlockRequested);
        QVERIFY(test::click(*home.page, "overview.unlock"));
        QCOMPARE(asked.count(), 1);
    }

    void tilesTellWhatIs()
    {
        Home home;
        QVERIFY(home.room.begin());
        QVERIFY(home.join());
        QVERIFY(home.block(start));
        QVERIFY(home.room.deployNow(1, test::pageDocument("web-page")));
        QVERIFY(QTest::qWaitFor(
            [&] { return home.tile("overview.tile.running").contains(QStringLiteral("Running: 1")); }));
        QVERIFY(QTest::qWaitFor(
            [&] { return home.tile("overview.tile.balance").contains(QStringLiteral("4.2106")); }));
        QVERIFY(home.tile("overview.tile.balance").contains(QStringLiteral("Demo member")));
        QVERIFY(home.tile("overview.tile.trigger").contains(QStringLiteral("Alive, 0 blocks behind, 1 run")));
        QVERIFY(home.says(QStringLiteral("Helsinki Builders DAO · Sandbox · you are a member with 2 votes")));
        QVERIFY(home.says(QStringLiteral("web-page runs at 127.0.0.1:8080")));
        QSignalSpy opened(home.page.get(), &OverviewPage::openUrlRequested);
        const QByteArray button = "overview.lease." + home.room.keyOf(1).toUtf8();
        QVERIFY(test::click(*home.page, button.constData()));
        QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(QStringLiteral("http://127.0.0.1:8080")));
    }

    void unreadableDaoIsSaid()
    {
        Home home;
        home.fake.failure = base::Error{
            base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};
        home.heads.mine(start);
        QVERIFY(home.says(QStringLiteral("The DAO cannot be read")));
        QVERIFY(home.says(QStringLiteral("The node does not answer.")));
    }

    void tilesTellTheLedgersFigures()
    {
        Home home(false, true);
        QVERIFY(rent(home));
        QVERIFY(home.room.settle([&] {
            return home.tile("overview.tile.running")
                .contains(QStringLiteral("Running: 4, leases on 3 providers"));
        }));
        QVERIFY2(home.tile("overview.tile.spend").contains(QStringLiteral("Spend: 37.56, uSPON per day")),
                 qPrintable(home.tile("overview.tile.spend")));
        QVERIFY2(home.tile("overview.tile.treasury").contains(QStringLiteral("Treasury lasts: 66 days")),
                 qPrintable(home.tile("overview.tile.treasury")));
        QVERIFY(home.tile("overview.tile.treasury").contains(QStringLiteral("uSPON unlocked")));
        const auto *chart = test::find<LineChart>(*home.page, "overview.spend.chart");
        QCOMPARE(chart->figures().size(), std::size_t(30));
        QVERIFY(chart->figures().back() > chart->figures().at(10));
    }

    void leaseOutOfFundsIsOfferedToBeToppedUp()
    {
        Home home(false, true);
        QVERIFY(rent(home));
        QVERIFY(home.says(QStringLiteral("subquery-idx runs out of funds")));
        QSignalSpy asked(home.page.get(), &OverviewPage::topUpRequested);
        QVERIFY(test::click(*home.page, "overview.topUp.2"));
        QCOMPARE(asked.value(0).value(0).toULongLong(), 2u);
        auto *table = test::find<QTableView>(*home.page, "overview.leaseEnds.table");
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("subquery-idx"));
        QCOMPARE(table->model()->rowCount(), 4);
        QSignalSpy opened(home.page.get(), &Page::pageRequested);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(1).toString(), QStringLiteral("2"));
    }

    void feedIsOrderedAndBounded()
    {
        const test::FakeClock clock;
        EventFeed feed(clock);
        for (int i = 0; i < 80; ++i)
            feed.addEvent(1'000'000 + i, QString::number(i));
        feed.addEvent(1'000'000 + 70, QStringLiteral("late \u202Enews"));
        QCOMPARE(feed.events().size(), EventFeed::MaxKept);
        QCOMPARE(feed.events().front().text, QStringLiteral("79"));
        QVERIFY(std::is_sorted(feed.events().begin(), feed.events().end(),
                               [](const auto &a, const auto &b) { return a.atMs > b.atMs; }));
        QVERIFY(!test::wordsIn(feed).contains(QChar(0x202E)));
    }

    void theFeedTellsTodayByTheClockOfTheProgram()
    {
        test::FakeClock clock;
        EventFeed feed(clock);
        const qint64 then = clock.nowMs();
        const QString day = Dates::day(QDateTime::fromMSecsSinceEpoch(then).date());
        feed.show();
        feed.addEvent(then, QStringLiteral("first"));
        QVERIFY(!test::wordsIn(feed).contains(day));
        clock.advance(std::chrono::hours(48));
        feed.addEvent(clock.nowMs(), QStringLiteral("second"));
        QCOMPARE(test::wordsIn(feed).count(day), 1); // of the first
    }

    void storyGoesStepByStep()
    {
        Home home(true);
        QVERIFY(home.room.begin());
        QVERIFY(home.block(start));
        auto *story = test::find<GettingStarted>(*home.page, "overview.start");
        QVERIFY(story->isVisible());
        QCOMPARE(story->done(), 0);
        test::picture(*home.page, "overview-story");
        QSignalSpy account(home.page.get(), &OverviewPage::accountRequested);
        QVERIFY(test::click(*home.page, "overview.start.unlock"));
        QCOMPARE(account.count(), 1);
        QSignalSpy propose(home.page.get(), &OverviewPage::newProposalRequested);
        QVERIFY(test::click(*home.page, "overview.start.propose"));
        QCOMPARE(propose.count(), 1);
        QVERIFY(home.join());
        bool open = home.vault.isUnlocked();
        if (!open)
            home.vault.unlock(base::SecretBytes::copyOf(QByteArrayLiteral("password")))
                .then(home.page.get(), [&open](base::Result<bool> done) { open = done.has_value(); });
        QVERIFY(QTest::qWaitFor([&] { return open; }));
        home.fake.propose(start + 500, test::pageDocument("web-page"), 0, 0);
        QVERIFY(home.block(start + 2));
        QVERIFY(QTest::qWaitFor([&] { return story->done() == 2; }));
        home.fake.voted = {{0, 4}, {0, 7}};
        home.fake.proposals[0].yay = 2;
        QVERIFY(home.block(start + 4));
        QVERIFY(QTest::qWaitFor([&] { return story->done() == 3; }));
        QVERIFY(home.room.deployNow(0, test::pageDocument("web-page")));
        QVERIFY(QTest::qWaitFor([&] { return !story->isVisible(); }));
    }

    void endsNextOpensAProposalByKey()
    {
        Home home;
        QVERIFY(home.room.begin());
        home.fake.propose(start + 5000, test::pageDocument("later"), 1, 0);
        home.fake.propose(start + 300, test::pageDocument("sooner"), 1, 2);
        QVERIFY(home.block(start));
        auto *table = test::find<QTableView>(*home.page, "overview.ends.table");
        QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1 · sooner"));
        QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("5 min"));
        QSignalSpy asked(home.page.get(), &Page::pageRequested);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(1).toULongLong(), 1u);
    }

    void marketPictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, QByteArray("light")},
                                         std::pair{Theme::Mode::Dark, QByteArray("dark")}}) {
            m_theme = std::make_unique<Theme>(mode);
            Home home(false, true);
            QVERIFY(fill(home));
            QVERIFY(rent(home));
            QVERIFY(home.says(QStringLiteral("subquery-idx runs out of funds")));
            QCOMPARE(test::namelessControl(*home.page), QString());
            test::picture(*home.page, QByteArray("overview-market-" + name).constData());
            home.page->resize(1096, 1100); // what one scrolls to
            test::picture(*home.page, QByteArray("overview-market-tall-" + name).constData());
            home.page->resize(840, 608);
            test::picture(*home.page, QByteArray("overview-market-narrow-" + name).constData());
            QCOMPARE(home.page->width(), 840);
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        Home home(false, true);
        QVERIFY(home.room.begin());
        home.trade.sync(market::MarketSync::State::CatchingUp, 10, 100);
        QVERIFY(home.says(QStringLiteral("reading the market…")));
        test::picture(*home.page, "overview-market-loading");
        home.trade.live();
        test::picture(*home.page, "overview-market-empty");
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, "overview-light"},
                                         std::pair{Theme::Mode::Dark, "overview-dark"}}) {
            m_theme = std::make_unique<Theme>(mode);
            Home home;
            QVERIFY(fill(home));
            QCOMPARE(test::namelessControl(*home.page), QString());
            test::picture(*home.page, name);
            home.page->resize(840, 608);
            test::picture(*home.page,
                          mode == Theme::Mode::Light ? "overview-narrow" : "overview-narrow-dark");
            QCOMPARE(home.page->width(), 840);
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        Home home(true);
        const bool filled = home.room.begin() && home.join() && home.block(start);
        test::picture(*home.page, "overview-rtl");
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(filled);
    }

private:
    /// Four leases of one's own on three providers, over four weeks; one of them ends today.
    static bool rent(Home &home)
    {
        auto &trade = home.trade;
        if ((!home.vault.current() && !home.join()) || !trade.market.exists())
            return false;
        const chain::Address me = home.vault.current()->address;
        trade.addProviders();
        trade.model.deposit(me, trade.token, 3'000'000'000);
        trade.mine();
        const auto lease = [&](const char *service, const char *perHour, quint64 hours, int provider) {
            const quint64 id = trade.order(service, perHour, hours, {}, 0, me);
            trade.model.bid(id, test::MarketRoom::provider(provider), test::MarketRoom::price(perHour));
            trade.mine();
            (void)trade.model.match(id, test::MarketRoom::provider(provider),
                                    test::MarketRoom::price(perHour));
            trade.mine();
        };
        constexpr quint64 day = 43'200;
        lease("archive-node", "0.2230", 1000, 1);
        trade.mine(day * 6);
        lease("subquery-idx", "0.0600", 22 * 24 + 6, 4);
        trade.mine(day * 10);
        lease("jupyter-gpu", "0.9100", 700, 4);
        trade.mine(day * 5);
        lease("ollama-eu", "0.3720", 600, 2);
        trade.mine(day * 7);
        trade.mine();
        trade.live();
        return home.room.settle(
            [&] { return home.tile("overview.tile.running").contains(QStringLiteral("leases on")); });
    }
    static bool fill(Home &home)
    {
        // Today, so that the times of the feed are times.
        home.room.clock.setWallClock(QDateTime(QDate::currentDate(), QTime(17, 40, 19)).toMSecsSinceEpoch());
        if (!home.room.begin() || !home.join())
            return false;
        home.fake.propose(start - 9000, test::pageDocument("web-page"), 3, 1).executed = true;
        home.fake.propose(start - 100, test::pageDocument("gpu-notebook"), 2, 1);
        home.fake.propose(start + 4330, test::pageDocument("archive-node"), 1, 0);
        if (!home.block(start) || !home.room.deployNow(0, test::pageDocument("web-page")))
            return false;
        home.room.clock.advance(std::chrono::seconds(1340));
        home.room.reactor.refusal = base::Error{base::ErrorCode::NotFound,
                                                QStringLiteral("The registry does not know the image."),
                                                {},
                                                nullptr,
                                                0};
        home.room.chain.mine({{5, test::pageDocument("old-indexer")}});
        home.room.chain.mine();
        if (!home.room.reaches(5, deploy::RunState::FailedFinal))
            return false;
        home.fake.propose(start + 93000, test::pageDocument("status-board"), 0, 0);
        if (!home.block(start + 10) || !home.says(QStringLiteral("3 · status-board")))
            return false;
        home.room.clock.advance(std::chrono::seconds(92));
        home.page->addEvent(home.room.clock.nowMs(), QStringLiteral("Sent: vote yes on proposal 2"),
                            QStringLiteral("0x51c2…9f"));
        return home.room.settle(
            [&] { return home.tile("overview.tile.running").contains(QStringLiteral("problem")); });
    }
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestOverviewPage)
#include "TestOverviewPage.moc"
