// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/LineResume.h"

#include <QHash>

#include <algorithm>

namespace market {

namespace {

constexpr int LeastTail = 200; ///< also of a pod that is new

} // namespace

quint64 LineResume::hashOf(const StreamLine &line)
{
    return quint64(qHash(line.text, 0x5bd1)) ^ (quint64(line.text.size()) << 48) ^ (line.warning ? 1 : 0);
}

LineResume::Pod &LineResume::pod(const QString &name)
{
    const auto found = m_pods.find(name);
    if (found == m_pods.end() && m_pods.size() >= MaxPods) {
        const auto oldest = std::min_element(m_pods.begin(), m_pods.end(), [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_pods.erase(oldest);
    }
    Pod &pod = m_pods[name];
    pod.used = ++m_turn;
    return pod;
}

void LineResume::note(Pod &pod, const StreamLine &line)
{
    pod.seen.push_back({hashOf(line), line.timeNs});
    pod.newestNs = std::max(pod.newestNs, line.timeNs);
    if (pod.seen.size() > Remembered)
        pod.seen.pop_front();
}

void LineResume::noteLate(Pod &pod)
{
    pod.seen.insert(pod.seen.end(), pod.late.begin(), pod.late.end());
    pod.late.clear();
    while (pod.seen.size() > Remembered)
        pod.seen.pop_front();
}

void LineResume::remember(const std::vector<StreamLine> &lines)
{
    for (const StreamLine &line : lines)
        note(pod(line.pod), line);
}

int LineResume::tail() const
{
    std::size_t longest = m_pods.empty() ? Remembered : std::size_t(LeastTail);
    for (const auto &[name, pod] : m_pods)
        longest = std::max(longest, pod.seen.size());
    return int(longest);
}

void LineResume::connected(int tail)
{
    m_tail = tail;
    m_held = 0;
    for (auto &[name, pod] : m_pods) {
        noteLate(pod);
        pod.resuming = !pod.seen.empty();
        pod.overlapped = false;
        pod.found.assign(pod.seen.size(), false);
        pod.held.clear();
        pod.best = 0;
        pod.open.resize(std::size_t(tail));
        for (int i = 0; i < tail; ++i)
            pod.open[std::size_t(i)] = i + 1;
    }
}

std::vector<LineResume::Told> LineResume::take(StreamLine line, qint64 nowMs)
{
    std::vector<Told> out;
    Pod &of = pod(line.pod);
    of.heardMs = nowMs;
    if (!of.resuming) {
        note(of, line);
        out.push_back({false, std::move(line)});
    } else if (line.timeNs > 0 && of.newestNs > 0) {
        takeByTime(of, std::move(line), out);
    } else {
        takeByOverlap(of, std::move(line), out);
    }
    return out;
}

void LineResume::takeByTime(Pod &pod, StreamLine line, std::vector<Told> &out)
{
    if (line.timeNs > pod.newestNs) { // all that was told lies behind
        pod.resuming = false;
        const bool gap = !pod.overlapped;
        noteLate(pod);
        note(pod, line);
        return out.push_back({gap, std::move(line)});
    }
    pod.overlapped = true;
    if (line.timeNs < pod.seen.front().timeNs)
        return; // from before the first line that is remembered
    const quint64 hash = hashOf(line);
    const std::size_t known = pod.found.size(); // what was told since the reconnect stands behind, and is not looked at
    for (std::size_t i = 0; i < known && i < pod.seen.size(); ++i) {
        if (!pod.found[i] && pod.seen[i].timeNs == line.timeNs && pod.seen[i].hash == hash) {
            pod.found[i] = true;
            return;
        }
    }
    // Written between lines that were told, and came too late for the connection before. `seen` must stay as it is for now.
    pod.late.push_back({hash, line.timeNs});
    out.push_back({false, std::move(line)});
}

void LineResume::takeByOverlap(Pod &pod, StreamLine line, std::vector<Told> &out)
{
    const int at = int(pod.held.size());
    const int known = int(pod.seen.size());
    const quint64 hash = hashOf(line);
    std::vector<int> still;
    for (const int count : pod.open) {
        const int place = known - count + at; // of this line among those told, if so many of the held ones are old
        if (place >= 0 && pod.seen[std::size_t(place)].hash != hash)
            continue;
        if (count > at + 1)
            still.push_back(count);
        else if (overlap(pod, count) > overlap(pod, pod.best))
            pod.best = count;
    }
    pod.open = std::move(still);
    m_held += line.text.size() + 64;
    pod.held.push_back(std::move(line));
    const bool longerPossible = std::any_of(pod.open.begin(), pod.open.end(), [&pod](int count) { return overlap(pod, count) > overlap(pod, pod.best); });
    if (!longerPossible || m_held > MaxHeld)
        decide(pod, out);
}

/// Where the new lines begin is as known as it will be.
void LineResume::decide(Pod &pod, std::vector<Told> &out)
{
    pod.resuming = false;
    pod.open.clear();
    std::vector<StreamLine> held = std::exchange(pod.held, {});
    for (const StreamLine &line : held)
        m_held -= line.text.size() + 64;
    bool gap = pod.best == 0;
    for (std::size_t i = std::size_t(pod.best); i < held.size(); ++i) {
        note(pod, held[i]);
        out.push_back({std::exchange(gap, false), std::move(held[i])});
    }
}

bool LineResume::isHolding() const
{
    return std::any_of(m_pods.begin(), m_pods.end(), [](const auto &entry) { return !entry.second.held.empty(); });
}

std::vector<LineResume::Told> LineResume::settle(qint64 nowMs)
{
    std::vector<Told> out;
    for (auto &[name, pod] : m_pods) {
        if (!pod.held.empty() && nowMs - pod.heardMs >= QuietMs)
            decide(pod, out);
    }
    return out;
}

void LineResume::lost()
{
    for (auto &[name, pod] : m_pods)
        pod.held.clear();
    m_held = 0;
}

} // namespace market
