// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/market/LeaseTableModel.h"
#include "models/market/Timeline.h"
#include "models/wallet/Vault.h"
#include "ui/common/RefreshGate.h"
#include "ui/common/SaveFile.h"
#include "ui/shell/Page.h"

#include <QUrl>

class QBoxLayout;
class QCheckBox;
class QStackedWidget;

namespace market {
class LeaseNotes;
class LeaseSessions;
}

namespace ui {

class ChainLeaseDetail;
class FilterChips;
class LeaseDesk;
class LeaseDetail;
class LeaseTable;
class LeaseTools;
class NoteBox;
class PlainLabel;
class SearchField;
class StateView;
class SyncBar;

/// What runs for the DAO and what was leased on the market: a live table and, beside it, the chosen one.
class LeasesPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeasesPage)

public:
    /// `sessions` null: of a lease on chain there is only what the chain says.
    LeasesPage(market::DeploymentLedger &ledger, deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, market::Market &market,
               wallet::Vault &vault, market::LeaseSessions *sessions = nullptr, QWidget *parent = nullptr);
    void activated() override;
    /// A deployment's key or a lease's number; filters that would hide it are dropped.
    void showLease(const QString &id, const QString &tab = QStringLiteral("overview"));
    /// Who knows from which proposal a lease came; without it nobody does.
    void setOrigins(std::function<std::optional<market::LeaseOrigin>(quint64 lease)> origins);
    /// Without it there is no export, and no saving of logs.
    void setSaver(SaveFile save);
    /// The columns a person chose, as columnsChanged told them; empty: the usual ones.
    void setColumns(const QByteArray &columns);
    void setTriggerOff(bool off); ///< its rule is switched off: its journal is not waited for
    void setNotes(market::LeaseNotes &notes); ///< once; a card of the chosen lease
    [[nodiscard]] LeaseDesk &desk() const { return *m_desk; } ///< what there is for many leases

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void closeRequested(const QString &id); ///< of a deployment; confirmed by the person
    void retryRequested(const QString &id);
    void newProposalRequested();
    void newOrderRequested();
    void topUpRequested(quint64 lease);
    void renewRequested(quint64 lease);
    void updateRequested(quint64 lease);
    void withdrawRequested();
    void closeLeaseRequested(quint64 lease); ///< its review is the confirmation
    void pauseRequested();  ///< reading the market's history
    void resumeRequested();
    void columnsChanged(const QByteArray &columns);
    void exported(const QString &file, int leases);
    void exportFailed(const base::Error &error);
    void unlockRequested();                     ///< a provider only answers who signs
    void manifestFileRequested(quint64 lease);  ///< an ICL file is to be chosen, and what it describes sent
    void logSaved(const QString &file, int lines);
    void logSaveFailed(const base::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeContent();
    QWidget *makeBar();
    void fitBar();
    void connectAll();
    void connectDesk();
    void checkEngine();
    void refresh();
    void refreshState();
    void refreshTreasury();
    void refreshDetail();
    void askToClose(const QString &id);
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString noMatchText() const;

    market::DeploymentLedger &m_ledger;
    deploy::Trigger &m_trigger;
    deploy::Reactor &m_reactor;
    market::Market &m_market;
    wallet::Vault &m_vault;
    market::LeaseTableModel m_model;
    SearchField *m_search;
    FilterChips *m_chips;
    Pane *m_bar = nullptr;
    QBoxLayout *m_barLayout = nullptr;
    QCheckBox *m_everyone;
    PlainLabel *m_updated;
    QWidget *m_noteRoom = nullptr;
    NoteBox *m_engineNote;
    SyncBar *m_sync;
    PlainLabel *m_noMatch;
    LeaseTable *m_table;
    LeaseTools *m_tools;
    LeaseDesk *m_desk;
    LeaseDetail *m_detail;
    ChainLeaseDetail *m_chainDetail;
    QStackedWidget *m_details;
    StateView *m_state;
    bool m_triggerOff = false;
    QString m_engineProblem;
    QString m_engineName;
    QString m_treasury; ///< "2.31 uSPON per hour · treasury lasts 41 days"
    bool m_asking = false;
    RefreshGate m_gate;
    RefreshGate m_detailGate;
    RefreshGate m_treasuryGate;
};

} // namespace ui
