// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerDeploy.h"

#include "models/base/Json.h"
#include "models/deploy/ContainerPlan.h"
#include "models/deploy/DeployWords.h"
#include "models/deploy/EngineRefusal.h"

#include <QCoreApplication>
#include <QThread>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {

QString missingSentence(const QString &image)
{
    if (plan::isLocalImage(image))
        return Words::tr("The image %1 is not on this computer; build or load it here, then try again.").arg(image);
    return Words::tr("The image %1 does not exist or is private; check its name and tag.").arg(image);
}

constexpr int LooksAfterConflict = 25;
constexpr std::chrono::milliseconds LookAgain{200};

} // namespace

ContainerDeploy::ContainerDeploy(EngineClient &engine, base::Clock &clock, ContainerReactor &reactor, ContainerReactor::Options options,
                                 DeploymentKey key, descriptor::InstanceSpec spec, std::function<void(const QString &)> onStep)
    : QObject(&reactor), m_engine(engine), m_clock(clock), m_reactor(reactor), m_options(std::move(options)), m_key(std::move(key)),
      m_spec(std::move(spec)), m_onStep(std::move(onStep))
{
}

base::Async<DeploymentStatus> ContainerDeploy::start()
{
    auto future = m_promise.future();
    if (const base::Status good = plan::check(m_spec); !good)
        finish(base::fail(good.error()));
    else
        inspect(false);
    return future;
}

void ContainerDeploy::ask(const EngineRequest &request, Answer answer)
{
    m_engine.request(request).then(this, [this, answer](const base::Result<EngineResponse> &response) {
        if (response)
            answer(*response);
        else
            finish(base::fail(response.error()));
    });
}

QByteArray ContainerDeploy::containerPath(const QByteArray &verb) const
{
    return "/containers/" + percentEncoded(plan::containerName(m_key, m_replica)) + '/' + verb;
}

void ContainerDeploy::inspect(bool afterConflict)
{
    EngineRequest request;
    request.path = containerPath("json");
    ask(request, [this, afterConflict](const EngineResponse &response) {
        if (response.status == 404 && !afterConflict)
            return checkImage();
        if (response.status == 404 && m_looksLeft-- > 0) { // the engine takes a name before its container can be seen
            m_again = m_clock.after(LookAgain, [this] { inspect(true); });
            return;
        }
        if (!response.ok())
            return refuse(base::ErrorCode::Remote, tr("The container engine could not look at the container; the engine's own log says why."), response);
        const auto json = response.json();
        if (!json)
            return finish(base::fail(json.error()));
        const ContainerInfo info = containerInfoFrom(*json);
        if (info.keyLabel != m_key)
            return refuse(base::ErrorCode::Conflict, tr("A container named %1 exists already and is not ours; remove or rename it.")
                                                         .arg(plan::containerName(m_key, m_replica)),
                          response);
        if (info.isRunning())
            return nextReplica();
        startContainer();
    });
}

void ContainerDeploy::checkImage()
{
    if (m_onStep)
        m_onStep(tr("Looking for the image %1").arg(m_spec.imageReference()));
    EngineRequest request;
    request.path = "/images/" + percentEncoded(m_spec.imageReference(), "/:@") + "/json";
    ask(request, [this](const EngineResponse &response) {
        if (response.ok())
            return createVolume();
        if (response.status != 404)
            return refuse(base::ErrorCode::Remote, tr("The container engine could not look for the image; the engine's own log says why."), response);
        const QByteArray carried = m_options.carriedImage ? m_options.carriedImage(m_spec.imageReference()) : QByteArray();
        if (!carried.isEmpty())
            return load(carried);
        if (plan::isLocalImage(m_spec.imageReference()))
            return refuse(base::ErrorCode::NotFound, missingSentence(m_spec.imageReference()), response);
        pull();
    });
}

void ContainerDeploy::load(const QByteArray &archive)
{
    m_reactor.loadImage(archive).then(this, [this](const base::Result<bool> &loaded) {
        loaded ? createVolume() : finish(base::fail(loaded.error()));
    });
}

void ContainerDeploy::pull()
{
    const QString image = m_spec.imageReference();
    const auto tellStep = [this, image] {
        const int percent = m_progress->percent();
        if (m_onStep)
            m_onStep(percent < 0 ? tr("Pulling %1").arg(image) : tr("Pulling %1, %2 %").arg(image).arg(percent));
    };
    m_progress = std::make_shared<PullProgress>();
    tellStep();
    EngineRequest request;
    request.method = "POST";
    request.path = "/images/create?fromImage=" + percentEncoded(m_spec.image) + "&tag=" + percentEncoded(m_spec.tag);
    request.deadline = std::chrono::minutes(5); // of silence
    EngineClient::StreamHandlers handlers;
    handlers.onData = [this, tellStep](QByteArrayView data) {
        m_progress->feed(data);
        tellStep();
    };
    handlers.onEnd = [this](const base::Status &status) { onPulled(status); };
    m_pull = m_engine.stream(request, std::move(handlers));
}

void ContainerDeploy::onPulled(const base::Status &status)
{
    const QString image = m_spec.imageReference();
    if (status && m_progress->error().isEmpty())
        return createVolume();
    const QString words = status ? m_progress->error() : status.error().detail;
    const bool missing = (!status && status.error().remoteCode == 404)
                         || says(words, {"not found", "manifest unknown", "does not exist", "denied", "unauthorized", "name unknown", "invalid reference"});
    if (missing)
        return finish(base::fail(base::ErrorCode::NotFound, missingSentence(image), words));
    if (!status && status.error().code != base::ErrorCode::Remote)
        return finish(base::fail(status.error()));
    if (saysDiskFull(words))
        return finish(base::fail(base::ErrorCode::Storage, diskFullSentence(), words));
    finish(base::fail(base::ErrorCode::Network,
                      tr("The image %1 could not be downloaded; check the connection.").arg(image), words));
}

void ContainerDeploy::createVolume()
{
    if (!m_spec.volume)
        return create();
    EngineRequest request;
    request.method = "POST";
    request.path = "/volumes/create";
    request.body = base::jsonText(plan::volumeBody(m_key, m_replica));
    ask(request, [this](const EngineResponse &response) {
        if (!response.ok())
            return refuse(base::ErrorCode::Remote, tr("The container engine could not make the volume; the engine's own log says why."), response);
        create();
    });
}

void ContainerDeploy::create()
{
    if (m_onStep)
        m_onStep(tr("Creating the container"));
    EngineRequest request;
    request.method = "POST";
    request.path = "/containers/create?name=" + percentEncoded(plan::containerName(m_key, m_replica));
    request.body = base::jsonText(plan::containerBody(m_key, m_spec, m_replica, m_options.bindAddress, QThread::idealThreadCount()));
    ask(request, [this](const EngineResponse &response) {
        if (response.ok())
            return startContainer();
        const QString words = response.message();
        // Docker answers 409, Podman 500: an earlier attempt got this far, or is just getting there.
        if (response.status == 409 || (response.status == 500 && says(words, {"already in use"}))) {
            m_looksLeft = LooksAfterConflict;
            return inspect(true);
        }
        if (response.status == 404)
            return refuse(base::ErrorCode::NotFound, missingSentence(m_spec.imageReference()), response);
        finish(base::fail(createRefusal(response)));
    });
}

void ContainerDeploy::startContainer()
{
    if (m_onStep)
        m_onStep(tr("Starting the container"));
    EngineRequest request;
    request.method = "POST";
    request.path = containerPath("start");
    request.deadline = std::chrono::seconds(60);
    ask(request, [this](const EngineResponse &response) {
        if (response.ok() || response.status == 304)
            return nextReplica();
        finish(base::fail(startRefusal(response, m_spec)));
    });
}

void ContainerDeploy::nextReplica()
{
    if (++m_replica < m_spec.replicas)
        return inspect(false);
    m_reactor.status(m_key).then(this, [this](const base::Result<DeploymentStatus> &status) { finish(status); });
}

void ContainerDeploy::refuse(base::ErrorCode code, const QString &summary, const EngineResponse &response)
{
    finish(base::fail({code, summary, QString::number(response.status) + u' ' + response.message(), nullptr, response.status}));
}

void ContainerDeploy::finish(base::Result<DeploymentStatus> result)
{
    m_promise.complete(std::move(result));
    deleteLater();
}

} // namespace deploy
