// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ChainLogSource.h"

namespace deploy {

ChainLogSource::ChainLogSource(chain::LogStream &stream, QObject *parent) : LogSource(parent), m_stream(stream)
{
    connect(&stream, &chain::LogStream::blockAdded, this, &LogSource::blockAdded);
    connect(&stream, &chain::LogStream::blockRemoved, this, &LogSource::blockRemoved);
    connect(&stream, &chain::LogStream::progress, this, &LogSource::progress);
    connect(&stream, &chain::LogStream::stateChanged, this, &LogSource::stateChanged);
    connect(&stream, &chain::LogStream::failed, this, &LogSource::failed);
}

void ChainLogSource::start(quint64 fromBlock, std::vector<chain::BlockHeader> known)
{
    m_stream.start(fromBlock, std::move(known));
}

void ChainLogSource::stop()
{
    m_stream.stop();
}

LogSource::State ChainLogSource::state() const
{
    return m_stream.state();
}

} // namespace deploy
