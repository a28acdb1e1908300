// SPDX-License-Identifier: Apache-2.0
#include "app/headless/RunLog.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"

#include <QDateTime>
#include <nlohmann/json.hpp>

namespace app {

namespace {

const char *levelName(RunLog::Level level)
{
    switch (level) {
    case RunLog::Level::Info:
        return "info";
    case RunLog::Level::Warning:
        return "warning";
    case RunLog::Level::Error:
        return "error";
    }
    return "";
}

} // namespace

RunLog::RunLog(Format format, const base::Clock &clock, std::function<void(const QByteArray &)> write)
    : m_format(format), m_clock(clock), m_write(std::move(write))
{
}

void RunLog::tell(Level level, const char *event, const QString &sentence, const Fields &fields) const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(Qt::ISODate);
    // What comes from a chain, a node or an engine must not begin a line of its own.
    const QString words = base::visibleText(sentence);
    if (m_format == Format::Text)
        return m_write(QStringLiteral("%1 %2 %3\n").arg(time, QString::fromLatin1(levelName(level)).leftJustified(7), words).toUtf8());
    nlohmann::ordered_json line{{"time", time.toStdString()}, {"level", levelName(level)}, {"event", event}, {"message", words.toStdString()}};
    for (const auto &[name, value] : fields)
        line[name] = base::visibleText(value).toStdString();
    m_write(base::jsonText(line) + '\n');
}

} // namespace app
