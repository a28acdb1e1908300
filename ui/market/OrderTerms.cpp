// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderTerms.h"

#include "models/base/VisibleText.h"
#include "models/descriptor/Catalogue.h"
#include "models/market/OrderWords.h"
#include "ui/common/Expander.h"
#include "ui/common/FormField.h"
#include "ui/common/Layouts.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/Tokens.h"
#include "ui/market/ProviderChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int tierCount = 7;
constexpr int securedTiers = 3;
constexpr qint64 minuteSeconds = 60, hourSeconds = 60 * minuteSeconds, daySeconds = 24 * hourSeconds;

/// A number a person may type; the longest order is two years.
constexpr int mostTermUnits = 100'000'000;

} // namespace

OrderTerms::OrderTerms(const market::Market &market, QWidget *parent)
    : QWidget(parent), m_market(market), m_ends(new PlainLabel({}, TextRole::Caption, TextTone::Third)), m_token(new QComboBox), m_price(new QLineEdit), m_duration(new QSpinBox), m_unit(new QComboBox),
      m_region(new QComboBox), m_mode(new QComboBox), m_tierBox(new QWidget), m_providers(new ProviderChoice(market)),
      m_tokenField(new FormField(tr("Token"), m_token)), m_priceField(new FormField(tr("At most, per hour"), m_price)),
      m_durationField(new FormField(tr("For"), m_duration)), m_regionField(new FormField(tr("Region"), m_region)),
      m_modeField(new FormField(tr("Served by"), m_mode)), m_tierField(new FormField(tr("Trust tiers"), makeTiers(), tr("None chosen: any. 1 to 3 are secured, 4 to 7 community.")))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space3);
    column->addWidget(makeMoney());
    column->addWidget(makePlace());
    column->addWidget(m_tierField);
    column->addWidget(new Expander(tr("Wanted and excluded providers"), QStringLiteral("order.providers"), m_providers));
    m_durationField->editor()->setAccessibleName(tr("Duration"));
    connect(m_providers, &ProviderChoice::changed, this, &OrderTerms::changed);
    setBlocks(quint64(hourSeconds / std::max(1, market.blockTimeSeconds())));
    refreshDuration();
}

QWidget *OrderTerms::makeMoney()
{
    m_token->setObjectName(QStringLiteral("order.token"));
    m_token->setMinimumContentsLength(5);
    m_token->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_price->setObjectName(QStringLiteral("order.price"));
    m_price->setPlaceholderText(QStringLiteral("0.5"));
    m_price->setMaxLength(80);
    m_duration->setObjectName(QStringLiteral("order.duration"));
    m_duration->setRange(1, mostTermUnits);
    m_duration->setGroupSeparatorShown(true);
    m_unit->setObjectName(QStringLiteral("order.duration.unit"));
    m_unit->setAccessibleName(tr("Unit of the duration"));
    for (const auto &[name, seconds] : {std::pair(tr("minutes"), minuteSeconds), std::pair(tr("hours"), hourSeconds), std::pair(tr("days"), daySeconds), std::pair(tr("months"), 30 * daySeconds)})
        m_unit->addItem(name, seconds);
    m_unit->addItem(tr("blocks"), 0);
    m_unit->setItemData(3, tr("of 30 days"), Qt::ToolTipRole);
    for (const market::TokenInfo &token : m_market.state().escrow.tokens())
        m_token->addItem(market::symbolOf(token), token.address.toString());
    if (m_token->count() == 0)
        m_tokenField->setHint(tr("No token is known yet: wait until the market has caught up."));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setSpacing(Tokens::space3);
    row->addWidget(m_tokenField, 2);
    row->addWidget(m_priceField, 3);
    auto *time = new QHBoxLayout;
    time->setSpacing(Tokens::space2);
    time->addWidget(m_durationField, 2);
    time->addWidget(levelWithField(m_unit), 3);
    row->addLayout(time, 4);
    connect(m_token, &QComboBox::currentIndexChanged, this, [this] {
        m_tokenField->setError({});
        Q_EMIT tokenChanged();
        Q_EMIT changed();
    });
    connect(m_price, &QLineEdit::textChanged, this, [this] {
        m_priceField->setError({});
        Q_EMIT changed();
    });
    const auto timeChanged = [this] {
        m_durationField->setError({});
        refreshDuration();
        Q_EMIT changed();
    };
    connect(m_duration, &QSpinBox::valueChanged, this, timeChanged);
    connect(m_unit, &QComboBox::currentIndexChanged, this, timeChanged);
    auto *whole = new QWidget;
    auto *lines = new QVBoxLayout(whole);
    lines->setSpacing(Tokens::space1);
    lines->addWidget(box);
    m_ends->setWordWrap(true);
    lines->addWidget(m_ends);
    return whole;
}

QWidget *OrderTerms::makePlace()
{
    m_region->setObjectName(QStringLiteral("order.region"));
    m_region->addItem(tr("As the document says"), QString());
    for (const descriptor::Region &region : descriptor::regions())
        m_region->addItem(region.name.isEmpty() ? region.code : tr("%1 (%2)").arg(region.name, region.code), region.code);
    m_mode->setObjectName(QStringLiteral("order.mode"));
    m_mode->addItem(tr("Providers"), false);
    m_mode->addItem(tr("Fizz nodes"), true);
    m_region->setMinimumContentsLength(12);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setSpacing(Tokens::space3);
    row->addWidget(m_regionField, 1);
    row->addWidget(m_modeField, 1);
    connect(m_region, &QComboBox::currentIndexChanged, this, &OrderTerms::changed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &OrderTerms::changed);
    return box;
}

QWidget *OrderTerms::makeTiers()
{
    m_tierBox->setAccessibleName(tr("Trust tiers"));
    auto *row = new QHBoxLayout(m_tierBox);
    row->setSpacing(Tokens::space3);
    for (int tier = 0; tier < tierCount; ++tier) {
        auto *box = new QCheckBox(QString::number(tier + 1));
        box->setObjectName(QStringLiteral("order.tier.%1").arg(tier + 1));
        box->setAccessibleName(tier < securedTiers ? tr("Tier %1, secured").arg(tier + 1) : tr("Tier %1, community").arg(tier + 1));
        box->setToolTip(box->accessibleName());
        connect(box, &QCheckBox::toggled, this, &OrderTerms::changed);
        row->addWidget(box);
        m_tiers.append(box);
    }
    row->addStretch(1);
    return m_tierBox;
}

void OrderTerms::lock()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_token, m_region, m_mode, m_tierBox, m_providers})
        widget->setEnabled(false);
    m_tierField->setHint({});
    auto *why = new PlainLabel(tr("Ports, token, region, tiers and providers cannot change in an existing order."), TextRole::Caption, TextTone::Second);
    why->setWordWrap(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(why);
}

std::optional<market::TokenInfo> OrderTerms::token() const
{
    const auto address = chain::Address::parse(m_token->currentData().toString());
    const market::TokenInfo *info = address ? m_market.state().escrow.token(*address) : nullptr;
    return info ? std::optional(*info) : std::nullopt;
}

void OrderTerms::setToken(const QString &symbolOrAddress)
{
    for (int i = 0; i < m_token->count(); ++i) {
        if (m_token->itemText(i) != symbolOrAddress && m_token->itemData(i).toString().compare(symbolOrAddress, Qt::CaseInsensitive) != 0)
            continue;
        m_token->setCurrentIndex(i);
        m_tokenField->setError({});
        return;
    }
    m_token->setCurrentIndex(-1);
    m_tokenField->setError(tr("The market does not take %1. Choose another token.").arg(base::visibleText(symbolOrAddress, 40)));
}

QString OrderTerms::price() const
{
    return m_price->text().trimmed();
}

void OrderTerms::setPrice(const QString &tokensPerHour)
{
    m_price->setText(tokensPerHour);
}

qint64 OrderTerms::unitSeconds() const
{
    return m_unit->currentData().toLongLong();
}

quint64 OrderTerms::blocks() const
{
    const qint64 seconds = unitSeconds();
    const auto number = quint64(m_duration->value());
    return seconds == 0 ? number : number * quint64(seconds) / quint64(m_market.blockTimeSeconds());
}

/// In the largest unit that gives a whole number.
void OrderTerms::setBlocks(quint64 blocks)
{
    const quint64 seconds = blocks * quint64(m_market.blockTimeSeconds());
    int unit = m_unit->count() - 1;
    quint64 number = blocks;
    for (int i = 2; i >= 0; --i) {
        const auto each = quint64(m_unit->itemData(i).toLongLong());
        if (seconds > 0 && seconds % each == 0 && seconds % quint64(m_market.blockTimeSeconds()) == 0) {
            unit = i;
            number = seconds / each;
            break;
        }
    }
    m_unit->setCurrentIndex(unit);
    m_duration->setValue(int(std::min<quint64>(number, mostTermUnits)));
}

void OrderTerms::refreshDuration()
{
    const QString blockCount = tr("%1 blocks").arg(QLocale().toString(blocks()));
    const auto head = m_market.head();
    const auto end = head ? m_market.timeOf(head->number + blocks()) : std::nullopt;
    m_ends->setText(end ? tr("%1, until about %2 if it is matched now").arg(blockCount, absoluteText(*end * 1000)) : blockCount);
}

QString OrderTerms::region() const
{
    return m_region->currentData().toString();
}

void OrderTerms::setRegion(const QString &code)
{
    int at = m_region->findData(code);
    if (at < 0) {
        m_region->addItem(base::visibleText(code, 60), code);
        at = m_region->count() - 1;
    }
    m_region->setCurrentIndex(at);
}

bool OrderTerms::fizz() const
{
    return m_mode->currentData().toBool();
}

void OrderTerms::setFizz(bool fizz)
{
    m_mode->setCurrentIndex(fizz ? 1 : 0);
}

std::vector<int> OrderTerms::tiers() const
{
    std::vector<int> tiers;
    for (int i = 0; i < m_tiers.size(); ++i) {
        if (m_tiers[i]->isChecked())
            tiers.push_back(i);
    }
    return tiers;
}

void OrderTerms::setTiers(const std::vector<int> &tiers)
{
    for (int i = 0; i < m_tiers.size(); ++i)
        m_tiers[i]->setChecked(std::find(tiers.begin(), tiers.end(), i) != tiers.end());
}

FormField *OrderTerms::fieldOf(const QString &name) const
{
    return name == u"token" ? m_tokenField : name == u"price" ? m_priceField : name == u"duration" ? m_durationField
           : name == u"region" ? m_regionField : name == u"tier" ? m_tierField : nullptr;
}

bool OrderTerms::setError(const QString &field, const QString &sentence)
{
    FormField *at = fieldOf(field);
    if (at)
        at->setError(sentence);
    return at != nullptr;
}

QWidget *OrderTerms::firstField() const
{
    return m_price;
}

void OrderTerms::clearErrors()
{
    for (FormField *field : {m_tokenField, m_priceField, m_durationField, m_regionField, m_tierField})
        field->setError({});
}

bool OrderTerms::focusFirstError()
{
    for (FormField *field : {m_tokenField, m_priceField, m_durationField, m_regionField, m_tierField}) {
        if (field->error().isEmpty())
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace ui
