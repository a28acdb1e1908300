// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/market/Deployment.h"
#include "ui/common/Pane.h"

#include <QUrl>

class QStackedWidget;

namespace ui {

class LeaseOverview;
class LogView;
class PaneTabs;
class Pill;
class PlainLabel;
class Steps;

/// The pane beside the table: one lease with its overview, its log and its history.
class LeaseDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseDetail)

public:
    LeaseDetail(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    void setLease(const market::Deployment &lease);
    void clearLease(); ///< says what to do to see one
    [[nodiscard]] QString leaseId() const { return m_lease.id; }
    void showTab(const QString &key); ///< "overview", "logs", "history"

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void closeRequested(const QString &id);
    void retryRequested(const QString &id);
    void proposalRequested(quint64 proposal);
    void runRequested(const QString &key);

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void readHistory();
    void showHistory(const std::vector<deploy::JournalEvent> &events);

    deploy::Trigger &m_trigger;
    market::Deployment m_lease;
    QStackedWidget *m_whole;
    PlainLabel *m_name;
    Pill *m_pill;
    PlainLabel *m_meta;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    LeaseOverview *m_overview;
    LogView *m_logs;
    Steps *m_history;
    PlainLabel *m_historyNote;
};

} // namespace ui
