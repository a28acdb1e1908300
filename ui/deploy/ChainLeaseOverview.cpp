// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/ChainLeaseOverview.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "models/market/Forecast.h"
#include "models/market/LeaseCells.h"
#include "models/market/OrderWords.h"
#include "models/market/Timeline.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/LineChart.h"
#include "ui/common/MeterBar.h"
#include "ui/common/NoteBox.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/Share.h"
#include "ui/deploy/LeaseAccessCard.h"
#include "ui/deploy/LeaseNotesCard.h"
#include "ui/deploy/SpendFigures.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int priceDecimals = 18;
constexpr int moneyDigits = 2;

} // namespace

ChainLeaseOverview::ChainLeaseOverview(market::Market &market, QWidget *parent)
    : QWidget(parent), m_market(market), m_note(new NoteBox), m_access(new LeaseAccessCard),
      m_topUp(new Button(tr("Top up"), QStringLiteral("lease.topUp"), ButtonKind::Primary)),
      m_update(new Button(tr("Update"), QStringLiteral("lease.update"))), m_withdraw(new Button(tr("Withdraw"), QStringLiteral("lease.withdraw"))),
      m_close(new Button(tr("Close"), QStringLiteral("lease.close"), ButtonKind::Danger)),
      m_bars(new LineChart(tr("Spend per day"), LineChart::Kind::Bars)), m_spend(new Card(tr("Spend, last %1 days").arg(Days)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space4, Tokens::space4, Tokens::space4);
    column->setSpacing(Tokens::space4);
    column->addWidget(m_note);
    column->addWidget(makeMeter());
    column->addWidget(makeReceipt());
    column->addWidget(makeGrid());
    column->addWidget(makeActions());
    column->addWidget(m_access);
    m_access->hide();
    connect(m_access, &LeaseAccessCard::openUrlRequested, this, &ChainLeaseOverview::openUrlRequested);
    connect(m_access, &LeaseAccessCard::unlockRequested, this, &ChainLeaseOverview::unlockRequested);
    connect(m_access, &LeaseAccessCard::manifestFileRequested, this, &ChainLeaseOverview::manifestFileRequested);
    m_spend->body()->addWidget(m_bars);
    m_spend->setObjectName(QStringLiteral("lease.spend"));
    m_bars->setObjectName(QStringLiteral("lease.spend.chart"));
    column->addWidget(m_spend);
    column->addStretch(1);
    m_note->setObjectName(QStringLiteral("lease.overview.note"));
}

QWidget *ChainLeaseOverview::makeMeter()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_reserved = new PlainLabel({}, TextRole::MonoSmall);
    m_reserved->setObjectName(QStringLiteral("lease.reserved"));
    m_reserved->setElide(Qt::ElideRight);
    head->addWidget(new PlainLabel(tr("Money meter"), TextRole::Body, TextTone::Second));
    head->addStretch(1);
    head->addWidget(m_reserved);
    m_meter = new MeterBar;
    m_meter->setObjectName(QStringLiteral("lease.meter"));
    column->addLayout(head);
    column->addWidget(m_meter);
    return box;
}

QWidget *ChainLeaseOverview::makeReceipt()
{
    m_receipt = new Card(tr("How it was settled"));
    m_receipt->setObjectName(QStringLiteral("lease.receipt"));
    m_split = new KeyValueGrid(96);
    m_paid = m_split->addRow(tr("Paid"), QString());
    m_returned = m_split->addRow(tr("Returned"), QString());
    m_closed = m_split->addRow(tr("Closed"), QString());
    m_receipt->body()->addWidget(m_split);
    m_receipt->hide();
    return m_receipt;
}

QWidget *ChainLeaseOverview::makeGrid()
{
    m_grid = new KeyValueGrid(96);
    m_runsOut = m_grid->addRow(tr("Runs out"), QList<TextRun>{});
    m_price = m_grid->addRow(tr("Price"), QList<TextRun>{});
    m_provider = m_grid->addRow(tr("Provider"), QString());
    m_host = m_grid->addRow(tr("Host"), QString(), TextRole::Mono);
    m_wallet = new HashLabel(tr("provider's address"));
    m_grid->addRow(tr("Paid to"), m_wallet);
    m_tenant = new HashLabel(tr("tenant's address"));
    m_grid->addRow(tr("Tenant"), m_tenant);
    m_state = m_grid->addRow(tr("On chain"), QString());
    m_runsOut->setObjectName(QStringLiteral("lease.runsOut"));
    m_price->setObjectName(QStringLiteral("lease.price"));
    m_state->setObjectName(QStringLiteral("lease.contractState"));
    return m_grid;
}

QWidget *ChainLeaseOverview::makeActions()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar);
    for (Button *button : {m_topUp, m_update, m_withdraw, m_close})
        flow->addWidget(button);
    connect(m_topUp, &QPushButton::clicked, this, [this] { m_renews ? Q_EMIT renewRequested() : Q_EMIT topUpRequested(); });
    connect(m_update, &QPushButton::clicked, this, &ChainLeaseOverview::updateRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ChainLeaseOverview::withdrawRequested);
    connect(m_close, &QPushButton::clicked, this, &ChainLeaseOverview::closeRequested);
    m_withdraw->setToolTip(tr("Takes what is not reserved out of the escrow"));
    return bar;
}

void ChainLeaseOverview::showLease(const market::Lease &lease, const std::optional<chain::Address> &account)
{
    const market::TokenInfo token = tokenOf(m_market.state(), lease.token);
    const quint64 head = m_market.head() ? m_market.head()->number : 0;
    showMoney(lease, token, head);
    showTerms(lease, token, head);
    showActions(lease, account, head);
    showNote(lease, head);
    showReceipt(lease, token);
    if (m_notes)
        m_notes->showLease(lease.id);
}

void ChainLeaseOverview::setNotes(market::LeaseNotes &notes, base::Clock &clock)
{
    m_notes = new LeaseNotesCard(notes, clock);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, m_notes); // before what stretches
    connect(m_notes, &LeaseNotesCard::tagChosen, this, &ChainLeaseOverview::tagChosen);
}

void ChainLeaseOverview::setSession(market::LeaseSession *session, quint64 provider)
{
    m_access->setSession(session, provider);
    m_access->setVisible(session != nullptr);
}

/// The two parts of what was reserved, once nothing can change any more.
void ChainLeaseOverview::showReceipt(const market::Lease &lease, const market::TokenInfo &token)
{
    m_receipt->setVisible(!lease.isActive());
    if (lease.isActive())
        return;
    const auto split = market::splitOf(lease, token.decimals);
    const QString block = tr("block %1").arg(QLocale().toString(lease.closedBlock));
    m_paid->setText(tr("%1 to the provider").arg(market::amountWords(lease.settled, token)));
    m_returned->setText(split && split->isReturnedKnown ? tr("%1 to the tenant's balance").arg(market::amountWords(split->returned, token))
                                                        : tr("not known: the order is older than what was read"));
    m_closed->setText(lease.endTime > 0 ? QStringLiteral("%1 · %2").arg(block, absoluteText(lease.endTime * 1000)) : block);
}

void ChainLeaseOverview::showMoney(const market::Lease &lease, const market::TokenInfo &token, quint64 head)
{
    const auto owed = lease.owedAt(head, token.decimals);
    const auto left = lease.leftAt(head, token.decimals);
    const QString symbol = market::symbolOf(token);
    if (!owed || !left) {
        m_reserved->setText(tr("more than can be counted"));
        return m_meter->setParts({});
    }
    const base::U256 reserved = base::saturatingAdd(lease.settled, base::saturatingAdd(*owed, *left));
    const auto words = [&](const base::U256 &units) { return market::LeaseCells::evenUnits(units, token.decimals, moneyDigits); };
    m_reserved->setText(lease.isActive() ? tr("%1 reserved").arg(words(reserved)) : tr("%1 %2 in all").arg(words(reserved), symbol));
    QList<MeterPart> parts{{shareOf(lease.settled, reserved), TextTone::Accent, tr("%1 paid").arg(words(lease.settled))}};
    if (lease.isActive()) {
        parts.append({shareOf(*owed, reserved), TextTone::Caution, tr("%1 owed").arg(words(*owed))});
        parts.append({shareOf(*left, reserved), TextTone::Normal, tr("%1 left").arg(words(*left))});
    }
    m_meter->setParts(parts);
    const auto days = market::spendPerDay(lease, token.decimals, lease.isActive() ? head : lease.closedBlock, m_market.blockTimeSeconds(), Days);
    m_spend->setVisible(days.has_value());
    m_spend->setTrailing(tr("%1 per day").arg(symbol));
    m_spend->setTitle(lease.isActive() ? tr("Spend, last %1 days").arg(Days) : tr("Spend, its last %1 days").arg(Days));
    if (days)
        showSpend(*m_bars, *days, token.decimals, symbol, m_market);
}

void ChainLeaseOverview::showTerms(const market::Lease &lease, const market::TokenInfo &token, quint64 head)
{
    const QLocale locale;
    const auto expiry = lease.expiryBlock();
    if (!lease.isActive()) {
        m_runsOut->setRuns({{tr("closed at block %1").arg(locale.toString(lease.closedBlock)), TextRole::Body, TextTone::Normal},
                            {lease.endTime > 0 ? QStringLiteral(" · ") + absoluteText(lease.endTime * 1000) : QString(), TextRole::Strong, TextTone::Normal}});
    } else if (expiry) {
        const auto time = m_market.timeOf(*expiry);
        const bool over = *expiry <= head;
        m_runsOut->setRuns({{tr("block %1").arg(locale.toString(*expiry)) + QStringLiteral(" · "), TextRole::Body, TextTone::Normal},
                            {time ? absoluteText(*time * 1000) : tr("no date known"), TextRole::Strong, over ? TextTone::Bad : TextTone::Normal}});
    } else {
        m_runsOut->setRuns({{tr("not known: the order is older than what was read"), TextRole::Body, TextTone::Second}});
    }
    QList<TextRun> price = amountRuns(base::formatUnits(lease.price, priceDecimals), QString(), 9);
    price.append({tr(" per block · ", "after a number"), TextRole::Body, TextTone::Normal});
    price.append({market::LeaseCells::hourly(lease.price, m_market.blockTimeSeconds()), TextRole::Strong, TextTone::Normal});
    price.append({tr(" %1 per hour", "after a number").arg(market::symbolOf(token)), TextRole::Body, TextTone::Normal});
    m_price->setRuns(price);
    const market::Provider *provider = m_market.state().providers.provider(lease.provider);
    const QString region = provider ? base::visibleText(provider->region, 60) : QString();
    const QString name = base::visibleText(m_market.state().providers.nameOf(lease.provider), 80);
    m_provider->setText(region.isEmpty() ? name : name + QStringLiteral(" · ") + region);
    m_host->setForeignText(provider ? QString::fromUtf8(provider->hostUri) : QString());
    m_grid->setRowVisible(m_host, provider && !provider->hostUri.isEmpty());
    m_wallet->setValue(lease.provider.toString());
    m_tenant->setValue(lease.tenant.toString());
    m_state->setText(QStringLiteral("%1 · %2").arg(market::LeaseCells::contractState(lease), market::LeaseCells::lifecycle(m_market.state(), lease)));
}

void ChainLeaseOverview::showActions(const market::Lease &lease, const std::optional<chain::Address> &account, quint64 head)
{
    const bool tenant = account && *account == lease.tenant;
    const bool provider = account && *account == lease.provider;
    const bool over = lease.expiryBlock() && *lease.expiryBlock() <= head;
    m_renews = over || !lease.isActive();
    m_topUp->setText(m_renews ? tr("Renew") : tr("Top up"));
    m_topUp->setVisible(tenant && lease.isActive());
    m_update->setVisible(tenant && lease.isActive());
    m_withdraw->setVisible(tenant);
    m_close->setVisible(lease.isActive() && (tenant || provider || over));
    m_grid->setRowVisible(m_tenant, !tenant);
}

void ChainLeaseOverview::showNote(const market::Lease &lease, quint64 head)
{
    const market::Order *order = m_market.state().orders.order(lease.id);
    const bool over = lease.isActive() && lease.expiryBlock() && *lease.expiryBlock() <= head;
    QString sentence;
    if (over)
        sentence = tr("What was reserved is used up. The provider may end it any time; anybody may close it.");
    else if (order && order->pending && lease.isActive())
        sentence = order->updateAccepted ? tr("The provider has accepted new terms and is about to carry them out.")
                                         : tr("New terms are asked for; the provider has not accepted them yet.");
    m_note->setNote(sentence, over ? Tone::Bad : Tone::Info);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace ui
