// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/deploy/Reactor.h"

#include <QWidget>

namespace ui {

class Button;
class LineView;

/// The live lines of one deployment while it is seen. What the program wrote is foreign text and shown as such.
class LogView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    static constexpr int Tail = 500; ///< lines asked for at the start

    LogView(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    /// Empty: nothing to listen to. `waiting` is what to say until the first line comes.
    void setKey(const deploy::DeploymentKey &key, const QString &waiting);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    void listen();
    void take(const deploy::LogLine &line);
    void refreshCaption();

    deploy::Reactor &m_reactor;
    deploy::DeploymentKey m_key;
    LineView *m_lines;
    Button *m_again;
    Button *m_copy;
    base::Subscription m_subscription;
};

} // namespace ui
