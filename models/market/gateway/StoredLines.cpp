// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/StoredLines.h"

#include "models/market/gateway/GatewayStream.h"

#include <algorithm>
#include <iterator>

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

/// Until the archive has said which number comes next, nothing is taken: it leaves out the numbers that it knows.
void StoredLines::load()
{
    m_archive.nextNumber(m_lease, m_kind).then(this, [this](const base::Result<quint64> &next) {
        noteDisk(next);
        if (!next) {
            m_reload = m_clock.after(m_backOff.next(), [this] { load(); });
            return;
        }
        m_next = *next;
        openStream();
    });
}

/// Whether the archive did what it was asked, for problem().
template <class T>
void StoredLines::noteDisk(const base::Result<T> &done)
{
    const QString problem = done ? QString() : done.error().summary;
    if (done)
        m_backOff.reset();
    if (std::exchange(m_diskProblem, problem) != problem)
        Q_EMIT liveChanged();
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
    m_reload.reset();
    newest(int(LineResume::Remembered)).then(this, [this, stream = m_stream](const base::Result<std::vector<LeaseLine>> &lines) {
        if (!stream || stream != m_stream)
            return;
        if (!m_isRefused)
            noteDisk(lines);
        if (!lines) { // what is here already would be told again
            m_reload = m_clock.after(m_backOff.next(), [this] { openStream(); });
            return;
        }
        stream->remember(*lines);
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
    if (m_waiting.size() >= WriteAt && !m_isRefused)
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
    m_writing += m_waiting.size();
    const auto lines = std::make_shared<std::vector<LeaseLine>>(std::exchange(m_waiting, {}));
    m_archive.append(m_lease, m_kind, *lines).then(this, [this, lines](const base::Result<bool> &written) {
        m_writing -= lines->size();
        m_isRefused = !written;
        noteDisk(written);
        if (!written)
            putBack(std::move(*lines));
    });
}

/// Where they were: before those that came meanwhile.
void StoredLines::putBack(std::vector<LeaseLine> lines)
{
    const auto after = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const LeaseLine &line) { return line.number > lines.front().number; });
    m_waiting.insert(after, std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    m_timer = m_clock.after(m_backOff.next(), [this] { write(); });
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
