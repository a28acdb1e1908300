// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/tx/TxFlow.h"

#include <map>

namespace chain {
class TxTracker;
}
namespace store {
class Database;
}

namespace wallet {

enum class ActivityState {
    Signed,    ///< written down, perhaps not sent yet
    Pending,   ///< the node has it
    Mined,     ///< in a block
    Confirmed, ///< in a block deep enough
    Failed,    ///< in a block, but refused by the contract
    Replaced,  ///< another transaction with its nonce was mined
    Dropped,   ///< the network has forgotten it
};

/// One transaction this wallet signed.
struct ActivityEntry {
    chain::Hash hash;
    QByteArray raw;
    quint64 chainId = 0;
    chain::Address from;
    std::optional<chain::Address> to; ///< empty: contract creation
    quint64 nonce = 0;
    base::U256 value = 0; ///< wei
    QString kind;         ///< of the intent: "wallet.send"
    QString title;        ///< of the intent, in the language it was made in
    qint64 createdMs = 0; ///< Unix time
    ActivityState state = ActivityState::Signed;
    std::optional<quint64> block;
    std::optional<base::U256> fee; ///< wei, once mined
    QByteArray enclosure;          ///< of the intent: what belongs to it and stays off the chain

    /// Nothing more is expected to happen to it.
    [[nodiscard]] bool isSettled() const { return state > ActivityState::Mined; }
};

/// The transactions of this wallet on one network, newest first: written to the database before they are sent, then
/// followed to their end, also over restarts.
class Activity final : public QObject, public chain::TxRecorder {
    Q_OBJECT
public:
    struct Context {
        store::Database &database;
        chain::RpcClient &client;
        chain::HeadTracker &heads;
        base::Clock &clock;
        quint64 chainId;
        quint64 confirmations; ///< blocks, counting the one that holds it
    };
    explicit Activity(Context context, QObject *parent = nullptr);

    /// Reads what was written before and follows what is unfinished. What was signed in the last minutes but perhaps never
    /// sent, because the program ended in between, is sent now (the same bytes); older ones are not: by then the person
    /// may have changed their mind. Errors: Storage.
    [[nodiscard]] base::Async<bool> load();
    [[nodiscard]] base::Async<bool> recordSigned(const chain::TxReview &review, const chain::Hash &hash, const QByteArray &raw) override;
    [[nodiscard]] const std::vector<ActivityEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void aboutToReload();
    void reloaded();
    void aboutToAdd();
    void added();          ///< at the front
    void changed(int row); ///< state, block or fee
    /// It is in a block and did what it was to do. Told again after each start until it is settled, and after a reorganisation.
    void succeeded(const wallet::ActivityEntry &entry, const chain::Receipt &receipt);

private:
    void start(std::vector<ActivityEntry> entries);
    void follow(const ActivityEntry &entry);
    void onTracker(const chain::TxTracker &tracker);
    [[nodiscard]] std::vector<ActivityEntry>::iterator find(const chain::Hash &hash);
    void onHead();
    void set(const chain::Hash &hash, ActivityState state, const std::optional<chain::Receipt> &receipt);

    Context m_context;
    std::vector<ActivityEntry> m_entries;
    std::map<chain::Hash, chain::TxTracker *> m_followed; ///< children of this
};

} // namespace wallet
