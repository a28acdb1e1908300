// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/Activity.h"

#include <QAbstractTableModel>

namespace wallet {

/// Activity as a table: roles only, words and colours are the view's business.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    enum Column { When, What, State, Amount, Fee, Hash, ColumnCount };
    enum Role {
        CreatedMsRole = Qt::UserRole + 1, ///< qint64, Unix time
        TitleRole,                        ///< QString
        KindRole,                         ///< QString
        StateRole,                        ///< int, ActivityState
        ValueRole,                        ///< QString, wei in decimal
        FeeRole,                          ///< QString, wei in decimal; invalid until mined
        HashRole,                         ///< QString
        ToRole,                           ///< QString; invalid for a contract creation
        BlockRole,                        ///< quint64; invalid until mined
        NonceRole,                        ///< quint64
    };
    explicit ActivityModel(Activity &activity, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Activity &m_activity;
};

} // namespace wallet
