// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/GatewayFrames.h"

#include <deque>
#include <map>
#include <vector>

namespace market {

/// Goes on exactly where a stream of lines stopped. After a reconnect the gateway sends the last lines of each pod again and
/// then what comes; this tells each line once: by time stamps where they are there, else where the longest end of what was
/// told is found at the beginning of what comes. Where neither is found, lines may be missing, and that is told. Pure.
class LineResume {
public:
    static constexpr std::size_t Remembered = 2'000; ///< lines of a pod
    static constexpr std::size_t MaxPods = 128;
    static constexpr qint64 QuietMs = 3'000;         ///< without a line: what is there is decided
    static constexpr qsizetype MaxHeld = 8 * 1024 * 1024; ///< characters held back, of all pods

    struct Told {
        bool gap = false; ///< before `line`, of its pod, lines may be missing
        StreamLine line;
    };

    /// What was told when the program ran before, oldest first.
    void remember(const std::vector<StreamLine> &lines);
    /// How many lines to ask for, of each pod.
    [[nodiscard]] int tail() const;
    void connected(int tail); ///< from here on the lines of a new connection come
    [[nodiscard]] std::vector<Told> take(StreamLine line, qint64 nowMs);
    [[nodiscard]] bool isHolding() const; ///< lines are held back until it is known where they belong
    [[nodiscard]] std::vector<Told> settle(qint64 nowMs); ///< to be called now and then while lines are held back
    void lost(); ///< the connection; what is held back comes again with the next one

private:
    struct Seen { quint64 hash = 0; qint64 timeNs = 0; };
    struct Pod {
        std::deque<Seen> seen;
        qint64 newestNs = 0;          ///< 0: without time stamps
        quint64 used = 0;             ///< when a line of it came last
        bool resuming = false;
        // by time stamps
        bool overlapped = false;
        std::vector<bool> found;      ///< of `seen`
        std::deque<Seen> late;        ///< told meanwhile, and not in `seen` yet
        // by overlap
        std::vector<StreamLine> held;
        std::vector<int> open;        ///< how many of the held lines might be old ones: still possible, but not yet there
        int best = 0;                 ///< the number that is there, of the longest overlap so far
        qint64 heardMs = 0;
    };
    static quint64 hashOf(const StreamLine &line);
    Pod &pod(const QString &name);
    void note(Pod &pod, const StreamLine &line);
    static void noteLate(Pod &pod);
    void takeByTime(Pod &pod, StreamLine line, std::vector<Told> &out);
    void takeByOverlap(Pod &pod, StreamLine line, std::vector<Told> &out);
    void decide(Pod &pod, std::vector<Told> &out);
    [[nodiscard]] static int overlap(const Pod &pod, int count) { return std::min(count, int(pod.seen.size())); }
    std::map<QString, Pod> m_pods;
    quint64 m_turn = 0;
    int m_tail = 0;
    qsizetype m_held = 0;
};

} // namespace market
