// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSessions.h"

#include <QPointer>

#include <algorithm>
#include <map>

namespace test {

/// Kept lines in memory; new ones come when a test tells them.
class FakeLeaseLines final : public market::LeaseLines {
public:
    std::vector<market::LeaseLine> kept;
    std::optional<base::Error> failure; ///< every question is answered with it
    bool holding = false;               ///< questions are answered at release()
    bool live = true;
    QString why;                        ///< what problem() says
    int questions = 0;
    int searches = 0;

    using Answer = base::Async<std::vector<market::LeaseLine>>;
    Answer newest(int limit, quint64 before) override
    {
        ++questions;
        std::vector<market::LeaseLine> lines;
        std::copy_if(kept.begin(), kept.end(), std::back_inserter(lines), [before](const auto &line) { return before == 0 || line.number < before; });
        return answer(std::move(lines), limit);
    }
    Answer search(const QString &text, const QString &pod, int limit) override
    {
        ++searches;
        std::vector<market::LeaseLine> lines;
        std::copy_if(kept.begin(), kept.end(), std::back_inserter(lines), [&](const auto &line) {
            return line.text.contains(text, Qt::CaseInsensitive) && (pod.isEmpty() || line.pod == pod);
        });
        return answer(std::move(lines), limit);
    }
    bool isLive() const override { return live; }
    QString problem() const override { return why; }

    /// A line as the stream brings it; `tell` false: it is only kept.
    market::LeaseLine make(const QString &pod, const QString &text, qint64 timeMs = 0, market::LeaseLine::Kind kind = market::LeaseLine::Kind::Log, bool warning = false)
    {
        market::LeaseLine line{quint64(kept.size()) + 1, timeMs, kind, warning, pod, text};
        kept.push_back(line);
        return line;
    }
    void tell(const std::vector<market::LeaseLine> &lines) { Q_EMIT added(lines); }
    void setLive(bool on, const QString &problem = {})
    {
        live = on;
        why = problem;
        Q_EMIT liveChanged();
    }
    void release()
    {
        holding = false;
        for (const auto &[promise, lines] : std::exchange(m_waiting, {}))
            promise.complete(lines);
    }

private:
    Answer answer(std::vector<market::LeaseLine> lines, int limit)
    {
        if (failure)
            return base::failed<std::vector<market::LeaseLine>>(*failure);
        if (int(lines.size()) > limit)
            lines.erase(lines.begin(), lines.end() - limit);
        if (!holding)
            return base::ready<std::vector<market::LeaseLine>>(lines);
        m_waiting.emplace_back(base::Promise<std::vector<market::LeaseLine>>(), lines);
        return m_waiting.back().first.future();
    }
    std::vector<std::pair<base::Promise<std::vector<market::LeaseLine>>, std::vector<market::LeaseLine>>> m_waiting;
};

/// A shell that answers what a test says.
class FakeLeaseShell final : public market::LeaseShell {
public:
    struct Record { QByteArray written; int columns = 0; int rows = 0; };
    explicit FakeLeaseShell(Record &record) : m_record(record) {}
    void write(const QByteArray &bytes) override { m_record.written += bytes; }
    void resize(int columns, int rows) override { m_record.columns = columns, m_record.rows = rows; }
    bool isOpen() const override { return m_open; }
    void open()
    {
        m_open = true;
        Q_EMIT opened();
    }
    void say(const QByteArray &bytes) { Q_EMIT output(bytes); }
    void end(int code, const QString &sentence)
    {
        m_open = false;
        Q_EMIT ended(code, sentence);
    }

private:
    Record &m_record;
    bool m_open = false;
};

/// A session whose state a test sets.
class FakeLeaseSession final : public market::LeaseSession {
public:
    explicit FakeLeaseSession(quint64 lease) : m_lease(lease) {}
    State now = State::Connecting;
    QString sentence;
    std::optional<market::GatewayStatus> told;
    qint64 toldMs = 0;
    QByteArray document;
    std::optional<market::ManifestReceipt> taken;
    std::optional<base::Error> sendError;
    FakeLeaseLines logLines;
    FakeLeaseLines eventLines;
    std::vector<market::HealthSample> samples;
    QPointer<FakeLeaseShell> shell; ///< the last one
    FakeLeaseShell::Record shellRecord;
    QString shellService;
    int refreshes = 0;
    int shells = 0;
    bool watched = false;
    std::vector<QByteArray> sent;

    quint64 lease() const override { return m_lease; }
    State state() const override { return now; }
    QString problem() const override { return sentence; }
    std::optional<market::GatewayStatus> status() const override { return told; }
    qint64 statusMs() const override { return toldMs; }
    QByteArray manifest() const override { return document; }
    std::optional<market::ManifestReceipt> receipt() const override { return taken; }
    base::Async<market::ManifestReceipt> sendManifest(const QByteArray &manifest) override
    {
        sent.push_back(manifest);
        if (sendError)
            return base::failed<market::ManifestReceipt>(*sendError);
        document = manifest;
        taken = market::ManifestReceipt{QByteArray(64, 'a'), 1'700'000'000'000, taken ? taken->attempts + 1 : 1};
        become(State::Deploying);
        return base::ready<market::ManifestReceipt>(*taken);
    }
    void refresh() override { ++refreshes; }
    market::LeaseLines &logs() override { return logLines; }
    market::LeaseLines &events() override { return eventLines; }
    std::unique_ptr<market::LeaseShell> openShell(const QString &service, int columns, int rows) override
    {
        ++shells;
        shellService = service;
        shellRecord = {{}, columns, rows};
        auto made = std::make_unique<FakeLeaseShell>(shellRecord);
        shell = made.get();
        return made;
    }
    const std::vector<market::HealthSample> &health() const override { return samples; }
    void setWatched(bool on) override { watched = on; }

    void become(State state, const QString &problem = {})
    {
        now = state;
        sentence = problem;
        Q_EMIT changed();
    }
    /// Two services, of which the second is not ready unless `ready`; a port, an address.
    void fill(bool ready)
    {
        market::GatewayStatus status;
        status.services = {{QStringLiteral("web"), 2, 2, 2, {QStringLiteral("web.provider2.example.org")}, 0, {}},
                           {QStringLiteral("worker"), 1, ready ? 1 : 0, ready ? 1 : 0, {}, 0, ready ? QStringList() : QStringList{QStringLiteral("ImagePullBackOff")}}};
        status.ports = {{QStringLiteral("web"), QStringLiteral("provider2.example.org"), 80, 31068, QStringLiteral("TCP")},
                        {QStringLiteral("worker"), QStringLiteral("provider2.example.org"), 53, 31100, QStringLiteral("UDP")}};
        status.ips = {QStringLiteral("88.99.12.7")};
        told = status;
    }

private:
    quint64 m_lease;
};

/// Sessions that a test makes.
class FakeLeaseSessions final : public market::LeaseSessions {
public:
    std::map<quint64, std::unique_ptr<FakeLeaseSession>> all;
    std::map<quint64, QByteArray> manifests;
    FakeLeaseSession &add(quint64 lease)
    {
        auto &made = all[lease] = std::make_unique<FakeLeaseSession>(lease);
        Q_EMIT sessionChanged(lease);
        return *made;
    }
    void remove(quint64 lease)
    {
        auto gone = std::move(all[lease]);
        all.erase(lease);
        Q_EMIT sessionEnded(lease);
    }
    market::LeaseSession *session(quint64 lease) override
    {
        const auto found = all.find(lease);
        return found == all.end() ? nullptr : found->second.get();
    }
    base::Async<bool> keepManifest(quint64 order, const QByteArray &manifest, qint64 /*chosenMs*/) override
    {
        manifests[order] = manifest;
        return base::ready<bool>(true);
    }
};

} // namespace test
