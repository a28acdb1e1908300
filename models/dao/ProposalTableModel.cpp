// SPDX-License-Identifier: Apache-2.0
#include "models/dao/ProposalTableModel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace dao {

ProposalTableModel::ProposalTableModel(ProposalBook &book, QObject *parent) : QAbstractTableModel(parent), m_book(book)
{
    for (const quint64 id : m_book.ids())
        m_rows.push_back({id, headingOf(*m_book.find(id))});
    connect(&m_book, &ProposalBook::proposalAdded, this, &ProposalTableModel::add);
    connect(&m_book, &ProposalBook::proposalChanged, this, &ProposalTableModel::change);
    connect(&m_book, &ProposalBook::proposalRemoved, this, &ProposalTableModel::remove);
}

int ProposalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProposalTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Proposal *proposal = m_book.find(row.id);
    if (!proposal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(row, *proposal, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == YesColumn || index.column() == NoColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole: return row.id;
    case TitleRole: return row.heading.title;
    case ImageRole: return row.heading.image;
    case StateRole: return int(m_book.state(row.id));
    case DeadlineRole: return proposal->deadline;
    case YesRole: return base::toDecimal(proposal->yay);
    case NoRole: return base::toDecimal(proposal->nay);
    case SortRole: return sortValue(row, *proposal, index.column());
    default: return {};
    }
}

QVariant ProposalTableModel::display(const Row &row, const Proposal &proposal, int column) const
{
    switch (column) {
    case IdColumn: return QString::number(row.id);
    case TitleColumn: return row.heading.title;
    case YesColumn: return base::toDecimal(proposal.yay);
    case NoColumn: return base::toDecimal(proposal.nay);
    case EndsColumn: return QLocale().toString(QDateTime::fromSecsSinceEpoch(proposal.deadline), QLocale::ShortFormat);
    default: return {}; // the state's name is the ui's
    }
}

QVariant ProposalTableModel::sortValue(const Row &row, const Proposal &proposal, int column) const
{
    switch (column) {
    case TitleColumn: return row.heading.title;
    case StateColumn: return int(m_book.state(row.id));
    case YesColumn: return proposal.yay.convert_to<double>(); // only an order is wanted
    case NoColumn: return proposal.nay.convert_to<double>();
    case EndsColumn: return proposal.deadline;
    default: return row.id;
    }
}

QVariant ProposalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case IdColumn: return tr("Id");
    case TitleColumn: return tr("Title");
    case StateColumn: return tr("State");
    case YesColumn: return tr("Yes");
    case NoColumn: return tr("No");
    case EndsColumn: return tr("Ends");
    default: return {};
    }
}

int ProposalTableModel::rowOf(quint64 id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &row, quint64 value) { return row.id > value; });
    return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
}

void ProposalTableModel::add(quint64 id)
{
    const Proposal *proposal = m_book.find(id);
    if (!proposal || rowOf(id) >= 0)
        return;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &row, quint64 value) { return row.id > value; });
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, {id, headingOf(*proposal)});
    endInsertRows();
}

void ProposalTableModel::change(quint64 id)
{
    const int row = rowOf(id);
    const Proposal *proposal = m_book.find(id);
    if (row < 0 || !proposal)
        return;
    m_rows[std::size_t(row)].heading = headingOf(*proposal); // differs only after a reorganisation
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ProposalTableModel::remove(quint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

} // namespace dao
