// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RuleCard.h"

#include "models/base/VisibleText.h"
#include "models/deploy/RuleJson.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Sheet.h"
#include "ui/deploy/RuleWords.h"
#include "ui/deploy/RunWords.h"

#include <QVBoxLayout>

namespace ui {

RuleCard::RuleCard(const TriggerContext &context, const deploy::Rule &rule, QWidget *parent)
    : Card({}, parent), m_context(context), m_rule(rule), m_grid(new KeyValueGrid(112)), m_problem(new NoteBox),
      m_pause(new Button(tr("Pause"), QStringLiteral("trigger.rule.pause"))), m_enable(new Button(tr("Switch off"), QStringLiteral("trigger.rule.enable"))),
      m_remove(new Button(tr("Remove…"), QStringLiteral("trigger.rule.remove"), ButtonKind::Danger))
{
    setObjectName(QStringLiteral("trigger.rule"));
    m_problem->setObjectName(QStringLiteral("trigger.rule.problem"));
    setMaximumWidth(760);
    body()->addWidget(m_problem);
    body()->addWidget(m_grid);
    body()->addSpacing(Tokens::space2);
    body()->addWidget(makeButtons());
    setRule(rule);
}

QWidget *RuleCard::makeButtons()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    auto *edit = new Button(tr("Change…"), QStringLiteral("trigger.rule.change"));
    for (QWidget *button : {static_cast<QWidget *>(edit), static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_enable), static_cast<QWidget *>(m_remove)})
        flow->addWidget(button);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_pause, &QPushButton::clicked, this, &RuleCard::togglePause);
    connect(m_enable, &QPushButton::clicked, this, &RuleCard::toggleEnabled);
    connect(m_remove, &QPushButton::clicked, this, &RuleCard::askToRemove);
    return bar;
}

void RuleCard::setRule(const deploy::Rule &rule)
{
    m_rule = rule;
    const deploy::Trigger *trigger = m_context.rules.trigger(rule.id);
    const QString engine = trigger ? base::visibleText(trigger->reactorName(), 120) : QString();
    const QString shown = QStringLiteral("%1 %2").arg(QString::fromUtf8(deploy::toJson(rule)), engine);
    if (std::exchange(m_shown, shown) != shown)
        showRule(rule, engine);
    m_pause->setText(rule.paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(rule.paused ? tr("Resume %1").arg(rule.name) : tr("Pause %1").arg(rule.name));
    m_pause->setVisible(rule.enabled);
    m_enable->setText(rule.enabled ? tr("Switch off") : tr("Switch on"));
    m_enable->setToolTip(rule.enabled ? tr("It does not even watch; what happens meanwhile is caught up when it is switched on again.") : QString());
    const auto home = m_context.networks.empty() ? chain::Address() : m_context.networks.front().dao;
    m_remove->setVisible(rule.id != 0 && rule.contract != home);
    refreshState();
}

void RuleCard::showRule(const deploy::Rule &rule, const QString &engine)
{
    setTitle(base::visibleText(rule.name, 80));
    m_grid->clear();
    m_grid->addRow(tr("Network"), tr("%1 · chain %2").arg(m_context.networkName(rule.chainId), QString::number(rule.chainId)));
    auto *address = new HashLabel(tr("address of the DAO"), rule.contract.toString());
    address->setName(base::visibleText(m_context.accountName(rule.contract), 80));
    m_grid->addRow(tr("DAO"), address);
    m_grid->addRow(tr("When it says"), eventText(rule.abi), rule.abi == dao::AbiVersion::Unknown ? TextRole::Body : TextRole::Mono);
    m_grid->addRow(tr("Waits for"), waitText(rule))->setObjectName(QStringLiteral("trigger.rule.confirmations"));
    QString target = rule.target.section(u'?', 0, 0); // what it asks of the target is no name
    for (const TriggerContext::Target &one : m_context.targets)
        target = one.isOf(rule.target) ? one.name : target;
    m_grid->addRow(tr("Deploys to"), engine.isEmpty() ? base::visibleText(target, 80) : engine);
    m_grid->addRow(tr("Approval"), approvalText(rule.approval))->setObjectName(QStringLiteral("trigger.rule.approval"));
    const QStringList limits = limitTexts(rule.policy);
    m_grid->addRow(tr("Limits"), limits.isEmpty() ? tr("None") : limits.join(QStringLiteral(" · ")))->setObjectName(QStringLiteral("trigger.rule.limits"));
}

void RuleCard::refreshState()
{
    const deploy::Trigger *trigger = m_context.rules.trigger(m_rule.id);
    const QString trouble = !m_failure.isEmpty() ? m_failure : m_context.rules.problem(m_rule.id);
    m_problem->setNote(trouble, m_failure.isEmpty() ? Tone::Caution : Tone::Bad);
    m_problem->setVisible(!trouble.isEmpty());
    if (!m_rule.enabled)
        return setBadge(tr("Off"), Tone::Off);
    if (!trigger)
        return setBadge(tr("Cannot work"), Tone::Bad);
    const StateWords words = wordsFor(*trigger);
    const bool quiet = trigger->state() == deploy::Trigger::State::Live;
    setBadge(quiet && !trigger->rule().paused ? tr("On") : words.word, words.tone, words.shape);
}

void RuleCard::tell(base::Async<bool> answer)
{
    m_failure.clear();
    answer.then(this, [this](const base::Result<bool> &done) {
        m_failure = done ? QString() : done.error().summary;
        refreshState();
    });
}

/// As it is this moment: the usual rule gets a number with the first change.
deploy::Rule RuleCard::current() const
{
    for (const deploy::Rule &rule : m_context.rules.rules()) {
        if (isAbout(rule))
            return rule;
    }
    return m_rule;
}

void RuleCard::togglePause()
{
    const deploy::Rule rule = current();
    tell(m_context.rules.setPaused(rule.id, !rule.paused));
}

void RuleCard::toggleEnabled()
{
    const deploy::Rule rule = current();
    tell(m_context.rules.setEnabled(rule.id, !rule.enabled));
}

void RuleCard::askToRemove()
{
    auto *sheet = new Sheet(tr("Remove “%1”?").arg(base::visibleText(m_rule.name, 80)),
                            tr("Nothing of this DAO is deployed any more. The journal and the audit trail keep what was."), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setSheetWidth(460);
    sheet->addCancelButton();
    Button *remove = sheet->addButton(tr("Remove"), QStringLiteral("sheet.confirm"), ButtonKind::Danger);
    connect(remove, &QPushButton::clicked, this, [this, sheet] {
        sheet->closeSheet();
        tell(m_context.rules.remove(current().id));
    });
    sheet->open();
}

} // namespace ui
