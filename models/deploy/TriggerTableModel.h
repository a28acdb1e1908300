// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/TriggerRun.h"

#include <QAbstractTableModel>

namespace deploy {

class Trigger;
class TriggerSet;

/// The runs of a trigger, or of all of a set, newest first.
class TriggerTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriggerTableModel)
public:
    enum Column { Run, State, Proposal, Target, When, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString
        StateRole,             ///< int of RunState
        StoppedRole,           ///< bool: Running in the journal, but its container is gone or ended
        SortRole,
        StepRole,              ///< QString: what it waits for
        ErrorRole,             ///< QString: one sentence
        ServiceRole,           ///< QString
        ConfirmationsHaveRole, ///< qulonglong
        ConfirmationsNeedRole, ///< qulonglong
        WhenRole,              ///< qlonglong, milliseconds since the epoch
        AlarmRole,             ///< bool
        PhaseRole,             ///< int of RunPhase: finer than the state
        NextStepRole,          ///< QString: what a person can do; may be empty
    };
    Q_ENUM(Role)

    explicit TriggerTableModel(Trigger &trigger, QObject *parent = nullptr);
    explicit TriggerTableModel(TriggerSet &set, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: not here

private:
    void reload();
    void change(const QString &key);
    std::function<std::vector<TriggerRun>()> m_all;
    std::function<std::optional<TriggerRun>(const QString &key)> m_one;
    std::vector<TriggerRun> m_runs;
};

} // namespace deploy
