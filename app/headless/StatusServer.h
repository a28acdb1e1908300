// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <map>

class QTcpSocket;

namespace app {

/// A small HTTP/1.1 server for a person's curl, a supervisor's probe and a collector of figures on the same computer. It
/// listens on 127.0.0.1 only, answers GET of the pages it was given, and nothing that comes in can cost much: sizes,
/// connections and times are bounded. Each connection is good for one answer.
class StatusServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusServer)
public:
    static constexpr int MaxConnections = 16;
    static constexpr std::chrono::seconds Deadline{5}; ///< from the connection to its request, and again to its end

    struct Reply {
        int status = 200;
        QByteArray contentType;
        QByteArray body;
    };
    using Page = std::function<Reply()>;

    explicit StatusServer(base::Clock &clock, QObject *parent = nullptr);
    ~StatusServer() override;
    /// `path`: "/status".
    void addPage(const QByteArray &path, Page page);
    /// `port` 0: any that is free. Errors: Conflict (the port is taken), Network.
    [[nodiscard]] base::Status listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    struct Visit;
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply);
    void armDeadline(QTcpSocket *socket, Visit &visit);
    [[nodiscard]] Reply replyTo(const Visit &visit) const;

    base::Clock &m_clock;
    QTcpServer m_server;
    QHash<QByteArray, Page> m_pages;
    std::map<QTcpSocket *, std::unique_ptr<Visit>> m_visits;
};

} // namespace app
