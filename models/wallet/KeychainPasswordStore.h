// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/wallet/PasswordStore.h"

#include <QObject>

namespace wallet {

/// The operating system's keychain: Secret Service or KWallet, macOS Keychain, Windows Credential Manager.
class KeychainPasswordStore final : public QObject, public PasswordStore {
    Q_OBJECT
public:
    explicit KeychainPasswordStore(QObject *parent = nullptr, QString service = QStringLiteral("Commonrack"));
    [[nodiscard]] QString name() const override;
    [[nodiscard]] base::Async<bool> probe() override;
    [[nodiscard]] base::Async<bool> save(const chain::Address &account, base::SecretBytes password) override;
    [[nodiscard]] base::Async<base::SecretBytes> load(const chain::Address &account) override;
    [[nodiscard]] base::Async<bool> forget(const chain::Address &account) override;

private:
    QString m_service;
};

} // namespace wallet
