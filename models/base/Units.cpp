// SPDX-License-Identifier: Apache-2.0
#include "models/base/Units.h"

#include <QCoreApplication>
#include <QLocale>

namespace base {

Result<U256> parseUnits(QStringView text, int decimals)
{
    const auto refuse = [] {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "Write the amount in digits with at most one point, for example 0.25."));
    };
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return refuse();
    while (fraction.size() > decimals && fraction.endsWith(u'0')) // "1.50" is as exact as "1.5"
        fraction.chop(1);
    if (fraction.size() > decimals)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "This amount has more than %1 digits after the point.").arg(decimals));
    QString digits = QStringLiteral("0");
    digits += whole;
    digits += fraction;
    digits += QString(decimals - fraction.size(), u'0');
    for (const QChar c : std::as_const(digits)) {
        if (c < u'0' || c > u'9')
            return refuse();
    }
    qsizetype start = 0;
    while (start < digits.size() - 1 && digits[start] == u'0')
        ++start;
    return fromDecimal(QStringView(digits).sliced(start));
}

QString formatUnits(const U256 &value, int decimals)
{
    QString digits = toDecimal(value);
    if (decimals <= 0)
        return digits;
    if (digits.size() <= decimals)
        digits.prepend(QString(decimals - digits.size() + 1, u'0'));
    const qsizetype point = digits.size() - decimals;
    QString fraction = digits.sliced(point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    digits.truncate(point);
    return fraction.isEmpty() ? digits : digits + u'.' + fraction;
}

QString displayUnits(const U256 &value, int decimals, int fractionDigits)
{
    const QString exact = formatUnits(value, decimals);
    const QLocale locale;
    const qsizetype point = exact.indexOf(u'.');
    QString whole = point < 0 ? exact : exact.first(point);
    QString fraction = point < 0 ? QString() : exact.sliced(point + 1).left(fractionDigits);
    const bool vanishes = value != 0 && whole == u"0" && fraction.count(u'0') == fraction.size();
    if (vanishes && fractionDigits > 0)
        return u'<' + QStringLiteral("0") + locale.decimalPoint() + QString(fractionDigits - 1, u'0') + u'1';
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? whole : whole + locale.decimalPoint() + fraction;
}

} // namespace base
