// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"
#include "models/deploy/Trigger.h"
#include "models/market/WarningGroup.h"
#include "models/wallet/Vault.h"
#include "ui/overview/LeaseFigures.h"

namespace ui {

/// One thing that waits for this person.
struct Need {
    enum class Kind { Alarm, Account, Unlock, Vote, Execute, Funds, Warning, FailedRun, HeldRun };
    Kind kind = Kind::Vote;
    quint64 proposal = 0; ///< of Vote and Execute
    QString key;          ///< of the runs; of Funds and Warning the lease's number, "0" for the account's money
    QString name;         ///< made visible
    QString caption;      ///< why, or how long still; changes all the time
    std::optional<market::WarningGroup> warning = {}; ///< of Warning
    [[nodiscard]] bool isSame(const Need &other) const
    {
        return kind == other.kind && proposal == other.proposal && key == other.key && name == other.name && (!warning || warning->worst().remedy == other.warning->worst().remedy);
    }
};

/// Everything that waits, most urgent first: alarm, lock, votes by their deadline, executions, failed and held runs.
/// `quorum`: voters this person wants before Execute is offered; 0: none.
[[nodiscard]] std::vector<Need> needsOf(const dao::ProposalBook &book, const deploy::Trigger &trigger, const wallet::Vault &vault, int quorum);
/// Adds the leases whose money lasts less than a day, after the votes.
void addFunds(std::vector<Need> &needs, const std::vector<LeaseEnd> &ends, const market::Market &market);

/// The same place for what a WarningBoard warns of, where there is one; mere news are left to the Leases page.
void addWarnings(std::vector<Need> &needs, const std::vector<market::WarningGroup> &groups);

} // namespace ui
