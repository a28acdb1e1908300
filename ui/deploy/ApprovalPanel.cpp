// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ApprovalPanel.h"

#include "models/base/VisibleText.h"
#include "models/deploy/Approval.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HashLabel.h"
#include "ui/common/PlainLabel.h"
#include "ui/deploy/TextSheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

ApprovalPanel::ApprovalPanel(const TriggerContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_count(new PlainLabel({}, TextRole::Strong)), m_names(new QWidget), m_column(new QVBoxLayout(m_names)),
      m_sign(new Button(tr("Sign approval"), QStringLiteral("trigger.sign"), ButtonKind::Primary)),
      m_copy(new Button(tr("Copy mine"), QStringLiteral("trigger.approval.copy"))),
      m_paste(new Button(tr("Paste another's…"), QStringLiteral("trigger.approval.paste")))
{
    setObjectName(QStringLiteral("trigger.approvals"));
    m_count->setObjectName(QStringLiteral("trigger.approvals.count"));
    m_copy->setToolTip(tr("Send it to the other members: it holds nothing but your signature under this deployment."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space2);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Approved by"), TextRole::Body, TextTone::Second));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_column->setSpacing(Tokens::space1);
    column->addWidget(m_names);
    auto *buttons = new FlowLayout;
    for (QWidget *button : {m_sign, m_copy, m_paste})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(m_sign, &QPushButton::clicked, this, &ApprovalPanel::sign);
    connect(m_copy, &QPushButton::clicked, this, &ApprovalPanel::copyOwn);
    connect(m_paste, &QPushButton::clicked, this, &ApprovalPanel::askForAnother);
}

void ApprovalPanel::setRun(const deploy::TriggerRun &run)
{
    const bool other = std::exchange(m_key, run.key()) != run.key();
    if (other)
        m_copy->setText(tr("Copy mine"));
    m_count->setText(tr("%1 of %2").arg(run.approvalsHave).arg(run.approvalsNeed));
    if (other || m_shown != run.approvedBy) {
        m_shown = run.approvedBy;
        while (QLayoutItem *item = m_column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const chain::Address &member : m_shown) {
            auto *label = new HashLabel(tr("member"), member.toString());
            label->setName(base::visibleText(m_context.accountName(member), 60));
            m_column->addWidget(label);
        }
        m_names->setVisible(!m_shown.empty());
    }
    const bool mine = m_context.signer && std::find(m_shown.begin(), m_shown.end(), m_context.signer->address()) != m_shown.end();
    const bool can = run.canSign && m_context.members && m_context.signer;
    m_sign->setVisible(can && !mine);
    m_copy->setVisible(mine);
    m_paste->setVisible(can);
}

deploy::MemberCheck *ApprovalPanel::members(const deploy::Trigger &trigger) const
{
    return m_context.members ? m_context.members(trigger.rule()) : nullptr;
}

void ApprovalPanel::sign()
{
    const auto approve = [this, key = m_key](bool unlocked) {
        deploy::Trigger *trigger = m_context.rules.triggerOf(key);
        deploy::MemberCheck *check = trigger ? members(*trigger) : nullptr;
        if (!unlocked || !check)
            return;
        m_sign->setEnabled(false);
        trigger->approveSigned(key, *m_context.signer, *check).then(this, [this, key](const base::Result<bool> &done) {
            m_sign->setEnabled(true);
            if (!done)
                Q_EMIT failed(key, done.error().summary);
        });
    };
    if (m_context.unlock)
        m_context.unlock([self = QPointer<ApprovalPanel>(this), approve](bool unlocked) {
            if (self)
                approve(unlocked);
        });
    else
        approve(true);
}

void ApprovalPanel::copyOwn()
{
    const deploy::Trigger *trigger = m_context.rules.triggerOf(m_key);
    for (const QByteArray &text : trigger ? trigger->exportApprovals(m_key) : std::vector<QByteArray>()) {
        const auto approval = deploy::approvalFromJson(text);
        if (approval && approval->approval.member == m_context.signer->address()) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
            m_copy->setText(tr("Copied"));
        }
    }
}

void ApprovalPanel::askForAnother()
{
    const auto take = [self = QPointer<ApprovalPanel>(this), key = m_key](const QByteArray &text, const TextSheet::Told &told) {
        deploy::Trigger *trigger = self ? self->m_context.rules.triggerOf(key) : nullptr;
        deploy::MemberCheck *check = trigger ? self->members(*trigger) : nullptr;
        if (!check)
            return told(tr("The run is gone; close this and look at the journal again."));
        trigger->importApproval(text, *check).then(self.data(), [self, key, told](const base::Result<deploy::DeploymentKey> &taken) {
            told(taken ? QString() : taken.error().summary);
            if (taken && *taken != key)
                Q_EMIT self->runRequested(*taken);
        });
    };
    (new TextSheet({tr("Approval of another member"), tr("Paste the whole text that the other member copied. Its signature is checked, and that it is a member's."),
                    tr("Approval"), tr("Add approval"), {}, take}, this))->openSheet();
}

} // namespace ui
