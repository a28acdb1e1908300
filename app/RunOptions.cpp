// SPDX-License-Identifier: Apache-2.0
#include "app/RunOptions.h"

#include "app/NetworkProfiles.h"
#include "models/base/Json.h"
#include "models/deploy/EngineAddress.h"

#include <nlohmann/json.hpp>

namespace app {

namespace {

constexpr base::JsonLimits limits{64 * 1024, 8};
constexpr int mostConfirmations = 10'000;
constexpr auto explorerVariable = "COMMONRACK_EXPLORER_TOKEN";
constexpr auto spheronVariable = "COMMONRACK_SPHERON_TOKEN";
constexpr auto daoVariable = "COMMONRACK_DAO_ADDRESS";
const QString defaultNetwork = QStringLiteral("sandbox");
const QString networkOfDaos = QStringLiteral("sepolia"); ///< where a DAO is when only its address is told

tl::unexpected<base::Error> wrongValue(const std::string &name, const QString &wanted)
{
    return base::fail(base::ErrorCode::Invalid, app::RunOptions::tr("The configuration's “%1” must be %2.").arg(QString::fromStdString(name), wanted));
}

base::Result<chain::Address> address(const QString &text, const QString &name)
{
    const auto parsed = chain::Address::parse(text);
    if (parsed && !parsed->isZero())
        return *parsed;
    return base::fail(base::ErrorCode::Invalid,
                      app::RunOptions::tr("%1 must be an address: 0x and 40 hexadecimal digits whose upper and lower case fit together. Copy it once more.").arg(name));
}

base::Status takeEndpoints(RunOptions &options, const std::string &name, const nlohmann::json &value)
{
    const QString wanted = app::RunOptions::tr("a list of addresses that start with http://, https://, ws:// or wss://");
    if (!value.is_array() || value.empty())
        return wrongValue(name, wanted);
    for (const nlohmann::json &entry : value) {
        const QUrl url(entry.is_string() ? QString::fromStdString(entry.get<std::string>()) : QString(), QUrl::StrictMode);
        const bool web = url.scheme() == u"http" || url.scheme() == u"https";
        const bool pushed = url.scheme() == u"ws" || url.scheme() == u"wss";
        if (!url.isValid() || url.host().isEmpty() || (!web && !pushed))
            return wrongValue(name, wanted);
        (web ? options.http : options.ws).append(url);
    }
    return {};
}

base::Status takeText(QString &into, const std::string &name, const nlohmann::json &value)
{
    if (!value.is_string() || value.get_ref<const std::string &>().empty())
        return wrongValue(name, app::RunOptions::tr("a text"));
    into = QString::fromStdString(value.get<std::string>());
    return {};
}

base::Status takeSwitch(std::optional<bool> &into, const std::string &name, const nlohmann::json &value)
{
    if (!value.is_boolean())
        return wrongValue(name, app::RunOptions::tr("true or false"));
    into = value.get<bool>();
    return {};
}

base::Status takeConfirmations(RunOptions &options, const std::string &name, const nlohmann::json &value)
{
    if (!value.is_number_unsigned() || value.get<quint64>() < 1 || value.get<quint64>() > mostConfirmations)
        return wrongValue(name, app::RunOptions::tr("a number from 1 to %1").arg(mostConfirmations));
    options.confirmations = value.get<int>();
    return {};
}

base::Status takeEngine(RunOptions &options, const std::string &name, const nlohmann::json &value)
{
    if (const auto taken = takeText(options.engineSocket, name, value); !taken)
        return taken;
    const auto parsed = deploy::EngineAddress::parse(options.engineSocket);
    return parsed ? base::Status() : base::fail(parsed.error());
}

base::Status takeMember(RunOptions &options, const std::string &name, const nlohmann::json &value)
{
    if (name == "network")
        return takeText(options.network, name, value);
    if (name == "rpc")
        return takeEndpoints(options, name, value);
    if (name == "confirmations")
        return takeConfirmations(options, name, value);
    if (name == "engineSocket")
        return takeEngine(options, name, value);
    if (name == "logsApi")
        return takeText(options.logsApi, name, value);
    if (name == "paused")
        return takeSwitch(options.paused, name, value);
    if (name == "askBeforeDeploy")
        return takeSwitch(options.askBeforeDeploy, name, value);
    if (name == "dao") {
        const auto parsed = address(value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString(), app::RunOptions::tr("The configuration's “dao”"));
        if (!parsed)
            return base::fail(parsed.error());
        options.dao = *parsed;
        return {};
    }
    return base::fail(base::ErrorCode::Invalid,
                      app::RunOptions::tr("The configuration's “%1” is not known. There are: network, rpc, dao, confirmations, engineSocket, logsApi, paused, askBeforeDeploy.")
                          .arg(QString::fromStdString(name)));
}

} // namespace

base::Result<RunOptions> RunOptions::read(QByteArrayView json)
{
    const auto parsed = base::parseJson(json, limits);
    if (!parsed)
        return base::fail(base::wrap(tr("The configuration cannot be read: %1").arg(parsed.error().summary), parsed.error()));
    if (!parsed->is_object())
        return base::fail(base::ErrorCode::Invalid, tr("The configuration must be one JSON object, such as %1.").arg(QStringLiteral("{\"network\": \"sepolia\"}")));
    RunOptions options;
    for (const auto &[name, value] : parsed->items()) {
        if (const auto taken = takeMember(options, name, value); !taken)
            return base::fail(taken.error());
    }
    return options;
}

base::Status RunOptions::takeEnvironment(const QProcessEnvironment &environment)
{
    const auto secret = [&environment](const char *name) {
        QByteArray bytes = environment.value(QString::fromLatin1(name)).toUtf8();
        return base::SecretBytes::takeFrom(bytes);
    };
    explorerToken = secret(explorerVariable);
    spheronToken = secret(spheronVariable);
    const QString text = environment.value(QString::fromLatin1(daoVariable));
    if (text.isEmpty())
        return {};
    const auto parsed = address(text, QString::fromLatin1(daoVariable));
    if (!parsed)
        return base::fail(parsed.error());
    dao = *parsed;
    return {};
}

void RunOptions::clearEnvironment()
{
    for (const char *name : {explorerVariable, spheronVariable, daoVariable})
        qunsetenv(name);
}

ui::Preferences RunOptions::over(ui::Preferences preferences) const
{
    if (!network.isEmpty() && network != preferences.network) {
        preferences.network = network;
        preferences.rpcEndpoint.clear(); // it belongs to the network it was entered for
    }
    if (dao && network.isEmpty() && preferences.network == defaultNetwork)
        preferences.network = networkOfDaos;
    if (!http.isEmpty() || !ws.isEmpty())
        preferences.rpcEndpoint.clear();
    preferences.confirmations = confirmations.value_or(preferences.confirmations);
    if (!engineSocket.isEmpty())
        preferences.engineSocket = engineSocket;
    if (!logsApi.isEmpty())
        preferences.logsApi = logsApi;
    if (!explorerToken.isEmpty())
        preferences.logsApiKey = QString::fromUtf8(explorerToken.view()); // it becomes a part of an address anyway
    preferences.triggerPaused = paused.value_or(preferences.triggerPaused);
    preferences.askBeforeDeploy = askBeforeDeploy.value_or(preferences.askBeforeDeploy);
    if (unattended)
        preferences.autoLockMinutes = 0;
    return preferences;
}

chain::NetworkProfile RunOptions::over(chain::NetworkProfile profile) const
{
    if (!http.isEmpty() || !ws.isEmpty()) {
        profile.http = http;
        profile.ws = ws;
    }
    if (dao && profile.contract(QStringLiteral("dao")) != dao) {
        profile.contracts.insert(QStringLiteral("dao"), *dao);
        profile.contracts.remove(QStringLiteral("nft")); // that of another DAO
    }
    return withEndpoint(std::move(profile), {});
}

} // namespace app
