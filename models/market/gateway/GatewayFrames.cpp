// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayFrames.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace market {

namespace {

constexpr qsizetype LongFrame = 128 * 1024; ///< characters; above it only the beginning is read
constexpr qsizetype LongFrameKept = 32 * 1024;
constexpr qsizetype MaxName = 253;          ///< of a pod
constexpr qsizetype MaxRaw = 64 * 1024;     ///< characters of a line that are looked at
constexpr int FrameDepth = 16;

QString frameText(const nlohmann::json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    if (!object.is_object() || found == object.end() || !found->is_string())
        return {};
    const std::string &text = found->get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The beginning of a frame whose last text is too long, closed again: no escape is cut in two.
QString shortened(QStringView frame)
{
    QStringView kept = frame.first(LongFrameKept);
    const qsizetype escape = kept.lastIndexOf(u'\\');
    if (escape >= 0 && kept.size() - escape < 12) { // \uXXXX\uXXXX
        qsizetype at = escape;
        while (at > 0 && (kept[at - 1] == u'\\' || (at >= 6 && kept[at - 6] == u'\\' && kept[at - 5] == u'u')))
            at -= kept[at - 1] == u'\\' ? 1 : 6;
        kept = kept.first(at);
    }
    while (!kept.isEmpty() && kept.back().isSurrogate())
        kept.chop(1);
    return kept.toString() + QStringLiteral("\"}");
}

std::optional<nlohmann::json> parseFrame(QStringView frame)
{
    const QByteArray text = frame.size() > LongFrame ? shortened(frame).toUtf8() : frame.toUtf8();
    auto json = base::parseJson(text, {4 * LongFrame, FrameDepth});
    if (!json || !json->is_object())
        return std::nullopt;
    return std::move(*json);
}

/// Behind the escape sequence that begins at `at` (ECMA-48: CSI, OSC and the like, or two characters).
qsizetype afterEscape(QStringView text, qsizetype at)
{
    const bool eightBit = text[at].unicode() == 0x9B;
    const ushort kind = eightBit ? u'[' : at + 1 < text.size() ? text[at + 1].unicode() : 0;
    qsizetype i = at + (eightBit ? 1 : 2);
    const auto between = [&](ushort low, ushort high) { return i < text.size() && text[i].unicode() >= low && text[i].unicode() <= high; };
    if (kind == u'[') {
        while (between(0x20, 0x3F))
            ++i;
        return between(0x40, 0x7E) ? i + 1 : i;
    }
    if (kind == u']' || kind == u'P' || kind == u'^' || kind == u'_') { // until BEL or ESC backslash
        for (; i < text.size(); ++i) {
            if (text[i].unicode() == 0x07)
                return i + 1;
            if (text[i].unicode() == 0x1B)
                return std::min(i + 2, text.size());
        }
        return i;
    }
    for (i = at + 1; between(0x20, 0x2F);)
        ++i;
    return std::min(i + 1, text.size());
}

QString withoutEscapes(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].unicode() == 0x1B || text[i].unicode() == 0x9B)
            i = afterEscape(text, i);
        else
            out += text[i++];
    }
    return out;
}

} // namespace

QString cleanLine(QStringView text)
{
    bool cut = text.size() > MaxRaw;
    text = text.first(std::min(text.size(), MaxRaw));
    while (!text.isEmpty() && (text.back() == u'\n' || text.back() == u'\r'))
        text.chop(1);
    QString line = base::visibleText(withoutEscapes(text), MaxLineBytes, true);
    line.replace(u'\n', QStringLiteral("⟨U+000A⟩"));
    QByteArray bytes = line.toUtf8();
    cut = cut && !line.endsWith(u'…');
    if (bytes.size() > MaxLineBytes) {
        qsizetype end = MaxLineBytes - 3; // room for the sign that it was cut
        while (end > 0 && (bytes[end] & 0xC0) == 0x80)
            --end;
        return QString::fromUtf8(bytes.first(end)) + u'…';
    }
    return cut ? line + u'…' : line;
}

std::optional<qint64> parseNanoTime(QStringView text)
{
    if (text.size() < 20 || text.size() > 40 || text[10] != u'T')
        return std::nullopt;
    qsizetype zone = 19;
    qint64 nanos = 0;
    if (text[19] == u'.') {
        int digits = 0;
        for (zone = 20; zone < text.size() && text[zone] >= u'0' && text[zone] <= u'9'; ++zone, ++digits)
            nanos = digits < 9 ? nanos * 10 + (text[zone].unicode() - u'0') : nanos;
        for (; digits < 9; ++digits)
            nanos *= 10;
    }
    const QDateTime time = QDateTime::fromString(text.first(19).toString() + text.sliced(zone).toString(), Qt::ISODate);
    if (!time.isValid() || time.toSecsSinceEpoch() < 0 || time.toSecsSinceEpoch() > 9'000'000'000)
        return std::nullopt;
    return time.toSecsSinceEpoch() * 1'000'000'000 + nanos;
}

std::optional<StreamLine> parseLogFrame(QStringView frame)
{
    const auto json = parseFrame(frame);
    if (!json || !json->contains("message"))
        return std::nullopt;
    StreamLine line;
    line.pod = base::visibleText(frameText(*json, "name"), MaxName);
    line.text = cleanLine(frameText(*json, "message"));
    line.timeNs = parseNanoTime(frameText(*json, "time")).value_or(0);
    return line;
}

std::optional<StreamLine> parseEventFrame(QStringView frame)
{
    const auto json = parseFrame(frame);
    if (!json || !(json->contains("reason") || json->contains("note")))
        return std::nullopt;
    StreamLine line;
    const auto object = json->find("object");
    line.pod = object == json->end() ? QString() : base::visibleText(frameText(*object, "name"), MaxName);
    const QString reason = frameText(*json, "reason");
    const QString note = frameText(*json, "note");
    const QString between = reason.isEmpty() || note.isEmpty() ? QString() : QStringLiteral(": ");
    line.text = cleanLine(QString(reason + between + note));
    line.timeNs = parseNanoTime(frameText(*json, "time")).value_or(0);
    line.warning = frameText(*json, "type") == u"Warning";
    return line;
}

QByteArray shellFrame(ShellCode code, QByteArrayView content)
{
    QByteArray frame(1, char(code));
    frame.append(content);
    return frame;
}

QByteArray resizeFrame(int columns, int rows)
{
    char size[4];
    qToBigEndian<quint16>(quint16(std::clamp(columns, 1, 65'535)), size);
    qToBigEndian<quint16>(quint16(std::clamp(rows, 1, 65'535)), size + 2);
    return shellFrame(ShellCode::Resize, QByteArrayView(size, 4));
}

std::optional<int> shellExitCode(QByteArrayView result)
{
    const auto json = base::parseJson(result, {64 * 1024, FrameDepth});
    const auto code = json && json->is_object() ? json->find("exit_code") : nlohmann::json::const_iterator();
    if (!json || !json->is_object() || code == json->end() || !code->is_number_integer())
        return std::nullopt;
    return int(std::clamp<qint64>(code->get<qint64>(), -255, 65'535));
}

} // namespace market
