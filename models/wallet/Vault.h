// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/base/SecretBytes.h"
#include "models/chain/tx/Signer.h"

#include <QObject>
#include <QStringList>

namespace wallet {

/// One account of this profile: a V3 keystore file in the profile's folder.
struct Account {
    chain::Address address;
    QString name;
    QString file;      ///< keystore file, absolute
    bool fromPhrase = false;
};

/// All keys of a profile: files at rest, SecretBytes while unlocked, wiped on lock. Key derivation runs off the GUI thread.
class Vault final : public QObject {
    Q_OBJECT
public:
    /// `folder`: created with mode 0700. `scryptN`: cost of new files (262144; tests use less).
    Vault(QString folder, base::Clock &clock, quint32 scryptN = 262144, QObject *parent = nullptr);
    ~Vault() override;

    [[nodiscard]] base::Status load(); ///< reads the account list; broken files are reported by `problems`. Errors: Storage
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] const std::vector<Account> &accounts() const;
    [[nodiscard]] std::optional<Account> current() const; ///< the account in use
    void setCurrent(const chain::Address &address);
    [[nodiscard]] bool isUnlocked() const;                 ///< the current account's key is in memory

    /// Adds accounts. Each writes its keystore before it answers; the new account is then current and unlocked. Errors: Invalid (in words; which word), Auth, Conflict, Limit, Storage.
    [[nodiscard]] base::Async<Account> addFromPhrase(base::SecretBytes phrase, base::SecretBytes password, QString name, quint32 index = 0);
    /// The same with a password that is no secret, so that a costly key derivation would protect nothing.
    [[nodiscard]] base::Async<Account> addWithKnownPassword(base::SecretBytes phrase, base::SecretBytes password, QString name);
    [[nodiscard]] base::Async<Account> addFromPrivateKey(base::SecretBytes hexKey, base::SecretBytes password, QString name);
    [[nodiscard]] base::Async<Account> addFromKeystore(QByteArray json, base::SecretBytes password, QString name);
    /// Errors: Auth (wrong password), NotFound, Storage.
    [[nodiscard]] base::Async<bool> remove(const chain::Address &address, base::SecretBytes password);

    /// The current account. Errors: Auth (wrong password), NotFound (no account), Invalid, Storage, Cancelled (locked meanwhile).
    [[nodiscard]] base::Async<bool> unlock(base::SecretBytes password);
    void lock();
    void setAutoLock(std::chrono::seconds idle);     ///< 0: never
    void noteActivity();                             ///< a key or mouse event: starts the idle time anew
    [[nodiscard]] qint64 secondsUntilLock() const;   ///< -1: locked or never

    /// The current account's signer; answers Locked while locked. Lives as long as the vault.
    [[nodiscard]] chain::Signer &signer();

Q_SIGNALS:
    void accountsChanged();
    void currentChanged();
    void lockChanged(bool unlocked);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace wallet
