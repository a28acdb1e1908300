// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/Reactor.h"
#include "ui/common/Card.h"
#include "ui/deploy/Sparkline.h"

#include <QHash>

namespace ui {

/// CPU and memory of one deployment as they come, about once a second, while seen. What was measured before is kept for
/// a minute, so that going back and forth between leases loses nothing.
class LeaseMeasures final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseMeasures)

public:
    LeaseMeasures(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    void setLease(const market::Deployment &lease);
    void clearLease();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Measured {
        Sparkline::Series cpu;    ///< percent of one core
        Sparkline::Series memory; ///< bytes
    };
    void listen();
    void take(const deploy::DeploymentStatus &status);
    void refresh();

    deploy::Reactor &m_reactor;
    base::Clock &m_clock;
    market::Deployment m_lease;
    QHash<QString, Measured> m_measured;
    PlainLabel *m_cpuText;
    PlainLabel *m_cpuLimit;
    PlainLabel *m_memoryText;
    PlainLabel *m_memoryLimit;
    Sparkline *m_cpu;
    Sparkline *m_memory;
    base::Subscription m_subscription;
};

} // namespace ui
