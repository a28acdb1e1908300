// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RulesTab.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

QString eventText(dao::AbiVersion version)
{
    switch (version) {
    case dao::AbiVersion::V1: return QStringLiteral("DeployEvent(string)");
    case dao::AbiVersion::V2: return QStringLiteral("DeployEvent(address, string, string)");
    case dao::AbiVersion::Unknown: break;
    }
    return RulesTab::tr("DeployEvent, in either form");
}

} // namespace

RulesTab::RulesTab(deploy::Trigger &trigger, const QString &network, const QString &dao, QWidget *parent)
    : QWidget(parent), m_trigger(trigger), m_card(new Card(tr("Deploy what the members decided")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space4);
    const deploy::Rule &rule = trigger.rule();
    auto *grid = new KeyValueGrid(112);
    grid->addRow(tr("Network"), tr("%1 · chain %2").arg(network, QString::number(rule.chainId)));
    auto *address = new HashLabel(tr("address of the DAO"), rule.contract.toString());
    address->setName(base::visibleText(dao, 80));
    grid->addRow(tr("DAO"), address);
    grid->addRow(tr("When it says"), eventText(rule.abi), TextRole::Mono);
    m_confirmations = grid->addRow(tr("Waits for"), QString());
    m_target = grid->addRow(tr("Deploys to"), QString());
    m_approval = grid->addRow(tr("Approval"), QString());
    m_confirmations->setObjectName(QStringLiteral("trigger.rule.confirmations"));
    m_approval->setObjectName(QStringLiteral("trigger.rule.approval"));
    m_card->setObjectName(QStringLiteral("trigger.rule"));
    m_card->body()->addWidget(grid);
    auto *row = new QHBoxLayout;
    auto *change = new Button(tr("Change in Settings"), QStringLiteral("trigger.rule.change"));
    row->addWidget(change);
    row->addStretch(1);
    m_card->body()->addSpacing(Tokens::space2);
    m_card->body()->addLayout(row);
    m_card->setMaximumWidth(760);
    column->addWidget(m_card);
    auto *promise = new NoteBox(tr("Each act is written to the journal, and the journal to the disk, before it is done. However often the "
                                     "program is stopped in between, one event gives one deployment."), Tone::Info);
    promise->setMaximumWidth(760);
    column->addWidget(promise);
    column->addStretch(1);
    connect(change, &QPushButton::clicked, this, &RulesTab::settingsRequested);
    refresh();
}

void RulesTab::refresh()
{
    const deploy::Rule &rule = m_trigger.rule();
    const QLocale locale;
    m_confirmations->setText(rule.confirmations == 1 ? tr("1 confirmation, the event's own block")
                                                     : tr("%1 confirmations, the event's own block counted").arg(locale.toString(rule.confirmations)));
    m_target->setText(m_trigger.reactorName().isEmpty() ? tr("The container engine of this computer") : base::visibleText(m_trigger.reactorName(), 120));
    m_approval->setText(rule.approval == deploy::Rule::Approval::Ask ? tr("Asks you before it deploys") : tr("Deploys by itself; the vote was the approval"));
    m_card->setBadge(rule.paused ? tr("Paused") : tr("On"), rule.paused ? Tone::Caution : Tone::Good);
}

} // namespace ui
