// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayStream.h"

#include "models/market/gateway/GatewayErrors.h"

#include <QDateTime>
#include <QLocale>

using namespace std::chrono_literals;

namespace market {

namespace {

constexpr qint64 StableMs = 10'000; ///< a connection that lived this long was a good one

QString timeText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace

GatewayStream::GatewayStream(GatewayAddress address, quint64 lease, Kind kind, GatewayAccess &access, base::Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_lease(lease), m_kind(kind), m_access(access), m_clock(clock)
{
}

GatewayStream::~GatewayStream() = default;

void GatewayStream::remember(const std::vector<LeaseLine> &lines)
{
    std::vector<StreamLine> known;
    for (const LeaseLine &line : lines) {
        if (line.kind != LeaseLine::Kind::Gap)
            known.push_back({line.pod, line.text, 0, line.warning});
    }
    m_resume.remember(known);
    if (!lines.empty())
        m_lastMs = lines.back().timeMs;
}

void GatewayStream::open()
{
    if (!m_socket && !m_timer)
        connectNow();
}

void GatewayStream::retryNow()
{
    if (!m_timer) // connected, or not opened yet
        return;
    m_backOff.reset();
    connectNow();
}

void GatewayStream::connectNow()
{
    m_timer.reset();
    m_tail = m_resume.tail();
    QByteArray path = QByteArrayLiteral("/lease/") + QByteArray::number(m_lease);
    path += m_kind == Kind::Logs ? QByteArrayLiteral("/1/1/logs") : QByteArrayLiteral("/1/1/kubeevents");
    path += QByteArrayLiteral("?follow=true&tail=") + QByteArray::number(m_tail);
    m_socket = new GatewaySocket(m_address, m_access, m_clock, this);
    connect(m_socket, &GatewaySocket::opened, this, &GatewayStream::onOpened);
    connect(m_socket, &GatewaySocket::text, this, &GatewayStream::onFrame);
    connect(m_socket, &GatewaySocket::binary, this, [this] { onEnded(gateway::notUnderstood(gatewayName(m_address), QStringLiteral("a binary frame"))); });
    connect(m_socket, &GatewaySocket::ended, this, &GatewayStream::onEnded);
    m_socket->open(path);
}

void GatewayStream::onOpened()
{
    m_openedMs = m_clock.monotonicMs();
    m_againMs = m_clock.nowMs();
    m_resume.connected(m_tail);
    m_live = true;
    m_problem.clear();
    Q_EMIT liveChanged();
}

void GatewayStream::onFrame(const QString &frame)
{
    auto line = m_kind == Kind::Logs ? parseLogFrame(frame) : parseEventFrame(frame);
    if (!line)
        return onEnded(gateway::notUnderstood(gatewayName(m_address), QStringLiteral("no frame of a stream")));
    tell(m_resume.take(std::move(*line), m_clock.monotonicMs()));
    settleLater();
}

void GatewayStream::settleLater()
{
    if (m_settle || !m_resume.isHolding())
        return;
    m_settle = m_clock.after(1s, [this] {
        m_settle = {};
        tell(m_resume.settle(m_clock.monotonicMs()));
        settleLater();
    });
}

LeaseLine GatewayStream::gapLine(const QString &pod) const
{
    LeaseLine gap;
    gap.kind = LeaseLine::Kind::Gap;
    gap.timeMs = m_againMs;
    gap.pod = pod;
    gap.text = m_lastMs > 0 ? tr("The connection was lost from %1 to %2; lines may be missing.").arg(timeText(m_lastMs), timeText(m_againMs))
                            : tr("The connection was lost until %1; lines may be missing.").arg(timeText(m_againMs));
    return gap;
}

void GatewayStream::tell(const std::vector<LineResume::Told> &lines)
{
    if (lines.empty())
        return;
    std::vector<LeaseLine> out;
    for (const LineResume::Told &told : lines) {
        if (told.gap)
            out.push_back(gapLine(told.line.pod));
        LeaseLine line;
        line.timeMs = told.line.timeNs > 0 ? told.line.timeNs / 1'000'000 : m_clock.nowMs();
        line.kind = m_kind == Kind::Logs ? LeaseLine::Kind::Log : LeaseLine::Kind::Event;
        line.warning = told.line.warning;
        line.pod = told.line.pod;
        line.text = told.line.text;
        out.push_back(std::move(line));
    }
    Q_EMIT told(out);
}

void GatewayStream::onEnded(const base::Error &error)
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close();
    std::exchange(m_socket, nullptr)->deleteLater();
    m_settle.reset();
    m_resume.lost();
    if (std::exchange(m_live, false)) {
        m_lastMs = m_clock.nowMs();
        if (m_clock.monotonicMs() - m_openedMs >= StableMs)
            m_backOff.reset();
    }
    m_problem = error.summary;
    m_timer = m_clock.after(m_backOff.next(), [this] { connectNow(); });
    Q_EMIT liveChanged();
}

} // namespace market
