// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

namespace descriptor {

/// About how much gas `createProposal(string)` of SpheronDevsDAO takes for a document of so many bytes. Measured on a local
/// chain (v2, optimiser off, London rules) and interpolated; only for showing beforehand, a transaction is estimated anew.
[[nodiscard]] qint64 estimatedProposalGas(qint64 bytes);

} // namespace descriptor
