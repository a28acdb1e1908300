// SPDX-License-Identifier: Apache-2.0
#include "models/base/VisibleText.h"

namespace base {

namespace {

bool hidden(char32_t c, bool keepLines)
{
    if (keepLines && (c == U'\n' || c == U'\t'))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, tags
    case QChar::Other_Surrogate: // half of a pair
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
    qsizetype end = cut ? maxLength : text.size();
    if (cut && end > 0 && text[end - 1].isHighSurrogate())
        --end;
    out.reserve(end);
    for (qsizetype i = 0; i < end; ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (hidden(c, keepLines))
            out += u'\u27E8' + QStringLiteral("U+") + QStringLiteral("%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper() + u'\u27E9';
        else
            out += QChar::fromUcs4(c);
        if (c > 0xFFFF)
            ++i;
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
