// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QUrl>

#include <memory>
#include <set>

class QTcpServer;

namespace test {

/// A TCP connection on the loopback that goes wrong on request; stands between a client and `target`.
class FaultyLink final : public QObject {
    Q_OBJECT
public:
    explicit FaultyLink(const QUrl &target);
    ~FaultyLink() override;
    [[nodiscard]] QUrl url() const; ///< to use instead of the target's
    /// Nothing passes any more, in either direction, and nobody is told: a half-open connection. New ones are as dead.
    void setBlackHole(bool on) { m_blackHole = on; }
    /// After so many more bytes towards the client all connections are reset; -1: never.
    void cutAfter(qint64 bytes) { m_left = bytes; }
    [[nodiscard]] qint64 carried() const { return m_carried; } ///< bytes towards the client, so far
    [[nodiscard]] int connections() const { return m_connections; } ///< so far

private:
    struct Pair;
    void onConnection();
    void resetAll();
    const QUrl m_target;
    std::unique_ptr<QTcpServer> m_server;
    std::set<Pair *> m_pairs;
    bool m_blackHole = false;
    qint64 m_left = -1;
    qint64 m_carried = 0;
    int m_connections = 0;
};

} // namespace test
