// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineAddress.h"

#include <QMap>
#include <QObject>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

class QLocalServer;
class QLocalSocket;

namespace test {

/// A container engine on a Unix socket that keeps its containers in memory, answers as Podman does, and lies when told to.
class FakeEngine final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray path; ///< decoded, without the query
        QByteArray query;
        QByteArray body;
    };
    struct Container {
        QString id;
        nlohmann::json body; ///< as asked for at create
        QString state = QStringLiteral("created");
        int exitCode = 0;
    };

    FakeEngine();
    ~FakeEngine() override;
    [[nodiscard]] deploy::EngineAddress address() const;

    QMap<QString, Container> containers; ///< by name
    QStringList images{QStringLiteral("localhost/commonrack-page:1")};
    QStringList volumes;
    QStringList log;                     ///< "POST /containers/create" …, in order
    bool conflictAsDocker = false;       ///< 409 instead of Podman's 500
    QByteArray logStream;                ///< body of …/logs, sent before the connection is closed

    /// Takes the place of the usual answer to requests that contain `part` ("POST /containers/create"): the raw bytes, sent
    /// as they are. `times`: how often; the connection is closed afterwards unless `keepOpen`.
    void lie(const QByteArray &part, const QByteArray &raw, int times = 1, bool keepOpen = false);
    /// Sends bytes on every connection kept open.
    void push(const QByteArray &bytes);
    QByteArray typed; ///< what came on connections kept open, after their request
    void dropAll();
    void stopListening();
    void setState(const QString &name, const QString &state, int exitCode = 0);
    [[nodiscard]] int count(const QString &part) const { return int(log.filter(part).size()); }
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body, const QByteArray &type = "application/json");
    [[nodiscard]] static QByteArray frame(char stream, const QByteArray &payload);

private:
    struct Lie {
        QByteArray part;
        QByteArray raw;
        int times;
        bool keepOpen;
    };
    void onReadable(QLocalSocket *socket);
    void handle(QLocalSocket *socket, const Request &request);
    [[nodiscard]] QByteArray respond(const Request &request, bool &keepOpen);
    [[nodiscard]] QByteArray respondContainer(const Request &request, const QByteArray &name, const QByteArray &verb, bool &keepOpen);
    [[nodiscard]] QByteArray create(const Request &request);
    [[nodiscard]] nlohmann::json inspect(const Container &container) const;
    QTemporaryDir m_dir;
    std::unique_ptr<QLocalServer> m_server;
    QMap<QLocalSocket *, QByteArray> m_pending;
    QList<QLocalSocket *> m_open;
    std::vector<Lie> m_lies;
    int m_lastId = 0;
};

} // namespace test
