// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/TxBroadcast.h"

#include "models/base/Logging.h"

#include <QCoreApplication>

#include <initializer_list>

namespace chain {

namespace {

class BroadcastText {
    Q_DECLARE_TR_FUNCTIONS(BroadcastText)
};

bool says(const base::Error &error, std::initializer_list<QStringView> words)
{
    const auto said = [&error](QStringView word) { return error.summary.contains(word, Qt::CaseInsensitive); };
    return error.code == base::ErrorCode::Remote && std::any_of(words.begin(), words.end(), said);
}

/// Every client's words for "I have it already".
bool isAlreadyKnown(const base::Error &error)
{
    return says(error, {u"already known", u"already imported", u"known transaction", u"alreadyknown", u"already exists", u"same hash"});
}

/// Whether the bytes may have arrived in spite of the error: a refusal is an answer, and without trust nothing is sent.
bool isUnclear(const base::Error &error)
{
    return error.code != base::ErrorCode::Remote && error.code != base::ErrorCode::Auth;
}

/// Nobody knows what became of it.
base::Error leftOpen(const base::Error &error)
{
    base::Error outer = base::wrap(BroadcastText::tr("The node could not be reached while sending. The transaction may still go through: look at Activity "
                                            "before you try again."),
                                   error);
    if (outer.code != base::ErrorCode::Timeout && outer.code != base::ErrorCode::Closed)
        outer.code = base::ErrorCode::Network;
    return outer;
}

/// The node's refusal as a sentence with the next step.
base::Error refusal(const base::Error &error)
{
    const auto with = [&error](base::ErrorCode code, const QString &summary) {
        base::Error outer = base::wrap(summary, error);
        outer.code = code;
        return outer;
    };
    if (says(error, {u"nonce too low", u"nonce is too low", u"oldnonce"}))
        return with(base::ErrorCode::Conflict, BroadcastText::tr("Another transaction of this account was mined first, so this one was not sent. Try again."));
    if (says(error, {u"insufficient funds"}))
        return with(base::ErrorCode::Invalid, BroadcastText::tr("This account does not hold enough for this and its network fee. Add funds, then try again."));
    if (says(error, {u"underpriced", u"fee too low", u"less than block base fee", u"feetoolow"}))
        return with(base::ErrorCode::Conflict, BroadcastText::tr("The network fee has gone up meanwhile, so the node did not take the transaction. Try again."));
    if (error.code == base::ErrorCode::Remote)
        return with(error.code, BroadcastText::tr("The transaction was not sent. %1").arg(error.summary));
    return error;
}

} // namespace

TxBroadcast::TxBroadcast(RpcClient &client, base::Clock &clock, const Hash &hash, const QByteArray &raw, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_hash(hash), m_raw(raw)
{
}

base::Async<bool> TxBroadcast::send()
{
    auto future = m_promise.future();
    attempt();
    return future;
}

void TxBroadcast::attempt()
{
    ++m_attempts;
    m_client.sendRawTransaction(m_raw).then(this, [this](const base::Result<Hash> &answer) {
        if (answer || isAlreadyKnown(answer.error()))
            return m_promise.complete(true);
        qCInfo(logChain) << "sending" << m_hash.toString() << ":" << answer.error().toLogLine();
        m_perhapsSent = m_perhapsSent || isUnclear(answer.error());
        lookUp(answer.error());
    });
}

void TxBroadcast::lookUp(const base::Error &error)
{
    m_client.transaction(m_hash).then(this, [this, error](const base::Result<std::optional<TxInfo>> &found) {
        if (found && *found)
            return m_promise.complete(true);
        // If even looking failed, nobody knows whether the first error was the truth.
        m_perhapsSent = m_perhapsSent || !found;
        notFound(found ? error : found.error(), !found || isUnclear(error));
    });
}

void TxBroadcast::notFound(const base::Error &error, bool unclear)
{
    if (!unclear || error.code == base::ErrorCode::Closed || m_attempts >= MaxAttempts)
        return m_promise.fail(m_perhapsSent ? leftOpen(error) : refusal(error));
    m_retry = m_clock.after(m_backOff.next(), [this] { attempt(); });
}

} // namespace chain
