// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/ProviderGateways.h"

#include "app/sandbox/NodeTransaction.h"
#include "models/chain/codec/Abi.h"
#include "models/store/AtomicFile.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslKey>

namespace app {

namespace {

const QString loopback = QStringLiteral("127.0.0.1");
constexpr qint64 validSeconds = 10LL * 365 * 86'400;
constexpr qint64 clockSlack = 86'400; ///< valid since yesterday: the chain's time may have been moved, the computer's corrected

/// The identity kept in `file`, or a new one that is kept from now on: what is registered on chain stays true.
base::Result<wallet::TlsIdentity> identityIn(const QString &file, qint64 nowSeconds)
{
    if (const auto kept = store::readFile(file)) {
        wallet::TlsIdentity identity{QSslCertificate(*kept, QSsl::Pem), QSslKey(*kept, QSsl::Ec, QSsl::Pem)};
        if (!identity.certificate.isNull() && !identity.key.isNull() && identity.certificate.expiryDate().toSecsSinceEpoch() > nowSeconds)
            return identity;
    }
    wallet::CertificateWish wish;
    wish.commonName = loopback;
    wish.hosts = {loopback};
    wish.server = true;
    wish.notBefore = nowSeconds - clockSlack;
    wish.notAfter = nowSeconds + validSeconds;
    auto made = wallet::makeSelfSigned(wish);
    if (!made)
        return made;
    const auto written = store::writeFileAtomically(file, QByteArray(made->pem() + made->key.toPem()));
    return written ? std::move(made) : base::Result<wallet::TlsIdentity>(base::fail(written.error()));
}

QString portFile(const QString &folder)
{
    return folder + QStringLiteral("/port");
}

} // namespace

ProviderGateways::ProviderGateways(Context context, const SandboxMarket &sandbox, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_sandbox(sandbox)
{
    connect(&m_context.market, &market::Market::headChanged, this, &ProviderGateways::keepRegistered);
}

ProviderGateways::~ProviderGateways() = default;

base::Status ProviderGateways::start()
{
    base::Status first;
    for (const MarketProvider &provider : marketProviders()) {
        auto house = std::make_unique<House>();
        house->provider = provider;
        house->wallet = m_sandbox.person(provider.name);
        const base::Status opened = open(*house);
        if (opened)
            m_houses.push_back(std::move(house));
        else if (first)
            first = opened;
    }
    keepRegistered();
    return first;
}

base::Status ProviderGateways::open(House &house)
{
    const QString folder = m_context.folder + u'/' + house.provider.name;
    const QString leases = folder + QStringLiteral("/leases");
    if (!QDir().mkpath(leases))
        return base::fail(base::ErrorCode::Storage, tr("The folder %1 cannot be made; check the disk and its permissions.").arg(folder));
    auto identity = identityIn(folder + QStringLiteral("/gateway.pem"), m_context.clock.nowMs() / 1000);
    if (!identity)
        return base::fail(identity.error());
    house.identity = *std::move(identity);
    house.book = std::make_unique<provider::MarketLeaseBook>(m_context.market, house.wallet);
    house.host = std::make_unique<provider::LeaseHost>(m_context.reactor, *house.book, m_context.clock,
                                                       provider::LeaseHost::Options{leases, m_context.chainId, &m_context.engine});
    provider::GatewayOptions options;
    options.identity = house.identity;
    options.provider = house.wallet;
    options.cpuMillicores = qint64(house.provider.cpuUnits) * 1000;
    // Where it listened before, so that what is registered stays true; if that is taken, anywhere.
    options.port = quint16(store::readFile(portFile(folder)).value_or(QByteArray()).toUInt());
    house.gateway = std::make_unique<provider::Gateway>(*house.host, *house.book, m_context.clock, options);
    base::Status listening = house.gateway->listen();
    if (!listening && options.port != 0) {
        options.port = 0;
        house.gateway = std::make_unique<provider::Gateway>(*house.host, *house.book, m_context.clock, options);
        listening = house.gateway->listen();
    }
    if (!listening)
        return listening;
    house.host->open();
    return store::writeFileAtomically(portFile(folder), QByteArray::number(house.gateway->port()));
}

/// Compares what stands on chain with what is, at each head: a new Sandbox, another port and a reorganisation are all one.
void ProviderGateways::keepRegistered()
{
    if (m_context.market.sync().state != market::MarketSync::State::Live)
        return;
    for (const auto &house : m_houses) {
        const market::Provider *known = m_context.market.state().providers.provider(house->wallet);
        if (!known)
            continue;
        const QByteArray host = loopback.toLatin1() + ':' + QByteArray::number(house->gateway->port());
        registerText(*house, u"updateProviderHostUri(string)", known->hostUri, host);
        registerText(*house, u"updateProviderCertificate(string)", known->certificate, house->identity.pem());
    }
}

void ProviderGateways::registerText(const House &house, QStringView signature, const QByteArray &known, const QByteArray &wanted)
{
    const QByteArray once = house.provider.name.toUtf8() + signature.toLatin1();
    if (known == wanted) {
        m_sent.erase(once);
        return;
    }
    if (!m_sent.insert(once).second)
        return;
    const auto function = chain::AbiFunction::parse(signature);
    const auto data = function ? function->encodeCall({chain::AbiValue(QString::fromLatin1(wanted))}) : base::Result<QByteArray>(base::fail(function.error()));
    if (!data)
        return;
    const auto transaction = nodeTransaction(house.wallet, m_sandbox.contracts().providerRegistry, *data, "0x4c4b40");
    m_context.client.raw(QStringLiteral("eth_sendTransaction"), transaction).then(this, [this, once](const base::Result<nlohmann::json> &sent) {
        if (!sent)
            m_sent.erase(once); // asked again at the next head
    });
}

} // namespace app
