// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/tx/TxFlow.h"

#include <functional>

namespace ui {

class FlowRun;
class Notices;

/// Takes a TxFlow from start to end in front of the user: simulation and review in a sheet, progress in a notice.
/// Several may run at once; each keeps its own notice.
class FlowPresenter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowPresenter)

public:
    using MakeFlow = std::function<std::unique_ptr<chain::TxFlow>()>;
    /// Asks for the password; calls back once with true when the signer is unlocked now.
    using AskUnlock = std::function<void(std::function<void(bool unlocked)>)>;
    /// What the presenter must ask of the application. Everything may be empty.
    struct Hooks {
        std::function<bool()> isLocked;
        AskUnlock requestUnlock;
        std::function<QString(const chain::Address &)> accountName;
    };
    FlowPresenter(QWidget *inWindow, Notices &notices, base::Clock &clock, QObject *parent = nullptr);
    ~FlowPresenter() override;
    void setHooks(Hooks hooks);
    /// The chain's own coin and how many confirmations it waits for (0: do not say).
    void setChain(const QString &coin, quint64 confirmations);

    void run(std::unique_ptr<chain::TxFlow> flow);
    /// The same with a way to try again after a failure.
    void run(const MakeFlow &make);
    /// Flows whose sheet is open or that are not confirmed yet.
    [[nodiscard]] int running() const;

Q_SIGNALS:
    /// Once for each flow that ends: confirmed (true), failed or cancelled (false).
    void flowFinished(const QString &kind, bool ok);

private:
    friend class FlowRun;
    void start(std::unique_ptr<chain::TxFlow> flow, const MakeFlow &make);
    QWidget *m_window;
    Notices &m_notices;
    base::Clock &m_clock;
    Hooks m_hooks;
    QString m_coin = QStringLiteral("ETH");
    quint64 m_confirmations = 0;
};

} // namespace ui
