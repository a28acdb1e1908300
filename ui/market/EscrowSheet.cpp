// SPDX-License-Identifier: Apache-2.0
#include "ui/market/EscrowSheet.h"

#include "models/base/Units.h"
#include "models/market/OrderWords.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/FormField.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/MeterBar.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PaneTabs.h"
#include "ui/common/Share.h"
#include "ui/common/Steps.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using market::TokenInfo;
using Purse = market::SpheronReader::Purse;

namespace {

QString numberText(const base::U256 &units, const TokenInfo &token)
{
    return base::displayUnits(units, token.decimals, token.decimals);
}

} // namespace

EscrowSheet::EscrowSheet(const MarketSources &sources, bool deposit, QWidget *inWindow)
    : Sheet(tr("Escrow"), tr("Leases are paid from here. What none of them has reserved you can take out."), inWindow),
      m_sources(sources), m_token(new QComboBox), m_tabs(new PaneTabs(QStringLiteral("escrow"))), m_grid(new KeyValueGrid(150)), m_meter(new MeterBar),
      m_amount(new QLineEdit), m_field(new FormField(tr("Amount"), m_amount)), m_maximum(new Button(tr("Max"), QStringLiteral("escrow.max"))),
      m_steps(new Steps), m_note(new NoteBox({}, Tone::Neutral)), m_problem(new NoteBox),
      m_retry(new Button(tr("Try again"), QStringLiteral("escrow.retry"), ButtonKind::Link))
{
    setObjectName(QStringLiteral("escrow.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(520);
    build();
    m_tabs->setCurrent(deposit ? QStringLiteral("deposit") : QStringLiteral("withdraw"));
    connect(m_tabs, &PaneTabs::currentChanged, this, [this] {
        m_tried = false;
        refresh();
    });
    connect(m_token, &QComboBox::currentIndexChanged, this, &EscrowSheet::readPurse);
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        m_tried = false;
        m_approving = false;
        refresh();
    });
    connect(m_amount, &QLineEdit::returnPressed, this, &EscrowSheet::confirm);
    connect(m_maximum, &QPushButton::clicked, this, &EscrowSheet::fillMaximum);
    connect(m_retry, &QPushButton::clicked, this, &EscrowSheet::readPurse);
    connect(&sources.market, &market::Market::changed, this, [this](const market::MarketChanges &changes) {
        const auto account = m_sources.account();
        if (changes.all || std::any_of(changes.balances.begin(), changes.balances.end(), [&](const auto &key) { return key.account == account; }))
            readPurse();
    });
    // An allowance is not among the market's events: while one is awaited, each block may bring it.
    connect(&sources.market, &market::Market::headChanged, this, [this] {
        if (m_approving)
            readPurse();
    });
    connect(&sources.vault, &wallet::Vault::currentChanged, this, &EscrowSheet::readPurse);
    readPurse();
}

void EscrowSheet::build()
{
    m_token->setObjectName(QStringLiteral("escrow.token"));
    for (const TokenInfo &token : m_sources.market.state().escrow.tokens())
        m_token->addItem(market::symbolOf(token), token.address.toString());
    m_amount->setObjectName(QStringLiteral("escrow.amount"));
    m_amount->setPlaceholderText(QStringLiteral("0.0"));
    m_amount->setMaxLength(80);
    m_maximum->setAccessibleName(tr("All that is there"));
    m_tabs->layout()->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(tr("Deposit"), QStringLiteral("deposit"));
    m_tabs->addTab(tr("Withdraw"), QStringLiteral("withdraw"));
    m_free = m_grid->addRow(tr("Free in escrow"), QList<TextRun>{});
    m_locked = m_grid->addRow(tr("Reserved for leases"), QList<TextRun>{});
    m_wallet = m_grid->addRow(tr("In your wallet"), QList<TextRun>{});
    m_allowance = m_grid->addRow(tr("The escrow may take"), QList<TextRun>{});
    m_free->setObjectName(QStringLiteral("escrow.free"));
    m_locked->setObjectName(QStringLiteral("escrow.locked"));
    m_wallet->setObjectName(QStringLiteral("escrow.wallet"));
    m_allowance->setObjectName(QStringLiteral("escrow.allowance"));
    m_steps->setObjectName(QStringLiteral("escrow.steps"));
    m_problem->setObjectName(QStringLiteral("escrow.problem"));
    m_note->setObjectName(QStringLiteral("escrow.note"));
    if (m_token->count() > 1)
        body()->addWidget(new FormField(tr("Token"), m_token));
    else
        m_token->setParent(this);
    m_token->setVisible(m_token->count() > 1);
    body()->addWidget(m_meter);
    body()->addWidget(m_grid);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_retry);
    body()->addLayout(problem);
    body()->addWidget(m_tabs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space2);
    row->addWidget(m_field, 1);
    row->addWidget(levelWithField(m_maximum));
    body()->addLayout(row);
    body()->addWidget(m_steps);
    body()->addWidget(m_note);
    addCancelButton(tr("Close"));
    m_confirm = addButton({}, QStringLiteral("escrow.deposit"), ButtonKind::Primary);
    connect(m_confirm, &QPushButton::clicked, this, &EscrowSheet::confirm);
}

void EscrowSheet::openSheet()
{
    open(m_amount->isEnabled() ? m_amount : nullptr);
}

void EscrowSheet::choose(const chain::Address &token, const base::U256 &units)
{
    if (const int at = m_token->findData(token.toString()); at >= 0)
        m_token->setCurrentIndex(at);
    if (const TokenInfo *info = m_sources.market.state().escrow.token(token))
        m_amount->setText(base::formatUnits(units, info->decimals));
}

bool EscrowSheet::deposits() const
{
    return m_tabs->current() == u"deposit";
}

std::optional<TokenInfo> EscrowSheet::token() const
{
    const auto address = chain::Address::parse(m_token->currentData().toString());
    const TokenInfo *info = address ? m_sources.market.state().escrow.token(*address) : nullptr;
    return info ? std::optional(*info) : std::nullopt;
}

base::Result<base::U256> EscrowSheet::amount() const
{
    const auto known = token();
    return base::parseUnits(m_amount->text().trimmed(), known ? known->decimals : 18);
}

bool EscrowSheet::needsApproval() const
{
    const auto units = amount();
    return deposits() && m_purse && units && *units > m_purse->allowance;
}

void EscrowSheet::readPurse()
{
    const auto known = token();
    const auto account = m_sources.account();
    const quint64 reading = ++m_reading;
    if (!m_sources.reader || !known || !account) {
        m_purse.reset();
        return refresh();
    }
    m_sources.reader->purse(*account, known->address).then(this, [this, reading](const base::Result<Purse> &purse) {
        if (reading != m_reading)
            return;
        m_problem->setNote(purse ? QString() : purse.error().summary, Tone::Bad);
        if (purse)
            m_purse = *purse;
        if (m_approving && purse && !needsApproval())
            m_approving = false;
        refresh();
    });
    refresh();
}

void EscrowSheet::showBalances()
{
    const auto known = token();
    const auto show = [&](RunLabel *label, const std::optional<base::U256> &units, TextRole role) {
        label->setRuns(units && known ? amountRuns(numberText(*units, *known), market::symbolOf(*known), 4, role)
                                      : QList<TextRun>{{m_problem->text().isEmpty() && m_sources.account() && known ? tr("being read…") : QStringLiteral("–"), TextRole::Body, TextTone::Second}});
    };
    const auto part = [&](base::U256 Purse::*of) { return m_purse ? std::optional((*m_purse).*of) : std::nullopt; };
    show(m_free, part(&Purse::unlocked), TextRole::Strong);
    show(m_locked, part(&Purse::locked), TextRole::Body);
    show(m_wallet, part(&Purse::inWallet), TextRole::Body);
    const bool without = m_purse && m_purse->allowance >= base::U256(1) << 128;
    if (without)
        m_allowance->setRuns({{tr("any amount")}});
    else
        show(m_allowance, part(&Purse::allowance), TextRole::Body);
    m_meter->setVisible(m_purse && m_purse->locked + m_purse->unlocked > 0);
    if (m_purse && known) {
        const base::U256 whole = m_purse->locked + m_purse->unlocked;
        m_meter->setParts({{shareOf(m_purse->locked, whole), TextTone::Accent, tr("%1 reserved").arg(numberText(m_purse->locked, *known))},
                           {shareOf(m_purse->unlocked, whole), TextTone::Good, tr("%1 free").arg(numberText(m_purse->unlocked, *known))}});
    }
}

void EscrowSheet::showSteps()
{
    const auto known = token();
    const auto units = amount();
    const bool two = known && units && needsApproval();
    m_steps->setVisible(two);
    if (!two)
        return;
    const QString words = market::amountWords(*units, *known);
    m_steps->setSteps({{tr("Step 1: allow the escrow to take %1").arg(words), m_approving ? tr("signed and sent: waiting for its block") : tr("a transaction that moves nothing"), StepState::Active},
                       {tr("Step 2: deposit %1").arg(words), tr("a second transaction, once the first is in a block"), StepState::Waiting}});
}

void EscrowSheet::refresh()
{
    const auto known = token();
    const bool account = m_sources.account().has_value();
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_retry->setVisible(!m_problem->text().isEmpty());
    if (known)
        m_field->setLabel(tr("Amount in %1").arg(market::symbolOf(*known)));
    showBalances();
    showSteps();
    QString note;
    if (!account)
        note = tr("This profile has no account yet. Create or import one in the Wallet.");
    else if (!known)
        note = tr("The market takes no token yet, as far as this program has read. Wait until it has caught up.");
    else if (deposits() && known->minimumDeposit > 1)
        note = tr("At least %1.").arg(market::amountWords(known->minimumDeposit, *known));
    m_note->setNote(note, account && known ? Tone::Neutral : Tone::Caution);
    m_note->setVisible(!note.isEmpty());
    m_confirm->setText(!account ? tr("Open the wallet") : !deposits() ? tr("Withdraw") : needsApproval() ? tr("Allow") : tr("Deposit"));
    m_confirm->setObjectName(deposits() ? QStringLiteral("escrow.deposit") : QStringLiteral("escrow.withdraw"));
    m_confirm->setEnabled(!account || (m_sources.reader && known && m_purse));
    m_amount->setEnabled(known.has_value());
    m_maximum->setEnabled(m_purse.has_value());
    check(m_tried);
}

void EscrowSheet::check(bool all)
{
    const QString text = m_amount->text().trimmed();
    const auto units = amount();
    const auto known = token();
    QString error;
    if (text.isEmpty())
        error = all ? tr("How much? For example 10.") : QString();
    else if (!units)
        error = units.error().summary;
    else if (m_purse && known && *units > (deposits() ? m_purse->inWallet : m_purse->unlocked))
        error = deposits() ? tr("The wallet holds only %1.").arg(market::amountWords(m_purse->inWallet, *known))
                           : tr("Only %1 are free; the rest is reserved for leases.").arg(market::amountWords(m_purse->unlocked, *known));
    else if (*units == 0 && all)
        error = tr("Enter an amount above zero.");
    else if (known && deposits() && *units > 0 && *units < known->minimumDeposit)
        error = tr("Deposit at least %1.").arg(market::amountWords(known->minimumDeposit, *known));
    m_field->setError(error);
}

void EscrowSheet::fillMaximum()
{
    const auto known = token();
    if (m_purse && known)
        m_amount->setText(base::formatUnits(deposits() ? m_purse->inWallet : m_purse->unlocked, known->decimals));
    m_amount->setFocus();
}

void EscrowSheet::confirm()
{
    if (!m_sources.account()) {
        Q_EMIT unlockRequested();
        return closeSheet();
    }
    m_tried = true;
    check(true);
    const auto known = token();
    const auto units = amount();
    if (!m_field->error().isEmpty() || !known || !units || !m_purse)
        return m_amount->setFocus();
    const bool approve = needsApproval();
    const auto intent = !deposits() ? market::makeWithdrawIntent(m_sources.place, *known, *units, *m_purse)
                        : approve   ? market::makeApproveIntent(m_sources.place, *known, *units)
                                    : market::makeDepositIntent(m_sources.place, *known, *units, *m_purse);
    if (!intent)
        return m_field->setError(intent.error().summary);
    if (approve) {
        m_approving = true;
        refresh();
        Q_EMIT intentRequested(*intent);
        return;
    }
    Q_EMIT intentRequested(*intent);
    closeSheet();
}

} // namespace ui
