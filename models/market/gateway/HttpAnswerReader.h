// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QByteArray>
#include <memory>

namespace market {

struct HttpAnswer {
    int status = 0;
    QByteArray body;
    qint64 date = 0; ///< of the Date header, Unix seconds; 0: not told
};

/// Takes the bytes of one HTTP/1.1 answer in pieces of any size; header at most 64 KiB. Parsing by Boost.Beast.
class HttpAnswerReader final {
public:
    enum class State { Open, Done, TooLarge, Nonsense };
    explicit HttpAnswerReader(qint64 maxBody);
    ~HttpAnswerReader();
    Q_DISABLE_COPY_MOVE(HttpAnswerReader)
    State feed(QByteArrayView bytes);
    State end(); ///< the connection ended; Open: too early
    [[nodiscard]] HttpAnswer answer() const; ///< of a reader that is done

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending;
    State m_state = State::Open;
};

} // namespace market
