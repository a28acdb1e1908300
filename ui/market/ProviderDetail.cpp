// SPDX-License-Identifier: Apache-2.0
#include "ui/market/ProviderDetail.h"

#include "models/base/VisibleText.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RunLabel.h"
#include "ui/market/MarketWords.h"
#include "ui/market/PriceSeries.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using market::Provider;

namespace {

constexpr int providerLabelWidth = 84;

} // namespace

ProviderDetail::ProviderDetail(const MarketSources &sources, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_sources(sources), m_whole(new QStackedWidget), m_name(new PlainLabel({}, TextRole::Heading)),
      m_pill(new Pill), m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_note(new NoteBox), m_address(new HashLabel(tr("address"))),
      m_reward(new HashLabel(tr("address"))), m_certificate(new HashLabel(tr("fingerprint"))), m_reach(new KeyValueGrid(providerLabelWidth)),
      m_offer(new Card(tr("What it offers"))), m_prices(new Card(tr("Prices of its leases"))),
      m_chart(new PriceChart(tr("Accepted prices of this provider")))
{
    setAccessibleName(tr("The chosen provider"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scrollingPane(makeCards()), 1);
    m_whole->addWidget(new EmptyLine(tr("Choose a provider to see how it is reached, what it offers and what it was paid.")));
    m_whole->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(m_whole);
}

QWidget *ProviderDetail::makeHead()
{
    m_name->setObjectName(QStringLiteral("market.provider.name"));
    m_pill->setObjectName(QStringLiteral("market.provider.state"));
    m_meta->setObjectName(QStringLiteral("market.provider.meta"));
    m_name->setElide(Qt::ElideRight);
    m_meta->setElide(Qt::ElideRight);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Tokens::space4, 14, Tokens::space4, Tokens::space2);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space2);
    row->addWidget(m_name);
    row->addWidget(m_pill);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_meta);
    return head;
}

QWidget *ProviderDetail::makeCards()
{
    m_note->setObjectName(QStringLiteral("market.provider.note"));
    m_certificate->setObjectName(QStringLiteral("market.provider.certificate"));
    m_reach->addRow(tr("Wallet"), m_address);
    m_reach->addRow(tr("Paid to"), m_reward);
    m_host = m_reach->addRow(tr("Host"), QList<TextRun>{}); // breaks anywhere: it has no blanks
    m_reach->addRow(tr("Certificate"), m_certificate);
    m_noCertificate = m_reach->addRow(tr("Certificate"), tr("None on chain"));
    auto *reach = new Card(tr("How it is reached"));
    reach->body()->addWidget(m_reach);
    m_chart->setObjectName(QStringLiteral("market.provider.prices"));
    m_chart->setCompact(true);
    m_chart->setTimeOf([&market = m_sources.market](quint64 block) { return market.timeOf(block); });
    m_chart->setMinimumHeight(140);
    m_chart->setEmptyText(tr("None of its bids has been accepted yet."));
    m_prices->body()->addWidget(m_chart);
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space4);
    cards->setSpacing(Tokens::space4);
    for (QWidget *card : std::initializer_list<QWidget *>{m_note, m_offer, reach, m_prices})
        cards->addWidget(card);
    cards->addStretch(1);
    return inner;
}

void ProviderDetail::setProvider(const std::optional<chain::Address> &wallet, int runningLeases)
{
    m_wallet = wallet;
    const market::MarketState &state = m_sources.market.state();
    const Provider *provider = wallet ? state.providers.provider(*wallet) : nullptr;
    m_whole->setCurrentIndex(provider ? 1 : 0);
    if (!provider)
        return;
    const MarketLook look = lookOf(provider->status);
    m_name->setText(providerName(state, *wallet));
    m_pill->setState(look.word, look.tone, look.shape);
    const QString region = provider->region.isEmpty() ? tr("region not said") : base::visibleText(provider->region, 40);
    m_meta->setText(tr("Provider %1 · Tier %2 · %3").arg(QLocale().toString(provider->id)).arg(provider->tier + 1).arg(region));
    const bool serves = provider->status == market::ProviderStatus::Active;
    const bool readable = !provider->name.isEmpty();
    m_note->setVisible(!serves || !readable);
    if (!serves)
        m_note->setNote(tr("It cannot bid in this state."), look.tone == Tone::Bad ? Tone::Bad : Tone::Caution);
    else if (!readable)
        m_note->setNote(tr("What it says of itself cannot be read: %1").arg(base::visibleText(QString::fromUtf8(provider->spec.left(600)), 400)), Tone::Caution);
    showOffer(*provider, runningLeases);
    showReach(*provider);
    showPrices(*provider);
}

void ProviderDetail::setRunningLeases(int count)
{
    if (m_leases)
        m_leases->setText(QLocale().toString(std::max(0, count)));
}

void ProviderDetail::showReach(const Provider &provider)
{
    m_address->setValue(provider.wallet.toString());
    const bool elsewhere = !provider.rewardWallet.isZero() && provider.rewardWallet != provider.wallet;
    m_reward->setValue(provider.rewardWallet.toString());
    m_reach->setRowVisible(m_reward, elsewhere);
    m_host->setRuns({provider.hostUri.isEmpty() ? TextRun{tr("Not said"), TextRole::Body, TextTone::Second}
                                                : TextRun{base::visibleText(QString::fromUtf8(provider.hostUri.left(800)), 200), TextRole::Mono}});
    const QString print = fingerprint(provider.certificate);
    m_certificate->setValue(print);
    m_reach->setRowVisible(m_certificate, !print.isEmpty());
    m_reach->setRowVisible(m_noCertificate, print.isEmpty());
    m_noCertificate->setText(provider.certificate.isEmpty() ? tr("None on chain: its gateway cannot be trusted") : tr("What stands on chain is no certificate"));
}

void ProviderDetail::showOffer(const Provider &provider, int runningLeases)
{
    clearLayout(m_offer->body());
    auto *grid = new KeyValueGrid(providerLabelWidth);
    QStringList tokens;
    for (const chain::Address &token : provider.payments)
        tokens << tokenSymbol(m_sources.market.state(), token);
    m_leases = grid->addRow(tr("Leases now"), QString());
    setRunningLeases(runningLeases);
    grid->addRow(tr("Takes"), QList<TextRun>{{tokens.isEmpty() ? tr("no token yet") : tokens.join(QStringLiteral(", "))}});
    for (auto it = provider.attributes.begin(); it != provider.attributes.end(); ++it) {
        QStringList parts;
        for (const market::Attribute &attribute : it.value())
            parts << tr("type %1: %2").arg(attribute.id).arg(QLocale().toString(attribute.units));
        grid->addRow(fitted(QString::fromUtf8(it.key().left(100)), providerLabelWidth), parts.isEmpty() ? tr("none approved") : parts.join(QStringLiteral(", ")));
    }
    if (const auto spec = market::ProviderSpec::parse(provider.spec)) {
        for (const auto &[key, value] : spec->attributes)
            grid->addRow(fitted(key, providerLabelWidth), QList<TextRun>{{base::visibleText(value, 120)}});
    }
    m_offer->body()->addWidget(grid);
}

/// One token at a time: the one it was paid in most often.
void ProviderDetail::showPrices(const Provider &provider)
{
    std::vector<market::PricePoint> most;
    QString symbol;
    for (const market::TokenInfo &token : m_sources.market.state().escrow.tokens()) {
        auto points = market::acceptedPrices(m_sources.market.state(), token.address, 0, provider.wallet);
        if (points.size() > most.size()) {
            most = std::move(points);
            symbol = tokenSymbol(m_sources.market.state(), token.address);
        }
    }
    m_prices->setTrailing(symbol);
    m_chart->setUnit(tr("%1 an hour").arg(symbol));
    m_chart->setSeries(priceSeries(most, PriceKind::All, m_sources.market.blockTimeSeconds()));
}

} // namespace ui
