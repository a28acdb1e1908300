// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerTeardown.h"

#include "models/deploy/ContainerLookup.h"
#include "models/deploy/ContainerPlan.h"

#include <QCoreApplication>
#include <algorithm>

namespace deploy {

namespace {
constexpr int MaxRounds = 3;
constexpr std::chrono::seconds StopDeadline{60};
}

ContainerTeardown::ContainerTeardown(EngineClient &engine, DeploymentKey key, bool removeVolumes, QObject *parent)
    : QObject(parent), m_engine(engine), m_key(std::move(key)), m_removeVolumes(removeVolumes)
{
}

base::Async<bool> ContainerTeardown::start()
{
    auto future = m_promise.future();
    look();
    return future;
}

void ContainerTeardown::look()
{
    ContainerLookup::find(m_engine, m_key).then(this, [this](const base::Result<std::vector<ContainerInfo>> &found) {
        if (!found)
            return finish(base::fail(found.error()));
        if (found->empty())
            return m_removeVolumes ? removeVolume(0) : finish(true);
        if (m_rounds++ == MaxRounds)
            return finish(base::fail(base::ErrorCode::Remote,
                                     QCoreApplication::translate("deploy", "The container engine does not remove the container.")));
        m_left = *found;
        for (const ContainerInfo &container : m_left)
            m_replicas = std::max(m_replicas, container.replica + 1);
        stopNext();
    });
}

void ContainerTeardown::stopNext()
{
    if (m_left.empty())
        return look();
    EngineRequest request;
    request.method = "POST";
    request.path = "/containers/" + percentEncoded(m_left.back().id) + "/stop?t=3";
    request.deadline = StopDeadline;
    // Whatever the stop says, the forced removal follows; what counts is the next look.
    m_engine.request(request).then(this, [this](const base::Result<EngineResponse> &response) {
        if (!response && response.error().code == base::ErrorCode::Network)
            return finish(base::fail(response.error()));
        removeCurrent();
    });
}

void ContainerTeardown::removeCurrent()
{
    EngineRequest request;
    request.method = "DELETE";
    request.path = "/containers/" + percentEncoded(m_left.back().id) + "?force=1&v=1"; // v: its anonymous volumes
    request.deadline = StopDeadline;
    m_left.pop_back();
    m_engine.request(request).then(this, [this](const base::Result<EngineResponse> &response) {
        if (!response)
            return finish(base::fail(response.error()));
        stopNext();
    });
}

void ContainerTeardown::removeVolume(int replica)
{
    if (replica >= std::max(m_replicas, 1))
        return finish(true);
    EngineRequest request;
    request.method = "DELETE";
    request.path = "/volumes/" + percentEncoded(plan::volumeName(m_key, replica));
    m_engine.request(request).then(this, [this, replica](const base::Result<EngineResponse> &response) {
        if (!response)
            return finish(base::fail(response.error()));
        removeVolume(replica + 1);
    });
}

void ContainerTeardown::finish(base::Result<bool> result)
{
    m_promise.complete(std::move(result));
    deleteLater();
}

} // namespace deploy
