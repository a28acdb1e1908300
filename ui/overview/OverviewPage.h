// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/DeploymentLedger.h"
#include "models/market/WarningBoard.h"
#include "models/wallet/AccountState.h"
#include "ui/common/RefreshGate.h"
#include "ui/overview/Needs.h"
#include "ui/shell/Page.h"

#include <QUrl>

class QGridLayout;

namespace ui {

class EventFeed;
class EndsNextCard;
class GettingStarted;
class Happenings;
class LeaseEndsCard;
class NeedsCard;
class NoteBox;
class RunningCard;
class SpendCard;
class StatTile;

/// What the overview reads; all of it outlives the page.
struct OverviewSources {
    dao::ProposalBook &book;
    deploy::Trigger &trigger;
    market::DeploymentLedger &ledger;
    wallet::Vault &vault;
    wallet::AccountState &account;
    base::Clock &clock;
    market::Market &market;
};
struct OverviewOptions {
    QString network;                              ///< "Sandbox"
    QString currency = QStringLiteral("ETH");
    int decimals = 18;
    bool tellsStory = false;                      ///< the four first steps, while nothing runs (Sandbox)
    int quorum = 0;                               ///< voters wanted before Execute is offered; 0: none
};

/// The first page: what needs this person, how things stand, what happened.
class OverviewPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    OverviewPage(const OverviewSources &sources, const OverviewOptions &options, QWidget *parent = nullptr);
    void activated() override;
    void setQuorum(int quorum);
    void setBoard(market::WarningBoard &board); ///< its warnings wait among the rest; it outlives the page

public Q_SLOTS:
    /// For what the page does not see itself (payments, transactions). `atMs`: wall clock; `where` may be empty.
    void addEvent(qint64 atMs, const QString &text, const QString &where = {});

Q_SIGNALS:
    void voteRequested(quint64 proposal);
    void executeRequested(quint64 proposal);
    void unlockRequested();
    void accountRequested(); ///< there is none yet
    void newProposalRequested();
    void topUpRequested(quint64 lease);
    void remedyRequested(market::LeaseWarning::Remedy remedy, quint64 lease); ///< of a warning; lease 0: the account's money
    void openUrlRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectSources();
    void arrange(int columns);
    void refresh();
    void refreshFigures();
    void refreshLeaseTiles();
    void refreshTiles(const std::vector<Need> &needs);
    void refreshVotes(const std::vector<Need> &needs);
    void refreshBalance();
    void refreshStory();
    void choose(const Need &need);
    void tick();
    [[nodiscard]] QString caption() const;

    OverviewSources m_sources;
    market::WarningBoard *m_board = nullptr;
    OverviewOptions m_options;
    GettingStarted *m_start;
    NoteBox *m_trouble;
    StatTile *m_running;
    StatTile *m_votes;   ///< what is spent a day, where there is a market
    StatTile *m_balance; ///< how long the treasury lasts, where there is a market
    StatTile *m_triggerTile;
    NeedsCard *m_needs;
    EndsNextCard *m_ends;
    RunningCard *m_leases;
    EventFeed *m_feed;
    Happenings *m_happenings;
    Button *m_find;
    Button *m_create;
    SpendCard *m_spend;
    LeaseEndsCard *m_leaseEnds;
    LeaseFigures m_figures;
    QGridLayout *m_tiles = nullptr;
    int m_columns = 0;
    bool m_dismissed = false;
    RefreshGate m_gate;
    RefreshGate m_figuresGate;
    base::Subscription m_next;
};

} // namespace ui
