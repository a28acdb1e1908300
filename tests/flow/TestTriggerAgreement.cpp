// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ConfirmationTracker.h"
#include "models/deploy/Trigger.h"
#include "models/store/Sql.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"
#include "tests/support/Thorough.h"
#include "tests/support/Wait.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace deploy;

namespace {

constexpr quint64 ChainId = 31337;

chain::Address agreedDao()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x11'));
}

/// One deploy event: of a proposal, or (without one) of an execution by another contract.
struct Execution {
    quint64 transaction = 0;
    std::optional<quint64> proposal;
    DeploymentKey key; // made once: hashing is the dear part of this test
};

Execution execution(quint64 transaction, std::optional<quint64> proposal)
{
    return {transaction, proposal,
            proposal ? keyOfProposal(ChainId, agreedDao(), *proposal)
                     : keyOfLog(ChainId, agreedDao(), test::numberedHash(transaction), 0)};
}

/// Knows the executions that were ever mined.
class KnownExecutions final : public ProposalResolver {
public:
    QHash<QByteArray, Execution> byTransaction;
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override
    {
        return base::ready<std::optional<quint64>>(byTransaction.value(log.transactionHash.bytes()).proposal);
    }
};

/// A random history of a chain, told at the same time to a tracker and to a trigger; both can be ended and started again.
///
/// Rollbacks never reach a block that had all its confirmations: that raises the trigger's alarm, which holds all later
/// deployments by design, while the tracker knows no alarm and goes on. Also a block that has just brought the last
/// confirmation is not taken back before the trigger has settled: it does not act on blocks it knows to be leaving.
class Story final {
public:
    int rollbacks = 0;
    int returned = 0; // events that came back in another block
    int restarts = 0;
    QStringList told;

    explicit Story(quint32 seed) : m_random(seed)
    {
        m_rule.chainId = ChainId;
        m_rule.contract = agreedDao();
        m_rule.confirmations = 1 + pick(5);
        m_tracker = ConfirmationTracker(m_rule.confirmations);
        told << QStringLiteral("confirmations %1").arg(m_rule.confirmations);
        QObject::connect(&m_source, &LogSource::blockAdded, &m_source, [this](const chain::LogBlock &block) { hear(block); });
        QObject::connect(&m_source, &LogSource::blockRemoved, &m_source, [this](const chain::BlockHeader &header) { hearGone(header); });
        boot();
    }
    ~Story() { end(); }

    void step()
    {
        const quint64 what = pick(12);
        if (what < 4)
            mine(0);
        else if (what < 7)
            mine(1 + pick(2));
        else if (what < 11)
            rollback();
        else
            restart();
    }

    /// True once the trigger has nothing left to do until the chain moves.
    [[nodiscard]] bool settles()
    {
        for (int i = 0; i < 2000; ++i) {
            if (isSettled())
                return true;
            auto turn = m_database->read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; });
            (void)test::waitFor(turn);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return false;
    }

    /// Empty when tracker and trigger have both fired what the rule says, each key once. To be asked once settled.
    [[nodiscard]] QString disagreement()
    {
        noteDue();
        const QStringList created = m_reactor.created.keys();
        if (QSet<QString>(m_fired.begin(), m_fired.end()) != m_due)
            return QStringLiteral("the tracker fired %1 keys, %2 are due").arg(m_fired.size()).arg(m_due.size());
        if (m_fired.size() != m_due.size())
            return QStringLiteral("the tracker fired a key twice");
        if (QSet<QString>(created.begin(), created.end()) != m_due)
            return QStringLiteral("the trigger deployed %1 keys, %2 are due").arg(created.size()).arg(m_due.size());
        const bool once = std::all_of(m_reactor.created.begin(), m_reactor.created.end(), [](int times) { return times == 1; });
        return once ? QString() : QStringLiteral("the trigger deployed a key twice");
    }
    [[nodiscard]] qsizetype firedCount() const { return m_fired.size(); }

private:
    quint64 pick(quint64 below) { return m_random() % below; }
    bool chance(quint64 oneIn) { return pick(oneIn) == 0; }

    void boot()
    {
        m_database = std::make_unique<store::Database>(m_dir.filePath(QStringLiteral("data.sqlite")));
        (void)m_database->open();
        // The program dies here, never the machine: waiting for the platter would take most of the time of this test.
        auto unsynced = m_database->read<bool>([](QSqlDatabase &sqlite) -> base::Result<bool> {
            return store::runSql(sqlite, QStringLiteral("PRAGMA synchronous=OFF")).has_value();
        });
        (void)test::waitFor(unsynced);
        m_journal = std::make_unique<Journal>(*m_database, m_clock);
        m_ledger = std::make_unique<market::DeploymentLedger>(m_clock);
        m_trigger = std::make_unique<Trigger>(m_source, *m_journal, m_reactor, *m_ledger, m_clock, m_known, m_rule);
        m_trigger->start();
    }
    void end()
    {
        m_source.stop();
        m_trigger.reset();
        m_ledger.reset();
        m_journal.reset();
        m_database.reset();
    }

    [[nodiscard]] bool isSettled() const
    {
        if (m_trigger->state() != Trigger::State::Live || m_trigger->lagBlocks() != 0 || m_trigger->headNumber() != m_source.height())
            return false;
        const auto runs = m_trigger->runs();
        return std::none_of(runs.begin(), runs.end(), [](const TriggerRun &run) {
            const bool isDue = run.state() == RunState::Confirming && run.confirmationsHave >= run.confirmationsNeed;
            return isDue || run.state() == RunState::Seen || run.state() == RunState::Deploying;
        });
    }

    /// What the rule says of the chain as it is now, added to what it said before.
    void noteDue()
    {
        for (std::size_t i = 0; i < m_chain.size(); ++i) {
            if (m_chain.size() - i < m_rule.confirmations) // the event's own block counts
                break;
            for (const Execution &one : m_chain[i])
                m_due.insert(one.key);
        }
    }

    /// A block with so many new events, and perhaps some of those whose block has left.
    void mine(quint64 fresh)
    {
        std::vector<Execution> block;
        for (Execution lost : std::exchange(m_lost, {})) {
            if (chance(2)) {
                m_lost.push_back(lost);
                continue;
            }
            if (lost.proposal && chance(4))
                lost.transaction = m_nextTransaction++; // somebody else executes the same proposal
            block.push_back(lost);
            ++returned;
        }
        for (quint64 i = 0; i < fresh; ++i) {
            const quint64 transaction = m_nextTransaction++;
            const auto proposal = chance(4) ? std::nullopt : std::optional<quint64>(m_nextProposal++);
            block.insert(chance(2) ? block.begin() : block.end(), execution(transaction, proposal));
        }
        std::vector<chain::Log> logs;
        for (const Execution &one : block) {
            logs.push_back(m_event);
            logs.back().transactionHash = test::numberedHash(one.transaction);
            m_known.byTransaction.insert(logs.back().transactionHash.bytes(), one);
        }
        told << QStringLiteral("mine %1").arg(block.size());
        m_chain.push_back(std::move(block));
        m_peak = std::max(m_peak, m_chain.size());
        m_source.mine(std::move(logs));
    }

    void rollback()
    {
        // Counted from the highest head there ever was, for the chain may be lower now.
        const quint64 gone = m_peak - m_chain.size();
        const quint64 most = std::min<quint64>(m_rule.confirmations - 1 - std::min(gone, m_rule.confirmations - 1), m_chain.size());
        if (most == 0)
            return mine(0);
        const quint64 depth = 1 + pick(most);
        ++rollbacks;
        told << QStringLiteral("rollback %1").arg(depth);
        for (quint64 i = 0; i < depth; ++i) {
            m_lost.insert(m_lost.end(), m_chain.back().begin(), m_chain.back().end());
            m_chain.pop_back();
        }
        m_source.rollback(int(depth));
        for (quint64 i = pick(depth + 2); i > 0; --i) // the new branch may be shorter, for the time being
            mine(chance(5) ? 1 : 0);
    }

    void restart()
    {
        ++restarts;
        const bool abrupt = chance(2);
        if (abrupt)
            mine(pick(2)); // it dies before this is handled
        told << (abrupt ? QStringLiteral("restart at once") : QStringLiteral("restart"));
        end();
        const auto restored = ConfirmationTracker::restore(m_tracker.serialise());
        if (restored)
            m_tracker = *restored;
        else
            m_fired << QStringLiteral("the tracker lost its memory");
        if (!abrupt && chance(2))
            rollback();
        else if (chance(2))
            mine(pick(2));
        boot();
    }

    // What the tracker is told. The order of a block and its logs is any, logs repeat, and the news that they left may be missing.
    void hear(const chain::LogBlock &block)
    {
        m_told.insert(block.header.hash.bytes(), block);
        const bool logsFirst = chance(2);
        if (logsFirst)
            hearLogs(block);
        note(m_tracker.onHead(block.header.number, name(block.header.hash), name(block.header.parentHash)));
        if (!logsFirst || chance(4))
            hearLogs(block);
    }
    void hearLogs(const chain::LogBlock &block)
    {
        for (const chain::Log &log : block.logs)
            note(m_tracker.onLog(name(block.header.hash), keyOf(log), log.logIndex));
    }
    void hearGone(const chain::BlockHeader &header)
    {
        if (chance(3))
            return;
        for (const chain::Log &log : m_told.value(header.hash.bytes()).logs)
            note(m_tracker.onRemoved(name(header.hash), keyOf(log), log.logIndex));
    }
    void note(const std::vector<ConfirmationTracker::Fired> &fired)
    {
        for (const auto &one : fired)
            m_fired << one.key;
    }
    [[nodiscard]] QString keyOf(const chain::Log &log) const { return m_known.byTransaction.value(log.transactionHash.bytes()).key; }
    [[nodiscard]] static QString name(const chain::Hash &hash) { return QString::fromLatin1(hash.bytes().toHex()); }

    std::mt19937 m_random;
    QTemporaryDir m_dir;
    test::FakeClock m_clock;
    test::ScriptedLogSource m_source;
    test::FakeReactor m_reactor;
    const chain::Log m_event = test::deployLog(agreedDao(), 0, test::instanceDocument()); // they all say the same
    KnownExecutions m_known;
    Rule m_rule;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<market::DeploymentLedger> m_ledger;
    std::unique_ptr<Trigger> m_trigger;
    ConfirmationTracker m_tracker{1};
    QHash<QByteArray, chain::LogBlock> m_told;
    QStringList m_fired;
    QSet<QString> m_due;
    std::vector<std::vector<Execution>> m_chain; // from block 1 on
    std::size_t m_peak = 0;
    std::vector<Execution> m_lost;
    quint64 m_nextTransaction = 0;
    quint64 m_nextProposal = 0;
};

/// The rule of confirmations once more, as slow and plain as can be: after each event the whole chain below the head is
/// walked, and every log that ever came is looked at.
class PlainModel final {
public:
    explicit PlainModel(quint64 confirmations) : m_confirmations(confirmations) {}

    QStringList onHead(quint64 number, const QString &hash, const QString &parent)
    {
        m_blocks.insert({hash, {number, parent}});
        m_head = hash;
        return due();
    }
    QStringList onLog(const QString &block, const QString &key, quint64 index)
    {
        m_logs.push_back({block, key, index, m_logs.size()});
        return due();
    }

private:
    struct Log {
        QString block;
        QString key;
        quint64 index = 0;
        std::size_t arrived = 0;
    };
    QStringList due()
    {
        if (m_head.isEmpty())
            return {};
        std::map<QString, quint64> canonical;
        const quint64 top = m_blocks.at(m_head).first;
        QString hash = m_head;
        for (quint64 number = top; m_blocks.contains(hash) && m_blocks.at(hash).first == number; hash = m_blocks.at(hash).second)
            canonical[hash] = number--;
        std::vector<std::tuple<quint64, quint64, std::size_t, QString>> ready;
        for (const Log &log : m_logs) {
            if (canonical.contains(log.block) && top + 1 >= canonical[log.block] + m_confirmations)
                ready.emplace_back(canonical[log.block], log.index, log.arrived, log.key);
        }
        std::sort(ready.begin(), ready.end());
        QStringList fired;
        for (const auto &[number, index, arrived, key] : ready) {
            if (m_fired.contains(key))
                continue;
            m_fired << key;
            fired << key;
        }
        return fired;
    }
    quint64 m_confirmations;
    std::map<QString, std::pair<quint64, QString>> m_blocks;
    QString m_head;
    std::vector<Log> m_logs;
    QSet<QString> m_fired;
};

/// Heads, logs, removals, repetitions and restarts in random order, told to a tracker and to the plain model.
class Sequence final {
public:
    qsizetype fired = 0;
    int reorganisations = 0;

    explicit Sequence(quint32 seed)
        : m_random(seed), m_confirmations(pick(7)), m_tracker(m_confirmations), m_model(m_confirmations), m_from(pick(3) * 1000)
    {
    }
    /// Empty where both say the same.
    [[nodiscard]] QString play()
    {
        for (quint64 step = 12 + pick(30); step > 0 && m_problem.isEmpty(); --step) {
            switch (pick(8)) {
            case 0:
            case 1:
            case 2:
            case 3:
                extend();
                break;
            case 4:
                fork();
                break;
            case 5:
            case 6:
                log();
                break;
            default:
                disturb();
                break;
            }
        }
        return m_problem.isEmpty() ? QString() : m_problem + QStringLiteral("; ") + m_told.join(u", ");
    }

private:
    quint64 pick(quint64 below) { return m_random() % below; }
    void head(quint64 number, const QString &hash, const QString &parent)
    {
        m_told << QStringLiteral("head %1 %2<-%3").arg(number).arg(parent, hash);
        QStringList said;
        for (const auto &one : m_tracker.onHead(number, hash, parent)) {
            said << one.key;
            if (one.atHead != number)
                m_problem = QStringLiteral("it names another head");
        }
        compare(said, m_model.onHead(number, hash, parent));
    }
    void compare(const QStringList &said, const QStringList &expected)
    {
        fired += expected.size();
        if (said != expected)
            m_problem = QStringLiteral("the tracker says [%1], the model [%2]").arg(said.join(u' '), expected.join(u' '));
    }
    void extend()
    {
        const QString hash = QStringLiteral("b%1").arg(m_next++);
        const QString parent = m_chain.empty() ? QStringLiteral("root") : m_chain.back();
        m_chain.push_back(hash);
        m_all << hash;
        head(m_from + m_chain.size(), hash, parent);
    }
    void fork()
    {
        if (m_chain.empty())
            return extend();
        ++reorganisations;
        const std::size_t depth = 1 + pick(std::min<std::size_t>(m_chain.size(), 8));
        std::vector<QString> old(m_chain.end() - std::ptrdiff_t(depth), m_chain.end());
        m_chain.resize(m_chain.size() - depth);
        if (!m_left.empty() && pick(3) == 0 && m_leftAt == m_chain.size()) { // back to the branch of before
            for (const QString &hash : std::exchange(m_left, old)) {
                const QString parent = m_chain.empty() ? QStringLiteral("root") : m_chain.back();
                m_chain.push_back(hash);
                head(m_from + m_chain.size(), hash, parent);
            }
            return;
        }
        m_left = std::move(old);
        m_leftAt = m_chain.size();
        for (quint64 blocks = 1 + pick(depth + 2); blocks > 0; --blocks)
            extend();
    }
    void log()
    {
        // Of a block of any branch, or of the next one, which has not been told yet.
        const QString block = m_all.isEmpty() || pick(5) == 0 ? QStringLiteral("b%1").arg(m_next) : m_all[qsizetype(pick(quint64(m_all.size())))];
        const QString key = QStringLiteral("k%1").arg(pick(12));
        tell(block, key, pick(4));
    }
    void tell(const QString &block, const QString &key, quint64 index)
    {
        m_told << QStringLiteral("log %1 %2 %3").arg(block, key).arg(index);
        QStringList said;
        for (const auto &one : m_tracker.onLog(block, key, index))
            said << one.key;
        compare(said, m_model.onLog(block, key, index));
        m_last = {block, key, index};
    }
    void disturb()
    {
        const auto &[block, key, index] = m_last;
        switch (pick(3)) {
        case 0:
            if (!key.isEmpty())
                tell(QString(block), QString(key), index); // once more
            break;
        case 1:
            if (!key.isEmpty() && !m_tracker.onRemoved(block, key, index).empty()) // a block's hash fixes its logs: nothing changes
                m_problem = QStringLiteral("a removal fired something");
            break;
        default:
            m_told << QStringLiteral("restart");
            if (const auto restored = ConfirmationTracker::restore(m_tracker.serialise()))
                m_tracker = *restored;
            else
                m_problem = QStringLiteral("the tracker lost its memory");
        }
    }

    std::mt19937 m_random;
    quint64 m_confirmations;
    ConfirmationTracker m_tracker;
    PlainModel m_model;
    quint64 m_from;
    std::vector<QString> m_chain; // of the current head
    std::vector<QString> m_left;  // the branch that was left last, from the fork up
    std::size_t m_leftAt = 0;
    QStringList m_all;
    std::tuple<QString, QString, quint64> m_last;
    quint64 m_next = 1;
    QStringList m_told;
    QString m_problem;
};

} // namespace

/// The rule of confirmations is written down twice: as a pure value and in the trigger, which keeps a journal. They agree.
class TestTriggerAgreement final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTrackerAndTheTriggerFireTheSame()
    {
        constexpr int Steps = 30;
        qsizetype fired = 0;
        int rollbacks = 0;
        int returned = 0;
        int restarts = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            Story story(seed);
            for (int step = 0; step < Steps; ++step) {
                story.step();
                const QString problem = story.settles() ? story.disagreement() : QStringLiteral("the trigger does not settle");
                if (!problem.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1: %2; %3").arg(seed).arg(problem, story.told.join(u", "))));
            }
            fired += story.firedCount();
            rollbacks += story.rollbacks;
            returned += story.returned;
            restarts += story.restarts;
        }
        // The histories were not about nothing.
        QVERIFY2(fired > 140, qPrintable(QString::number(fired)));
        QVERIFY2(rollbacks > 140, qPrintable(QString::number(rollbacks)));
        QVERIFY2(returned > 70, qPrintable(QString::number(returned)));
        QVERIFY2(restarts > 40, qPrintable(QString::number(restarts)));
    }

    void theTrackerDoesWhatAPlainModelDoes()
    {
        const quint32 Sequences = quint32(test::share(10'000));
        qsizetype fired = 0;
        int reorganisations = 0;
        for (quint32 seed = 1; seed <= Sequences; ++seed) {
            Sequence sequence(seed);
            const QString problem = sequence.play();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
            fired += sequence.fired;
            reorganisations += sequence.reorganisations;
        }
        QVERIFY2(fired > 3 * Sequences, qPrintable(QString::number(fired)));
        QVERIFY2(reorganisations > 2 * int(Sequences), qPrintable(QString::number(reorganisations)));
        qInfo("%u sequences, %lld keys fired, %d reorganisations", Sequences, qlonglong(fired), reorganisations);
    }
};

COMMONRACK_TEST(TestTriggerAgreement)
#include "TestTriggerAgreement.moc"
