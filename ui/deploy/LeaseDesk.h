// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseTableModel.h"
#include "models/market/OrderIntents.h"
#include "models/market/WarningBoard.h"
#include "models/wallet/Vault.h"
#include "ui/common/SaveFile.h"
#include "ui/deploy/SavedViews.h"

class QCheckBox;

namespace ui {

class Button;
class FilterChips;
class LeaseActionBar;
class LeaseTable;
class LeaseTools;
class SearchField;
class ViewsButton;
class WarningBanner;

/// What the Leases page offers for many leases: warnings, saved views, tags, acting on several, spending. What it is not
/// given (a board, notes, contracts, a way to write files) it does not offer.
class LeaseDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseDesk)

public:
    /// The parts of the page it works with.
    struct Parts {
        market::Market &market;
        wallet::Vault &vault;
        base::Clock &clock;
        market::LeaseTableModel &model;
        LeaseTable &table;
        LeaseTools &tools;
        SearchField &search;
        FilterChips &chips;
        QCheckBox &everyone;
    };
    LeaseDesk(const Parts &parts, QWidget *page);

    // Each outlives the page.
    void setBoard(market::WarningBoard &board);
    void setNotes(market::LeaseNotes &notes);
    void setTrade(market::SpheronReader &reader, const market::MarketPlace &place);
    void setSaver(SaveFile save);
    void setViews(const QString &text); ///< as viewsChanged told

    // Its widgets, for the page to place.
    [[nodiscard]] QWidget *banner() const;
    [[nodiscard]] QWidget *actionBar() const;
    [[nodiscard]] QWidget *viewsButton() const;
    [[nodiscard]] Button *spendingButton() const { return m_spending; }
    [[nodiscard]] Button *tagButton() const { return m_tag; }
    void openSpending();
    void showLeases(const std::vector<quint64> &leases); ///< selected; filters that would hide them are dropped
    void showTag(const QString &tag);                    ///< only leases with it; empty: all

Q_SIGNALS:
    void filtered(); ///< what is shown is chosen otherwise
    void topUpRequested(quint64 lease);
    void renewRequested(quint64 lease);
    void depositRequested(const chain::Address &token, const base::U256 &units); ///< zero: whatever is wanted
    void manifestRequested(quint64 lease); ///< the way to send it
    void leaseRequested(quint64 lease);    ///< to be looked at
    void batchRequested(const std::vector<chain::TxIntent> &intents); ///< one after the other
    void viewsChanged(const QString &text); ///< to be kept
    void exported(const QString &file);     ///< of spending
    void exportFailed(const base::Error &error);

private:
    void connectBar();
    void refreshAbilities();
    void refreshTag();
    void chooseTag();
    void askTag();
    void openBatch(bool topUp);
    void remedy(market::LeaseWarning::Remedy remedy, quint64 lease);
    [[nodiscard]] LeaseView present() const;
    void apply(const LeaseView &view);
    void dropFilters();
    Parts m_parts;
    QWidget *m_page;
    WarningBanner *m_banner;
    LeaseActionBar *m_bar;
    ViewsButton *m_views;
    Button *m_spending;
    Button *m_tag;
    market::LeaseNotes *m_notes = nullptr;
    market::SpheronReader *m_reader = nullptr;
    market::MarketPlace m_place;
    SaveFile m_save;
};

} // namespace ui
