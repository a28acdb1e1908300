// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerWatch.h"

#include "models/base/Json.h"
#include "models/deploy/ContainerLookup.h"
#include "models/deploy/ContainerPlan.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {

constexpr std::chrono::milliseconds EventGather{100};
constexpr qsizetype MaxStatsLine = 256 * 1024;

std::chrono::milliseconds reopenDelay(int failures)
{
    return std::chrono::seconds(std::min(30, 1 << std::min(failures, 5)));
}

} // namespace

ContainerWatch::ContainerWatch(EngineClient &engine, base::Clock &clock, DeploymentKey key,
                               std::function<void(const DeploymentStatus &)> onStatus, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_key(std::move(key)), m_onStatus(std::move(onStatus))
{
}

void ContainerWatch::start()
{
    openEvents(); // first, so that nothing happens unseen between the look and the stream
    refresh();
}

void ContainerWatch::openEvents()
{
    EngineRequest request;
    request.path = "/events?" + plan::labelFilter(m_key);
    request.deadline = {};
    EngineClient::StreamHandlers handlers;
    handlers.onStatus = [this](int) { m_failures = 0; };
    handlers.onData = [this](QByteArrayView) { refreshSoon(EventGather); };
    handlers.onEnd = [this](const base::Status &) {
        m_reopen = m_clock.after(reopenDelay(m_failures++), [this] {
            openEvents();
            refresh();
        });
    };
    m_events = m_engine.stream(request, std::move(handlers));
}

void ContainerWatch::refreshSoon(std::chrono::milliseconds delay)
{
    if (!m_refresh)
        m_refresh = m_clock.after(delay, [this] {
            m_refresh.reset();
            refresh();
        });
}

void ContainerWatch::refresh()
{
    m_again = true;
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_again = false;
    ContainerLookup::find(m_engine, m_key).then(this, [this](const base::Result<std::vector<ContainerInfo>> &containers) {
        m_refreshing = false;
        if (containers) {
            take(*containers);
        } else {
            m_status.problem = containers.error().summary;
            m_stats.clear();
            push();
        }
        if (m_again)
            refresh();
    });
}

void ContainerWatch::take(const std::vector<ContainerInfo> &containers)
{
    m_status = statusOf(containers);
    const auto isRunning = [&](const QString &id) {
        return std::any_of(containers.begin(), containers.end(),
                           [&](const ContainerInfo &info) { return info.id == id && info.isRunning(); });
    };
    std::erase_if(m_stats, [&](const auto &item) { return !isRunning(item.first); });
    for (const ContainerInfo &info : containers) {
        if (info.isRunning() && !m_stats.contains(info.id))
            openStats(info.id);
    }
    push();
}

void ContainerWatch::openStats(const QString &id)
{
    EngineRequest once; // a stream of Podman speaks every five seconds; two samples are needed for a first figure
    once.path = "/containers/" + percentEncoded(id) + "/stats?stream=false&one-shot=true";
    m_stats[id];
    m_engine.request(once).then(this, [this, id](const base::Result<EngineResponse> &response) {
        const auto stats = m_stats.find(id);
        if (stats == m_stats.end())
            return;
        if (response && response->ok()) {
            addSample(stats->second, response->body);
            push();
        }
        EngineRequest request;
        request.path = "/containers/" + percentEncoded(id) + "/stats?stream=true";
        request.deadline = std::chrono::seconds(60);
        EngineClient::StreamHandlers handlers;
        handlers.onData = [this, id](QByteArrayView data) { takeStats(id, data); };
        handlers.onEnd = [this, id](const base::Status &) {
            m_stats.erase(id);
            refreshSoon(std::chrono::seconds(1));
        };
        stats->second.stream = m_engine.stream(request, std::move(handlers));
    });
}

void ContainerWatch::takeStats(const QString &id, QByteArrayView data)
{
    const auto found = m_stats.find(id);
    if (found == m_stats.end())
        return;
    Stats &stats = found->second;
    stats.pending.append(data);
    bool changed = false;
    for (qsizetype end = stats.pending.indexOf('\n'); end >= 0; end = stats.pending.indexOf('\n')) {
        addSample(stats, QByteArrayView(stats.pending).first(end));
        stats.pending.remove(0, end + 1);
        changed = true;
    }
    if (stats.pending.size() > MaxStatsLine)
        stats.pending.clear();
    if (changed)
        push();
}

void ContainerWatch::addSample(Stats &stats, QByteArrayView json)
{
    const auto parsed = base::parseJson(json);
    const auto sample = parsed ? sampleFrom(*parsed) : std::nullopt;
    if (!sample)
        return;
    if (stats.last) {
        if (const double percent = cpuPercent(*stats.last, *sample); percent >= 0)
            stats.cpuPercent = percent;
    }
    stats.last = sample;
}

void ContainerWatch::push()
{
    m_status.cpuPercent = -1;
    m_status.memoryBytes = -1;
    for (const auto &[id, stats] : m_stats) {
        if (stats.cpuPercent >= 0)
            m_status.cpuPercent = std::max(0.0, m_status.cpuPercent) + stats.cpuPercent;
        if (stats.last && stats.last->memoryBytes >= 0)
            m_status.memoryBytes = std::max<qint64>(0, m_status.memoryBytes) + stats.last->memoryBytes;
    }
    m_onStatus(m_status);
}

} // namespace deploy
