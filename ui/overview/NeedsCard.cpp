// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/NeedsCard.h"

#include "ui/common/Button.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Layouts.h"
#include "ui/common/ListRow.h"
#include "ui/common/SeverityTone.h"
#include "ui/deploy/WarningWords.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int needHeight = 52;

struct Look {
    QString word;
    Tone tone = Tone::Neutral;
    QString action;
    QString name; ///< objectName
};

Look lookOf(const Need &need)
{
    const QString id = QString::number(need.proposal);
    switch (need.kind) {
    case Need::Kind::Alarm: return {NeedsCard::tr("Alarm"), Tone::Bad, NeedsCard::tr("Open"), QStringLiteral("overview.run.") + need.key};
    case Need::Kind::Account: return {NeedsCard::tr("Wallet"), Tone::Caution, NeedsCard::tr("Set up"), QStringLiteral("overview.account")};
    case Need::Kind::Unlock: return {NeedsCard::tr("Locked"), Tone::Caution, NeedsCard::tr("Unlock"), QStringLiteral("overview.unlock")};
    case Need::Kind::Vote: return {NeedsCard::tr("Vote"), Tone::Info, NeedsCard::tr("Vote"), QStringLiteral("overview.vote.") + id};
    case Need::Kind::Execute: return {NeedsCard::tr("Passed"), Tone::Good, NeedsCard::tr("Execute"), QStringLiteral("overview.execute.") + id};
    case Need::Kind::Funds: return {NeedsCard::tr("Funds"), Tone::Caution, NeedsCard::tr("Top up"), QStringLiteral("overview.topUp.") + need.key};
    case Need::Kind::Warning:
        return {NeedsCard::tr("Warning"), toneOf(need.warning->worst().severity), showsSeveral(*need.warning) ? NeedsCard::tr("Open") : remedyWord(*need.warning),
                QStringLiteral("overview.warning.%1").arg(int(need.warning->kind))};
    case Need::Kind::FailedRun: return {NeedsCard::tr("Failed"), Tone::Bad, NeedsCard::tr("Open"), QStringLiteral("overview.run.") + need.key};
    case Need::Kind::HeldRun: return {NeedsCard::tr("Held"), Tone::Caution, NeedsCard::tr("Open"), QStringLiteral("overview.run.") + need.key};
    }
    return {};
}

} // namespace

NeedsCard::NeedsCard(QWidget *parent) : Card(tr("Needs you now"), parent)
{
    setObjectName(QStringLiteral("overview.needs"));
    setFlush(true);
}

void NeedsCard::setNeeds(const std::vector<Need> &needs, bool loading)
{
    const bool same = m_built && loading == m_loading
                      && std::equal(needs.begin(), needs.end(), m_needs.begin(), m_needs.end(), [](const Need &a, const Need &b) { return a.isSame(b); });
    m_needs = needs;
    if (!same)
        rebuild(loading);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCaption(m_needs[i].caption);
}

void NeedsCard::rebuild(bool loading)
{
    m_built = true;
    m_loading = loading;
    clearLayout(body());
    m_rows.clear();
    setBadge(m_needs.empty() ? QString() : QLocale().toString(qsizetype(m_needs.size())), Tone::Caution, Shape::None);
    if (m_needs.empty())
        body()->addWidget(new EmptyLine(loading ? tr("Reading the DAO from the chain…") : tr("Nothing waits for you. Votes, executions and failed runs appear here.")));
    for (std::size_t i = 0; i < std::min(m_needs.size(), MaxRows); ++i) {
        const Need &need = m_needs[i];
        const Look look = lookOf(need);
        auto *button = new Button(look.action, look.name);
        button->setAccessibleName(tr("%1: %2").arg(look.action, need.name));
        auto *row = new ListRow(new Pill(look.word, look.tone), need.name, need.caption, button);
        row->setMinimumHeight(needHeight);
        row->setLast(i + 1 == m_needs.size());
        body()->addWidget(row);
        m_rows.push_back(row);
        connect(button, &QPushButton::clicked, this, [this, need] { Q_EMIT chosen(need); });
    }
    if (m_needs.size() > MaxRows) {
        auto *more = new PlainLabel(tr("and %1 more").arg(QLocale().toString(qsizetype(m_needs.size() - MaxRows))), TextRole::Caption, TextTone::Second);
        more->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space2);
        body()->addWidget(more);
    }
    body()->addStretch(1);
}

} // namespace ui
