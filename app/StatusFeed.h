// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "ui/common/RefreshGate.h"
#include "ui/shell/StatusModel.h"

namespace app {

/// Keeps the status bar and the account card in step with the services.
class StatusFeed final : public QObject {
    Q_OBJECT
public:
    StatusFeed(Services &services, ui::StatusModel &status, QObject *parent = nullptr);

private:
    void showNetwork();
    void showAccount();
    void showLock();
    void showTrigger();
    Services &m_services;
    ui::StatusModel &m_status;
    ui::RefreshGate m_triggerGate; ///< it looks at every run
    qint64 m_headSeenMs = 0;
    QString m_step;        ///< what the start is waiting for
    bool m_halted = false; ///< the start waits for a person, or for better times
};

} // namespace app
