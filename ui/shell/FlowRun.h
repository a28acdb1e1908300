// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Notices.h"
#include "ui/shell/FlowPresenter.h"

#include <QPointer>

namespace ui {

class ReviewSheet;

/// One flow in front of the user; private to FlowPresenter. Deletes itself when sheet and flow are done.
class FlowRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowRun)

public:
    FlowRun(FlowPresenter &presenter, FlowPresenter::MakeFlow make);
    ~FlowRun() override;
    void begin(std::unique_ptr<chain::TxFlow> flow);
    [[nodiscard]] bool isDone() const { return m_done; }

private:
    void phaseChanged(chain::TxFlow::Phase phase);
    void approve();
    void retry();
    void finished();
    void showProgress();
    void fail();
    void end();
    FlowPresenter &m_presenter;
    FlowPresenter::MakeFlow m_make;
    std::unique_ptr<chain::TxFlow> m_flow;
    QPointer<ReviewSheet> m_sheet;
    quint64 m_notice = 0;
    bool m_done = false;
    bool m_wasMined = false;
};

} // namespace ui
