// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/JournalEntry.h"

namespace deploy {

/// A run of the trigger as pages show it: the journal's row, and what is happening now.
struct TriggerRun {
    JournalEntry entry;
    QString service;               ///< clusterName of the document; chain text, made visible
    QString image;
    quint64 confirmationsHave = 0;
    quint64 confirmationsNeed = 0;
    QString step;                  ///< what it waits for now, in words
    DeploymentStatus status;       ///< as the reactor last said
    qint64 nextAttemptMs = 0;      ///< wall clock of the next automatic attempt; 0: none planned
    std::vector<JournalEvent> history; ///< oldest first
    bool canApprove = false;       ///< Trigger::approve
    bool canRetry = false;         ///< Trigger::retry: "Try again" of a failed run, "Start again" of a stopped one
    bool canClose = false;         ///< Trigger::close
    [[nodiscard]] QString key() const { return entry.key; }
    [[nodiscard]] RunState state() const { return entry.state; }
    [[nodiscard]] bool isStopped() const; ///< it ran, and its container is gone or ended
    /// "127.0.0.1:8080", or empty.
    [[nodiscard]] QString target() const;
};

} // namespace deploy
Q_DECLARE_METATYPE(deploy::TriggerRun)
