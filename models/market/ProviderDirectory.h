// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/EscrowLedger.h"
#include "models/market/ProviderSpec.h"

#include <QMap>

namespace market {

struct Provider {
    quint64 id = 0;
    chain::Address wallet;
    QByteArray spec; ///< as on chain: JSON {"Name","Region","Attributes"} or the short form; see ProviderSpec
    QString name;    ///< from the spec; empty when it cannot be read
    QString region;
    QByteArray hostUri;
    QByteArray certificate; ///< PEM
    std::vector<chain::Address> payments;
    ProviderStatus status = ProviderStatus::Unregistered;
    quint8 tier = 0; ///< 0…6
    qint64 joinTimestamp = 0; ///< seconds
    chain::Address rewardWallet;
    QMap<QByteArray, std::vector<Attribute>> attributes; ///< approved, by category ("CPU", "GPU")
};

/// Providers, reduced from events; kept by wallet. Pure.
class ProviderDirectory {
public:
    void apply(const PlacedEvent &placed);
    void undo(quint64 block);
    void forgetBefore(quint64 block);
    [[nodiscard]] const Provider *provider(const chain::Address &wallet) const { return m_providers.find(wallet); }
    [[nodiscard]] const auto &providers() const { return m_providers.entries(); }
    /// A name to show for the wallet: the provider's own, or the short address.
    [[nodiscard]] QString nameOf(const chain::Address &wallet) const;
    [[nodiscard]] std::vector<chain::Address> takeChanged() { return m_providers.takeChanged(); }
    void save(SnapshotWriter &writer) const;
    void load(SnapshotReader &reader);

private:
    [[nodiscard]] Provider *known(quint64 block, quint64 id);
    [[nodiscard]] Provider *known(quint64 block, const chain::Address &wallet);
    void change(quint64 block, const ProviderAdded &event);
    void change(quint64 block, const ProviderTextUpdated &event);
    void change(quint64 block, const ProviderStatusUpdated &event);
    void change(quint64 block, const ProviderTierUpdated &event);
    void change(quint64 block, const ProviderPaymentChanged &event);
    void change(quint64 block, const ProviderRewardWalletUpdated &event);
    void change(quint64 block, const ProviderRemoved &event);
    void change(quint64 block, const ProviderAttributes &event);
    template <class Other>
    void change(quint64, const Other &) {}
    UndoableMap<chain::Address, Provider, AddressHash> m_providers;
    UndoableMap<quint64, chain::Address> m_wallets; ///< by provider id
};

} // namespace market
