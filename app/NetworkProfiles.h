// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/NetworkProfile.h"

namespace app {

/// All networks known here: those the program carries, then the user's own in `<profile>/networks/*.json`.
[[nodiscard]] QList<chain::NetworkProfile> networkProfiles(const QString &profileFolder);
/// Errors: NotFound (the sentence lists the ids there are).
[[nodiscard]] base::Result<chain::NetworkProfile> networkProfile(const QString &id, const QString &profileFolder);
/// Uses one endpoint for everything: the WebSocket address of an HTTP one is the same place with the other scheme. Empty:
/// keeps the profile's own, and where those are of one kind only makes the other from them.
[[nodiscard]] chain::NetworkProfile withEndpoint(chain::NetworkProfile profile, const QString &endpoint);

} // namespace app
