// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Rule.h"
#include "models/deploy/TurnOrder.h"

#include <QObject>

namespace deploy {

/// Somebody whose computer may run a rule.
struct TurnMember {
    chain::Address address;
    QString name = {}; ///< of the address book; empty: the address is shown
};

/// Says whether this computer may act on a deployment now, or whose turn it is. Which account it acts for and who the
/// others are is told from outside; whoever asked is told by changed() to ask again. On the GUI thread.
class TurnGuard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnGuard)
public:
    using QObject::QObject;

    /// Whose computer this is. Without an account, and with one that is not on the list, it comes after all others: it
    /// helps out, but stands in nobody's way.
    void setSelf(const std::optional<chain::Address> &self);
    /// The members of the DAO, for rules that name nobody. Until they are told, such a rule waits.
    void setMembers(std::vector<TurnMember> members);
    /// Names alone, for the sentences.
    void setNames(std::function<QString(const chain::Address &)> names) { m_names = std::move(names); }

    struct Turn {
        bool open = true;
        quint64 fromBlock = 0; ///< this computer's turn; 0: not known yet
        QString lasting;       ///< why not, in words that stay true until it is open
        QString now;           ///< the same, with how many blocks are left
    };
    /// `due`: TurnOrder::dueBlock of the event. `head`: the block up to which the chain is known here.
    [[nodiscard]] Turn turnOf(const DeploymentKey &key, const Rule &rule, quint64 due, quint64 head) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString nameOf(const chain::Address &member) const;
    std::optional<chain::Address> m_self;
    std::optional<std::vector<TurnMember>> m_members;
    std::function<QString(const chain::Address &)> m_names;
};

} // namespace deploy
