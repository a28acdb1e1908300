// SPDX-License-Identifier: Apache-2.0
#include "models/chain/rpc/BranchFetch.h"

#include "models/base/Gather.h"
#include "models/chain/rpc/RpcErrors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace chain {

namespace {

class Walk final : public std::enable_shared_from_this<Walk> {
public:
    Walk(QObject *context, RpcClient &client, const ReorgWindow &window, std::optional<quint64> floor, const BlockHeader &tip)
        : m_context(context), m_client(client), m_window(window), m_floor(floor), m_down{tip}
    {
    }
    [[nodiscard]] base::Async<Branch> future() const { return m_promise.future(); }

    /// Where several blocks are missing, asking for them by number at once saves a round trip for each; whether they
    /// really hang together is seen when walking.
    void start()
    {
        const quint64 tip = m_down.front().number;
        const quint64 lowest = m_window.isEmpty() ? m_floor.value_or(tip) : m_window.back().number + 1;
        if (tip < lowest + 2)
            return walk();
        const auto ask = [this, lowest](std::size_t i) { return m_client.header(BlockTag(lowest + i)); };
        base::gather<BlockHeader>(m_context, tip - lowest, ask)
            .then(m_context, [self = shared_from_this()](const base::Result<std::vector<BlockHeader>> &headers) {
                if (!headers && headers.error().code != base::ErrorCode::NotFound)
                    return self->m_promise.fail(headers.error());
                for (const BlockHeader &header : headers.value_or(std::vector<BlockHeader>()))
                    self->m_byHash.insert(header.hash, header);
                self->walk();
            });
    }

private:
    void walk()
    {
        for (;;) {
            const BlockHeader &lowest = m_down.back();
            if (lowest.number > 0) {
                const BlockHeader *below = m_window.at(lowest.number - 1);
                if (below && below->hash == lowest.parentHash)
                    return done(below->number);
            }
            if (m_floor && lowest.number <= *m_floor)
                return done(std::nullopt);
            if (lowest.number == 0 || (!m_floor && lowest.number <= m_window.front().number))
                return m_promise.fail(tooDeepError(QStringLiteral("nothing shared down to block %1").arg(lowest.number)));
            const auto cached = m_byHash.constFind(lowest.parentHash);
            if (cached == m_byHash.constEnd())
                return askParent();
            if (!append(*cached))
                return;
        }
    }
    void askParent()
    {
        m_client.headerByHash(m_down.back().parentHash)
            .then(m_context, [self = shared_from_this()](const base::Result<BlockHeader> &parent) {
                if (!parent)
                    return self->m_promise.fail(parent.error());
                if (self->append(*parent))
                    self->walk();
            });
    }
    bool append(const BlockHeader &parent)
    {
        if (parent.number + 1 != m_down.back().number) {
            m_promise.fail(impossibleError(QStringLiteral("the parent of block %1 has number %2").arg(m_down.back().number).arg(parent.number)));
            return false;
        }
        m_down.push_back(parent);
        return true;
    }
    void done(std::optional<quint64> ancestor)
    {
        std::reverse(m_down.begin(), m_down.end());
        m_promise.complete(Branch{std::move(m_down), ancestor});
    }

    QObject *m_context;
    RpcClient &m_client;
    const ReorgWindow m_window;
    const std::optional<quint64> m_floor;
    std::vector<BlockHeader> m_down; ///< newest first
    QHash<Hash, BlockHeader> m_byHash;
    base::Promise<Branch> m_promise;
};

} // namespace

base::Error tooDeepError(const QString &detail)
{
    return base::Error{base::ErrorCode::Conflict,
                       QCoreApplication::translate("chain", "The chain was rewritten further back than this program can follow by itself. "
                                                            "Check the network and its endpoint, then read it anew from Settings."),
                       detail, nullptr, 0};
}

base::Async<Branch> fetchBranch(QObject *context, RpcClient &client, const ReorgWindow &window, std::optional<quint64> floor,
                                const BlockHeader &tip)
{
    const auto walk = std::make_shared<Walk>(context, client, window, floor, tip);
    auto future = walk->future();
    walk->start();
    return future;
}

} // namespace chain
