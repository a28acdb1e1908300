// SPDX-License-Identifier: Apache-2.0
#include "models/market/ProviderDirectory.h"

#include "models/base/VisibleText.h"

namespace market {

namespace {

constexpr qsizetype nameLength = 64; ///< shown at most, characters

void readSpec(Provider &provider)
{
    const auto spec = ProviderSpec::parse(provider.spec);
    provider.name = spec ? spec->name : QString();
    provider.region = spec ? spec->region : QString();
}

ProviderStatus statusOf(quint8 value)
{
    return value <= quint8(ProviderStatus::Deactivated) ? ProviderStatus(value) : ProviderStatus::Unregistered;
}

void putAttributes(SnapshotWriter &writer, const QMap<QByteArray, std::vector<Attribute>> &attributes)
{
    writer.number(quint64(attributes.size()));
    for (auto category = attributes.cbegin(); category != attributes.cend(); ++category) {
        writer.text(category.key());
        writer.number(quint64(category->size()));
        for (const Attribute &attribute : *category) {
            writer.number(attribute.id);
            writer.number(attribute.units);
        }
    }
}

QMap<QByteArray, std::vector<Attribute>> takeAttributes(SnapshotReader &reader)
{
    constexpr quint64 leastBytes = 2; // of one attribute
    QMap<QByteArray, std::vector<Attribute>> attributes;
    const quint64 categories = reader.count();
    for (quint64 i = 0; i < categories && reader.isGood(); ++i) {
        auto &category = attributes[reader.text()];
        category.resize(reader.count(leastBytes));
        for (Attribute &attribute : category) {
            attribute.id = reader.number();
            attribute.units = reader.number();
        }
    }
    return attributes;
}

void putProvider(SnapshotWriter &writer, const Provider &provider)
{
    writer.number(provider.id);
    writer.text(provider.spec);
    writer.text(provider.hostUri);
    writer.text(provider.certificate);
    writer.number(quint64(provider.payments.size()));
    for (const chain::Address &token : provider.payments)
        writer.address(token);
    writer.number(quint64(provider.status));
    writer.number(quint64(provider.tier));
    writer.number(quint64(provider.joinTimestamp));
    writer.address(provider.rewardWallet);
    putAttributes(writer, provider.attributes);
}

Provider takeProvider(SnapshotReader &reader, const chain::Address &wallet)
{
    Provider provider;
    provider.wallet = wallet;
    provider.id = reader.number();
    provider.spec = reader.text();
    provider.hostUri = reader.text();
    provider.certificate = reader.text();
    provider.payments.resize(reader.count());
    for (chain::Address &token : provider.payments)
        token = reader.address();
    provider.status = statusOf(quint8(reader.number(quint64(ProviderStatus::Deactivated))));
    provider.tier = quint8(reader.number(0xFF));
    provider.joinTimestamp = qint64(reader.number());
    provider.rewardWallet = reader.address();
    provider.attributes = takeAttributes(reader);
    readSpec(provider);
    return provider;
}

} // namespace

void ProviderDirectory::apply(const PlacedEvent &placed)
{
    std::visit([&](const auto &event) { change(placed.blockNumber, event); }, placed.event);
}

Provider *ProviderDirectory::known(quint64 block, const chain::Address &wallet)
{
    return m_providers.find(wallet) ? &m_providers.edit(block, wallet) : nullptr;
}

Provider *ProviderDirectory::known(quint64 block, quint64 id)
{
    const chain::Address *wallet = m_wallets.find(id);
    return wallet ? known(block, *wallet) : nullptr;
}

void ProviderDirectory::change(quint64 block, const ProviderAdded &event)
{
    m_wallets.edit(block, event.providerId) = event.wallet;
    Provider &provider = m_providers.edit(block, event.wallet);
    provider = {};
    provider.id = event.providerId;
    provider.wallet = event.wallet;
    provider.spec = event.spec;
    provider.hostUri = event.hostUri;
    provider.certificate = event.certificate;
    provider.payments = event.payments;
    provider.status = statusOf(event.status);
    provider.tier = event.tier;
    provider.joinTimestamp = event.joinTimestamp;
    provider.rewardWallet = event.rewardWallet;
    readSpec(provider);
}

void ProviderDirectory::change(quint64 block, const ProviderTextUpdated &event)
{
    Provider *provider = known(block, event.providerId);
    if (!provider)
        return;
    switch (event.field) {
    case ProviderText::Spec:
        provider->spec = event.text;
        readSpec(*provider);
        break;
    case ProviderText::HostUri:
        provider->hostUri = event.text;
        break;
    case ProviderText::Certificate:
        provider->certificate = event.text;
        break;
    }
}

void ProviderDirectory::change(quint64 block, const ProviderStatusUpdated &event)
{
    if (Provider *provider = known(block, event.providerId))
        provider->status = statusOf(event.status);
}

void ProviderDirectory::change(quint64 block, const ProviderTierUpdated &event)
{
    if (Provider *provider = known(block, event.wallet))
        provider->tier = event.tier;
}

void ProviderDirectory::change(quint64 block, const ProviderPaymentChanged &event)
{
    Provider *provider = known(block, event.providerId);
    if (!provider)
        return;
    std::erase(provider->payments, event.token);
    if (event.accepted)
        provider->payments.push_back(event.token);
}

void ProviderDirectory::change(quint64 block, const ProviderRewardWalletUpdated &event)
{
    if (Provider *provider = known(block, event.providerId))
        provider->rewardWallet = event.rewardWallet;
}

void ProviderDirectory::change(quint64 block, const ProviderRemoved &event)
{
    const chain::Address *wallet = m_wallets.find(event.providerId);
    if (!wallet)
        return;
    m_providers.erase(block, *wallet);
    m_wallets.erase(block, event.providerId);
}

void ProviderDirectory::change(quint64 block, const ProviderAttributes &event)
{
    if (event.step == AttributeStep::Submitted)
        return; // it counts once it is approved
    Provider *provider = known(block, event.provider);
    if (!provider)
        return;
    if (event.step == AttributeStep::Approved)
        provider->attributes[event.category] = event.attributes;
    else
        provider->attributes.remove(event.category);
}

void ProviderDirectory::undo(quint64 block)
{
    m_providers.undo(block);
    m_wallets.undo(block);
}

void ProviderDirectory::forgetBefore(quint64 block)
{
    m_providers.forgetBefore(block);
    m_wallets.forgetBefore(block);
}

QString ProviderDirectory::nameOf(const chain::Address &wallet) const
{
    const Provider *known = provider(wallet);
    return known && !known->name.isEmpty() ? base::visibleText(known->name, nameLength) : wallet.toShort();
}

void ProviderDirectory::save(SnapshotWriter &writer) const
{
    const auto putAddress = [](SnapshotWriter &to, const chain::Address &address) { to.address(address); };
    m_providers.save(writer, putAddress, putProvider);
    m_wallets.save(writer, [](SnapshotWriter &to, quint64 id) { to.number(id); }, putAddress);
}

void ProviderDirectory::load(SnapshotReader &reader)
{
    m_providers.load(reader, [](SnapshotReader &from) { return from.address(); }, takeProvider);
    m_wallets.load(reader, [](SnapshotReader &from) { return from.number(); }, [](SnapshotReader &from, quint64) { return from.address(); });
}

} // namespace market
