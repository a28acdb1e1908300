// SPDX-License-Identifier: Apache-2.0
#include "models/market/EventDecoder.h"

#include "models/market/EventWords.h"

#include <array>
#include <utility>

namespace market {

namespace {

using Words = EventWords;

OrderTerms termsFrom(Words &words, qsizetype first)
{
    return {words.amount(first), words.number<quint64>(first + 1), words.address(first + 2),
            words.text(first + 3), words.number<quint16>(first + 4), words.number<quint8>(first + 5)};
}

ProtocolEvent orderCreated(Words &words, const chain::LogView &)
{
    return OrderCreated{words.number<quint64>(0), words.address(1), termsFrom(words, 2)};
}
ProtocolEvent orderUpdateRequested(Words &words, const chain::LogView &)
{
    return OrderUpdateRequested{words.number<quint64>(0), words.address(1), termsFrom(words, 2)};
}
ProtocolEvent orderStateChanged(Words &words, const chain::LogView &)
{
    return OrderStateChanged{words.number<quint64>(0), words.amount(1), words.number<quint8>(2)};
}
ProtocolEvent orderMarkedAsClosed(Words &words, const chain::LogView &)
{
    return OrderMarkedAsClosed{words.indexedNumber<quint64>(1)};
}
ProtocolEvent bidPlaced(Words &words, const chain::LogView &)
{
    return BidPlaced{words.number<quint64>(0), words.amount(1), words.address(2), words.amount(3)};
}
ProtocolEvent orderMatched(Words &words, const chain::LogView &)
{
    return OrderMatched{words.number<quint64>(0), words.address(1), words.amount(2), words.amount(3), words.amount(4), words.address(5)};
}
ProtocolEvent updateRequestAccepted(Words &words, const chain::LogView &)
{
    return UpdateRequestAccepted{words.number<quint64>(0), words.address(1), words.address(2)};
}
ProtocolEvent bidLeaseUpdated(Words &words, const chain::LogView &)
{
    return BidLeaseUpdated{words.number<quint64>(0), words.address(1), words.address(2), words.amount(3)};
}
ProtocolEvent leaseCreated(Words &words, const chain::LogView &)
{
    return LeaseCreated{words.number<quint64>(0), words.amount(1), words.number<quint64>(2), words.amount(3), words.address(4),
                        words.address(5), words.number<quint32>(6), words.number<quint32>(7), words.number<quint32>(8), words.number<quint8>(9)};
}
ProtocolEvent leaseUpdated(Words &words, const chain::LogView &)
{
    return LeaseUpdated{words.indexedNumber<quint64>(1), words.indexedAddress(2), words.indexedAddress(3),
                        words.amount(0), words.number<quint32>(1), words.number<quint32>(2)};
}
ProtocolEvent leaseClosed(Words &words, const chain::LogView &)
{
    return LeaseClosed{words.number<quint64>(0), words.address(1), words.address(2), words.number<quint32>(3), words.number<quint8>(4)};
}

ProtocolEvent userTokenLocked(Words &words, const chain::LogView &)
{
    return UserTokenLocked{words.indexedAddress(1), words.indexedAddress(2), words.amount(0)};
}
ProtocolEvent userTokenUnlocked(Words &words, const chain::LogView &)
{
    return UserTokenUnlocked{words.indexedAddress(1), words.indexedAddress(2), words.amount(0)};
}
ProtocolEvent tokenMovement(Words &words, const chain::LogView &log)
{
    return TokenMovement{log.address, words.indexedAddress(1), words.indexedAddress(2), words.indexedAddress(3), words.amount(0), words.number<quint8>(1)};
}
ProtocolEvent lockedTokenTransfered(Words &words, const chain::LogView &)
{
    return LockedTokenTransfered{words.indexedAddress(1), words.indexedAddress(2), words.indexedAddress(3), words.amount(0)};
}

ProtocolEvent providerAdded(Words &words, const chain::LogView &)
{
    return ProviderAdded{words.indexedNumber<quint64>(1), words.indexedAddress(2), words.text(0), words.text(1), words.text(2), words.addresses(3),
                         words.number<quint8>(4), words.number<quint8>(5), words.number<qint64>(6), words.address(7)};
}
template <ProviderText Field>
ProtocolEvent providerTextUpdated(Words &words, const chain::LogView &)
{
    return ProviderTextUpdated{words.indexedNumber<quint64>(1), Field, words.text(0)};
}
ProtocolEvent providerStatusUpdated(Words &words, const chain::LogView &)
{
    return ProviderStatusUpdated{words.indexedNumber<quint64>(1), words.number<quint8>(0)};
}
ProtocolEvent providerTierUpdated(Words &words, const chain::LogView &)
{
    return ProviderTierUpdated{words.address(0), words.number<quint8>(1)};
}
template <bool Accepted>
ProtocolEvent providerPaymentChanged(Words &words, const chain::LogView &)
{
    return ProviderPaymentChanged{words.indexedNumber<quint64>(1), words.indexedAddress(2), Accepted};
}
ProtocolEvent providerRewardWalletUpdated(Words &words, const chain::LogView &)
{
    return ProviderRewardWalletUpdated{words.indexedNumber<quint64>(1), words.address(0)};
}
ProtocolEvent providerRemoved(Words &words, const chain::LogView &)
{
    return ProviderRemoved{words.indexedNumber<quint64>(1)};
}

ProtocolEvent attributesSubmitted(Words &words, const chain::LogView &)
{
    ProviderAttributes event{words.indexedAddress(1), words.text(0), AttributeStep::Submitted, {}};
    const std::vector<quint64> ids = words.numbers(1);
    const std::vector<quint64> units = words.numbers(2);
    if (ids.size() != units.size()) {
        words.refuse();
        return event;
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
        event.attributes.push_back({ids[i], units[i]});
    return event;
}
ProtocolEvent attributesApproved(Words &words, const chain::LogView &)
{
    const auto pair = [&words](const char *element) {
        return Attribute{words.numberAt<quint64>(element), words.numberAt<quint64>(element + Words::Word)};
    };
    return ProviderAttributes{words.indexedAddress(1), words.text(0), AttributeStep::Approved, words.list<Attribute>(1, 2, pair)};
}
ProtocolEvent attributesRemoved(Words &words, const chain::LogView &)
{
    return ProviderAttributes{words.indexedAddress(1), words.text(0), AttributeStep::Removed, {}};
}

ProtocolEvent tokenAdded(Words &words, const chain::LogView &)
{
    return TokenAdded{words.indexedAddress(1), words.text(0), words.indexedNumber<quint32>(2), words.amount(1), words.flag(2)};
}
ProtocolEvent tokenRemoved(Words &words, const chain::LogView &)
{
    return TokenRemoved{words.indexedAddress(1)};
}

using Topic = std::array<unsigned char, chain::Hash::Size>;

consteval unsigned char digit(char c)
{
    return static_cast<unsigned char>(c <= '9' ? c - '0' : c - 'a' + 10);
}
consteval Topic topic(const char (&digits)[2 * chain::Hash::Size + 1])
{
    Topic bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(digit(digits[2 * i]) << 4 | digit(digits[2 * i + 1]));
    return bytes;
}

struct Entry {
    Topic topic0;
    int topicCount;
    ProtocolEvent (*decode)(Words &, const chain::LogView &);
};
constexpr std::array entries{
    Entry{topic("bf0becce6edeae4f448544a778fc7f178eeac2b2cefaef1b707c05bffa5d43d2"), 1, orderCreated},
    Entry{topic("75290785fa4b3cef017aad57d0dbe47798dfcffc6f7ae2549692aac6da7424e1"), 1, orderUpdateRequested},
    Entry{topic("82d4cc8e5af9e3f54f900700de07943d2eca4535df1bce85344d0b24d9d048e9"), 1, orderStateChanged},
    Entry{topic("29c59442e41dd9b2db417a52a6195242f5697c8a50a3cd757826efa85fd5edbf"), 2, orderMarkedAsClosed},
    Entry{topic("9b4e4ecc52932cb036aaf2f49955dc06665549eec9945365026bbcf3e00a0a90"), 1, bidPlaced},
    Entry{topic("ddfcde2ae08a841bf57cf56c10e52a4f8182ccfa5859f20a5dd8ef26abc94ca4"), 1, orderMatched},
    Entry{topic("9e458d847c5e9a43c5634438d80192846986ee7c58dc75a2651eab15cd272260"), 1, updateRequestAccepted},
    Entry{topic("480bc44ffec4fc451b0b86af1548b1a95cbbe6ebdc5f401cfc82cb6b625a497a"), 1, bidLeaseUpdated},
    Entry{topic("5ac8ea04e47ef9fd0cb3dc8fb52cafc453271d39b0e0b60c8674e64bf08737c4"), 1, leaseCreated},
    Entry{topic("f6d551b1f2b244e4e7b9229ae4194c2d710143d4b08bcd7a0900906dcec6e8e4"), 4, leaseUpdated},
    Entry{topic("baca767d2b3fece79baf53cd48fae773ffcee43b36bb830add11531237d87d75"), 1, leaseClosed},
    Entry{topic("104eb8684e1d069ac9eef8d991d343f010afe01682e62915c73f1d4696bce9a0"), 3, userTokenLocked},
    Entry{topic("66d1ba6a7bba8a64b1341777e1e7721371ab2824e4b50ec33c687036451fe7f0"), 3, userTokenUnlocked},
    Entry{topic("5820ba18690528ae09fd9da13157ba6286391963f636bafea90947c415f9507a"), 4, tokenMovement},
    Entry{topic("669521736eb2c1d9c5ff07328145eb27c6d80b6f71d5a40b083c09a5feda044e"), 4, lockedTokenTransfered},
    Entry{topic("35ce8b9bcdd7f849c2459dd87beeea22209022a43d4394c8aaa1ae5c604f9f56"), 3, providerAdded},
    Entry{topic("31669f1fa50dc8ade0ea7d333f77fda1318c1f62d76413656b27a773bc7ad2dd"), 2, providerTextUpdated<ProviderText::Spec>},
    Entry{topic("ab7e0652961eb93d8c4682babd6b57169640c848cd9b79a3d8d8e7aaac6e696b"), 2, providerTextUpdated<ProviderText::HostUri>},
    Entry{topic("324682bf4d8c2d570a557d79b15f4a393bbc139ef841f83adb061bcbd33c864e"), 2, providerTextUpdated<ProviderText::Certificate>},
    Entry{topic("9f6c7d9bd06e501feff6a19e2ca781597e5954d05d1c133bd551a09ea09d0026"), 2, providerStatusUpdated},
    Entry{topic("fb793b04ee5a50301dbe8a864aa856845f7daf5017ae16dfe1a2db1f80b101ab"), 1, providerTierUpdated},
    Entry{topic("2e5dc00e5b1397e0e46cf75ba1c5d4489bfc7adf1eca2aefd2fca71daf2e069f"), 3, providerPaymentChanged<true>},
    Entry{topic("351f3b7f1e8a005ffd0eaaa3bf2c7b71c5b296c110198b1f55b1bcd1e7a8208a"), 3, providerPaymentChanged<false>},
    Entry{topic("c3b10db24b27b9bf39f93b77bf1a4a7eab87ccbee27b8118b6e9d45163e3f59c"), 2, providerRewardWalletUpdated},
    Entry{topic("452148878c72ebab44f2761cb8b0b79c50628a437350aee5f3aab66625addcc4"), 2, providerRemoved},
    Entry{topic("60814abf86f848c0c9108c72a574d0916485a6689c5146bdf047cb399c6fd2aa"), 2, attributesSubmitted},
    Entry{topic("973cf94fec220c0d18f8900772a39a2eb4223ccf5c37aad51d860a9d130d5f2d"), 2, attributesApproved},
    Entry{topic("b232d9f231a2c4dc26ec1c14a3050387dd70bda263bb841204ace1024aadb8d6"), 2, attributesRemoved},
    Entry{topic("8570648636f0e039da2a3bf8993b69ed142b4c12f2f18efc12c8ea3a0b538bb2"), 3, tokenAdded},
    Entry{topic("4c910b69fe65a61f7531b9c5042b2329ca7179c77290aa7e2eb3afa3c8511fd3"), 2, tokenRemoved},
};

/// The events by one byte of their topic0, the first that differs in all of them.
struct Lookup {
    std::size_t byte = 0;
    std::array<qint8, 256> entry{}; ///< -1: none
};
consteval Lookup makeLookup()
{
    for (Lookup lookup; lookup.byte < chain::Hash::Size; ++lookup.byte) {
        bool taken = false;
        lookup.entry.fill(-1);
        for (std::size_t i = 0; i < entries.size(); ++i)
            taken |= std::exchange(lookup.entry[entries[i].topic0[lookup.byte]], qint8(i)) >= 0;
        if (!taken)
            return lookup;
    }
    return {chain::Hash::Size, {}};
}
constexpr Lookup lookup = makeLookup();
static_assert(lookup.byte < chain::Hash::Size, "no single byte tells the events apart any more: use two");

const Entry *entryOf(const chain::LogView &log)
{
    if (log.topicCount == 0)
        return nullptr;
    const char *topic0 = log.topics[0].view().data();
    const int index = lookup.entry[static_cast<unsigned char>(topic0[lookup.byte])];
    if (index < 0)
        return nullptr;
    const Entry &entry = entries[std::size_t(index)];
    const bool same = std::memcmp(topic0, entry.topic0.data(), entry.topic0.size()) == 0;
    return same && log.topicCount == entry.topicCount ? &entry : nullptr;
}

} // namespace

const std::vector<chain::Hash> &protocolTopics()
{
    static const std::vector<chain::Hash> topics = [] {
        std::vector<chain::Hash> all;
        for (const Entry &entry : entries)
            all.push_back(*chain::Hash::fromBytes(QByteArrayView(entry.topic0.data(), qsizetype(entry.topic0.size()))));
        return all;
    }();
    return topics;
}

std::optional<PlacedEvent> decodeEvent(const chain::LogView &log)
{
    std::optional<PlacedEvent> placed;
    const Entry *entry = entryOf(log);
    if (!entry || log.logIndex > (std::numeric_limits<quint32>::max)())
        return placed;
    EventWords words(log);
    placed.emplace(PlacedEvent{log.blockNumber, quint32(log.logIndex), log.transactionHash, entry->decode(words, log)});
    if (!words.fits())
        placed.reset();
    return placed;
}

} // namespace market
