// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <vector>

namespace deploy {

/// When is an event on a branching chain deep enough to act on? A pure value: heads and logs go in, keys come out, each
/// once for ever. A log fires when its block is on the branch of the current head with head - block + 1 >= confirmations.
/// The hash of a block fixes the logs in it, so a log counts whenever its block is canonical: "removed" messages, which
/// some nodes forget and others delay, change nothing. Logs may repeat, and may come before their block.
class ConfirmationTracker final {
public:
    struct Fired {
        QString key;
        quint64 atHead = 0; ///< number of the head that made it fire
        bool operator==(const Fired &) const = default;
    };

    explicit ConfirmationTracker(quint64 confirmations) : m_confirmations(confirmations) {}

    /// A new canonical head: its branch is canonical from now on. Every block of a new branch is told, from the fork up.
    [[nodiscard]] std::vector<Fired> onHead(quint64 number, const QString &hash, const QString &parent);
    [[nodiscard]] std::vector<Fired> onLog(const QString &blockHash, const QString &key, quint64 index);
    [[nodiscard]] std::vector<Fired> onRemoved(const QString &blockHash, const QString &key, quint64 index);

    /// Everything that must survive a restart, as JSON.
    [[nodiscard]] QByteArray serialise() const;
    /// Errors: Invalid.
    [[nodiscard]] static base::Result<ConfirmationTracker> restore(QByteArrayView state);

private:
    struct Block {
        quint64 number = 0;
        QString parent;
    };
    struct WaitingLog {
        QString block;
        QString key;
        quint64 index = 0;
        bool operator==(const WaitingLog &) const = default;
    };
    void followBranch();
    [[nodiscard]] std::vector<Fired> fireDue();
    void forgetOld();

    quint64 m_confirmations = 1;
    QHash<QString, Block> m_blocks;       // all branches, the newest heights
    QMap<quint64, QString> m_branch;      // number -> hash below the current head
    QString m_head;
    std::vector<WaitingLog> m_waiting;
    QSet<QString> m_fired;
};

} // namespace deploy
