// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/SpendBreakdown.h"
#include "ui/common/RefreshGate.h"
#include "ui/common/SaveFile.h"
#include "ui/common/Sheet.h"

class QComboBox;

namespace ui {

class LineChart;
class PaneTabs;
class PlainLabel;
class RankedBars;
class StateView;

/// Where the account's money went in the last days: by day, by service, by provider. Follows the chain while it is open.
/// Deletes itself when closed.
class SpendingSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpendingSheet)

public:
    /// `save` empty: no export. The market and the clock outlive the sheet.
    SpendingSheet(market::Market &market, const std::optional<chain::Address> &account, base::Clock &clock, SaveFile save, QWidget *inWindow);

Q_SIGNALS:
    void exported(const QString &file);
    void exportFailed(const base::Error &error);

private:
    void build();
    QWidget *makeFigures();
    void fillTokens();
    void refresh();
    void show(const market::SpendBreakdown &spend);
    void showShares(RankedBars &bars, const std::vector<market::SpendShare> &shares);
    void chooseFile();
    void saveTo(const QString &file);
    [[nodiscard]] int days() const;
    market::Market &m_market;
    const std::optional<chain::Address> m_account;
    const SaveFile m_save;
    PaneTabs *m_period;
    QComboBox *m_token;
    StateView *m_state;
    PlainLabel *m_total;
    PlainLabel *m_average;
    LineChart *m_chart;
    RankedBars *m_services;
    RankedBars *m_providers;
    Button *m_export = nullptr;
    std::optional<market::SpendBreakdown> m_spend;
    RefreshGate m_gate;
};

} // namespace ui
