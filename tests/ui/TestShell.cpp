// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Gallery.h"
#include "ui/common/Card.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Notices.h"
#include "ui/common/Sheet.h"
#include "ui/common/StatTile.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationItem.h"
#include "ui/shell/Page.h"
#include "ui/shell/ReviewSheet.h"
#include "ui/shell/StatusModel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QVariant>

using namespace ui;
using namespace std::chrono_literals;

namespace {

class PlainPage final : public Page {
public:
    explicit PlainPage(PageId id) : Page(id) { header()->setCaption(QStringLiteral("Helsinki Builders DAO · Base · you are a member with 3 votes")); }
    void activated() override { ++shown; }
    int shown = 0;
};

struct Stage {
    explicit Stage(Theme::Mode mode = Theme::Mode::Light) : theme(mode), window(status, clock)
    {
        status.setNetwork({QStringLiteral("Base"), Tone::Good, 38204117, clock.nowMs() - 1000, QStringLiteral("2 endpoints · 84 ms")});
        status.setAccount({QStringLiteral("Treasury signer"), QStringLiteral("0x7a31aB00000000000000000000000000000Cc9E4"), QStringLiteral("3 votes"), QStringLiteral("4.2106 ETH")});
        status.setTrigger({QStringLiteral("alive, 0 blocks behind"), Tone::Good});
        status.setLock({true, false, clock.nowMs() + 9 * 60000});
        for (int i = 0; i < pageCount; ++i)
            window.addPage(PageId(i), [i] { return new PlainPage(PageId(i)); });
        window.setBadge(PageId::Proposals, 2, QStringLiteral("need you"));
        window.setBadge(PageId::Leases, 14);
        window.showPage(PageId::Overview);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    Theme theme;
    test::FakeClock clock;
    StatusModel status;
    MainWindow window;
};

chain::TxReview sampleReview()
{
    chain::TxReview review;
    review.intent.kind = QStringLiteral("dao.vote");
    review.intent.title = QStringLiteral("Vote yes on proposal 42");
    review.intent.caption = QStringLiteral("Read what you sign. It goes to Base and cannot be taken back.");
    review.intent.lines = {{QStringLiteral("Contract"), QStringLiteral("Helsinki Builders DAO"), false}, {QStringLiteral("Call"), QStringLiteral("voteOnProposal(42, YAY)"), true},
        {QStringLiteral("What it does"), QStringLiteral("Adds 3 to yes (6 → 9). Uses NFT 4, 7 and 9."), false}};
    review.intent.notes = {{chain::Severity::Caution, QStringLiteral("NFT 4, 7 and 9 all vote together. This cannot be changed afterwards.")}};
    review.intent.data = QByteArray(68, '\x2a');
    review.nonce = 118;
    review.chainId = 8453;
    review.likelyFee = base::U256("21000000000000");
    review.maximumFee = base::U256("33400000000001");
    review.simulatedAtBlock = 38204117;
    review.gasUsedInSimulation = 139159;
    return review;
}

} // namespace

/// The frame around the pages, driven by keys.
class TestShell final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreMadeWhenFirstShown()
    {
        Stage stage;
        QVERIFY(stage.window.page(PageId::Overview));
        QVERIFY(!stage.window.page(PageId::Market));
        stage.window.findChild<NavigationItem *>(QStringLiteral("nav.market"))->click();
        QCOMPARE(stage.window.currentPage(), PageId::Market);
        QCOMPARE(static_cast<PlainPage *>(stage.window.page(PageId::Market))->shown, 1);
        QVERIFY(stage.window.findChild<NavigationItem *>(QStringLiteral("nav.market"))->isChecked());
        QVERIFY(!stage.window.findChild<NavigationItem *>(QStringLiteral("nav.overview"))->isChecked());
        QVERIFY(stage.window.windowTitle().startsWith(QStringLiteral("Market")));
    }

    void theHeartbeatLeadsToTheTrigger()
    {
        Stage stage;
        auto *button = stage.window.findChild<QPushButton *>(QStringLiteral("status.trigger"));
        QCOMPARE(button->text(), QStringLiteral("Trigger: alive, 0 blocks behind"));
        QSignalSpy asked(&stage.window, &MainWindow::triggerRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        stage.status.setTrigger({});
        QVERIFY(!button->isVisible());
    }

    void digitsShowPages()
    {
        Stage stage;
        QTest::keyClick(&stage.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(stage.window.currentPage(), PageId::Leases);
        QTest::keyClick(&stage.window, Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(stage.window.currentPage(), PageId::Settings);
    }

    void nothingNavigatesBehindASheet()
    {
        Stage stage;
        Sheet sheet(QStringLiteral("Question"), {}, &stage.window);
        sheet.addCancelButton();
        sheet.open();
        QTest::keyClick(&stage.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(stage.window.currentPage(), PageId::Overview);
        QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!stage.window.findChild<CommandPalette *>()->isVisible());
    }

    void paletteFiltersAndRuns()
    {
        Stage stage;
        int ran = 0;
        stage.window.addCommand({QStringLiteral("New proposal"), QStringLiteral("Editor"), {}, Icon::Plus, [&ran] { ++ran; }});
        QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = stage.window.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *input = palette->findChild<QLineEdit *>(QStringLiteral("palette.input"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("palette.list"));
        QCOMPARE(list->model()->rowCount(), pageCount + 1);
        test::savePicture(stage.window, "shell-palette");
        QTest::keyClicks(input, QStringLiteral("prop new"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(ran, 1);
        QVERIFY(!palette->isVisible());
        QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void lockFromKeyAndStatusBar()
    {
        Stage stage;
        QSignalSpy lock(&stage.window, &MainWindow::lockRequested);
        QSignalSpy unlock(&stage.window, &MainWindow::unlockRequested);
        QTest::keyClick(&stage.window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(lock.size(), 1);
        auto *button = stage.window.findChild<QPushButton *>(QStringLiteral("status.lock"));
        QCOMPARE(button->text(), QStringLiteral("Unlocked · locks in 9 min"));
        button->click();
        QCOMPARE(lock.size(), 2);
        stage.status.setLock({true, true, 0});
        QCOMPARE(button->text(), QStringLiteral("Locked"));
        button->click();
        QCOMPARE(unlock.size(), 1);
    }

    void statusGrowsOld()
    {
        Stage stage;
        auto *network = stage.window.findChild<QPushButton *>(QStringLiteral("status.network"));
        QCOMPARE(network->text(), QStringLiteral("Base · block 38,204,117 · 1 s ago"));
        stage.clock.advance(30s);
        QCOMPARE(network->text(), QStringLiteral("Base · block 38,204,117 · 31 s ago"));
        stage.clock.advance(8min);
        QCOMPARE(stage.window.findChild<QPushButton *>(QStringLiteral("status.lock"))->text(), QStringLiteral("Unlocked · locks in 30 s"));
    }

    void badgesAreNamed()
    {
        Stage stage;
        auto *item = stage.window.findChild<NavigationItem *>(QStringLiteral("nav.proposals"));
        QCOMPARE(item->accessibleName(), QStringLiteral("Proposals, 2 need you"));
        stage.window.setBadge(PageId::Proposals, 0);
        QCOMPARE(item->accessibleName(), QStringLiteral("Proposals"));
    }

    void accountLeadsToTheWallet()
    {
        Stage stage;
        stage.window.findChild<QAbstractButton *>(QStringLiteral("nav.account"))->click();
        QCOMPARE(stage.window.currentPage(), PageId::Wallet);
    }

    void pagesCanAskForOthers()
    {
        Stage stage;
        QSignalSpy asked(&stage.window, &MainWindow::pageRequested);
        Q_EMIT stage.window.page(PageId::Overview)->pageRequested(PageId::Proposals, QVariant(42));
        QCOMPARE(stage.window.currentPage(), PageId::Proposals);
        QCOMPARE(asked.value(0).value(1).toInt(), 42);
    }

    void tabReachesEverythingOnce()
    {
        Stage stage;
        auto *item = stage.window.findChild<NavigationItem *>(QStringLiteral("nav.overview"));
        item->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(item->hasFocus());
        QSet<QWidget *> seen;
        for (int i = 0; i < 40 && !seen.contains(QApplication::focusWidget()); ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name : {"nav.settings", "nav.account", "status.network", "status.trigger", "status.lock"})
            QVERIFY2(seen.contains(stage.window.findChild<QWidget *>(QLatin1String(name))), name);
    }

    void reviewSaysWhatIsSigned()
    {
        Stage stage;
        const chain::TxReview review = sampleReview();
        ReviewSheet sheet(review.intent, stage.clock, &stage.window);
        sheet.open();
        auto *approve = sheet.findChild<QPushButton *>(QStringLiteral("review.approve"));
        QVERIFY(!approve->isVisible());
        sheet.showReview(review, QStringLiteral("Treasury signer"), QStringLiteral("ETH"));
        QVERIFY(approve->isVisible());
        QVERIFY(!approve->isEnabled());
        stage.clock.advance(599ms);
        QVERIFY(!approve->isEnabled());
        stage.clock.advance(1ms);
        QVERIFY(approve->isEnabled());
        QVERIFY(!approve->hasFocus());
        QSignalSpy approved(&sheet, &ReviewSheet::approved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Cancel has the focus, Return signs nothing
        QCOMPARE(approved.size(), 0);
        approve->click();
        QCOMPARE(approved.size(), 1);
        bool mostIsRoundedUp = false;
        for (const auto *line : sheet.findChildren<RunLabel *>())
            mostIsRoundedUp = mostIsRoundedUp || line->text() == QStringLiteral("about 0.000021 ETH, at most 0.000034 ETH");
        QVERIFY(mostIsRoundedUp);
    }

    void reviewFailureHasANextStep()
    {
        Stage stage;
        ReviewSheet sheet(sampleReview().intent, stage.clock, &stage.window);
        sheet.open();
        sheet.showFailure(QStringLiteral("No connection."), QStringLiteral("Check the connection."), true);
        QVERIFY(sheet.findChild<QPushButton *>(QStringLiteral("review.retry"))->isVisible());
        QVERIFY(!sheet.findChild<QPushButton *>(QStringLiteral("review.approve"))->isVisible());
        QCOMPARE(sheet.findChild<QLabel *>(QStringLiteral("review.next"))->text(), QStringLiteral("Check the connection."));
    }

    void mirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Stage stage;
            stage.window.resize(1024, 700);
            const chain::TxReview review = sampleReview();
            ReviewSheet sheet(review.intent, stage.clock, &stage.window);
            sheet.open();
            sheet.showReview(review, QStringLiteral("Treasury signer"), QStringLiteral("ETH"));
            test::savePicture(stage.window, "shell-rtl-small");
            auto *nav = stage.window.findChild<QWidget *>(QStringLiteral("nav"));
            QCOMPARE(nav->mapTo(&stage.window, QPoint(nav->width(), 0)).x(), stage.window.width());
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void pictures()
    {
        const std::pair<Theme::Mode, const char *> modes[] = {{Theme::Mode::Light, "light"}, {Theme::Mode::Dark, "dark"}};
        for (const auto &[mode, name] : modes) {
            Stage stage(mode);
            Page *page = stage.window.page(PageId::Overview);
            page->header()->addAction(QStringLiteral("Ctrl K · Find anything"), QStringLiteral("find"));
            page->header()->addAction(QStringLiteral("New proposal"), QStringLiteral("new"), ButtonKind::Primary);
            QVBoxLayout *column = page->scrollBody();
            auto *tiles = new QHBoxLayout;
            tiles->setSpacing(16);
            for (const char *label : {"Running", "Spend", "Treasury lasts", "Trigger"}) {
                auto *tile = new StatTile(QLatin1String(label));
                tile->setValue(QStringLiteral("41 days"));
                tile->setCaptionText(QStringLiteral("2,271 uSPON unlocked"));
                tiles->addWidget(tile);
            }
            column->addLayout(tiles);
            column->addStretch(1);
            stage.window.notices().post({Tone::Good, QStringLiteral("Vote yes on proposal 42"), QStringLiteral("Confirmed, 2 of 2."), {}, {}, false});
            stage.window.notices().post({Tone::Caution, QStringLiteral("subquery-idx runs out of funds"), QStringLiteral("In 5 h 38 min the provider stops it."), QStringLiteral("Top up"), [] {}, false});
            test::savePicture(stage.window, qPrintable(QStringLiteral("shell-") + QLatin1String(name)));
            ReviewSheet sheet(sampleReview().intent, stage.clock, &stage.window);
            sheet.open();
            test::savePicture(stage.window, qPrintable(QStringLiteral("review-working-") + QLatin1String(name)));
            sheet.showReview(sampleReview(), QStringLiteral("Treasury signer"), QStringLiteral("ETH"));
            stage.clock.advance(1s);
            QApplication::processEvents();
            test::savePicture(stage.window, qPrintable(QStringLiteral("review-") + QLatin1String(name)));
            sheet.findChild<QPushButton *>(QStringLiteral("review.raw"))->click();
            QVERIFY(sheet.findChild<QWidget *>(QStringLiteral("review.data"))->isVisible());
            test::savePicture(stage.window, qPrintable(QStringLiteral("review-raw-") + QLatin1String(name)));
            sheet.showFailure(QStringLiteral("The contract says that you have voted already."), QStringLiteral("Sending it now would only cost the fee, so nothing was signed."), true);
            test::savePicture(stage.window, qPrintable(QStringLiteral("review-failed-") + QLatin1String(name)));
            QVERIFY(sheet.isVisible());
        }
    }
};

COMMONRACK_TEST(TestShell)
#include "TestShell.moc"
