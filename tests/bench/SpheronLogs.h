// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QStringList>

namespace bench {

/// The events that spheronAnswer mixes, as signatures with names and `indexed`.
[[nodiscard]] const QStringList &spheronSignatures();
/// An answer to eth_getLogs as geth writes it: the life of orders on the Spheron protocol, from creation over bids,
/// match and lease to settlement and close, with specs like real ones. The same bytes for the same count, always.
[[nodiscard]] QByteArray spheronAnswer(int logs);

} // namespace bench
