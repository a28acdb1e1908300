// SPDX-License-Identifier: Apache-2.0
#include "models/market/Lease.h"

namespace market {

QString Lease::Endpoint::url() const
{
    const QString address = host.contains(u':') ? u'[' + host + u']' : host; // IPv6
    return QStringLiteral("http://") + address + u':' + QString::number(port);
}

bool Lease::Endpoint::operator==(const Endpoint &) const = default;
bool Lease::operator==(const Lease &) const = default;

} // namespace market
