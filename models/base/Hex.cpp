// SPDX-License-Identifier: Apache-2.0
#include "models/base/Hex.h"

#include <QCoreApplication>

namespace base {

namespace {

int digit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

} // namespace

QString toHex(QByteArrayView bytes)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text(2 + 2 * bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    *out++ = u'0';
    *out++ = u'x';
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = digits[value >> 4];
        *out++ = digits[value & 15];
    }
    return text;
}

Result<QByteArray> fromHex(QStringView text)
{
    const auto refuse = [] {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("base", "This should be 0x followed by pairs of the digits 0-9 and a-f."));
    };
    if (!text.startsWith(u"0x") || text.size() % 2 != 0)
        return refuse();
    QByteArray bytes(text.size() / 2 - 1, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = digit(text[2 * i + 2]);
        const int low = digit(text[2 * i + 3]);
        if (high < 0 || low < 0)
            return refuse();
        bytes[i] = static_cast<char>(high << 4 | low);
    }
    return bytes;
}

} // namespace base
