// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace descriptor {

/// What a text looks like when it looks like a secret: "a private key", "a recovery phrase", … translated; empty when it
/// looks harmless. Errs on the side of caution: a proposal is public for ever.
[[nodiscard]] QString secretKind(const QString &value);
/// True for names such as DB_PASSWORD or API_TOKEN.
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace descriptor
