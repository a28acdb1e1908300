// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/market/LeaseTableModel.h"
#include "ui/shell/Page.h"

#include <QUrl>

class QTableView;

namespace ui {

class FilterChips;
class LeaseDetail;
class LeaseFilter;
class NoteBox;
class PlainLabel;
class SearchField;
class StateView;

/// What runs for the DAO: a live table and, beside it, the chosen lease.
class LeasesPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeasesPage)

public:
    LeasesPage(market::LeaseLedger &ledger, deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    void activated() override;
    /// Chooses it; filters that would hide it are dropped.
    void showLease(const QString &id, const QString &tab = QStringLiteral("overview"));

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void closeRequested(const QString &id); ///< confirmed by the person
    void retryRequested(const QString &id);
    void newProposalRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeBar();
    void setUpColumns();
    void fitColumns();
    void checkEngine();
    void refresh();
    void refreshState();
    void refreshDetail();
    void askToClose(const QString &id);
    [[nodiscard]] QString selectedId() const;

    market::LeaseLedger &m_ledger;
    deploy::Trigger &m_trigger;
    deploy::Reactor &m_reactor;
    market::LeaseTableModel m_model;
    LeaseFilter *m_filter;
    SearchField *m_search;
    FilterChips *m_chips;
    QWidget *m_noteRoom = nullptr;
    NoteBox *m_engineNote;
    PlainLabel *m_noMatch;
    QTableView *m_table;
    LeaseDetail *m_detail;
    StateView *m_state;
    QString m_engineProblem;
    QString m_engineName;
    bool m_asking = false;
};

} // namespace ui
