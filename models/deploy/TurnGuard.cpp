// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/TurnGuard.h"

#include "models/base/VisibleText.h"

#include <algorithm>
#include <limits>

namespace deploy {

void TurnGuard::setSelf(const std::optional<chain::Address> &self)
{
    const auto known = self && !self->isZero() ? self : std::nullopt;
    if (std::exchange(m_self, known) != known)
        Q_EMIT changed();
}

void TurnGuard::setMembers(std::vector<TurnMember> members)
{
    m_members = std::move(members);
    Q_EMIT changed();
}

QString TurnGuard::nameOf(const chain::Address &member) const
{
    QString name = m_names ? m_names(member) : QString();
    for (const TurnMember &one : m_members.value_or(std::vector<TurnMember>())) {
        if (name.isEmpty() && one.address == member)
            name = one.name;
    }
    return name.isEmpty() ? member.toShort() : base::visibleText(name, 60);
}

TurnGuard::Turn TurnGuard::turnOf(const DeploymentKey &key, const Rule &rule, quint64 due, quint64 head) const
{
    if (!rule.turns.isOn())
        return {};
    std::vector<chain::Address> members = rule.turns.members;
    if (members.empty() && m_members) {
        for (const TurnMember &one : *m_members)
            members.push_back(one.address);
    }
    if (members.empty()) {
        const QString waits = tr("the members take turns, and who they are is not known yet");
        return {false, 0, waits, waits};
    }
    const TurnOrder order(key, members);
    const std::size_t place = m_self ? order.placeOf(*m_self) : order.members().size();
    Turn turn;
    turn.fromBlock = TurnOrder::firstBlock(due, place, rule.turns.patience);
    turn.open = head >= turn.fromBlock;
    if (turn.open)
        return turn;
    const std::size_t gone = head > due ? std::size_t((head - due) / rule.turns.patience) : 0;
    const QString first = nameOf(order.members().front());
    const int left = int(std::min<quint64>(turn.fromBlock - head, quint64(std::numeric_limits<int>::max())));
    turn.lasting = tr("%1’s computer has the first turn; this one takes over at block %2").arg(first).arg(turn.fromBlock);
    turn.now = gone == 0 ? tr("%1’s computer has the first turn; this one takes over in %n block(s)", nullptr, left).arg(first)
                         : tr("%1’s computer has the turn now; this one takes over in %n block(s)", nullptr, left)
                               .arg(nameOf(order.members()[std::min(gone, order.members().size() - 1)]));
    return turn;
}

} // namespace deploy
