// SPDX-License-Identifier: Apache-2.0
// soak_deploy FOLDER ENGINE: the deployment trigger alone, on a chain that says one thing: proposal 0 is to be deployed.
// Ends with 0 once the journal in FOLDER says Running, with 1 when that takes too long, with 2 on any other trouble. It is
// made to be killed at any instruction and run again: see run.sh.
#include "models/chain/codec/Abi.h"
#include "models/chain/codec/Keccak.h"
#include "models/deploy/ContainerReactor.h"
#include "models/deploy/Trigger.h"
#include "models/store/ProfileLock.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

namespace {

constexpr quint64 ChainId = 31337;
constexpr quint64 EventBlock = 2;
constexpr quint64 Height = 5;
constexpr int RunningLate = 1;
constexpr int Trouble = 2;

const QString Document = QStringLiteral(
    R"({"clusterName":"soak","type":"demand","configuration":{"image":"localhost/commonrack-page","tag":"1","region":"any",)"
    R"("replicas":1,"storage":1,"customSpecs":{"cpu":0.5,"memory":0.5},"ports":[{"containerPort":8080}],)"
    R"("persistentStorage":{"size":1,"class":"beta1","mountPoint":"/data"}}})");

chain::Hash hashOf(quint64 number)
{
    return chain::keccak256(QByteArray::number(number));
}

chain::Address contract()
{
    return *chain::Address::fromBytes(QByteArray(chain::Address::Size, '\x11'));
}

chain::LogBlock blockAt(quint64 number)
{
    chain::LogBlock block;
    block.header.number = number;
    block.header.hash = hashOf(number);
    block.header.parentHash = hashOf(number - 1);
    if (number != EventBlock)
        return block;
    deploy::Rule rule;
    chain::Log log;
    log.address = contract();
    log.topics = {rule.filter().topic0.front(), hashOf(99)};
    log.topics[1] = *chain::Hash::fromBytes(QByteArray(QByteArray(12, '\0') + QByteArray(20, '\x42')));
    log.data = *chain::abiEncode(*chain::AbiType::parseList(u"string,string"),
                                 {chain::AbiValue(QStringLiteral("Deploy")), chain::AbiValue(Document)});
    log.transactionHash = hashOf(1000);
    log.blockNumber = number;
    log.blockHash = block.header.hash;
    block.logs = {log};
    return block;
}

/// Tells the blocks from where the store left off.
class ScriptedSource final : public deploy::LogSource {
public:
    void start(quint64 fromBlock, std::vector<chain::BlockHeader>) override
    {
        for (quint64 number = std::max<quint64>(fromBlock, 1); number <= Height; ++number)
            Q_EMIT blockAdded(blockAt(number));
        m_state = State::Live;
        Q_EMIT stateChanged(m_state);
    }
    void stop() override {}
    [[nodiscard]] State state() const override { return m_state; }

private:
    State m_state = State::CatchingUp;
};

class ProposalZero final : public deploy::ProposalResolver {
public:
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &) override
    {
        return base::ready<std::optional<quint64>>(std::optional<quint64>(0));
    }
};

/// Builds the services in order and says how it ended.
class Soak final : public QObject {
public:
    Soak(const QString &folder, const deploy::EngineAddress &engine)
        : m_database(folder + QStringLiteral("/data.sqlite")), m_journal(m_database, m_clock), m_client(engine, m_clock),
          m_reactor(m_client, m_clock), m_ledger(m_clock),
          m_trigger(m_source, m_journal, m_reactor, m_ledger, m_clock, m_resolver, rule())
    {
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
            if (run && run->state() == deploy::RunState::Running && !run->isStopped() && !run->target().isEmpty())
                end(0, QStringLiteral("running ") + key);
            else if (run && run->state() == deploy::RunState::FailedFinal)
                end(Trouble, run->entry.error);
        });
        QTimer::singleShot(std::chrono::seconds(25), this, [this] { end(RunningLate, m_trigger.problem()); });
    }

private:
    static deploy::Rule rule()
    {
        deploy::Rule result;
        result.chainId = ChainId;
        result.contract = contract();
        result.confirmations = 3;
        return result;
    }
    void end(int code, const QString &words)
    {
        std::fprintf(code == 0 ? stdout : stderr, "%s\n", qPrintable(words));
        QCoreApplication::exit(code);
    }

    base::SystemClock m_clock;
    store::Database m_database;
    deploy::Journal m_journal;
    deploy::EngineClient m_client;
    deploy::ContainerReactor m_reactor;
    market::DeploymentLedger m_ledger;
    ScriptedSource m_source;
    ProposalZero m_resolver;
    deploy::Trigger m_trigger;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto engine = arguments.size() == 3 ? deploy::EngineAddress::parse(arguments[2])
                                              : base::Result<deploy::EngineAddress>(base::fail(base::ErrorCode::Invalid, {}));
    if (!engine) {
        std::fprintf(stderr, "usage: soak_deploy FOLDER unix:///SOCKET\n");
        return Trouble;
    }
    const auto lock = store::ProfileLock::acquire(arguments[1]);
    if (!lock) {
        std::fprintf(stderr, "%s\n", qPrintable(lock.error().summary));
        return Trouble;
    }
    Soak soak(arguments[1], *engine);
    soak.start();
    return QCoreApplication::exec();
}
