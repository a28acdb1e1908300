// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/base/Clock.h"
#include "models/deploy/EngineAddress.h"

#include <QObject>
#include <nlohmann/json_fwd.hpp>

namespace deploy {

/// One request to the engine. `path` starts with "/" and is already percent-encoded.
struct EngineRequest {
    QByteArray method = "GET";
    QByteArray path;
    QByteArray body;
    QByteArray contentType = "application/json";
    qint64 maxBytes = 8 * 1024 * 1024;       ///< of the answer
    std::chrono::milliseconds deadline{30000}; ///< for a stream: the longest silence; 0: none
};

struct EngineResponse {
    int status = 0;
    QByteArray server; ///< who says that it answers, such as "Libpod/4.3.1 (linux)"
    QByteArray body;
    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
    /// The engine's own words ("message" of its JSON), made visible and short; for `detail` and for recognising causes.
    [[nodiscard]] QString message() const;
    /// Errors: Protocol.
    [[nodiscard]] base::Result<nlohmann::json> json() const;
};

/// HTTP/1.1 to a container engine, one connection a request. What comes back is not trusted: sizes are bounded and
/// whatever is no HTTP is a Protocol error.
class EngineClient final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineClient)
public:
    EngineClient(EngineAddress address, base::Clock &clock, QObject *parent = nullptr);
    ~EngineClient() override;
    [[nodiscard]] const EngineAddress &address() const { return m_address; }

    /// Every call completes. Any HTTP status is an answer. Errors: Network (nobody listens), Timeout, Limit, Protocol, Closed.
    [[nodiscard]] base::Async<EngineResponse> request(const EngineRequest &request);

    struct StreamHandlers {
        std::function<void(int status)> onStatus;        ///< once, before any data; may be empty
        std::function<void(QByteArrayView)> onData;      ///< body bytes of a 2xx answer as they come
        std::function<void(const base::Status &)> onEnd; ///< once; not after the subscription was dropped. A status
                                                         ///< outside 2xx ends with Remote, its code and words in detail
    };
    [[nodiscard]] base::Subscription stream(const EngineRequest &request, StreamHandlers handlers);

private:
    EngineAddress m_address;
    base::Clock &m_clock;
};

/// A value as part of a path or query.
[[nodiscard]] QByteArray percentEncoded(const QString &value, const QByteArray &keep = {});

} // namespace deploy
