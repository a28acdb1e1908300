// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/AccountState.h"
#include "models/chain/tx/Fees.h"

#include <QCoreApplication>

namespace wallet {

namespace {

base::Error balanceUnknown()
{
    return {base::ErrorCode::NotFound, QCoreApplication::translate("wallet", "The balance is not known yet."), {}, {}, 0};
}

} // namespace

AccountState::AccountState(chain::RpcClient &client, chain::HeadTracker &heads, Vault &vault, QObject *parent)
    : QObject(parent), m_client(client), m_vault(vault)
{
    connect(&vault, &Vault::currentChanged, this, &AccountState::startOver);
    connect(&heads, &chain::HeadTracker::headChanged, this, [this](const chain::BlockHeader &head) {
        m_block = head.number;
        Q_EMIT changed();
        refresh();
    });
    if (const auto head = heads.head())
        m_block = head->number;
    refresh();
}

base::Async<bool> AccountState::isContract(const chain::Address &address)
{
    base::Promise<bool> promise;
    m_client.code(address).then(this, [promise](const base::Result<QByteArray> &code) {
        promise.complete(code ? base::Result<bool>(!code->isEmpty()) : base::Result<bool>(base::fail(code.error())));
    });
    return promise.future();
}

base::Async<base::U256> AccountState::spendable()
{
    base::Promise<base::U256> promise;
    if (!m_balance) {
        promise.fail(balanceUnknown());
        return promise.future();
    }
    m_client.header().then(this, [this, promise](const base::Result<chain::BlockHeader> &head) {
        if (!head)
            return promise.fail(head.error());
        m_client.gasPrice().then(this, [this, promise, head = *head](const base::Result<base::U256> &gasPrice) {
            if (!gasPrice)
                return promise.fail(gasPrice.error());
            m_client.maxPriorityFeePerGas().then(this, [this, promise, head, gasPrice = *gasPrice](const base::Result<base::U256> &tip) {
                const auto fees = chain::fillFees(head, gasPrice, tip ? std::optional(*tip) : std::nullopt);
                const auto most = chain::feeOf(21000, fees.maxFeePerGas);
                if (!most || !m_balance)
                    return promise.fail(most ? balanceUnknown() : most.error());
                // The base fee may rise by an eighth; what the node makes up may be beyond all numbers.
                const auto soon = base::checkedAdd(*most, *most / 8);
                promise.complete(soon ? base::saturatingSub(*m_balance, *soon) : base::U256(0));
            });
        });
    });
    return promise.future();
}

void AccountState::startOver()
{
    m_balance.reset();
    m_error.reset();
    Q_EMIT changed();
    refresh();
}

void AccountState::refresh()
{
    const quint64 question = ++m_question;
    const auto account = m_vault.current();
    if (!account)
        return;
    m_client.balance(account->address).then(this, [this, question](const base::Result<base::U256> &balance) {
        if (question != m_question)
            return;
        if (balance) {
            m_balance = *balance;
            m_error.reset();
        } else {
            m_error = balance.error();
        }
        Q_EMIT changed();
    });
}

} // namespace wallet
