// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/chain/tx/Signer.h"

#include <QByteArray>

/// The Auth-Spheron header: base64 of {"pub_key","timestamp","signed_timestamp"}, where the signature is EIP-191 over
/// "Sending Request to Provider at: <timestamp>" and its v is 0 or 1.
namespace market {

constexpr qint64 AuthTokenSkew = 300; ///< seconds that a token's time may be off; the published code names no limit

/// A fresh token for one request. `nowSeconds`: Unix time. Errors: those of the signer.
[[nodiscard]] base::Async<QByteArray> makeAuthToken(chain::Signer &signer, qint64 nowSeconds);
/// Who made the token: the address of the public key, whose signature was checked. Errors: Auth (not a token, wrong
/// signature, or its time is off: the sentence says by how much).
[[nodiscard]] base::Result<chain::Address> checkAuthToken(QByteArrayView token, qint64 nowSeconds, qint64 skew = AuthTokenSkew);

} // namespace market
