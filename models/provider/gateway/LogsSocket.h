// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/LeaseSocket.h"

namespace provider {

/// GET /lease/<id>/1/1/logs: the lines of the wanted services, with follow as they come.
class LogsSocket final : public LeaseSocket {
    Q_OBJECT
public:
    LogsSocket(Parts parts, QObject *parent);
    void begin() override;

private:
    void take(const QString &service, int replicas, const deploy::LogLine &line);
    void endSoon();
    std::vector<base::Subscription> m_logs;
    base::Subscription m_end; // without follow: no line came for a while
};

} // namespace provider
