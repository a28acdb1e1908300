// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeDao.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/TestMain.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RunLabel.h"
#include "ui/common/StateView.h"
#include "ui/common/Theme.h"
#include "ui/dao/CheckLine.h"
#include "ui/dao/ProposalFilter.h"
#include "ui/dao/ProposalsPage.h"
#include "ui/dao/TokenVoteModel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace ui;
using test::FakeDao;

class TestProposalsPage final : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 start = 1'763'662'800; // 20 Nov 2025, evening in Europe
    static constexpr int yes = 6;

    /// The page over a DAO in memory, with what it asks the application to do.
    struct Desk {
        FakeDao fake;
        test::FakeHeads heads;
        dao::DaoContract contract{fake, fake.info()};
        dao::ProposalBook book{contract, heads.tracker()};
        std::vector<chain::TxIntent> intents;
        ProposalsPage page{book, [this](chain::TxIntent intent) {
                               intents.push_back(std::move(intent));
                           }};

        Desk()
        {
            for (quint64 i = 1; i <= 10; ++i)
                fake.tokens.emplace_back(i, FakeDao::account(i == 4 || i == 7 || i == 9 ? 1
                                                             : i <= 3                   ? 2
                                                                                        : int(i)));
            page.resize(1096, 736);
        }
        void fill()
        {
            fake.propose(start - 9000, test::proposedDocument("ollama-eu"), 5, 1).executed = true;
            fake.propose(start - 5000, test::proposedDocument("vpn-gateway"), 2, 2).executed = true;
            fake.propose(start - 900, "{\"clusterName\": \"redis-cache\", ", 4, 4);
            fake.propose(start - 700, test::proposedDocument("postgres-main"), 1, 5);
            fake.propose(start - 60, test::proposedDocument("validator-03"), 7, 2);
            fake.propose(start + 252, test::proposedDocument("archive-node", "v1.16.4"), yes, 2);
            for (const quint64 token : {1, 2, 3, 5, 6, 8, 10})
                fake.voted.insert({5, token});
        }
        void open()
        {
            heads.mine(start);
            book.setAccount(FakeDao::account(1));
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
        }
        template <class T>
        T *find(const char *name)
        {
            T *found = page.findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qCritical("no widget named %s", name);
            return found;
        }
        QPushButton *button(const char *name) { return find<QPushButton>(name); }
        void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
        QString text(const char *name) { return find<RunLabel>(name)->text(); }
        QString note(const char *name) { return find<NoteBox>(name)->text(); }
        QString title() { return find<QLabel>("header.title")->text(); }
        QStringList checklist()
        {
            QStringList lines;
            for (const CheckLine *line : page.findChildren<CheckLine *>()) {
                if (line->isVisible())
                    lines << line->accessibleName();
            }
            return lines;
        }
    };
    Theme m_theme{Theme::Mode::Light};

private Q_SLOTS:
    void listStates()
    {
        Desk desk;
        auto *states = desk.page.findChild<StateView *>();
        QCOMPARE(states->state(), StateView::State::Loading);
        desk.fake.failure = base::Error{
            base::ErrorCode::Network, QStringLiteral("The node cannot be reached."), {}, nullptr, 0};
        desk.open();
        QCOMPARE(states->state(), StateView::State::Error);
        desk.fake.failure.reset();
        desk.click("state.error.action");
        QCOMPARE(states->state(), StateView::State::Empty);
        QSignalSpy asked(&desk.page, &ProposalsPage::newProposalRequested);
        desk.click("state.empty.action");
        QCOMPARE(asked.count(), 1);
        desk.click("proposals.new");
        QCOMPARE(asked.count(), 2);
        desk.fill();
        desk.heads.mine(start + 1);
        QCOMPARE(states->state(), StateView::State::Content);
        // A later failure keeps the list and says so.
        desk.fake.failure = base::Error{
            base::ErrorCode::Network, QStringLiteral("The node cannot be reached."), {}, nullptr, 0};
        desk.heads.mine(start + 2);
        QCOMPARE(states->state(), StateView::State::Content);
        QVERIFY(desk.find<QTableView>("proposals.table")->isVisible());
    }

    void listShowsStatesAndNarrowsDown()
    {
        Desk desk;
        desk.fill();
        desk.open();
        auto *table = desk.find<QTableView>("proposals.table");
        const auto cell = [&](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        using Model = dao::ProposalTableModel;
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(cell(0, Model::TitleColumn), QStringLiteral("archive-node"));
        QCOMPARE(cell(0, Model::StateColumn), QStringLiteral("Voting"));
        QCOMPARE(cell(0, Model::EndsColumn), QStringLiteral("in 4 min 12 s"));
        QCOMPARE(cell(1, Model::StateColumn), QStringLiteral("Ready to execute"));
        QCOMPARE(cell(2, Model::StateColumn), QStringLiteral("Lost"));
        QCOMPARE(cell(3, Model::StateColumn), QStringLiteral("Tied"));
        QCOMPARE(cell(3, Model::TitleColumn), QStringLiteral("Proposal 2"));
        QCOMPARE(cell(4, Model::StateColumn), QStringLiteral("Burned"));
        QCOMPARE(cell(5, Model::StateColumn), QStringLiteral("Deployed"));
        desk.click("filter.ready");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(0, Model::TitleColumn), QStringLiteral("validator-03"));
        desk.click("filter.done");
        QCOMPARE(table->model()->rowCount(), 4);
        desk.click("filter.voting");
        QCOMPARE(table->model()->rowCount(), 1);
        // When its time is up it leaves the group by itself.
        desk.heads.mine(start + 252);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible()); // "nothing matches" instead
        desk.click("filter.all");
        QTest::keyClicks(desk.find<QLineEdit>("proposals.search"), QStringLiteral("POSTgres"));
        QCOMPARE(table->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void countdownRunsBetweenBlocks()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.showProposal(5);
        QVERIFY(desk.text("proposals.ends").startsWith(QStringLiteral("Ends in 4 min 12 s, chain time")));
        desk.heads.passWallTime(200);
        auto *ticker = desk.find<QTimer>("proposals.ticker");
        QVERIFY(ticker->isActive());
        const int reads = int(desk.fake.asked.size());
        QMetaObject::invokeMethod(ticker, "timeout");
        QVERIFY(desk.text("proposals.ends").startsWith(QStringLiteral("Ends in 52 s")));
        QVERIFY(desk.checklist().front().contains(QStringLiteral("in 52 s")));
        // Past the deadline by the clock, but no block says so yet: a vote would come too late, executing too early.
        desk.heads.passWallTime(60);
        QMetaObject::invokeMethod(ticker, "timeout");
        QVERIFY(desk.text("proposals.ends").startsWith(QStringLiteral("Voting ends with the next block")));
        QVERIFY(!desk.button("proposals.vote.yes")->isEnabled());
        QVERIFY(!desk.button("proposals.execute")->isEnabled());
        QCOMPARE(int(desk.fake.asked.size()), reads); // ticking reads nothing
        desk.heads.mine(start + 262);
        QVERIFY(desk.text("proposals.ends").startsWith(QStringLiteral("Ended")));
        QVERIFY(desk.button("proposals.execute")->isEnabled());
        desk.page.hide();
        QVERIFY(!ticker->isActive());
    }

    void votingMakesAnIntent()
    {
        Desk desk;
        desk.fill();
        desk.open();
        auto *table = desk.find<QTableView>("proposals.table");
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Return); // the newest
        QCOMPARE(desk.page.shownProposal(), std::optional<quint64>(5));
        QCOMPARE(desk.title(), QStringLiteral("5 · archive-node"));
        QCOMPARE(desk.text("proposals.tally.yes"), QStringLiteral("6 yes"));
        QCOMPARE(desk.text("proposals.tally.no"), QStringLiteral("2 no"));
        QCOMPARE(desk.note("proposals.unused"),
                 QStringLiteral("NFT 4, 7 and 9 all vote together. This cannot be changed afterwards."));
        desk.click("proposals.vote.yes");
        QCOMPARE(desk.intents.size(), std::size_t(1));
        QCOMPARE(desk.intents[0].kind, QStringLiteral("dao.vote"));
        QCOMPARE(desk.intents[0].title, QStringLiteral("Vote yes on proposal 5"));
        auto *no = desk.button("proposals.vote.no");
        no->setFocus();
        QTest::keyClick(no, Qt::Key_Space);
        QCOMPARE(desk.intents.back().title, QStringLiteral("Vote no on proposal 5"));
        // The vote is mined: the buttons say why there is nothing left to do.
        for (const quint64 token : {4, 7, 9})
            desk.fake.voted.insert({5, token});
        desk.fake.proposals[5].yay = 9;
        desk.heads.mine(start + 12);
        QCOMPARE(desk.text("proposals.tally.yes"), QStringLiteral("9 yes"));
        QVERIFY(!desk.button("proposals.vote.yes")->isEnabled());
        QCOMPARE(desk.find<QLabel>("proposals.vote.reason")->text(),
                 QStringLiteral("All your NFTs have voted on this proposal already."));
        QVERIFY(!desk.find<NoteBox>("proposals.unused")->isVisible());
        desk.click("proposals.vote.yes");
        QCOMPARE(desk.intents.size(), std::size_t(2));
    }

    void outsidersAreToldHowToGetIn()
    {
        Desk desk;
        desk.fake.propose(start + 252, test::proposedDocument("archive-node"), 1, 0);
        desk.fake.tokens.resize(9);
        desk.open();
        desk.book.setAccount(FakeDao::account(77));
        desk.page.showProposal(0);
        QVERIFY(!desk.button("proposals.vote.yes")->isEnabled());
        QVERIFY(
            desk.find<QLabel>("proposals.vote.reason")->text().contains(QStringLiteral("no membership NFT")));
        desk.click("proposals.mint");
        QCOMPARE(desk.intents.size(), std::size_t(1));
        QCOMPARE(desk.intents[0].kind, QStringLiteral("dao.mint"));
        QVERIFY(desk.intents[0].value == base::U256(10'000'000'000'000'000ull));
        desk.fake.paused = true;
        desk.click("proposals.mint");
        QCOMPARE(desk.intents.size(), std::size_t(1));
        QVERIFY(desk.note("proposals.problem").contains(QStringLiteral("paused")));
    }

    void executingTellsWhatItWillDo()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.showProposal(5); // open
        QVERIFY(!desk.button("proposals.execute")->isEnabled());
        QVERIFY(desk.note("proposals.outcome").startsWith(QStringLiteral("With the votes cast so far")));
        QCOMPARE(
            desk.checklist(),
            QStringList({QStringLiteral("Not yet: Voting has not ended yet in 4 min 12 s"),
                         QStringLiteral("Met: More yes than no"), QStringLiteral("Met: You are a member"),
                         QStringLiteral("Met: Not executed before")}));
        desk.page.showProposal(4); // won
        QVERIFY(desk.note("proposals.outcome").startsWith(QStringLiteral("This will emit DeployEvent")));
        desk.click("proposals.execute");
        QCOMPARE(desk.intents.back().title, QStringLiteral("Execute proposal 4"));
        desk.page.showProposal(3); // lost
        QVERIFY(
            desk.note("proposals.outcome").startsWith(QStringLiteral("This will only burn the proposal")));
        QCOMPARE(desk.button("proposals.execute")->text(), QStringLiteral("Burn the proposal"));
        QVERIFY(desk.checklist().contains(QStringLiteral("Not met: More no than yes")));
        desk.click("proposals.execute");
        QCOMPARE(desk.intents.back().title, QStringLiteral("Burn proposal 3"));
        desk.page.showProposal(0); // deployed
        QVERIFY(!desk.button("proposals.execute")->isVisible());
        QSignalSpy lease(&desk.page, &ProposalsPage::openLeaseRequested);
        desk.click("proposals.lease");
        QCOMPARE(lease.front().front().toULongLong(), quint64(0));
        desk.page.showProposal(1); // burned
        QVERIFY(!desk.button("proposals.lease")->isVisible());
        QVERIFY(desk.note("proposals.outcome").contains(QStringLiteral("can never deploy")));
    }

    void aQuorumOfOnesOwnHoldsTheButton()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.showProposal(4); // 7 yes, 2 no
        desk.page.setQuorum(10);
        QVERIFY(!desk.button("proposals.execute")->isEnabled());
        QVERIFY(desk.checklist().join(u'\n').contains(QStringLiteral("this program's policy")));
        desk.page.setQuorum(9);
        QVERIFY(desk.button("proposals.execute")->isEnabled());
    }

    void skippingIsOnlyForPrivateChains()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.showProposal(5);
        QVERIFY(!desk.button("proposals.skip")->isVisible());
        qint64 skippedTo = 0;
        desk.page.setSandboxControls([&](qint64 deadline) { skippedTo = deadline; });
        QVERIFY(desk.button("proposals.skip")->isVisible());
        desk.click("proposals.skip");
        QCOMPARE(skippedTo, start + 252);
        desk.page.showProposal(4);
        QVERIFY(!desk.button("proposals.skip")->isVisible());
    }

    void documentAndVotes()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.showProposal(5);
        const auto labels = [&] {
            QStringList all;
            for (const QLabel *label : desk.find<QWidget>("proposals.document")->findChildren<QLabel *>()) {
                if (label->isVisible())
                    all << label->text();
            }
            for (const RunLabel *label :
                 desk.find<QWidget>("proposals.document")->findChildren<RunLabel *>()) {
                if (label->isVisible())
                    all << label->text();
            }
            return all;
        };
        QVERIFY(labels().contains(QStringLiteral("ethereum/client-go:v1.16.4")));
        QVERIFY(labels().contains(QStringLiteral("8545 → 80, 30303")));
        QVERIFY(labels().contains(QStringLiteral("GETH_CACHE=8192")));
        QVERIFY(!desk.find<NoteBox>("proposals.unreadable")->isVisible());
        desk.click("proposals.tab.json");
        auto *json = desk.find<QPlainTextEdit>("proposals.json");
        QVERIFY(json->isVisible() && json->isReadOnly());
        QVERIFY(json->toPlainText().contains(QStringLiteral("\"clusterName\": \"archive-node\"")));
        desk.click("proposals.tab.votes");
        auto *votes = desk.find<QTableView>("proposals.votes");
        QVERIFY(votes->isVisible());
        QCOMPARE(votes->model()->rowCount(), 10);
        QCOMPARE(votes->model()->index(0, TokenVoteModel::VoteColumn).data().toString(),
                 QStringLiteral("Voted"));
        QCOMPARE(votes->model()->index(3, TokenVoteModel::VoteColumn).data().toString(),
                 QStringLiteral("Not yet"));
        QVERIFY(votes->model()
                    ->index(3, TokenVoteModel::HolderColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("You")));
        // Another proposal starts at the first tab; what cannot be read is shown raw.
        desk.page.showProposal(2);
        QVERIFY(desk.find<NoteBox>("proposals.unreadable")->isVisible());
        QCOMPARE(desk.find<QPlainTextEdit>("proposals.raw")->toPlainText(),
                 QStringLiteral("{\"clusterName\": \"redis-cache\", "));
    }

    void hostileTextIsShownNotObeyed()
    {
        Desk desk;
        desk.fake.propose(start + 100, test::proposedDocument("<b>x</b>\\u202Eevil"));
        desk.fake.propose(start + 100, QByteArray("<img src=x>\xe2\x80\xae\xff"));
        desk.open();
        desk.page.showProposal(0);
        QVERIFY(desk.title().contains(QStringLiteral("<b>x</b>⟨U+202E⟩evil")));
        QCOMPARE(desk.find<QLabel>("header.title")->textFormat(), Qt::PlainText);
        desk.page.showProposal(1);
        QVERIFY(desk.find<QPlainTextEdit>("proposals.raw")
                    ->toPlainText()
                    .startsWith(QStringLiteral("<img src=x>⟨U+202E⟩")));
    }

    void backToTheList()
    {
        Desk desk;
        desk.fill();
        desk.open();
        QTest::mouseClick(desk.find<QTableView>("proposals.table")->viewport(), Qt::LeftButton, {},
                          QPoint(200, 60));
        QCOMPARE(desk.page.shownProposal(), std::optional<quint64>(4));
        desk.click("header.back");
        QVERIFY(!desk.page.shownProposal());
        desk.page.showProposal(5);
        desk.button("proposals.vote.yes")->setFocus();
        QTest::keyClick(desk.button("proposals.vote.yes"), Qt::Key_Escape);
        QVERIFY(!desk.page.shownProposal());
        desk.page.showProposal(999);
        QVERIFY(!desk.page.shownProposal());
        // A proposal that a reorganisation takes away closes its page.
        desk.page.showProposal(5);
        desk.fake.count = 5;
        desk.heads.reorganise(start);
        QVERIFY(!desk.page.shownProposal());
    }

    void aProposalCanBeAskedForBeforeTheBookIsLoaded()
    {
        Desk desk;
        desk.fill();
        desk.page.showProposal(4);
        desk.open();
        QCOMPARE(desk.page.shownProposal(), std::optional<quint64>(4));
    }

    void everyControlHasAName()
    {
        Desk desk;
        desk.fill();
        desk.open();
        desk.page.setSandboxControls([](qint64) {});
        desk.page.showProposal(5);
        for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }

    /// With COMMONRACK_PICTURES=<folder>, leaves a picture of each view there; nothing is compared.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("COMMONRACK_PICTURES");
        if (folder.isEmpty())
            QSKIP("COMMONRACK_PICTURES names no folder");
        for (const bool dark : {false, true}) {
            m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            Desk desk;
            desk.fill();
            desk.open();
            desk.page.setSandboxControls([](qint64) {});
            const auto save = [&](const char *name) {
                for (int pass = 0; pass < 5; ++pass)
                    QCoreApplication::processEvents(); // layouts within layouts settle step by step
                QVERIFY(
                    desk.page.grab().save(QStringLiteral("%1/%2-%3.png")
                                              .arg(folder, QString::fromLatin1(name),
                                                   dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            };
            save("proposals-list");
            desk.page.showProposal(5);
            save("proposal-voting");
            desk.click("proposals.tab.json");
            save("proposal-json");
            desk.click("proposals.tab.votes");
            save("proposal-votes");
            desk.page.showProposal(4);
            save("proposal-ready");
            desk.page.showProposal(3);
            save("proposal-lost");
            desk.book.noteDeployEvent(
                0, {FakeDao::account(1), *chain::Hash::fromBytes(QByteArray(32, '\x51')), 38204117});
            desk.page.showProposal(0);
            save("proposal-deployed");
            desk.page.showProposal(2);
            save("proposal-unreadable");
            desk.page.resize(840, 636);
            desk.page.showProposal(5);
            save("proposal-small");
        }
        m_theme.setMode(Theme::Mode::Light);
    }
};

COMMONRACK_TEST(TestProposalsPage)
#include "TestProposalsPage.moc"
