// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerLogs.h"

#include "models/base/VisibleText.h"
#include "models/deploy/ContainerInfo.h"

#include <algorithm>

namespace deploy {

ContainerLogs::ContainerLogs(EngineClient &engine, base::Clock &clock, QString container, QString prefix, int tail,
                             std::function<void(const LogLine &)> onLine, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_container(std::move(container)), m_prefix(std::move(prefix)),
      m_tail(std::clamp(tail, 0, 100000)), m_onLine(std::move(onLine))
{
}

void ContainerLogs::start()
{
    EngineRequest request;
    request.path = "/containers/" + percentEncoded(m_container) + "/logs?stdout=1&stderr=1&follow=1&timestamps=1";
    if (m_lastStamp.isEmpty())
        request.path += "&tail=" + QByteArray::number(m_tail);
    else
        request.path += "&since=" + QByteArray::number(engineTime(QString::fromLatin1(m_lastStamp)) / 1000);
    request.deadline = {};
    m_skip = m_lastCount;
    m_demux = {};
    EngineClient::StreamHandlers handlers;
    handlers.onData = [this](QByteArrayView data) { take(m_demux.feed(data)); };
    handlers.onEnd = [this](const base::Status &) { onEnd(); };
    m_stream = m_engine.stream(request, std::move(handlers));
}

void ContainerLogs::take(const std::vector<LogDemux::Line> &lines)
{
    for (const LogDemux::Line &line : lines)
        takeLine(line);
}

void ContainerLogs::takeLine(const LogDemux::Line &line)
{
    const qsizetype space = line.text.indexOf(' ');
    const QByteArray stamp = space > 0 ? line.text.first(space) : QByteArray();
    const qint64 time = engineTime(QString::fromLatin1(stamp));
    if (time > 0 && isRepeated(stamp))
        return;
    m_failures = 0;
    LogLine told;
    told.timeMs = time > 0 ? time : m_clock.nowMs();
    told.error = line.error;
    const QByteArray text = time > 0 ? line.text.sliced(space + 1) : line.text;
    told.text = base::visibleText(QString(m_prefix + QString::fromUtf8(text)), LogDemux::MaxLine);
    m_onLine(told);
}

bool ContainerLogs::isRepeated(const QByteArray &stamp)
{
    // One engine writes all its times in one form, so that they compare as text.
    if (stamp < m_lastStamp && m_skip > 0)
        return true;
    if (stamp == m_lastStamp) {
        if (m_skip > 0) {
            --m_skip;
            return true;
        }
        ++m_lastCount;
        return false;
    }
    m_skip = 0;
    m_lastStamp = stamp;
    m_lastCount = 1;
    return false;
}

void ContainerLogs::onEnd()
{
    take(m_demux.end());
    const auto delay = std::chrono::seconds(std::min(30, 1 << std::min(m_failures++, 5)));
    m_reopen = m_clock.after(delay, [this] { start(); });
}

} // namespace deploy
