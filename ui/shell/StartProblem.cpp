// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StartProblem.h"

#include "ui/common/StateView.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace ui {

StartProblem::StartProblem(const base::Error &error, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("startProblem"));
    resize(640, 360);
    auto *state = new StateView(this);
    state->showError(tr("Commonrack cannot start"), error.summary, tr("Close"));
    connect(state, &StateView::errorAction, this, &QWidget::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

void StartProblem::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace ui
