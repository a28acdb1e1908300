// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Reactor.h"

#include <QMap>
#include <QSet>
#include <deque>

namespace test {

/// A platform in memory that outlives the triggers using it, counts what it really did, and fails when told to.
class FakeReactor final : public deploy::Reactor {
public:
    QMap<QString, int> created;   ///< by key: how many times something new came up
    QSet<QString> present;        ///< by key: what is up now
    QStringList calls;            ///< "deploy <key>", "status …", "teardown …"
    std::deque<base::Error> deployErrors; ///< the next answers of deploy
    std::deque<base::Error> otherErrors;  ///< the next answers of status and teardown
    bool loseAnswers = false;     ///< acts, but never answers
    bool holdAnswers = false;     ///< answers deploy only at release()

    base::Async<QString> describe() override { return base::ready<QString>(QStringLiteral("Fake on this computer")); }

    base::Async<deploy::DeploymentStatus> deploy(const deploy::DeploymentKey &key, const descriptor::InstanceSpec &,
                                                 std::function<void(const QString &)> onStep) override
    {
        calls << QStringLiteral("deploy ") + key;
        if (onStep)
            onStep(QStringLiteral("working"));
        if (!deployErrors.empty()) {
            const base::Error error = deployErrors.front();
            deployErrors.pop_front();
            return base::failed<deploy::DeploymentStatus>(error);
        }
        if (!present.contains(key)) {
            present.insert(key);
            ++created[key];
        }
        base::Promise<deploy::DeploymentStatus> promise;
        if (loseAnswers || holdAnswers)
            m_held.push_back({key, promise});
        else
            promise.complete(stateOf(key));
        return promise.future();
    }
    base::Async<deploy::DeploymentStatus> status(const deploy::DeploymentKey &key) override
    {
        calls << QStringLiteral("status ") + key;
        if (const auto error = nextOther())
            return base::failed<deploy::DeploymentStatus>(*error);
        return base::ready<deploy::DeploymentStatus>(stateOf(key));
    }
    base::Async<bool> teardown(const deploy::DeploymentKey &key) override
    {
        calls << QStringLiteral("teardown ") + key;
        if (const auto error = nextOther())
            return base::failed<bool>(*error);
        present.remove(key);
        return base::ready<bool>(true);
    }
    base::Subscription logs(const deploy::DeploymentKey &key, int, std::function<void(const deploy::LogLine &)> onLine) override
    {
        const int id = ++m_lastReader;
        m_readers.insert(id, {key, std::move(onLine)});
        return base::Subscription([this, id] { m_readers.remove(id); });
    }
    base::Subscription watch(const deploy::DeploymentKey &key,
                             std::function<void(const deploy::DeploymentStatus &)> onStatus) override
    {
        m_watchers.insert(key, std::move(onStatus));
        return base::Subscription([this, key] { m_watchers.remove(key); });
    }

    void release()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto &[key, promise] : held)
            promise.complete(stateOf(key));
    }
    /// Somebody removed it behind our back; the watcher is told.
    void vanish(const QString &key)
    {
        present.remove(key);
        tellWatcher(key);
    }
    void tellWatcher(const QString &key)
    {
        if (m_watchers.contains(key))
            m_watchers[key](stateOf(key));
    }
    /// The program inside writes a line; its readers are told.
    void say(const QString &key, const QString &text, qint64 timeMs)
    {
        const auto readers = m_readers;
        for (const auto &[of, onLine] : readers) {
            if (of == key)
                onLine({timeMs, false, text});
        }
    }
    [[nodiscard]] int readers() const { return int(m_readers.size()); }
    [[nodiscard]] int count(const QString &call) const { return int(calls.filter(call).size()); }
    [[nodiscard]] bool isWatched(const QString &key) const { return m_watchers.contains(key); }

private:
    [[nodiscard]] deploy::DeploymentStatus stateOf(const QString &key) const
    {
        deploy::DeploymentStatus status;
        if (present.contains(key)) {
            status.phase = deploy::DeploymentStatus::Phase::Running;
            status.startedAtMs = 1'700'000'000'000;
            status.endpoints = {{QStringLiteral("127.0.0.1"), 8080, 80}};
            status.cpuPercent = 3.5;
            status.memoryBytes = 1024;
        }
        return status;
    }
    std::optional<base::Error> nextOther()
    {
        if (otherErrors.empty())
            return std::nullopt;
        const base::Error error = otherErrors.front();
        otherErrors.pop_front();
        return error;
    }
    struct Held {
        QString key;
        base::Promise<deploy::DeploymentStatus> promise;
    };
    std::vector<Held> m_held;
    QMap<int, std::pair<QString, std::function<void(const deploy::LogLine &)>>> m_readers;
    int m_lastReader = 0;
    QMap<QString, std::function<void(const deploy::DeploymentStatus &)>> m_watchers;
};

} // namespace test
