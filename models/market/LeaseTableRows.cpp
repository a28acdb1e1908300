// SPDX-License-Identifier: Apache-2.0
// LeaseTableModel: how rows are made from the ledgers, and what a view reads of them.
#include "models/market/LeaseTableModel.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"
#include "models/market/SpecGlance.h"

#include <QDateTime>
#include <QMetaEnum>
#include <algorithm>

namespace market {

namespace {

using Kind = LeaseRow::Kind;
constexpr quint64 soonSeconds = 86'400;
constexpr qsizetype longestRaw = 120;

LeaseStanding standingOf(Deployment::State state)
{
    switch (state) {
    case Deployment::State::Ordered: return LeaseStanding::Ordered;
    case Deployment::State::Starting: return LeaseStanding::Starting;
    case Deployment::State::Running: return LeaseStanding::Running;
    case Deployment::State::Unhealthy: return LeaseStanding::Unhealthy;
    case Deployment::State::Closing: return LeaseStanding::Closing;
    case Deployment::State::Closed: return LeaseStanding::Closed;
    case Deployment::State::Failed: return LeaseStanding::Failed;
    }
    return LeaseStanding::Closed;
}

/// With 18 decimals, for order only.
Amount128 scaled(const base::U256 &units, int decimals)
{
    if (units == 0 || decimals == PriceDecimals)
        return cutAmount(units);
    base::U256 power = 1;
    for (int i = std::min(decimals, PriceDecimals); i < std::max(decimals, PriceDecimals); ++i)
        power *= 10;
    if (decimals > PriceDecimals)
        return cutAmount(units / power);
    const auto more = base::checkedMul(units, power);
    return more ? cutAmount(*more) : cutAmount(std::numeric_limits<base::U256>::max());
}

QString iso(qint64 seconds)
{
    return seconds <= 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString stateName(LeaseStanding standing)
{
    switch (standing) {
    case LeaseStanding::Ordered: return QStringLiteral("ordered");
    case LeaseStanding::Starting: return QStringLiteral("starting");
    case LeaseStanding::Running: return QStringLiteral("running");
    case LeaseStanding::SoonOut: return QStringLiteral("soon_out");
    case LeaseStanding::Unhealthy: return QStringLiteral("unhealthy");
    case LeaseStanding::Failed: return QStringLiteral("failed");
    case LeaseStanding::OutOfFunds: return QStringLiteral("out_of_funds");
    case LeaseStanding::Closing: return QStringLiteral("closing");
    case LeaseStanding::Closed: break;
    }
    return QStringLiteral("closed");
}

} // namespace

quint64 LeaseTableModel::soonBlocks() const
{
    return soonSeconds / quint64(m_market.blockTimeSeconds());
}

LeaseStanding LeaseTableModel::standingAt(const LeaseRow &row, quint64 block) const
{
    if (!row.active)
        return LeaseStanding::Closed;
    if (row.blocks == 0 || row.expiry() >= block + soonBlocks())
        return LeaseStanding::Running;
    return row.expiry() > block ? LeaseStanding::SoonOut : LeaseStanding::OutOfFunds;
}

/// The first block at which it will stand otherwise.
void LeaseTableModel::watchFor(const LeaseRow &row, LeaseStanding standing)
{
    if (!row.active || row.blocks == 0 || standing == LeaseStanding::OutOfFunds)
        return;
    const quint64 end = row.expiry();
    m_nextCrossing = std::min(m_nextCrossing, standing == LeaseStanding::Running ? end - soonBlocks() + 1 : end);
}

LeaseTableModel::ProviderTexts LeaseTableModel::textsOf(const chain::Address &wallet)
{
    const auto known = m_providers.constFind(wallet);
    if (known != m_providers.constEnd())
        return *known;
    const auto *provider = m_market.state().providers.provider(wallet);
    const ProviderTexts texts{m_rows.texts.put(m_market.state().providers.nameOf(wallet).toUtf8()),
                              m_rows.texts.put(provider ? provider->region.toUtf8() : QByteArray())};
    return *m_providers.insert(wallet, texts);
}

LeaseRow LeaseTableModel::rowFor(const Lease &lease)
{
    LeaseRow row;
    row.id = lease.id;
    row.active = lease.isActive();
    row.mine = m_account && lease.tenant == *m_account;
    const SpecGlance spec = SpecGlance::of(lease.spec);
    row.service = m_rows.texts.put(spec.service.isEmpty() ? QByteArrayView(lease.spec).first(std::min(longestRaw, lease.spec.size())) : spec.service);
    const ProviderTexts provider = textsOf(lease.provider);
    row.provider = provider.name;
    row.region = provider.region;
    if (const TokenInfo *token = m_market.state().escrow.token(lease.token)) {
        row.token = m_rows.texts.put(token->symbol);
        row.decimals = qint16(token->decimals);
    }
    const auto *known = m_market.state().providers.provider(lease.provider);
    row.tier = known ? known->tier : 0;
    row.startBlock = lease.startBlock;
    row.blocks = lease.numOfBlocks;
    row.firstBlock = lease.firstBlock;
    row.since = lease.history.empty() ? lease.startTime : lease.history.front().fromTime;
    row.price = cutAmount(lease.price);
    row.settled = scaled(lease.settled, row.decimals);
    if (m_notes) {
        const LeaseNote note = m_notes->note(lease.id);
        row.tags = m_rows.texts.put(note.tags.join(u'\n').toUtf8());
        row.more = m_rows.texts.put(note.note.toUtf8());
    }
    row.standing = standingAt(row, m_rows.head());
    watchFor(row, row.standing);
    return row;
}

LeaseRow LeaseTableModel::rowFor(const Deployment &deployment, quint64 arrival)
{
    LeaseRow row;
    row.kind = Kind::Deployment;
    row.id = arrival;
    row.mine = true;
    row.standing = standingOf(deployment.state);
    row.service = m_rows.texts.put(deployment.service.toUtf8());
    row.provider = m_rows.texts.put(deployment.provider.toUtf8());
    row.region = m_rows.texts.put(deployment.region.toUtf8());
    if (!deployment.endpoints.empty()) {
        const Deployment::Endpoint &first = deployment.endpoints.front();
        row.address = m_rows.texts.put((first.host + u':' + QString::number(first.port)).toUtf8());
    }
    row.proposal = deployment.proposal ? *deployment.proposal + 1 : 0;
    const QString proposal = deployment.proposal ? tr("Proposal %1").arg(*deployment.proposal) : QString();
    row.more = m_rows.texts.put(QString(deployment.image + u'\n' + deployment.id + u'\n' + proposal).toUtf8());
    row.cpuPercent = float(deployment.cpuPercent);
    row.memory = deployment.memoryBytes;
    constexpr qint64 ms = 1000;
    row.since = deployment.runningSinceMs / ms;
    return row;
}

void LeaseTableModel::onDeployment(const Deployment &deployment)
{
    const auto known = m_arrivals.constFind(deployment.id);
    const bool isNew = known == m_arrivals.constEnd();
    const quint64 arrival = isNew ? m_arrived++ : *known;
    m_local.insert_or_assign(arrival, deployment);
    const LeaseRow row = rowFor(deployment, arrival);
    if (isNew) {
        m_arrivals.insert(deployment.id, arrival);
        return follow({}, {row});
    }
    const quint32 number = m_localRows.value(arrival);
    m_rows.replace(number, row);
    follow({number}, {});
}

void LeaseTableModel::onDeploymentRemoved(const QString &id)
{
    const auto known = m_arrivals.constFind(id);
    if (known == m_arrivals.constEnd())
        return;
    const quint64 arrival = *known;
    const quint32 number = m_localRows.value(arrival);
    LeaseRow gone;
    gone.kind = Kind::Gone;
    m_rows.replace(number, gone);
    m_arrivals.erase(known);
    m_localRows.remove(arrival);
    m_local.erase(arrival);
    follow({number}, {});
}

const Deployment *LeaseTableModel::localOf(const LeaseRow &row) const
{
    if (row.kind != Kind::Deployment)
        return nullptr;
    const auto found = m_local.find(row.id);
    return found == m_local.end() ? nullptr : &found->second;
}

QVariant LeaseTableModel::idOf(const LeaseRow &row) const
{
    if (row.kind == Kind::Lease)
        return QString::number(row.id);
    const Deployment *local = localOf(row);
    return local ? QVariant(local->id) : QVariant();
}

int LeaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

int LeaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const LeaseRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return m_cells.text(row, localOf(row), index.column(), grouping());
    case Qt::AccessibleTextRole: {
        const QString text = m_cells.text(row, localOf(row), index.column(), grouping());
        const QString more = m_cells.caption(row, index.column()) + m_cells.unit(row, index.column());
        return more.isEmpty() ? text : text + u' ' + more;
    }
    case Qt::ToolTipRole: return m_cells.tip(row, localOf(row), index.column());
    case IdRole: return idOf(row);
    case LeaseRole: return row.kind == Kind::Lease ? QVariant(qulonglong(row.id)) : QVariant();
    case StandingRole: return int(row.standing);
    case CaptionRole: return m_cells.caption(row, index.column());
    case UnitRole: return m_cells.unit(row, index.column());
    case HeaderRole: return row.kind == Kind::Header;
    default: return {};
    }
}

Qt::ItemFlags LeaseTableModel::flags(const QModelIndex &index) const
{
    const bool header = index.isValid() && index.row() < m_order.size() && at(index.row()).kind == Kind::Header;
    return header ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant LeaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Service: return tr("Service");
    case State: return tr("State");
    case Provider: return tr("Provider");
    case PerHour: return tr("Per hour");
    case Spent: return tr("Spent");
    case Left: return tr("Left");
    case RunsOut: return tr("Runs out in");
    case Address: return tr("Address");
    case Cpu: return tr("CPU");
    case Memory: return tr("Memory");
    case Since: return tr("Since", "running since");
    case LeaseId: return tr("Lease");
    case Token: return tr("Token");
    case Tier: return tr("Tier");
    case StartBlock: return tr("Start block");
    default: return {};
    }
}

std::optional<LeaseRecord> LeaseTableModel::record(const Key &key) const
{
    LeaseRecord record;
    if (!key.deployment.isEmpty()) {
        const auto arrival = m_arrivals.constFind(key.deployment);
        const auto number = arrival == m_arrivals.constEnd() ? m_localRows.constEnd() : m_localRows.constFind(*arrival);
        if (number == m_localRows.constEnd())
            return std::nullopt;
        const LeaseRow &row = m_rows.row(*number);
        const Deployment &local = m_local.at(row.id);
        record.kind = QStringLiteral("deployment");
        record.id = local.id;
        record.service = local.service;
        record.state = stateName(row.standing);
        record.provider = local.provider;
        record.region = local.region;
        record.since = iso(row.since);
        record.address = QString::fromUtf8(m_rows.texts.text(row.address));
        record.proposal = local.proposal ? QString::number(*local.proposal) : QString();
        return record;
    }
    const Lease *lease = m_market.state().leases.lease(key.lease);
    const auto number = m_leaseRows.constFind(key.lease);
    if (!lease || number == m_leaseRows.constEnd())
        return std::nullopt;
    const LeaseRow &row = m_rows.row(*number);
    const quint64 block = m_rows.head();
    const auto text = [this](quint32 id) { return base::visibleText(QString::fromUtf8(m_rows.texts.text(id))); };
    const auto units = [](const base::Result<base::U256> &value, int decimals) { return value ? base::formatUnits(*value, decimals) : QString(); };
    if (m_notes) {
        const LeaseNote note = m_notes->note(lease->id);
        record.tags = note.tags.join(QStringLiteral("; "));
        record.note = note.note;
    }
    record.kind = QStringLiteral("lease");
    record.id = QString::number(lease->id);
    record.service = text(row.service);
    record.state = stateName(row.standing);
    record.contractState = LeaseCells::contractState(*lease);
    record.lifecycle = LeaseCells::lifecycle(m_market.state(), *lease);
    record.provider = text(row.provider);
    record.providerAddress = lease->provider.toString();
    record.region = text(row.region);
    record.token = text(row.token);
    record.pricePerBlock = units(lease->price, PriceDecimals);
    record.pricePerHour = units(perHour(lease->price, m_market.blockTimeSeconds()), PriceDecimals);
    const auto owed = lease->owedAt(block, row.decimals);
    record.spent = units(owed ? base::Result<base::U256>(base::saturatingAdd(lease->settled, *owed)) : owed, row.decimals);
    record.left = units(lease->leftAt(block, row.decimals), row.decimals);
    record.startBlock = QString::number(row.firstBlock);
    record.since = iso(row.since);
    if (row.active && row.blocks > 0) {
        record.runsOutBlock = QString::number(row.expiry());
        record.runsOutAt = iso(m_market.timeOf(row.expiry()).value_or(0));
    }
    return record;
}

} // namespace market
