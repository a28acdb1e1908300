// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/Gallery.h"

#include "ui/common/AmountDelegate.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/Expander.h"
#include "ui/common/FilterChips.h"
#include "ui/common/FormField.h"
#include "ui/common/HashLabel.h"
#include "ui/common/Identicon.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/ListRow.h"
#include "ui/common/MeterBar.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/QrCode.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/SearchField.h"
#include "ui/common/SectionHeader.h"
#include "ui/common/SegmentBar.h"
#include "ui/common/StatTile.h"
#include "ui/common/StateView.h"
#include "ui/common/Steps.h"
#include "ui/common/TableSetup.h"
#include "ui/common/Theme.h"
#include "ui/common/TwoLineDelegate.h"
#include "ui/common/VoteBar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace ui;

namespace test {

namespace {

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return box;
}

Card *buttons()
{
    auto *card = new Card(QStringLiteral("Buttons"));
    card->setBadge(QStringLiteral("2"), Tone::Caution);
    card->setTrailing(QStringLiteral("of all kinds"));
    auto *off = new Button(QStringLiteral("Execute"), QStringLiteral("d"));
    off->setEnabled(false);
    auto *primaryOff = new Button(QStringLiteral("Sign and send"), QStringLiteral("d2"), ButtonKind::Primary);
    primaryOff->setEnabled(false);
    card->body()->addWidget(row({new Button(QStringLiteral("Vote yes"), QStringLiteral("p"), ButtonKind::Primary),
        new Button(QStringLiteral("Vote no"), QStringLiteral("n")), new Button(QStringLiteral("Close"), QStringLiteral("c"), ButtonKind::Danger)}));
    card->body()->addWidget(row({new Button(Icon::Plus, QStringLiteral("Add"), QStringLiteral("l"), ButtonKind::Link), off, primaryOff,
        new Button(Icon::Refresh, QStringLiteral("Refresh"), QStringLiteral("i"))}));
    card->body()->addWidget(row({new Pill(QStringLiteral("Running"), Tone::Good), new Pill(QStringLiteral("Voting"), Tone::Info),
        new Pill(QStringLiteral("Funds"), Tone::Caution), new Pill(QStringLiteral("Health"), Tone::Bad), new Pill(QStringLiteral("Closed"), Tone::Off)}));
    card->body()->addWidget(row({new Pill(QStringLiteral("used before"), Tone::Good, Shape::Check), new Pill(QStringLiteral("sealed"), Tone::Info, Shape::Lock),
        new Pill(QStringLiteral("Reorganised"), Tone::Neutral, Shape::Turned), new Pill(QStringLiteral("3"), Tone::Caution, Shape::None)}));
    auto *chips = new FilterChips;
    chips->addChip(QStringLiteral("all"), QStringLiteral("All"), Tone::Neutral);
    chips->addChip(QStringLiteral("running"), QStringLiteral("Running"), Tone::Good);
    chips->addChip(QStringLiteral("soon"), QStringLiteral("Soon out"), Tone::Caution);
    chips->setCount(QStringLiteral("all"), 16);
    chips->setCount(QStringLiteral("running"), 14);
    chips->setCount(QStringLiteral("soon"), 1);
    card->body()->addWidget(chips);
    return card;
}

Card *inputs()
{
    auto *card = new Card(QStringLiteral("Inputs"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("NVMe"), QStringLiteral("HDD")});
    auto *spin = new QSpinBox;
    spin->setValue(16);
    auto *wrong = new FormField(QStringLiteral("Storage, GB"), new QLineEdit(QStringLiteral("2048")));
    wrong->setError(QStringLiteral("Storage must be between 1 and 1,024 GB."));
    auto *off = new QLineEdit(QStringLiteral("cannot be changed"));
    off->setEnabled(false);
    auto *first = new QHBoxLayout;
    first->addWidget(new FormField(QStringLiteral("Repository"), new QLineEdit(QStringLiteral("ethereum/client-go"))));
    first->addWidget(new FormField(QStringLiteral("Class"), combo));
    first->addWidget(new FormField(QStringLiteral("CPU cores"), spin, QStringLiteral("1 to 64")));
    card->body()->addLayout(first);
    auto *second = new QHBoxLayout;
    second->addWidget(wrong);
    second->addWidget(new FormField(QStringLiteral("Off"), off));
    card->body()->addLayout(second);
    auto *check = new QCheckBox(QStringLiteral("Pin to a digest"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("Keep"));
    radio->setChecked(true);
    card->body()->addWidget(row({check, new QCheckBox(QStringLiteral("Seal")), radio, new QRadioButton(QStringLiteral("Drop"))}));
    auto *bar = new QProgressBar;
    bar->setValue(40);
    card->body()->addWidget(bar);
    card->body()->addWidget(new SearchField(QStringLiteral("Search service, provider, id"), QStringLiteral("search")));
    auto *text = new QPlainTextEdit(QStringLiteral("{\n  \"clusterName\": \"archive-2\"\n}"));
    text->setFont(fontFor(TextRole::Mono));
    text->setFixedHeight(72);
    card->body()->addWidget(text);
    return card;
}

Card *table()
{
    auto *card = new Card(QStringLiteral("What ends next"));
    card->setFlush(true);
    auto *model = new QStandardItemModel(0, 4, card);
    model->setHorizontalHeaderLabels({QStringLiteral("Service"), QStringLiteral("State"), QStringLiteral("Per hour"), QStringLiteral("Runs out")});
    const std::tuple<QString, QString, Tone, QString, QString> rows[] = {
        {QStringLiteral("ollama-eu"), QStringLiteral("Running"), Tone::Good, QStringLiteral("0.4120"), QStringLiteral("12 d 04 h")},
        {QStringLiteral("subquery-idx"), QStringLiteral("Runs out soon"), Tone::Caution, QStringLiteral("0.0870"), QStringLiteral("5 h 38 min")},
        {QStringLiteral("ipfs-pin-2"), QStringLiteral("Deploying"), Tone::Info, QStringLiteral("0.0310"), QStringLiteral("20 d 03 h")},
        {QStringLiteral("vpn-gateway"), QStringLiteral("Closed"), Tone::Off, QStringLiteral("0.0120"), QStringLiteral("—")}};
    for (const auto &[name, state, tone, price, left] : rows) {
        auto *first = new QStandardItem(name);
        first->setData(QStringLiteral("Proposal 41"), Qt::UserRole);
        auto *second = new QStandardItem(state);
        second->setData(int(tone), Qt::UserRole);
        auto *third = new QStandardItem(price);
        third->setData(QStringLiteral("uSPON"), Qt::UserRole);
        model->appendRow({first, second, third, new QStandardItem(left)});
    }
    auto *view = new QTableView;
    view->setModel(model);
    TableOptions options;
    options.name = QStringLiteral("gallery.table");
    options.accessibleName = QStringLiteral("Leases");
    options.columns = {{0, false, new TwoLineDelegate(Qt::UserRole, true)}, {130, false, new PillDelegate(Qt::UserRole)},
        {130, true, new AmountDelegate(Qt::UserRole)}, {110, true, nullptr}};
    options.ownHeight = true;
    options.sortable = true;
    setUpTable(*view, options);
    view->sortByColumn(2, Qt::DescendingOrder);
    view->selectRow(0);
    card->body()->addWidget(view);
    card->body()->addWidget(new EmptyLine(QStringLiteral("Nothing else ends this month.")));
    return card;
}

Card *details(base::Clock &clock)
{
    auto *card = new Card(QStringLiteral("Details"));
    card->setCaption(QStringLiteral("archive-node, proposal 40"));
    auto *grid = new KeyValueGrid;
    grid->addRow(QStringLiteral("Image"), QStringLiteral("ethereum/client-go:v1.16.4"), TextRole::Mono);
    auto *hash = new HashLabel(QStringLiteral("address"), QStringLiteral("0x7a31aB00000000000000000000000000000Cc9E4"));
    hash->setName(QStringLiteral("Treasury signer"));
    grid->addRow(QStringLiteral("From"), hash);
    grid->addRow(QStringLiteral("Fee"), {{QStringLiteral("about 0.000021 ETH, at most "), TextRole::Body, TextTone::Normal},
                                            {QStringLiteral("0.000034 ETH"), TextRole::Strong, TextTone::Normal}});
    auto *amount = new AmountLabel;
    amount->setAmount(QStringLiteral("0.000228888"), QStringLiteral("uSPON"), 6);
    grid->addRow(QStringLiteral("Price"), amount);
    auto *when = new RelativeTime(clock);
    when->setTime(clock.nowMs() - 12'000);
    grid->addRow(QStringLiteral("When"), when);
    card->body()->addWidget(grid);
    auto *votes = new VoteBar;
    votes->setVotes(6, 2, 10, 5);
    card->body()->addWidget(votes);
    auto *meter = new MeterBar;
    meter->setParts({{0.58, TextTone::Accent, QStringLiteral("104.12 paid")}, {0.08, TextTone::Caution, QStringLiteral("14.08 owed")},
        {0.34, TextTone::Normal, QStringLiteral("61.80 left")}});
    card->body()->addWidget(meter);
    card->body()->addWidget(new NoteBox(QStringLiteral("Simulated at block 38,204,117: succeeds, 139,159 gas, no other balance changes."), Tone::Good));
    card->body()->addWidget(new NoteBox(QStringLiteral("Simulated at the deadline: emits DeployEvent with this document. Your trigger would deploy it after 6 confirmations."), Tone::Info));
    card->body()->addWidget(new Expander(QStringLiteral("Raw transaction"), QStringLiteral("raw"), new QWidget));
    return card;
}

Card *progress()
{
    auto *card = new Card(QStringLiteral("Run 79"));
    card->setBadge(QStringLiteral("Confirming"), Tone::Info);
    auto *bar = new SegmentBar;
    bar->setProgress(4, 6);
    card->body()->addWidget(bar);
    auto *steps = new Steps;
    steps->setSteps({{QStringLiteral("Event seen"), QStringLiteral("block 38,204,113, log 3"), StepState::Done},
        {QStringLiteral("Waiting for confirmations"), QStringLiteral("about 4 s more"), StepState::Active},
        {QStringLiteral("Policy: budget, image, region"), QStringLiteral("over budget"), StepState::Caution},
        {QStringLiteral("Deploy: place order"), {}, StepState::Waiting}});
    card->body()->addWidget(steps);
    return card;
}

Card *codes()
{
    auto *card = new Card(QStringLiteral("Receive"));
    auto *qr = new QrCode;
    qr->setText(QStringLiteral("ethereum:0x7a31aB00000000000000000000000000000Cc9E4"));
    auto *icons = new QHBoxLayout;
    for (const char *seed : {"a", "b", "c", "d", "e"}) {
        auto *one = new Identicon(28);
        one->setBytes(QByteArray(seed));
        icons->addWidget(one);
    }
    icons->addStretch(1);
    card->body()->addWidget(qr, 0, Qt::AlignHCenter);
    card->body()->addLayout(icons);
    return card;
}

QWidget *states()
{
    auto *tabs = new QTabWidget;
    for (const char *name : {"Overview", "Logs", "Events"}) {
        auto *view = new StateView;
        tabs->addTab(view, QLatin1String(name));
        if (tabs->count() == 1)
            view->showEmpty(QStringLiteral("No leases yet"), QStringLiteral("A lease starts when a proposal is executed or an order is placed."), QStringLiteral("New order"), Icon::Leases);
        if (tabs->count() == 2)
            view->showError(QStringLiteral("That did not work"), QStringLiteral("The provider does not answer."), QStringLiteral("Try again"));
    }
    tabs->setMinimumHeight(280);
    return tabs;
}

} // namespace

QWidget *makeGallery(base::Clock &clock)
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(24, 20, 24, 24);
    all->setSpacing(16);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    const std::tuple<QString, QString, QString> figures[] = {{QStringLiteral("Running"), QStringLiteral("14"), QStringLiteral("leases on 6 providers")},
        {QStringLiteral("Spend"), QStringLiteral("55.4"), QStringLiteral("uSPON per day")}, {QStringLiteral("Treasury lasts"), QStringLiteral("41 days"), QStringLiteral("2,271 uSPON unlocked")},
        {QStringLiteral("Trigger"), QStringLiteral("alive"), QStringLiteral("0 blocks behind, 77 runs")}};
    for (const auto &[label, value, caption] : figures) {
        auto *tile = new StatTile(label);
        tile->setValue(value);
        tile->setCaptionText(caption);
        tiles->addWidget(tile);
    }
    all->addLayout(tiles);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    const auto column = [columns](std::initializer_list<QWidget *> widgets) {
        auto *one = new QVBoxLayout;
        one->setSpacing(16);
        for (QWidget *widget : widgets)
            one->addWidget(widget);
        one->addStretch(1);
        columns->addLayout(one, 1);
    };
    auto *rows = new Card(QStringLiteral("Needs you now"));
    rows->setFlush(true);
    rows->body()->addWidget(new ListRow(new Pill(QStringLiteral("Vote"), Tone::Info), QStringLiteral("42 · Add a second archive node in Helsinki"), QStringLiteral("ends in 1 h 12 min"), new Button(QStringLiteral("Vote"), QStringLiteral("v"))));
    rows->body()->addWidget(new ListRow(new Pill(QStringLiteral("Funds"), Tone::Caution), QStringLiteral("subquery-idx runs out of funds"), QStringLiteral("in 5 h 38 min"), new Button(QStringLiteral("Top up"), QStringLiteral("t"))));
    column({rows, buttons(), inputs(), new SectionHeader(QStringLiteral("Persistent storage"), QStringLiteral("optional"))});
    column({table(), details(clock), codes()});
    column({progress(), states()});
    all->addLayout(columns);
    all->addStretch(1);
    return page;
}

void savePicture(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("COMMONRACK_PICTURES");
    QCoreApplication::processEvents(); // what was just added must find its place first
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    const auto save = [&](const char *suffix) { widget.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, QLatin1String(name), QLatin1String(suffix))); };
    save("");
    const QByteArrayView named(name);
    const bool light = QApplication::palette().window().color().lightness() > 128;
    if (!light || named.endsWith("-light") || named.endsWith("-dark"))
        return;
    {
        const ui::Theme dark(ui::Theme::Mode::Dark);
        QCoreApplication::processEvents();
        save("-dark");
    }
    const ui::Theme again(ui::Theme::Mode::Light);
    QCoreApplication::processEvents();
}

} // namespace test
