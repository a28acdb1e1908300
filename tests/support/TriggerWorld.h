// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/store/Sql.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/Wait.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace test {

[[nodiscard]] inline chain::Address worldDao()
{
    return *chain::Address::fromBytes(QByteArray(20, '\x11'));
}

/// Transaction n executes proposal n.
class NumberedProposals final : public deploy::ProposalResolver {
public:
    QMap<QByteArray, std::optional<quint64>> answers; ///< by transaction: what is otherwise
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override
    {
        if (answers.contains(log.transactionHash.bytes()))
            return base::ready<std::optional<quint64>>(answers[log.transactionHash.bytes()]);
        for (quint64 n = 0; n < 64; ++n) {
            if (numberedHash(n) == log.transactionHash)
                return base::ready<std::optional<quint64>>(n);
        }
        return base::ready<std::optional<quint64>>(std::nullopt);
    }
};

/// Who is named is a member.
class NamedMembers final : public deploy::MemberCheck {
public:
    QList<chain::Address> names;
    base::Async<bool> isMember(const chain::Address &account) override { return base::ready<bool>(names.contains(account)); }
};

/// A trigger that can be ended and started again; chain, platform, clock and disk stay.
struct TriggerWorld {
    QTemporaryDir dir;
    FakeClock clock;
    ScriptedLogSource source;
    FakeReactor reactor;
    NumberedProposals resolver;
    deploy::Rule rule;
    deploy::Trigger::CostOf cost;
    deploy::FinalizedBlock *finality = nullptr;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<deploy::Journal> journal;
    std::unique_ptr<market::DeploymentLedger> ledger;
    std::unique_ptr<deploy::Trigger> trigger;

    TriggerWorld()
    {
        rule.chainId = 31337;
        rule.contract = worldDao();
        rule.confirmations = 1;
    }
    ~TriggerWorld() { end(); }
    [[nodiscard]] QString file() const { return dir.filePath(QStringLiteral("data.sqlite")); }
    void openDatabase()
    {
        database = std::make_unique<store::Database>(file());
        (void)waitFor(database->open());
        journal = std::make_unique<deploy::Journal>(*database, clock);
        ledger = std::make_unique<market::DeploymentLedger>(clock);
    }
    void boot()
    {
        openDatabase();
        trigger = std::make_unique<deploy::Trigger>(source, *journal, reactor, *ledger, clock, resolver, rule);
        trigger->setTimeZone(QTimeZone::utc());
        trigger->setCost(cost);
        trigger->setFinality(finality);
        trigger->start();
    }
    void end()
    {
        source.stop();
        trigger.reset();
        ledger.reset();
        journal.reset();
        database.reset();
    }
    void setRule(const deploy::Rule &next)
    {
        rule = next;
        trigger->setRule(next);
    }
    /// All that was asked of the disk has been answered.
    void settle()
    {
        for (int i = 0; i < 12; ++i) {
            auto future = database->read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; });
            (void)waitFor(future);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    bool reaches(const QString &key, deploy::RunState state)
    {
        return QTest::qWaitFor([&] { return trigger->run(key) && trigger->run(key)->state() == state; }, 10000);
    }
    bool reaches(const QString &key, deploy::RunPhase phase)
    {
        return QTest::qWaitFor([&] { return trigger->run(key) && trigger->run(key)->phase() == phase; }, 10000);
    }
    template <class T>
    base::Result<T> wait(base::Async<T> future)
    {
        return waitFor(future);
    }
    /// One number out of the file.
    qint64 number(const QString &sql)
    {
        const auto answer = wait(database->read<qint64>([sql](QSqlDatabase &sqlite) -> base::Result<qint64> {
            auto rows = store::runSql(sqlite, sql);
            if (!rows)
                return base::fail(rows.error());
            return rows->next() ? rows->value(0).toLongLong() : qint64(-1);
        }));
        return answer.value_or(-2);
    }
    bool sql(const QString &statement)
    {
        return wait(database->write<int>([statement](QSqlDatabase &sqlite) { return store::changeSql(sqlite, statement); })).has_value();
    }
    void mineDeploy(quint64 transaction, const QByteArray &document = instanceDocument()) { source.mine({deployLog(worldDao(), transaction, document)}); }
    [[nodiscard]] static QString key(quint64 proposal) { return deploy::keyOfProposal(31337, worldDao(), proposal); }
};

} // namespace test
