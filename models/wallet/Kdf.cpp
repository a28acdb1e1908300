// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Kdf.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <sodium.h>

namespace wallet {
namespace {

constexpr quint64 MaxLength = 4096;               // bytes of key
constexpr quint64 MaxRounds = quint64(1) << 24;   // PBKDF2 rounds over all blocks
constexpr quint64 MaxScryptCells = quint64(1) << 21; // n × r: 256 MiB
constexpr quint64 MaxScryptWork = quint64(1) << 23;  // n × r × p: four times the usual cost

tl::unexpected<base::Error> tooCostly(const QString &detail)
{
    return base::fail(base::ErrorCode::Limit,
                      QCoreApplication::translate("wallet", "Opening this key would take more time or memory than this program allows."), detail);
}

} // namespace

base::Result<base::SecretBytes> pbkdf2(Prf prf, const base::SecretBytes &password, QByteArrayView salt, quint64 rounds,
                                       quint64 length)
{
    if (rounds == 0 || length == 0)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "The key derivation has a zero among its parameters."));
    const quint64 blockSize = prf == Prf::HmacSha256 ? 32 : 64;
    if (length > MaxLength || rounds > MaxRounds || rounds * ((length + blockSize - 1) / blockSize) > MaxRounds)
        return tooCostly(QStringLiteral("pbkdf2 c=%1 dklen=%2").arg(rounds).arg(length));
    base::SecretBytes key{std::size_t(length)};
    // OpenSSL reads no password when told a length of zero, but wants a pointer.
    const char *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    const int done = PKCS5_PBKDF2_HMAC(text, int(password.size()), reinterpret_cast<const unsigned char *>(salt.data()),
                                       int(salt.size()), int(rounds), prf == Prf::HmacSha256 ? EVP_sha256() : EVP_sha512(),
                                       int(length), key.data());
    if (done != 1)
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The key could not be derived."), QStringLiteral("PKCS5_PBKDF2_HMAC"));
    return key;
}

base::Result<base::SecretBytes> scrypt(const base::SecretBytes &password, QByteArrayView salt, const ScryptCost &cost,
                                       quint64 length)
{
    const auto [n, r, p] = cost;
    if (n < 2 || (n & (n - 1)) != 0 || r == 0 || p == 0 || length == 0)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "The key derivation has impossible parameters."),
                          QStringLiteral("scrypt n=%1 r=%2 p=%3").arg(n).arg(r).arg(p));
    // Each factor is bounded first, so that the products below cannot overflow.
    if (n > MaxScryptCells || r > MaxScryptCells || p > MaxScryptWork || n * r > MaxScryptCells
        || n * r * p > MaxScryptWork || length > MaxLength)
        return tooCostly(QStringLiteral("scrypt n=%1 r=%2 p=%3 dklen=%4").arg(n).arg(r).arg(p).arg(length));
    base::SecretBytes key{std::size_t(length)};
    static constexpr unsigned char nothing = 0; // the library wants a pointer for an empty password too
    const int done = crypto_pwhash_scryptsalsa208sha256_ll(
        password.isEmpty() ? &nothing : password.data(), password.size(), reinterpret_cast<const unsigned char *>(salt.data()), std::size_t(salt.size()),
        n, quint32(r), quint32(p), key.data(), key.size());
    if (done != 0)
        return base::fail(base::ErrorCode::Limit, QCoreApplication::translate("wallet", "There is not enough memory free to open this key."),
                          QStringLiteral("scrypt n=%1 r=%2 p=%3").arg(n).arg(r).arg(p));
    return key;
}

} // namespace wallet
