// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/Desktop.h"
#include "app/InputWatch.h"
#include "app/Languages.h"
#include "app/QuitOnSignal.h"
#include "app/Services.h"
#include "ui/shell/StartProblem.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// Help and version need no display.
bool wantsOnlyText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version")
            return true;
    }
    return false;
}

/// What a crash leaves behind must hold no key. Builds for development keep it: there it is what one looks for.
void leaveNoCoreFile()
{
#if defined(Q_OS_UNIX) && defined(NDEBUG)
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
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

/// From the services to the end of the window; the exit code, or Desktop::restartCode.
int runOnce(QApplication &application, const app::CommandLine &commandLine)
{
    // 1. Services, without a window, without a network yet.
    auto services = app::Services::create(commandLine);
    const QString language = !commandLine.language.isEmpty() || !services ? commandLine.language
                                                                           : (*services)->settings.preferences().language;
    const app::Languages languages(language);
    ui::Theme theme(app::Desktop::themeMode(!commandLine.theme.isEmpty() || !services ? commandLine.theme
                                                                                      : (*services)->settings.preferences().theme));
    if (!services) {
        ui::StartProblem problem(services.error());
        QObject::connect(&problem, &ui::StartProblem::closed, &application, [] { QCoreApplication::exit(1); });
        const app::QuitOnSignal signal;
        QObject::connect(&signal, &app::QuitOnSignal::requested, &application, [] { QCoreApplication::exit(1); });
        QTextStream(stderr) << services.error().summary << Qt::endl;
        problem.show();
        if (!commandLine.pictureFile.isEmpty())
            problem.grab().save(commandLine.pictureFile);
        return QApplication::exec();
    }

    // 2. The window; then everything comes alive behind it.
    app::Desktop desktop(**services, theme, commandLine);
    const app::QuitOnSignal signal;
    QObject::connect(&signal, &app::QuitOnSignal::requested, &desktop, &app::Desktop::quit);
    const app::InputWatch input(application);
    QObject::connect(&input, &app::InputWatch::used, &(*services)->vault, &wallet::Vault::noteActivity);
    desktop.show();
    (*services)->start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    if (wantsOnlyText(argc, argv))
        return printOnly(argc, argv);
    QApplication application(argc, argv);
    describeProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Commonrack"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.commonrack.Commonrack"));
    QApplication::setQuitOnLastWindowClosed(false); // the end is ours: services first

    QString output;
    auto commandLine = app::CommandLine::parse(application.arguments(), &output);
    if (!commandLine) {
        QTextStream(stderr) << commandLine.error().summary << Qt::endl;
        return 2;
    }
    std::optional<QTemporaryDir> demoProfile; // the demo begins anew each time, and leaves nothing behind
    if (!commandLine->demoFolder.isEmpty()) {
        commandLine->network = QStringLiteral("sandbox");
        if (commandLine->profileDir.isEmpty())
            commandLine->profileDir = demoProfile.emplace().path();
    }
    int code = runOnce(application, *commandLine);
    while (code == app::Desktop::restartCode) { // another network or language was chosen: the settings say which
        commandLine->network.clear();
        commandLine->language.clear();
        commandLine->rpc.clear();
        code = runOnce(application, *commandLine);
    }
    return code;
}
