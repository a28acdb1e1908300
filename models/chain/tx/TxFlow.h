// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/chain/rpc/HeadTracker.h"
#include "models/chain/tx/Signer.h"
#include "models/chain/tx/TxIntent.h"

#include <functional>

namespace chain {

/// What the pipeline keeps for its owner: one row per transaction sent, before it is sent (see wallet::Activity).
class TxRecorder {
public:
    virtual ~TxRecorder() = default;
    /// Called with the signed bytes before sending; sending waits for the answer, so that a crash never loses a transaction.
    [[nodiscard]] virtual base::Async<bool> recordSigned(const TxReview &review, const Hash &hash, const QByteArray &raw) = 0;
};

/// One on-chain action from intent to confirmation: build → simulate → review → sign → send → track. The caller creates
/// it, connects, calls start(); the ui shows `review()` when phase is Reviewing and calls approve() or cancel().
/// It deletes nothing by itself; the owner drops it after finished(), by deleteLater().
class TxFlow final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Simulating, Reviewing, Signing, Sending, Pending, Mined, Confirmed, Failed, Cancelled };
    Q_ENUM(Phase)
    struct Context {
        RpcClient &client;
        HeadTracker &heads;
        base::Clock &clock;
        TxRecorder &recorder;
        quint64 expectedChainId;
        quint64 confirmations; ///< blocks, counting the one that holds it
        QString currency = QStringLiteral("ETH"); ///< symbol of the chain's own
    };
    /// Turns a revert into words (dao's error codes); may be empty.
    using ExplainRevert = std::function<QString(const QString &code)>;
    TxFlow(Context context, Signer &signer, TxIntent intent, ExplainRevert explain = {}, QObject *parent = nullptr);
    ~TxFlow() override;

    void start();
    void approve(); ///< only in Reviewing
    void cancel();  ///< until the signed bytes are being written down; afterwards nothing can be taken back
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const TxIntent &intent() const;
    [[nodiscard]] const TxReview &review() const;      ///< valid from Reviewing on
    [[nodiscard]] std::optional<Hash> hash() const;     ///< from Sending on
    [[nodiscard]] std::optional<Receipt> receipt() const; ///< from Mined on
    [[nodiscard]] quint64 confirmations() const;        ///< so far
    [[nodiscard]] std::optional<base::Error> error() const; ///< in Failed
    [[nodiscard]] bool isFinished() const; ///< Confirmed, Failed or Cancelled

Q_SIGNALS:
    void phaseChanged(chain::TxFlow::Phase phase);
    void progressChanged(); ///< confirmations moved
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chain
