// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/tx/TxIntent.h"
#include "ui/common/Tone.h"

#include <QObject>
#include <functional>

namespace ui {

class FlowPresenter;
class Notices;

/// Carries out several intents one after the other, each as an ordinary flow with its own review. The first one that is
/// refused or fails ends it; how many are done is said in a notice. Deletes itself at the end.
class BatchRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRun)

public:
    /// `run` starts one intent in `flows`. All outlive it.
    BatchRun(FlowPresenter &flows, Notices &notices, std::vector<chain::TxIntent> intents, std::function<void(const chain::TxIntent &)> run, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(int done, int all);

private:
    void next();
    void takeEnd(const QString &kind, bool ok);
    void say(Tone tone, const QString &title, const QString &text, bool sticky);
    void end();
    Notices &m_notices;
    const std::vector<chain::TxIntent> m_intents;
    const std::function<void(const chain::TxIntent &)> m_run;
    std::size_t m_done = 0;
    bool m_running = false;
    quint64 m_notice = 0;
};

} // namespace ui
