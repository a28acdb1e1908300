// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/Desktop.h"
#include "app/InputWatch.h"
#include "app/Languages.h"
#include "app/ProofTeller.h"
#include "app/QuitOnSignal.h"
#include "app/Services.h"
#include "app/headless/Headless.h"
#include "ui/shell/StartProblem.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// One of these is among the arguments, also as "--option=value": what needs no display must be known before anything
/// looks for one.
bool isGiven(int argc, char **argv, std::initializer_list<QByteArrayView> options)
{
    return std::any_of(argv + 1, argv + argc, [options](const char *argument) {
        const QByteArrayView given(argument);
        return std::any_of(options.begin(), options.end(), [given](QByteArrayView option) {
            return given.startsWith(option) && (given.size() == option.size() || given.at(option.size()) == '=');
        });
    });
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

int verifyProofOnly(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    describeProgram();
    QTextStream out(stdout);
    QTextStream problems(stderr);
    return app::ProofTeller::run(QCoreApplication::arguments(), out, problems);
}

int runWithoutWindow(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    describeProgram();
    return app::Headless::run(QCoreApplication::arguments());
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
    if (isGiven(argc, argv, {"--help", "-h", "--version"}))
        return printOnly(argc, argv);
    if (isGiven(argc, argv, {"--verify-proof"}))
        return verifyProofOnly(argc, argv);
    if (isGiven(argc, argv, {"--headless"}))
        return runWithoutWindow(argc, argv);
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
