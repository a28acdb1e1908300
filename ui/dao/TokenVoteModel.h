// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Proposal.h"

#include <QAbstractTableModel>
#include <optional>

namespace ui {

/// Every membership NFT, who holds it, and whether it has voted on one proposal.
class TokenVoteModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenVoteModel)

public:
    enum Column { TokenColumn, HolderColumn, VoteColumn, ColumnCount };
    enum Role { VotedRole = Qt::UserRole + 1 }; ///< bool
    explicit TokenVoteModel(QObject *parent = nullptr);
    void setVotes(const std::vector<dao::TokenVote> &votes, const std::optional<chain::Address> &self);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<dao::TokenVote> m_votes;
    std::optional<chain::Address> m_self;
};

} // namespace ui
