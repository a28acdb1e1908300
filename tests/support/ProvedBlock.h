// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/ProofGatherer.h"

#include <nlohmann/json.hpp>

namespace test {

[[nodiscard]] chain::Address provedDao();

/// A block of five transactions, as a node tells it; the third executes proposal 7.
struct ProvedBlock {
    nlohmann::json block;
    nlohmann::json receipts = nlohmann::json::array();
    chain::Hash hash;
    chain::Hash transaction;
    quint64 logIndex = 4;

    ProvedBlock();
    [[nodiscard]] deploy::JournalEntry entry() const;
};

/// All of it holds, but for the signature, which is not there.
[[nodiscard]] deploy::DeploymentProof goodProof();
/// Signed by a member; waits for that.
[[nodiscard]] deploy::DeploymentProof signedProof(const deploy::DeploymentProof &proof);

} // namespace test
