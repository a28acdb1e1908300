// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArrayList>

namespace wallet {

/// BIP-39 recovery phrases with the English word list. A phrase is UTF-8 text, words separated by single spaces.
class Mnemonic final {
public:
    /// The 2048 words, in order. Empty only if the program's resources are broken.
    [[nodiscard]] static const QByteArrayList &words();

    /// 16, 20, 24, 28 or 32 bytes give 12 to 24 words. Errors: Invalid.
    [[nodiscard]] static base::Result<base::SecretBytes> fromEntropy(const base::SecretBytes &entropy);
    /// Strict: lower case, single spaces. Errors: Invalid; the summary says which word is unknown, or that the number of
    /// words or their order is wrong.
    [[nodiscard]] static base::Result<base::SecretBytes> toEntropy(const base::SecretBytes &phrase);
    /// The 64-byte seed of BIP-32 (PBKDF2-HMAC-SHA512, 2048 rounds, NFKD). Does not test the checksum. Errors: Internal.
    [[nodiscard]] static base::Result<base::SecretBytes> seed(const base::SecretBytes &phrase,
                                                              const base::SecretBytes &passphrase = {});
    /// A new phrase of 12, 15, 18, 21 or 24 words from the system's random source. Errors: Invalid.
    [[nodiscard]] static base::Result<base::SecretBytes> generate(int wordCount = 12);
    /// What a person typed, made strict: lower case, white space around and between words reduced.
    [[nodiscard]] static base::SecretBytes tidied(const base::SecretBytes &typed);
};

} // namespace wallet
