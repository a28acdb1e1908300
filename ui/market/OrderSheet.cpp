// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderSheet.h"

#include "models/market/OrderWords.h"
#include "models/market/PriceText.h"
#include "models/market/Pricing.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/market/MarketWords.h"
#include "ui/market/OrderSource.h"
#include "ui/market/OrderSummary.h"
#include "ui/market/OrderTerms.h"
#include "ui/market/ProviderChoice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using market::OrderDetails;
using Kind = OrderSource::Kind;

namespace {

constexpr int wide = 880;
constexpr int oneColumn = 720; ///< narrower windows get the summary below
constexpr int summaryWidth = 288;

QStringList namesIn(const QString &list)
{
    return list.split(u';', Qt::SkipEmptyParts);
}

} // namespace

OrderSheet::OrderSheet(const MarketSources &sources, QWidget *inWindow)
    : OrderSheet(sources, Mode::New, std::nullopt, tr("New order"), tr("Providers bid for it within two blocks; the matchmaker chooses one."), inWindow)
{
}

OrderSheet::OrderSheet(const MarketSources &sources, Mode mode, const market::Order &order, QWidget *inWindow)
    : OrderSheet(sources, mode, std::optional(order),
                 mode == Mode::Renew ? tr("Renew lease %1").arg(QLocale().toString(order.id)) : tr("Change order %1").arg(QLocale().toString(order.id)),
                 order.state == market::OrderState::Open ? tr("The new terms hold at once: no provider has it yet.")
                                                         : tr("The new terms hold once the provider accepts them and carries them out."), inWindow)
{
}

OrderSheet::OrderSheet(const MarketSources &sources, Mode mode, std::optional<market::Order> order, const QString &title, const QString &caption, QWidget *inWindow)
    : Sheet(title, caption, inWindow), m_sources(sources), m_mode(mode), m_order(std::move(order)),
      m_source(new OrderSource(sources.document, sources.book, sources.market.blockTimeSeconds(), m_order ? m_order->terms.spec : QByteArray())),
      m_terms(new OrderTerms(sources.market)), m_composer(m_sources, m_order, *m_source, *m_terms), m_summary(new OrderSummary), m_said(new PlainLabel({}, TextRole::Caption, TextTone::Bad))
{
    setObjectName(QStringLiteral("order.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(wide);
    build();
    if (m_order)
        fillFromOrder();
    connect(m_source, &OrderSource::changed, this, &OrderSheet::refresh);
    connect(m_source, &OrderSource::iclRead, this, &OrderSheet::fillFrom);
    connect(m_terms, &OrderTerms::changed, this, &OrderSheet::refresh);
    connect(m_terms, &OrderTerms::tokenChanged, this, &OrderSheet::readPurse);
    connect(m_summary, &OrderSummary::retryRequested, this, [this] {
        m_summary->setProblem({});
        readLimits();
        readPurse();
        readOrder();
    });
    connect(m_summary, &OrderSummary::depositRequested, this, [this](const base::U256 &missing) {
        if (const auto token = m_terms->token())
            Q_EMIT depositRequested(token->address, missing);
    });
    connect(&m_sources.market, &market::Market::changed, this, [this](const market::MarketChanges &changes) {
        const auto account = m_sources.account();
        const bool ours = std::any_of(changes.balances.begin(), changes.balances.end(), [&](const auto &key) { return key.account == account; });
        if (changes.all || ours)
            readPurse();
    });
    connect(&m_sources.market, &market::Market::headChanged, m_terms, &OrderTerms::refreshDuration);
    connect(&m_sources.vault, &wallet::Vault::currentChanged, this, &OrderSheet::readPurse);
    readLimits();
    readPurse();
    readOrder();
    refresh();
}

void OrderSheet::build()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Tokens::space4);
    left->addWidget(m_source);
    left->addWidget(m_terms);
    left->addStretch(1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Tokens::space5);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_summary, 0, Qt::AlignTop);
    if (!m_sources.account()) {
        auto *note = new NoteBox(tr("This profile has no account to order with. Create or import one in the Wallet."), Tone::Caution);
        auto *open = new Button(tr("Open the wallet"), QStringLiteral("order.wallet"));
        auto *row = new QHBoxLayout;
        row->addWidget(note, 1);
        row->addWidget(open);
        body()->addLayout(row);
        connect(open, &QPushButton::clicked, this, [this] {
            Q_EMIT unlockRequested();
            closeSheet();
        });
    }
    body()->addLayout(m_columns);
    m_said->setObjectName(QStringLiteral("order.said"));
    m_said->setWordWrap(true);
    addFooterWidget(m_said);
    addCancelButton();
    m_confirm = addButton(m_mode == Mode::New ? tr("Review the order") : tr("Review the change"), QStringLiteral("order.confirm"), ButtonKind::Primary);
    connect(m_confirm, &QPushButton::clicked, this, &OrderSheet::confirm);
}

void OrderSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    const bool narrow = width() < oneColumn;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_summary->setMinimumWidth(narrow ? 0 : summaryWidth);
    m_summary->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : summaryWidth);
}

void OrderSheet::openSheet()
{
    open(m_terms->firstField());
}

void OrderSheet::fillFromOrder()
{
    const market::OrderTerms &terms = m_order->terms;
    const bool paid = m_mode == Mode::Renew && m_order->acceptedPrice > 0;
    m_terms->setToken(terms.token.toString());
    m_terms->setPrice(market::hourlyInput(paid ? m_order->acceptedPrice : terms.maxPrice, m_sources.market.blockTimeSeconds()));
    m_terms->setBlocks(terms.numOfBlocks);
    m_terms->setFizz(terms.mode == quint8(market::OrderMode::Fizz));
    if (const auto spec = descriptor::OrderSpec::parse(terms.spec)) {
        m_terms->setRegion(spec->region());
        m_terms->providers()->setChoice(namesIn(spec->attribute(u"desired_provider")), namesIn(spec->attribute(u"provider_exclude")));
    }
    m_terms->lock();
    m_tierKnown = false;
}

void OrderSheet::fillFrom(const descriptor::OrderDraft &draft)
{
    m_composer.setIclPrice(draft.pricePerHour);
    m_terms->setPrice(draft.pricePerHour);
    m_terms->setBlocks(draft.numOfBlocks);
    if (m_mode != Mode::New)
        return;
    m_terms->setToken(draft.token);
    m_terms->setFizz(draft.fizz);
    m_terms->setTiers(draft.tier);
    m_terms->setRegion(draft.spec.region());
    m_terms->providers()->setChoice(namesIn(draft.spec.attribute(u"desired_provider")), namesIn(draft.spec.attribute(u"provider_exclude")));
}

void OrderSheet::failReading(const base::Error &error)
{
    if (error.code != base::ErrorCode::Closed)
        m_summary->setProblem(error.summary);
}

void OrderSheet::readLimits()
{
    if (!m_sources.reader)
        return;
    m_sources.reader->limits().then(this, [this](const base::Result<market::SpheronReader::Limits> &limits) {
        if (!limits)
            return failReading(limits.error());
        m_limits = *limits;
        refresh();
    });
}

void OrderSheet::readPurse()
{
    const auto token = m_terms->token();
    const auto account = m_sources.account();
    const quint64 reading = ++m_reading;
    if (!m_sources.reader || !token || !account) {
        m_purse.reset();
        return refresh();
    }
    m_sources.reader->purse(*account, token->address).then(this, [this, reading](const base::Result<market::SpheronReader::Purse> &purse) {
        if (reading != m_reading)
            return;
        if (!purse)
            return failReading(purse.error());
        m_summary->setProblem({});
        m_purse = *purse;
        refresh();
    });
}

/// The tiers of an order are not in its events.
void OrderSheet::readOrder()
{
    if (!m_order || !m_sources.reader)
        return;
    m_sources.reader->order(m_order->id).then(this, [this](const base::Result<market::SpheronReader::OrderOnChain> &order) {
        if (!order)
            return failReading(order.error());
        m_composer.setTier(order->details.tier);
        m_tierKnown = true;
        m_terms->setTiers(std::vector<int>(order->details.tier.begin(), order->details.tier.end()));
        refresh();
    });
}

void OrderSheet::refresh()
{
    OrderSummary::Figures figures;
    if (const auto price = market::pricePerBlock(m_terms->price(), m_sources.market.blockTimeSeconds()); price && !m_terms->price().isEmpty()) {
        figures.details = OrderDetails();
        figures.details->maxPrice = *price;
        figures.details->numOfBlocks = m_terms->blocks();
    }
    if (const auto whole = m_composer.details())
        figures.details = *whole;
    figures.token = m_terms->token();
    figures.purse = m_purse;
    figures.comesBack = m_composer.comesBack();
    figures.blockTimeSeconds = m_sources.market.blockTimeSeconds();
    m_summary->setFigures(figures);
    m_confirm->setEnabled(m_sources.reader && m_sources.account().has_value());
    say({});
    showProblems(m_tried);
}

/// Before the first try only what was typed is judged: an empty field is no mistake yet.
void OrderSheet::showProblems(bool all)
{
    m_terms->clearErrors();
    const QString price = m_terms->price();
    if (!price.isEmpty() || all) {
        const auto read = market::pricePerBlock(price, m_sources.market.blockTimeSeconds());
        if (price.isEmpty())
            m_terms->setError(QStringLiteral("price"), tr("How much at most? For example 0.5."));
        else if (!read)
            m_terms->setError(QStringLiteral("price"), read.error().summary);
    }
    if (all && !m_terms->token())
        m_terms->setError(QStringLiteral("token"), tr("Choose what to pay with."));
    QString wrongSource;
    if (m_source->kind() != Kind::Kept && all) {
        if (const auto made = m_composer.draft(); !made)
            wrongSource = made.error().summary;
    }
    m_source->setError(wrongSource);
    const auto whole = m_composer.details();
    if (!whole || !m_limits || price.isEmpty())
        return;
    const auto token = m_terms->token();
    for (const market::OrderProblem &problem : market::checkOrder(*whole, token ? &*token : nullptr, *m_limits, m_purse.value_or(market::SpheronReader::Purse()),
                                                                  m_sources.market.blockTimeSeconds())) {
        if (problem.field == u"funds")
            continue; // the summary says it, with the way out
        if (!m_terms->setError(problem.field, problem.sentence) && all)
            m_source->setError(problem.sentence);
    }
}

base::Result<chain::TxIntent> OrderSheet::intent() const
{
    const auto whole = m_composer.details();
    if (!whole)
        return base::fail(whole.error());
    const auto token = m_terms->token();
    if (!token)
        return base::fail(base::ErrorCode::Invalid, tr("Choose what to pay with."));
    if (!m_limits || !m_purse || !m_tierKnown)
        return base::fail(base::ErrorCode::Conflict, tr("The contract is still being asked. Try again in a moment."));
    auto made = m_order ? updateIntent(*whole, *token) : market::makeOrderIntent(m_sources.place, *whole, *token, *m_limits, *m_purse);
    if (made)
        made->enclosure = m_composer.manifest();
    return made;
}

base::Result<chain::TxIntent> OrderSheet::updateIntent(const market::OrderDetails &details, const market::TokenInfo &token) const
{
    const quint64 block = m_sources.market.head() ? m_sources.market.head()->number : 0;
    // As it stands now: it may have been matched while the sheet was open.
    const market::Order *now = m_sources.market.state().orders.order(m_order->id);
    return market::makeUpdateIntent(m_sources.place, now ? *now : *m_order, details, token, *m_limits, *m_purse, m_composer.lease(), block);
}

void OrderSheet::confirm()
{
    m_tried = true;
    showProblems(true);
    const auto made = intent();
    if (!made) {
        const bool marked = m_terms->focusFirstError() || m_source->hasError();
        return say(marked ? tr("Something needs a second look; it is marked above.") : made.error().summary);
    }
    Q_EMIT intentRequested(*made);
    closeSheet();
}

void OrderSheet::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

} // namespace ui
