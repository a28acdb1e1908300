// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/LogStream.h"
#include "models/market/EventStore.h"
#include "models/market/Market.h"

namespace market {

class ExplorerLogs;

/// Keeps a Market up with its chain: loads what is stored, back-fills years of history in ranges that suit the node
/// (over the bulk path, decoded off the GUI thread), then follows live with a LogStream. What is told to the market is
/// in the store, or on its way there, in the same order; a crash at any instant costs nothing but reading again.
class EventFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventFeed)
public:
    struct Context {
        chain::RpcClient &reader; ///< for the history
        chain::RpcClient &pushed; ///< for what must agree with what is pushed: same connection
        chain::PushTransport &push;
        EventStore &store;
        Market &market;
        base::Clock &clock;
    };
    EventFeed(Context context, QObject *parent = nullptr);
    ~EventFeed() override;
    /// A second source for the history: used for ranges the node refuses, spot-checked against it.
    void setExplorer(std::unique_ptr<ExplorerLogs> explorer);

    void start();  ///< does nothing on a network without a market
    void pause();  ///< ends the back-fill; what was read is kept
    void resume();
    void stop();
    [[nodiscard]] bool isPaused() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace market
