// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/RpcTypes.h"
#include "models/chain/rpc/LogStream.h"

namespace deploy {

/// Where blocks with deploy events come from: the story of chain::LogStream behind a seam, so that a script can tell it.
class LogSource : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogSource)
public:
    using State = chain::LogStream::State;
    explicit LogSource(QObject *parent = nullptr) : QObject(parent) {}
    virtual void start(quint64 fromBlock, std::vector<chain::BlockHeader> known) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual State state() const = 0;

Q_SIGNALS:
    void blockAdded(const chain::LogBlock &block);
    void blockRemoved(const chain::BlockHeader &header); ///< newest first
    void progress(quint64 done, quint64 target);         ///< block numbers, while catching up
    void stateChanged(deploy::LogSource::State state);
    void failed(const base::Error &error);
};

} // namespace deploy
