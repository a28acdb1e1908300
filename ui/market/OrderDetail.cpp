// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderDetail.h"

#include "models/market/Lifecycle.h"
#include "models/market/OrderWords.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RelativeTime.h"
#include "ui/market/AskedCard.h"
#include "ui/market/BidsCard.h"
#include "ui/market/MarketWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using market::Order;
using market::OrderState;

namespace {

constexpr int widestLink = 130; ///< pixels: a button does not shrink

} // namespace

OrderDetail::OrderDetail(const MarketSources &sources, QWidget *parent)
    : Pane(Qt::LeftEdge, Fill::Surface, parent), m_sources(sources), m_whole(new QStackedWidget), m_name(new PlainLabel({}, TextRole::Heading)),
      m_pill(new Pill), m_meta(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_pending(new NoteBox),
      m_bids(new BidsCard(sources.market)), m_asked(new AskedCard), m_terms(new KeyValueGrid(84)),
      m_lease(new Button(tr("Open the lease"), QStringLiteral("market.order.lease"))),
      m_update(new Button(tr("Change…"), QStringLiteral("market.order.update"))),
      m_withdraw(new Button(tr("Close the order"), QStringLiteral("market.order.close"), ButtonKind::Danger)),
      m_providerLink(new Button({}, QStringLiteral("market.order.provider"), ButtonKind::Link))
{
    setAccessibleName(tr("The chosen order"));
    m_price = m_terms->addRow(tr("At most"), QList<TextRun>{});
    m_duration = m_terms->addRow(tr("For"), QString());
    m_providerLink->setFixedHeight(21);
    m_terms->addRow(tr("Provider"), m_providerLink);
    m_paid = m_terms->addRow(tr("Accepted"), QList<TextRun>{});
    m_mode = m_terms->addRow(tr("Served by"), QString());
    m_creator = new HashLabel(tr("address"));
    m_terms->addRow(tr("Created by"), m_creator);
    m_pending->setObjectName(QStringLiteral("market.order.pending"));
    m_price->setObjectName(QStringLiteral("market.order.price"));
    auto *terms = new Card(tr("Terms"));
    terms->body()->addWidget(m_terms);
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space4);
    cards->setSpacing(Tokens::space4);
    cards->addWidget(makeActions());
    for (QWidget *card : std::initializer_list<QWidget *>{m_pending, m_bids, m_asked, terms})
        cards->addWidget(card);
    cards->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scrollingPane(inner), 1);
    m_whole->addWidget(new EmptyLine(tr("Choose an order to see its bids and what it asks for.")));
    m_whole->addWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(m_whole);
    connect(&sources.market, &market::Market::headChanged, this, [this](const chain::BlockHeader &head) { m_bids->setHead(head.number); });
}

QWidget *OrderDetail::makeHead()
{
    m_name->setObjectName(QStringLiteral("market.order.name"));
    m_pill->setObjectName(QStringLiteral("market.order.state"));
    m_meta->setObjectName(QStringLiteral("market.order.meta"));
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

QWidget *OrderDetail::makeActions()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setSpacing(Tokens::space2);
    row->addWidget(m_lease);
    row->addWidget(m_update);
    row->addStretch(1);
    row->addWidget(m_withdraw);
    connect(m_lease, &QPushButton::clicked, this, [this] { Q_EMIT leaseRequested(m_id); });
    connect(m_update, &QPushButton::clicked, this, [this] { Q_EMIT updateRequested(m_id); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_id); });
    connect(m_providerLink, &QPushButton::clicked, this, [this] {
        const Order *order = m_sources.market.state().orders.order(m_id);
        if (order && order->provider)
            Q_EMIT providerRequested(*order->provider);
    });
    return m_actions;
}

void OrderDetail::setOrder(quint64 id)
{
    m_id = id;
    refresh();
}

void OrderDetail::refresh()
{
    const market::MarketState &state = m_sources.market.state();
    const Order *order = state.orders.order(m_id);
    m_whole->setCurrentIndex(order ? 1 : 0);
    if (!order)
        return;
    const MarketLook look = lookOf(order->state);
    m_name->setText(serviceName(*order));
    m_pill->setState(look.word, look.tone, look.shape);
    const market::Lease *lease = state.leases.lease(m_id);
    m_meta->setText(tr("Order %1 · %2 · block %3").arg(QLocale().toString(m_id), market::lifecycleName(market::lifecycleOf(*order, lease)),
                                                        QLocale().toString(order->createdBlock)));
    m_pending->setVisible(order->pending.has_value());
    if (order->pending) {
        m_pending->setTitle(tr("Other terms were asked for"));
        const QString price = hourlyNumber(order->pending->maxPrice, m_sources.market.blockTimeSeconds());
        const QString wish = tr("%1 %2 an hour at most, for %3.").arg(price, tokenSymbol(state, order->pending->token),
                                                                     market::durationWords(order->pending->numOfBlocks, m_sources.market.blockTimeSeconds()));
        m_pending->setNote(order->updateAccepted ? tr("%1 The provider accepted; they are in force once it carries them out.").arg(wish)
                                                 : tr("%1 The provider has not accepted yet.").arg(wish), Tone::Info);
    }
    m_bids->setOrder(*order);
    m_asked->setSpec(order->terms.spec);
    showTerms(*order);
    showActions(*order);
}

void OrderDetail::showTerms(const Order &order)
{
    const market::MarketState &state = m_sources.market.state();
    const int blockTime = m_sources.market.blockTimeSeconds();
    const market::TokenInfo *token = state.escrow.token(order.terms.token);
    m_price->setRuns({{hourlyNumber(order.terms.maxPrice, blockTime), TextRole::Strong},
                      {tr(" %1 an hour").arg(tokenSymbol(state, order.terms.token))},
                      {token ? u'\n' + market::perBlockWords(order.terms.maxPrice, *token) : QString(), TextRole::Caption, TextTone::Second}});
    m_duration->setText(market::blocksWords(order.terms.numOfBlocks, blockTime));
    m_mode->setText(order.terms.mode == quint8(market::OrderMode::Fizz) ? tr("Fizz nodes")
                    : order.terms.mode == quint8(market::OrderMode::Provider) ? tr("Providers") : tr("mode %1").arg(order.terms.mode));
    m_terms->setRowVisible(m_providerLink, order.provider.has_value());
    if (order.provider)
        m_providerLink->setText(fitted(providerName(state, *order.provider), widestLink));
    m_terms->setRowVisible(m_paid, order.provider.has_value());
    m_paid->setRuns({{hourlyNumber(order.acceptedPrice, blockTime), TextRole::Strong}, {tr(" %1 an hour").arg(tokenSymbol(state, order.terms.token))}});
    m_creator->setValue(order.creator.toString());
    const auto account = m_sources.account();
    m_creator->setName(account == order.creator ? tr("You") : QString());
}

void OrderDetail::showActions(const Order &order)
{
    const bool mine = m_sources.account() == order.creator;
    const market::Lease *lease = m_sources.market.state().leases.lease(order.id);
    const bool alive = order.state != OrderState::Closed;
    m_lease->setVisible(lease != nullptr);
    m_update->setVisible(mine && alive);
    m_withdraw->setVisible(mine && order.state == OrderState::Open && !lease);
    m_actions->setVisible(lease || (mine && alive));
}

} // namespace ui
