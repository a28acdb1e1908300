// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RulesTab.h"

#include "ui/common/EmptyLine.h"
#include "ui/common/NoteBox.h"
#include "ui/deploy/RuleCard.h"

#include <QVBoxLayout>

namespace ui {

RulesTab::RulesTab(const TriggerContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(new QVBoxLayout), m_empty(new EmptyLine(tr("No rule yet. “New rule” says what is deployed when a DAO decides it.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space4);
    m_cards->setSpacing(Tokens::space4);
    column->addLayout(m_cards);
    column->addWidget(m_empty);
    auto *promise = new NoteBox(tr("Each act is written to the journal, and the journal to the disk, before it is done. However often the "
                                     "program is stopped in between, one event gives one deployment."), Tone::Info);
    promise->setMaximumWidth(760);
    column->addWidget(promise);
    column->addStretch(1);
    refresh();
}

void RulesTab::refresh()
{
    const std::vector<deploy::Rule> rules = m_context.rules.rules();
    bool same = rules.size() == std::size_t(m_shown.size());
    for (std::size_t i = 0; same && i < rules.size(); ++i)
        same = m_shown.at(qsizetype(i))->isAbout(rules[i]);
    if (!same) {
        for (RuleCard *card : std::exchange(m_shown, {})) {
            card->hide();
            card->deleteLater();
        }
        for (const deploy::Rule &rule : rules) {
            auto *card = new RuleCard(m_context, rule);
            m_cards->addWidget(card);
            m_shown << card;
            connect(card, &RuleCard::editRequested, this, &RulesTab::editRequested);
        }
    }
    for (std::size_t i = 0; same && i < rules.size(); ++i)
        m_shown.at(qsizetype(i))->setRule(rules[i]);
    m_empty->setVisible(rules.empty() && m_context.rules.state() == deploy::TriggerSet::State::Ready);
}

} // namespace ui
