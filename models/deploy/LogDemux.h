// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <array>
#include <vector>

namespace deploy {

/// Takes a container's log stream apart: frames of 8 bytes (stream, 0, 0, 0, length big endian) and payload, or plain text
/// when the container has a terminal. Pieces may be cut anywhere. Memory is bounded: lines over 16 KiB are cut.
class LogDemux final {
public:
    struct Line {
        bool error = false; ///< standard error
        QByteArray text;    ///< without the line end
        bool operator==(const Line &) const = default;
    };
    static constexpr qsizetype MaxLine = 16 * 1024;

    [[nodiscard]] std::vector<Line> feed(QByteArrayView bytes);
    /// The last lines, where they had no end.
    [[nodiscard]] std::vector<Line> end();

private:
    void takePayload(int stream, QByteArrayView payload, std::vector<Line> &lines);
    QByteArray m_header;
    quint32 m_left = 0; // of the current frame
    int m_stream = 1;
    enum class Form { Unknown, Frames, Plain } m_form = Form::Unknown;
    std::array<QByteArray, 3> m_partial; // by stream: the line that has no end yet
};

} // namespace deploy
