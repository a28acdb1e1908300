// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace descriptor {

static bool matches(const char16_t *pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf16(pattern))).match(value).hasMatch();
}

bool matchesFormat(const QString &format, const QString &value)
{
    if (format == u"image-name") // the reference grammar of container registries, without tag and digest
        return matches(u"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?/)?"
                       u"[a-z0-9]++(?:(?:\\.|_{1,2}|-+)[a-z0-9]++)*+(?:/[a-z0-9]++(?:(?:\\.|_{1,2}|-+)[a-z0-9]++)*+)*+", value);
    if (format == u"image-tag")
        return matches(u"sha256:[0-9a-f]{64}|[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}(?:@sha256:[0-9a-f]{64})?", value);
    if (format == u"absolute-path")
        return matches(u"/[^\\x00-\\x1f\\x7f]*", value) && !value.contains(u"/../") && !value.endsWith(u"/..");
    if (format == u"url-path")
        return value.isEmpty() || matches(u"/[\\x21-\\x7e]*", value);
    if (format == u"variable-name")
        return matches(u"[A-Za-z_][A-Za-z0-9_.-]*", value);
    return true;
}

QString formatSentence(const QString &format, const QString &title)
{
    if (format == u"image-name")
        return QCoreApplication::translate("descriptor", "%1 must be the name of an image, such as nginx or ghcr.io/owner/app.").arg(title);
    if (format == u"image-tag")
        return QCoreApplication::translate("descriptor", "%1 must be a version such as 1.27, or a digest sha256:…").arg(title);
    if (format == u"absolute-path")
        return QCoreApplication::translate("descriptor", "%1 must be a path that starts with a slash.").arg(title);
    if (format == u"url-path")
        return QCoreApplication::translate("descriptor", "%1 must start with a slash and hold no spaces.").arg(title);
    return QCoreApplication::translate("descriptor", "%1 may hold only letters, digits, _ . and -, and must not start with a digit.").arg(title);
}

} // namespace descriptor
