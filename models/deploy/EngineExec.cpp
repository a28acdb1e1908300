// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineExec.h"

#include "models/base/Json.h"
#include "models/deploy/EngineSocket.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QtEndian>
#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {

constexpr qint64 ExecBufferBytes = 256 * 1024;
constexpr qsizetype MaxHead = 16 * 1024;
constexpr qsizetype MaxTyped = 64 * 1024;       // kept before it is open
constexpr qint64 MaxUnsent = 1024 * 1024;       // of standard input that the program does not read
constexpr std::chrono::seconds OpenDeadline{30};
constexpr std::chrono::milliseconds ExitCodePause{100};
constexpr int ExitCodeAttempts = 20;
constexpr int MaxSize = 10000; // columns, rows
constexpr char EndOfInput = 4; // as a terminal says it

/// The engine's id of an exec; empty: it is none that could stand in a path.
QByteArray idFrom(const EngineResponse &response)
{
    const auto json = response.json();
    const auto found = json && json->is_object() ? json->find("Id") : nlohmann::json::const_iterator();
    if (!json || !json->is_object() || found == json->end() || !found->is_string())
        return {};
    const auto id = QByteArray::fromStdString(found->get<std::string>());
    const bool plain = id.size() <= 128 && std::all_of(id.begin(), id.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
    return plain ? id : QByteArray();
}

} // namespace

EngineExec::EngineExec(EngineClient &engine, base::Clock &clock, Wish wish, QObject *parent)
    : QObject(parent), m_engine(engine), m_clock(clock), m_wish(std::move(wish))
{
}

EngineExec::~EngineExec()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (!m_over && m_open && m_wish.terminal && m_wish.input) {
        m_socket->write(&EndOfInput, 1);
        if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
            local->flush();
        else if (auto *tcp = qobject_cast<QTcpSocket *>(m_socket))
            tcp->flush();
    }
}

void EngineExec::start()
{
    auto command = nlohmann::json::array();
    for (const QString &word : std::as_const(m_wish.command))
        command.push_back(word.toStdString());
    EngineRequest request;
    request.method = "POST";
    request.path = "/containers/" + percentEncoded(m_wish.container) + "/exec";
    request.body = base::jsonText(nlohmann::json({{"AttachStdin", m_wish.input}, {"AttachStdout", true}, {"AttachStderr", true},
                           {"Tty", m_wish.terminal}, {"Cmd", command}}));
    m_engine.request(request).then(this, [this](const base::Result<EngineResponse> &response) { onCreated(response); });
}

void EngineExec::onCreated(const base::Result<EngineResponse> &response)
{
    if (m_over)
        return;
    if (!response)
        return finish(-1, response.error().summary);
    if (!response->ok()) {
        const bool gone = response->status == 404 || response->status == 409 || response->message().contains(u"running");
        return finish(-1, gone ? tr("The container does not run any more; start it, then open a shell again.")
                               : tr("The container engine refused to start a program in the container."));
    }
    m_id = idFrom(*response);
    if (m_id.isEmpty())
        return finish(-1, tr("The container engine gave an answer that cannot be read."));
    m_timer = m_clock.after(OpenDeadline, [this] { finish(-1, tr("The container engine did not answer in time.")); });
    openEngineSocket(m_socket, this, m_engine.address(), ExecBufferBytes, {[this] { onConnected(); }, [this] { onReadable(); }, [this] { onClosed(); }});
}

void EngineExec::onConnected()
{
    nlohmann::json body{{"Detach", false}, {"Tty", m_wish.terminal}};
    if (m_wish.terminal && m_wish.columns > 0 && m_wish.rows > 0) {
        body["h"] = m_wish.rows;
        body["w"] = m_wish.columns;
    }
    const QByteArray text = base::jsonText(body);
    m_socket->write("POST /exec/" + m_id + "/start HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n"
                    "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
}

void EngineExec::onReadable()
{
    while (!m_over && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->readAll();
        if (m_open) {
            takeOutput(bytes);
        } else {
            m_head += bytes;
            takeHead();
        }
    }
}

void EngineExec::takeHead()
{
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0 && m_head.size() < MaxHead)
        return;
    const int status = m_head.startsWith("HTTP/1.") ? m_head.mid(9, 3).toInt() : 0;
    if (end < 0 || (status != 101 && status != 200))
        return finish(-1, tr("The container engine refused to start a program in the container."));
    const QByteArray rest = m_head.mid(end + 4);
    m_head.clear();
    m_timer.reset();
    m_open = true;
    if (m_wish.columns > 0 && m_wish.rows > 0)
        resize(m_wish.columns, m_wish.rows);
    if (!m_typed.isEmpty())
        m_socket->write(std::exchange(m_typed, {}));
    Q_EMIT opened();
    if (!rest.isEmpty())
        takeOutput(rest);
}

void EngineExec::takeOutput(const QByteArray &bytes)
{
    if (m_wish.terminal) {
        Q_EMIT output(bytes, false);
        return;
    }
    QByteArrayView rest = bytes;
    while (!rest.isEmpty() && !m_over) { // frames as in a log: stream, 0, 0, 0, length big endian
        if (m_left == 0) {
            const qsizetype wanted = std::min<qsizetype>(8 - m_frame.size(), rest.size());
            m_frame.append(rest.first(wanted));
            rest = rest.sliced(wanted);
            if (m_frame.size() < 8)
                return;
            m_error = m_frame.at(0) == 2;
            m_left = qFromBigEndian<quint32>(m_frame.constData() + 4);
            m_frame.clear();
            continue;
        }
        const qsizetype part = std::min<qsizetype>(m_left, rest.size());
        m_left -= quint32(part);
        Q_EMIT output(rest.first(part).toByteArray(), m_error);
        rest = rest.sliced(part);
    }
}

void EngineExec::write(const QByteArray &bytes)
{
    if (m_over || !m_wish.input)
        return;
    if (m_open) {
        if (m_socket->bytesToWrite() > MaxUnsent)
            return finish(-1, tr("The program does not read what is typed; open a new shell."));
        m_socket->write(bytes);
    } else if (m_typed.size() + bytes.size() <= MaxTyped) {
        m_typed += bytes;
    }
}

void EngineExec::resize(int columns, int rows)
{
    if (columns < 1 || rows < 1 || columns > MaxSize || rows > MaxSize)
        return;
    m_wish.columns = columns;
    m_wish.rows = rows;
    if (!isOpen() || !m_wish.terminal)
        return;
    EngineRequest request;
    request.method = "POST";
    request.path = "/exec/" + m_id + "/resize?h=" + QByteArray::number(rows) + "&w=" + QByteArray::number(columns);
    m_engine.request(request).then(this, [](const base::Result<EngineResponse> &) {}); // only comfort: the shell works without
}

void EngineExec::onClosed()
{
    if (m_over || m_closed) // a closed connection tells so twice
        return;
    onReadable(); // what came together with the end
    if (m_over)
        return;
    m_closed = true;
    m_socket->disconnect(this);
    if (!m_open)
        return finish(-1, tr("The container engine does not answer; start Podman or Docker."));
    m_open = false;
    askExitCode(1);
}

void EngineExec::askExitCode(int attempt)
{
    EngineRequest request;
    request.path = "/exec/" + m_id + "/json";
    m_engine.request(request).then(this, [this, attempt](const base::Result<EngineResponse> &response) {
        const auto json = response && response->ok() ? response->json() : base::Result<nlohmann::json>(base::fail(base::ErrorCode::Remote, {}));
        if (!json || !json->is_object())
            return finish(-1, tr("The container engine closed the shell."));
        const bool running = json->contains("Running") && json->at("Running") == true;
        const auto code = json->find("ExitCode");
        if (!running && code != json->end() && code->is_number_integer())
            return finish(std::clamp(code->get<int>(), -1, 255), {});
        if (attempt == ExitCodeAttempts)
            return finish(-1, tr("The container engine closed the shell."));
        m_timer = m_clock.after(ExitCodePause, [this, attempt] { askExitCode(attempt + 1); });
    });
}

void EngineExec::finish(int exitCode, const QString &problem)
{
    if (std::exchange(m_over, true))
        return;
    m_timer.reset();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    Q_EMIT ended(exitCode, problem);
}

} // namespace deploy
