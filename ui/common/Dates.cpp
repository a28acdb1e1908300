// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Dates.h"

#include <vector>

namespace ui {

namespace {

/// A field of a date's format, "MMMM", and what stands behind it as it is written in the format, " 'de' ".
struct DateField {
    QString field;
    QString behind;
};

std::vector<DateField> fieldsOf(const QString &format)
{
    std::vector<DateField> fields;
    bool quoted = false;
    for (const QChar sign : format) {
        quoted = quoted != (sign == u'\'');
        const bool isField = !quoted && (sign == u'd' || sign == u'M' || sign == u'y');
        const bool goesOn = !fields.empty() && fields.back().behind.isEmpty() && fields.back().field.front() == sign;
        if (isField && !goesOn)
            fields.push_back({});
        if (!fields.empty())
            (isField ? fields.back().field : fields.back().behind) += sign;
    }
    return fields;
}

/// What belongs to the field itself and not to the next: "日", the point of an ordinal.
QString ownSigns(const QString &behind)
{
    qsizetype length = 0;
    while (length < behind.size() && !behind.at(length).isSpace() && behind.at(length) != u',' && behind.at(length) != u'\'')
        ++length;
    return behind.left(length);
}

/// The locale's long form without the day of the week, with a short month, and without the year where that is not wanted.
QString dayFormat(const QLocale &locale, Year year)
{
    QString format;
    QString behind;
    for (const DateField &part : fieldsOf(locale.dateFormat(QLocale::LongFormat))) {
        const bool isWeekday = part.field.startsWith(u"ddd");
        if (isWeekday || (part.field.startsWith(u'y') && year == Year::Hidden)) {
            behind = ownSigns(behind);
            continue;
        }
        if (!format.isEmpty())
            format += behind.isEmpty() ? QStringLiteral(" ") : behind;
        format += part.field == u"MMMM" ? QStringLiteral("MMM") : part.field;
        behind = part.behind;
    }
    format += ownSigns(behind);
    return format.replace(QStringLiteral(" 'de' "), QStringLiteral(" ")); // Spanish leaves it out beside a short month
}

/// The locale's short form, with or without seconds.
QString timeFormat(const QLocale &locale, Seconds seconds)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (const qsizetype at = format.indexOf(u"ss"); at > 0)
        format.remove(at - 1, 3);
    const qsizetype minutes = format.indexOf(u"mm");
    if (seconds == Seconds::Shown && minutes > 0)
        format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
    return format;
}

} // namespace

QString Dates::day(const QDate &day, Year year, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale, year));
}

QString Dates::time(const QTime &time, Seconds seconds, const QLocale &locale)
{
    return locale.toString(time, timeFormat(locale, seconds));
}

QString Dates::dayAndTime(const QDateTime &at, Year year, Seconds seconds, const QLocale &locale)
{
    return day(at.date(), year, locale) + u' ' + time(at.time(), seconds, locale);
}

} // namespace ui
