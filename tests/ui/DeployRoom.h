// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/AuditTrail.h"
#include "models/deploy/TriggerSet.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeDao.h"
#include "tests/ui/ToldPlatform.h"

namespace test {

/// A chain of which a test tells each block; live from the start.
class ToldChain final : public deploy::LogSource {
    Q_OBJECT
public:
    void start(quint64, std::vector<chain::BlockHeader>) override { become(State::Live); }
    void stop() override { m_state = State::Stopped; }
    [[nodiscard]] State state() const override { return m_state; }
    void become(State state);
    /// A block, with a DeployEvent of each of these proposals of the DAO.
    void mine(const std::vector<std::pair<quint64, QByteArray>> &deployments = {}, const chain::Address &dao = FakeDao::daoAddress());
    void removeLast(); ///< the newest block leaves the chain
    static chain::Hash transactionOf(quint64 proposal);

private:
    State m_state = State::Stopped;
    std::vector<chain::BlockHeader> m_blocks;
    quint64 m_number = 99;
};

/// Reads the number of the proposal from the hash that ToldChain gave its transaction.
class ToldResolver final : public deploy::ProposalResolver {
public:
    [[nodiscard]] base::Async<std::optional<quint64>> proposalOf(const chain::Log &log) override;
};

/// A real trigger, journal and ledger between a chain and a platform made by hand.
struct DeployRoom {
    explicit DeployRoom(quint64 confirmations = 2);
    /// Starts the trigger and waits until it follows the chain.
    [[nodiscard]] bool begin();
    /// The same through the rules, of which the trigger's is the usual one: as the program does it.
    [[nodiscard]] bool beginRules();
    /// Waits for what was asked of the rules.
    template <class T>
    [[nodiscard]] base::Result<T> answer(base::Async<T> asked)
    {
        std::optional<base::Result<T>> told;
        asked.then(&rules, [&told](const base::Result<T> &result) { told = result; });
        (void)settle([&] { return told.has_value(); });
        return told.value_or(base::fail(base::ErrorCode::Timeout, QStringLiteral("no answer")));
    }
    /// Lets the journal's worker and the ledger's gathering come to rest until `done`.
    [[nodiscard]] bool settle(const std::function<bool()> &done);
    [[nodiscard]] QString keyOf(quint64 proposal) const;
    [[nodiscard]] bool reaches(quint64 proposal, deploy::RunState state);
    /// The proposal's event and enough blocks on top; waits until it runs.
    [[nodiscard]] bool deployNow(quint64 proposal, const QByteArray &document);

    FakeClock clock;
    ToldPlatform reactor;
    ToldChain chain;
    ToldResolver resolver;
    store::Database database;
    deploy::Journal journal;
    market::DeploymentLedger ledger;
    deploy::Trigger trigger;
    deploy::RuleStore store;
    deploy::AuditTrail audit;
    std::vector<ToldChain *> others; ///< of rules for other contracts, in the order they were made
    deploy::TriggerSet rules;

private:
    [[nodiscard]] deploy::TriggerSet::Makers makers();
};

/// A small web page's document under this name.
[[nodiscard]] QByteArray pageDocument(const QByteArray &name, const QByteArray &region = "any");

} // namespace test
