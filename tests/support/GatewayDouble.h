// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/TlsPeer.h"

#include <QPointer>

namespace test {

/// A provider's gateway that behaves, as a test wants it: leases, what it runs, and lines of one pod ("web").
class GatewayDouble final : public QObject {
    Q_OBJECT
public:
    GatewayDouble();
    [[nodiscard]] QByteArray hostUri() const { return "127.0.0.1:" + QByteArray::number(m_peer->port()); }
    [[nodiscard]] QByteArray certificate() const { return m_identity.pem(); }
    void addLine(const QByteArray &text); ///< told to who listens, and to who asks for the last ones
    void cutStreams();

    int manifestStatus = 200;  ///< what a manifest is answered with
    QByteArray manifestWords;
    int statusStatus = 404;    ///< 200 with the first manifest that is taken
    QByteArray status = R"({"services":{"web":{"name":"web","total":1,"ready_replicas":1}}})";
    QList<QByteArray> manifests;
    int statusAsked = 0;
    QStringList asked;         ///< request lines
    [[nodiscard]] int listeners() const;

private:
    void serve(QTcpSocket &socket, const QByteArray &request);
    static void answerPings(QTcpSocket &socket);
    static QByteArray frame(const QByteArray &text);
    const wallet::TlsIdentity m_identity = TlsPeer::identity('g');
    std::unique_ptr<TlsPeer> m_peer;
    QList<QByteArray> m_lines;
    QList<QPointer<QTcpSocket>> m_logs;
};

} // namespace test
