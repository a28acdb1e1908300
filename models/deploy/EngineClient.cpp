// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineClient.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/deploy/EngineCall.h"

#include <QCoreApplication>
#include <QPointer>
#include <QUrl>
#include <nlohmann/json.hpp>

namespace deploy {

namespace {

constexpr qint64 MaxErrorBody = 64 * 1024;

QString wordsOf(QByteArrayView body)
{
    const auto json = base::parseJson(body);
    if (json && json->is_object()) {
        for (const char *name : {"message", "error", "cause"}) {
            const auto found = json->find(name);
            if (found != json->end() && found->is_string())
                return base::visibleText(QString::fromStdString(found->get<std::string>()), 500);
        }
    }
    return base::visibleText(QString::fromUtf8(body), 500);
}

} // namespace

QString EngineResponse::message() const
{
    return wordsOf(body);
}

base::Result<nlohmann::json> EngineResponse::json() const
{
    auto parsed = base::parseJson(body);
    if (!parsed)
        return base::fail(base::ErrorCode::Protocol,
                          QCoreApplication::translate("deploy", "The container engine gave an answer that cannot be read."),
                          parsed.error().toLogLine());
    return parsed;
}

QByteArray percentEncoded(const QString &value, const QByteArray &keep)
{
    return QUrl::toPercentEncoding(value, keep);
}

EngineClient::EngineClient(EngineAddress address, base::Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_clock(clock)
{
}

EngineClient::~EngineClient() = default;

base::Async<EngineResponse> EngineClient::request(const EngineRequest &request)
{
    base::Promise<EngineResponse> promise;
    auto response = std::make_shared<EngineResponse>();
    EngineCall::Handlers handlers;
    handlers.onHeader = [response](const HttpResponseHead &head) {
        response->status = head.status;
        response->server = head.server;
    };
    handlers.onData = [response](QByteArrayView data) { response->body.append(data); };
    handlers.onEnd = [promise, response](const base::Status &status) {
        promise.complete(status ? base::Result<EngineResponse>(std::move(*response)) : base::fail(status.error()));
    };
    auto *call = new EngineCall(m_address, request, false, m_clock, std::move(handlers), this);
    call->start();
    return promise.future();
}

base::Subscription EngineClient::stream(const EngineRequest &request, StreamHandlers handlers)
{
    struct State {
        StreamHandlers handlers;
        int status = 0;
        QByteArray errorBody;
    };
    auto state = std::make_shared<State>();
    state->handlers = std::move(handlers);
    const auto good = [state] { return state->status >= 200 && state->status < 300; };
    EngineCall::Handlers own;
    own.onHeader = [state](const HttpResponseHead &head) {
        state->status = head.status;
        if (state->handlers.onStatus)
            state->handlers.onStatus(head.status);
    };
    own.onData = [state, good](QByteArrayView data) {
        if (good())
            state->handlers.onData(data);
        else if (state->errorBody.size() < MaxErrorBody)
            state->errorBody.append(data);
    };
    own.onEnd = [state, good](const base::Status &status) {
        if (!status || good())
            return state->handlers.onEnd(status);
        state->handlers.onEnd(base::fail(
            {base::ErrorCode::Remote, QCoreApplication::translate("deploy", "The container engine refused the request."),
             wordsOf(state->errorBody), nullptr, state->status}));
    };
    EngineRequest endless = request;
    endless.maxBytes = 0;
    auto *call = new EngineCall(m_address, endless, true, m_clock, std::move(own), this);
    call->start();
    return base::Subscription([call = QPointer<EngineCall>(call)] {
        if (call)
            call->cancel();
    });
}

} // namespace deploy
