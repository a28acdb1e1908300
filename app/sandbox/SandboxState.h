// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/NetworkProfile.h"

namespace app {

/// What must be remembered of a Sandbox between starts. Contract addresses follow from the seed, so they are known
/// before the chain runs; a new Sandbox has a new seed, and so never the addresses of an old one.
struct SandboxState {
    QByteArray seed;             ///< 16 random bytes
    qint64 skippedSeconds = 0;   ///< chain time ahead of the wall clock, by skipping to deadlines

    [[nodiscard]] static base::Result<SandboxState> loadOrCreate(const QString &file);
    [[nodiscard]] base::Status save(const QString &file) const;

    [[nodiscard]] chain::Address account(const QString &name) const; ///< of a scripted person: "deployer", "Ada", …
    [[nodiscard]] chain::Address nft() const;
    [[nodiscard]] chain::Address dao() const;
};

} // namespace app
