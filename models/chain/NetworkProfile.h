// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/primitives/Address.h"

#include <QHash>
#include <QList>
#include <QUrl>

namespace chain {

/// One network as described by a file of resources/networks or of the user's profile.
struct NetworkProfile {
    QString id;   ///< "sandbox", "sepolia": small letters, digits and "-", at most 40, for it names a folder
    QString name; ///< for people
    quint64 chainId = 0;
    QList<QUrl> http;
    QList<QUrl> ws;
    QUrl explorer;
    int blockTimeSeconds = 12;
    quint64 confirmations = 2; ///< blocks, counting the one that holds the event
    QString currencySymbol = QStringLiteral("ETH");
    int currencyDecimals = 18;
    quint64 deployBlock = 0; ///< nothing that concerns us happened before it
    QHash<QString, Address> contracts; ///< by role: "dao", "nft", …

    /// Errors: Invalid (names the field).
    [[nodiscard]] static base::Result<NetworkProfile> fromJson(QByteArrayView json);
    [[nodiscard]] std::optional<Address> contract(const QString &role) const;
};

} // namespace chain
