// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/GatewayRoute.h"

#include <QMap>
#include <QUrlQuery>
#include <algorithm>

namespace provider {

namespace {

constexpr qsizetype MaxTarget = 8 * 1024;
constexpr int MaxTail = 10000;
constexpr int MaxCommand = 64;

using Kind = GatewayRoute::Kind;

/// Digits only, no sign, no leading zero: one lease has one path.
std::optional<quint64> leaseFrom(const QByteArray &text)
{
    bool whole = false;
    const quint64 number = text.toULongLong(&whole);
    return whole && QByteArray::number(number) == text ? std::optional(number) : std::nullopt;
}

std::optional<Kind> openKind(const QByteArray &path)
{
    if (path == "/status")
        return Kind::Status;
    if (path == "/version")
        return Kind::Version;
    if (path == "/address")
        return Kind::Address;
    return std::nullopt;
}

std::optional<Kind> leaseKind(const QByteArray &word)
{
    static const QMap<QByteArray, Kind> kinds{
        {"status", Kind::LeaseStatus}, {"logs", Kind::Logs}, {"kubeevents", Kind::Events}, {"shell", Kind::Shell}};
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool saysYes(const QString &text)
{
    return text == QStringLiteral("1") || text == QStringLiteral("true");
}

void readQuery(const QByteArray &text, GatewayRoute &route)
{
    const QUrlQuery query(QString::fromUtf8(text));
    const auto value = [&](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
    route.services = value("service").split(u',', Qt::SkipEmptyParts);
    route.follow = saysYes(value("follow"));
    bool whole = false;
    const int tail = value("tail").toInt(&whole);
    if (whole)
        route.tail = std::clamp(tail < 0 ? MaxTail : tail, 0, MaxTail); // -1: all
    route.input = saysYes(value("stdin"));
    route.terminal = saysYes(value("tty"));
    route.pod = std::clamp(value("podIndex").toInt(), 0, 1000);
    for (int i = 0; i < MaxCommand; ++i) {
        const QString name = QStringLiteral("cmd%1").arg(i);
        if (!query.hasQueryItem(name))
            break;
        route.command << query.queryItemValue(name, QUrl::FullyDecoded);
    }
}

} // namespace

std::optional<GatewayRoute> GatewayRoute::parse(const QByteArray &target)
{
    if (target.size() > MaxTarget)
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    GatewayRoute route;
    if (const auto kind = openKind(path)) {
        route.kind = *kind;
        return route;
    }
    const QList<QByteArray> parts = path.split('/'); // the first is empty: before the first slash
    const auto lease = leaseFrom(parts.value(2));
    if (!lease || !parts.front().isEmpty())
        return std::nullopt;
    route.lease = *lease;
    if (parts.size() == 4 && parts[1] == "deployment" && parts[3] == "manifest") {
        route.kind = Kind::Manifest;
        return route;
    }
    if (parts.size() < 6 || parts[1] != "lease" || parts[3] != "1" || parts[4] != "1") // group and order are always 1
        return std::nullopt;
    if (parts.size() == 8 && parts[5] == "service" && parts[7] == "status") {
        route.kind = Kind::ServiceStatus;
        route.service = QString::fromUtf8(QByteArray::fromPercentEncoding(parts[6]));
        return route;
    }
    const auto kind = leaseKind(parts[5]);
    if (parts.size() != 6 || !kind)
        return std::nullopt;
    route.kind = *kind;
    if (mark >= 0)
        readQuery(target.mid(mark + 1), route);
    return route;
}

} // namespace provider
