// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Theme.h"

#include "ui/common/Style.h"
#include "ui/common/Type.h"

#include <QApplication>
#include <QSettings>
#include <QToolTip>

namespace ui {

namespace {

bool systemIsDark()
{
#if defined(Q_OS_WIN)
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"), QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

} // namespace

Theme::Theme(Mode mode, QObject *parent) : QObject(parent), m_mode(mode), m_systemDark(systemIsDark())
{
    QApplication::setStyle(new Style);
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    const Tokens next = m_mode == Mode::HighContrast ? Tokens::contrast() : dark ? Tokens::darkTheme() : Tokens::light();
    detail::setTokens(next);
    QApplication::setFont(fontFor(TextRole::Body));
    QApplication::setPalette(next.palette());
    QToolTip::setPalette(next.palette());
    QToolTip::setFont(fontFor(TextRole::Caption));
}

} // namespace ui
