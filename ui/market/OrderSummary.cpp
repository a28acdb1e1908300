// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderSummary.h"

#include "models/base/Units.h"
#include "models/market/OrderWords.h"
#include "models/market/Pricing.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/Button.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/market/MarketWords.h"

#include <QVBoxLayout>

namespace ui {

namespace {

QList<TextRun> unknown()
{
    return {{QStringLiteral("–"), TextRole::Body, TextTone::Second}};
}

QList<TextRun> amount(const base::U256 &units, const market::TokenInfo &token, TextRole role = TextRole::Body)
{
    return amountRuns(base::displayUnits(units, token.decimals, token.decimals), market::symbolOf(token), 4, role);
}

} // namespace

OrderSummary::OrderSummary(QWidget *parent)
    : Card(tr("What it comes to"), parent), m_grid(new KeyValueGrid(104)), m_note(new NoteBox), m_problem(new NoteBox),
      m_deposit(new Button({}, QStringLiteral("order.deposit"))), m_retry(new Button(tr("Try again"), QStringLiteral("order.retry"), ButtonKind::Link))
{
    setObjectName(QStringLiteral("order.summary"));
    m_hourly = m_grid->addRow(tr("Per hour"), unknown());
    m_total = m_grid->addRow(tr("In all, at most"), unknown());
    m_free = m_grid->addRow(tr("Free in escrow"), unknown());
    m_back = m_grid->addRow(tr("Comes back"), unknown());
    m_total->setObjectName(QStringLiteral("order.total"));
    m_free->setObjectName(QStringLiteral("order.free"));
    m_note->setObjectName(QStringLiteral("order.funds"));
    m_problem->setObjectName(QStringLiteral("order.readProblem"));
    body()->addWidget(m_grid);
    body()->addWidget(m_note);
    body()->addWidget(m_deposit, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_deposit, &QPushButton::clicked, this, [this] { Q_EMIT depositRequested(m_missing); });
    connect(m_retry, &QPushButton::clicked, this, &OrderSummary::retryRequested);
    setProblem({});
    setFigures({});
}

void OrderSummary::setProblem(const QString &sentence)
{
    m_problem->setNote(sentence, Tone::Bad);
    m_problem->setVisible(!sentence.isEmpty());
    m_retry->setVisible(!sentence.isEmpty());
}

void OrderSummary::setFigures(const Figures &figures)
{
    const bool priced = figures.details && figures.token && figures.details->maxPrice > 0;
    m_hourly->setRuns(unknown());
    m_total->setRuns(unknown());
    if (priced) {
        m_hourly->setRuns(amountRuns(hourlyNumber(figures.details->maxPrice, figures.blockTimeSeconds), market::symbolOf(*figures.token)));
        if (const auto total = market::lockForBlocks(figures.details->maxPrice, figures.details->numOfBlocks, figures.token->decimals))
            m_total->setRuns(amount(*total, *figures.token, TextRole::Strong));
    }
    m_free->setRuns(figures.purse && figures.token ? amount(figures.purse->unlocked, *figures.token) : unknown());
    m_grid->setRowVisible(m_back, figures.comesBack > 0);
    if (figures.comesBack > 0 && figures.token)
        m_back->setRuns(amount(figures.comesBack, *figures.token));
    showMissing(figures);
}

void OrderSummary::showMissing(const Figures &figures)
{
    m_missing = 0;
    // The contract wants the whole amount free before it frees what was locked on the old terms.
    if (figures.details && figures.token && figures.purse && figures.details->maxPrice > 0)
        m_missing = market::depositNeeded(*figures.details, *figures.token, *figures.purse).value_or(0);
    const bool missing = m_missing > 0;
    m_deposit->setVisible(missing);
    if (!missing) {
        m_note->setTitle({});
        m_note->setNote(figures.comesBack > 0 ? tr("The lease goes on as it is until the provider has agreed. Then what was used is paid, what is left of the old amount comes back, and the new amount is reserved.")
                                              : tr("Nothing is taken when the order is placed. Once a provider is found, the amount is reserved in escrow and paid block by block; what is left over comes back."),
                        Tone::Neutral);
        return;
    }
    const QString words = market::amountWords(m_missing, *figures.token);
    m_deposit->setText(tr("Deposit %1…").arg(words));
    m_note->setTitle(tr("%1 are missing").arg(words));
    m_note->setNote(figures.purse->inWallet >= m_missing
                        ? tr("The escrow must hold the whole amount before the order can be placed. Your wallet holds enough.")
                        : tr("The escrow must hold the whole amount before the order can be placed, and your wallet holds only %1.")
                              .arg(market::amountWords(figures.purse->inWallet, *figures.token)),
                    Tone::Caution);
}

} // namespace ui
