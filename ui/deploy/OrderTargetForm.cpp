// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/OrderTargetForm.h"

#include "models/base/Units.h"
#include "models/deploy/order/OrderTarget.h"
#include "ui/common/FormField.h"
#include "ui/common/Tokens.h"
#include "ui/common/WheelGuard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrlQuery>

namespace ui {

namespace {

constexpr int mostOrderHours = 24 * 366;
constexpr int usualOrderHours = 24;
constexpr int offerDecimals = 18;

QUrlQuery partsOf(const QString &target)
{
    return QUrlQuery(deploy::isOrderTarget(target) ? target.section(u'?', 1) : QString());
}

} // namespace

OrderTargetForm::OrderTargetForm(const QString &target, QWidget *parent)
    : QWidget(parent), m_before(target), m_perHour(new QLineEdit), m_perHourField(new FormField(tr("At most an hour, in uSPON"), m_perHour)),
      m_hours(new QSpinBox), m_region(new QLineEdit)
{
    const QUrlQuery parts = partsOf(target);
    m_perHour->setObjectName(QStringLiteral("rule.order.perHour"));
    m_perHour->setText(parts.queryItemValue(QStringLiteral("perHour"), QUrl::FullyDecoded));
    m_hours->setObjectName(QStringLiteral("rule.order.hours"));
    m_hours->setRange(1, mostOrderHours);
    const int hours = parts.queryItemValue(QStringLiteral("hours")).toInt();
    m_hours->setValue(hours > 0 ? hours : usualOrderHours);
    new WheelGuard(*m_hours);
    m_region->setObjectName(QStringLiteral("rule.order.region"));
    m_region->setText(parts.queryItemValue(QStringLiteral("region"), QUrl::FullyDecoded));
    m_region->setPlaceholderText(tr("The document's"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space3);
    row->addWidget(m_perHourField, 1);
    row->addWidget(new FormField(tr("For how many hours"), m_hours), 1);
    row->addWidget(new FormField(tr("Region"), m_region), 1);
    connect(m_perHour, &QLineEdit::textEdited, this, [this] { m_perHourField->setError({}); });
}

std::optional<QString> OrderTargetForm::target()
{
    const auto price = base::parseUnits(m_perHour->text().trimmed(), offerDecimals);
    if (!price || *price == 0) {
        m_perHourField->setError(tr("Write what an hour may cost at most, such as 0.5. Providers bid below it."));
        m_perHour->setFocus();
        return std::nullopt;
    }
    QUrlQuery parts = partsOf(m_before);
    const auto put = [&parts](const QString &name, const QString &value) {
        parts.removeAllQueryItems(name);
        if (!value.isEmpty())
            parts.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    put(QStringLiteral("perHour"), m_perHour->text().trimmed());
    put(QStringLiteral("hours"), QString::number(m_hours->value()));
    put(QStringLiteral("region"), m_region->text().trimmed());
    return deploy::orderTargetName.toString() + u'?' + parts.query(QUrl::FullyEncoded);
}

} // namespace ui
