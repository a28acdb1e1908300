// SPDX-License-Identifier: Apache-2.0
// The frame of a run without a window: what it is told, what it is built of, and what it ends with.
#include "app/Languages.h"
#include "app/QuitOnSignal.h"
#include "app/headless/Headless.h"
#include "models/store/AtomicFile.h"

#include <QTextStream>

#include <cstdio>

namespace app {

namespace {

int refuse(const QString &sentence, Headless::ExitCode code)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

/// The configuration file, and the environment over it.
base::Result<RunOptions> readOptions(CommandLine &line)
{
    RunOptions options;
    if (!line.configFile.isEmpty()) {
        const auto text = store::readFile(line.configFile);
        if (!text)
            return base::fail(base::wrap(Headless::tr("The configuration %1 cannot be read: name a file with --config that this user may read.").arg(line.configFile),
                                         text.error()));
        auto read = RunOptions::read(*text);
        if (!read)
            return base::fail(read.error());
        options = std::move(*read);
    }
    if (const auto taken = options.takeEnvironment(QProcessEnvironment::systemEnvironment()); !taken)
        return base::fail(taken.error());
    options.unattended = true;
    if (line.network.isEmpty())
        line.network = options.network;
    if (options.dao && line.network == u"sandbox")
        return base::fail(base::ErrorCode::Invalid,
                          Headless::tr("The Sandbox brings a DAO of its own: leave the DAO's address out, or name another network with --network."));
    return options;
}

void writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

/// What of the tokens is of use. They are never shown, nor written anywhere.
void tellTokens(const RunLog &log, const RunOptions &options, const Services &services)
{
    if (!options.explorerToken.isEmpty()) {
        const bool used = services.market.exists() && !services.settings.preferences().logsApi.isEmpty();
        log.info("token", used ? Headless::tr("The explorer token is used for the second source of the market's history.")
                               : Headless::tr("An explorer token is given and not needed here: events come from the node."));
    }
    if (!options.spheronToken.isEmpty())
        log.info("token", Headless::tr("A Spheron token is given and not needed here: orders on the market are signed with the wallet."));
}

/// Null where there is none; what is given is taken first.
std::unique_ptr<PasswordInput> passwordInput(const CommandLine &line)
{
    return line.passwordFd >= 0 ? std::make_unique<PasswordInput>(line.passwordFd) : PasswordInput::fromCredentials();
}

} // namespace

int Headless::run(const QStringList &arguments)
{
    QString output;
    auto line = CommandLine::parse(arguments, &output);
    if (!line)
        return refuse(line.error().summary, WrongUsage);
    auto password = passwordInput(*line); // before any program is started that could inherit it
    if (password && !password->isOpen())
        return refuse(tr("--password-fd names a file descriptor that is not open."), WrongUsage);
    const auto options = readOptions(*line);
    if (!options)
        return refuse(options.error().summary, WrongUsage);
    ServiceNotifier notifier(QProcessEnvironment::systemEnvironment());
    ServiceNotifier::clearEnvironment();
    RunOptions::clearEnvironment();

    const base::SystemClock clock;
    const RunLog log(line->jsonLog ? RunLog::Format::Json : RunLog::Format::Text, clock, &writeLine);
    const QuitOnSignal signal;
    const auto services = Services::create(*line, *options);
    const Languages languages(!line->language.isEmpty() || !services ? line->language : (*services)->settings.preferences().language);
    if (!services) {
        log.error("start", services.error().summary);
        return services.error().code == base::ErrorCode::Conflict ? ProfileInUse : CannotGoOn;
    }
    log.info("start", tr("Commonrack %1 without a window, on %2, with the profile %3.")
                          .arg(QCoreApplication::applicationVersion(), (*services)->network.name, (*services)->paths.profile()));
    tellTokens(log, *options, **services);
    Headless headless(**services, log, notifier, std::move(password));
    if (line->statusPort >= 0) {
        if (const auto serving = headless.serve(quint16(line->statusPort)); !serving) {
            log.error("start", serving.error().summary);
            return CannotGoOn;
        }
    }
    QObject::connect(&signal, &QuitOnSignal::requested, &headless, [&headless] { headless.stop(StoppedOnRequest); });
    QMetaObject::invokeMethod(&headless, &Headless::start, Qt::QueuedConnection); // only a turning loop can be ended
    return QCoreApplication::exec();
}

} // namespace app
