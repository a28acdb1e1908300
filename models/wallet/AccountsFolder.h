// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/Vault.h"

namespace wallet {

/// The vault's folder on disk: keystore files `UTC--<time>--<address>.json` hold the keys, `accounts.json` the names and
/// the account in use. A missing or broken accounts.json costs names only.
class AccountsFolder final {
public:
    struct Content {
        std::vector<Account> accounts; ///< oldest file first
        std::optional<chain::Address> current;
        QStringList problems; ///< one sentence each
    };

    explicit AccountsFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QString path() const { return m_path; }
    /// Makes the folder, readable by its owner only. Errors: Storage.
    [[nodiscard]] base::Status prepare() const;
    /// Errors: Storage (the folder cannot be read).
    [[nodiscard]] base::Result<Content> read() const;
    /// Replaces accounts.json in one step. Errors: Storage.
    [[nodiscard]] base::Status writeNames(const std::vector<Account> &accounts, const std::optional<chain::Address> &current) const;
    /// Where the keystore of an account made at `nowMs` (Unix time) belongs.
    [[nodiscard]] QString keystoreFile(const chain::Address &address, qint64 nowMs) const;

private:
    QString m_path;
};

} // namespace wallet
