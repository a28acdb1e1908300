// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

namespace wallet {

/// Base58Check: the bytes with the first four bytes of their double SHA-256, in Bitcoin's alphabet.
[[nodiscard]] base::SecretBytes toBase58Check(const base::SecretBytes &bytes);
/// At most 128 characters. Errors: Invalid (a foreign character, a wrong checksum).
[[nodiscard]] base::Result<base::SecretBytes> fromBase58Check(QByteArrayView text);

} // namespace wallet
