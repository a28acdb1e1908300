// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/market/MarketSources.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class FilterChips;
class PlainLabel;
class ProviderDetail;
class ProviderTable;

/// Who offers: chips, table, and the chosen provider beside it.
class ProvidersTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvidersTab)

public:
    explicit ProvidersTab(const MarketSources &sources, QWidget *parent = nullptr);
    void setSearch(const QString &text);
    void showProvider(const chain::Address &wallet); ///< what would hide it is dropped
    [[nodiscard]] int providers() const;

Q_SIGNALS:
    void searchDropped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void setUpColumns();
    void refreshCounts();
    void keepChosen();
    void showChosen();

    MarketSources m_sources;
    ProviderTable *m_model;
    FilterChips *m_chips;
    QTableView *m_table;
    QStackedWidget *m_matches;
    PlainLabel *m_noMatch;
    ProviderDetail *m_detail;
    std::optional<chain::Address> m_chosen;
    bool m_resetting = false;
    base::Subscription m_pending;
};

} // namespace ui
