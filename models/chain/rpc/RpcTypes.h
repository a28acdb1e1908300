// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/chain/primitives/Address.h"
#include "models/chain/primitives/Hash.h"

#include <QMetaType>
#include <vector>

namespace chain {

struct BlockHeader {
    quint64 number = 0;
    Hash hash;
    Hash parentHash;
    qint64 timestamp = 0; ///< seconds, chain time
    base::U256 baseFeePerGas = 0; ///< wei; 0 before EIP-1559
};

struct Log {
    Address address;
    std::vector<Hash> topics;
    QByteArray data;
    quint64 blockNumber = 0;
    Hash blockHash;
    Hash transactionHash;
    quint64 logIndex = 0;
    bool removed = false;
};

struct LogFilter {
    std::vector<Address> addresses; ///< empty: any
    std::vector<Hash> topic0;       ///< any of these; empty: any
    [[nodiscard]] bool matches(const Log &log) const;
};

struct Receipt {
    Hash transactionHash;
    Hash blockHash;
    quint64 blockNumber = 0;
    bool success = false;
    base::U256 gasUsed = 0;
    base::U256 effectiveGasPrice = 0; ///< wei
    std::vector<Log> logs;
};

/// A transaction as the node tells it.
struct TxInfo {
    Hash hash;
    Address from;
    std::optional<Address> to;
    quint64 nonce = 0;
    base::U256 value = 0;
    QByteArray input;
    std::optional<quint64> blockNumber; ///< empty while pending
};

/// "latest", "pending", "safe", "finalized", or a number.
struct BlockTag {
    QString name = QStringLiteral("latest");
    BlockTag() = default;
    explicit BlockTag(quint64 number) : name(QStringLiteral("0x") + QString::number(number, 16)) {}
    explicit BlockTag(const QString &tag) : name(tag) {}
};

struct CallRequest {
    std::optional<Address> from;
    std::optional<Address> to;
    base::U256 value = 0;
    QByteArray data;
};

} // namespace chain
Q_DECLARE_METATYPE(chain::BlockHeader)
