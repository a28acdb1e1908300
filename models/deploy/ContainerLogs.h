// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineClient.h"
#include "models/deploy/LogDemux.h"
#include "models/deploy/Reactor.h"

namespace deploy {

/// Follows the log of one container until it is deleted. After a drop it asks again from the last line's time on and leaves
/// out what it has told already.
class ContainerLogs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerLogs)
public:
    /// `container`: name or id. `prefix`: put before each line ("[1] "), empty for none.
    ContainerLogs(EngineClient &engine, base::Clock &clock, QString container, QString prefix, int tail,
                  std::function<void(const LogLine &)> onLine, QObject *parent);
    void start();

private:
    void take(const std::vector<LogDemux::Line> &lines);
    void takeLine(const LogDemux::Line &line);
    [[nodiscard]] bool isRepeated(const QByteArray &stamp);
    void onEnd();

    EngineClient &m_engine;
    base::Clock &m_clock;
    const QString m_container;
    const QString m_prefix;
    const int m_tail;
    const std::function<void(const LogLine &)> m_onLine;
    LogDemux m_demux;
    QByteArray m_lastStamp; // of the last line told
    int m_lastCount = 0;    // lines told with that stamp
    int m_skip = 0;         // of those, still to come again
    int m_failures = 0;
    base::Subscription m_stream;
    base::Subscription m_reopen;
};

} // namespace deploy
