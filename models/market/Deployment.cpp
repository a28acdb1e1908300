// SPDX-License-Identifier: Apache-2.0
#include "models/market/Deployment.h"

namespace market {

QString Deployment::Endpoint::url() const
{
    const QString address = host.contains(u':') ? u'[' + host + u']' : host; // IPv6
    return QStringLiteral("http://") + address + u':' + QString::number(port);
}

bool Deployment::Endpoint::operator==(const Endpoint &) const = default;
bool Deployment::operator==(const Deployment &) const = default;

} // namespace market
