// SPDX-License-Identifier: Apache-2.0
#include "ui/market/ProviderChoice.h"

#include "models/base/VisibleText.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Layouts.h"
#include "ui/common/ListRow.h"
#include "ui/common/SearchField.h"
#include "ui/market/MarketWords.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int manyProviders = 6; ///< from here on a search helps

} // namespace

ProviderChoice::ProviderChoice(const market::Market &market, QWidget *parent)
    : QWidget(parent), m_market(market), m_search(new SearchField(tr("Search providers"), QStringLiteral("order.providers.search"))),
      m_rows(new QVBoxLayout), m_words(new PlainLabel({}, TextRole::Caption, TextTone::Second))
{
    m_words->setObjectName(QStringLiteral("order.providers.words"));
    m_words->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Tokens::space2, 0, 0);
    column->setSpacing(Tokens::space2);
    column->addWidget(m_words);
    column->addWidget(m_search);
    column->addLayout(m_rows);
    m_search->setVisible(int(market.state().providers.providers().size()) > manyProviders);
    connect(m_search, &QLineEdit::textChanged, this, &ProviderChoice::refresh);
    refresh();
}

QStringList ProviderChoice::chosen(Choice choice) const
{
    QStringList keys;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        if (it.value() == choice)
            keys << it.key();
    }
    return keys;
}

void ProviderChoice::setChoice(const QStringList &wanted, const QStringList &excluded)
{
    m_choices.clear();
    for (const QString &key : wanted)
        m_choices.insert(key, Choice::Wanted);
    for (const QString &key : excluded)
        m_choices.insert(key, Choice::Excluded);
    refresh();
}

void ProviderChoice::refresh()
{
    clearLayout(m_rows);
    struct Entry { bool serves; QString name; QString key; QString caption; };
    std::vector<Entry> entries;
    QStringList known;
    for (const auto &[wallet, provider] : m_market.state().providers.providers()) {
        const QString name = providerName(m_market.state(), wallet);
        // An order may name it either way; keep what it says.
        const QString key = m_choices.contains(provider.name) && !provider.name.isEmpty() ? provider.name : wallet.toString();
        known << key;
        const QString region = provider.region.isEmpty() ? tr("region not said") : base::visibleText(provider.region, 40);
        entries.push_back({provider.status == market::ProviderStatus::Active, name, key,
                           tr("%1 · Tier %2 · %3").arg(region).arg(provider.tier + 1).arg(lookOf(provider.status).word)});
    }
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        if (!known.contains(it.key()))
            entries.push_back({false, base::visibleText(it.key(), 80), it.key(), tr("not registered here")});
    }
    const QString search = m_search->text().trimmed();
    std::erase_if(entries, [&](const Entry &entry) {
        return !search.isEmpty() && !entry.name.contains(search, Qt::CaseInsensitive) && !entry.key.contains(search, Qt::CaseInsensitive)
               && !entry.caption.contains(search, Qt::CaseInsensitive);
    });
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return std::tie(b.serves, a.name, a.key) < std::tie(a.serves, b.name, b.key); });
    const int count = std::min(int(entries.size()), MaxShown);
    for (int i = 0; i < count; ++i)
        addRow(entries[std::size_t(i)].key, entries[std::size_t(i)].name, entries[std::size_t(i)].caption, i + 1 == count);
    if (entries.empty())
        m_rows->addWidget(new EmptyLine(search.isEmpty() ? tr("No provider has registered yet.") : tr("No provider matches.")));
    if (int(entries.size()) > MaxShown)
        m_rows->addWidget(new EmptyLine(tr("%1 more: search for a name or a region.").arg(QLocale().toString(qulonglong(entries.size() - MaxShown)))));
    refreshWords();
}

void ProviderChoice::addRow(const QString &key, const QString &name, const QString &caption, bool last)
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("order.provider.") + key);
    box->setAccessibleName(tr("Provider %1").arg(name));
    box->addItems({tr("Any"), tr("Wanted"), tr("Excluded")});
    box->setCurrentIndex(int(m_choices.value(key, Choice::Any)));
    connect(box, &QComboBox::activated, this, [this, key](int index) {
        if (index == int(Choice::Any))
            m_choices.remove(key);
        else
            m_choices.insert(key, Choice(index));
        refreshWords();
        Q_EMIT changed();
    });
    auto *row = new ListRow(nullptr, name, caption, box);
    row->setLast(last);
    m_rows->addWidget(row);
}

void ProviderChoice::refreshWords()
{
    const qsizetype wantedCount = wanted().size();
    const qsizetype excludedCount = excluded().size();
    if (wantedCount == 0 && excludedCount == 0)
        m_words->setText(tr("Every provider that fits may bid."));
    else if (wantedCount > 0)
        m_words->setText(tr("Only those wanted may get it: %1 wanted, %2 excluded.").arg(wantedCount).arg(excludedCount));
    else
        m_words->setText(tr("All but %1 may bid.").arg(excludedCount));
}

} // namespace ui
