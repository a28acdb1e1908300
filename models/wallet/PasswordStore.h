// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/SecretBytes.h"
#include "models/chain/primitives/Address.h"

namespace wallet {

/// Keeps an account's password for the person, outside of this program. Never a plain file.
class PasswordStore {
public:
    virtual ~PasswordStore() = default;
    /// What it is called, for sentences: "the system keychain".
    [[nodiscard]] virtual QString name() const = 0;
    /// True where a password could be kept now. Errors: Unsupported, with the reason in words.
    [[nodiscard]] virtual base::Async<bool> probe() = 0;
    /// Errors: Unsupported, Auth (the store is locked or refused), Storage.
    [[nodiscard]] virtual base::Async<bool> save(const chain::Address &account, base::SecretBytes password) = 0;
    /// Errors: NotFound (none kept), and those of save.
    [[nodiscard]] virtual base::Async<base::SecretBytes> load(const chain::Address &account) = 0;
    /// Succeeds also when there was none. Errors: those of save.
    [[nodiscard]] virtual base::Async<bool> forget(const chain::Address &account) = 0;
};

} // namespace wallet
