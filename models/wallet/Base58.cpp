// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Base58.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace wallet {
namespace {

constexpr char Alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype MaxText = 128;
constexpr std::size_t ChecksumSize = 4;

void checksum(const unsigned char *bytes, std::size_t size, unsigned char *four)
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, bytes, size);
    crypto_hash_sha256(digest, digest, sizeof digest);
    std::memcpy(four, digest, ChecksumSize);
    base::wipe(digest, sizeof digest);
}

/// Rewrites a big-endian number from one base into another; returns how many digits of `out`'s end are in use.
std::size_t convert(const unsigned char *in, std::size_t size, unsigned from, base::SecretBytes &out, unsigned to)
{
    std::size_t used = 0;
    for (std::size_t i = 0; i < size; ++i) {
        unsigned carry = in[i];
        std::size_t digit = 0;
        for (; digit < out.size() && (carry != 0 || digit < used); ++digit) {
            unsigned char &place = out.data()[out.size() - 1 - digit];
            carry += from * place;
            place = static_cast<unsigned char>(carry % to);
            carry /= to;
        }
        used = digit;
    }
    return used;
}

} // namespace

base::SecretBytes toBase58Check(const base::SecretBytes &bytes)
{
    base::SecretBytes all(bytes.size() + ChecksumSize);
    std::copy_n(bytes.data(), bytes.size(), all.data());
    checksum(bytes.data(), bytes.size(), all.data() + bytes.size());

    std::size_t zeros = 0;
    while (zeros < all.size() && all.data()[zeros] == 0)
        ++zeros;
    base::SecretBytes digits(all.size() * 138 / 100 + 1); // log 256 / log 58
    const std::size_t used = convert(all.data(), all.size(), 256, digits, 58);
    base::SecretBytes text(zeros + used);
    std::fill_n(text.data(), zeros, static_cast<unsigned char>(Alphabet[0]));
    for (std::size_t i = 0; i < used; ++i)
        text.data()[zeros + i] = static_cast<unsigned char>(Alphabet[digits.data()[digits.size() - used + i]]);
    return text;
}

base::Result<base::SecretBytes> fromBase58Check(QByteArrayView text)
{
    const auto refuse = [] {
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("wallet", "This is not a key in Base58 form, or a letter of it is wrong."));
    };
    if (text.isEmpty() || text.size() > MaxText)
        return refuse();
    base::SecretBytes digits{std::size_t(text.size())};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *place = text[i] ? std::strchr(Alphabet, text[i]) : nullptr;
        if (!place)
            return refuse();
        digits.data()[i] = static_cast<unsigned char>(place - Alphabet);
    }
    std::size_t zeros = 0;
    while (zeros < digits.size() && digits.data()[zeros] == 0)
        ++zeros;
    base::SecretBytes buffer(digits.size());
    const std::size_t used = convert(digits.data(), digits.size(), 58, buffer, 256);
    base::SecretBytes all(zeros + used);
    std::copy_n(buffer.data() + buffer.size() - used, used, all.data() + zeros);
    if (all.size() <= ChecksumSize)
        return refuse();
    unsigned char expected[ChecksumSize];
    checksum(all.data(), all.size() - ChecksumSize, expected);
    if (std::memcmp(expected, all.data() + all.size() - ChecksumSize, ChecksumSize) != 0)
        return refuse();
    return base::SecretBytes::copyOf(all.view().chopped(ChecksumSize));
}

} // namespace wallet
