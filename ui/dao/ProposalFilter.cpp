// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ProposalFilter.h"

#include "ui/dao/ProposalWords.h"

namespace ui {

using dao::ProposalState;
using ProposalModel = dao::ProposalTableModel;

ProposalFilter::ProposalFilter(dao::ProposalBook &book, QObject *parent) : QSortFilterProxyModel(parent), m_book(book), m_model(book)
{
    setSourceModel(&m_model);
    setSortRole(ProposalModel::SortRole);
    setDynamicSortFilter(true);
}

bool ProposalFilter::belongs(ProposalState state, Group group)
{
    switch (group) {
    case Group::All: return true;
    case Group::Voting: return state == ProposalState::Voting;
    case Group::Ready: return state == ProposalState::Passed;
    case Group::Done: return state != ProposalState::Voting && state != ProposalState::Passed;
    }
    return true;
}

void ProposalFilter::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

void ProposalFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

bool ProposalFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex at = m_model.index(row, 0, parent);
    if (!belongs(ProposalState(at.data(ProposalModel::StateRole).toInt()), m_group))
        return false;
    return m_search.isEmpty() || at.data(ProposalModel::TitleRole).toString().contains(m_search, Qt::CaseInsensitive)
        || at.data(ProposalModel::ImageRole).toString().contains(m_search, Qt::CaseInsensitive)
        || at.data(ProposalModel::IdRole).toString() == m_search;
}

QVariant ProposalFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::DisplayRole || !index.isValid())
        return value;
    const auto state = ProposalState(QSortFilterProxyModel::data(index, ProposalModel::StateRole).toInt());
    if (index.column() == ProposalModel::StateColumn)
        return lookOf(state).word;
    if (index.column() != ProposalModel::EndsColumn)
        return value;
    const qint64 deadline = QSortFilterProxyModel::data(index, ProposalModel::DeadlineRole).toLongLong();
    if (state == ProposalState::Voting)
        return tr("in %1").arg(countdownText(deadline - m_book.chainTimeEstimate()));
    return dateText(deadline, m_book.chainTime());
}

void ProposalFilter::updateTimes()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex ends = index(row, ProposalModel::EndsColumn);
        if (ProposalState(ends.data(ProposalModel::StateRole).toInt()) == ProposalState::Voting)
            Q_EMIT dataChanged(ends, ends, {Qt::DisplayRole});
    }
}

quint64 ProposalFilter::idAt(const QModelIndex &index) const
{
    return index.data(ProposalModel::IdRole).toULongLong();
}

} // namespace ui
