// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/BatchSheet.h"

#include "models/market/OrderWords.h"
#include "ui/common/FormField.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/ListRow.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/WheelGuard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int hourUnit = 3'600;
constexpr int dayUnit = 86'400;
constexpr int usualDays = 7;
constexpr int mostUnits = 9'999;
constexpr int batchLabelWidth = 200; ///< "Wird von den alten Reservierungen frei" has room

QString titleFor(BatchSheet::Act act, std::size_t leases)
{
    const QString count = QLocale().toString(qulonglong(leases));
    return act == BatchSheet::Act::TopUp ? BatchSheet::tr("Top up %1 leases").arg(count) : BatchSheet::tr("Close %1 leases").arg(count);
}

QString captionFor(BatchSheet::Act act)
{
    return act == BatchSheet::Act::TopUp ? BatchSheet::tr("Each is asked to go on at its present price. You review and sign one after the other.")
                                         : BatchSheet::tr("The services stop and what they stored is lost. You review and sign one after the other.");
}

} // namespace

BatchSheet::BatchSheet(Act act, const std::vector<quint64> &leases, const Sources &sources, QWidget *inWindow)
    : Sheet(titleFor(act, leases.size()), captionFor(act), inWindow), m_act(act), m_leases(leases), m_sources(sources),
      m_intents(sources.market, sources.reader, sources.place), m_rowBox(new QWidget), m_duration(new QSpinBox), m_unit(new QComboBox),
      m_grid(new KeyValueGrid(batchLabelWidth)), m_note(new NoteBox), m_progress(new PlainLabel({}, TextRole::Caption, TextTone::Second))
{
    setObjectName(QStringLiteral("batch.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(620);
    build();
    connect(&sources.market, &market::Market::headChanged, this, &BatchSheet::refresh);
    connect(&m_intents, &market::BatchIntents::progressed, this, [this](int done, int all) {
        m_progress->setText(tr("Asking the contracts: %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    refresh();
}

void BatchSheet::build()
{
    m_duration->setObjectName(QStringLiteral("batch.duration"));
    m_duration->setRange(1, mostUnits);
    m_duration->setValue(usualDays);
    m_unit->setObjectName(QStringLiteral("batch.unit"));
    m_unit->setAccessibleName(tr("Unit of the duration"));
    m_unit->addItem(tr("days"), dayUnit);
    m_unit->addItem(tr("hours"), hourUnit);
    new WheelGuard(*m_duration);
    new WheelGuard(*m_unit);
    auto *time = new QWidget;
    auto *row = new QHBoxLayout(time);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space2);
    row->addWidget(m_duration, 1);
    row->addWidget(m_unit, 1);
    auto *field = new FormField(tr("Duration of each, from its update"), time);
    m_duration->setAccessibleName(tr("Duration of each, from its update"));
    field->setVisible(m_act == Act::TopUp);
    m_note->setObjectName(QStringLiteral("batch.note"));
    m_progress->setObjectName(QStringLiteral("batch.progress"));
    m_grid->setObjectName(QStringLiteral("batch.sums"));
    auto *rows = new QVBoxLayout(m_rowBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    body()->addWidget(field);
    body()->addWidget(m_grid);
    body()->addWidget(m_note);
    body()->addWidget(m_rowBox);
    addRows();
    addFooterWidget(m_progress);
    addCancelButton();
    m_confirm = addButton({}, QStringLiteral("batch.confirm"), m_act == Act::TopUp ? ButtonKind::Primary : ButtonKind::Danger);
    connect(m_confirm, &QPushButton::clicked, this, &BatchSheet::confirm);
    const auto another = [this] {
        m_problem.clear();
        refresh();
    };
    connect(m_duration, &QSpinBox::valueChanged, this, another);
    connect(m_unit, &QComboBox::currentIndexChanged, this, another);
}

void BatchSheet::addRows()
{
    const std::size_t count = std::min(m_leases.size(), MostRows);
    for (std::size_t i = 0; i < count; ++i) {
        auto *row = new ListRow(nullptr, {}, {}, nullptr);
        row->setObjectName(QStringLiteral("batch.item.%1").arg(m_leases[i]));
        row->setLast(i + 1 == count);
        m_rowBox->layout()->addWidget(row);
        m_rows.push_back(row);
    }
    if (m_leases.size() > MostRows)
        m_rowBox->layout()->addWidget(new PlainLabel(tr("and %1 more, counted above").arg(QLocale().toString(qulonglong(m_leases.size() - MostRows))), TextRole::Caption, TextTone::Second));
}

quint64 BatchSheet::blocks() const
{
    return quint64(m_duration->value()) * quint64(m_unit->currentData().toInt()) / quint64(m_sources.market.blockTimeSeconds());
}

void BatchSheet::refresh()
{
    const auto head = m_sources.market.head();
    if (m_working || !head)
        return;
    const auto &state = m_sources.market.state();
    const auto plan = m_act == Act::TopUp ? market::planTopUp(state, m_sources.account, m_leases, blocks(), head->number)
                                          : market::planClose(state, m_sources.account, m_leases, head->number);
    m_plan = plan ? *plan : market::BatchPlan();
    showItems();
    showSums();
    QString note = m_problem;
    if (!plan)
        note = plan.error().summary;
    else if (m_plan.taking() == 0)
        note = tr("None of these leases can take part. Choose others.");
    else if (lacking())
        note = tr("The contract wants to see each new reservation free in escrow when it is asked for, although the rest of the old one comes back later. Deposit first, then open this again.");
    m_note->setNote(note, plan && m_problem.isEmpty() ? Tone::Caution : Tone::Bad);
    m_note->setVisible(!note.isEmpty());
    const QString count = QLocale().toString(m_plan.taking());
    const market::BatchSum *lacks = lacking();
    m_confirm->setText(lacks ? tr("Deposit %1…").arg(market::amountWords(lacks->deposit, lacks->token))
                             : m_act == Act::TopUp ? tr("Review %1 updates").arg(count) : tr("Review %1 closings").arg(count));
    m_confirm->setEnabled(plan && m_plan.taking() > 0);
}

QString BatchSheet::caption(const market::BatchItem &item) const
{
    if (!item.refusal.isEmpty())
        return tr("Left out: %1").arg(item.refusal);
    if (m_act == Act::TopUp)
        return tr("reserves %1 · about %2 come back").arg(market::amountWords(item.locks, item.token), market::amountWords(item.comesBack, item.token));
    if (!item.amountsKnown)
        return tr("what is paid and comes back is not known here: its order is older than the history");
    return tr("about %1 come back · %2 are paid").arg(market::amountWords(item.comesBack, item.token), market::amountWords(item.paid, item.token));
}

void BatchSheet::showItems()
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), m_plan.items.size()); ++i) {
        const market::BatchItem &item = m_plan.items[i];
        m_rows[i]->setName(tr("%1 · lease %2", "service, number").arg(item.name, QLocale().toString(item.lease)));
        m_rows[i]->setCaption(caption(item));
    }
}

void BatchSheet::showSums()
{
    m_grid->clear();
    for (const market::BatchSum &sum : m_plan.sums) {
        const auto add = [&](const QString &label, const base::U256 &units, TextRole role = TextRole::Body) {
            m_grid->addRow(label, market::amountWords(units, sum.token), role);
        };
        if (m_act == Act::TopUp)
            add(tr("Reserved anew"), sum.locks, TextRole::Strong);
        add(tr("Comes back, about"), sum.comesBack, m_act == Act::Close ? TextRole::Strong : TextRole::Body);
        add(tr("Paid for what has run, about"), sum.paid);
        if (m_act == Act::Close)
            continue;
        add(tr("Free in escrow"), sum.free);
        if (sum.deposit > 0)
            add(tr("To be deposited first"), sum.deposit, TextRole::Strong);
    }
}

/// The first token of which too little is free; null: there is none.
const market::BatchSum *BatchSheet::lacking() const
{
    for (const market::BatchSum &sum : m_plan.sums) {
        if (m_act == Act::TopUp && sum.deposit > 0)
            return &sum;
    }
    return nullptr;
}

std::vector<quint64> BatchSheet::taking() const
{
    std::vector<quint64> leases;
    for (const market::BatchItem &item : m_plan.items) {
        if (item.refusal.isEmpty())
            leases.push_back(item.lease);
    }
    return leases;
}

void BatchSheet::confirm()
{
    if (m_working)
        return;
    m_problem.clear();
    if (const market::BatchSum *lacks = lacking()) {
        Q_EMIT depositRequested(lacks->token.address, lacks->deposit);
        return closeSheet();
    }
    if (m_act == Act::Close)
        return finish(market::BatchIntents::close(m_sources.market, m_sources.place, m_sources.account, taking()));
    m_working = true;
    m_confirm->setEnabled(false);
    m_intents.topUp(m_sources.account, taking(), blocks()).then(this, [this](const base::Result<market::BatchIntents::Intents> &intents) {
        m_working = false;
        m_progress->setText({});
        finish(intents);
    });
}

void BatchSheet::finish(const base::Result<market::BatchIntents::Intents> &intents)
{
    if (!isOpen())
        return;
    if (!intents) {
        m_problem = intents.error().summary;
        return refresh();
    }
    Q_EMIT batchRequested(*intents);
    closeSheet();
}

} // namespace ui
