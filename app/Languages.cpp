// SPDX-License-Identifier: Apache-2.0
#include "app/Languages.h"

#include <QCoreApplication>
#include <QDir>
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

QList<std::pair<QString, QString>> Languages::available()
{
    QList<std::pair<QString, QString>> languages{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList files = QDir(QStringLiteral(":/commonrack/translations")).entryList({QStringLiteral("*.qm")});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code == u"en")
            continue; // holds plural forms only
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        languages.append({code, name});
    }
    return languages;
}

} // namespace app
