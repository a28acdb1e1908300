// SPDX-License-Identifier: Apache-2.0
#include "app/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

Languages::Languages(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString folder = QStringLiteral(":/commonrack/translations");
    // What we have no words for is shown in English, and that needs its plural forms.
    if (m_ours.load(locale, QStringLiteral("commonrack"), QStringLiteral("_"), folder) || m_ours.load(QStringLiteral("commonrack_en"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace app
