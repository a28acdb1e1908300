// SPDX-License-Identifier: Apache-2.0
#include "tests/support/StreetProvider.h"

namespace test {

bool StreetProvider::open()
{
    wallet::CertificateWish wish;
    wish.commonName = QStringLiteral("127.0.0.1");
    wish.hosts = {QStringLiteral("127.0.0.1")};
    wish.server = true;
    wish.notBefore = street.clock.nowMs() / 1000 - 3600;
    wish.notAfter = street.clock.nowMs() / 1000 + 86'400;
    provider::GatewayOptions options;
    options.identity = wallet::makeSelfSigned(wish).value();
    options.provider = street.provider;
    gateway = std::make_unique<provider::Gateway>(host, book, street.clock, options);
    host.open();
    if (!gateway->listen())
        return false;
    const std::string uri = "127.0.0.1:" + std::to_string(gateway->port());
    return !street.ask("chain.setGateway", {{"account", street.provider.toString().toStdString()}, {"hostUri", uri},
                                            {"certificate", options.identity.pem().toStdString()}}).is_null()
        && street.catchUp();
}

int StreetProvider::containers() const
{
    return int(podman.run({QStringLiteral("ps"), QStringLiteral("--all"), QStringLiteral("--quiet")}).count('\n'));
}

} // namespace test
