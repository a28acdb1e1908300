// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ReviewSheet.h"

#include "models/base/Hex.h"
#include "models/base/Units.h"
#include "models/base/VisibleText.h"
#include "ui/common/Expander.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/Layouts.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SeverityTone.h"
#include "ui/common/Spinner.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds approveDelay{600};
constexpr int coinDecimals = 18;
constexpr int feeDigits = 6;

/// An upper bound must not be cut off to something smaller.
QString roundedUp(const base::U256 &wei)
{
    const base::U256 unit = 1'000'000'000'000; // 18 − 6 digits
    const base::U256 rest = wei % unit;
    const auto up = rest == 0 ? std::optional<base::U256>(wei) : base::checkedAdd(wei, base::U256(unit - rest));
    return base::displayUnits(up.value_or(wei), coinDecimals, feeDigits);
}

/// "Helsinki Builders DAO 0x3cb3…6a59" in two lines: the name, and below it the whole address.
QWidget *namedAddress(const QString &name, const QString &address)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setSpacing(0);
    auto *words = new PlainLabel;
    words->setWordWrap(true);
    words->setForeignText(name);
    words->setMinimumHeight(20);
    auto *hash = new HashLabel(ReviewSheet::tr("address"), address);
    hash->setWhole(true);
    column->addWidget(words);
    column->addWidget(hash);
    return both;
}

} // namespace

ReviewSheet::ReviewSheet(const chain::TxIntent &intent, base::Clock &clock, QWidget *inWindow)
    : Sheet(base::visibleText(intent.title, 256), base::visibleText(intent.caption, 512), inWindow),
      m_clock(clock), m_cancel(addCancelButton({}, QStringLiteral("review.cancel"))),
      m_retry(addButton(tr("Try again"), QStringLiteral("review.retry"), ButtonKind::Primary)),
      m_approve(addButton(tr("Sign and send"), QStringLiteral("review.approve"), ButtonKind::Primary))
{
    setObjectName(QStringLiteral("review"));
    connect(m_approve, &QPushButton::clicked, this, &ReviewSheet::approved);
    connect(m_retry, &QPushButton::clicked, this, &ReviewSheet::retried);
    showWorking(tr("Simulating the transaction on the newest block…"), true);
}

void ReviewSheet::showReview(const chain::TxReview &review, const QString &fromName, const QString &coin)
{
    replaceBody(makeReview(review, fromName, coin));
    m_retry->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    setCancellable(true);
    m_approve->show();
    m_approve->setEnabled(false);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_enable = m_clock.after(approveDelay, [this] { m_approve->setEnabled(true); });
}

void ReviewSheet::showWorking(const QString &sentence, bool cancellable)
{
    m_enable.reset();
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("review.working"));
    content->setAccessibleName(sentence);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, Tokens::space4, 0, Tokens::space4);
    row->setSpacing(Tokens::space3);
    row->addWidget(new Spinner);
    row->addWidget(new PlainLabel(sentence, TextRole::Body, TextTone::Second), 1);
    replaceBody(content);
    m_retry->hide();
    m_approve->hide();
    m_cancel->setEnabled(cancellable);
    setCancellable(cancellable);
    if (cancellable)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::showFailure(const QString &what, const QString &next, bool canRetry)
{
    m_enable.reset();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Tokens::space3);
    auto *box = new NoteBox(base::visibleText(what, 600), Tone::Bad);
    box->setObjectName(QStringLiteral("review.error"));
    column->addWidget(box);
    auto *step = new PlainLabel(next, TextRole::Body, TextTone::Second);
    step->setObjectName(QStringLiteral("review.next"));
    step->setWordWrap(true);
    column->addWidget(step);
    replaceBody(content);
    m_approve->hide();
    m_retry->setVisible(canRetry);
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(true);
    setCancellable(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReviewSheet::replaceBody(QWidget *content)
{
    clearLayout(body());
    body()->addWidget(content);
    content->show();
}

QWidget *ReviewSheet::makeReview(const chain::TxReview &review, const QString &fromName, const QString &coin) const
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Tokens::space3);
    auto *grid = new KeyValueGrid(110);
    const auto withCoin = [&coin](const QString &number) { return QString(number + u' ' + coin); };
    const QString sent = withCoin(base::formatUnits(review.intent.value, coinDecimals));
    const QString to = review.intent.to ? QString(u' ' + review.intent.to->toString()) : QString();
    bool told = review.intent.value == 0;
    for (const chain::ReviewLine &line : review.intent.lines) {
        const QString label = base::visibleText(line.label, 64);
        const bool amount = !told && line.value == sent; // the intent says itself what is sent
        told = told || amount;
        if (!to.isEmpty() && line.value.endsWith(to))
            grid->addRow(label, namedAddress(line.value.chopped(to.size()), to.mid(1)));
        else
            grid->addRow(label, base::visibleText(line.value, 2048, true), amount ? TextRole::Strong : line.monospace ? TextRole::Mono : TextRole::Body);
    }
    if (!told)
        grid->addRow(tr("Sends"), {{sent, TextRole::Strong, TextTone::Normal}});
    QList<TextRun> from;
    if (!fromName.isEmpty())
        from.append({QString(base::visibleText(fromName, 64) + u' '), TextRole::Body, TextTone::Normal});
    from.append({review.from.toShort(), TextRole::Mono, fromName.isEmpty() ? TextTone::Normal : TextTone::Second});
    grid->addRow(tr("From"), from)->setToolTip(review.from.toString());
    grid->addRow(tr("Fee"), {{tr("about %1, at most ").arg(withCoin(base::displayUnits(review.likelyFee, coinDecimals, feeDigits))), TextRole::Body, TextTone::Normal},
                                {withCoin(roundedUp(review.maximumFee)), TextRole::Strong, TextTone::Normal}});
    grid->addRow(tr("Nonce"), QString::number(review.nonce));
    column->addWidget(grid);
    for (const chain::ReviewNote &note : review.intent.notes)
        column->addWidget(new NoteBox(base::visibleText(note.text, 600), toneOf(note.severity)));
    if (review.simulatedAtBlock > 0)
        column->addWidget(new NoteBox(tr("Simulated at block %1: succeeds, %2 gas.")
                .arg(QLocale().toString(review.simulatedAtBlock), QLocale().toString(base::toU64(review.gasUsedInSimulation).value_or(0))), Tone::Good));
    column->addWidget(new Expander(tr("Raw transaction"), QStringLiteral("review.raw"), makeRaw(review, coin)));
    return content;
}

QWidget *ReviewSheet::makeRaw(const chain::TxReview &review, const QString &coin)
{
    auto *raw = new KeyValueGrid(110);
    raw->layout()->setContentsMargins(0, Tokens::space2, 0, 0);
    raw->addRow(tr("To"), review.intent.to ? review.intent.to->toString() : tr("creates a contract"), TextRole::Mono);
    raw->addRow(tr("Value"), QString(base::formatUnits(review.intent.value, coinDecimals) + u' ' + coin), TextRole::Mono);
    raw->addRow(tr("Chain id"), QString::number(review.chainId), TextRole::Mono);
    raw->addRow(tr("Gas limit"), base::toDecimal(review.gasLimit), TextRole::Mono);
    raw->addRow(tr("Gas price"), tr("at most %1 gwei, tip %2 gwei").arg(base::formatUnits(review.maxFeePerGas, 9), base::formatUnits(review.maxPriorityFeePerGas, 9)), TextRole::Mono);
    auto *data = new QPlainTextEdit(base::toHex(review.intent.data));
    data->setObjectName(QStringLiteral("review.data"));
    data->setAccessibleName(tr("Data, %n byte(s)", nullptr, int(review.intent.data.size())));
    data->setReadOnly(true);
    data->setTabChangesFocus(true);
    data->setFont(fontFor(TextRole::MonoSmall));
    data->setWordWrapMode(QTextOption::WrapAnywhere);
    data->setFixedHeight(review.intent.data.size() > 100 ? 112 : 64);
    raw->addRow(tr("Data"), data);
    return raw;
}

} // namespace ui
