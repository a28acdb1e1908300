// SPDX-License-Identifier: Apache-2.0
#include "app/headless/Headless.h"

#include "app/headless/MetricsText.h"

namespace app {

namespace {

constexpr std::chrono::hours signOfLifeEvery{1};

} // namespace

Headless::Headless(Services &services, const RunLog &log, ServiceNotifier &notifier, std::unique_ptr<PasswordInput> password, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_log(log)
    , m_notifier(notifier)
    , m_watch(services)
    , m_runs(services.trigger, services.deployments, log)
    , m_server(services.clock)
    , m_password(std::move(password))
{
    tellServices();
    m_runs.follow(services.triggerDesk.rules());
    m_server.addPage("/healthz", [this] {
        const StatusReport report = m_watch.report();
        return StatusServer::Reply{report.isHealthy() ? 200 : 503, "text/plain; charset=utf-8", report.sentence().toUtf8() + '\n'};
    });
    m_server.addPage("/status", [this] { return StatusServer::Reply{200, "application/json", m_watch.report().json()}; });
    m_server.addPage("/metrics", [this] { return StatusServer::Reply{200, MetricsText::ContentType, m_watch.report().metrics()}; });
}

base::Status Headless::serve(quint16 port)
{
    const auto listening = m_server.listen(port);
    if (listening)
        m_log.info("status-server", tr("Status and figures: http://127.0.0.1:%1/status, /metrics and /healthz.").arg(m_server.port()),
                   {{"port", QString::number(m_server.port())}});
    return listening;
}

void Headless::start()
{
    m_watch.start();
    beat();
    signOfLife();
    m_services.start();
}

void Headless::stop(ExitCode code)
{
    if (std::exchange(m_stopping, true))
        return;
    m_log.info("stopping", tr("Stopping: what is running goes on, what is not done is done at the next start."));
    m_notifier.stopping();
    m_watch.setStopping();
    m_beat.reset();
    m_signOfLife.reset();
    m_services.disconnect(this); // the end of everything is no news
    m_services.trigger.disconnect(this);
    m_services.socket.disconnect(this);
    m_runs.stop();
    const auto end = [this, code] {
        m_patience.reset();
        m_log.info("stopped", tr("Stopped."));
        QCoreApplication::exit(code);
    };
    m_patience = m_services.clock.after(LongestStop, [this, end] {
        m_log.warn("stop-late", tr("Not everything ended in time; it is left to end by itself."));
        end();
    });
    m_services.shutDown().then(this, [this, end](const base::Result<bool> &) {
        if (m_patience)
            end();
    });
}

void Headless::tellServices()
{
    connect(&m_services, &Services::step, this, [this](const QString &what) {
        m_log.info("step", what);
        m_notifier.status(what);
    });
    connect(&m_services, &Services::living, this, &Headless::onLiving);
    connect(&m_services, &Services::halted, this, &Headless::onHalted);
    connect(&m_services, &Services::walletOpened, this, &Headless::unlock);
    connect(&m_services, &Services::noted, this, [this](const QString &sentence) { m_log.warn("note", sentence); });
    connect(&m_services, &Services::failed, this, [this](const base::Error &error) { m_log.error("failure", error.summary); });
    connect(&m_services, &Services::engineFailed, this, [this](const base::Error &error) { m_log.warn("engine", error.summary); });
    connect(&m_services.socket, &chain::PushTransport::stateChanged, this, &Headless::onConnection);
    connect(&m_services.trigger, &deploy::Trigger::stateChanged, this, &Headless::onTrigger);
    connect(&m_services.vault, &wallet::Vault::lockChanged, this, [this](bool unlocked) {
        m_log.info("wallet", unlocked ? tr("The wallet is unlocked.") : tr("The wallet is locked."));
    });
    connect(&m_watch, &ServiceWatch::engineChanged, this, [this](bool up, const QString &sentence) {
        m_log.tell(up ? RunLog::Level::Info : RunLog::Level::Warning, "engine", up ? tr("The container engine answers: %1.").arg(sentence) : sentence);
    });
}

void Headless::onLiving()
{
    const auto dao = m_services.network.contract(QStringLiteral("dao"));
    m_log.info("living", dao ? tr("%1 answers. What the DAO %2 executes from now on is deployed here.").arg(m_services.network.name, dao->toString())
                             : tr("%1 answers. It has no DAO, so nothing is deployed from here.").arg(m_services.network.name));
    const deploy::Rule &rule = m_services.trigger.rule();
    if (dao && rule.paused)
        m_log.warn("rule", tr("The trigger is paused: what is executed waits. Set “paused” to false in the configuration to go on."));
    if (dao && rule.approval == deploy::Rule::Approval::Ask)
        m_log.warn("rule", tr("Each deployment waits for a person's approval, which only the window can give. Set “askBeforeDeploy” to false to deploy at once."));
    m_connected = m_services.socket.state() == chain::PushTransport::State::Connected;
    m_readyTold = m_notifier.ready();
    m_notifier.status(m_watch.report().sentence());
}

/// The services try again by themselves where that may help. Where it does not, nobody is here to choose: a supervisor
/// sees the exit code, a person the last line.
void Headless::onHalted(const base::Error &error)
{
    m_notifier.status(error.summary);
    if (error.retryable() || error.code == base::ErrorCode::Protocol)
        return m_log.warn("waiting", error.summary);
    m_log.error("halted", error.summary);
    stop(CannotGoOn);
}

void Headless::onConnection(chain::PushTransport::State state)
{
    const bool connected = state == chain::PushTransport::State::Connected;
    if (!m_watch.isLiving() || std::exchange(m_connected, connected) == connected)
        return;
    const auto lost = m_services.socket.lastError();
    const QString sentence = connected ? tr("The node is connected.") : lost ? lost->summary : tr("The connection to the node is lost; it is tried again.");
    m_log.tell(connected ? RunLog::Level::Info : RunLog::Level::Warning, connected ? "connected" : "disconnected", sentence);
    m_notifier.status(sentence);
}

void Headless::onTrigger(deploy::Trigger::State state)
{
    using State = deploy::Trigger::State;
    const QString problem = m_services.trigger.problem();
    const RunLog::Fields fields{{"state", nameOf(state)}, {"block", QString::number(m_services.trigger.headNumber())}};
    if (state == State::Alarmed || state == State::Failed)
        m_log.error("trigger", problem.isEmpty() ? tr("The trigger has stopped: open the window and look at the journal.") : problem, fields);
    else if (state == State::Live)
        m_log.info("trigger", tr("The trigger is alive at block %1.").arg(m_services.trigger.headNumber()), fields);
    else if (state == State::CatchingUp)
        m_log.info("trigger", tr("The trigger catches up from block %1.").arg(m_services.trigger.headNumber()), fields);
    else if (state == State::Disconnected)
        m_log.warn("trigger", tr("The trigger waits for the network."), fields);
    m_notifier.status(m_watch.report().sentence());
}

/// Once: after a lock by hand elsewhere nobody here may open it again.
void Headless::unlock()
{
    if (std::exchange(m_unlocking, true))
        return;
    const auto account = m_services.vault.current();
    if (!account)
        return m_log.info("wallet", tr("There is no wallet in this profile. Only rules that order on the Spheron market need one."));
    if (m_password) {
        m_password->read().then(this, [this](base::Result<base::SecretBytes> password) {
            if (password)
                return unlockWith(std::move(*password), true);
            if (m_stopping)
                return;
            m_log.error("password", password.error().summary);
            stop(WrongPassword);
        });
        return;
    }
    m_services.passwords.load(account->address).then(this, [this](base::Result<base::SecretBytes> password) {
        if (password)
            return unlockWith(std::move(*password), false);
        m_log.info("wallet", tr("The wallet stays locked: no password was given with --password-fd, and the system keychain has none. Only rules that order on the Spheron market need it open."));
    });
}

/// `given`: for this run, so that a wrong one is a mistake to tell at once; not so one that the keychain kept.
void Headless::unlockWith(base::SecretBytes password, bool given)
{
    if (password.isEmpty() || m_stopping)
        return;
    m_services.vault.unlock(std::move(password)).then(this, [this, given](const base::Result<bool> &opened) {
        if (opened)
            return;
        const bool wrong = given && opened.error().code == base::ErrorCode::Auth;
        m_log.tell(given ? RunLog::Level::Error : RunLog::Level::Warning, "password", opened.error().summary);
        if (wrong)
            stop(WrongPassword);
    });
}

/// The manager's watchdog: told only while this loop turns and the chain is followed.
void Headless::beat()
{
    if (m_watch.isLiving() && !m_readyTold)
        m_readyTold = m_notifier.ready();
    if (m_notifier.beat() == std::chrono::milliseconds(0))
        return;
    if (m_watch.isStuck())
        m_log.error("stuck", tr("The node is connected and yet tells of no new block; the service manager is left to begin anew."));
    else
        m_notifier.keepAlive();
    m_beat = m_services.clock.after(m_notifier.beat(), [this] { beat(); });
}

/// So that a quiet log is a sign of trouble.
void Headless::signOfLife()
{
    m_signOfLife = m_services.clock.after(signOfLifeEvery, [this] {
        const StatusReport report = m_watch.report();
        m_log.tell(report.isHealthy() ? RunLog::Level::Info : RunLog::Level::Warning, "sign-of-life", report.sentence());
        m_notifier.status(report.sentence());
        signOfLife();
    });
}

} // namespace app
