// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TargetsTab.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CopyButton.h"
#include "ui/common/PlainLabel.h"

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
    auto *copy = new CopyButton(TargetsTab::tr("command"));
    copy->setValue(command);
    row->addWidget(words);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    return line;
}

} // namespace

TargetsTab::TargetsTab(deploy::Reactor &reactor, QWidget *parent)
    : QWidget(parent), m_reactor(reactor), m_card(new Card(tr("Container engine"))), m_sentence(new PlainLabel), m_help(new QWidget),
      m_again(new Button(Icon::Refresh, tr("Look again"), QStringLiteral("trigger.target.again"), ButtonKind::Normal))
{
    m_card->setObjectName(QStringLiteral("trigger.target"));
    m_sentence->setObjectName(QStringLiteral("trigger.target.sentence"));
    m_sentence->setWordWrap(true);
    auto *help = new QVBoxLayout(m_help);
    help->setContentsMargins(0, Tokens::space2, 0, 0);
    help->setSpacing(Tokens::space2);
    help->addWidget(commandLine(tr("Install Podman (Debian, Ubuntu)"), QStringLiteral("sudo apt install podman")));
    help->addWidget(commandLine(tr("Let it listen, for you alone"), QStringLiteral("systemctl --user enable --now podman.socket")));
    help->addWidget(commandLine(tr("Or, where Docker is installed, be allowed to use it"), QStringLiteral("sudo usermod -aG docker $USER")));
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_help);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch(1);
    m_card->body()->addSpacing(Tokens::space2);
    m_card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    m_card->setMaximumWidth(760);
    column->addWidget(m_card);
    column->addStretch(1);
    m_help->hide();
    connect(m_again, &QPushButton::clicked, this, &TargetsTab::ask);
}

void TargetsTab::ask()
{
    if (std::exchange(m_asking, true))
        return;
    m_card->setBadge(tr("Asking"), Tone::Info);
    m_again->setEnabled(false);
    m_reactor.describe().then(this, [this](base::Result<QString> answer) { take(answer); });
}

void TargetsTab::take(const base::Result<QString> &answer)
{
    m_asking = false;
    m_again->setEnabled(true);
    m_help->setVisible(!answer);
    if (!answer) {
        m_card->setBadge(tr("Does not answer"), Tone::Bad);
        m_sentence->setText(answer.error().summary);
        return;
    }
    m_card->setBadge(tr("Ready"), Tone::Good);
    m_sentence->setText(tr("%1. Containers listen on this computer only; their volumes outlive them.").arg(base::visibleText(*answer, 120)));
}

} // namespace ui
