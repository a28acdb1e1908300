// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArrayView>
#include <functional>
#include <memory>

namespace deploy {

/// Takes bytes of an HTTP/1.x response in pieces of any size and gives back its status and body (chunked,
/// content-length or until the end of the connection). Parsing by Boost.Beast.
class HttpResponseReader final {
public:
    /// `onBody` gets body bytes as they come. `maxBody`: bytes, 0: no limit.
    HttpResponseReader(std::function<void(int status)> onHeader, std::function<void(QByteArrayView)> onBody, qint64 maxBody);
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
