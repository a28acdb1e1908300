// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace app {

/// What a run without a window tells: one line for each thing that happened, in words or as JSON, with the time in UTC.
class RunLog final {
    Q_DISABLE_COPY_MOVE(RunLog)
public:
    enum class Format { Text, Json };
    enum class Level { Info, Warning, Error };
    /// More to know about a line; only JSON tells it. The name stays the same in every language.
    using Fields = std::vector<std::pair<const char *, QString>>;

    /// `write` gets whole lines, with their end.
    RunLog(Format format, const base::Clock &clock, std::function<void(const QByteArray &line)> write);

    /// `event` names the kind for machines and stays the same in every language; `sentence` is for people.
    void tell(Level level, const char *event, const QString &sentence, const Fields &fields = {}) const;
    void info(const char *event, const QString &sentence, const Fields &fields = {}) const { tell(Level::Info, event, sentence, fields); }
    void warn(const char *event, const QString &sentence, const Fields &fields = {}) const { tell(Level::Warning, event, sentence, fields); }
    void error(const char *event, const QString &sentence, const Fields &fields = {}) const { tell(Level::Error, event, sentence, fields); }

private:
    Format m_format;
    const base::Clock &m_clock;
    std::function<void(const QByteArray &)> m_write;
};

} // namespace app
