// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/wallet/ActivityModel.h"
#include "ui/common/Tone.h"

#include <QIdentityProxyModel>

namespace ui {

/// Activity in words for the table: times, amounts, names of states.
class ActivityColumns final : public QIdentityProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityColumns)

public:
    enum Role { UnitRole = Qt::UserRole + 100, CaptionRole };
    ActivityColumns(wallet::ActivityModel &model, base::Clock &clock, QString symbol, int decimals, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The relative times moved on.
    void refreshTimes();

    [[nodiscard]] static Tone toneOf(const QModelIndex &index);
    [[nodiscard]] static Shape shapeOf(const QModelIndex &index);
    [[nodiscard]] static QString wordFor(wallet::ActivityState state);
    [[nodiscard]] static QStringList stateWords(); ///< of all states

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QString amount(const QModelIndex &index, int role, int fractionDigits) const;
    base::Clock &m_clock;
    QString m_symbol;
    int m_decimals;
};

} // namespace ui
