// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/common/Pane.h"

namespace ui {

class Button;
class PlainLabel;
class StatusModel;

/// The 28 pixels below the pages: network, block and its age, connection; trigger; lock.
class StatusBar final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    StatusBar(StatusModel &status, base::Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void lockClicked();    ///< lock when unlocked, unlock when locked
    void networkClicked();
    void triggerClicked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Dot;
    void refresh();
    void tick();
    StatusModel &m_status;
    base::Clock &m_clock;
    base::Subscription m_next;
    Dot *m_dot;
    Button *m_network;
    PlainLabel *m_connection;
    Button *m_trigger;
    Button *m_lock;
};

} // namespace ui
