// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/TokenVoteModel.h"

namespace ui {

TokenVoteModel::TokenVoteModel(QObject *parent) : QAbstractTableModel(parent) {}

void TokenVoteModel::setVotes(const std::vector<dao::TokenVote> &votes, const std::optional<chain::Address> &self)
{
    if (m_votes == votes && m_self == self)
        return;
    beginResetModel();
    m_votes = votes;
    m_self = self;
    endResetModel();
}

int TokenVoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_votes.size());
}

int TokenVoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenVoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const dao::TokenVote &vote = m_votes[std::size_t(index.row())];
    if (role == VotedRole)
        return vote.voted;
    if (role == Qt::ToolTipRole && index.column() == HolderColumn)
        return vote.owner.toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TokenColumn: return tr("NFT %1").arg(vote.tokenId);
    case HolderColumn: return vote.owner == m_self ? tr("You, %1").arg(vote.owner.toShort()) : vote.owner.toShort();
    case VoteColumn: return vote.voted ? tr("Voted") : tr("Not yet");
    default: return {};
    }
}

QVariant TokenVoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TokenColumn: return tr("Membership NFT");
    case HolderColumn: return tr("Held by");
    case VoteColumn: return tr("On this proposal");
    default: return {};
    }
}

} // namespace ui
