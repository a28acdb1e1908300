// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/HttpResponseReader.h"

#include <QCoreApplication>
#include <boost/beast/http/basic_parser.hpp>
#include <limits>

namespace deploy {

namespace http = boost::beast::http;
using BeastError = boost::beast::error_code;
using BeastText = boost::beast::string_view;

class HttpResponseReader::Parser final : public http::basic_parser<false> {
public:
    Parser(std::function<void(const HttpResponseHead &)> onHeader, std::function<void(QByteArrayView)> onBody, qint64 maxBody)
        : m_onHeader(std::move(onHeader)), m_onBody(std::move(onBody))
    {
        eager(true);
        header_limit(64 * 1024);
        // Not boost::none for "no limit": Boost 1.74 then refuses every body with a length.
        body_limit(maxBody > 0 ? std::uint64_t(maxBody) : std::numeric_limits<std::uint64_t>::max());
    }

private:
    void on_request_impl(http::verb, BeastText, BeastText, int, BeastError &) override {}
    void on_response_impl(int code, BeastText, int, BeastError &) override { m_head.status = code; }
    void on_field_impl(http::field field, BeastText, BeastText value, BeastError &) override
    {
        if (field == http::field::server)
            m_head.server = QByteArray(value.data(), qsizetype(value.size()));
    }
    void on_header_impl(BeastError &) override { m_onHeader(m_head); }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, BeastError &) override {}
    std::size_t on_body_impl(BeastText body, BeastError &) override { return take(body); }
    void on_chunk_header_impl(std::uint64_t, BeastText, BeastError &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, BeastText body, BeastError &) override { return take(body); }
    void on_finish_impl(BeastError &) override {}
    std::size_t take(BeastText body)
    {
        m_onBody(QByteArrayView(body.data(), qsizetype(body.size())));
        return body.size();
    }

    std::function<void(const HttpResponseHead &)> m_onHeader;
    std::function<void(QByteArrayView)> m_onBody;
    HttpResponseHead m_head;
};

namespace {

constexpr qsizetype MaxPending = 256 * 1024; // of a line (of a header, of a chunk) that does not end

base::Status toStatus(const BeastError &error)
{
    if (error == http::error::body_limit || error == http::error::header_limit)
        return base::fail(base::ErrorCode::Limit,
                          QCoreApplication::translate("deploy", "The container engine's answer is too large."),
                          QString::fromStdString(error.message()));
    return base::fail(base::ErrorCode::Protocol,
                      QCoreApplication::translate("deploy", "What answered is not a container engine."),
                      QString::fromStdString(error.message()));
}

} // namespace

HttpResponseReader::HttpResponseReader(std::function<void(const HttpResponseHead &)> onHeader, std::function<void(QByteArrayView)> onBody, qint64 maxBody)
    : m_parser(std::make_unique<Parser>(std::move(onHeader), std::move(onBody), maxBody))
{
}

HttpResponseReader::~HttpResponseReader() = default;

base::Status HttpResponseReader::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    while (!m_pending.isEmpty() && !m_parser->is_done()) {
        BeastError error;
        const std::size_t used = m_parser->put(boost::asio::const_buffer(m_pending.constData(), std::size_t(m_pending.size())), error);
        m_pending.remove(0, qsizetype(used));
        if (error == http::error::need_more)
            return m_pending.size() > MaxPending ? toStatus(http::error::header_limit) : base::Status();
        if (error)
            return toStatus(error);
        if (used == 0)
            return {};
    }
    return {};
}

base::Status HttpResponseReader::end()
{
    if (m_parser->is_done())
        return {};
    BeastError error = http::error::end_of_stream;
    if (m_parser->got_some())
        m_parser->put_eof(error);
    if (!error)
        return {};
    return base::fail(base::ErrorCode::Network,
                      QCoreApplication::translate("deploy", "The container engine closed the connection."),
                      QString::fromStdString(error.message()));
}

bool HttpResponseReader::isDone() const
{
    return m_parser->is_done();
}

} // namespace deploy
