// SPDX-License-Identifier: Apache-2.0
#include "models/chain/NetworkProfile.h"

#include "models/base/Json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace chain {

namespace {

QString text(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

quint64 number(const nlohmann::json &object, const char *key, quint64 otherwise)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_unsigned() ? it->get<quint64>() : otherwise;
}

tl::unexpected<base::Error> wrongField(const char *field)
{
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("chain", "The network description has a wrong or missing “%1”.")
                          .arg(QString::fromLatin1(field)));
}

base::Result<QList<QUrl>> endpoints(const nlohmann::json &object, const char *key, const QStringList &schemes)
{
    QList<QUrl> urls;
    const auto it = object.find(key);
    if (it == object.end())
        return urls;
    if (!it->is_array())
        return wrongField(key);
    for (const auto &entry : *it) {
        const QUrl url(entry.is_string() ? QString::fromStdString(entry.get<std::string>()) : QString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
            return wrongField(key);
        urls.append(url);
    }
    return urls;
}

} // namespace

base::Result<NetworkProfile> NetworkProfile::fromJson(QByteArrayView json)
{
    const auto parsed = base::parseJson(json, {256 * 1024, 8});
    if (!parsed)
        return base::fail(parsed.error());
    if (!parsed->is_object())
        return wrongField("id");
    NetworkProfile profile;
    profile.id = text(*parsed, "id");
    profile.name = text(*parsed, "name");
    profile.chainId = number(*parsed, "chainId", 0);
    static const QRegularExpression plainName(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}\\z")); // it names a folder
    if (!plainName.match(profile.id).hasMatch())
        return wrongField("id");
    if (profile.chainId == 0)
        return wrongField("chainId");
    const auto http = endpoints(*parsed, "http", {QStringLiteral("http"), QStringLiteral("https")});
    const auto ws = endpoints(*parsed, "ws", {QStringLiteral("ws"), QStringLiteral("wss")});
    if (!http || !ws)
        return base::fail(http ? ws.error() : http.error());
    profile.http = *http;
    profile.ws = *ws;
    profile.explorer = QUrl(text(*parsed, "explorer"), QUrl::StrictMode);
    profile.blockTimeSeconds = int(qBound<quint64>(1, number(*parsed, "blockTimeSeconds", 12), 3600));
    profile.confirmations = qBound<quint64>(1, number(*parsed, "confirmations", 2), 10'000);
    profile.deployBlock = number(*parsed, "deployBlock", 0);
    if (const auto currency = parsed->find("currency"); currency != parsed->end() && currency->is_object()) {
        profile.currencySymbol = text(*currency, "symbol");
        profile.currencyDecimals = int(qMin<quint64>(number(*currency, "decimals", 18), 36));
    }
    if (const auto contracts = parsed->find("contracts"); contracts != parsed->end() && contracts->is_object()) {
        for (const auto &[role, value] : contracts->items()) {
            const auto address = Address::parse(value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString());
            if (!address)
                return wrongField("contracts");
            profile.contracts.insert(QString::fromStdString(role), *address);
        }
    }
    return profile;
}

std::optional<Address> NetworkProfile::contract(const QString &role) const
{
    const auto it = contracts.constFind(role);
    return it == contracts.cend() ? std::nullopt : std::optional<Address>(*it);
}

} // namespace chain
