// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/MarketRoom.h"

#include "models/market/Pricing.h"

#include <QTest>

namespace test {

using namespace market;

namespace {

SpheronContracts contracts()
{
    SpheronContracts all;
    quint32 number = 20;
    for (chain::Address *one : {&all.orderRequest, &all.bid, &all.computeLease, &all.providerRegistry, &all.providerAttributeRegistry, &all.tokenRegistry})
        *one = ProtocolModel::address(number++);
    all.escrowUser = ProtocolModel::escrowUser();
    all.escrowProtocol = ProtocolModel::escrowProtocol();
    return all;
}

constexpr char pem[] = "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ29tbW9ucmFjayB0ZXN0IG9ubHk=\n-----END CERTIFICATE-----\n";

} // namespace

MarketRoom::MarketRoom(bool exists)
    : document(descriptor::Schema::instance().value()), place{contracts(), exists ? QStringLiteral("Sandbox") : QStringLiteral("Sepolia"), 2},
      reader(escrow, contracts()), market(exists ? std::optional(contracts()) : std::nullopt, clock, 2)
{
    if (!vault.load())
        qFatal("no vault");
    clock.setWallClock(ProtocolModel::timeOf(firstBlock) * 1000);
}

ui::MarketSources MarketRoom::sources()
{
    return {market, market.exists() ? &reader : nullptr, vault, document, book, clock, place, {QStringLiteral("Base"), QStringLiteral("Base Sepolia"), QStringLiteral("Sandbox")}};
}

void MarketRoom::mine(quint64 skip)
{
    chain::BlockHeader header;
    header.number = model.block();
    header.timestamp = ProtocolModel::timeOf(header.number);
    std::vector<PlacedEvent> events = model.endBlock(skip);
    for (PlacedEvent &event : extra) {
        event.logIndex = quint32(events.size());
        events.push_back(std::move(event));
    }
    extra.clear();
    market.addBlock(header, std::move(events));
    clock.advance(std::chrono::milliseconds(20));
}

void MarketRoom::tell(ProtocolEvent event)
{
    extra.push_back({model.block(), 0, {}, std::move(event)});
}

void MarketRoom::sync(MarketSync::State state, quint64 done, quint64 target, const QString &problem)
{
    market.setSync({state, done, target, done / 40, problem});
}

void MarketRoom::live()
{
    sync(MarketSync::State::Live);
}

bool MarketRoom::addAccount()
{
    bool added = false;
    QObject context;
    vault.addFromPrivateKey(base::SecretBytes::copyOf(QByteArray(64, '1')), base::SecretBytes::copyOf(QByteArrayLiteral("password")), QStringLiteral("Demo member"))
        .then(&context, [&added](const base::Result<wallet::Account> &account) { added = account.has_value(); });
    return QTest::qWaitFor([&] { return added && vault.current(); });
}

base::U256 MarketRoom::price(const char *perHour)
{
    return pricePerBlock(QString::fromLatin1(perHour), 2).value();
}

QByteArray MarketRoom::spec(const QByteArray &service, const QByteArray &region, int gpus)
{
    const QByteArray place = region.isEmpty() ? QByteArray() : ",{k:region,v:" + region + "}";
    const QByteArray gpu = gpus > 0 ? "g:{a:[{k:vendor/nvidia/model/rtx4090,v:true}],u:" + QByteArray::number(gpus) + "}" : QByteArray("g:{u:0,a:[]}");
    return "{n:westcoast,pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any}" + place + "]},s:[{n:" + service
           + ",r:{i:1,c:{u:8000,a:[]},m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:beta3},{k:persistent,v:true}],u:214748364800}]," + gpu
           + ",e:[{k:0,s:0},{k:1,s:0}]},c:1}]}";
}

quint64 MarketRoom::order(const QByteArray &service, const char *perHour, quint64 hours, const QByteArray &region, int gpus, const std::optional<chain::Address> &by)
{
    return model.order(by.value_or(ProtocolModel::address(101)), token, {price(perHour), hours * 1800, spec(service, region, gpus)});
}

void MarketRoom::addProviders()
{
    model.addToken(token, "uSPON");
    const auto add = [this](int n, const QByteArray &json, ProviderStatus status, quint8 tier, bool certified = true) {
        tell(ProviderAdded{quint64(n), provider(n), json, QByteArray("provider") + QByteArray::number(n) + ".example.org", certified ? pem : "", {token.address}, quint8(status), tier,
                           ProtocolModel::timeOf(firstBlock) - 86'400 * 30 * n, provider(n)});
    };
    add(1, R"({"Name":"nordic-rack","Region":"eu-north","Attributes":[{"Key":"storage","Value":"nvme"},{"Key":"network","Value":"10 Gbit"}]})", ProviderStatus::Active, 0);
    add(2, R"({"Name":"hetzner-fsn","Region":"eu-central","Attributes":[{"Key":"storage","Value":"nvme"}]})", ProviderStatus::Active, 2);
    add(3, R"({"Name":"quebec-gpu","Region":"ca-east","Attributes":[{"Key":"gpu","Value":"rtx4090"}]})", ProviderStatus::Active, 3);
    add(4, R"({"Name":"lisbon-dc","Region":"eu-west","Attributes":[]})", ProviderStatus::Maintenance, 4);
    add(5, "what is this", ProviderStatus::Suspended, 6, false);
    tell(ProviderAttributes{provider(3), "GPU", AttributeStep::Approved, {{4, 8}}});
    mine();
}

void MarketRoom::addTrade()
{
    static const char *const cpuPrices[] = {"0.2230", "0.2410", "0.2380", "0.2605", "0.2550", "0.2720", "0.2690", "0.2512", "0.2488", "0.2630"};
    static const char *const gpuPrices[] = {"0.9800", "1.0400", "1.1000", "1.0750", "1.1320", "1.2100", "1.1900", "1.1640", "1.1400", "1.1820"};
    static const char *const names[] = {"archive-node", "subquery-idx", "ipfs-pin-2", "postgres-main", "redis-cache", "eth-consensus", "vpn-gateway", "status-board", "validator-03", "web-page"};
    model.deposit(ProtocolModel::address(101), token, 100'000'000'000);
    mine();
    for (int i = 0; i < 20; ++i) {
        const bool gpu = i % 2 == 1;
        const char *paid = (gpu ? gpuPrices : cpuPrices)[i / 2];
        const quint64 id = order(gpu ? QByteArray("ollama-") + QByteArray::number(i) : QByteArray(names[i / 2]), gpu ? "1.5" : "0.3", 24 * 14, i % 3 ? "eu-north" : "us-east", gpu ? 1 : 0);
        mine();
        model.bid(id, provider(gpu ? 3 : 1), price(paid));
        model.bid(id, provider(2), price(gpu ? "1.3" : "0.29"));
        mine();
        (void)model.match(id, provider(gpu ? 3 : 1), price(paid));
        mine(21'600); // half a day
        if (i % 5 == 4)
            model.close(id);
    }
    mine();
}

void MarketRoom::addOpenOrders()
{
    const auto mineBy = vault.current() ? std::optional(vault.current()->address) : std::nullopt;
    if (mineBy)
        model.deposit(*mineBy, token, 500'000'000);
    (void)model.order(ProtocolModel::address(102), token, {price("0.1"), 1800, "<b>not a spec</b>\xe2\x80\xae at all"});
    mine(40);
    order("jupyter-gpu", "1.4", 48, "ca-east", 1, mineBy);
    mine();
    const quint64 contested = order("archive-node-2", "0.35", 72, "eu-north");
    mine();
    model.bid(contested, provider(1), price("0.2710"));
    model.bid(contested, provider(2), price("0.2995"));
    mine();
    order("mail-relay", "0.05", 24);
    mine();
}

void MarketRoom::fill()
{
    addProviders();
    addTrade();
    addOpenOrders();
    live();
}

} // namespace test
