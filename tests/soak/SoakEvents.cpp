// SPDX-License-Identifier: Apache-2.0
// soak_events FOLDER SOCKET BEGIN_MS COUNT PER_SECOND [SELF COPIES PATIENCE]: the deployment trigger on a chain that began at BEGIN_MS (wall clock)
// and says PER_SECOND times a second that a further proposal is to be deployed, COUNT times. Each deployment is told to a
// target on SOCKET, which counts. Ends with 0 once the journal in FOLDER says Running for all of them, with 2 on any trouble.
// It is made to be killed at any moment and run again: see run.sh --kills. With SELF (0, 1, …) of COPIES it is the computer
// of one of several members who take turns, PATIENCE blocks each, and SOCKET is a container engine, unix:///…: run.sh --copies.
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Keccak.h"
#include "models/deploy/ContainerReactor.h"
#include "models/deploy/Trigger.h"
#include "models/store/ProfileLock.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QTimer>
#include <cstdio>

namespace {

constexpr quint64 ChainId = 31337;
constexpr quint64 Confirmations = 3;
constexpr int Trouble = 2;

const QString Document = QStringLiteral(
    R"({"clusterName":"soak","type":"demand","configuration":{"image":"localhost/commonrack-page","tag":"1","region":"any",)"
    R"("replicas":1,"storage":1,"customSpecs":{"cpu":0.5,"memory":0.5},"ports":[{"containerPort":8080}]}})");

chain::Hash hashOf(quint64 number)
{
    return chain::keccak256(QByteArray::number(number));
}

chain::Address contract()
{
    return *chain::Address::fromBytes(QByteArray(chain::Address::Size, '\x11'));
}

/// Several members, of whom this computer is one.
struct Turns {
    int self = 0;
    int copies = 1;
    quint64 patience = 0;
    [[nodiscard]] static chain::Address member(int number) { return *chain::Address::fromBytes(QByteArray(chain::Address::Size, char(0x50 + number))); }
    /// Blocks after the last event until everybody has had a turn.
    [[nodiscard]] quint64 blocks() const { return Confirmations + quint64(copies) * patience; }
};

/// Block n holds event n.
chain::LogBlock blockAt(quint64 number, quint64 count)
{
    chain::LogBlock block;
    block.header.number = number;
    block.header.hash = hashOf(number);
    block.header.parentHash = hashOf(number - 1);
    if (number > count)
        return block;
    static const deploy::Rule rule;
    chain::Log log;
    log.address = contract();
    log.topics = {rule.filter().topic0.front(), *chain::Hash::fromBytes(QByteArray(QByteArray(12, '\0') + QByteArray(20, '\x42')))};
    log.data = *chain::abiEncode(*chain::AbiType::parseList(u"string,string"),
                                 {chain::AbiValue(QStringLiteral("Deploy")), chain::AbiValue(Document)});
    log.transactionHash = hashOf(1'000'000 + number);
    log.blockNumber = number;
    log.blockHash = block.header.hash;
    block.logs = {log};
    return block;
}

/// The chain as it is by the clock on the wall, whoever lives.
class TimedSource final : public deploy::LogSource {
public:
    TimedSource(qint64 beginMs, quint64 count, int perSecond, quint64 blocksAfter)
        : m_beginMs(beginMs), m_count(count), m_height(count + blocksAfter), m_perSecond(perSecond)
    {
        connect(&m_timer, &QTimer::timeout, this, &TimedSource::tellNew);
    }
    void start(quint64 fromBlock, std::vector<chain::BlockHeader>) override
    {
        m_next = std::max<quint64>(fromBlock, 1);
        tellNew();
        m_state = State::Live;
        Q_EMIT stateChanged(m_state);
        m_timer.start(10);
    }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] State state() const override { return m_state; }

private:
    void tellNew()
    {
        const qint64 age = m_clock.nowMs() - m_beginMs;
        const quint64 height = std::min<quint64>(quint64(std::max<qint64>(age, 0)) * quint64(m_perSecond) / 1000, m_height);
        while (m_next <= height)
            Q_EMIT blockAdded(blockAt(m_next++, m_count));
    }
    base::SystemClock m_clock;
    qint64 m_beginMs;
    quint64 m_count;
    quint64 m_height; ///< where the chain ends
    int m_perSecond;
    quint64 m_next = 1;
    QTimer m_timer;
    State m_state = State::CatchingUp;
};

class ProposalOfBlock final : public deploy::ProposalResolver {
public:
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override
    {
        return base::ready<std::optional<quint64>>(std::optional<quint64>(log.blockNumber));
    }
};

/// Tells a counting target each deployment, by its key.
class CountingTarget final : public QObject, public deploy::Reactor {
public:
    explicit CountingTarget(QString socket) : m_socket(std::move(socket)) {}
    base::Async<QString> describe() override { return base::ready<QString>(QStringLiteral("a counting target")); }
    base::Async<deploy::DeploymentStatus> deploy(const deploy::DeploymentKey &key, const descriptor::InstanceSpec &,
                                                 std::function<void(const QString &)>) override
    {
        base::Promise<deploy::DeploymentStatus> promise;
        auto *line = new QLocalSocket(this);
        connect(line, &QLocalSocket::connected, this, [line, key] { line->write(key.toLatin1() + '\n'); });
        connect(line, &QLocalSocket::readyRead, this, [line, promise] {
            line->deleteLater();
            promise.complete(running());
        });
        connect(line, &QLocalSocket::errorOccurred, this, [line, promise] {
            line->deleteLater();
            promise.fail({base::ErrorCode::Network, QStringLiteral("The target does not answer."), {}, nullptr, 0});
        });
        line->connectToServer(m_socket);
        return promise.future();
    }
    base::Async<deploy::DeploymentStatus> status(const deploy::DeploymentKey &) override { return base::ready<deploy::DeploymentStatus>(running()); }
    base::Async<bool> teardown(const deploy::DeploymentKey &) override { return base::ready<bool>(true); }
    base::Subscription logs(const deploy::DeploymentKey &, int, std::function<void(const deploy::LogLine &)>) override { return {}; }
    base::Subscription watch(const deploy::DeploymentKey &, std::function<void(const deploy::DeploymentStatus &)>) override { return {}; }

private:
    static deploy::DeploymentStatus running()
    {
        deploy::DeploymentStatus status;
        status.phase = deploy::DeploymentStatus::Phase::Running;
        return status;
    }
    QString m_socket;
};

class Soak final : public QObject {
public:
    Soak(const QString &folder, const QString &socket, qint64 beginMs, quint64 count, int perSecond, const Turns &turns)
        : m_count(count), m_database(folder + QStringLiteral("/data.sqlite")), m_journal(m_database, m_clock), m_counting(socket),
          m_engine(deploy::EngineAddress::parse(socket).value_or(deploy::EngineAddress()), m_clock), m_containers(m_engine, m_clock), m_ledger(m_clock),
          m_source(beginMs, count, perSecond, turns.blocks()),
          m_trigger(m_source, m_journal, turns.patience > 0 ? static_cast<deploy::Reactor &>(m_containers) : m_counting, m_ledger, m_clock, m_resolver, rule(turns))
    {
        m_turns.setSelf(Turns::member(turns.self));
        m_trigger.setTurns(&m_turns);
    }
    void start()
    {
        m_database.open().then(this, [this](const base::Result<bool> &sound) {
            if (!sound || !*sound)
                return end(Trouble, sound ? QStringLiteral("the data file was damaged") : sound.error().toLogLine());
            m_trigger.start();
        });
        connect(&m_trigger, &deploy::Trigger::runChanged, this, [this](const QString &key) {
            const auto run = m_trigger.run(key);
            if (run && run->state() == deploy::RunState::FailedFinal)
                return end(Trouble, run->entry.error);
            if (run && run->state() == deploy::RunState::Running)
                m_running.insert(key);
            if (quint64(m_running.size()) == m_count)
                end(0, QStringLiteral("all are running"));
        });
    }

private:
    static deploy::Rule rule(const Turns &turns)
    {
        deploy::Rule result;
        result.chainId = ChainId;
        result.contract = contract();
        result.confirmations = Confirmations;
        result.turns.patience = turns.patience;
        for (int i = 0; i < turns.copies; ++i)
            result.turns.members.push_back(Turns::member(i));
        return result;
    }
    void end(int code, const QString &words)
    {
        std::fprintf(code == 0 ? stdout : stderr, "%s\n", qPrintable(words));
        QCoreApplication::exit(code);
    }

    quint64 m_count;
    QSet<QString> m_running;
    base::SystemClock m_clock;
    store::Database m_database;
    deploy::Journal m_journal;
    CountingTarget m_counting;
    deploy::EngineClient m_engine;
    deploy::ContainerReactor m_containers;
    deploy::TurnGuard m_turns;
    market::DeploymentLedger m_ledger;
    TimedSource m_source;
    ProposalOfBlock m_resolver;
    deploy::Trigger m_trigger;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6 && arguments.size() != 9) {
        std::fprintf(stderr, "usage: soak_events FOLDER SOCKET BEGIN_MS COUNT PER_SECOND [SELF COPIES PATIENCE]\n");
        return Trouble;
    }
    const auto lock = store::ProfileLock::acquire(arguments[1]);
    if (!lock) {
        std::fprintf(stderr, "%s\n", qPrintable(lock.error().summary));
        return Trouble;
    }
    Turns turns;
    if (arguments.size() == 9)
        turns = {arguments[6].toInt(), arguments[7].toInt(), arguments[8].toULongLong()};
    Soak soak(arguments[1], arguments[2], arguments[3].toLongLong(), arguments[4].toULongLong(), arguments[5].toInt(), turns);
    soak.start();
    return QCoreApplication::exec();
}
