// SPDX-License-Identifier: Apache-2.0
#include "app/Settings.h"

#include "app/AppPaths.h"
#include "models/base/Json.h"
#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace app {

namespace {

QString text(const nlohmann::json &json, const char *key, const QString &otherwise)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : otherwise;
}

int number(const nlohmann::json &json, const char *key, int otherwise, int most)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_number_integer() ? int(std::clamp<qint64>(it->get<qint64>(), 0, most)) : otherwise;
}

} // namespace

Settings::Settings(QString file) : m_file(std::move(file))
{
    const auto bytes = store::readFile(m_file);
    if (!bytes && bytes.error().code == base::ErrorCode::NotFound)
        return;
    const auto json = bytes ? base::parseJson(*bytes) : base::Result<nlohmann::json>(base::fail(bytes.error()));
    if (!json || !json->is_object()) {
        const QString kept = setAside(m_file);
        m_problem = kept.isEmpty()
            ? QCoreApplication::translate("app", "The settings cannot be read, so the usual ones are in use; check the file %1.").arg(m_file)
            : QCoreApplication::translate("app", "The settings were damaged, so the usual ones are in use; set them again in Settings. The old file is kept as %1.")
                  .arg(QFileInfo(kept).fileName());
        return;
    }
    const ui::Preferences defaults;
    m_preferences.theme = text(*json, "theme", defaults.theme);
    m_preferences.language = text(*json, "language", defaults.language);
    m_preferences.network = text(*json, "network", defaults.network);
    m_preferences.rpcEndpoint = text(*json, "rpcEndpoint", defaults.rpcEndpoint);
    m_preferences.engineSocket = text(*json, "engineSocket", defaults.engineSocket);
    m_preferences.confirmations = number(*json, "confirmations", defaults.confirmations, 10'000);
    m_preferences.autoLockMinutes = number(*json, "autoLockMinutes", defaults.autoLockMinutes, 24 * 60);
    m_preferences.quorum = number(*json, "quorum", defaults.quorum, 1'000'000);
    m_preferences.askBeforeDeploy = json->value("askBeforeDeploy", nlohmann::json(false)) == true;
    m_preferences.triggerPaused = json->value("triggerPaused", nlohmann::json(false)) == true;
    m_preferences.keepWorking = json->value("keepWorking", nlohmann::json(false)) == true;
    m_preferences.leaseColumns = text(*json, "leaseColumns", defaults.leaseColumns);
    m_preferences.warnFundsDays = number(*json, "warnFundsDays", defaults.warnFundsDays, 365);
    m_preferences.warnExpiryDays = number(*json, "warnExpiryDays", defaults.warnExpiryDays, 365);
    m_preferences.desktopWarnings = text(*json, "desktopWarnings", defaults.desktopWarnings);
    m_preferences.quietFrom = number(*json, "quietFrom", defaults.quietFrom, 24 * 60 - 1);
    m_preferences.quietTo = number(*json, "quietTo", defaults.quietTo, 24 * 60 - 1);
    m_preferences.leaseViews = text(*json, "leaseViews", defaults.leaseViews);
    m_preferences.logsApi = text(*json, "logsApi", defaults.logsApi);
    m_preferences.logsApiKey = text(*json, "logsApiKey", defaults.logsApiKey);
}

base::Status Settings::save(const ui::Preferences &preferences)
{
    const nlohmann::ordered_json json{
        {"theme", preferences.theme.toStdString()},
        {"language", preferences.language.toStdString()},
        {"network", preferences.network.toStdString()},
        {"rpcEndpoint", preferences.rpcEndpoint.toStdString()},
        {"engineSocket", preferences.engineSocket.toStdString()},
        {"confirmations", preferences.confirmations},
        {"autoLockMinutes", preferences.autoLockMinutes},
        {"quorum", preferences.quorum},
        {"askBeforeDeploy", preferences.askBeforeDeploy},
        {"triggerPaused", preferences.triggerPaused},
        {"keepWorking", preferences.keepWorking},
        {"leaseColumns", preferences.leaseColumns.toStdString()},
        {"warnFundsDays", preferences.warnFundsDays},
        {"warnExpiryDays", preferences.warnExpiryDays},
        {"desktopWarnings", preferences.desktopWarnings.toStdString()},
        {"quietFrom", preferences.quietFrom},
        {"quietTo", preferences.quietTo},
        {"leaseViews", preferences.leaseViews.toStdString()},
        {"logsApi", preferences.logsApi.toStdString()},
        {"logsApiKey", preferences.logsApiKey.toStdString()},
    };
    const auto saved = store::writeFileAtomically(m_file, QByteArray::fromStdString(json.dump(2)));
    if (saved)
        m_preferences = preferences;
    return saved;
}

} // namespace app
