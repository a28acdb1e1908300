// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TargetCard.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/RelativeTime.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

QWidget *commandLine(const QString &what, const QString &command)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(what, TextRole::Caption, TextTone::Second));
    auto *row = new QHBoxLayout;
    auto *words = new PlainLabel(command, TextRole::Mono);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new CopyButton(TargetCard::tr("command"));
    copy->setValue(command);
    row->addWidget(words);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    return line;
}

} // namespace

TargetCard::TargetCard(const TriggerContext &context, const TriggerContext::Target &target, QWidget *parent)
    : Card(target.name, parent), m_context(context), m_target(target), m_sentence(new PlainLabel), m_since(new PlainLabel),
      m_up(nullptr), m_help(makeHelp()),
      m_again(new Button(Icon::Refresh, tr("Look again"), QStringLiteral("trigger.target.again"), ButtonKind::Normal))
{
    setObjectName(QStringLiteral("trigger.target"));
    setMaximumWidth(760);
    m_sentence->setObjectName(QStringLiteral("trigger.target.sentence"));
    m_sentence->setWordWrap(true);
    m_since->setObjectName(QStringLiteral("trigger.target.since"));
    auto *grid = new KeyValueGrid(112);
    grid->addRow(tr("Who"), m_sentence);
    grid->addRow(tr("Health"), m_since);
    m_up = grid->addRow(tr("Of ours there"), QString());
    m_up->setObjectName(QStringLiteral("trigger.target.up"));
    body()->addWidget(grid);
    body()->addWidget(m_help);
    body()->addSpacing(Tokens::space2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch(1);
    body()->addLayout(row);
    m_help->hide();
    m_since->setText(tr("not asked yet"));
    connect(m_again, &QPushButton::clicked, this, &TargetCard::ask);
    refresh();
}

QWidget *TargetCard::makeHelp()
{
    auto *box = new QWidget;
    auto *help = new QVBoxLayout(box);
    help->setContentsMargins(0, Tokens::space2, 0, 0);
    help->setSpacing(Tokens::space2);
    help->addWidget(commandLine(tr("Install Podman (Debian, Ubuntu)"), QStringLiteral("sudo apt install podman")));
    help->addWidget(commandLine(tr("Let it listen, for you alone"), QStringLiteral("systemctl --user enable --now podman.socket")));
    help->addWidget(commandLine(tr("Or, where Docker is installed, be allowed to use it"), QStringLiteral("sudo usermod -aG docker $USER")));
    return box;
}

void TargetCard::ask()
{
    if (!m_target.reactor || std::exchange(m_asking, true))
        return;
    if (!m_reachable)
        setBadge(tr("Asking"), Tone::Info);
    m_again->setEnabled(false);
    m_target.reactor->describe().then(this, [this](const base::Result<QString> &answer) { take(answer); });
}

void TargetCard::take(const base::Result<QString> &answer)
{
    m_asking = false;
    m_again->setEnabled(true);
    m_help->setVisible(!answer && m_target.isEngine);
    if (m_reachable != answer.has_value()) {
        const bool cameBack = m_reachable == false;
        m_reachable = answer.has_value();
        const QString now = absoluteText(m_context.clock.nowMs());
        m_since->setText(answer ? tr("Answers, seen since %1").arg(now) : tr("Silent, seen since %1").arg(now));
        if (cameBack)
            goOn();
    }
    if (!answer) {
        setBadge(tr("Does not answer"), Tone::Bad);
        m_sentence->setText(answer.error().summary);
        return;
    }
    setBadge(tr("Ready"), Tone::Good);
    const QString who = base::visibleText(*answer, 120);
    m_sentence->setText(m_target.isEngine ? tr("%1. Containers listen on this computer only; their volumes outlive them.").arg(who) : who);
}

/// What waited for this platform need not wait longer.
void TargetCard::goOn()
{
    for (const deploy::Rule &rule : m_context.rules.rules()) {
        if (deploy::Trigger *trigger = m_target.isOf(rule.target) ? m_context.rules.trigger(rule.id) : nullptr)
            trigger->retryFailed();
    }
}

void TargetCard::refresh()
{
    int up = 0;
    int failing = 0;
    for (const deploy::Rule &rule : m_context.rules.rules()) {
        const deploy::Trigger *trigger = m_target.isOf(rule.target) ? m_context.rules.trigger(rule.id) : nullptr;
        for (const deploy::TriggerRun &run : trigger ? trigger->runs() : std::vector<deploy::TriggerRun>()) {
            up += run.state() == deploy::RunState::Running && !run.isStopped() ? 1 : 0;
            failing += run.state() == deploy::RunState::FailedRetry || run.isStopped() ? 1 : 0;
        }
    }
    m_up->setText(failing > 0 ? tr("%1 running, %2 stopped or failing").arg(up).arg(failing) : tr("%1 running").arg(up));
}

} // namespace ui
