// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/dao/ProposalBook.h"
#include "models/deploy/Trigger.h"

namespace ui {

/// Watches the DAO and the trigger and says in words what happened. What was there at the start is no news; the last runs
/// of the journal are told with their own times.
class Happenings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Happenings)

public:
    Happenings(dao::ProposalBook &book, deploy::Trigger &trigger, base::Clock &clock, QObject *parent = nullptr);
    /// Tells what the journal knows already; call it once somebody listens.
    void begin();

Q_SIGNALS:
    void happened(qint64 atMs, const QString &text, const QString &where);

private:
    struct Tally {
        base::U256 yay = 0;
        base::U256 nay = 0;
        dao::ProposalState state = dao::ProposalState::Voting;
    };
    void learnProposals();
    void onProposalAdded(quint64 id);
    void onProposalChanged(quint64 id);
    void onRunsChanged();
    void onRunChanged(const QString &key);
    void tellRun(const deploy::TriggerRun &run, qint64 atMs);
    [[nodiscard]] QString block() const;

    dao::ProposalBook &m_book;
    deploy::Trigger &m_trigger;
    base::Clock &m_clock;
    bool m_bookKnown = false;
    bool m_begun = false;
    QHash<quint64, Tally> m_tallies;
    QHash<QString, deploy::RunState> m_runs;
};

} // namespace ui
