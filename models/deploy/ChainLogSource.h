// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/LogSource.h"

namespace deploy {

/// A chain::LogStream as a LogSource.
class ChainLogSource final : public LogSource {
    Q_OBJECT
public:
    explicit ChainLogSource(chain::LogStream &stream, QObject *parent = nullptr);
    void start(quint64 fromBlock, std::vector<chain::BlockHeader> known) override;
    void stop() override;
    [[nodiscard]] State state() const override;

private:
    chain::LogStream &m_stream;
};

} // namespace deploy
