// SPDX-License-Identifier: Apache-2.0
#include "models/chain/tx/TxSimulation.h"

#include "models/chain/rpc/RpcDecode.h"
#include "models/chain/rpc/RpcErrors.h"
#include "models/chain/tx/Fees.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

/// One run of simulateTx: the chain id first, then all other questions at once, then the trial call and the estimate.
class Simulation final : public std::enable_shared_from_this<Simulation> {
public:
    Simulation(QObject *context, RpcClient &client, quint64 expectedChainId, const Address &from, TxIntent intent, const QString &currency)
        : m_context(context), m_client(client), m_currency(currency)
    {
        m_review.intent = std::move(intent);
        m_review.from = from;
        m_review.chainId = expectedChainId;
        m_call = CallRequest{from, m_review.intent.to, m_review.intent.value, m_review.intent.data};
    }
    [[nodiscard]] base::Async<TxReview> future() const { return m_promise.future(); }

    void start()
    {
        when(m_client.chainId(), [this](quint64 id) {
            if (const auto status = checkChainId(id, m_review.chainId); !status)
                return m_promise.fail(status.error());
            askAll();
        });
    }

private:
    /// Calls `handle` with the value, keeping this run alive meanwhile; an error ends the run.
    template <class T, class Handle>
    void when(base::Async<T> answer, Handle handle)
    {
        answer.then(m_context, [self = shared_from_this(), handle](const base::Result<T> &result) {
            if (!result)
                return self->m_promise.fail(result.error());
            handle(*result);
        });
    }
    template <class T>
    void need(base::Async<T> answer, T &slot)
    {
        ++m_missing;
        when(std::move(answer), [this, &slot](const T &value) {
            slot = value;
            answeredOne();
        });
    }
    /// The same where the run can do without.
    template <class T, class Handle>
    void wish(base::Async<T> answer, Handle handle)
    {
        ++m_missing;
        answer.then(m_context, [self = shared_from_this(), handle](const base::Result<T> &result) {
            if (result)
                handle(*result);
            self->answeredOne();
        });
    }

    void askAll()
    {
        ++m_missing; // answers may come at once; nobody must be last before all are asked
        need(m_client.header(), m_head);
        need(m_client.balance(m_review.from), m_balance);
        need(m_client.nonce(m_review.from), m_review.nonce);
        need(m_client.gasPrice(), m_gasPrice);
        if (m_call.to)
            need(m_client.code(*m_call.to), m_code);
        wish(m_client.maxPriorityFeePerGas(), [this](const base::U256 &tip) { m_tip = tip; });
        wish(m_client.raw(QStringLiteral("eth_feeHistory"), nlohmann::json::array({"0x14", "latest", nlohmann::json::array()})),
             [this](const nlohmann::json &history) { readHistory(history); });
        answeredOne();
    }
    void readHistory(const nlohmann::json &history)
    {
        if (!history.is_object() || !history.contains("baseFeePerGas") || !history["baseFeePerGas"].is_array())
            return;
        for (const nlohmann::json &fee : history["baseFeePerGas"]) {
            if (const auto value = quantityFromJson(fee))
                m_baseFees.push_back(*value);
        }
    }
    void answeredOne()
    {
        if (--m_missing > 0 || m_promise.isDone())
            return;
        m_fees = fillFees(m_head, m_gasPrice, m_tip);
        // Without the money for the least it can cost, a node's refusal would only be harder to understand.
        const auto least = feeOf(21'000, m_fees.likelyPerGas);
        if (const auto status = least ? checkFunds(m_balance, m_call.value, *least, m_currency) : base::fail(least.error()); !status)
            return m_promise.fail(status.error());
        when(m_client.call(m_call), [this](const QByteArray &) {
            when(m_client.estimateGas(m_call), [this](const base::U256 &estimate) { compose(estimate); });
        });
    }
    void compose(const base::U256 &estimate)
    {
        const auto limit = fillGasLimit(estimate, m_call.to && m_call.data.isEmpty() && m_code.isEmpty());
        if (!limit)
            return m_promise.fail(limit.error());
        const auto likely = feeOf(estimate, m_fees.likelyPerGas);
        const auto most = feeOf(*limit, m_fees.maxFeePerGas);
        if (!likely || !most)
            return m_promise.fail((likely ? most : likely).error());
        if (const auto status = checkFunds(m_balance, m_call.value, *most, m_currency); !status)
            return m_promise.fail(status.error());
        m_review.gasLimit = *limit;
        m_review.gasUsedInSimulation = estimate;
        m_review.maxFeePerGas = m_fees.maxFeePerGas;
        m_review.maxPriorityFeePerGas = m_fees.maxPriorityFeePerGas;
        m_review.legacyFees = m_fees.legacy;
        m_review.likelyFee = *likely;
        m_review.maximumFee = *most;
        m_review.simulatedAtBlock = m_head.number;
        if (const auto caution = feeCaution(m_fees, m_baseFees))
            m_review.intent.notes.append(*caution);
        m_promise.complete(m_review);
    }

    QObject *m_context;
    RpcClient &m_client;
    const QString m_currency;
    TxReview m_review;
    CallRequest m_call;
    base::Promise<TxReview> m_promise;
    int m_missing = 0;
    BlockHeader m_head;
    base::U256 m_balance = 0;
    base::U256 m_gasPrice = 0;
    std::optional<base::U256> m_tip;
    QByteArray m_code;
    std::vector<base::U256> m_baseFees;
    Fees m_fees;
};

} // namespace

base::Status checkChainId(quint64 answered, quint64 expected)
{
    if (answered == expected)
        return {};
    return base::fail(base::ErrorCode::Conflict,
                      QCoreApplication::translate("chain", "The node is on another network (number %1) than this one (number %2), so nothing was "
                                                           "signed. Choose an endpoint of the right network in Settings.")
                          .arg(answered)
                          .arg(expected));
}

base::Async<TxReview> simulateTx(QObject *context, RpcClient &client, quint64 expectedChainId, const Address &from, TxIntent intent, const QString &currency)
{
    const auto run = std::make_shared<Simulation>(context, client, expectedChainId, from, std::move(intent), currency);
    auto future = run->future();
    run->start();
    return future;
}

Transaction transactionOf(const TxReview &review)
{
    Transaction transaction;
    transaction.type = review.legacyFees ? TxType::Legacy : TxType::DynamicFee;
    transaction.chainId = base::U256(review.chainId);
    transaction.nonce = review.nonce;
    transaction.gasLimit = review.gasLimit;
    transaction.to = review.intent.to;
    transaction.value = review.intent.value;
    transaction.data = review.intent.data;
    if (review.legacyFees) {
        transaction.gasPrice = review.maxFeePerGas;
    } else {
        transaction.maxFeePerGas = review.maxFeePerGas;
        transaction.maxPriorityFeePerGas = review.maxPriorityFeePerGas;
    }
    return transaction;
}

} // namespace chain
