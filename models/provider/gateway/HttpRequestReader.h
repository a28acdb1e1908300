// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/provider/gateway/HttpRequest.h"

#include <memory>

namespace provider {

/// Takes bytes of one HTTP/1.x request and gives back its parts; what follows it stays with the caller. Parsing by
/// Boost.Beast.
class HttpRequestReader final {
public:
    HttpRequestReader(qint64 maxHead, qint64 maxBody); ///< bytes
    ~HttpRequestReader();
    Q_DISABLE_COPY_MOVE(HttpRequestReader)

    /// How many of the bytes belong to what was read; those left must come again, with more behind them. Errors: Limit
    /// (head or body too large), Invalid (no HTTP). After an error feed no more.
    [[nodiscard]] base::Result<qsizetype> feed(QByteArrayView bytes);
    [[nodiscard]] bool hasHead() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] const HttpRequest &request() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
    bool m_headSeen = false;
};

} // namespace provider
