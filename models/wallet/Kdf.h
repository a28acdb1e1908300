// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArrayView>

namespace wallet {

enum class Prf { HmacSha256, HmacSha512 };

/// PBKDF2 (RFC 8018). Errors: Invalid (zero rounds or length), Limit (more than about ten seconds of work).
[[nodiscard]] base::Result<base::SecretBytes> pbkdf2(Prf prf, const base::SecretBytes &password, QByteArrayView salt,
                                                     quint64 rounds, quint64 length);

/// Cost of scrypt (RFC 7914); memory is 128 × n × r bytes.
struct ScryptCost {
    quint64 n = 262144;
    quint64 r = 8;
    quint64 p = 1;
};
/// n at or above 2^(16 r) works too. Errors: Invalid (n no power of two, a zero), Limit (over 256 MiB, or about three
/// seconds of work), decided before any memory is asked for.
[[nodiscard]] base::Result<base::SecretBytes> scrypt(const base::SecretBytes &password, QByteArrayView salt,
                                                     const ScryptCost &cost, quint64 length);

} // namespace wallet
