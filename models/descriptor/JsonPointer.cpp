// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/JsonPointer.h"

namespace descriptor {

QString childPointer(const QString &parent, const QString &name)
{
    QString escaped = name;
    escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + escaped;
}

QString childPointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

QString parentPointer(const QString &pointer)
{
    return pointer.left(qMax<qsizetype>(0, pointer.lastIndexOf(u'/')));
}

static QString unescaped(QString part)
{
    return part.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
}

QString lastName(const QString &pointer)
{
    return pointer.isEmpty() ? QString() : unescaped(pointer.mid(pointer.lastIndexOf(u'/') + 1));
}

QStringList pointerParts(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList parts = pointer.mid(1).split(u'/');
    for (QString &part : parts)
        part = unescaped(part);
    return parts;
}

bool liesWithin(const QString &pointer, const QString &ancestor)
{
    return pointer == ancestor || pointer.startsWith(ancestor + u'/');
}

} // namespace descriptor
