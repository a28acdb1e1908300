// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/RuleWords.h"

#include "models/base/Units.h"
#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace ui {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(ui::RuleWords)
};

constexpr int minutesInHour = 60;
constexpr int daysInWeek = 7;
constexpr int allDays = 0x7f;
constexpr qsizetype mostListed = 4; ///< of a list, before it is cut

QString clockText(int minute)
{
    const bool end = minute >= 24 * minutesInHour;
    return end ? QStringLiteral("24:00") : QTime(minute / minutesInHour, minute % minutesInHour).toString(QStringLiteral("HH:mm"));
}

QString listed(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts.mid(0, mostListed))
        shown << base::visibleText(text, 80);
    if (texts.size() > mostListed)
        shown << RuleText::tr("and %n more", nullptr, int(texts.size() - mostListed));
    return shown.join(QStringLiteral(", "));
}

} // namespace

QString eventText(dao::AbiVersion version)
{
    switch (version) {
    case dao::AbiVersion::V1: return QStringLiteral("DeployEvent(string)");
    case dao::AbiVersion::V2: return QStringLiteral("DeployEvent(address, string, string)");
    case dao::AbiVersion::Unknown: break;
    }
    return RuleText::tr("DeployEvent, in either form");
}

QString waitText(const deploy::Rule &rule)
{
    if (rule.finalized)
        return RuleText::tr("The block that the chain calls final");
    return rule.confirmations == 1 ? RuleText::tr("1 confirmation, the event's own block")
                                   : RuleText::tr("%1 confirmations, the event's own block counted").arg(QLocale().toString(rule.confirmations));
}

QString approvalText(deploy::Rule::Approval approval)
{
    switch (approval) {
    case deploy::Rule::Approval::Ask: return RuleText::tr("Asks you before it deploys");
    case deploy::Rule::Approval::AskTwo: return RuleText::tr("Two members sign each deployment");
    case deploy::Rule::Approval::Automatic: break;
    }
    return RuleText::tr("Deploys by itself; the vote was the approval");
}

QStringList shortDayNames()
{
    QStringList names;
    for (int day = 1; day <= daysInWeek; ++day)
        names << QLocale().dayName(day, QLocale::ShortFormat);
    return names;
}

QString windowText(const deploy::Policy::Window &window)
{
    const QString times = window.fromMinute == window.toMinute ? RuleText::tr("all day")
                                                               : RuleText::tr("%1 to %2", "times of the day").arg(clockText(window.fromMinute), clockText(window.toMinute));
    if ((window.days & allDays) == allDays)
        return times;
    QStringList days;
    const QStringList names = shortDayNames();
    for (int day = 0; day < daysInWeek; ++day) {
        if (window.days & (1 << day))
            days << names.at(day);
    }
    return QStringLiteral("%1 · %2").arg(days.join(QStringLiteral(", ")), times);
}

QStringList limitTexts(const deploy::Policy &policy)
{
    QStringList texts;
    const QLocale locale;
    if (policy.maxCostPerHour)
        texts << RuleText::tr("at most %1 an hour each").arg(base::displayUnits(*policy.maxCostPerHour, 18));
    if (policy.totalCostPerHour)
        texts << RuleText::tr("at most %1 an hour together").arg(base::displayUnits(*policy.totalCostPerHour, 18));
    if (policy.maxReplicas)
        texts << RuleText::tr("at most %n replica(s)", nullptr, *policy.maxReplicas);
    if (policy.maxConcurrent)
        texts << RuleText::tr("at most %n at a time", nullptr, *policy.maxConcurrent);
    if (policy.maxPerDay)
        texts << RuleText::tr("at most %n a day", nullptr, *policy.maxPerDay);
    if (policy.maxMilliCores)
        texts << RuleText::tr("at most %1 cores each").arg(locale.toString(double(*policy.maxMilliCores) / 1000));
    if (policy.maxMemoryMb)
        texts << RuleText::tr("at most %1 MB each").arg(locale.toString(*policy.maxMemoryMb));
    if (policy.totalMilliCores)
        texts << RuleText::tr("at most %1 cores together").arg(locale.toString(double(*policy.totalMilliCores) / 1000));
    if (policy.totalMemoryMb)
        texts << RuleText::tr("at most %1 MB together").arg(locale.toString(*policy.totalMemoryMb));
    if (!policy.images.isEmpty())
        texts << RuleText::tr("images: %1").arg(listed(policy.images));
    if (policy.digestOnly)
        texts << RuleText::tr("images pinned by digest");
    if (!policy.regions.isEmpty())
        texts << RuleText::tr("regions: %1").arg(listed(policy.regions));
    if (policy.window)
        texts << RuleText::tr("times: %1").arg(windowText(*policy.window));
    return texts;
}

} // namespace ui
