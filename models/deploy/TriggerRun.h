// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/JournalEntry.h"

namespace deploy {

/// What a run is at, as people name it: the journal's state, and why it is in it.
enum class RunPhase {
    Seen,             ///< in a block
    Confirming,       ///< n of m
    Held,             ///< by an alarm, a pause or the policy
    AwaitingApproval, ///< n of m signatures
    Missed,           ///< it came while the rule was paused: deploy or leave it
    Deploying,
    Deployed,         ///< running
    WillRetry,        ///< at nextAttemptMs
    FailedForGood,    ///< a dead letter
    Reorganised,      ///< its block left the chain
    Superseded,       ///< another run has its place
    Closing,
    Closed,
};

/// A run of the trigger as pages show it: the journal's row, and what is happening now.
struct TriggerRun {
    JournalEntry entry;
    QString service;               ///< clusterName of the document; chain text, made visible
    QString image;
    quint64 confirmationsHave = 0;
    quint64 confirmationsNeed = 0; ///< 1 where the rule waits for the finalized block
    QString step;                  ///< what it waits for now, in words
    DeploymentStatus status;       ///< as the reactor last said
    bool onMarket = false;         ///< its target orders on a market
    qint64 nextAttemptMs = 0;      ///< wall clock of the next automatic attempt; 0: none planned
    std::vector<JournalEvent> history; ///< oldest first
    bool canApprove = false;       ///< Trigger::approve
    bool canRetry = false;         ///< Trigger::retry: "Try again" of a failed run, "Start again" of a stopped one
    bool canClose = false;         ///< Trigger::close
    bool canSign = false;          ///< Trigger::approveSigned and importApproval
    bool canReplay = false;        ///< Trigger::replay
    bool canChoose = false;        ///< Trigger::chooseMissed
    int approvalsHave = 0;         ///< valid signatures of different members
    int approvalsNeed = 0;
    std::vector<chain::Address> approvedBy;
    QString sentence;              ///< how it is
    QString nextStep;              ///< what a person can do; empty: nothing needs to be done
    [[nodiscard]] QString key() const { return entry.key; }
    [[nodiscard]] RunState state() const { return entry.state; }
    [[nodiscard]] RunPhase phase() const;
    [[nodiscard]] bool isStopped() const; ///< it ran, and its container is gone or ended
    /// "127.0.0.1:8080", or empty.
    [[nodiscard]] QString target() const;
};

/// How the run is and what a person can do about it, each one sentence. For TriggerRun::sentence and nextStep.
struct RunSentences {
    QString sentence;
    QString nextStep;
};
[[nodiscard]] RunSentences sentencesOf(const TriggerRun &run);
/// Why an event can never be deployed, and what to do; empty for Flaw::None.
[[nodiscard]] QString sentenceOf(Flaw flaw);

} // namespace deploy
Q_DECLARE_METATYPE(deploy::TriggerRun)
