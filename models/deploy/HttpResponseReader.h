// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace deploy {

struct HttpResponseHead {
    int status = 0;
    QByteArray server; ///< the field Server, as it came
};

/// Takes bytes of an HTTP/1.x response in pieces of any size and gives back its head and body (chunked,
/// content-length or until the end of the connection). Parsing by Boost.Beast.
class HttpResponseReader final {
public:
    /// `onBody` gets body bytes as they come. `maxBody`: bytes, 0: no limit.
    HttpResponseReader(std::function<void(const HttpResponseHead &)> onHeader, std::function<void(QByteArrayView)> onBody, qint64 maxBody);
    ~HttpResponseReader();
    Q_DISABLE_COPY_MOVE(HttpResponseReader)

    /// Errors: Protocol, Limit. After an error feed no more.
    [[nodiscard]] base::Status feed(QByteArrayView bytes);
    /// The connection ended. Errors: Network when that is too early.
    [[nodiscard]] base::Status end();
    [[nodiscard]] bool isDone() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending;
};

} // namespace deploy
