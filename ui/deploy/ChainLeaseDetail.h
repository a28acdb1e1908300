// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/Timeline.h"
#include "models/market/gateway/LeaseSessions.h"
#include "ui/common/Pane.h"
#include "ui/common/SaveFile.h"

#include <QPointer>
#include <QUrl>

class QStackedWidget;

namespace market {
class LeaseNotes;
}

namespace ui {

class ChainLeaseOverview;
class KeyValueGrid;
class LeaseEventsTab;
class LeaseLogTab;
class LeaseManifestTab;
class LeaseShellTab;
class LeaseTimelineTab;
class PaneTabs;
class Pill;
class PlainLabel;
class Steps;

/// The pane beside the table for a lease that was agreed on chain: money and actions, what happened, what was ordered and
/// at which prices; and for one's own what its provider says: log, events, shell, manifest.
class ChainLeaseDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChainLeaseDetail)

public:
    using OriginOf = std::function<std::optional<market::LeaseOrigin>(quint64 lease)>;
    /// `sessions` null: only what the chain says.
    ChainLeaseDetail(market::Market &market, market::LeaseSessions *sessions, base::Clock &clock, QWidget *parent = nullptr);
    ~ChainLeaseDetail() override;
    /// False when there is no such lease (any more).
    bool showLease(quint64 id, const QString &service, const QString &state, int standing, const std::optional<chain::Address> &account);
    void showTab(const QString &key); ///< "overview", "logs", "events", "shell", "manifest", "timeline", "order"
    void setOrigins(OriginOf origins); ///< who knows from which proposal a lease came
    void setSaver(SaveFile save);
    void setNotes(market::LeaseNotes &notes);

Q_SIGNALS:
    void topUpRequested(quint64 lease);
    void renewRequested(quint64 lease);
    void updateRequested(quint64 lease);
    void withdrawRequested();
    void closeLeaseRequested(quint64 lease);
    void openUrlRequested(const QUrl &url);
    void unlockRequested();
    void manifestFileRequested(quint64 lease);
    void logSaved(const QString &file, int lines);
    void logSaveFailed(const base::Error &error);
    void tagChosen(const QString &tag);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeOrderPage();
    void addPages();
    void connectAll();
    void adopt(market::LeaseSession *session);
    void refreshSession();
    void showOrder(const market::Lease &lease);
    void showHistory(const market::Lease &lease);
    void showTimeline(const market::Lease &lease);
    [[nodiscard]] quint64 providerNumber() const;

    market::Market &m_market;
    base::Clock &m_clock;
    QPointer<market::LeaseSessions> m_sessions;
    QPointer<market::LeaseSession> m_session;
    OriginOf m_origins;
    quint64 m_id = 0;
    QByteArray m_shownSpec;
    PlainLabel *m_name;
    Pill *m_pill;
    PlainLabel *m_meta;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    QStringList m_keys; ///< of the pages
    ChainLeaseOverview *m_overview;
    LeaseLogTab *m_logs;
    LeaseEventsTab *m_events;
    LeaseShellTab *m_shell;
    LeaseManifestTab *m_manifest;
    LeaseTimelineTab *m_timeline;
    KeyValueGrid *m_order;
    Steps *m_history;
};

} // namespace ui
