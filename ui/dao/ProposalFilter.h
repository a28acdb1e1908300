// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalTableModel.h"

#include <QSortFilterProxyModel>

namespace ui {

/// The proposals of one group that match a search, with states and times in words.
class ProposalFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalFilter)

public:
    enum class Group { All, Voting, Ready, Done };
    explicit ProposalFilter(dao::ProposalBook &book, QObject *parent = nullptr);
    void setGroup(Group group);
    /// Part of a title or image, or a number.
    void setSearch(const QString &text);
    /// Once a second: the countdowns have moved.
    void updateTimes();
    [[nodiscard]] static bool belongs(dao::ProposalState state, Group group);
    [[nodiscard]] quint64 idAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    dao::ProposalBook &m_book;
    dao::ProposalTableModel m_model;
    Group m_group = Group::All;
    QString m_search;
};

} // namespace ui
