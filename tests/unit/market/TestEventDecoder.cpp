// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Abi.h"
#include "models/market/EventDecoder.h"
#include "models/market/SpheronContracts.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using chain::AbiEvent;
using chain::AbiType;
using chain::AbiValue;
using namespace market;

namespace {

/// The events as npm's @spheron/protocol-sdk 1.3.5 declares them, with their topics.
struct Published {
    const char *signature;
    const char *topic0;
};
constexpr Published published[] = {
    {"OrderCreated(uint64 orderId, address creator, uint256 maxPrice, uint64 numOfBlocks, address token, string specs, uint16 version, uint8 mode)",
     "0xbf0becce6edeae4f448544a778fc7f178eeac2b2cefaef1b707c05bffa5d43d2"},
    {"OrderUpdateRequested(uint64 _orderId, address user, uint256 maxPrice, uint64 numOfBlocks, address token, string specs, uint16 version, uint8 mode)",
     "0x75290785fa4b3cef017aad57d0dbe47798dfcffc6f7ae2549692aac6da7424e1"},
    {"OrderStateChanged(uint64 orderId, uint256 maxPrice, uint8 state)",
     "0x82d4cc8e5af9e3f54f900700de07943d2eca4535df1bce85344d0b24d9d048e9"},
    {"OrderMarkedAsClosed(uint64 indexed _orderId)",
     "0x29c59442e41dd9b2db417a52a6195242f5697c8a50a3cd757826efa85fd5edbf"},
    {"BidPlaced(uint64 orderId, uint256 bidPrice, address provider, uint256 fizz)",
     "0x9b4e4ecc52932cb036aaf2f49955dc06665549eec9945365026bbcf3e00a0a90"},
    {"OrderMatched(uint64 orderId, address providerAddress, uint256 fizzId, uint256 providerId, uint256 acceptedPrice, address creator)",
     "0xddfcde2ae08a841bf57cf56c10e52a4f8182ccfa5859f20a5dd8ef26abc94ca4"},
    {"UpdateRequestAccepted(uint64 orderId, address providerAddress, address tenant)",
     "0x9e458d847c5e9a43c5634438d80192846986ee7c58dc75a2651eab15cd272260"},
    {"LeaseUpdated(uint64 orderId, address providerAddress, address tenant, uint256 acceptedPrice)",
     "0x480bc44ffec4fc451b0b86af1548b1a95cbbe6ebdc5f401cfc82cb6b625a497a"},
    {"LeaseCreated(uint256 leaseId, uint256 fizzId, uint64 requestId, uint256 acceptedPrice, address providerAddress, address tenantAddress, uint32 startBlock, uint32 startTime, uint32 endTime, uint8 state)",
     "0x5ac8ea04e47ef9fd0cb3dc8fb52cafc453271d39b0e0b60c8674e64bf08737c4"},
    {"LeaseUpdated(uint256 indexed leaseId, address indexed providerAddress, address indexed tenantAddress, uint256 acceptedPrice, uint32 startBlock, uint32 startTime)",
     "0xf6d551b1f2b244e4e7b9229ae4194c2d710143d4b08bcd7a0900906dcec6e8e4"},
    {"LeaseClosed(uint256 leaseId, address providerAddress, address tenantAddress, uint32 endTime, uint8 state)",
     "0xbaca767d2b3fece79baf53cd48fae773ffcee43b36bb830add11531237d87d75"},
    {"UserTokenLocked(address indexed user, address indexed token, uint256 deposit)",
     "0x104eb8684e1d069ac9eef8d991d343f010afe01682e62915c73f1d4696bce9a0"},
    {"UserTokenUnlocked(address indexed user, address indexed token, uint256 deposit)",
     "0x66d1ba6a7bba8a64b1341777e1e7721371ab2824e4b50ec33c687036451fe7f0"},
    {"TokenMovement(address indexed from, address indexed to, address indexed token, uint256 amount, uint8 movementType)",
     "0x5820ba18690528ae09fd9da13157ba6286391963f636bafea90947c415f9507a"},
    {"LockedTokenTransfered(address indexed from, address indexed to, address indexed token, uint256 deposit)",
     "0x669521736eb2c1d9c5ff07328145eb27c6d80b6f71d5a40b083c09a5feda044e"},
    {"ProviderAdded(uint256 indexed providerId, address indexed walletAddress, string spec, string hostUri, string certificate, address[] paymentsAccepted, uint8 status, uint8 tier, uint256 joinTimestamp, address rewardWallet)",
     "0x35ce8b9bcdd7f849c2459dd87beeea22209022a43d4394c8aaa1ae5c604f9f56"},
    {"ProviderSpecUpdated(uint256 indexed providerId, string spec)",
     "0x31669f1fa50dc8ade0ea7d333f77fda1318c1f62d76413656b27a773bc7ad2dd"},
    {"ProviderHostUriUpdated(uint256 indexed providerId, string hostUri)",
     "0xab7e0652961eb93d8c4682babd6b57169640c848cd9b79a3d8d8e7aaac6e696b"},
    {"ProviderCertificateUpdated(uint256 indexed providerId, string certificate)",
     "0x324682bf4d8c2d570a557d79b15f4a393bbc139ef841f83adb061bcbd33c864e"},
    {"ProviderStatusUpdated(uint256 indexed providerId, uint8 status)",
     "0x9f6c7d9bd06e501feff6a19e2ca781597e5954d05d1c133bd551a09ea09d0026"},
    {"ProviderTierUpdated(address provider, uint8 tier)",
     "0xfb793b04ee5a50301dbe8a864aa856845f7daf5017ae16dfe1a2db1f80b101ab"},
    {"ProviderPaymentAdded(uint256 indexed providerId, address indexed tokenAddress)",
     "0x2e5dc00e5b1397e0e46cf75ba1c5d4489bfc7adf1eca2aefd2fca71daf2e069f"},
    {"ProviderPaymentRemoved(uint256 indexed providerId, address indexed tokenAddress)",
     "0x351f3b7f1e8a005ffd0eaaa3bf2c7b71c5b296c110198b1f55b1bcd1e7a8208a"},
    {"ProviderRewardWalletUpdated(uint256 indexed providerId, address rewardWallet)",
     "0xc3b10db24b27b9bf39f93b77bf1a4a7eab87ccbee27b8118b6e9d45163e3f59c"},
    {"ProviderRemoved(uint256 indexed providerId)",
     "0x452148878c72ebab44f2761cb8b0b79c50628a437350aee5f3aab66625addcc4"},
    {"ProviderAttributesSubmitted(address indexed provider, string category, uint256[] ids, uint256[] units)",
     "0x60814abf86f848c0c9108c72a574d0916485a6689c5146bdf047cb399c6fd2aa"},
    {"ProviderAttributesApproved(address indexed provider, string category, (uint256 id, uint256 units)[] attributes)",
     "0x973cf94fec220c0d18f8900772a39a2eb4223ccf5c37aad51d860a9d130d5f2d"},
    {"ProviderAttributesRemoved(address indexed provider, string category)",
     "0xb232d9f231a2c4dc26ec1c14a3050387dd70bda263bb841204ace1024aadb8d6"},
    {"TokenAdded(address indexed tokenAddress, uint128 indexed decimals, string symbol, uint256 minimumDeposit, bool isDefault)",
     "0x8570648636f0e039da2a3bf8993b69ed142b4c12f2f18efc12c8ea3a0b538bb2"},
    {"TokenRemoved(address indexed tokenAddress)",
     "0x4c910b69fe65a61f7531b9c5042b2329ca7179c77290aa7e2eb3afa3c8511fd3"},
};

/// uint256 on the chain, but numbers of at most this many bits for us.
const std::map<QString, int> narrow{
    {QStringLiteral("LeaseCreated.leaseId"), 64}, {QStringLiteral("LeaseClosed.leaseId"), 64}, {QStringLiteral("LeaseUpdated.leaseId"), 64},
    {QStringLiteral("ProviderAdded.providerId"), 64}, {QStringLiteral("ProviderAdded.joinTimestamp"), 63},
    {QStringLiteral("ProviderSpecUpdated.providerId"), 64}, {QStringLiteral("ProviderHostUriUpdated.providerId"), 64},
    {QStringLiteral("ProviderCertificateUpdated.providerId"), 64}, {QStringLiteral("ProviderStatusUpdated.providerId"), 64},
    {QStringLiteral("ProviderPaymentAdded.providerId"), 64}, {QStringLiteral("ProviderPaymentRemoved.providerId"), 64},
    {QStringLiteral("ProviderRewardWalletUpdated.providerId"), 64}, {QStringLiteral("ProviderRemoved.providerId"), 64},
    {QStringLiteral("ProviderAttributesSubmitted.ids"), 64}, {QStringLiteral("ProviderAttributesSubmitted.units"), 64},
    {QStringLiteral("ProviderAttributesApproved.attributes"), 64}, {QStringLiteral("TokenAdded.decimals"), 32},
};

/// Writes the fields of an event in the order of its signature.
struct Describe {
    static QString of(const base::U256 &v) { return base::toDecimal(v); }
    static QString of(quint64 v) { return QString::number(v); }
    static QString of(const chain::Address &v) { return v.toString(); }
    static QString of(const QByteArray &v) { return QString::fromLatin1(v.toHex()); }
    static QString of(bool v) { return v ? QStringLiteral("true") : QStringLiteral("false"); }
    static QString list(const QStringList &v) { return u'[' + v.join(u',') + u']'; }
    template <class... T>
    static QStringList all(const T &...values) { return {of(values)...}; }
    static QStringList terms(quint64 id, const chain::Address &user, const OrderTerms &t)
    {
        return all(id, user, t.maxPrice, t.numOfBlocks, t.token, t.spec, quint64(t.version), quint64(t.mode));
    }

    QStringList operator()(const OrderCreated &e) const { return terms(e.orderId, e.creator, e.terms); }
    QStringList operator()(const OrderUpdateRequested &e) const { return terms(e.orderId, e.user, e.terms); }
    QStringList operator()(const OrderStateChanged &e) const { return all(e.orderId, e.maxPrice, quint64(e.state)); }
    QStringList operator()(const OrderMarkedAsClosed &e) const { return all(e.orderId); }
    QStringList operator()(const BidPlaced &e) const { return all(e.orderId, e.bidPrice, e.provider, e.fizzId); }
    QStringList operator()(const OrderMatched &e) const { return all(e.orderId, e.provider, e.fizzId, e.providerId, e.acceptedPrice, e.creator); }
    QStringList operator()(const UpdateRequestAccepted &e) const { return all(e.orderId, e.provider, e.tenant); }
    QStringList operator()(const BidLeaseUpdated &e) const { return all(e.orderId, e.provider, e.tenant, e.acceptedPrice); }
    QStringList operator()(const LeaseCreated &e) const
    {
        return all(e.leaseId, e.fizzId, e.orderId, e.acceptedPrice, e.provider, e.tenant, quint64(e.startBlock), quint64(e.startTime),
                   quint64(e.endTime), quint64(e.state));
    }
    QStringList operator()(const LeaseUpdated &e) const
    {
        return all(e.leaseId, e.provider, e.tenant, e.acceptedPrice, quint64(e.startBlock), quint64(e.startTime));
    }
    QStringList operator()(const LeaseClosed &e) const { return all(e.leaseId, e.provider, e.tenant, quint64(e.endTime), quint64(e.state)); }
    QStringList operator()(const UserTokenLocked &e) const { return all(e.user, e.token, e.amount); }
    QStringList operator()(const UserTokenUnlocked &e) const { return all(e.user, e.token, e.amount); }
    QStringList operator()(const TokenMovement &e) const { return all(e.from, e.to, e.token, e.amount, quint64(e.movementType)); }
    QStringList operator()(const LockedTokenTransfered &e) const { return all(e.from, e.to, e.token, e.amount); }
    QStringList operator()(const ProviderAdded &e) const
    {
        QStringList payments;
        for (const chain::Address &token : e.payments)
            payments += of(token);
        return all(e.providerId, e.wallet, e.spec, e.hostUri, e.certificate) + QStringList{list(payments)}
            + all(quint64(e.status), quint64(e.tier), quint64(e.joinTimestamp), e.rewardWallet);
    }
    QStringList operator()(const ProviderTextUpdated &e) const { return all(e.providerId, e.text); }
    QStringList operator()(const ProviderStatusUpdated &e) const { return all(e.providerId, quint64(e.status)); }
    QStringList operator()(const ProviderTierUpdated &e) const { return all(e.wallet, quint64(e.tier)); }
    QStringList operator()(const ProviderPaymentChanged &e) const { return all(e.providerId, e.token); }
    QStringList operator()(const ProviderRewardWalletUpdated &e) const { return all(e.providerId, e.rewardWallet); }
    QStringList operator()(const ProviderRemoved &e) const { return all(e.providerId); }
    QStringList operator()(const ProviderAttributes &e) const
    {
        QStringList ids;
        QStringList units;
        QStringList pairs;
        for (const Attribute &a : e.attributes) {
            ids += of(a.id);
            units += of(a.units);
            pairs += list({of(a.id), of(a.units)});
        }
        const QStringList head = all(e.provider, e.category);
        switch (e.step) {
        case AttributeStep::Submitted: return head + QStringList{list(ids), list(units)};
        case AttributeStep::Approved: return head + QStringList{list(pairs)};
        case AttributeStep::Removed: break;
        }
        return head;
    }
    QStringList operator()(const TokenAdded &e) const { return all(e.token, quint64(e.decimals), e.symbol, e.minimumDeposit, e.isDefault); }
    QStringList operator()(const TokenRemoved &e) const { return all(e.token); }
};

} // namespace

/// The decoder written by hand beside the general one.
class TestEventDecoder final : public QObject {
    Q_OBJECT

private:
    struct RawLog {
        std::vector<chain::Hash> topics;
        QByteArray data;
    };
    QRandomGenerator m_random{20261121};
    std::vector<AbiEvent> m_events;

    QByteArray bytes(qsizetype size)
    {
        QByteArray out(size, Qt::Uninitialized);
        for (char &c : out)
            c = char(m_random.bounded(256));
        return out;
    }
    AbiValue value(const AbiType &type, int bits)
    {
        using Kind = AbiType::Kind;
        switch (type.kind) {
        case Kind::Bool: return AbiValue(m_random.bounded(2) == 1);
        case Kind::Address: return AbiValue(*chain::Address::fromBytes(bytes(chain::Address::Size)));
        case Kind::String: return AbiValue(AbiValue::Text{bytes(m_random.bounded(4) == 0 ? 0 : m_random.bounded(700))});
        case Kind::Array:
        case Kind::Tuple: {
            AbiValue::List list;
            const int count = type.kind == Kind::Tuple ? int(type.components.size()) : m_random.bounded(5);
            for (int i = 0; i < count; ++i)
                list.push_back(value(type.components[type.kind == Kind::Tuple ? std::size_t(i) : 0], bits));
            return AbiValue(std::move(list));
        }
        default: {
            const int most = qMin(type.size, bits);
            const int size = m_random.bounded(3) == 0 ? most : m_random.bounded(most + 1);
            return AbiValue(size == 0 ? base::U256(0) : base::U256(base::fromBigEndian(bytes(32)) >> unsigned(256 - size)));
        }
        }
    }
    static int bitsOf(const AbiEvent &event, const AbiEvent::Parameter &parameter)
    {
        const auto found = narrow.find(event.name() + u'.' + parameter.name);
        return found == narrow.end() ? 256 : found->second;
    }
    RawLog valid(const AbiEvent &event, bool mayBeTooWide = false)
    {
        RawLog log{{event.topic0()}, {}};
        std::vector<AbiType> types;
        std::vector<AbiValue> values;
        std::size_t listSize = std::size_t(-1);
        for (const auto &parameter : event.parameters()) {
            AbiValue v = value(parameter.type, mayBeTooWide ? 256 : bitsOf(event, parameter));
            if (parameter.indexed) {
                log.topics.push_back(*chain::Hash::fromBytes(*chain::abiEncode({parameter.type}, {v})));
                continue;
            }
            if (parameter.name == u"units" || parameter.name == u"ids") { // as many of one as of the other
                auto &list = std::get<AbiValue::List>(v.data);
                listSize = qMin(listSize, list.size());
                list.resize(listSize);
                if (parameter.name == u"units")
                    std::get<AbiValue::List>(values.back().data).resize(listSize);
            }
            types.push_back(parameter.type);
            values.push_back(std::move(v));
        }
        log.data = *chain::abiEncode(types, values);
        return log;
    }
    static chain::LogView viewOf(const RawLog &raw)
    {
        chain::LogView view;
        view.topicCount = int(raw.topics.size());
        std::copy(raw.topics.begin(), raw.topics.end(), view.topics.begin());
        view.data = raw.data;
        view.blockNumber = 77;
        view.logIndex = 5;
        return view;
    }
    static QString textOf(const AbiValue &value, int bits, bool &fits)
    {
        if (const auto *number = std::get_if<AbiValue::Integer>(&value.data)) {
            fits &= *number < (AbiValue::Integer(1) << bits);
            return QString::fromStdString(number->str());
        }
        if (const auto *flag = std::get_if<bool>(&value.data))
            return Describe::of(*flag);
        if (const auto *address = std::get_if<chain::Address>(&value.data))
            return address->toString();
        if (const auto *text = std::get_if<AbiValue::Text>(&value.data))
            return Describe::of(text->utf8);
        QStringList list;
        for (const AbiValue &element : value.toList())
            list += textOf(element, bits, fits);
        return Describe::list(list);
    }
    /// What the general decoder says; nothing where it refuses, or a number is wider than ours.
    static std::optional<QStringList> expected(const AbiEvent &event, const RawLog &log)
    {
        const auto arguments = event.decode(log.topics, log.data);
        if (!arguments)
            return std::nullopt;
        bool fits = true;
        QStringList out;
        std::map<QString, std::size_t> sizes;
        for (std::size_t i = 0; i < arguments->size(); ++i) {
            out += textOf((*arguments)[i].value, bitsOf(event, event.parameters()[i]), fits);
            sizes[(*arguments)[i].name] = (*arguments)[i].value.toList().size();
        }
        if (event.name() == u"ProviderAttributesSubmitted")
            fits &= sizes[QStringLiteral("ids")] == sizes[QStringLiteral("units")];
        return fits ? std::optional(out) : std::nullopt;
    }
    void compare(const AbiEvent &event, const RawLog &log, int &read, int &refused)
    {
        const auto said = expected(event, log);
        const auto typed = decodeEvent(viewOf(log));
        if (said.has_value() != typed.has_value() || (said && *said != std::visit(Describe(), typed->event))) {
            QString what = event.canonical() + u' ' + QString::fromLatin1(log.data.toHex()) + u'\n';
            what += said ? said->join(u' ') : QStringLiteral("refused");
            what += u'\n' + (typed ? std::visit(Describe(), typed->event).join(u' ') : QStringLiteral("refused"));
            QFAIL(qPrintable(what));
        }
        ++(typed ? read : refused);
    }
    void damage(RawLog &log)
    {
        const auto words = int(log.data.size() / 32);
        switch (m_random.bounded(9)) {
        case 0: log.data.truncate(m_random.bounded(int(log.data.size()) + 1)); break;
        case 1: log.data += bytes(m_random.bounded(70)); break;
        case 2: // one bit anywhere
            if (!log.data.isEmpty())
                log.data[m_random.bounded(int(log.data.size()))] ^= char(1 << m_random.bounded(8));
            break;
        case 3: // another offset or length
            if (words > 0)
                log.data.replace(32 * m_random.bounded(words), 32, base::toBytes32(m_random.bounded(int(log.data.size()) + 40)));
            break;
        case 4: // a wild one
            if (words > 0)
                log.data.replace(32 * m_random.bounded(words), 32, base::toBytes32(base::fromBigEndian(bytes(32)) >> unsigned(m_random.bounded(256))));
            break;
        case 5: // upper bits
            if (words > 0)
                log.data[32 * m_random.bounded(words) + m_random.bounded(32)] = char(m_random.bounded(256));
            break;
        case 6: log.topics.pop_back(); break;
        case 7:
            if (log.topics.size() < 4)
                log.topics.push_back(log.topics.back());
            break;
        default: { // a dirty topic
            QByteArray topic = log.topics.back().bytes();
            topic[m_random.bounded(32)] ^= char(1 << m_random.bounded(8));
            log.topics.back() = *chain::Hash::fromBytes(topic);
            break;
        }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Published &one : published) {
            auto event = AbiEvent::parse(QString::fromLatin1(one.signature));
            QVERIFY2(event, one.signature);
            QCOMPARE(event->topic0().toString(), QString::fromLatin1(one.topic0));
            m_events.push_back(std::move(*event));
        }
    }

    void everyEventIsKnown()
    {
        std::set<chain::Hash> topics(protocolTopics().begin(), protocolTopics().end());
        QCOMPARE(topics.size(), protocolTopics().size());
        QCOMPARE(topics.size(), m_events.size());
        std::set<std::size_t> kinds;
        for (const AbiEvent &event : m_events) {
            QVERIFY2(topics.contains(event.topic0()), qPrintable(event.canonical()));
            const RawLog log = valid(event);
            const auto typed = decodeEvent(viewOf(log));
            QVERIFY2(typed, qPrintable(event.canonical()));
            kinds.insert(typed->event.index());
            QCOMPARE(typed->blockNumber, quint64(77));
            QCOMPARE(typed->logIndex, quint32(5));
        }
        QCOMPARE(kinds.size(), std::variant_size_v<ProtocolEvent>);
    }

    void agreesOnValidLogs()
    {
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            for (const AbiEvent &event : m_events)
                compare(event, valid(event), read, refused);
        }
        QCOMPARE(read, 60 * int(m_events.size()));
    }

    void agreesOnNumbersTooWide()
    {
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            for (const AbiEvent &event : m_events)
                compare(event, valid(event, true), read, refused);
        }
        QVERIFY(refused > 100);
    }

    void agreesOnDamage()
    {
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 150; ++round) {
            for (const AbiEvent &event : m_events) {
                RawLog log = valid(event);
                for (int hits = m_random.bounded(3); hits >= 0; --hits) {
                    if (!log.topics.empty())
                        damage(log);
                }
                compare(event, log, read, refused);
            }
        }
        QVERIFY(read > 500);
        QVERIFY(refused > 500);
    }

    void everyBeginningOfTheDataIsJudgedAlike()
    {
        int read = 0;
        int refused = 0;
        for (const AbiEvent &event : m_events) {
            RawLog log = valid(event);
            while (!log.data.isEmpty()) {
                log.data.chop(1 + m_random.bounded(9));
                compare(event, log, read, refused);
            }
        }
        QVERIFY(refused > 300);
    }

    void whatIsOfNoConcern()
    {
        QVERIFY(!decodeEvent(chain::LogView()));
        chain::LogView other;
        other.topicCount = 1;
        QVERIFY(!decodeEvent(other));
        const AbiEvent transfer = *AbiEvent::parse(u"Transfer(address indexed from, address indexed to, uint256 value)");
        QVERIFY(!decodeEvent(viewOf(valid(transfer))));
        for (const AbiEvent &event : m_events) { // one bit of the topic is enough
            for (int bit = 0; bit < 256; ++bit) {
                RawLog log = valid(event);
                QByteArray topic = log.topics[0].bytes();
                topic[bit / 8] ^= char(1 << bit % 8);
                log.topics[0] = *chain::Hash::fromBytes(topic);
                QVERIFY(!decodeEvent(viewOf(log)));
            }
        }
        chain::LogView far = viewOf(valid(m_events.front()));
        far.logIndex = quint64(1) << 32;
        QVERIFY(!decodeEvent(far));
    }

    /// Offsets that all lead to one place, and lengths that promise more than any memory holds.
    void hostileListsCostNothing()
    {
        const auto word = [](quint64 n) { return base::toBytes32(base::U256(n)); };
        const AbiEvent &submitted = *std::find_if(m_events.begin(), m_events.end(), [](const AbiEvent &e) { return e.name() == u"ProviderAttributesSubmitted"; });
        RawLog log{{submitted.topic0(), chain::Hash()}, word(0) + word(0x60) + word(0x60) + word(quint64(1) << 58)};
        QVERIFY(!decodeEvent(viewOf(log)));
        log.data = word(0x60) + word(0x60) + word(0x60) + word(0); // one empty list for all three
        const auto typed = decodeEvent(viewOf(log));
        QVERIFY(typed && std::get<ProviderAttributes>(typed->event).attributes.empty());
        log.data = word(0x60) + word(0x60) + word(0x60) + word((quint64(1) << 63) - 1) + word(0);
        QVERIFY(!decodeEvent(viewOf(log)));
    }

    void emitterPaymentsAndFields()
    {
        for (const AbiEvent &event : m_events) {
            chain::LogView view;
            const RawLog log = valid(event);
            view = viewOf(log);
            view.address = *chain::Address::fromBytes(bytes(20));
            const auto typed = decodeEvent(view);
            if (event.name() == u"TokenMovement")
                QCOMPARE(std::get<TokenMovement>(typed->event).emitter, view.address);
            if (event.name().startsWith(u"ProviderPayment"))
                QCOMPARE(std::get<ProviderPaymentChanged>(typed->event).accepted, event.name() == u"ProviderPaymentAdded");
            if (event.name() == u"ProviderSpecUpdated")
                QCOMPARE(std::get<ProviderTextUpdated>(typed->event).field, ProviderText::Spec);
            if (event.name() == u"ProviderHostUriUpdated")
                QCOMPARE(std::get<ProviderTextUpdated>(typed->event).field, ProviderText::HostUri);
            if (event.name() == u"ProviderCertificateUpdated")
                QCOMPARE(std::get<ProviderTextUpdated>(typed->event).field, ProviderText::Certificate);
        }
    }

    void contractsOfAProfile()
    {
        SpheronContracts contracts;
        char n = 0;
        for (chain::Address *address : {&contracts.orderRequest, &contracts.bid, &contracts.computeLease, &contracts.escrowUser, &contracts.escrowProtocol,
                                        &contracts.providerRegistry, &contracts.providerAttributeRegistry, &contracts.tokenRegistry})
            *address = *chain::Address::fromBytes(QByteArray(20, ++n));
        contracts.deployBlock = 9;
        chain::NetworkProfile network;
        QVERIFY(!SpheronContracts::fromProfile(network));
        contracts.addTo(network);
        const auto back = SpheronContracts::fromProfile(network);
        QVERIFY(back);
        QCOMPARE(back->filter().addresses, contracts.filter().addresses);
        QCOMPARE(back->deployBlock, quint64(9));
        const chain::LogFilter filter = contracts.filter();
        QCOMPARE(filter.addresses.size(), std::size_t(8));
        QCOMPARE(filter.topic0, protocolTopics());
        network.contracts.remove(QStringLiteral("bid"));
        QVERIFY(!SpheronContracts::fromProfile(network));
    }
};

COMMONRACK_TEST(TestEventDecoder)
#include "TestEventDecoder.moc"
