// SPDX-License-Identifier: Apache-2.0
#include "models/market/BatchPlan.h"
#include "models/market/OrderWords.h"
#include "models/market/WarningFile.h"
#include "models/store/Database.h"
#include "tests/support/TestMain.h"
#include "tests/ui/DeployRoom.h"
#include "tests/ui/MarketRoom.h"
#include "tests/ui/PageTools.h"
#include "ui/common/RankedBars.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/Theme.h"
#include "ui/deploy/LeaseDesk.h"
#include "ui/deploy/LeaseNotesCard.h"
#include "ui/deploy/LeaseTable.h"
#include "ui/deploy/LeasesPage.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ui;

/// What the Leases page offers for many leases: warnings, selection, batches, tags, views, spending.
class TestLeaseDesk final : public QObject {
    Q_OBJECT

private:
    using Model = market::LeaseTableModel;

    static constexpr quint64 hour = 1800;
    static constexpr quint64 day = 24 * hour;

    /// The Leases page with all that there is for many leases; leases of one's own that end one after the other.
    struct Scene {
        test::DeployRoom room;
        test::MarketRoom trade;
        store::Database database{QStringLiteral(":memory:")};
        QTemporaryDir folder;
        market::WarningFile memory{folder.filePath(QStringLiteral("warnings.json"))};
        market::WarningBoard board{trade.market, memory, trade.clock};
        market::LeaseNotes notes{database, 1};
        LeasesPage page{room.ledger, room.trigger, room.reactor, room.clock, trade.market, trade.vault};
        std::map<QByteArray, quint64> leases;

        Scene()
        {
            database.open().then(&page, [](const base::Result<bool> &) {});
            page.desk().setBoard(board);
            page.desk().setNotes(notes);
            page.desk().setTrade(trade.reader, trade.place);
            page.resize(1096, 736);
            page.show();
        }
        [[nodiscard]] LeaseTable &table() { return *test::find<LeaseTable>(page, "leases.table"); }
        [[nodiscard]] QString words() const { return test::wordsIn(page); }
        void lease(const QByteArray &service, const char *perHour, quint64 hours, int provider)
        {
            const auto id = trade.order(service, perHour, hours, {}, 0, trade.me());
            trade.mine();
            if (!trade.model.match(id, test::MarketRoom::provider(provider),
                                   test::MarketRoom::price(perHour)))
                qFatal("not matched");
            trade.mine();
            leases[service] = id;
        }
        [[nodiscard]] bool fill(const base::U256 &money = 3'000'000'000)
        {
            if (!room.begin() || !trade.addAccount())
                return false;
            trade.addProviders();
            trade.model.deposit(trade.me(), trade.token, money);
            trade.mine();
            trade.live();
            lease("vpn-gateway", "0.0120", 700, 4);
            lease("postgres-main", "0.0520", 700, 1);
            trade.mine(5 * day);
            lease("ollama-eu", "0.4120", 430, 2);
            lease("archive-node", "0.2230", 640, 1);
            lease("redis-cache", "0.0260", 270, 5); // its last hours are those five days after the filling
            trade.mine(6 * day);
            lease("jupyter", "1.1000", 300, 3);
            trade.mine();
            board.setAccount(trade.me());
            look();
            return room.settle([this] { return table().model()->rowCount() == 6 && table().isVisible(); });
        }
        /// So many blocks later.
        void later(quint64 blocks)
        {
            trade.mine(blocks);
            trade.mine();
            look();
        }
        void look()
        {
            trade.clock.advance(market::WarningBoard::Interval);
            room.clock.advance(std::chrono::milliseconds(2500));
            QCoreApplication::processEvents(); // what was asked for to be drawn is drawn
        }
        void pick(const std::vector<QByteArray> &services)
        {
            std::vector<quint64> ids;
            for (const QByteArray &service : services)
                ids.push_back(leases.at(service));
            table().pick(ids);
        }
        [[nodiscard]] QAction *action(const char *menu, const char *name)
        {
            auto *shown = page.findChild<QMenu *>(QString::fromUtf8(menu));
            return shown ? shown->findChild<QAction *>(QString::fromUtf8(name)) : nullptr;
        }
        bool trigger(const char *button, const char *menu, const char *name)
        {
            if (!test::click(page, button))
                return false;
            QAction *found = action(menu, name);
            if (!found)
                return false;
            found->trigger();
            page.findChild<QMenu *>(QString::fromUtf8(menu))->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return true;
        }
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void warningsStandAboveTheTable()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QWidget *banner = test::find(scene.page, "leases.warnings");
        QVERIFY(banner->isVisible()); // one provider is under maintenance, one is suspended
        QVERIFY(scene.words().contains(QStringLiteral("The provider of redis-cache is gone")));
        QVERIFY(scene.words().contains(QStringLiteral("Maintenance below vpn-gateway")));
        scene.later(5 * day); // redis-cache ends within hours
        QVERIFY(scene.words().contains(QStringLiteral("2 more warnings"))
                || scene.words().contains(QStringLiteral("One more warning")));
        QVERIFY(test::click(scene.page, "warnings.more"));
        QVERIFY(scene.words().contains(QStringLiteral("Show fewer warnings")));
        test::picture(scene.page, "leases-warnings-open");
        QVERIFY(test::click(scene.page, "warnings.more"));
        const auto before = scene.board.groups().size();
        QVERIFY(test::click(scene.page, "warnings.dismiss"));
        QCOMPARE(scene.board.groups().size(), before - 1);
        QVERIFY(test::click(scene.page, "warnings.later"));
        QCOMPARE(scene.board.groups().size(), before - 2);
        QCOMPARE(test::namelessControl(scene.page), QString());
    }

    void oneClickToTheRemedy()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy topUp(&scene.page, &LeasesPage::topUpRequested);
        QSignalSpy renew(&scene.page, &LeasesPage::renewRequested);
        QSignalSpy deposit(&scene.page.desk(), &LeaseDesk::depositRequested);
        scene.board.dismiss({scene.board.warnings().front().key}); // the suspended provider
        scene.later(5 * day - 40 * hour + 100);
        const auto expiry =
            std::find_if(scene.board.warnings().begin(), scene.board.warnings().end(),
                         [](const auto &one) { return one.kind == market::LeaseWarning::Kind::Expiry; });
        QVERIFY(expiry != scene.board.warnings().end());
        QCOMPARE(expiry->remedy, market::LeaseWarning::Remedy::TopUp);
        scene.board.dismiss({});
        for (QPushButton *button :
             scene.page.findChildren<QPushButton *>(QStringLiteral("warnings.remedy"))) {
            if (button->isVisible() && button->text() == QStringLiteral("Top up…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(topUp.count(), 1);
        QCOMPARE(topUp.value(0).value(0).toULongLong(), expiry->lease);
        QCOMPARE(renew.count(), 0);
    }

    void severalAreSelectedAndStaySo()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QWidget *bar = test::find(scene.page, "leases.batch");
        QVERIFY(!bar->isVisible());
        LeaseTable &table = scene.table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.picked().size(), std::size_t(3));
        QVERIFY(bar->isVisible());
        QVERIFY(scene.words().contains(QStringLiteral("3 selected")));
        const auto before = table.picked();
        table.sortByColumn(Model::PerHour, Qt::DescendingOrder); // the table is told anew
        auto after = table.picked();
        std::sort(after.begin(), after.end());
        auto sorted = before;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(after, sorted);
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table.picked().size(), std::size_t(6));
        test::find<QLineEdit>(scene.page, "leases.search")
            ->setText(QStringLiteral("nordic")); // what is hidden is not acted upon
        QCOMPARE(table.picked().size(), std::size_t(2));
        QVERIFY(test::click(scene.page, "leases.batch.clear"));
        QVERIFY(table.picked().empty());
        QVERIFY(!bar->isVisible());
    }

    void topUpOfSeveralTellsTheSumFirst()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.trade.escrow.purse.unlocked = 3'000'000'000;
        scene.trade.escrow.order.creator =
            scene.trade.me(); // without a creator the contract knows no such order
        scene.trade.escrow.order.details.tier = {0, 1, 2, 3, 4, 5, 6};
        QSignalSpy asked(&scene.page.desk(), &LeaseDesk::batchRequested);
        scene.pick({"ollama-eu", "archive-node", "vpn-gateway"});
        QVERIFY(test::click(scene.page, "leases.batch.topUp"));
        QVERIFY(Sheet::anyOpen(&scene.page));
        test::find<QSpinBox>(scene.page, "batch.duration")->setValue(10);
        const auto plan =
            market::planTopUp(scene.trade.market.state(), scene.trade.me(), scene.table().picked(), 10 * day,
                              scene.trade.market.head()->number);
        QTRY_VERIFY2(
            scene.words().contains(market::amountWords(plan->sums.front().locks, plan->sums.front().token)),
            qPrintable(scene.words()));
        QVERIFY(scene.words().contains(QStringLiteral("ollama-eu · lease")));
        test::picture(scene.page, "leases-batch-topup");
        QCOMPARE(test::namelessControl(*test::find(scene.page, "batch.sheet")), QString());
        QVERIFY(test::click(scene.page, "batch.confirm"));
        QVERIFY(QTest::qWaitFor([&] { return asked.count() == 1; }));
        const auto intents = asked.value(0).value(0).value<std::vector<chain::TxIntent>>();
        QCOMPARE(intents.size(), std::size_t(3));
        for (const chain::TxIntent &intent : intents)
            QCOMPARE(intent.kind, QStringLiteral("market.update"));
        QVERIFY(!Sheet::anyOpen(&scene.page));
    }

    void whatIsMissingIsDepositedFirst()
    {
        Scene scene;
        QVERIFY(scene.fill(900'000'000)); // of 900, about 840 are locked
        QSignalSpy deposit(&scene.page.desk(), &LeaseDesk::depositRequested);
        scene.pick({"ollama-eu", "jupyter"});
        QVERIFY(test::click(scene.page, "leases.batch.topUp"));
        QVERIFY(scene.words().contains(QStringLiteral("To be deposited first")));
        test::picture(scene.page, "leases-batch-deposit");
        QVERIFY(test::click(scene.page, "batch.confirm"));
        QCOMPARE(deposit.count(), 1);
        QCOMPARE(deposit.value(0).value(0).value<chain::Address>(), scene.trade.token.address);
    }

    void refusalOfTheContractsIsSaid()
    {
        Scene scene;
        QVERIFY(scene.fill());
        scene.trade.escrow.failure = base::Error{
            base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};
        scene.pick({"ollama-eu", "vpn-gateway"});
        QVERIFY(test::click(scene.page, "leases.batch.topUp"));
        QVERIFY(test::click(scene.page, "batch.confirm"));
        QVERIFY(QTest::qWaitFor(
            [&] { return scene.words().contains(QStringLiteral("The node does not answer.")); }));
        scene.later(3);
        QVERIFY(scene.words().contains(
            QStringLiteral("The node does not answer."))); // a block does not wipe it away
        QVERIFY(test::find(scene.page, "batch.confirm")->isEnabled());
    }

    void closingOfSeveral()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy asked(&scene.page.desk(), &LeaseDesk::batchRequested);
        scene.pick({"ollama-eu", "archive-node"});
        QVERIFY(test::click(scene.page, "leases.batch.close"));
        QVERIFY(scene.words().contains(QStringLiteral("what they stored is lost")));
        test::picture(scene.page, "leases-batch-close");
        QVERIFY(test::click(scene.page, "batch.confirm"));
        QCOMPARE(asked.count(), 1);
        const auto intents = asked.value(0).value(0).value<std::vector<chain::TxIntent>>();
        QCOMPARE(intents.size(), std::size_t(2));
        QCOMPARE(intents.front().kind, QStringLiteral("market.close"));
    }

    void tagsNarrowTheTable()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QVERIFY(!test::find(scene.page, "leases.tag")->isVisible());
        scene.pick({"ollama-eu", "jupyter"});
        QVERIFY(test::click(scene.page, "leases.batch.tag"));
        auto *word = test::find<QLineEdit>(scene.page, "word.input");
        QTest::keyClicks(word, QStringLiteral("gpu"));
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(scene.notes.note(scene.leases["jupyter"]).tags, QStringList{QStringLiteral("gpu")});
        QVERIFY(scene.trigger("leases.tag", "leases.tag.menu", "leases.tag.gpu"));
        QCOMPARE(scene.table().model()->rowCount(), 2);
        QVERIFY(scene.words().contains(QStringLiteral("Tag: gpu")));
        test::picture(scene.page, "leases-tagged");
        scene.page.showLease(QString::number(scene.leases["vpn-gateway"]));
        QCOMPARE(scene.table().model()->rowCount(), 6);
    }

    void notesAreKeptAsTheyAreTyped()
    {
        Scene scene;
        LeaseNotesCard card(scene.notes, scene.trade.clock);
        card.showLease(7);
        card.resize(330, 220);
        card.show();
        auto *tag = test::find<QLineEdit>(card, "lease.tag.new");
        QTest::keyClicks(tag, QStringLiteral("prod"));
        QTest::keyClick(tag, Qt::Key_Return);
        QTest::keyClicks(tag, QStringLiteral("shop"));
        QTest::keyClick(tag, Qt::Key_Return);
        QCOMPARE(scene.notes.note(7).tags.size(), 2);
        auto *note = test::find<QPlainTextEdit>(card, "lease.note");
        QTest::keyClicks(note, QStringLiteral("Ask Ada before closing."));
        QVERIFY(scene.notes.note(7).note.isEmpty());
        scene.trade.clock.advance(std::chrono::seconds(1));
        QCOMPARE(scene.notes.note(7).note, QStringLiteral("Ask Ada before closing."));
        QTest::keyClicks(note, QStringLiteral(" Really."));
        card.showLease(8); // before the moment is over
        QCOMPARE(scene.notes.note(7).note, QStringLiteral("Ask Ada before closing. Really."));
        QVERIFY(note->toPlainText().isEmpty());
        card.showLease(7);
        QSignalSpy chosen(&card, &LeaseNotesCard::tagChosen);
        QTRY_VERIFY(
            test::click(card, "lease.tag.1")); // a new row is shown by its layout, with the next events
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("shop"));
        QVERIFY(test::click(card, "lease.tag.drop.0"));
        QCOMPARE(scene.notes.note(7).tags, QStringList{QStringLiteral("shop")});
        QCOMPARE(test::namelessControl(card), QString());
        test::picture(card, "lease-notes-card");
    }

    void viewsAreSavedAndComeBack()
    {
        Scene scene;
        QVERIFY(scene.fill());
        QSignalSpy told(&scene.page.desk(), &LeaseDesk::viewsChanged);
        auto *search = test::find<QLineEdit>(scene.page, "leases.search");
        search->setText(QStringLiteral("a"));
        scene.table().sortByColumn(Model::PerHour, Qt::DescendingOrder);
        QVERIFY(scene.trigger("leases.more", "leases.more.menu", "leases.column.LeaseId"));
        QVERIFY(scene.trigger("leases.group", "leases.group.menu", "leases.group.1"));
        QVERIFY(scene.trigger("leases.views", "leases.views.menu", "leases.view.save"));
        QTest::keyClicks(test::find<QLineEdit>(scene.page, "word.input"), QStringLiteral("Dear ones"));
        QVERIFY(test::click(scene.page, "word.confirm"));
        QCOMPARE(told.count(), 1);
        const int rows = scene.table().model()->rowCount();
        search->clear();
        scene.table().sortByColumn(-1, Qt::AscendingOrder);
        QVERIFY(scene.trigger("leases.group", "leases.group.menu", "leases.group.0"));
        scene.page.setColumns({});
        QVERIFY(scene.table().model()->rowCount() != rows);
        scene.table().setFocus();
        QTest::keyClick(&scene.table(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(search->text(), QStringLiteral("a"));
        QCOMPARE(scene.table().model()->rowCount(), rows);
        QVERIFY(!scene.table().isColumnHidden(Model::LeaseId));
        // as kept, in another program
        const SavedViews kept = SavedViews::fromText(told.value(0).value(0).toString());
        QCOMPARE(kept.all().size(), 1);
        QCOMPARE(kept.all().front().grouping, 1);
        QCOMPARE(kept.all().front().sort, int(Model::PerHour));
        QVERIFY(kept.all().front().descending);
        QVERIFY(scene.trigger("leases.views", "leases.views.menu", "leases.view.rename.0"));
        auto *word = test::find<QLineEdit>(scene.page, "word.input");
        word->setText(QStringLiteral("Costly"));
        QTest::keyClick(word, Qt::Key_Return);
        QVERIFY(told.last().value(0).toString().contains(QStringLiteral("Costly")));
        QVERIFY(test::click(scene.page, "leases.views"));
        test::picture(scene.page, "leases-views");
        if (auto *menu = scene.page.findChild<QMenu *>(QStringLiteral("leases.views.menu")))
            menu->close(); // the picture's events may have closed it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(scene.trigger("leases.views", "leases.views.menu", "leases.view.remove.0"));
        QVERIFY(told.last().value(0).toString().isEmpty());
    }

    void brokenViewsAreLeftOut()
    {
        for (const char *text : {"", "[", "{}", "[1,{},{\"name\":\"  \"}]", "[{\"name\":3}]"})
            QVERIFY(SavedViews::fromText(QString::fromUtf8(text)).all().isEmpty());
        const auto odd = SavedViews::fromText(
            QStringLiteral(R"([{"name":"x","grouping":9999,"sort":-7,"everyone":"yes"},{"name":"X"}])"));
        QCOMPARE(odd.all().size(), 1); // of two names that differ by case only the later one
        SavedViews many;
        for (int i = 0; i < 9; ++i) {
            LeaseView view;
            view.name = QString::number(i);
            QVERIFY(many.save(view));
        }
        LeaseView tenth;
        tenth.name = QStringLiteral("tenth");
        QVERIFY(!many.save(tenth));
        QVERIFY(!many.rename(0, QStringLiteral("1")));
        QVERIFY(many.rename(0, QStringLiteral("zero")));
        many.remove(3);
        QVERIFY(many.save(tenth));
        QCOMPARE(SavedViews::fromText(many.toText()).all(), many.all());
    }

    void spendingInItsStates()
    {
        Scene scene;
        scene.trade.sync(market::MarketSync::State::CatchingUp, 1, 2);
        QVERIFY(scene.room.begin() && scene.trade.addAccount());
        scene.page.desk().openSpending();
        auto *state = test::find(scene.page, "spending.sheet")->findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Loading);
        scene.trade.addProviders();
        scene.trade.live();
        scene.trade.clock.advance(std::chrono::seconds(3));
        scene.room.clock.advance(std::chrono::seconds(3));
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        test::picture(scene.page, "leases-spending-empty");
    }

    void spendingByDayServiceAndProvider()
    {
        Scene scene;
        QByteArray written;
        scene.page.setSaver([&](const QString &, const QByteArray &content) {
            written = content;
            return base::ready<bool>(true);
        });
        QVERIFY(scene.fill());
        QVERIFY(test::click(scene.page, "leases.spending"));
        const auto *services = test::find<RankedBars>(scene.page, "spending.services");
        QCOMPARE(services->entries().size(), std::size_t(6));
        QCOMPARE(services->entries().front().name, QStringLiteral("ollama-eu"));
        QVERIFY(services->accessibleDescription().contains(QStringLiteral("ollama-eu: ")));
        QVERIFY(test::find<QLabel>(scene.page, "spending.total")->text().endsWith(QStringLiteral("uSPON")));
        test::picture(scene.page, "leases-spending");
        QVERIFY(test::click(scene.page, "spending.tab.7"));
        QVERIFY(scene.words().contains(QStringLiteral("in 7 days for 6 leases")));
        QCOMPARE(test::namelessControl(*test::find(scene.page, "spending.sheet")), QString());
        QSignalSpy told(&scene.page.desk(), &LeaseDesk::exported);
        QVERIFY(test::click(scene.page, "spending.export"));
        auto *dialog = scene.page.findChild<QFileDialog *>(QStringLiteral("spending.export.file"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp/spending.csv"));
        dialog->close();
        QVERIFY(QTest::qWaitFor([&] { return told.count() == 1; }));
        QCOMPARE(written.count("\r\nday,"), 7);
        QCOMPARE(written.count("\r\nservice,"), 6);
    }

    void pictures()
    {
        for (const auto &[mode, name] : {std::pair{Theme::Mode::Light, QByteArray("light")},
                                         std::pair{Theme::Mode::Dark, QByteArray("dark")}}) {
            m_theme = std::make_unique<Theme>(mode);
            Scene scene;
            QVERIFY(scene.fill());
            scene.notes.addTag(scene.leases["ollama-eu"], QStringLiteral("prod"));
            scene.notes.addTag(scene.leases["ollama-eu"], QStringLiteral("gpu"));
            scene.later(5 * day);
            scene.pick({"ollama-eu", "archive-node", "jupyter"});
            test::picture(scene.page, QByteArray("leases-desk-" + name).constData());
            scene.page.resize(840, 608); // the window at 1024 × 700
            test::picture(scene.page, QByteArray("leases-desk-narrow-" + name).constData());
            QCOMPARE(scene.page.width(), 840);
            scene.page.resize(1096, 736);
            QVERIFY(test::click(scene.page, "leases.batch.topUp"));
            test::picture(scene.page, QByteArray("leases-batch-" + name).constData());
            QVERIFY(test::click(scene.page, "sheet.cancel"));
            scene.page.desk().openSpending();
            test::picture(scene.page, QByteArray("leases-spending-" + name).constData());
        }
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestLeaseDesk)
#include "TestLeaseDesk.moc"
