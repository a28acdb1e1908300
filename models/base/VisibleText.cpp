// SPDX-License-Identifier: Apache-2.0
#include "models/base/VisibleText.h"

namespace base {

namespace {

bool hidden(QChar c, bool keepLines)
{
    if (keepLines && (c == u'\n' || c == u'\t'))
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString visibleText(QStringView text, qsizetype maxLength, bool keepLines)
{
    QString out;
    const bool cut = text.size() > maxLength;
    const QStringView shown = cut ? text.first(maxLength) : text;
    out.reserve(shown.size());
    for (const QChar c : shown) {
        if (hidden(c, keepLines))
            out += QStringLiteral("⟨U+%1⟩").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += c;
    }
    if (cut)
        out += u'…';
    return out;
}

QString elidedMiddle(QStringView text)
{
    return text.size() <= 12 ? text.toString() : text.first(6).toString() + u'…' + text.last(4).toString();
}

} // namespace base
