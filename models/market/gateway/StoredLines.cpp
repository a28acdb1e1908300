// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/StoredLines.h"

#include "models/market/gateway/GatewayStream.h"

#include <algorithm>

namespace market {

namespace {

constexpr int MaxAsked = 200'000;

} // namespace

StoredLines::StoredLines(LeaseArchive &archive, base::Clock &clock, quint64 lease, LeaseArchive::Stream stream, QObject *parent)
    : LeaseLines(parent), m_archive(archive), m_clock(clock), m_lease(lease), m_kind(stream)
{
    load();
}

StoredLines::~StoredLines()
{
    if (!m_waiting.empty())
        (void)m_archive.append(m_lease, m_kind, std::move(m_waiting));
}

void StoredLines::load()
{
    m_archive.nextNumber(m_lease, m_kind).then(this, [this](const base::Result<quint64> &next) {
        m_diskProblem = next ? QString() : next.error().summary;
        m_next = next.value_or(1);
        openStream();
    });
}

void StoredLines::follow(GatewayStream *stream)
{
    if (m_stream)
        m_stream->disconnect(this);
    m_stream = stream;
    if (stream) {
        connect(stream, &GatewayStream::told, this, &StoredLines::take);
        connect(stream, &GatewayStream::liveChanged, this, &StoredLines::liveChanged);
        openStream();
    }
    Q_EMIT liveChanged();
}

void StoredLines::openStream()
{
    if (!m_stream || m_next == 0)
        return;
    newest(int(LineResume::Remembered)).then(this, [this, stream = m_stream](const base::Result<std::vector<LeaseLine>> &lines) {
        if (!stream || stream != m_stream)
            return;
        stream->remember(lines.value_or(std::vector<LeaseLine>()));
        stream->open();
    });
}

void StoredLines::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT liveChanged();
}

void StoredLines::take(std::vector<LeaseLine> lines)
{
    const std::size_t room = MaxWaiting - std::min(MaxWaiting, m_waiting.size() + m_writing);
    if (lines.size() > room) {
        m_leftOut += qint64(lines.size() - room);
        lines.resize(room);
    } else if (const qint64 leftOut = std::exchange(m_leftOut, 0); leftOut > 0) {
        LeaseLine gap;
        gap.kind = LeaseLine::Kind::Gap;
        gap.timeMs = m_clock.nowMs();
        gap.text = tr("%n line(s) came faster than they can be kept and are left out.", nullptr, int(std::min<qint64>(leftOut, 1'000'000'000)));
        lines.insert(lines.begin(), gap);
    }
    if (lines.empty())
        return;
    for (LeaseLine &line : lines)
        line.number = m_next++;
    m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    if (m_waiting.size() >= WriteAt)
        write();
    else if (!m_timer)
        m_timer = m_clock.after(WriteEvery, [this] { write(); });
    Q_EMIT added(lines);
}

void StoredLines::write()
{
    m_timer.reset();
    if (m_waiting.empty())
        return;
    const std::size_t count = m_waiting.size();
    m_writing += count;
    m_archive.append(m_lease, m_kind, std::exchange(m_waiting, {})).then(this, [this, count](const base::Result<bool> &written) {
        m_writing -= count;
        const QString problem = written ? QString() : written.error().summary;
        if (std::exchange(m_diskProblem, problem) != problem)
            Q_EMIT liveChanged();
    });
}

base::Async<std::vector<LeaseLine>> StoredLines::newest(int limit, quint64 before)
{
    write(); // the store does things in order: what is asked now is answered with it
    return m_archive.newest(m_lease, m_kind, std::clamp(limit, 0, MaxAsked), before);
}

base::Async<std::vector<LeaseLine>> StoredLines::search(const QString &text, const QString &pod, int limit)
{
    write();
    return m_archive.search(m_lease, m_kind, text, pod, std::clamp(limit, 0, MaxAsked));
}

bool StoredLines::isLive() const
{
    return m_stream && m_stream->isLive();
}

QString StoredLines::problem() const
{
    if (!m_diskProblem.isEmpty())
        return m_diskProblem;
    return m_stream ? m_stream->problem() : m_problem;
}

} // namespace market
