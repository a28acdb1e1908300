// SPDX-License-Identifier: Apache-2.0
#include "app/StartAtLogin.h"

#include "models/store/AtomicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace app {

namespace {

const QString programId = QStringLiteral("org.commonrack.Commonrack");
const QString runValue = QStringLiteral("Commonrack");

/// An argument of Exec (Desktop Entry Specification): in quotes, with \ before what a shell would read, each \ doubled
/// once more because the value is a string, and % doubled because it begins a field code.
QString execArgument(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            escaped += QStringLiteral("\\\\");
        if (c == u'\\')
            escaped += QStringLiteral("\\\\");
        else
            escaped += c == u'%' ? QStringLiteral("%%") : QString(c);
    }
    return u'"' + escaped + u'"';
}

/// An argument as Windows programs split their command line.
QString windowsArgument(const QString &text)
{
    return u'"' + QString(text).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

} // namespace

StartAtLogin::StartAtLogin(Way way, QString place, QString program, QStringList arguments)
    : m_way(way), m_place(std::move(place)), m_program(std::move(program)), m_arguments(std::move(arguments))
{
}

StartAtLogin StartAtLogin::usual()
{
    const QStringList arguments{QStringLiteral("--background")};
    const QString program = QCoreApplication::applicationFilePath();
#if defined(Q_OS_WIN)
    return {Way::RunKey, QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"), QDir::toNativeSeparators(program), arguments};
#elif defined(Q_OS_MACOS)
    return {Way::LaunchAgent, QDir::homePath() + QStringLiteral("/Library/LaunchAgents"), program, arguments};
#else
    return {Way::XdgAutostart, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart"), program, arguments};
#endif
}

QString StartAtLogin::file() const
{
    switch (m_way) {
    case Way::XdgAutostart: return m_place + u'/' + programId + QStringLiteral(".desktop");
    case Way::LaunchAgent: return m_place + u'/' + programId + QStringLiteral(".plist");
    case Way::RunKey: break;
    }
    return m_place;
}

QString StartAtLogin::commandLine() const
{
    QStringList parts;
    for (const QString &part : QStringList{m_program} + m_arguments)
        parts << (m_way == Way::XdgAutostart ? execArgument(part) : windowsArgument(part));
    return parts.join(u' ');
}

QByteArray StartAtLogin::content() const
{
    if (m_way == Way::XdgAutostart)
        return QStringLiteral("[Desktop Entry]\nType=Application\nName=Commonrack\nExec=%1\nIcon=%2\nTerminal=false\nX-GNOME-Autostart-enabled=true\n").arg(commandLine(), programId).toUtf8();
    if (m_way == Way::RunKey)
        return {};
    QString arguments;
    for (const QString &part : QStringList{m_program} + m_arguments)
        arguments += QStringLiteral("        <string>%1</string>\n").arg(part.toHtmlEscaped());
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n    <string>%1</string>\n    <key>ProgramArguments</key>\n    <array>\n%2    </array>\n"
                          "    <key>RunAtLoad</key>\n    <true/>\n</dict>\n</plist>\n")
        .arg(programId, arguments)
        .toUtf8();
}

bool StartAtLogin::isOn() const
{
    if (m_way == Way::RunKey)
        return QSettings(m_place, m_place.startsWith(u"HKEY_") ? QSettings::NativeFormat : QSettings::IniFormat).contains(runValue);
    return QFile::exists(file());
}

base::Status StartAtLogin::set(bool on)
{
    if (m_way == Way::RunKey)
        return setRunKey(on);
    const auto refused = base::fail(base::ErrorCode::Storage,
                                    QCoreApplication::translate("app", "Starting at login cannot be changed: %1 cannot be written.").arg(QDir::toNativeSeparators(file())));
    if (!on)
        return !QFile::exists(file()) || QFile::remove(file()) ? base::Status() : base::Status(refused);
    if (!QDir().mkpath(m_place))
        return refused;
    return store::writeFileAtomically(file(), content()) ? base::Status() : base::Status(refused);
}

base::Status StartAtLogin::setRunKey(bool on)
{
    QSettings key(m_place, m_place.startsWith(u"HKEY_") ? QSettings::NativeFormat : QSettings::IniFormat);
    if (on)
        key.setValue(runValue, commandLine());
    else
        key.remove(runValue);
    key.sync();
    if (key.status() == QSettings::NoError)
        return {};
    return base::fail(base::ErrorCode::Storage, QCoreApplication::translate("app", "Starting at login cannot be changed: %1 cannot be written.").arg(m_place));
}

} // namespace app
