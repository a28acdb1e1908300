// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerReactor.h"

#include "models/base/VisibleText.h"
#include "models/deploy/ContainerDeploy.h"
#include "models/deploy/ContainerLogs.h"
#include "models/deploy/ContainerLookup.h"
#include "models/deploy/ContainerTeardown.h"
#include "models/deploy/ContainerWatch.h"
#include "models/deploy/DeployWords.h"
#include "models/deploy/EndedBySubscription.h"

#include <QCoreApplication>

namespace deploy {

namespace {

/// "Podman 4.3.1" for "Libpod/4.3.1 (linux)".
QString productOf(const QByteArray &server)
{
    const QString product = base::visibleText(QString::fromUtf8(server).section(u' ', 0, 0), 60);
    const QString name = product.section(u'/', 0, 0);
    const QString known = name == QStringLiteral("Libpod")   ? QStringLiteral("Podman")
                          : name == QStringLiteral("Docker") ? name
                                                             : Words::tr("Container engine");
    return QString(known + u' ' + product.section(u'/', 1)).trimmed();
}

/// What a log subscription owns: one follower a container, found as soon as there are any.
class LogGroup final : public QObject {
public:
    LogGroup(EngineClient &engine, base::Clock &clock, DeploymentKey key, int tail, std::function<void(const LogLine &)> onLine,
             QObject *parent)
        : QObject(parent), m_engine(engine), m_clock(clock), m_key(std::move(key)), m_tail(tail), m_onLine(std::move(onLine))
    {
    }
    void start()
    {
        ContainerLookup::find(m_engine, m_key).then(this, [this](const base::Result<std::vector<ContainerInfo>> &found) {
            if (!found || found->empty()) {
                m_again = m_clock.after(std::chrono::seconds(2), [this] { start(); });
                return;
            }
            for (const ContainerInfo &container : *found) {
                const QString prefix = found->size() > 1 ? QStringLiteral("[%1] ").arg(container.replica + 1) : QString();
                (new ContainerLogs(m_engine, m_clock, container.id, prefix, m_tail, m_onLine, this))->start();
            }
        });
    }

private:
    EngineClient &m_engine;
    base::Clock &m_clock;
    const DeploymentKey m_key;
    const int m_tail;
    const std::function<void(const LogLine &)> m_onLine;
    base::Subscription m_again;
};

} // namespace

ContainerReactor::ContainerReactor(EngineClient &engine, base::Clock &clock, Options options, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_options(std::move(options))
{
}

ContainerReactor::ContainerReactor(EngineClient &engine, base::Clock &clock, QObject *parent)
    : ContainerReactor(engine, clock, Options(), parent)
{
}

ContainerReactor::~ContainerReactor() = default;

base::Async<QString> ContainerReactor::describe()
{
    base::Promise<QString> promise;
    EngineRequest request;
    request.path = "/_ping"; // not /version: for each answer to that Podman searches the system's package database
    m_engine.request(request).then(this, [promise](const base::Result<EngineResponse> &response) {
        if (!response)
            return promise.fail(response.error());
        if (!response->ok() || response->body.trimmed() != "OK")
            return promise.fail({base::ErrorCode::Protocol, Words::tr("What answered is not a container engine."),
                                 response->message(), nullptr, response->status});
        promise.complete(productOf(response->server));
    });
    return promise.future();
}

base::Async<DeploymentStatus> ContainerReactor::deploy(const DeploymentKey &key, const descriptor::InstanceSpec &spec,
                                                       std::function<void(const QString &)> onStep)
{
    return (new ContainerDeploy(m_engine, m_clock, *this, m_options, key, spec, std::move(onStep)))->start();
}

base::Async<DeploymentStatus> ContainerReactor::status(const DeploymentKey &key)
{
    base::Promise<DeploymentStatus> promise;
    ContainerLookup::find(m_engine, key).then(this, [promise](const base::Result<std::vector<ContainerInfo>> &found) {
        promise.complete(found.map(statusOf));
    });
    return promise.future();
}

base::Async<bool> ContainerReactor::teardown(const DeploymentKey &key)
{
    return (new ContainerTeardown(m_engine, key, m_options.removeVolumes, this))->start();
}

base::Subscription ContainerReactor::logs(const DeploymentKey &key, int tail, std::function<void(const LogLine &)> onLine)
{
    auto alive = std::make_shared<bool>(true);
    auto *group = new LogGroup(m_engine, m_clock, key, tail,
                               [alive, onLine = std::move(onLine)](const LogLine &line) {
                                   if (*alive)
                                       onLine(line);
                               },
                               this);
    group->start();
    return endedBySubscription(group, alive);
}

base::Subscription ContainerReactor::watch(const DeploymentKey &key, std::function<void(const DeploymentStatus &)> onStatus)
{
    auto alive = std::make_shared<bool>(true);
    auto *watch = new ContainerWatch(m_engine, m_clock, key,
                                     [alive, onStatus = std::move(onStatus)](const DeploymentStatus &status) {
                                         if (*alive)
                                             onStatus(status);
                                     },
                                     this);
    watch->start();
    return endedBySubscription(watch, alive);
}

base::Async<bool> ContainerReactor::loadImage(const QByteArray &archive)
{
    base::Promise<bool> promise;
    EngineRequest request;
    request.method = "POST";
    request.path = "/images/load";
    request.contentType = "application/x-tar";
    request.body = archive;
    request.deadline = std::chrono::minutes(2);
    m_engine.request(request).then(this, [promise](const base::Result<EngineResponse> &response) {
        if (!response)
            return promise.fail(response.error());
        if (!response->ok())
            return promise.fail({base::ErrorCode::Remote, Words::tr("The container engine could not load the image; the engine's own log says why."),
                                 response->message(), nullptr, response->status});
        promise.complete(true);
    });
    return promise.future();
}

} // namespace deploy
