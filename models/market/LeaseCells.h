// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Deployment.h"
#include "models/market/LeaseRow.h"
#include "models/market/Market.h"

class QLocale;

namespace market {

class TextPool;

/// What the cells of the lease table say, made when they are looked at, at the head's block. Plain text, foreign text made
/// visible. `column`: LeaseTableModel::Column.
class LeaseCells {
public:
    LeaseCells(const Market &market, const TextPool &texts) : m_market(market), m_texts(texts) {}
    [[nodiscard]] QString text(const LeaseRow &row, const Deployment *local, int column, LeaseGrouping grouping) const;
    [[nodiscard]] QString caption(const LeaseRow &row, int column) const;
    [[nodiscard]] QString unit(const LeaseRow &row, int column) const; ///< the symbol beside an amount
    [[nodiscard]] QString tip(const LeaseRow &row, const Deployment *local, int column) const;
    /// "Runs out soon"
    [[nodiscard]] static QString word(LeaseStanding standing);
    /// The contract's own state, "Active", and the lifecycle's name, "CREATE_LEASE".
    [[nodiscard]] static QString contractState(const Lease &lease);
    [[nodiscard]] static QString lifecycle(const MarketState &state, const Lease &lease);
    /// With exactly so many digits after the point, cut off: a column of them reads well.
    [[nodiscard]] static QString evenUnits(const base::U256 &value, int decimals, int digits);
    /// What a price per block comes to in an hour, "0.4120". Prices are whole numbers of 10^-18 a block: an hour of one is
    /// rounded to where that does not show. "–" when it cannot be counted.
    [[nodiscard]] static QString hourly(const base::U256 &pricePerBlock, int blockTimeSeconds, int digits = 4);
    /// "12 MB"
    [[nodiscard]] static QString size(qint64 bytes);

private:
    [[nodiscard]] QString shown(quint32 text) const;
    [[nodiscard]] QString headerText(const LeaseRow &row, int column, LeaseGrouping grouping) const;
    [[nodiscard]] QString deploymentText(const LeaseRow &row, const Deployment &local, int column) const;
    [[nodiscard]] QString leaseText(const LeaseRow &row, int column) const;
    [[nodiscard]] QString money(const LeaseRow &row, const Lease &lease, int column) const;
    const Market &m_market;
    const TextPool &m_texts;
};

} // namespace market
