// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SpheronStreet.h"

#include "models/descriptor/Icl.h"

#include <QFile>
#include <QTest>

namespace test {

using nlohmann::json;
using market::MarketSync;

namespace {

struct Recorder final : chain::TxRecorder {
    base::Async<bool> recordSigned(const chain::TxReview &, const chain::Hash &, const QByteArray &) override { return base::ready<bool>(true); }
};

} // namespace

chain::Address SpheronStreet::person(int number)
{
    return *chain::Address::fromBytes(base::toBytes32((base::U256(1) << 156) + unsigned(number)).last(chain::Address::Size));
}

QByteArray SpheronStreet::vectorFile(const char *name)
{
    QFile file(qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests/vectors/icl/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json SpheronStreet::numberText(const base::U256 &value)
{
    return base::toDecimal(value).toStdString();
}

QString SpheronStreet::textOf(const json &value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

market::TokenInfo SpheronStreet::token() const
{
    const market::TokenInfo *known = market->state().escrow.token(tokenAddress);
    return known ? *known : market::TokenInfo();
}

bool SpheronStreet::fails(const QString &why)
{
    problem = why;
    return false;
}

json SpheronStreet::ask(const char *verb, const json &arguments)
{
    const auto answer = sdk.ask(verb, arguments);
    if (!answer) {
        problem = QString::fromLatin1(verb) + QStringLiteral(": ") + answer.error().summary;
        qCritical("%s", qPrintable(problem));
    }
    return answer.value_or(json());
}

bool SpheronStreet::start()
{
    if (!anvil.start({QStringLiteral("--chain-id"), QString::number(chainId), QStringLiteral("--auto-impersonate")}) || !sdk.start())
        return fails(QString::fromUtf8(anvil.output().right(500)));
    const std::string account = tenant.address().toString().toStdString();
    if (ask("start", {{"http", anvil.httpUrl().toString().toStdString()}, {"ws", anvil.wsUrl().toString().toStdString()}, {"account", account}}).is_null())
        return false;
    const json deployed = ask("deploy", {{"sender", person(1).toString().toStdString()}, {"operator", person(2).toString().toStdString()}});
    if (deployed.is_null() || ask("fund", {{"account", account}, {"amount", "50000000"}}).is_null()
        || ask("chain.addProvider", {{"account", provider.toString().toStdString()}, {"spec", R"({"Name":"Nordic","Region":"finland","Attributes":[]})"}, {"hostUri", "nordic.invalid"}}).is_null())
        return false;
    return follow(deployed);
}

bool SpheronStreet::follow(const json &deployed)
{
    const auto at = [&deployed](const char *name) { return *chain::Address::parse(textOf(deployed["contracts"][name])); };
    place.contracts = {at("OrderRequest"), at("Bid"), at("ComputeLease"), at("EscrowUser"), at("EscrowProtocol"),
                       at("ProviderRegistry"), at("ProviderAttributeRegistry"), at("TokenRegistry"), 0};
    place.network = QStringLiteral("anvil");
    tokenAddress = *chain::Address::parse(textOf(deployed["token"]));
    transport = std::make_unique<chain::WebSocketTransport>(QList<QUrl>{anvil.wsUrl()}, clock);
    client = std::make_unique<chain::RpcClient>(*transport);
    heads = std::make_unique<chain::HeadTracker>(*client, *transport, clock);
    reader = std::make_unique<market::SpheronReader>(*client, place.contracts);
    database = std::make_unique<store::Database>(QStringLiteral(":memory:"));
    Outcome<bool> opened(database->open());
    if (!opened.wait() || !opened.ok())
        return fails(opened.error().toLogLine());
    store = std::make_unique<market::EventStore>(*database, chainId);
    market = std::make_unique<market::Market>(place.contracts, clock, 2);
    feed = std::make_unique<market::EventFeed>(market::EventFeed::Context{*client, *client, *transport, *store, *market, clock});
    transport->open();
    feed->start();
    return catchUp();
}

bool SpheronStreet::catchUp()
{
    Outcome<quint64> newest(client->blockNumber());
    if (!newest.wait() || !newest.ok())
        return fails(newest.error().toLogLine());
    return QTest::qWaitFor([&] { return market->head() && market->head()->number >= newest.value() && market->isWhole()
                                     && market->sync().state == MarketSync::State::Live; }, 20'000)
        || fails(QStringLiteral("the market does not follow: ") + market->sync().problem);
}

bool SpheronStreet::endow(KeySigner &signer, const base::U256 &units)
{
    const std::string account = signer.address().toString().toStdString();
    return !ask("fund", {{"account", account}, {"amount", numberText(units)}}).is_null() && catchUp()
        && act(market::makeApproveIntent(place, token(), units), signer)
        && act(market::makeDepositIntent(place, token(), units, purse(signer.address())), signer);
}

bool SpheronStreet::act(const base::Result<chain::TxIntent> &intent, KeySigner &signer, market::OrderWatch *watch)
{
    Recorder recorder;
    if (!intent)
        return fails(intent.error().summary);
    chain::TxFlow flow({*client, *heads, clock, recorder, chainId, 1}, signer, *intent, &market::explainSpheronRevert);
    QObject::connect(&flow, &chain::TxFlow::phaseChanged, &flow, [&](chain::TxFlow::Phase phase) {
        if (phase == chain::TxFlow::Phase::Reviewing)
            flow.approve();
        if (watch && flow.receipt())
            watch->takeReceipt(*flow.receipt());
    });
    flow.start();
    if (!QTest::qWaitFor([&] { return flow.isFinished(); }, 20'000))
        return fails(QStringLiteral("it takes too long"));
    receipt = flow.receipt();
    return flow.phase() == chain::TxFlow::Phase::Confirmed ? catchUp() : fails(flow.error() ? flow.error()->summary : QStringLiteral("cancelled"));
}

market::OrderDetails SpheronStreet::ordered(const QByteArray &icl)
{
    const auto result = descriptor::parseIcl(icl);
    const auto details = result.draft ? market::orderDetails(*result.draft, market->state().escrow.tokens(), 2) : base::Result<market::OrderDetails>(base::fail(base::ErrorCode::Invalid, QStringLiteral("no draft")));
    if (!details)
        fails(details.error().summary);
    return details.value_or(market::OrderDetails());
}

bool SpheronStreet::bidAndMatch(quint64 id, const base::U256 &price)
{
    const std::string who = provider.toString().toStdString();
    return !ask("chain.bid", {{"account", who}, {"orderId", numberText(id)}, {"price", numberText(price)}}).is_null()
        && !ask("chain.match", {{"orderId", numberText(id)}, {"provider", who}, {"price", numberText(price)}}).is_null() && catchUp();
}

bool SpheronStreet::carryOutUpdate(quint64 id, const base::U256 &price)
{
    const std::string who = provider.toString().toStdString();
    return !ask("chain.acceptUpdate", {{"account", who}, {"orderId", numberText(id)}}).is_null() && catchUp() && order(id)->updateAccepted
        && !ask("chain.updateOrder", {{"account", who}, {"orderId", numberText(id)}, {"price", numberText(price)}}).is_null() && catchUp();
}

} // namespace test
