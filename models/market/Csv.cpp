// SPDX-License-Identifier: Apache-2.0
#include "models/market/Csv.h"

namespace market {

QByteArray csvField(const QString &text)
{
    const bool formula = !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
    QString safe = formula ? u'\'' + text : text;
    const bool quoted = safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') || safe.contains(u'\r');
    if (!quoted)
        return safe.toUtf8();
    safe.replace(u'"', QStringLiteral("\"\""));
    return '"' + safe.toUtf8() + '"';
}

} // namespace market
