// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/VaultJobs.h"
#include "models/chain/codec/Secp256k1.h"
#include "models/store/AtomicFile.h"
#include "models/wallet/AccountsFolder.h"
#include "models/wallet/HdKey.h"
#include "models/wallet/Mnemonic.h"

#include <QCoreApplication>

#include <algorithm>

namespace wallet {
namespace {

base::Result<DecryptedKey> withAddress(base::SecretBytes privateKey)
{
    const auto address = chain::addressOfPrivateKey(privateKey);
    if (!address)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "This is not a valid private key."));
    return DecryptedKey{std::move(privateKey), *address};
}

base::Result<DecryptedKey> fromPhrase(const base::SecretBytes &typed, quint32 index)
{
    const base::SecretBytes phrase = Mnemonic::tidied(typed);
    if (const auto entropy = Mnemonic::toEntropy(phrase); !entropy)
        return base::fail(entropy.error());
    const auto seed = Mnemonic::seed(phrase);
    if (!seed)
        return base::fail(seed.error());
    const auto master = HdKey::fromSeed(*seed);
    auto key = master ? master->derive(HdKey::ethereumPath(index)) : base::Result<HdKey>(base::fail(master.error()));
    if (!key)
        return base::fail(key.error());
    return withAddress(key->privateKey().clone());
}

int hexDigit(unsigned char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = static_cast<unsigned char>(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

} // namespace

base::Result<base::SecretBytes> parsePrivateKey(const base::SecretBytes &text)
{
    QByteArrayView digits = text.view().trimmed();
    if (digits.startsWith("0x"))
        digits = digits.sliced(2);
    const auto refuse = [](const QString &summary) { return base::fail(base::ErrorCode::Invalid, summary); };
    if (digits.size() != 64)
        return refuse(QCoreApplication::translate("wallet", "A private key has 64 digits from 0 to 9 and a to f; this has %1.")
                          .arg(digits.size()));
    base::SecretBytes key(32);
    for (int i = 0; i < 32; ++i) {
        const int high = hexDigit(static_cast<unsigned char>(digits[2 * i]));
        const int low = hexDigit(static_cast<unsigned char>(digits[2 * i + 1]));
        if (high < 0 || low < 0)
            return refuse(QCoreApplication::translate("wallet", "Digit %1 of this private key is not one of 0 to 9 and a to f.")
                              .arg(2 * i + (high < 0 ? 1 : 2)));
        key.data()[i] = static_cast<unsigned char>(high << 4 | low);
    }
    if (!chain::isValidPrivateKey(key))
        return refuse(QCoreApplication::translate("wallet", "This number cannot be a private key."));
    return key;
}

base::Result<AddKeyJob::Added> AddKeyJob::run() const
{
    if (password.isEmpty())
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "Choose a password first."));
    base::Result<DecryptedKey> key;
    if (source == Source::Phrase) {
        key = fromPhrase(secret, index);
    } else if (source == Source::PrivateKey) {
        auto bytes = parsePrivateKey(secret);
        key = bytes ? withAddress(std::move(*bytes)) : base::Result<DecryptedKey>(base::fail(bytes.error()));
    } else {
        key = Keystore::decrypt(json, password);
    }
    if (!key)
        return base::fail(key.error());
    if (std::find(existing.begin(), existing.end(), key->address) != existing.end())
        return base::fail(base::ErrorCode::Conflict,
                          QCoreApplication::translate("wallet", "The account %1 is in this wallet already.").arg(key->address.toShort()));
    const auto text = Keystore::encrypt(key->privateKey, password, KeystoreOptions::fresh(scryptN));
    if (!text)
        return base::fail(text.error());
    Added added{std::move(*key), AccountsFolder(folder).keystoreFile(key->address, nowMs)};
    if (const auto status = store::writeFileAtomically(added.file, *text); !status)
        return base::fail(status.error());
    return added;
}

base::Result<DecryptedKey> OpenKeyJob::run() const
{
    const auto text = store::readFile(file, 64 * 1024);
    if (!text)
        return base::fail(text.error());
    auto key = Keystore::decrypt(*text, password);
    if (!key && key.error().code == base::ErrorCode::Auth)
        return base::fail(base::ErrorCode::Auth, QCoreApplication::translate("wallet", "This password does not open the account."),
                          key.error().summary);
    if (key && key->address != expected)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "The key file of this account was exchanged."));
    return key;
}

} // namespace wallet
