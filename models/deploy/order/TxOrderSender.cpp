// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/order/TxOrderSender.h"

#include "models/base/Logging.h"

#include <algorithm>

namespace deploy {

TxOrderSender::TxOrderSender(const chain::TxFlow::Context &context, chain::Signer &signer, market::SpheronReader &reader, Options options, QObject *parent)
    : QObject(parent), m_context(context), m_signer(signer), m_reader(reader), m_options(std::move(options))
{
}

TxOrderSender::~TxOrderSender() = default;

/// The mark is text in the call data, and so stands in the signed bytes as it is.
bool TxOrderSender::isOnItsWay(const QByteArray &mark) const
{
    const std::vector<Kept> kept = m_options.kept ? m_options.kept() : std::vector<Kept>();
    const auto flows = findChildren<chain::TxFlow *>(Qt::FindDirectChildrenOnly); // not signed yet, some of them
    return std::any_of(kept.begin(), kept.end(), [&mark](const Kept &one) { return one.raw.contains(mark); })
           || std::any_of(flows.begin(), flows.end(), [&mark](const chain::TxFlow *flow) {
                  return !flow->isFinished() && !flow->receipt() && flow->intent().data.contains(mark);
              });
}

/// First what waits, then what is mined, then the block: all that waited at the beginning is mined by then.
base::Async<quint64> TxOrderSender::quietBlock()
{
    base::Promise<quint64> promise;
    const auto who = account();
    if (!who)
        return base::failed<quint64>({base::ErrorCode::NotFound, tr("There is no account that could pay for an order. Make one, or import one, then try again."), {}, nullptr, 0});
    chain::RpcClient &client = m_context.client;
    client.nonce(*who).then(this, [this, promise, who](const base::Result<quint64> &waiting) {
        if (!waiting)
            return promise.fail(waiting.error());
        m_context.client.nonce(*who, chain::BlockTag()).then(this, [this, promise, waiting = *waiting](const base::Result<quint64> &mined) {
            if (!mined)
                return promise.fail(mined.error());
            if (*mined < waiting)
                return promise.fail({base::ErrorCode::Network, tr("Another transaction of this account is on its way; the order waits until it is in a block."), {}, nullptr, 0});
            m_context.client.blockNumber().then(this, [promise](const base::Result<quint64> &block) { promise.complete(block); });
        });
    });
    return promise.future();
}

base::Async<OrderSender::Means> TxOrderSender::means(const chain::Address &token)
{
    base::Promise<Means> promise;
    const auto who = account();
    if (!who)
        return base::failed<Means>({base::ErrorCode::NotFound, tr("There is no account that could pay for an order. Make one, or import one, then try again."), {}, nullptr, 0});
    m_reader.limits().then(this, [this, promise, who, token](const base::Result<market::SpheronReader::Limits> &limits) {
        if (!limits)
            return promise.fail(limits.error());
        m_reader.purse(*who, token).then(this, [promise, limits = *limits](const base::Result<market::SpheronReader::Purse> &purse) {
            promise.complete(purse.map([&limits](const market::SpheronReader::Purse &found) { return Means{limits, found}; }));
        });
    });
    return promise.future();
}

base::Async<chain::Receipt> TxOrderSender::send(const chain::TxIntent &intent)
{
    using Phase = chain::TxFlow::Phase;
    base::Promise<chain::Receipt> promise;
    auto *flow = new chain::TxFlow(m_context, m_signer, intent, &market::explainSpheronRevert, this);
    connect(flow, &chain::TxFlow::phaseChanged, this, [flow, promise](Phase phase) {
        if (phase == Phase::Reviewing)
            flow->approve();
        else if ((phase == Phase::Mined || phase == Phase::Confirmed) && flow->receipt() && flow->receipt()->success)
            promise.complete(*flow->receipt());
    });
    connect(flow, &chain::TxFlow::finished, this, [flow, promise] {
        promise.fail(flow->error().value_or(base::Error{base::ErrorCode::Network, tr("The transaction was not sent; it is tried again."), {}, nullptr, 0}));
        flow->deleteLater();
    });
    qCInfo(logDeploy).noquote() << "sending by a rule:" << intent.kind << intent.title;
    flow->start();
    return promise.future();
}

void TxOrderSender::withdraw(const QByteArray &mark)
{
    const auto flows = findChildren<chain::TxFlow *>(Qt::FindDirectChildrenOnly);
    for (chain::TxFlow *flow : flows) {
        if (flow->intent().data.contains(mark))
            flow->cancel();
    }
}

} // namespace deploy
