// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/contract/ContractReader.h"
#include "models/chain/rpc/Transport.h"

namespace chain {

/// The JSON-RPC verbs this program uses, typed and checked: a node's answer that cannot be right is a Protocol error.
class RpcClient final : public ContractReader {
public:
    explicit RpcClient(Transport &transport);
    ~RpcClient() override;

    [[nodiscard]] base::Async<QByteArray> call(const CallRequest &request, const BlockTag &block = {}) override;
    [[nodiscard]] base::Async<Hash> storageAt(const Address &address, const Hash &slot, const BlockTag &block = {}) override;
    [[nodiscard]] base::Async<QByteArray> code(const Address &address) override;

    [[nodiscard]] base::Async<quint64> chainId();
    [[nodiscard]] base::Async<quint64> blockNumber();
    [[nodiscard]] base::Async<BlockHeader> header(const BlockTag &block = {});
    [[nodiscard]] base::Async<BlockHeader> headerByHash(const Hash &hash); ///< NotFound when the node does not have it
    [[nodiscard]] base::Async<base::U256> balance(const Address &address, const BlockTag &block = {}); ///< wei
    [[nodiscard]] base::Async<quint64> nonce(const Address &address, const BlockTag &block = BlockTag(QStringLiteral("pending")));
    [[nodiscard]] base::Async<base::U256> gasPrice();             ///< wei
    [[nodiscard]] base::Async<base::U256> maxPriorityFeePerGas(); ///< wei
    [[nodiscard]] base::Async<base::U256> estimateGas(const CallRequest &request); ///< Reverted as in call
    [[nodiscard]] base::Async<Hash> sendRawTransaction(QByteArrayView raw); ///< Protocol when the node names another hash
    [[nodiscard]] base::Async<std::optional<Receipt>> receipt(const Hash &transaction); ///< empty: not mined
    [[nodiscard]] base::Async<std::optional<TxInfo>> transaction(const Hash &transaction);
    /// Both in the order of block and log index; logs outside filter, range or block are Protocol.
    [[nodiscard]] base::Async<std::vector<Log>> logs(const LogFilter &filter, quint64 fromBlock, quint64 toBlock);
    [[nodiscard]] base::Async<std::vector<Log>> logsOfBlock(const LogFilter &filter, const Hash &blockHash);
    /// The node's whole answer to eth_getLogs, for chain::readLogs on another thread; none of the above has been checked,
    /// and what it says may be the node's error. Errors: those of Transport::requestText.
    [[nodiscard]] base::Async<QByteArray> rawLogs(const LogFilter &filter, quint64 fromBlock, quint64 toBlock);
    /// Anything else (evm_increaseTime, anvil_…): the raw result.
    [[nodiscard]] base::Async<nlohmann::json> raw(const QString &method, nlohmann::json params);

private:
    using LogCheck = std::function<bool(const Log &)>; ///< a pure function
    [[nodiscard]] base::Async<std::vector<Log>> checkedLogs(base::Async<QByteArray> answer, LogCheck wasAskedFor);
    Transport &m_transport;
    std::unique_ptr<QObject> m_context; ///< answers that come after us are dropped with it
};

} // namespace chain
