// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerLookup.h"

#include "models/deploy/ContainerPlan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {
constexpr std::size_t MaxContainers = 64;
}

ContainerLookup::ContainerLookup(EngineClient &engine, DeploymentKey key)
    : QObject(&engine), m_engine(engine), m_key(std::move(key))
{
}

base::Async<std::vector<ContainerInfo>> ContainerLookup::find(EngineClient &engine, const DeploymentKey &key)
{
    auto *lookup = new ContainerLookup(engine, key); // owned by the engine until it deletes itself
    auto future = lookup->m_promise.future();
    lookup->list();
    return future;
}

void ContainerLookup::list()
{
    EngineRequest request;
    request.path = "/containers/json?all=1&" + plan::labelFilter(m_key);
    m_engine.request(request).then(this, [this](const base::Result<EngineResponse> &response) {
        if (!response)
            return finish(base::fail(response.error()));
        if (!response->ok())
            return finish(base::fail({base::ErrorCode::Remote,
                                      QCoreApplication::translate("deploy", "The container engine could not list its containers."),
                                      response->message(), nullptr, response->status}));
        const auto json = response->json();
        if (!json)
            return finish(base::fail(json.error()));
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{12,64}\\z"));
        for (const auto &row : json->is_array() ? *json : nlohmann::json::array()) {
            const auto id = row.is_object() ? row.find("Id") : row.end();
            if (!row.is_object() || id == row.end() || !id->is_string() || m_ids.size() >= MaxContainers)
                continue;
            const QString text = QString::fromStdString(id->get<std::string>());
            if (hex.match(text).hasMatch())
                m_ids.push_back(text);
        }
        inspectNext();
    });
}

void ContainerLookup::inspectNext()
{
    if (m_ids.empty()) {
        std::sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.replica < b.replica; });
        return finish(std::move(m_found));
    }
    EngineRequest request;
    request.path = "/containers/" + m_ids.back().toLatin1() + "/json";
    m_ids.pop_back();
    m_engine.request(request).then(this, [this](const base::Result<EngineResponse> &response) {
        if (!response)
            return finish(base::fail(response.error()));
        if (response->ok()) {
            const auto json = response->json();
            if (!json)
                return finish(base::fail(json.error()));
            ContainerInfo info = containerInfoFrom(*json);
            if (info.keyLabel == m_key)
                m_found.push_back(std::move(info));
        } // else it went meanwhile
        inspectNext();
    });
}

void ContainerLookup::finish(base::Result<std::vector<ContainerInfo>> result)
{
    m_promise.complete(std::move(result));
    deleteLater();
}

} // namespace deploy
