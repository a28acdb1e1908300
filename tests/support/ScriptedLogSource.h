// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/LogSource.h"

namespace test {

/// A chain in memory that tells the story as chain::LogStream would. It outlives the triggers that listen.
class ScriptedLogSource final : public deploy::LogSource {
    Q_OBJECT
public:
    ScriptedLogSource();
    void start(quint64 fromBlock, std::vector<chain::BlockHeader> known) override;
    void stop() override { setState(State::Stopped); }
    [[nodiscard]] State state() const override { return m_state; }

    /// A new block with these logs (block fields are filled in); told at once when started.
    const chain::BlockHeader &mine(std::vector<chain::Log> logs = {});
    void mineMany(int count);
    /// The newest blocks leave the chain; told, newest first.
    void rollback(int depth);
    void setState(State state);
    void fail(const base::Error &error) { Q_EMIT failed(error); }
    [[nodiscard]] quint64 height() const { return m_blocks.back().header.number; }
    [[nodiscard]] quint64 startedFrom() const { return m_startedFrom; }
    [[nodiscard]] const std::vector<chain::BlockHeader> &startedWith() const { return m_known; }
    /// Tells a block once more, as it stands (a source that repeats itself).
    void repeat(quint64 number) { Q_EMIT blockAdded(m_blocks[number]); }

private:
    std::vector<chain::LogBlock> m_blocks;
    State m_state = State::Stopped;
    quint64 m_salt = 0;
    quint64 m_startedFrom = 0;
    std::vector<chain::BlockHeader> m_known;
};

/// A DeployEvent(address,string,string) of the contract, as the chain would log it.
[[nodiscard]] chain::Log deployLog(const chain::Address &contract, quint64 transaction, const QByteArray &document);
/// keccak256 of the number: the hash of transaction `number` in deployLog.
[[nodiscard]] chain::Hash numberedHash(quint64 number);
/// A small valid instance document.
[[nodiscard]] QByteArray instanceDocument(const QByteArray &name = "web");

} // namespace test
