// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/Desktop.h"
#include "app/Languages.h"
#include "app/QuitOnSignal.h"
#include "app/Services.h"
#include "ui/shell/StartProblem.h"

#include <QApplication>
#include <QTextStream>

namespace {

/// 1. Help and version need no display.
bool wantsOnlyText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version")
            return true;
    }
    return false;
}

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("commonrack"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMONRACK_VERSION));
}

int printOnly(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    describeProgram();
    QString output;
    (void)app::CommandLine::parse(application.arguments(), &output);
    QTextStream(stdout) << output;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (wantsOnlyText(argc, argv))
        return printOnly(argc, argv);

    QApplication application(argc, argv);
    describeProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Commonrack"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.commonrack.Commonrack"));
    QApplication::setQuitOnLastWindowClosed(false); // the end is ours: services first

    // 2. What is asked for.
    QString output;
    const auto commandLine = app::CommandLine::parse(application.arguments(), &output);
    if (!commandLine) {
        QTextStream(stderr) << commandLine.error().summary << Qt::endl;
        return 2;
    }

    // 3. Services, without a window, without a network yet.
    auto services = app::Services::create(*commandLine);
    const QString language = !commandLine->language.isEmpty() || !services ? commandLine->language
                                                                           : (*services)->settings.preferences().language;
    const app::Languages languages(language);
    ui::Theme theme(app::Desktop::themeMode(!commandLine->theme.isEmpty() || !services ? commandLine->theme
                                                                                      : (*services)->settings.preferences().theme));
    if (!services) {
        ui::StartProblem problem(services.error());
        QObject::connect(&problem, &ui::StartProblem::closed, &application, [] { QCoreApplication::exit(1); });
        problem.show();
        return QApplication::exec();
    }

    // 4. The window; then everything comes alive behind it.
    app::Desktop desktop(**services, theme, *commandLine);
    const app::QuitOnSignal signal;
    QObject::connect(&signal, &app::QuitOnSignal::requested, &desktop, &app::Desktop::quit);
    desktop.show();
    (*services)->start();
    return QApplication::exec();
}
