// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseFilter.h"

#include "models/market/LeaseTableModel.h"
#include "ui/common/RelativeTime.h"
#include "ui/deploy/LeaseWords.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace ui {

using Model = market::LeaseTableModel;

namespace {

/// The time for today, else the day.
QString sinceText(qint64 ms)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(ms);
    const bool today = since.date() == QDate::currentDate();
    return QLocale().toString(since, today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM"));
}

/// What a narrow column cuts or shortens.
QString tipOf(const QModelIndex &index)
{
    const qint64 since = index.data(Model::SinceRole).toLongLong();
    if (index.column() == Model::Since)
        return since > 0 ? absoluteText(since) : QString();
    if (index.column() == Model::Service)
        return index.data(Model::ImageRole).toString();
    return index.column() == Model::Provider ? index.data(Model::ProviderRole).toString() : QString();
}

} // namespace

LeaseFilter::LeaseFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(Model::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void LeaseFilter::setChip(const QString &chip)
{
    m_chip = chip;
    invalidateFilter();
}

void LeaseFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

QVariant LeaseFilter::data(const QModelIndex &index, int role) const
{
    if (role == CaptionRole) {
        const QVariant proposal = index.data(Model::ProposalRole);
        if (index.column() == Model::Service)
            return proposal.isValid() ? tr("Proposal %1").arg(proposal.toULongLong()) : QString();
        return index.column() == Model::Provider ? index.data(Model::RegionRole) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return tipOf(index);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    if (index.column() == Model::State)
        return wordsFor(market::Lease::State(index.data(Model::StateRole).toInt())).word;
    const qint64 since = index.data(Model::SinceRole).toLongLong();
    if (index.column() == Model::Since && since > 0)
        return sinceText(since);
    const qint64 memory = index.data(Model::MemoryRole).toLongLong();
    if (index.column() == Model::Memory && memory >= 0)
        return sizeText(memory);
    const QVariant text = QSortFilterProxyModel::data(index, Qt::DisplayRole);
    const bool silent = text.toString().isEmpty() && index.column() >= Model::Address;
    return silent ? QVariant(QStringLiteral("–")) : text;
}

QVariant LeaseFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == Model::Since && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Since", "running since");
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool LeaseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = market::Lease::State(index.data(Model::StateRole).toInt());
    if (m_chip != QStringLiteral("all") && chipOf(state) != m_chip)
        return false;
    if (m_text.isEmpty())
        return true;
    const QVariant proposal = index.data(Model::ProposalRole);
    const QStringList places{index.data().toString(), index.data(Model::ImageRole).toString(), index.data(Model::ProviderRole).toString(),
                             index.data(Model::RegionRole).toString(), index.data(Model::IdRole).toString(),
                             index.siblingAtColumn(Model::Address).data().toString(),
                             proposal.isValid() ? tr("Proposal %1").arg(proposal.toULongLong()) : QString()};
    return std::any_of(places.begin(), places.end(),
                       [this](const QString &place) { return place.contains(m_text, Qt::CaseInsensitive); });
}

} // namespace ui
