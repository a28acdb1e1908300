// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/contract/ContractReader.h"
#include "models/dao/Proposal.h"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace test {

/// A SpheronDevsDAO and its membership token in memory, answering as the published contracts do: unknown calls succeed
/// with no data, ids that do not exist read as zeros.
class FakeDao final : public chain::ContractReader {
public:
    explicit FakeDao(dao::AbiVersion version = dao::AbiVersion::V2);

    // What a test sets.
    std::map<quint64, dao::Proposal> proposals; ///< also ids beyond the count: executed in advance
    base::U256 count = 0;
    std::vector<std::pair<quint64, chain::Address>> tokens; ///< id and owner, in the order of minting
    std::set<std::pair<quint64, quint64>> voted;            ///< proposal and token
    bool hasCode = true;
    bool paused = false;
    std::optional<base::Error> failure;                     ///< every call answers this
    std::map<QByteArray, QByteArray> overrides;             ///< selector → raw answer of the DAO
    bool holding = false;                                   ///< answers wait for release()

    // What a test reads.
    std::vector<QString> asked; ///< "proposals(3)", "numProposals", "storage", in order
    [[nodiscard]] int timesAsked(const QString &what) const;

    dao::Proposal &propose(qint64 deadline, const QByteArray &document, int yay = 0, int nay = 0);
    void release(); ///< answers everything that waits, and goes on answering at once
    [[nodiscard]] static chain::Address daoAddress();
    [[nodiscard]] static chain::Address tokenAddress();
    [[nodiscard]] static chain::Address account(int n); ///< 0x…0n
    [[nodiscard]] dao::DaoInfo info() const;

    base::Async<QByteArray> call(const chain::CallRequest &request, const chain::BlockTag &block = {}) override;
    base::Async<chain::Hash> storageAt(const chain::Address &address, const chain::Hash &slot, const chain::BlockTag &block = {}) override;
    base::Async<QByteArray> code(const chain::Address &address) override;

private:
    template <class T>
    base::Async<T> answer(std::function<base::Result<T>()> make);
    [[nodiscard]] base::Result<QByteArray> daoAnswer(const chain::CallRequest &request);
    [[nodiscard]] base::Result<QByteArray> tokenAnswer(const QByteArray &data);
    [[nodiscard]] QByteArray encodeProposal(quint64 id) const;

    dao::AbiVersion m_version;
    std::vector<std::function<void()>> m_waiting;
};

/// A document that a descriptor check accepts.
[[nodiscard]] QByteArray proposedDocument(const QByteArray &name = "archive-node", const QByteArray &tag = "1.27");

} // namespace test
