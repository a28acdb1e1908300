// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/chain/primitives/Address.h"

#include <QList>
#include <QSslCertificate>

namespace provider {

/// Clients of a gateway vouch for themselves, so that no authority can: what they showed must be exactly one certificate,
/// signed with its own key (whose possession the handshake proved), made out by and to `account`, for clients, and valid at
/// `nowSeconds`. Errors: Auth (which of it is wrong).
[[nodiscard]] base::Status checkClientCertificate(const QList<QSslCertificate> &shown, const chain::Address &account, qint64 nowSeconds);

} // namespace provider
