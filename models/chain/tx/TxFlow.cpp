// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/TxFlow.h"

#include "models/chain/codec/Keccak.h"
#include "models/chain/rpc/Revert.h"
#include "models/chain/tx/TxBroadcast.h"
#include "models/chain/tx/TxSimulation.h"
#include "models/chain/tx/TxTracker.h"

#include <QCoreApplication>

namespace chain {

namespace {

class FlowText {
    Q_DECLARE_TR_FUNCTIONS(chain)
};

} // namespace

class TxFlow::Private {
public:
    Private(TxFlow &flow, Context services, Signer &account, TxIntent wish, ExplainRevert words)
        : q(flow), context(services), signer(account), intent(std::move(wish)), explain(std::move(words))
    {
    }

    void setPhase(Phase next);
    void fail(base::Error problem);
    void simulate();
    void checkAgain();
    void sign();
    void record(const QByteArray &signedBytes);
    void send();
    void track();
    void onTracker();
    void refusedOnChain();
    [[nodiscard]] base::Error explained(base::Error problem) const;
    /// Calls `handle` with the answer if we are still in the phase in which it was asked for.
    template <class T, class Handle>
    void when(base::Async<T> answer, Handle handle)
    {
        answer.then(&q, [this, asked = step, handle](const base::Result<T> &result) {
            if (asked != step)
                return;
            if (!result)
                return fail(result.error());
            handle(*result);
        });
    }

    TxFlow &q;
    Context context;
    Signer &signer;
    const TxIntent intent;
    const ExplainRevert explain;
    Phase phase = Phase::Idle;
    quint64 step = 0; ///< goes up with each phase, so that answers for an earlier one are dropped
    TxReview review;
    bool recording = false; ///< the signed bytes are on their way to disk, or there
    QByteArray raw;
    std::optional<Hash> hash;
    std::optional<Receipt> receipt;
    std::optional<base::Error> error;
    TxTracker *tracker = nullptr;
};

TxFlow::TxFlow(Context context, Signer &signer, TxIntent intent, ExplainRevert explain, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, context, signer, std::move(intent), std::move(explain)))
{
}

TxFlow::~TxFlow() = default;

void TxFlow::start()
{
    if (d->phase == Phase::Idle)
        d->simulate();
}

void TxFlow::approve()
{
    if (d->phase == Phase::Reviewing)
        d->checkAgain();
}

void TxFlow::cancel()
{
    // What is written down is sent again after a crash, so from then on it counts as sent.
    if (d->phase < Phase::Sending && !d->recording)
        d->setPhase(Phase::Cancelled);
}

TxFlow::Phase TxFlow::phase() const { return d->phase; }
const TxIntent &TxFlow::intent() const { return d->intent; }
const TxReview &TxFlow::review() const { return d->review; }
std::optional<Hash> TxFlow::hash() const { return d->hash; }
std::optional<Receipt> TxFlow::receipt() const { return d->receipt; }
quint64 TxFlow::confirmations() const { return d->tracker ? d->tracker->confirmations() : 0; }
std::optional<base::Error> TxFlow::error() const { return d->error; }
bool TxFlow::isFinished() const
{
    return d->phase == Phase::Confirmed || d->phase == Phase::Failed || d->phase == Phase::Cancelled;
}

void TxFlow::Private::setPhase(Phase next)
{
    if (phase == next || q.isFinished())
        return;
    phase = next;
    ++step;
    if (q.isFinished() && tracker)
        tracker->stop();
    const quint64 here = step;
    Q_EMIT q.phaseChanged(next);
    if (here == step && q.isFinished())
        Q_EMIT q.finished();
}

base::Error TxFlow::Private::explained(base::Error problem) const
{
    if (problem.code != base::ErrorCode::Reverted || !explain)
        return problem;
    const QString words = explain(revertCode(problem));
    if (!words.isEmpty())
        problem.summary = words;
    return problem;
}

void TxFlow::Private::fail(base::Error problem)
{
    if (problem.code == base::ErrorCode::Cancelled)
        return setPhase(Phase::Cancelled);
    error = explained(std::move(problem));
    setPhase(Phase::Failed);
}

void TxFlow::Private::simulate()
{
    setPhase(Phase::Simulating);
    when(simulateTx(&q, context.client, context.expectedChainId, signer.address(), intent, context.currency), [this](const TxReview &filled) {
        review = filled;
        setPhase(Phase::Reviewing);
    });
}

/// Time has passed since the review was made. Another chain behind the endpoint ends it; another nonce means that what
/// was shown cannot be sent any more, so it is made anew.
void TxFlow::Private::checkAgain()
{
    setPhase(Phase::Signing);
    when(context.client.chainId(), [this](quint64 id) {
        if (const auto status = checkChainId(id, context.expectedChainId); !status)
            return fail(status.error());
        when(context.client.nonce(review.from), [this](quint64 nonce) {
            if (nonce != review.nonce)
                return simulate();
            sign();
        });
    });
}

void TxFlow::Private::sign()
{
    const Transaction transaction = transactionOf(review);
    when(signer.signHash(transaction.signingHash()), [this, transaction](const Signature &signature) {
        const QByteArray signedBytes = transaction.encodeSigned(signature);
        const auto check = decodeTransaction(signedBytes);
        if (!check || check->from != review.from || !(check->transaction == transaction))
            return fail(base::Error{base::ErrorCode::Internal,
                                    FlowText::tr("The signature does not belong to this account, so nothing was sent. Unlock the wallet again."), {}, nullptr, 0});
        record(signedBytes);
    });
}

void TxFlow::Private::record(const QByteArray &signedBytes)
{
    const Hash signedHash = keccak256(signedBytes);
    recording = true;
    when(context.recorder.recordSigned(review, signedHash, signedBytes), [this, signedHash, signedBytes](bool kept) {
        if (!kept)
            return fail(base::Error{base::ErrorCode::Storage,
                                    FlowText::tr("The transaction could not be written down, so it was not sent. Free some disk space, then try again."),
                                    {}, nullptr, 0});
        hash = signedHash;
        raw = signedBytes;
        send();
    });
}

void TxFlow::Private::send()
{
    setPhase(Phase::Sending);
    auto *broadcast = new TxBroadcast(context.client, context.clock, *hash, raw, &q);
    when(broadcast->send(), [this](bool) { track(); });
}

void TxFlow::Private::track()
{
    setPhase(Phase::Pending);
    tracker = new TxTracker(context.client, context.heads, *hash, context.confirmations, &q);
    tracker->setSender(review.from, review.nonce);
    QObject::connect(tracker, &TxTracker::changed, &q, [this] { onTracker(); });
    tracker->start();
}

void TxFlow::Private::onTracker()
{
    if (q.isFinished())
        return;
    receipt = tracker->receipt();
    if (receipt && !receipt->success)
        return refusedOnChain();
    switch (tracker->state()) {
    case TxTracker::State::Pending:
        setPhase(Phase::Pending);
        break;
    case TxTracker::State::Mined:
        setPhase(Phase::Mined);
        break;
    case TxTracker::State::Confirmed:
        setPhase(Phase::Mined);
        setPhase(Phase::Confirmed);
        break;
    case TxTracker::State::Replaced:
        return fail(base::Error{base::ErrorCode::Conflict,
                                FlowText::tr("Another transaction of this account took its place, so this one will never be carried out. "
                                   "If you did not send the other one yourself, check your wallet."), {}, nullptr, 0});
    case TxTracker::State::Dropped:
        return fail(base::Error{base::ErrorCode::Conflict,
                                FlowText::tr("The network has dropped this transaction without carrying it out. If you still want it, do it again."),
                                {}, nullptr, 0});
    }
    Q_EMIT q.progressChanged();
}

/// The receipt does not say why; calling it once more on that block's state usually does.
void TxFlow::Private::refusedOnChain()
{
    setPhase(Phase::Mined);
    const CallRequest request{review.from, intent.to, intent.value, intent.data};
    context.client.call(request, BlockTag(receipt->blockNumber)).then(&q, [this, asked = step](const base::Result<QByteArray> &answer) {
        if (asked != step)
            return;
        base::Error problem{base::ErrorCode::Reverted, FlowText::tr("The transaction was mined but refused. It may have run out of gas, or things changed "
                                                          "meanwhile; the fee is spent."), {}, nullptr, 0};
        if (!answer && answer.error().code == base::ErrorCode::Reverted) {
            problem = explained(answer.error());
            problem.summary = FlowText::tr("The transaction was mined but refused: %1").arg(problem.summary);
        }
        error = problem;
        setPhase(Phase::Failed);
    });
}

} // namespace chain
