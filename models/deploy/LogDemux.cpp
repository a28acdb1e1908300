// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/LogDemux.h"

#include <QtEndian>
#include <algorithm>

namespace deploy {

namespace {

constexpr qsizetype HeaderSize = 8;

bool isHeader(QByteArrayView bytes)
{
    return bytes[0] >= 0 && bytes[0] <= 2 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
}

} // namespace

std::vector<LogDemux::Line> LogDemux::feed(QByteArrayView bytes)
{
    std::vector<Line> lines;
    while (!bytes.isEmpty()) {
        if (m_form == Form::Plain) {
            takePayload(1, bytes, lines);
            break;
        }
        if (m_left > 0) {
            const qsizetype size = std::min<qsizetype>(bytes.size(), m_left);
            takePayload(m_stream, bytes.first(size), lines);
            m_left -= quint32(size);
            bytes = bytes.sliced(size);
            continue;
        }
        const qsizetype size = std::min(bytes.size(), HeaderSize - m_header.size());
        m_header.append(bytes.first(size));
        bytes = bytes.sliced(size);
        if (m_header.size() < HeaderSize)
            break;
        if (!isHeader(m_header)) { // a terminal's output from the start, or a broken stream: show it as it is
            m_form = Form::Plain;
            takePayload(1, std::exchange(m_header, {}), lines);
            continue;
        }
        m_form = Form::Frames;
        m_stream = m_header[0];
        m_left = qFromBigEndian<quint32>(m_header.constData() + 4);
        m_header.clear();
    }
    return lines;
}

std::vector<LogDemux::Line> LogDemux::end()
{
    std::vector<Line> lines;
    if (m_form == Form::Unknown && !m_header.isEmpty())
        takePayload(1, std::exchange(m_header, {}), lines);
    for (std::size_t stream = 0; stream < m_partial.size(); ++stream) {
        if (!m_partial[stream].isEmpty())
            lines.push_back({stream == 2, std::exchange(m_partial[stream], {})});
    }
    return lines;
}

void LogDemux::takePayload(int stream, QByteArrayView payload, std::vector<Line> &lines)
{
    QByteArray &partial = m_partial[std::size_t(stream)];
    while (!payload.isEmpty()) {
        const qsizetype newline = payload.indexOf('\n');
        const QByteArrayView piece = newline < 0 ? payload : payload.first(newline);
        const qsizetype room = MaxLine - partial.size();
        partial.append(piece.first(std::min(piece.size(), room)));
        if (newline < 0)
            return;
        if (partial.endsWith('\r'))
            partial.chop(1);
        lines.push_back({stream == 2, std::exchange(partial, {})});
        payload = payload.sliced(newline + 1);
    }
}

} // namespace deploy
