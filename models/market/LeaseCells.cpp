// SPDX-License-Identifier: Apache-2.0
#include "models/market/LeaseCells.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/LeaseTableModel.h"
#include "models/market/Lifecycle.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"
#include "models/market/TextPool.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace market {

namespace {

using Model = LeaseTableModel;
using Kind = LeaseRow::Kind;
constexpr qsizetype longestName = 100;
constexpr quint32 mixedTokens = std::numeric_limits<quint32>::max();

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(market::LeaseCells)
};

QString none()
{
    return QStringLiteral("–");
}

QString dateText(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

/// The time for today, else the day.
QString sinceText(qint64 seconds, qint64 nowMs)
{
    if (seconds <= 0)
        return none();
    const QDateTime since = QDateTime::fromSecsSinceEpoch(seconds);
    const bool today = since.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return QLocale().toString(since, today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM"));
}

} // namespace

QString LeaseCells::word(LeaseStanding standing)
{
    switch (standing) {
    case LeaseStanding::Ordered: return CellWords::tr("Ordered");
    case LeaseStanding::Starting: return CellWords::tr("Starting");
    case LeaseStanding::Running: return CellWords::tr("Running");
    case LeaseStanding::SoonOut: return CellWords::tr("Runs out soon");
    case LeaseStanding::Unhealthy: return CellWords::tr("Unhealthy");
    case LeaseStanding::Failed: return CellWords::tr("Failed");
    case LeaseStanding::OutOfFunds: return CellWords::tr("Out of funds");
    case LeaseStanding::Closing: return CellWords::tr("Closing");
    case LeaseStanding::Closed: return CellWords::tr("Closed");
    }
    return {};
}

QString LeaseCells::contractState(const Lease &lease)
{
    return lease.isActive() ? QStringLiteral("Active") : QStringLiteral("Terminated"); // the contract's own words
}

QString LeaseCells::lifecycle(const MarketState &state, const Lease &lease)
{
    Order unknown; // made before the history we hold
    unknown.state = lease.isActive() ? OrderState::Matched : OrderState::Closed;
    const Order *order = state.orders.order(lease.id);
    return lifecycleName(lifecycleOf(order ? *order : unknown, &lease));
}

QString LeaseCells::evenUnits(const base::U256 &value, int decimals, int digits)
{
    const QString text = base::displayUnits(value, decimals, digits);
    const QString point = QLocale().decimalPoint();
    const qsizetype at = text.lastIndexOf(point);
    const qsizetype have = at < 0 ? 0 : text.size() - at - point.size();
    return (at < 0 ? text + point : text) + QString(std::max<qsizetype>(0, digits - have), u'0');
}

QString LeaseCells::hourly(const base::U256 &pricePerBlock, int blockTimeSeconds, int digits)
{
    constexpr quint64 halfOfABillionth = 500'000'000;
    const auto hour = perHour(pricePerBlock, blockTimeSeconds);
    return hour ? evenUnits(base::saturatingAdd(*hour, *hour == 0 ? 0 : halfOfABillionth), PriceDecimals, digits) : none();
}

QString LeaseCells::size(qint64 bytes)
{
    const bool whole = bytes % (1 << 20) == 0;
    return QLocale().formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString LeaseCells::shown(quint32 text) const
{
    return base::visibleText(QString::fromUtf8(m_texts.text(text)), longestName);
}

QString LeaseCells::text(const LeaseRow &row, const Deployment *local, int column, LeaseGrouping grouping) const
{
    switch (row.kind) {
    case Kind::Header: return headerText(row, column, grouping);
    case Kind::Deployment: return local ? deploymentText(row, *local, column) : QString();
    case Kind::Lease: return leaseText(row, column);
    case Kind::Gone: break;
    }
    return {};
}

QString LeaseCells::headerText(const LeaseRow &row, int column, LeaseGrouping grouping) const
{
    if (column == Model::State)
        return row.count == 1 ? CellWords::tr("1 lease") : CellWords::tr("%1 leases").arg(QLocale().toString(row.count));
    if (column == Model::PerHour && row.price > 0 && row.token != mixedTokens)
        return hourly(base::U256(row.price), m_market.blockTimeSeconds());
    if (column != Model::Service)
        return {};
    switch (grouping) {
    case LeaseGrouping::None: break;
    case LeaseGrouping::Provider: return row.provider == 0 ? CellWords::tr("No provider") : shown(row.provider);
    case LeaseGrouping::Region: return row.region == 0 ? CellWords::tr("Any region") : shown(row.region);
    case LeaseGrouping::State: return word(row.standing);
    case LeaseGrouping::Proposal: return row.proposal == 0 ? CellWords::tr("Without a proposal") : CellWords::tr("Proposal %1").arg(QLocale().toString(row.proposal - 1));
    }
    return {};
}

QString LeaseCells::deploymentText(const LeaseRow &row, const Deployment &local, int column) const
{
    switch (column) {
    case Model::Service: return shown(row.service);
    case Model::State: return word(row.standing);
    case Model::Provider: return shown(row.provider);
    case Model::Address: return row.address == 0 ? none() : shown(row.address);
    case Model::Cpu: return local.cpuPercent < 0 ? none() : CellWords::tr("%1 %").arg(QLocale().toString(local.cpuPercent, 'f', 1));
    case Model::Memory: return local.memoryBytes < 0 ? none() : size(local.memoryBytes);
    case Model::Since: return sinceText(row.since, m_market.nowMs());
    default: return none();
    }
}

QString LeaseCells::leaseText(const LeaseRow &row, int column) const
{
    const Lease *lease = m_market.state().leases.lease(row.id);
    if (!lease)
        return {};
    switch (column) {
    case Model::Service: return shown(row.service);
    case Model::State: return word(row.standing);
    case Model::Provider: return shown(row.provider);
    case Model::Since: return sinceText(row.since, m_market.nowMs());
    case Model::LeaseId: return QLocale().toString(row.id);
    case Model::Token: return shown(row.token);
    case Model::Tier: return QString::number(row.tier + 1);
    case Model::StartBlock: return QLocale().toString(row.firstBlock);
    case Model::PerHour:
    case Model::Spent:
    case Model::Left: return money(row, *lease, column);
    case Model::RunsOut: break;
    default: return none();
    }
    const quint64 head = m_market.head() ? m_market.head()->number : 0;
    if (!row.active || row.blocks == 0)
        return none();
    return row.expiry() <= head ? CellWords::tr("now") : durationWords(row.expiry() - head, m_market.blockTimeSeconds());
}

QString LeaseCells::money(const LeaseRow &row, const Lease &lease, int column) const
{
    const quint64 head = m_market.head() ? m_market.head()->number : 0;
    if (column == Model::PerHour)
        return hourly(lease.price, m_market.blockTimeSeconds());
    if (column == Model::Left) {
        const auto left = lease.leftAt(head, row.decimals);
        return left ? evenUnits(*left, row.decimals, 2) : none();
    }
    const auto owed = lease.owedAt(head, row.decimals);
    return owed ? evenUnits(base::saturatingAdd(lease.settled, *owed), row.decimals, 2) : none();
}

QString LeaseCells::caption(const LeaseRow &row, int column) const
{
    if (row.kind == Kind::Header)
        return {};
    if (column == Model::Provider)
        return shown(row.region);
    if (column == Model::Service && row.kind == Kind::Deployment)
        return row.proposal == 0 ? QString() : CellWords::tr("Proposal %1").arg(QLocale().toString(row.proposal - 1));
    if (row.kind != Kind::Lease)
        return {};
    if (column == Model::Service) {
        const QString lease = CellWords::tr("Lease %1").arg(QLocale().toString(row.id));
        const QString tags = QString::fromUtf8(m_texts.text(row.tags)).replace(u'\n', QStringLiteral(", "));
        return tags.isEmpty() ? lease : QStringLiteral("%1 · %2").arg(lease, base::visibleText(tags, 120));
    }
    const Lease *lease = column == Model::State ? m_market.state().leases.lease(row.id) : nullptr;
    return lease ? QStringLiteral("%1 · %2").arg(contractState(*lease), lifecycle(m_market.state(), *lease)) : QString();
}

QString LeaseCells::unit(const LeaseRow &row, int column) const
{
    const bool amount = column == Model::PerHour && (row.kind == Kind::Lease || (row.kind == Kind::Header && row.price > 0 && row.token != mixedTokens));
    return amount ? base::visibleText(QString::fromUtf8(m_texts.text(row.token)), 16) : QString();
}

QString LeaseCells::tip(const LeaseRow &row, const Deployment *local, int column) const
{
    if (local && column == Model::Service)
        return base::visibleText(local->image, 300);
    if (column == Model::Since && row.since > 0)
        return dateText(row.since);
    if (column == Model::Provider && row.kind != Kind::Header)
        return shown(row.provider);
    const auto end = column == Model::RunsOut && row.active && row.blocks > 0 ? m_market.timeOf(row.expiry()) : std::nullopt;
    if (end)
        return CellWords::tr("block %1, %2", "number, date").arg(QLocale().toString(row.expiry()), dateText(*end));
    return column == Model::State && row.kind == Kind::Lease ? caption(row, column) : QString();
}

} // namespace market
