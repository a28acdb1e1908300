// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/deploy/Reactor.h"

#include <nlohmann/json_fwd.hpp>

namespace deploy {

/// What a container engine is asked for, made from the key and the document. Pure functions.
namespace plan {

inline constexpr int MaxReplicas = 20; ///< on one computer

[[nodiscard]] QString keyLabel();     ///< "org.commonrack.key"
/// "commonrack-<first 20 hex digits of the key>-<index>"
[[nodiscard]] QString containerName(const DeploymentKey &key, int replica);
[[nodiscard]] QString volumeName(const DeploymentKey &key, int replica);
/// Nothing in the document that the engine must not be asked for. Errors: Invalid, Limit (a sentence for people).
[[nodiscard]] base::Status check(const descriptor::InstanceSpec &spec);
/// True for images that exist only on this computer ("localhost/…"): never pulled.
[[nodiscard]] bool isLocalImage(const QString &reference);

/// Body of POST /containers/create. `cores`: how many this computer has; a wish for more is a wish for all. An explicit
/// host port goes to replica 0 only, the others get a free one.
[[nodiscard]] nlohmann::json containerBody(const DeploymentKey &key, const descriptor::InstanceSpec &spec, int replica,
                                           const QString &bindAddress, int cores);
/// Body of POST /volumes/create.
[[nodiscard]] nlohmann::json volumeBody(const DeploymentKey &key, int replica);
/// filters={"label":["org.commonrack.key=<key>"]}, percent-encoded.
[[nodiscard]] QByteArray labelFilter(const DeploymentKey &key);

} // namespace plan
} // namespace deploy
