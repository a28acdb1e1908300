// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/AppPaths.h"
#include "app/CommandLine.h"
#include "app/Settings.h"
#include "app/sandbox/Neighbours.h"
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
#include "models/deploy/Trigger.h"
#include "models/descriptor/Document.h"
#include "models/descriptor/DraftStore.h"
#include "models/descriptor/Templates.h"
#include "models/market/LeaseLedger.h"
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
    [[nodiscard]] static base::Result<std::unique_ptr<Services>> create(const CommandLine &commandLine);
    ~Services() override;

    void start();
    /// After halted(): begins again where it got stuck. Happens by itself too, where that may help.
    void retry();
    /// Ends everything in order; answers when nothing runs any more. See Shutdown.cpp.
    [[nodiscard]] base::Async<bool> shutDown();

    [[nodiscard]] std::unique_ptr<chain::TxFlow> makeFlow(const chain::TxIntent &intent);
    void applyPreferences(const ui::Preferences &preferences);
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
    market::LeaseLedger leases;
    deploy::Journal journal;
    chain::LogStream deployLogs;
    deploy::ChainLogSource deploySource;
    deploy::CalldataResolver resolver;
    deploy::Trigger trigger;

Q_SIGNALS:
    void step(const QString &what);  ///< what is being waited for
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
    void provideImage();
    void takeDraft();
    std::unique_ptr<Neighbours> m_neighbours;
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
