// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/CloseLeaseSheet.h"

#include "models/base/VisibleText.h"
#include "ui/common/Steps.h"

#include <QVBoxLayout>

namespace ui {

CloseLeaseSheet::CloseLeaseSheet(const market::Deployment &lease, QWidget *inWindow)
    : Sheet(tr("Close %1?").arg(base::visibleText(lease.service, 80)), tr("Whoever uses it now is cut off. This is what will happen."), inWindow)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(520);
    QList<Step> what{{tr("The container is stopped and removed"), tr("its address no longer answers, its log is gone"), StepState::Failed},
                     {tr("The volume is kept"), tr("data on it stays on this computer until you remove it yourself"), StepState::Done}};
    if (lease.onMarket)
        what = {{tr("Your order is taken back, or your lease closed"), tr("the provider stops the container; what is stored there is gone"), StepState::Failed},
                {tr("What is left of the money is free again"), tr("what the lease has cost so far is the provider's"), StepState::Done}};
    what.push_back({lease.proposal ? tr("Proposal %1 cannot deploy again").arg(*lease.proposal) : tr("This event cannot deploy again"),
                    tr("to bring it back, the members vote on a new proposal"), StepState::Caution});
    auto *steps = new Steps;
    steps->setSteps(what);
    body()->addWidget(steps);
    addCancelButton(tr("Keep it running"));
    Button *confirm = addButton(lease.onMarket ? tr("Close it") : tr("Stop and remove"), QStringLiteral("sheet.confirm"), ButtonKind::Danger);
    connect(confirm, &QPushButton::clicked, this, [this, id = lease.id] {
        Q_EMIT confirmed(id);
        closeSheet();
    });
}

} // namespace ui
