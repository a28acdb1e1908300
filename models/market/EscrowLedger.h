// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/ProtocolEvent.h"
#include "models/market/UndoableMap.h"

namespace market {

/// A token of the TokenRegistry.
struct TokenInfo {
    chain::Address address;
    QByteArray symbol; ///< hostile text
    int decimals = 18;
    base::U256 minimumDeposit = 0; ///< units
    bool isDefault = false;
    bool accepted = true; ///< false: removed from the registry; leases in it still run
};
/// What one account holds of one token in the escrow, in units.
struct EscrowBalance {
    base::U256 locked = 0;   ///< for leases that run
    base::U256 unlocked = 0; ///< to order with, or to withdraw
    base::U256 deposited = 0; ///< ever
    base::U256 withdrawn = 0; ///< ever
    base::U256 spent = 0;     ///< settled to providers, ever
    base::U256 earned = 0;    ///< as a provider, ever
    base::U256 claimed = 0;   ///< of that, taken out
};
struct AccountToken {
    chain::Address account;
    chain::Address token;
    auto operator<=>(const AccountToken &) const = default;
};
struct AccountTokenHash {
    [[nodiscard]] size_t operator()(const AccountToken &key) const noexcept { return chain::qHash(key.account, chain::qHash(key.token)); }
};
struct AddressHash {
    [[nodiscard]] size_t operator()(const chain::Address &address) const noexcept { return chain::qHash(address); }
};

/// Balances in escrow and the tokens it takes, reduced from events. Pure. Events that would make a balance negative
/// (history that begins in the middle) stop at zero.
class EscrowLedger {
public:
    void apply(const PlacedEvent &placed);
    void undo(quint64 block);
    void forgetBefore(quint64 block);
    [[nodiscard]] EscrowBalance balance(const chain::Address &account, const chain::Address &token) const;
    [[nodiscard]] const TokenInfo *token(const chain::Address &address) const { return m_tokens.find(address); }
    [[nodiscard]] std::vector<TokenInfo> tokens() const; ///< those accepted; default first, then by symbol
    [[nodiscard]] std::vector<AccountToken> takeChanged() { return m_balances.takeChanged(); }
    void save(SnapshotWriter &writer) const;
    void load(SnapshotReader &reader);

private:
    UndoableMap<AccountToken, EscrowBalance, AccountTokenHash> m_balances;
    UndoableMap<chain::Address, TokenInfo, AddressHash> m_tokens;
};

} // namespace market
