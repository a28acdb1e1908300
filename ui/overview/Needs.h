// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"
#include "models/deploy/Trigger.h"
#include "models/wallet/Vault.h"

namespace ui {

/// One thing that waits for this person.
struct Need {
    enum class Kind { Alarm, Account, Unlock, Vote, Execute, FailedRun, HeldRun };
    Kind kind = Kind::Vote;
    quint64 proposal = 0; ///< of Vote and Execute
    QString key;          ///< of the runs
    QString name;         ///< made visible
    QString caption;      ///< why, or how long still; changes all the time
    [[nodiscard]] bool isSame(const Need &other) const
    {
        return kind == other.kind && proposal == other.proposal && key == other.key && name == other.name;
    }
};

/// Everything that waits, most urgent first: alarm, lock, votes by their deadline, executions, failed and held runs.
/// `quorum`: voters this person wants before Execute is offered; 0: none.
[[nodiscard]] std::vector<Need> needsOf(const dao::ProposalBook &book, const deploy::Trigger &trigger, const wallet::Vault &vault, int quorum);

} // namespace ui
