// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/U256.h"
#include "models/descriptor/InstanceSpec.h"
#include "models/descriptor/OrderSpec.h"

#include <QStringList>

/// Spheron's Infrastructure Composition Language (YAML) and what it becomes: an order and a manifest. The conversion is
/// that of npm's @spheron/protocol-sdk, without its defects (replica counts are kept, unknown tokens refused, numbers
/// exact, tiers united).
namespace descriptor {

/// Line and column (characters) count from 1; 0: unknown. Advice does not stop the conversion.
struct IclProblem {
    int line = 0;
    int column = 0;
    QString path; ///< "services/web/image"
    QString sentence;
    bool advice = false;
};

/// What an order asks for; the market turns the token's name into an address.
struct OrderDraft {
    OrderSpec spec;
    QString token;              ///< symbol as written ("uSPON"), or an address
    QString pricePerHour;       ///< tokens, exact decimal; the sum over the pricing entries
    quint64 numOfBlocks = 0;
    int version = 1;
    bool fizz = false;
    std::vector<int> tier;      ///< 0…6, ascending
    QByteArray manifest;        ///< JSON array of groups, compact, keys in the SDK's order
    std::vector<QString> priceParts; ///< the single entries, for the per-entry rounding of the SDK
    base::U256 maxPrice = 0;    ///< per block, 18 decimals: each entry × 10^18 × block time / 3600, rounded to nearest, added up
};
struct IclResult {
    std::optional<OrderDraft> draft;   ///< when every problem is only advice
    std::vector<IclProblem> problems;  ///< by place; at most 100
};
/// `yaml`: at most 1 MiB, aliases and depth bounded. Never throws.
[[nodiscard]] IclResult parseIcl(QByteArrayView yaml, int blockTimeSeconds = 2);

/// What an instance document does not say about its order.
struct OrderWishes {
    QString token = QStringLiteral("uSPON");
    QString pricePerHour;            ///< tokens, exact decimal: the most that is paid
    quint64 numOfBlocks = 1800;
    bool fizz = false;
    std::vector<int> tier;           ///< 0…6; empty: any
    QString region;                  ///< empty: the document's
    QStringList desiredProviders;    ///< names or addresses
    QStringList excludedProviders;
    int blockTimeSeconds = 2;
    QString group;                   ///< name of the group; empty: the service's
};
/// The order for an instance document (a draft or a proposal): one service with all its ports open to the world.
/// Errors: Invalid (a sentence about what the market cannot offer).
[[nodiscard]] base::Result<OrderDraft> orderFromInstance(const InstanceSpec &instance, const OrderWishes &wishes);

/// An update of an order cannot change its ports, region or tier (nor its token, which the market compares as an address).
/// A sentence about what would change; empty: fine. `tierBefore` empty: not known, not compared.
[[nodiscard]] QString updateRefusal(const OrderSpec &before, const std::vector<int> &tierBefore, const OrderDraft &after);

} // namespace descriptor
