// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"
#include "models/market/WarningGroup.h"
#include "models/market/WarningMemory.h"

namespace market {

/// Minutes since midnight, local time, from the first up to the second; over midnight when the second is the smaller
/// one. Equal: none.
struct QuietHours {
    int from = 0;
    int to = 0;
    [[nodiscard]] bool hold(int minute) const { return from <= to ? minute >= from && minute < to : minute >= from || minute < to; }
    bool operator==(const QuietHours &) const = default;
};

/// The warnings of the current account as they stand: reckoned anew with the chain (gathered, at most every two
/// seconds), each told once and again only when it gets worse. What a person dismissed or put off is not shown until
/// then. In quiet hours nothing is raised; what came is raised together afterwards. On the GUI thread.
class WarningBoard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningBoard)

public:
    static constexpr std::chrono::milliseconds Interval{2000};
    /// All outlive the board.
    WarningBoard(Market &market, WarningMemory &memory, base::Clock &clock, QObject *parent = nullptr);

    void setAccount(const std::optional<chain::Address> &account);
    void setLimits(const WarningLimits &limits);
    void setQuietHours(const QuietHours &hours);
    void setFacts(std::vector<LeaseFacts> facts); ///< of the account's leases: health and manifests
    [[nodiscard]] const std::vector<LeaseWarning> &warnings() const { return m_shown; } ///< to be shown now, the worst first
    [[nodiscard]] std::vector<WarningGroup> groups() const { return groupWarnings(m_shown); }
    /// Until it gets worse.
    void dismiss(const QStringList &keys);
    /// For so long, unless it gets worse.
    void snooze(const QStringList &keys, std::chrono::milliseconds time);
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void changed(); ///< warnings()
    void raised(const market::WarningGroup &group); ///< new, or worse; never in quiet hours

private:
    void request();
    void evaluate();
    void mark(const std::vector<LeaseWarning> &all, qint64 nowMs);
    void forget(qint64 nowMs);
    void show(const std::vector<LeaseWarning> &all, qint64 nowMs);
    void tell();
    void planWakeUp(qint64 nowMs);
    [[nodiscard]] bool isHidden(const LeaseWarning &warning, qint64 nowMs) const;
    void keep();
    Market &m_market;
    WarningMemory &m_memory;
    base::Clock &m_clock;
    std::optional<chain::Address> m_account;
    WarningLimits m_limits;
    QuietHours m_quiet;
    std::vector<LeaseFacts> m_facts;
    WarningMarks m_marks;
    std::vector<LeaseWarning> m_shown;
    QStringList m_fresh;       ///< keys that are to be raised
    bool m_dirty = false;      ///< the marks are to be written
    bool m_evaluated = false;
    qint64 m_evaluatedMs = 0;  ///< monotonic
    base::Subscription m_later;
    base::Subscription m_wakeUp; ///< quiet hours or a delay end
};

} // namespace market
Q_DECLARE_METATYPE(market::WarningGroup)
