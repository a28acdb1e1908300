// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeEngine.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QtEndian>

namespace test {

namespace {

using Json = nlohmann::json;

QByteArray failure(int status, const QByteArray &message)
{
    return FakeEngine::answer(status, R"({"cause":"x","message":")" + message + R"(","response":)" + QByteArray::number(status) + "}");
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

QString label(const FakeEngine::Container &container)
{
    return QString::fromStdString(container.body.value("Labels", Json::object()).value("org.commonrack.key", std::string()));
}

} // namespace

FakeEngine::FakeEngine() : m_server(std::make_unique<QLocalServer>())
{
    m_server->listen(m_dir.filePath(QStringLiteral("engine.sock")));
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadable(socket); });
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                m_open.removeAll(socket);
                socket->deleteLater();
            });
        }
    });
}

FakeEngine::~FakeEngine()
{
    for (QLocalSocket *socket : m_server->findChildren<QLocalSocket *>())
        socket->disconnect(this);
    m_server.reset();
}

deploy::EngineAddress FakeEngine::address() const
{
    return {m_server->fullServerName(), {}, 0};
}

void FakeEngine::lie(const QByteArray &part, const QByteArray &raw, int times, bool keepOpen)
{
    m_lies.push_back({part, raw, times, keepOpen});
}

void FakeEngine::push(const QByteArray &data)
{
    for (QLocalSocket *socket : std::as_const(m_open))
        socket->write(data);
}

void FakeEngine::dropAll()
{
    for (QLocalSocket *socket : QList<QLocalSocket *>(m_open))
        socket->disconnectFromServer();
}

void FakeEngine::stopListening()
{
    m_server->close();
    dropAll();
}

void FakeEngine::setState(const QString &name, const QString &state, int exitCode)
{
    containers[name].state = state;
    containers[name].exitCode = exitCode;
}

QByteArray FakeEngine::answer(int status, const QByteArray &body, const QByteArray &type)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type + "\r\n";
    if (status != 204 && status != 304)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

QByteArray FakeEngine::frame(char stream, const QByteArray &payload)
{
    QByteArray header(8, '\0');
    header[0] = stream;
    qToBigEndian(quint32(payload.size()), header.data() + 4);
    return header + payload;
}

void FakeEngine::onReadable(QLocalSocket *socket)
{
    if (m_open.contains(socket)) {
        typed += socket->readAll();
        return;
    }
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = pending.first(end).split('\n');
    qsizetype length = 0;
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    if (pending.size() < end + 4 + length)
        return;
    const QList<QByteArray> words = lines.front().split(' ');
    Request request;
    request.method = words.value(0);
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = pending.mid(end + 4, length);
    pending.clear();
    handle(socket, request);
}

void FakeEngine::handle(QLocalSocket *socket, const Request &request)
{
    const QByteArray line = request.method + ' ' + request.path;
    log << QString::fromUtf8(line);
    bool keepOpen = false;
    QByteArray raw;
    const auto lie = std::find_if(m_lies.begin(), m_lies.end(), [&](const Lie &one) { return one.times > 0 && line.contains(one.part); });
    if (lie != m_lies.end()) {
        --lie->times;
        raw = lie->raw;
        keepOpen = lie->keepOpen;
    } else {
        raw = respond(request, keepOpen);
    }
    socket->write(raw);
    if (keepOpen)
        m_open << socket;
    else
        socket->disconnectFromServer(); // after what is written
}

QByteArray FakeEngine::respond(const Request &request, bool &keepOpen)
{
    const QByteArray &path = request.path;
    if (path == "/_ping")
        return "HTTP/1.1 200 OK\r\nServer: Libpod/4.3.1 (linux)\r\nContent-Length: 2\r\n\r\nOK";
    if (path == "/containers/json") {
        Json rows = Json::array();
        const QString filters = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("filters"), QUrl::FullyDecoded);
        for (const Container &container : std::as_const(containers)) {
            if (filters.contains(label(container)))
                rows.push_back({{"Id", container.id.toStdString()}});
        }
        return answer(200, bytes(rows));
    }
    if (path == "/containers/create")
        return create(request);
    if (path == "/volumes/create") {
        volumes << QString::fromStdString(Json::parse(request.body.toStdString()).at("Name").get<std::string>());
        return answer(201, request.body);
    }
    if (path.startsWith("/volumes/"))
        return volumes.removeAll(QString::fromUtf8(path.mid(9))) ? answer(204, {}) : failure(404, "no such volume");
    if (path == "/images/create") {
        const QUrlQuery query(QString::fromLatin1(request.query));
        images << query.queryItemValue(QStringLiteral("fromImage"), QUrl::FullyDecoded) + u':' + query.queryItemValue(QStringLiteral("tag"));
        return answer(200, "{\"status\":\"Downloading\",\"id\":\"a\",\"progressDetail\":{\"current\":40,\"total\":100}}\n"
                           "{\"status\":\"Done\"}\n");
    }
    if (path.startsWith("/images/") && path.endsWith("/json"))
        return images.contains(QString::fromUtf8(path.mid(8, path.size() - 13))) ? answer(200, "{}") : failure(404, "no such image");
    if (path == "/events") {
        keepOpen = true;
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    }
    const QList<QByteArray> parts = path.split('/');
    return respondContainer(request, parts.value(2), parts.value(3), keepOpen);
}

QByteArray FakeEngine::create(const Request &request)
{
    const QString name = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("name"));
    if (containers.contains(name))
        return failure(conflictAsDocker ? 409 : 500, "the container name \\\"" + name.toUtf8() + "\\\" is already in use by x");
    const Json body = Json::parse(request.body.toStdString());
    if (!images.contains(QString::fromStdString(body.at("Image").get<std::string>())))
        return failure(404, "image not known");
    Container container;
    container.id = QString::number(++m_lastId).rightJustified(64, u'0');
    container.body = body;
    containers.insert(name, container);
    return answer(201, bytes({{"Id", container.id.toStdString()}}));
}

QByteArray FakeEngine::respondContainer(const Request &request, const QByteArray &name, const QByteArray &verb, bool &keepOpen)
{
    auto found = containers.find(QString::fromUtf8(name));
    for (auto it = containers.begin(); it != containers.end() && found == containers.end(); ++it) {
        if (it->id == QString::fromUtf8(name))
            found = it;
    }
    if (found == containers.end())
        return failure(404, "no such container");
    if (request.method == "DELETE") {
        containers.erase(found);
        return answer(204, {});
    }
    if (verb == "json")
        return answer(200, bytes(inspect(*found)));
    if (verb == "start" || verb == "stop") {
        const QString wanted = verb == "start" ? QStringLiteral("running") : QStringLiteral("exited");
        return answer(std::exchange(found->state, wanted) == wanted ? 304 : 204, {});
    }
    if (verb == "stats") {
        keepOpen = request.query.contains("stream=true");
        const QByteArray body = R"({"cpu_stats":{"cpu_usage":{"total_usage":1000},"system_cpu_usage":10000,"online_cpus":2},)"
                                R"("memory_stats":{"usage":573440,"limit":134217728}})";
        return keepOpen ? QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") : answer(200, body);
    }
    if (verb == "logs")
        return "HTTP/1.1 200 OK\r\n\r\n" + logStream;
    return failure(404, "not found");
}

Json FakeEngine::inspect(const Container &container) const
{
    Json ports = Json::object();
    int next = 40000;
    for (const auto &[inside, bindings] : container.body.at("HostConfig").at("PortBindings").items()) {
        const std::string host = bindings.at(0).at("HostPort").get<std::string>();
        ports[inside] = Json::array({{{"HostIp", bindings.at(0).at("HostIp")}, {"HostPort", host.empty() ? std::to_string(++next) : host}}});
    }
    return {{"Id", container.id.toStdString()},
            {"State",
             {{"Status", container.state.toStdString()}, {"ExitCode", container.exitCode}, {"OOMKilled", false},
              {"StartedAt", "2026-11-20T17:13:09.901424647Z"}}},
            {"Config", {{"Labels", container.body.value("Labels", Json::object())}}},
            {"HostConfig", {{"Memory", container.body.at("HostConfig").value("Memory", qint64(0))}}},
            {"NetworkSettings", {{"Ports", container.state == QStringLiteral("running") ? ports : Json::object()}}}};
}

} // namespace test
