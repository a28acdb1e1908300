// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/PolicyForm.h"

#include "models/base/Units.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Type.h"
#include "ui/common/WheelGuard.h"
#include "ui/deploy/RuleWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int tokenDecimals = 18;
constexpr int mostCounted = 1'000'000;
constexpr int imageLines = 3;
constexpr int workFrom = 9 * 60; ///< what is offered when times are switched on
constexpr int workTo = 17 * 60;
constexpr int hourMinutes = 60;

QTime timeOfDay(int minute)
{
    return {minute / hourMinutes % 24, minute % hourMinutes};
}

QTimeEdit *makeDayTime(const QString &name, const QString &accessibleName, int minute)
{
    auto *edit = new QTimeEdit(timeOfDay(minute));
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    new WheelGuard(*edit);
    return edit;
}

QStringList partsOf(const QString &text, const QString &separators)
{
    QStringList parts;
    for (const QString &part : text.split(QRegularExpression(separators), Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts << trimmed;
    }
    return parts;
}

} // namespace

PolicyForm::PolicyForm(const deploy::Policy &policy, QWidget *parent)
    : QWidget(parent), m_before(policy),
      m_cost(new FormField(tr("Budget of one, an hour"), makeMoney(QStringLiteral("rule.cost"), policy.maxCostPerHour))),
      m_totalCost(new FormField(tr("Budget of all, an hour"), makeMoney(QStringLiteral("rule.totalCost"), policy.totalCostPerHour))),
      m_replicas(makeCount(QStringLiteral("rule.replicas"), policy.maxReplicas)), m_atATime(makeCount(QStringLiteral("rule.atATime"), policy.maxConcurrent)),
      m_perDay(makeCount(QStringLiteral("rule.perDay"), policy.maxPerDay)), m_images(new QPlainTextEdit(policy.images.join(u'\n'))),
      m_imagesField(new FormField(tr("Allowed images and registries"), m_images, tr("One a line; * stands for anything, as in ghcr.io/acme/* or docker.io/*. Empty: all."))),
      m_digest(new QCheckBox(tr("Only images that are pinned by their digest"))), m_regions(new QLineEdit(policy.regions.join(QStringLiteral(", ")))),
      m_timed(new QCheckBox(tr("Only at these times"))), m_from(nullptr), m_to(nullptr), m_timesField(nullptr)
{
    m_images->setObjectName(QStringLiteral("rule.images"));
    m_images->setTabChangesFocus(true);
    m_images->setFont(fontFor(TextRole::Mono));
    m_images->setLayoutDirection(Qt::LeftToRight);
    m_images->setFixedHeight(m_images->fontMetrics().lineSpacing() * imageLines + 20);
    m_digest->setObjectName(QStringLiteral("rule.digest"));
    m_digest->setChecked(policy.digestOnly);
    m_regions->setObjectName(QStringLiteral("rule.regions"));
    m_timesField = new FormField(tr("Times"), makeTimes(), tr("What comes at another time waits until the next of these."));
    auto *money = new QHBoxLayout;
    money->setSpacing(Tokens::space3);
    money->addWidget(m_cost, 1);
    money->addWidget(m_totalCost, 1);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(Tokens::space3);
    counts->addWidget(new FormField(tr("Replicas at most"), m_replicas), 1);
    counts->addWidget(new FormField(tr("At a time"), m_atATime), 1);
    counts->addWidget(new FormField(tr("Begun on one day"), m_perDay), 1);
    m_cost->setHint(tr("In tokens. Needs a target that names a price; without one everything would wait."));
    m_totalCost->setHint(tr("Of all that the rule has up, the new one counted."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space3);
    column->addLayout(counts);
    column->addWidget(m_imagesField);
    column->addWidget(m_digest);
    column->addWidget(new FormField(tr("Allowed regions"), m_regions, tr("As in the document, with commas between them. Empty: all.")));
    column->addLayout(money);
    column->addWidget(m_timed);
    column->addWidget(m_timesField);
    for (QLineEdit *edit : {qobject_cast<QLineEdit *>(m_cost->editor()), qobject_cast<QLineEdit *>(m_totalCost->editor())}) {
        auto *field = edit == m_cost->editor() ? m_cost : m_totalCost;
        connect(edit, &QLineEdit::textEdited, this, [field] { field->setError({}); });
    }
    connect(m_images, &QPlainTextEdit::textChanged, this, [this] { m_imagesField->setError({}); });
    connect(m_timed, &QCheckBox::toggled, this, &PolicyForm::showTimes);
    showTimes();
}

QSpinBox *PolicyForm::makeCount(const QString &name, std::optional<int> value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, mostCounted);
    box->setSpecialValueText(tr("No limit"));
    box->setValue(value.value_or(0));
    new WheelGuard(*box);
    return box;
}

QLineEdit *PolicyForm::makeMoney(const QString &name, const std::optional<base::U256> &value)
{
    auto *edit = new QLineEdit(value ? base::formatUnits(*value, tokenDecimals) : QString());
    edit->setObjectName(name);
    edit->setPlaceholderText(tr("No limit"));
    return edit;
}

QWidget *PolicyForm::makeTimes()
{
    const deploy::Policy::Window window = m_before.window.value_or(deploy::Policy::Window{workFrom, workTo, 0x1f});
    m_timed->setObjectName(QStringLiteral("rule.timed"));
    m_timed->setChecked(m_before.window.has_value());
    m_from = makeDayTime(QStringLiteral("rule.from"), tr("From"), window.fromMinute);
    m_to = makeDayTime(QStringLiteral("rule.to"), tr("Until"), window.toMinute);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Tokens::space2);
    auto *days = new QWidget;
    auto *flow = new FlowLayout(days, Tokens::space3);
    const QStringList names = shortDayNames();
    for (int day = 0; day < int(names.size()); ++day) {
        auto *check = new QCheckBox(names.at(day));
        check->setObjectName(QStringLiteral("rule.day.%1").arg(day));
        check->setChecked(window.days & (1 << day));
        connect(check, &QCheckBox::toggled, this, [this] { m_timesField->setError({}); });
        m_days << check;
        flow->addWidget(check);
    }
    auto *times = new QHBoxLayout;
    times->setSpacing(Tokens::space2);
    times->addWidget(m_from);
    times->addWidget(new PlainLabel(tr("to", "from one time to another"), TextRole::Body, TextTone::Second));
    times->addWidget(m_to);
    times->addStretch(1);
    column->addWidget(days);
    column->addLayout(times);
    return box;
}

void PolicyForm::showTimes()
{
    m_timesField->setVisible(m_timed->isChecked());
    m_timesField->setError({});
}

bool PolicyForm::takeMoney(FormField &field, std::optional<base::U256> &into)
{
    const QString text = qobject_cast<QLineEdit *>(field.editor())->text().trimmed();
    const auto amount = text.isEmpty() ? base::Result<base::U256>(base::U256(0)) : base::parseUnits(text, tokenDecimals);
    field.setError(amount ? QString() : amount.error().summary);
    into = text.isEmpty() || !amount ? std::nullopt : std::optional<base::U256>(*amount);
    return amount.has_value();
}

bool PolicyForm::takeImages(QStringList &into)
{
    into = partsOf(m_images->toPlainText(), QStringLiteral("\\n"));
    static const QRegularExpression odd(QStringLiteral("[\\s,;]"));
    for (const QString &image : into) {
        if (image.contains(odd) || image.contains(QStringLiteral("://"))) {
            m_imagesField->setError(tr("“%1” is no image name. Write one a line, such as docker.io/library/nginx:1.27 or ghcr.io/acme/*.").arg(image.left(60)));
            return false;
        }
    }
    m_imagesField->setError({});
    return true;
}

bool PolicyForm::takeTimes(std::optional<deploy::Policy::Window> &into)
{
    into.reset();
    if (!m_timed->isChecked())
        return true;
    deploy::Policy::Window window;
    window.days = 0;
    for (int day = 0; day < int(m_days.size()); ++day)
        window.days |= m_days.at(day)->isChecked() ? 1 << day : 0;
    window.fromMinute = m_from->time().hour() * hourMinutes + m_from->time().minute();
    window.toMinute = m_to->time().hour() * hourMinutes + m_to->time().minute();
    if (window.toMinute == 0) // midnight ends the day
        window.toMinute = 24 * hourMinutes;
    into = window;
    m_timesField->setError(window.days == 0 ? tr("Choose at least one day.") : QString());
    return window.days != 0;
}

std::optional<deploy::Policy> PolicyForm::policy()
{
    deploy::Policy policy = m_before;
    const auto count = [](const QSpinBox *box) { return box->value() > 0 ? std::optional<int>(box->value()) : std::nullopt; };
    policy.maxReplicas = count(m_replicas);
    policy.maxConcurrent = count(m_atATime);
    policy.maxPerDay = count(m_perDay);
    policy.digestOnly = m_digest->isChecked();
    policy.regions = partsOf(m_regions->text(), QStringLiteral("[,;]"));
    // Each is looked at, so that all mistakes are seen at once; the first one gets the focus.
    QWidget *wrong = nullptr;
    const auto note = [&wrong](bool good, QWidget *editor) { wrong = good || wrong ? wrong : editor; };
    note(takeImages(policy.images), m_images);
    note(takeMoney(*m_cost, policy.maxCostPerHour), m_cost->editor());
    note(takeMoney(*m_totalCost, policy.totalCostPerHour), m_totalCost->editor());
    note(takeTimes(policy.window), m_days.front());
    if (!wrong)
        return policy;
    wrong->setFocus();
    return std::nullopt;
}

} // namespace ui
