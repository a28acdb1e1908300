// SPDX-License-Identifier: Apache-2.0
// The section of SettingsPage about warnings.
#include "ui/settings/SettingsPage.h"

#include "ui/common/Card.h"
#include "ui/common/FormField.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WheelGuard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostDays = 60;
constexpr int minutesPerHour = 60;
constexpr int usualFrom = 22 * minutesPerHour;
constexpr int usualTo = 7 * minutesPerHour;

QTime timeOf(int minute)
{
    return {minute / minutesPerHour, minute % minutesPerHour};
}

int minuteOf(const QTime &time)
{
    return time.hour() * minutesPerHour + time.minute();
}

QTimeEdit *makeTime(const QString &name, const QString &accessibleName, int minute)
{
    auto *edit = new QTimeEdit(timeOf(minute));
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    new WheelGuard(*edit);
    return edit;
}

} // namespace

Card *SettingsPage::makeWarnings()
{
    auto *card = new Card(tr("Warnings"));
    card->setObjectName(QStringLiteral("settings.warnings"));
    card->body()->setSpacing(Tokens::space3);
    QSpinBox *funds = makeNumber(QStringLiteral("settings.warnFunds"), mostDays, m_preferences.warnFundsDays, tr("Never"), tr(" days"), &Preferences::warnFundsDays);
    QSpinBox *expiry = makeNumber(QStringLiteral("settings.warnExpiry"), mostDays, m_preferences.warnExpiryDays, tr("Never"), tr(" days"), &Preferences::warnExpiryDays);
    card->body()->addWidget(new FormField(tr("Warn when the treasury lasts less than"), funds, tr("All leases together, with what is free in escrow.")));
    card->body()->addWidget(new FormField(tr("Warn when a lease ends within"), expiry, tr("Short leases in their last quarter. You are told again a day and an hour before.")));
    m_desktop = new QCheckBox(tr("Also on the desktop"));
    m_desktop->setObjectName(QStringLiteral("settings.desktopWarnings"));
    m_desktop->setChecked(m_preferences.desktopWarnings == u"on");
    const bool quiet = m_preferences.quietFrom != m_preferences.quietTo;
    auto *hours = new QCheckBox(tr("Quiet hours"));
    hours->setObjectName(QStringLiteral("settings.quiet"));
    hours->setChecked(quiet);
    QTimeEdit *from = makeTime(QStringLiteral("settings.quietFrom"), tr("Quiet from"), quiet ? m_preferences.quietFrom : usualFrom);
    QTimeEdit *to = makeTime(QStringLiteral("settings.quietTo"), tr("Quiet until"), quiet ? m_preferences.quietTo : usualTo);
    from->setEnabled(quiet);
    to->setEnabled(quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space2);
    row->addWidget(hours);
    row->addStretch(1);
    row->addWidget(from);
    row->addWidget(new PlainLabel(tr("to", "from one time to another"), TextRole::Body, TextTone::Second));
    row->addWidget(to);
    auto *hint = new PlainLabel(tr("In these hours nothing appears on the desktop; what came is told together afterwards."), TextRole::Caption, TextTone::Third);
    hint->setWordWrap(true);
    hours->setAccessibleDescription(hint->text());
    card->body()->addWidget(m_desktop);
    card->body()->addLayout(row);
    card->body()->addWidget(hint);
    connect(m_desktop, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.desktopWarnings = on ? QStringLiteral("on") : QStringLiteral("off");
        change();
    });
    const auto takeHours = [this, hours, from, to] {
        from->setEnabled(hours->isChecked());
        to->setEnabled(hours->isChecked());
        m_preferences.quietFrom = hours->isChecked() ? minuteOf(from->time()) : 0;
        m_preferences.quietTo = hours->isChecked() ? minuteOf(to->time()) : 0;
        change();
    };
    connect(hours, &QCheckBox::toggled, this, takeHours);
    connect(from, &QTimeEdit::timeChanged, this, takeHours);
    connect(to, &QTimeEdit::timeChanged, this, takeHours);
    return card;
}

void SettingsPage::setDesktopWarnings(const QString &wish)
{
    m_preferences.desktopWarnings = wish;
    const QSignalBlocker silent(m_desktop);
    m_desktop->setChecked(wish == u"on");
}

} // namespace ui
