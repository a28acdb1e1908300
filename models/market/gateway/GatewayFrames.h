// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

/// The frames of a gateway's WebSockets, as values.
namespace market {

constexpr qsizetype MaxLineBytes = 16 * 1024; ///< UTF-8, of one line; the rest is cut

/// One line as it came, its texts made visible.
struct StreamLine {
    QString pod;
    QString text;
    qint64 timeNs = 0; ///< since the Unix epoch, where the gateway says so; else 0
    bool warning = false;
    bool operator==(const StreamLine &) const = default;
};

/// {"name","message"} with an optional "time" (RFC 3339 with nanoseconds). Of a very long frame only the beginning is read.
[[nodiscard]] std::optional<StreamLine> parseLogFrame(QStringView frame);
/// {type, reason, note, object{kind, namespace, name}}: "reason: note".
[[nodiscard]] std::optional<StreamLine> parseEventFrame(QStringView frame);
/// ANSI sequences taken out, control and bidirectional characters made visible, at most MaxLineBytes.
[[nodiscard]] QString cleanLine(QStringView text);
/// "2024-11-05T10:00:00.123456789Z" in nanoseconds.
[[nodiscard]] std::optional<qint64> parseNanoTime(QStringView text);

/// The first byte of a shell's frames.
enum class ShellCode : unsigned char { Stdout = 100, Stderr = 101, Result = 102, Failure = 103, Stdin = 104, Resize = 105 };
[[nodiscard]] QByteArray shellFrame(ShellCode code, QByteArrayView content);
[[nodiscard]] QByteArray resizeFrame(int columns, int rows);
/// Of {"exit_code", "message"}; nothing: it is none.
[[nodiscard]] std::optional<int> shellExitCode(QByteArrayView result);

} // namespace market
