// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TargetsTab.h"

#include "ui/common/Tokens.h"
#include "ui/deploy/TargetCard.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::seconds askEvery{15};

} // namespace

TargetsTab::TargetsTab(const TriggerContext &context, QWidget *parent) : QWidget(parent), m_clock(context.clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space4);
    for (const TriggerContext::Target &target : context.targets) {
        m_cards << new TargetCard(context, target);
        column->addWidget(m_cards.last());
    }
    column->addStretch(1);
}

void TargetsTab::ask()
{
    for (TargetCard *card : m_cards)
        card->ask();
}

void TargetsTab::refresh()
{
    for (TargetCard *card : m_cards)
        card->refresh();
}

void TargetsTab::goOn()
{
    ask();
    m_next = m_clock.after(askEvery, [this] { goOn(); });
}

void TargetsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    goOn();
}

void TargetsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_next.reset();
}

} // namespace ui
