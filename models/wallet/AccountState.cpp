// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/AccountState.h"

namespace wallet {

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
