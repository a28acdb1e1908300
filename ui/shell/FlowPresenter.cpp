// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/FlowPresenter.h"

#include "ui/shell/FlowRun.h"

namespace ui {

FlowPresenter::FlowPresenter(QWidget *inWindow, Notices &notices, base::Clock &clock, QObject *parent)
    : QObject(parent), m_window(inWindow), m_notices(notices), m_clock(clock)
{
}

FlowPresenter::~FlowPresenter()
{
    // Before our members go: the runs use them.
    qDeleteAll(findChildren<FlowRun *>(QString(), Qt::FindDirectChildrenOnly));
}

void FlowPresenter::setHooks(Hooks hooks)
{
    m_hooks = std::move(hooks);
}

void FlowPresenter::setChain(const QString &coin, quint64 confirmations)
{
    m_coin = coin;
    m_confirmations = confirmations;
}

void FlowPresenter::run(std::unique_ptr<chain::TxFlow> flow)
{
    start(std::move(flow), {});
}

void FlowPresenter::run(const MakeFlow &make)
{
    start(make(), make);
}

int FlowPresenter::running() const
{
    const auto runs = findChildren<FlowRun *>(QString(), Qt::FindDirectChildrenOnly);
    return int(std::count_if(runs.begin(), runs.end(), [](const FlowRun *one) { return !one->isDone(); }));
}

void FlowPresenter::start(std::unique_ptr<chain::TxFlow> flow, const MakeFlow &make)
{
    if (flow)
        (new FlowRun(*this, make))->begin(std::move(flow));
}

} // namespace ui
