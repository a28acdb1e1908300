// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/TxTracker.h"

#include "models/base/Logging.h"

namespace chain {

TxTracker::TxTracker(RpcClient &client, HeadTracker &heads, const Hash &hash, quint64 confirmations, QObject *parent)
    : QObject(parent), m_client(client), m_heads(heads), m_hash(hash), m_wanted(qMax<quint64>(1, confirmations))
{
}

void TxTracker::setSender(const Address &from, quint64 nonce)
{
    m_sender = {from, nonce};
}

void TxTracker::start()
{
    connect(&m_heads, &HeadTracker::headChanged, this, &TxTracker::look);
    look();
}

void TxTracker::stop()
{
    m_heads.disconnect(this);
}

void TxTracker::look()
{
    if (m_state == State::Confirmed)
        return;
    if (std::exchange(m_looking, true)) {
        m_lookAgain = true;
        return;
    }
    m_client.receipt(m_hash).then(this, [this](const base::Result<std::optional<Receipt>> &answer) {
        if (!answer)
            return finishLook(); // no news; the next head asks again
        if (*answer)
            return onReceipt(**answer);
        onNoReceipt();
    });
}

void TxTracker::finishLook()
{
    m_looking = false;
    if (std::exchange(m_lookAgain, false))
        look();
}

void TxTracker::set(State state, quint64 confirmations, std::optional<Receipt> receipt)
{
    const auto blockOf = [](const std::optional<Receipt> &r) { return r ? r->blockHash : Hash(); };
    if (m_state == state && m_confirmations == confirmations && blockOf(m_receipt) == blockOf(receipt))
        return;
    m_receipt = std::move(receipt);
    m_state = state;
    m_confirmations = confirmations;
    Q_EMIT changed();
}

void TxTracker::onReceipt(const Receipt &receipt)
{
    // A receipt from a block that is not (any more) part of the chain proves nothing.
    m_client.header(BlockTag(receipt.blockNumber)).then(this, [this, receipt](const base::Result<BlockHeader> &header) {
        if (header && header->hash == receipt.blockHash) {
            m_unknownFor = 0;
            const quint64 head = m_heads.head() ? m_heads.head()->number : receipt.blockNumber;
            const quint64 count = head < receipt.blockNumber ? 1 : head - receipt.blockNumber + 1;
            set(count >= m_wanted ? State::Confirmed : State::Mined, count, receipt);
        } else if (header) {
            qCWarning(logChain) << "a receipt from a block that is not on the chain:" << m_hash.toString();
        }
        finishLook();
    });
}

void TxTracker::onNoReceipt()
{
    if (m_state == State::Mined)
        set(State::Pending, 0);
    m_client.transaction(m_hash).then(this, [this](const base::Result<std::optional<TxInfo>> &answer) {
        if (!answer)
            return finishLook();
        if (!*answer)
            return onUnknown();
        m_unknownFor = 0;
        m_sender = {(*answer)->from, (*answer)->nonce};
        set(State::Pending, 0);
        finishLook();
    });
}

void TxTracker::onUnknown()
{
    ++m_unknownFor;
    const auto dropIfLong = [this] {
        if (m_unknownFor >= BlocksUntilDropped)
            set(State::Dropped, 0);
        finishLook();
    };
    if (!m_sender || m_unknownFor < BlocksUntilReplaced)
        return dropIfLong();
    const QString latest = QStringLiteral("latest");
    m_client.nonce(m_sender->first, BlockTag(latest)).then(this, [this, dropIfLong](const base::Result<quint64> &nonce) {
        if (!nonce || *nonce <= m_sender->second)
            return dropIfLong();
        set(State::Replaced, 0);
        finishLook();
    });
}

} // namespace chain
