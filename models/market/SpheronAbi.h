// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/codec/AbiFunction.h"
#include "models/chain/contract/ContractReader.h"
#include "models/market/Order.h"
#include "models/market/SpheronContracts.h"

#include <QObject>

namespace market {

/// An order as it is sent: the detail tuple of createOrder and updateInitialOrder.
struct OrderDetails {
    base::U256 maxPrice = 0; ///< per block, 18 decimals
    quint64 numOfBlocks = 0;
    chain::Address token;
    QByteArray spec;
    quint16 version = 1;
    OrderMode mode = OrderMode::Provider;
    std::vector<quint8> tier; ///< 0…6
    bool operator==(const OrderDetails &) const = default;
};

/// Calls of the protocol's contracts, encoded: encode and the name of the function in the ABI.
[[nodiscard]] QByteArray encodeCreateOrder(const OrderDetails &details);
[[nodiscard]] QByteArray encodeUpdateInitialOrder(quint64 orderId, const OrderDetails &details);
[[nodiscard]] QByteArray encodePlaceBid(quint64 orderId, const base::U256 &price, const base::U256 &fizzId = 0);
[[nodiscard]] QByteArray encodeMatchOrder(quint64 orderId, const chain::Address &provider, const base::U256 &price);
[[nodiscard]] QByteArray encodeAcceptUpdate(quint64 orderId);
[[nodiscard]] QByteArray encodeUpdateOrder(quint64 orderId, const base::U256 &price);
[[nodiscard]] QByteArray encodeCloseLease(quint64 leaseId);
[[nodiscard]] QByteArray encodeDeposit(const chain::Address &token, const base::U256 &amount);
[[nodiscard]] QByteArray encodeWithdraw(const chain::Address &token, const base::U256 &amount);
[[nodiscard]] QByteArray encodeWithdrawEarnings(const chain::Address &provider, const chain::Address &token, const base::U256 &amount);
[[nodiscard]] QByteArray encodeApprove(const chain::Address &spender, const base::U256 &amount); ///< ERC-20

/// What only the contracts know. `block`: the head's number makes all numbers of one answer belong to that block.
/// Errors: those of ContractReader; Protocol. An answer that is still awaited when the reader goes is Closed.
class SpheronReader final {
    Q_DISABLE_COPY_MOVE(SpheronReader)
public:
    SpheronReader(chain::ContractReader &reader, SpheronContracts contracts);
    struct OrderOnChain { OrderDetails details; chain::Address creator; OrderState state = OrderState::Open; };
    [[nodiscard]] base::Async<OrderOnChain> order(quint64 id, const chain::BlockTag &block = {}); ///< NotFound: no such order
    struct Limits { quint64 minBlocks = 0; quint64 maxBlocks = 0; };
    [[nodiscard]] base::Async<Limits> limits(const chain::BlockTag &block = {});
    struct Purse {
        base::U256 locked = 0;    ///< units, in escrow
        base::U256 unlocked = 0;
        base::U256 inWallet = 0;  ///< ERC-20 balance
        base::U256 allowance = 0; ///< what EscrowUser may take
    };
    [[nodiscard]] base::Async<Purse> purse(const chain::Address &account, const chain::Address &token, const chain::BlockTag &block = {});
    struct Earnings { base::U256 earned = 0; base::U256 withdrawn = 0; base::U256 balance = 0; };
    [[nodiscard]] base::Async<Earnings> earnings(const chain::Address &provider, const chain::Address &token, const chain::BlockTag &block = {});

private:
    struct Question { chain::Address to; const chain::AbiFunction &function; std::vector<chain::AbiValue> arguments; };
    using Values = std::vector<chain::AbiValue>;
    [[nodiscard]] base::Async<Values> ask(const Question &question, const chain::BlockTag &block);
    [[nodiscard]] base::Async<std::vector<Values>> askAll(std::vector<Question> questions, const chain::BlockTag &block);
    QObject m_context; ///< of the continuations
    chain::ContractReader &m_reader;
    const SpheronContracts m_contracts;
};

/// The protocol's custom errors, and an ERC-20's refusals, in words ("OrderNotFound" → a sentence that says what to do
/// next); empty for an unknown one. `code` is the error's name, or its selector ("0xd36d8965") as chain::RevertReason
/// gives it: fit for chain::TxFlow::ExplainRevert.
[[nodiscard]] QString explainSpheronRevert(const QString &code);
/// "OrderNotFound" for "0xd36d8965"; empty for an unknown selector. For logs and tests.
[[nodiscard]] QString spheronErrorName(const QString &selector);

} // namespace market
