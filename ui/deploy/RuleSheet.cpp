// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RuleSheet.h"

#include "models/base/VisibleText.h"
#include "models/deploy/RuleJson.h"
#include "models/deploy/order/OrderTarget.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SectionHeader.h"
#include "ui/common/WheelGuard.h"
#include "ui/deploy/OrderTargetForm.h"
#include "ui/deploy/PolicyForm.h"
#include "ui/deploy/RuleWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int longestRuleName = 80;
constexpr int mostConfirmations = 4096;
constexpr int mostPatience = 100'000; // blocks
constexpr int usualPatience = 30;

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    new WheelGuard(*box);
    return box;
}

/// What the rule says and this program does not offer is kept, under its own name.
void choose(QComboBox &box, const QVariant &data)
{
    if (box.findData(data) < 0)
        box.addItem(RuleSheet::tr("%1 (not known here)").arg(base::visibleText(data.toString(), 60)), data);
    box.setCurrentIndex(box.findData(data));
}

} // namespace

RuleSheet::RuleSheet(const TriggerContext &context, const std::optional<deploy::Rule> &rule, QWidget *inWindow)
    : Sheet(rule ? tr("Change the rule") : tr("New rule"), tr("What a DAO executes is deployed as this rule says. Changes hold for what is not deployed yet."), inWindow),
      m_context(context), m_rule(rule.value_or(deploy::Rule())), m_isNew(!rule), m_name(new QLineEdit(m_rule.name)), m_nameField(new FormField(tr("Name"), m_name)),
      m_network(makeBox(QStringLiteral("rule.network"))), m_networkField(new FormField(tr("Network"), m_network)), m_contract(new QLineEdit),
      m_contractField(new FormField(tr("Address of the DAO"), m_contract)), m_event(makeBox(QStringLiteral("rule.event"))),
      m_wait(makeBox(QStringLiteral("rule.wait"))), m_confirmations(new QSpinBox), m_confirmationsField(new FormField(tr("Confirmations"), m_confirmations)),
      m_target(makeBox(QStringLiteral("rule.target"))), m_order(new OrderTargetForm(m_rule.target)),
      m_turns(new QCheckBox(tr("Several members run it: one after the other has the turn"))), m_patience(new QSpinBox), m_approval(makeBox(QStringLiteral("rule.approval"))), m_policy(new PolicyForm(m_rule.policy)),
      m_problem(new NoteBox), m_save(nullptr)
{
    setObjectName(QStringLiteral("rule.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(640);
    m_problem->setObjectName(QStringLiteral("rule.problem"));
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addWidget(makeWhat());
    body()->addWidget(makeHow());
    body()->addWidget(new SectionHeader(tr("Limits"), tr("what is refused or waits, whatever was voted")));
    body()->addWidget(m_policy);
    addCancelButton();
    m_save = addButton(m_isNew ? tr("Add the rule") : tr("Save"), QStringLiteral("rule.save"), ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &RuleSheet::save);
}

QWidget *RuleSheet::makeWhat()
{
    m_name->setObjectName(QStringLiteral("rule.name"));
    m_name->setMaxLength(longestRuleName);
    for (const TriggerContext::Network &network : m_context.networks)
        m_network->addItem(tr("%1 · chain %2").arg(network.name, QString::number(network.chainId)), qulonglong(network.chainId));
    m_contract->setObjectName(QStringLiteral("rule.contract"));
    m_contract->setFont(fontFor(TextRole::Mono));
    m_contract->setLayoutDirection(Qt::LeftToRight);
    m_event->addItem(eventText(dao::AbiVersion::Unknown), int(dao::AbiVersion::Unknown));
    m_event->addItem(eventText(dao::AbiVersion::V2), int(dao::AbiVersion::V2));
    m_event->addItem(eventText(dao::AbiVersion::V1), int(dao::AbiVersion::V1));
    choose(*m_event, int(m_rule.abi));
    if (!m_isNew) {
        choose(*m_network, qulonglong(m_rule.chainId));
        m_contract->setText(m_rule.contract.toString());
        m_network->setEnabled(false);
        m_contract->setReadOnly(true);
        m_contractField->setHint(tr("The journal belongs to it, so it stays. For another DAO, make another rule."));
    }
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Tokens::space3);
    auto *first = new QHBoxLayout;
    first->setSpacing(Tokens::space3);
    first->addWidget(m_nameField, 1);
    first->addWidget(m_networkField, 1);
    column->addLayout(first);
    column->addWidget(m_contractField);
    column->addWidget(new FormField(tr("Event"), m_event));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_contract, &QLineEdit::textEdited, this, [this] { m_contractField->setError({}); });
    connect(m_network, &QComboBox::activated, this, &RuleSheet::networkChosen);
    return box;
}

QWidget *RuleSheet::makeHow()
{
    m_wait->addItem(tr("A number of confirmations"), false);
    m_wait->addItem(tr("The block that the chain calls final"), true);
    choose(*m_wait, m_rule.finalized);
    m_confirmations->setObjectName(QStringLiteral("rule.confirmations"));
    m_confirmations->setRange(1, mostConfirmations);
    m_confirmations->setValue(int(m_rule.confirmations));
    new WheelGuard(*m_confirmations);
    bool known = m_isNew;
    for (const TriggerContext::Target &target : m_context.targets) {
        m_target->addItem(target.name, target.id);
        if (!m_isNew && target.isOf(m_rule.target)) {
            m_target->setCurrentIndex(m_target->count() - 1);
            known = true;
        }
    }
    if (!known)
        choose(*m_target, m_rule.target);
    using Approval = deploy::Rule::Approval;
    m_approval->addItem(tr("By itself: the vote approved it"), int(Approval::Automatic));
    m_approval->addItem(tr("Ask me each time"), int(Approval::Ask));
    m_approval->addItem(tr("Two of us sign each one"), int(Approval::AskTwo));
    choose(*m_approval, int(m_rule.approval));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Tokens::space3);
    auto *wait = new QHBoxLayout;
    wait->setSpacing(Tokens::space3);
    wait->addWidget(new FormField(tr("Waits for"), m_wait), 1);
    wait->addWidget(m_confirmationsField, 1);
    auto *what = new QHBoxLayout;
    what->setSpacing(Tokens::space3);
    what->addWidget(new FormField(tr("Deploys to"), m_target), 1);
    what->addWidget(new FormField(tr("Approval"), m_approval), 1);
    m_turns->setObjectName(QStringLiteral("rule.turns"));
    m_turns->setChecked(m_rule.turns.isOn());
    m_patience->setObjectName(QStringLiteral("rule.patience"));
    m_patience->setRange(1, mostPatience);
    m_patience->setSuffix(tr(" blocks"));
    m_patience->setValue(m_rule.turns.isOn() ? int(m_rule.turns.patience) : usualPatience);
    new WheelGuard(*m_patience);
    auto *patience = new FormField(tr("The next one takes over after"), m_patience, tr("Counted on the chain from the block that confirms the event. The order is the same on every computer."));
    patience->setVisible(m_rule.turns.isOn());
    column->addLayout(wait);
    column->addLayout(what);
    column->addWidget(m_order);
    column->addWidget(m_turns);
    column->addWidget(patience);
    connect(m_turns, &QCheckBox::toggled, patience, &QWidget::setVisible);
    connect(m_target, &QComboBox::currentIndexChanged, this, &RuleSheet::targetChosen);
    targetChosen();
    connect(m_wait, &QComboBox::currentIndexChanged, this, &RuleSheet::waitChosen);
    if (m_isNew)
        networkChosen();
    waitChosen();
    return box;
}

/// What the network asks for is a good beginning.
void RuleSheet::networkChosen()
{
    m_networkField->setError({});
    for (const TriggerContext::Network &network : m_context.networks) {
        if (network.chainId == m_network->currentData().toULongLong())
            m_confirmations->setValue(int(network.confirmations));
    }
}

void RuleSheet::waitChosen()
{
    const bool counts = !m_wait->currentData().toBool();
    m_confirmations->setEnabled(counts);
    m_confirmationsField->setHint(counts ? tr("The event's own block counted. Fewer than the network asks for are at your own risk.") : tr("Not needed: a final block never leaves the chain."));
}

void RuleSheet::targetChosen()
{
    m_order->setVisible(deploy::isOrderTarget(m_target->currentData().toString()));
}

void RuleSheet::openSheet()
{
    open(m_name);
}

std::optional<deploy::Rule> RuleSheet::taken()
{
    deploy::Rule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.chainId = m_network->currentData().toULongLong();
    rule.abi = dao::AbiVersion(m_event->currentData().toInt());
    rule.finalized = m_wait->currentData().toBool();
    rule.confirmations = quint64(m_confirmations->value());
    rule.target = m_target->currentData().toString();
    rule.turns.patience = m_turns->isChecked() ? quint64(m_patience->value()) : 0;
    rule.approval = deploy::Rule::Approval(m_approval->currentData().toInt());
    const auto contract = chain::Address::parse(m_contract->text().trimmed());
    rule.contract = contract.value_or(chain::Address());
    const auto policy = m_policy->policy();
    const bool orders = deploy::isOrderTarget(rule.target);
    const auto order = orders ? m_order->target() : std::nullopt;
    if (order)
        rule.target = *order;
    m_nameField->setError(rule.name.isEmpty() ? tr("Give the rule a name, so that you know it again.") : QString());
    m_contractField->setError(!contract || contract->isZero() ? tr("Write the DAO's whole address: 0x and 40 hex digits, its capital letters as they were given.") : QString());
    const std::vector<deploy::Rule> others = m_context.rules.rules();
    const bool twice = m_isNew && std::any_of(others.begin(), others.end(), [&rule](const deploy::Rule &other) {
        return other.chainId == rule.chainId && other.contract == rule.contract;
    });
    if (contract && twice)
        m_contractField->setError(tr("There is a rule for this DAO already; two would deploy each proposal twice. Change that one."));
    if (rule.name.isEmpty())
        m_name->setFocus();
    else if (!m_contractField->error().isEmpty())
        m_contract->setFocus();
    if (rule.name.isEmpty() || !m_contractField->error().isEmpty() || !policy || (orders && !order))
        return std::nullopt;
    rule.policy = *policy;
    return rule;
}

void RuleSheet::save()
{
    m_problem->hide();
    auto rule = taken();
    if (!rule)
        return;
    if (const QString problem = deploy::problemOf(*rule); !problem.isEmpty())
        return refuse({base::ErrorCode::Invalid, problem, {}, nullptr, 0});
    m_save->setEnabled(false);
    if (!m_isNew || !m_context.firstBlock)
        return keep(*rule);
    m_context.firstBlock(*rule).then(this, [this, rule = *rule](const base::Result<quint64> &block) mutable {
        if (!block) {
            m_save->setEnabled(true);
            m_networkField->setError(block.error().summary);
            return m_network->setFocus();
        }
        rule.fromBlock = *block;
        keep(rule);
    });
}

void RuleSheet::keep(const deploy::Rule &rule)
{
    const auto done = [this, rule](const base::Result<bool> &kept) {
        m_save->setEnabled(true);
        if (!kept)
            return refuse(kept.error());
        Q_EMIT saved(rule);
        closeSheet();
    };
    if (!m_isNew) {
        m_context.rules.change(rule).then(this, done);
        return;
    }
    m_context.rules.add(rule).then(this, [done](const base::Result<qint64> &added) { done(added ? base::Result<bool>(true) : base::fail(added.error())); });
}

/// Where the sentence belongs: at the contract that has a rule already, else above all.
void RuleSheet::refuse(const base::Error &error)
{
    if (error.code == base::ErrorCode::Conflict && m_isNew) {
        m_contractField->setError(error.summary);
        return m_contract->setFocus();
    }
    m_problem->setNote(error.summary, Tone::Bad);
    m_problem->show();
}

} // namespace ui
