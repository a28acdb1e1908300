// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/HttpAnswerReader.h"

#include <QDateTime>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace market {

namespace http = boost::beast::http;

namespace {

constexpr std::uint32_t MaxHeader = 64 * 1024;
constexpr qsizetype MaxPending = 256 * 1024; ///< of a line (of a header, of a chunk) that does not end

} // namespace

struct HttpAnswerReader::Parser {
    http::response_parser<http::string_body> parser;
};

HttpAnswerReader::HttpAnswerReader(qint64 maxBody) : m_parser(std::make_unique<Parser>())
{
    m_parser->parser.eager(true);
    m_parser->parser.header_limit(MaxHeader);
    m_parser->parser.body_limit(std::uint64_t(maxBody));
}

HttpAnswerReader::~HttpAnswerReader() = default;

HttpAnswerReader::State HttpAnswerReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Open)
        return m_state;
    m_pending.append(bytes);
    auto &parser = m_parser->parser;
    while (!m_pending.isEmpty() && !parser.is_done()) {
        boost::beast::error_code error;
        const std::size_t used = parser.put(boost::asio::const_buffer(m_pending.constData(), std::size_t(m_pending.size())), error);
        m_pending.remove(0, qsizetype(used));
        if (error == http::error::need_more)
            return m_state = m_pending.size() > MaxPending ? State::TooLarge : State::Open;
        if (error == http::error::body_limit || error == http::error::header_limit)
            return m_state = State::TooLarge;
        if (error)
            return m_state = State::Nonsense;
        if (used == 0)
            break;
    }
    return m_state = parser.is_done() ? State::Done : State::Open;
}

HttpAnswerReader::State HttpAnswerReader::end()
{
    if (m_state != State::Open || !m_parser->parser.got_some())
        return m_state;
    boost::beast::error_code error;
    m_parser->parser.put_eof(error);
    return m_state = error ? State::Open : State::Done;
}

HttpAnswer HttpAnswerReader::answer() const
{
    const auto &message = m_parser->parser.get();
    const auto date = message[http::field::date];
    QString dateText = QString::fromLatin1(date.data(), qsizetype(std::min<std::size_t>(date.size(), 64)));
    dateText.replace(QStringLiteral("GMT"), QStringLiteral("+0000")); // HTTP's zone, which Qt does not read
    const QDateTime time = QDateTime::fromString(dateText, Qt::RFC2822Date);
    const std::string &body = message.body();
    return {int(message.result_int()), QByteArray(body.data(), qsizetype(body.size())), time.isValid() ? time.toSecsSinceEpoch() : 0};
}

} // namespace market
