// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/chain/rpc/BackOff.h"
#include "models/market/gateway/LeaseArchive.h"
#include "models/market/gateway/LeaseLines.h"

#include <QPointer>

namespace market {

class GatewayStream;

/// The lines of one lease in the archive, and what a stream adds to them while it runs. Lines are told at once and written
/// gathered; what cannot be written waits and is tried again.
class StoredLines final : public LeaseLines {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoredLines)
public:
    static constexpr std::chrono::milliseconds WriteEvery{500};
    static constexpr std::size_t WriteAt = 1'000;    ///< lines
    static constexpr std::size_t MaxWaiting = 20'000; ///< lines that are not written yet; above it they are left out

    StoredLines(LeaseArchive &archive, base::Clock &clock, quint64 lease, LeaseArchive::Stream stream, QObject *parent = nullptr);
    ~StoredLines() override; ///< what is left is handed to the archive
    /// From now on this stream's lines come in; it is opened as soon as it is known what is here already. Null: none.
    void follow(GatewayStream *stream);
    void setProblem(const QString &problem); ///< why there is no stream

    [[nodiscard]] base::Async<std::vector<LeaseLine>> newest(int limit, quint64 before = 0) override;
    [[nodiscard]] base::Async<std::vector<LeaseLine>> search(const QString &text, const QString &pod, int limit) override;
    [[nodiscard]] bool isLive() const override;
    [[nodiscard]] QString problem() const override;

private:
    void load(); ///< where to go on
    template <class T>
    void noteDisk(const base::Result<T> &done);
    void openStream();
    void take(std::vector<LeaseLine> lines);
    void write();
    void putBack(std::vector<LeaseLine> lines); ///< that were not written; they are tried again
    LeaseArchive &m_archive;
    base::Clock &m_clock;
    const quint64 m_lease;
    const LeaseArchive::Stream m_kind;
    QPointer<GatewayStream> m_stream;
    quint64 m_next = 0;           ///< number of the next line; 0: not known yet
    std::vector<LeaseLine> m_waiting;
    std::size_t m_writing = 0;    ///< lines on their way to the disk
    qint64 m_leftOut = 0;
    QString m_problem;
    QString m_diskProblem;
    bool m_isRefused = false;     ///< the last lines were not written: more of them do not hurry it
    base::Subscription m_timer;   ///< the next write
    base::Subscription m_reload;
    chain::BackOff m_backOff{std::chrono::seconds(1), std::chrono::seconds(60)};
};

} // namespace market
