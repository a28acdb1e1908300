// SPDX-License-Identifier: Apache-2.0
#include "app/Services.h"

#include "app/NetworkProfiles.h"
#include "models/base/Logging.h"
#include "models/dao/Rules.h"
#include "models/market/ExplorerLogs.h"
#include "models/store/AtomicFile.h"
#include "models/wallet/Mnemonic.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace app {

namespace {

constexpr auto demoPassword = "sandbox"; ///< shown on the unlock screen: the demo wallet's coins are worthless
constexpr auto demoImage = "sandbox-image.tar";
const QString demoImageName = QStringLiteral("localhost/commonrack-page:1");
constexpr int imageAttempts = 10; ///< of two seconds each, before the engine is said not to answer

/// The engine's address; one that does not exist (yet) still gives sentences that say so.
deploy::EngineAddress engineAddress(const ui::Preferences &preferences, const Sandbox *sandbox)
{
    if (preferences.engineSocket.isEmpty() && sandbox)
        return {sandbox->engineSocket(), {}, 0};
    const auto found = deploy::EngineAddress::find(preferences.engineSocket, QProcessEnvironment::systemEnvironment());
    return found ? *found : deploy::EngineAddress{QStringLiteral("/run/podman/podman.sock"), {}, 0};
}

/// Empty when it was not installed beside the program.
QByteArray demoImageArchive()
{
    QFile file(findBeside({QString::fromLatin1(demoImage)}));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The Sandbox's own image is brought along, and again should somebody clear the engine's images away.
deploy::ContainerReactor::Options reactorOptions(bool sandbox)
{
    deploy::ContainerReactor::Options options;
    if (sandbox)
        options.carriedImage = [](const QString &reference) { return reference == demoImageName ? demoImageArchive() : QByteArray(); };
    return options;
}

/// The words of whichever contract refused.
QString explainRevert(const QString &code)
{
    const QString words = dao::explainRevert(code);
    return words.isEmpty() ? market::explainSpheronRevert(code) : words;
}

} // namespace

struct Services::Parts {
    AppPaths paths;
    Settings settings;
    std::unique_ptr<base::SystemClock> clock;
    store::ProfileLock lock;
    std::unique_ptr<Sandbox> sandbox;
    chain::NetworkProfile network;
    descriptor::Schema schema;
    descriptor::Templates templates;
    QStringList notes;
    TriggerDesk::ThisRun thisRun;
};

base::Result<std::unique_ptr<Services>> Services::create(const CommandLine &commandLine, const RunOptions &options)
{
    const AppPaths profile(commandLine.profileDir, {});
    Settings settings(profile.settingsFile());
    settings.useForThisRun(options.over(settings.preferences()));
    QStringList notes;
    if (!settings.problem().isEmpty())
        notes << settings.problem();
    QString id = commandLine.network.isEmpty() ? settings.preferences().network : commandLine.network;
    auto described = networkProfile(id, profile.profile());
    if (!described && commandLine.network.isEmpty()) { // its description was taken away since: that must not lock anybody out
        notes << tr("The network “%1” is not known any more, so this is the Sandbox; choose another network in Settings.").arg(id);
        id = QStringLiteral("sandbox");
        described = networkProfile(id, profile.profile());
    }
    if (!described)
        return base::fail(described.error());
    const AppPaths paths(commandLine.profileDir, id);
    if (const auto made = paths.create(); !made)
        return base::fail(made.error());
    auto lock = store::ProfileLock::acquire(paths.profile());
    if (!lock)
        return base::fail(lock.error());
    auto schema = descriptor::Schema::instance();
    auto templates = descriptor::Templates::load();
    if (!schema || !templates)
        return base::fail(schema ? templates.error() : schema.error());

    const QString endpoint = commandLine.rpc.isEmpty() ? settings.preferences().rpcEndpoint : commandLine.rpc;
    chain::NetworkProfile network = withEndpoint(options.over(*described), endpoint);
    auto clock = std::make_unique<base::SystemClock>();
    std::unique_ptr<Sandbox> sandbox;
    if (id == u"sandbox") {
        sandbox = std::make_unique<Sandbox>(paths.networkFolder(), *clock);
        if (const auto prepared = sandbox->prepare(); !prepared)
            return base::fail(prepared.error());
        network = sandbox->profile(*described);
    }
    if (network.http.isEmpty() || network.ws.isEmpty())
        return base::fail(base::ErrorCode::Invalid,
                          tr("The network “%1” names no endpoint. Add one to its file, or name a node with --rpc.").arg(network.name));
    return std::unique_ptr<Services>(new Services(Parts{paths, std::move(settings), std::move(clock), *std::move(lock), std::move(sandbox),
                                                        std::move(network), *std::move(schema), *std::move(templates), std::move(notes),
                                                        {options.confirmations, options.paused, options.askBeforeDeploy, options.unattended}}));
}

Services::Services(Parts parts)
    : paths(parts.paths)
    , settings(std::move(parts.settings))
    , m_clock(std::move(parts.clock))
    , m_lock(std::move(parts.lock))
    , m_sandbox(std::move(parts.sandbox))
    , clock(*m_clock)
    , network(std::move(parts.network))
    , database(paths.databaseFile())
    , http(network.http, clock)
    , socket(network.ws, clock)
    , reader(http)
    , pushed(socket)
    , heads(pushed, socket, clock)
    , vault(paths.keysFolder(), clock)
    , account(reader, heads, vault)
    , activity({database, reader, heads, clock, network.chainId, network.confirmations})
    , document(std::move(parts.schema))
    , draft(document, clock, [file = paths.draftFile()](const QByteArray &text) { return store::writeFileAtomically(file, text); })
    , templates(std::move(parts.templates))
    , contract(reader, {network.contract(QStringLiteral("dao")).value_or(chain::Address()), tr("%1 DAO").arg(network.name), network.name, {}},
               network.contract(QStringLiteral("nft")))
    , book(contract, heads)
    , engine(engineAddress(settings.preferences(), m_sandbox.get()), clock)
    , reactor(engine, clock, reactorOptions(m_sandbox != nullptr))
    , deployments(clock)
    , journal(database, clock)
    , deployLogs(pushed, socket, clock, usualRule(network, settings.preferences()).filter())
    , deploySource(deployLogs)
    , resolver(pushed)
    , finality(pushed)
    , trigger(deploySource, journal, reactor, deployments, clock, resolver, usualRule(network, settings.preferences()))
    , ruleNetworks({network, reader, pushed, socket, contract}, paths.profile(), clock)
    , market(market::SpheronContracts::fromProfile(network), clock, network.blockTimeSeconds)
    , spheron(market.exists() ? std::make_unique<market::SpheronReader>(reader, *market.contracts()) : nullptr)
    , sessions(market.exists() ? std::make_unique<market::ProviderSessions>(market, vault.signer(), database, network.chainId, clock) : nullptr)
    , orderTargets({network, market, spheron.get(), sessions.get(), {reader, heads, clock, activity, network.chainId, network.confirmations}, vault, activity, contract, clock})
    , triggerDesk(database, journal, deployments, clock, trigger, ruleMakers(), parts.thisRun)
    , proofs({triggerDesk.rules(), ruleNetworks, orderTargets, reactor, market, sessions.get(), vault.signer(), clock})
    , m_eventStore(database, network.chainId)
    , m_eventFeed({reader, pushed, socket, m_eventStore, market, clock})
    , m_notes(std::move(parts.notes))
{
    trigger.setFinality(&finality);
    connect(&triggerDesk, &TriggerDesk::failed, this, &Services::failed);
    vault.setAutoLock(std::chrono::minutes(settings.preferences().autoLockMinutes));
    connect(&vault, &wallet::Vault::currentChanged, this, [this] {
        if (m_living) // before, a question would only fail with a sentence that leads astray
            giveAccount();
    });
    // The DAO emits nothing but DeployEvent: who executed what is learned from the trigger's journal.
    connect(&trigger, &deploy::Trigger::runsChanged, this, [this] {
        for (const deploy::TriggerRun &run : trigger.runs()) {
            if (run.entry.proposal)
                book.noteDeployEvent(*run.entry.proposal, {run.entry.executor, run.entry.txHash, run.entry.blockNumber});
        }
    });
    if (sessions) {
        const auto account = [this] { sessions->setAccount(vault.current() ? vault.current()->address : chain::Address()); };
        connect(&vault, &wallet::Vault::currentChanged, this, account);
        connect(&vault, &wallet::Vault::lockChanged, this, [this](bool unlocked) { sessions->setUnlocked(unlocked); });
        account();
    }
    takeDraft();
    connect(&socket, &chain::WebSocketTransport::connected, this, &Services::goOn);
    if (m_sandbox) {
        connect(m_sandbox.get(), &Sandbox::step, this, &Services::step);
        connect(m_sandbox.get(), &Sandbox::failed, this, [this](const base::Error &error) { halt(error, &Services::startNetwork); });
        connect(m_sandbox.get(), &Sandbox::engineFailed, this, &Services::engineFailed);
        connect(m_sandbox.get(), &Sandbox::ready, this, &Services::connectToNode);
        m_neighbours = std::make_unique<Neighbours>(reader, book, heads, m_sandbox->state());
        m_marketNeighbours = std::make_unique<MarketNeighbours>(reader, market, m_sandbox->market());
    }
}

Services::~Services() = default;

void Services::start()
{
    for (const QString &note : std::exchange(m_notes, {}))
        Q_EMIT noted(note);
    Q_EMIT step(tr("Opening the journal…"));
    database.open().then(&m_context, [this](const base::Result<bool> &opened) {
        if (!opened)
            return halt(opened.error(), &Services::start);
        if (!*opened) // what is in the new one begins now: old events are not deployed a second time
            Q_EMIT noted(tr("The journal was damaged and a new one begun; what was deployed before runs on, but is not listed here. The old file is kept as %1.")
                             .arg(QFileInfo(database.damagedFile()).fileName()));
        openWallet();
    });
}

/// A draft that cannot be read is kept: the next one must not be written over it.
void Services::takeDraft()
{
    const QString file = paths.draftFile();
    const auto text = store::readFile(file);
    if (text && !text->isEmpty())
        document.load(*text);
    if (text || text.error().code == base::ErrorCode::NotFound)
        return;
    const QString kept = setAside(file);
    m_notes << tr("The draft could not be read, so a new one is begun; the old one is kept as %1.").arg(kept.isEmpty() ? file : kept);
}

void Services::halt(const base::Error &error, Step from)
{
    if (m_closing)
        return;
    m_stuckAt = from;
    qCWarning(logApp).noquote() << error.toLogLine();
    if (error.retryable() || error.code == base::ErrorCode::Protocol)
        m_again = clock.after(std::chrono::seconds(15), [this] { goOn(); });
    if (std::exchange(m_told, error.code) != error.code)
        Q_EMIT halted(error);
}

void Services::retry()
{
    m_told.reset(); // who asks is told again
    goOn();
}

void Services::goOn()
{
    m_again.reset();
    if (const Step from = std::exchange(m_stuckAt, nullptr))
        (this->*from)();
}

void Services::openWallet()
{
    if (const auto loaded = vault.load(); !loaded)
        Q_EMIT failed(loaded.error()); // the rest works without keys
    for (const QString &problem : vault.problems())
        Q_EMIT noted(problem);
    if (m_sandbox && vault.accounts().empty())
        makeDemoMember();
    else
        startNetwork();
}

void Services::makeDemoMember()
{
    Q_EMIT step(tr("Making a demo wallet…"));
    auto phrase = wallet::Mnemonic::generate();
    if (!phrase)
        return halt(phrase.error(), &Services::openWallet);
    vault.addWithKnownPassword(*std::move(phrase), base::SecretBytes::copyOf(demoPassword), tr("Demo member"))
        .then(&m_context, [this](const base::Result<wallet::Account> &made) {
            vault.lock(); // unlocking is the person's first step
            made ? startNetwork() : halt(made.error(), &Services::openWallet);
        });
}

QString Services::passwordHint() const
{
    return m_sandbox ? tr("The demo wallet’s password is “%1”.").arg(QString::fromLatin1(demoPassword)) : QString();
}

void Services::startNetwork()
{
    Q_EMIT walletOpened();
    if (!m_sandbox)
        return connectToNode();
    const auto &accounts = vault.accounts();
    const bool ownEngine = settings.preferences().engineSocket.isEmpty();
    m_sandbox->start(reader, accounts.empty() ? chain::Address() : accounts.front().address, ownEngine);
}

void Services::connectToNode()
{
    Q_EMIT step(tr("Connecting to %1…").arg(network.name));
    socket.open();
    if (m_sandbox)
        provideImage();
    checkNode();
}

void Services::checkNode()
{
    reader.chainId().then(&m_context, [this](const base::Result<quint64> &id) {
        if (!id)
            return halt(id.error(), &Services::checkNode);
        if (!isRightChain(*id))
            return;
        loadActivity();
        if (!hasDao())
            return becomeLiving();
        contract.detectVersion().then(&m_context, [this](const base::Result<dao::AbiVersion> &version) {
            version ? becomeLiving() : halt(version.error(), &Services::checkNode);
        });
    });
}

void Services::becomeLiving()
{
    m_told.reset();
    m_living = true;
    giveAccount();
    if (hasDao())
        book.refresh();
    Q_EMIT living();
    checkPush();
}

void Services::startMarket()
{
    const ui::Preferences &preferences = settings.preferences();
    if (market.exists() && !preferences.logsApi.isEmpty()) {
        const QUrl base(preferences.logsApi);
        // The second version of the API serves many chains and is told which.
        const bool manyChains = base.path().contains(u"/v2/");
        m_eventFeed.setExplorer(std::make_unique<market::ExplorerLogs>(
            market::ExplorerLogs::Options{base, manyChains ? std::optional(network.chainId) : std::nullopt, preferences.logsApiKey}, clock));
    }
    m_eventFeed.start();
    if (m_sandbox && !m_gateways)
        startGateways();
}

bool Services::hasDao() const
{
    return network.contract(QStringLiteral("dao")).has_value();
}

market::MarketPlace Services::marketPlace() const
{
    return {market.contracts().value_or(market::SpheronContracts()), network.name, network.blockTimeSeconds};
}

/// What is pushed may come from another node than the answers: nothing is deployed before it is known to be of our chain.
void Services::checkPush()
{
    pushed.chainId().then(&m_context, [this](const base::Result<quint64> &id) {
        if (!id)
            return halt(id.error(), &Services::checkPush);
        if (!isRightChain(*id))
            return;
        startMarket();
        if (!hasDao())
            return;
        if (m_sandbox && database.damagedFile().isEmpty())
            return startTrigger(0);
        // What was executed before this program first looked is history, not an order.
        reader.blockNumber().then(&m_context, [this](const base::Result<quint64> &block) {
            block ? startTrigger(*block) : halt(block.error(), &Services::checkPush);
        });
    });
}

/// Of another chain nothing is wanted: the connection is closed until a person chooses.
bool Services::isRightChain(quint64 id)
{
    if (id == network.chainId)
        return true;
    socket.close();
    halt({base::ErrorCode::Conflict,
          tr("This node belongs to chain %1, but %2 is chain %3. Choose another endpoint in Settings.").arg(id).arg(network.name).arg(network.chainId),
          {}, nullptr, 0},
         &Services::connectToNode);
    return false;
}

void Services::giveAccount()
{
    const auto current = vault.current();
    book.setAccount(current ? std::optional(current->address) : std::nullopt);
}

void Services::loadActivity()
{
    if (std::exchange(m_activityLoaded, true))
        return;
    activity.load().then(&m_context, [this](const base::Result<bool> &loaded) {
        m_activityLoaded = loaded.has_value();
        if (!loaded)
            Q_EMIT failed(loaded.error());
    });
}

void Services::provideImage()
{
    const QByteArray archive = demoImageArchive();
    if (archive.isEmpty()) {
        qCWarning(logApp) << "the Sandbox's image is missing; “Web page” cannot be deployed here";
        return;
    }
    reactor.loadImage(archive).then(&m_context, [this](const base::Result<bool> &loaded) {
        if (loaded) {
            m_imageAttempts = 0;
            return retryFailedRuns();
        }
        // The engine may still be starting, or not be installed yet: that has been told.
        const base::Error &error = loaded.error();
        const bool away = error.code == base::ErrorCode::Network || error.code == base::ErrorCode::Timeout;
        if (!away)
            return Q_EMIT engineFailed(error);
        const bool missing = m_sandbox->isEngineMissing();
        if (++m_imageAttempts == imageAttempts && !missing)
            Q_EMIT engineFailed(error);
        m_imageAgain = clock.after(std::chrono::seconds(m_imageAttempts < imageAttempts || missing ? 2 : 30), [this] { provideImage(); });
    });
}

std::unique_ptr<chain::TxFlow> Services::makeFlow(const chain::TxIntent &intent)
{
    return std::make_unique<chain::TxFlow>(chain::TxFlow::Context{reader, heads, clock, activity, network.chainId, network.confirmations, network.currencySymbol},
                                           vault.signer(), intent, &explainRevert);
}

} // namespace app
