// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Error.h"
#include "models/chain/codec/RevertReason.h"

namespace chain {

/// True for a node's error that says "the contract refused", whatever the node's dialect.
[[nodiscard]] bool isRevert(const base::Error &remote);
/// Such an error as Reverted: the summary says why in words, `detail` is the hex of the revert data.
[[nodiscard]] base::Error asReverted(const base::Error &remote);
/// What a Reverted error carries; Empty for any other error.
[[nodiscard]] RevertReason revertReason(const base::Error &error);
/// The contract's code in a Reverted error ("ALREADY_VOTED", "0x11"); empty where there is none.
[[nodiscard]] QString revertCode(const base::Error &error);

} // namespace chain
