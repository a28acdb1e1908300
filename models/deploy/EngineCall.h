// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/EngineClient.h"
#include "models/deploy/HttpResponseReader.h"

namespace deploy {

/// One connection to the engine with one request on it. Deletes itself when it is over.
class EngineCall final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineCall)
public:
    struct Handlers {
        std::function<void(const HttpResponseHead &)> onHeader;
        std::function<void(QByteArrayView)> onData;
        std::function<void(const base::Status &)> onEnd; ///< once, last
    };
    /// `endless`: the deadline counts from the last sign of life instead of from the start.
    EngineCall(const EngineAddress &address, const EngineRequest &request, bool endless, base::Clock &clock, Handlers handlers,
               QObject *parent);
    ~EngineCall() override;
    void start();
    void cancel(); ///< silently: no handler is called any more

private:
    void onConnected();
    void onReadable();
    void onClosed();
    void finish(const base::Status &status);
    void armDeadline();

    const EngineAddress m_address;
    const EngineRequest m_request;
    const bool m_endless;
    base::Clock &m_clock;
    Handlers m_handlers;
    QIODevice *m_socket = nullptr;
    std::unique_ptr<HttpResponseReader> m_reader;
    base::Subscription m_deadline;
    bool m_connected = false;
    bool m_over = false;
};

} // namespace deploy
