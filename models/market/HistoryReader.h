// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/AdaptiveRange.h"
#include "models/chain/rpc/RpcClient.h"
#include "models/market/ExplorerLogs.h"
#include "models/market/HistoryRange.h"

namespace market {

/// Reads the past range by range. From the node, in ranges that suit it; from the explorer where the node refuses even
/// one block or keeps failing, each of its ranges spot-checked against the node. What is read is parsed, checked, packed
/// and decoded off the GUI thread.
class HistoryReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReader)
public:
    static constexpr quint64 FirstRange = 2'000; ///< blocks
    static constexpr quint64 WidestRange = 10'000;
    static constexpr int FailuresBeforeExplorer = 3;
    static constexpr int ExplorerTurns = 10; ///< ranges, before the node is asked again

    HistoryReader(chain::RpcClient &node, chain::LogFilter filter, QObject *parent = nullptr);
    ~HistoryReader() override;
    void setExplorer(std::unique_ptr<ExplorerLogs> explorer);

    /// The next range from `from`, never beyond `last`; its `last` header is the node's. Errors: those of RpcClient;
    /// NotFound when the node does not have these blocks (yet) or the chain changed meanwhile.
    [[nodiscard]] base::Async<std::shared_ptr<HistoryRange>> read(quint64 from, quint64 last);
    void cancel(); ///< asks no more; the answer to read() is Closed
    /// What people should know about the sources, one sentence; empty: nothing.
    [[nodiscard]] QString remark() const { return m_remark; }

private:
    struct Job;
    using Range = base::Result<std::shared_ptr<HistoryRange>>;
    void ask(const std::shared_ptr<Job> &job);
    void askNode(const std::shared_ptr<Job> &job, quint64 to);
    void askNodeForLogs(const std::shared_ptr<Job> &job, quint64 to);
    void nodeFailed(const std::shared_ptr<Job> &job, quint64 to, base::Error error);
    void checkHeaders(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range);
    void askExplorer(const std::shared_ptr<Job> &job, quint64 to);
    void explorerFailed(const std::shared_ptr<Job> &job, quint64 to, const base::Error &error);
    void spotCheck(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range);
    void compare(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &header);
    void compareReceipt(const std::shared_ptr<Job> &job, const std::shared_ptr<HistoryRange> &range, const chain::BlockHeader &header);
    void distrust(const std::shared_ptr<Job> &job, const QString &detail);
    [[nodiscard]] bool isOver(const std::shared_ptr<Job> &job) const { return job != m_job; }
    chain::RpcClient &m_node;
    const chain::LogFilter m_filter;
    std::unique_ptr<ExplorerLogs> m_explorer;
    chain::AdaptiveRange m_range{FirstRange, WidestRange};
    chain::AdaptiveRange m_explorerRange{FirstRange, WidestRange};
    std::shared_ptr<Job> m_job; ///< being worked on
    int m_failures = 0;      ///< of the node, in a row
    int m_explorerTurns = 0; ///< ranges still to be asked from the explorer first
    QString m_remark;
};

} // namespace market
