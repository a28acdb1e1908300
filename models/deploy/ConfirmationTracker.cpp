// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ConfirmationTracker.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace deploy {

namespace {

// A reorganisation deeper than this below the head is not followed; blocks and logs further down are forgotten.
constexpr quint64 WindowBlocks = 4096;
// Logs whose block has not been told (yet): the oldest are forgotten beyond this.
constexpr std::size_t MaxWaiting = 65536;

QString numberText(quint64 number)
{
    return QString::number(number);
}

} // namespace

std::vector<ConfirmationTracker::Fired> ConfirmationTracker::onHead(quint64 number, const QString &hash, const QString &parent)
{
    if (!m_blocks.contains(hash))
        m_blocks.insert(hash, {number, parent});
    m_head = hash;
    followBranch();
    auto fired = fireDue();
    forgetOld();
    return fired;
}

std::vector<ConfirmationTracker::Fired> ConfirmationTracker::onLog(const QString &blockHash, const QString &key, quint64 index)
{
    const WaitingLog log{blockHash, key, index};
    if (m_fired.contains(key) || std::find(m_waiting.begin(), m_waiting.end(), log) != m_waiting.end())
        return {};
    if (m_waiting.size() >= MaxWaiting)
        m_waiting.erase(m_waiting.begin());
    m_waiting.push_back(log);
    return fireDue();
}

std::vector<ConfirmationTracker::Fired> ConfirmationTracker::onRemoved(const QString &, const QString &, quint64)
{
    return {};
}

/// Makes m_branch the branch of m_head, touching only what differs from before.
void ConfirmationTracker::followBranch()
{
    QString hash = m_head;
    auto block = m_blocks.constFind(hash);
    while (!m_branch.isEmpty() && m_branch.lastKey() > block->number)
        m_branch.erase(std::prev(m_branch.end()));
    while (block != m_blocks.constEnd() && m_branch.value(block->number) != hash) {
        const quint64 number = block->number;
        m_branch.insert(number, hash);
        hash = block->parent;
        block = m_blocks.constFind(hash);
        const bool linked = block != m_blocks.constEnd() && block->number + 1 == number;
        if (!linked) { // the chain below is not known: what was noted there belongs to another branch
            while (!m_branch.isEmpty() && m_branch.firstKey() < number)
                m_branch.erase(m_branch.begin());
            return;
        }
    }
}

std::vector<ConfirmationTracker::Fired> ConfirmationTracker::fireDue()
{
    const auto head = m_blocks.constFind(m_head);
    if (head == m_blocks.constEnd())
        return {};
    struct Due {
        quint64 number;
        quint64 index;
        QString key;
    };
    std::vector<Due> due;
    for (const WaitingLog &log : m_waiting) {
        const auto block = m_blocks.constFind(log.block);
        if (block == m_blocks.constEnd() || m_branch.value(block->number) != log.block)
            continue;
        if (head->number - block->number + 1 >= m_confirmations)
            due.push_back({block->number, log.index, log.key});
    }
    std::stable_sort(due.begin(), due.end(), [](const Due &a, const Due &b) {
        return std::tie(a.number, a.index) < std::tie(b.number, b.index);
    });
    std::vector<Fired> fired;
    for (const Due &log : due) {
        if (m_fired.contains(log.key))
            continue;
        m_fired.insert(log.key);
        fired.push_back({log.key, head->number});
    }
    if (!fired.empty())
        std::erase_if(m_waiting, [this](const WaitingLog &log) { return m_fired.contains(log.key); });
    return fired;
}

void ConfirmationTracker::forgetOld()
{
    const quint64 keep = WindowBlocks + m_confirmations;
    const quint64 head = m_blocks.value(m_head).number;
    // Rarely, so that its cost vanishes; the second bound is for a node that invents branches without end.
    if (head <= keep || (m_blocks.size() < qsizetype(2 * keep) && m_branch.size() < qsizetype(keep + keep / 4)))
        return;
    const quint64 floor = head - keep;
    std::erase_if(m_waiting, [&](const WaitingLog &log) {
        const auto block = m_blocks.constFind(log.block);
        return block != m_blocks.constEnd() && block->number < floor;
    });
    m_blocks.removeIf([&](const auto &entry) { return entry.value().number < floor; });
    while (!m_branch.isEmpty() && m_branch.firstKey() < floor)
        m_branch.erase(m_branch.begin());
}

QByteArray ConfirmationTracker::serialise() const
{
    QJsonArray blocks;
    for (auto it = m_blocks.constBegin(); it != m_blocks.constEnd(); ++it)
        blocks.append(QJsonArray{it.key(), numberText(it->number), it->parent});
    QJsonArray waiting;
    for (const WaitingLog &log : m_waiting)
        waiting.append(QJsonArray{log.block, log.key, numberText(log.index)});
    QJsonArray fired;
    for (const QString &key : m_fired)
        fired.append(key);
    return QJsonDocument(QJsonObject{{QStringLiteral("confirmations"), numberText(m_confirmations)},
                                     {QStringLiteral("head"), m_head},
                                     {QStringLiteral("hasHead"), m_blocks.contains(m_head)},
                                     {QStringLiteral("blocks"), blocks},
                                     {QStringLiteral("waiting"), waiting},
                                     {QStringLiteral("fired"), fired}})
        .toJson(QJsonDocument::Compact);
}

base::Result<ConfirmationTracker> ConfirmationTracker::restore(QByteArrayView state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state.toByteArray());
    const QJsonObject root = document.object();
    bool good = document.isObject();
    const auto number = [&good](const QJsonValue &value) {
        bool ok = false;
        const quint64 result = value.toString().toULongLong(&ok);
        good = good && ok;
        return result;
    };
    ConfirmationTracker tracker(number(root[QStringLiteral("confirmations")]));
    for (const QJsonValue &value : root[QStringLiteral("blocks")].toArray()) {
        const QJsonArray block = value.toArray();
        tracker.m_blocks.insert(block.at(0).toString(), {number(block.at(1)), block.at(2).toString()});
    }
    for (const QJsonValue &value : root[QStringLiteral("waiting")].toArray()) {
        const QJsonArray log = value.toArray();
        tracker.m_waiting.push_back({log.at(0).toString(), log.at(1).toString(), number(log.at(2))});
    }
    for (const QJsonValue &key : root[QStringLiteral("fired")].toArray())
        tracker.m_fired.insert(key.toString());
    tracker.m_head = root[QStringLiteral("head")].toString();
    const bool hasHead = root[QStringLiteral("hasHead")].toBool();
    if (!good || (hasHead && !tracker.m_blocks.contains(tracker.m_head)))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("deploy", "The saved state of the trigger cannot be read."));
    if (hasHead)
        tracker.followBranch();
    return tracker;
}

} // namespace deploy
