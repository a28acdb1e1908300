// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/AppPaths.h"
#include "app/CommandLine.h"
#include "app/OrderTargets.h"
#include "app/ProofDesk.h"
#include "app/RuleNetworks.h"
#include "app/RunOptions.h"
#include "app/Settings.h"
#include "app/TriggerDesk.h"
#include "app/sandbox/MarketNeighbours.h"
#include "app/sandbox/Neighbours.h"
#include "app/sandbox/ProviderGateways.h"
#include "app/sandbox/Sandbox.h"
#include "models/chain/rpc/HttpTransport.h"
#include "models/chain/rpc/LogStream.h"
#include "models/chain/rpc/WebSocketTransport.h"
#include "models/chain/tx/TxFlow.h"
#include "models/dao/ProposalBook.h"
#include "models/deploy/CalldataResolver.h"
#include "models/deploy/ChainLogSource.h"
#include "models/deploy/ContainerReactor.h"
#include "models/deploy/EngineClient.h"
#include "models/deploy/Journal.h"
#include "models/deploy/RpcFinalizedBlock.h"
#include "models/deploy/Trigger.h"
#include "models/descriptor/Document.h"
#include "models/descriptor/DraftStore.h"
#include "models/descriptor/Templates.h"
#include "models/market/DeploymentLedger.h"
#include "models/market/EventFeed.h"
#include "models/market/OrderIntents.h"
#include "models/market/gateway/ProviderSessions.h"
#include "models/store/Database.h"
#include "models/store/ProfileLock.h"
#include "models/wallet/AccountState.h"
#include "models/wallet/Activity.h"
#include "models/wallet/KeychainPasswordStore.h"
#include "models/wallet/Vault.h"

namespace app {

/// Builds and owns everything below the windows, in order of need. Members are destroyed in the reverse order; what must
/// be ended with care is ended by shutDown() before.
class Services final : public QObject {
    Q_OBJECT
public:
    /// Errors: Conflict (the profile is in use), NotFound (network), Storage, Invalid; each with a sentence to show.
    [[nodiscard]] static base::Result<std::unique_ptr<Services>> create(const CommandLine &commandLine, const RunOptions &options = {});
    ~Services() override;

    void start();
    /// After halted(): begins again where it got stuck. Happens by itself too, where that may help.
    void retry();
    /// Ends everything in order; answers when nothing runs any more. See Shutdown.cpp.
    [[nodiscard]] base::Async<bool> shutDown();

    [[nodiscard]] std::unique_ptr<chain::TxFlow> makeFlow(const chain::TxIntent &intent);
    void applyPreferences(const ui::Preferences &preferences);
    void retryFailedRuns(); ///< the container engine is there again: what waited for it need not wait longer
    [[nodiscard]] bool hasDao() const; ///< false: this network has a market only
    [[nodiscard]] market::EventFeed &eventFeed() { return m_eventFeed; }
    [[nodiscard]] market::MarketPlace marketPlace() const; ///< only where there is a market
    [[nodiscard]] bool isSandbox() const { return m_sandbox != nullptr; }
    /// The demo wallet guards worthless coins: its password may be told. Empty on real networks.
    [[nodiscard]] QString passwordHint() const;
    [[nodiscard]] Sandbox *sandbox() { return m_sandbox.get(); }

    const AppPaths paths;
    Settings settings;

private:
    // Constructed in this order; references handed upwards only.
    std::unique_ptr<base::SystemClock> m_clock;
    store::ProfileLock m_lock;
    std::unique_ptr<Sandbox> m_sandbox;

public:
    base::Clock &clock;
    const chain::NetworkProfile network;
    store::Database database;
    chain::HttpTransport http;
    chain::WebSocketTransport socket;
    chain::RpcClient reader; ///< questions
    chain::RpcClient pushed; ///< questions that must agree with what is pushed: same connection
    chain::HeadTracker heads;
    wallet::Vault vault;
    wallet::KeychainPasswordStore passwords;
    wallet::AccountState account;
    wallet::Activity activity;
    descriptor::Document document;
    descriptor::DraftStore draft;
    descriptor::Templates templates;
    dao::DaoContract contract;
    dao::ProposalBook book;
    deploy::EngineClient engine;
    deploy::ContainerReactor reactor;
    market::DeploymentLedger deployments;
    deploy::Journal journal;
    chain::LogStream deployLogs;
    deploy::ChainLogSource deploySource;
    deploy::CalldataResolver resolver;
    deploy::RpcFinalizedBlock finality;
    deploy::Trigger trigger; ///< of the DAO in use
    RuleNetworks ruleNetworks;
    market::Market market;
    std::unique_ptr<market::SpheronReader> spheron; ///< null: this network has no market
    std::unique_ptr<market::ProviderSessions> sessions; ///< null likewise
    OrderTargets orderTargets; ///< for rules that deploy to the market
    TriggerDesk triggerDesk;   ///< every rule, that of the DAO in use too
    ProofDesk proofs;          ///< of what the rules deployed

Q_SIGNALS:
    void step(const QString &what);  ///< what is being waited for
    void walletOpened();             ///< the accounts are known; again after retry()
    void living();                   ///< the network answers and the DAO is found
    void halted(const base::Error &error); ///< the way to living() is blocked; see retry()
    void failed(const base::Error &error);
    void engineFailed(const base::Error &error);
    void noted(const QString &sentence); ///< nothing failed now, but a person should know

private:
    struct Parts;
    explicit Services(Parts parts);
    void openWallet();
    void makeDemoMember();
    void startNetwork();
    void connectToNode();
    using Step = void (Services::*)();
    void halt(const base::Error &error, Step from);
    void goOn();
    void checkNode();
    [[nodiscard]] bool isRightChain(quint64 id);
    void giveAccount();
    void loadActivity();
    void checkPush();
    void startTrigger(quint64 fromBlock);
    [[nodiscard]] deploy::TriggerSet::Makers ruleMakers();
    [[nodiscard]] static deploy::Rule usualRule(const chain::NetworkProfile &network, const ui::Preferences &preferences);
    void becomeLiving();
    void startMarket();
    void startGateways();
    void provideImage();
    void takeDraft();
    market::EventStore m_eventStore;
    market::EventFeed m_eventFeed;
    std::unique_ptr<Neighbours> m_neighbours;
    std::unique_ptr<MarketNeighbours> m_marketNeighbours;
    std::unique_ptr<ProviderGateways> m_gateways;
    QStringList m_notes;               ///< of the time before anybody listened
    Step m_stuckAt = nullptr;
    std::optional<base::ErrorCode> m_told; ///< so that the same trouble is told once
    bool m_activityLoaded = false;
    int m_imageAttempts = 0;
    base::Subscription m_again;
    base::Subscription m_imageAgain;
    bool m_living = false;
    bool m_closing = false;
    QObject m_context; ///< of every answer waited for: first to go, so that none comes to a half taken down house
};

} // namespace app
