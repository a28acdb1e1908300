// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/HttpRequestReader.h"

#include <boost/beast/http/basic_parser.hpp>

namespace provider {

namespace http = boost::beast::http;
using BeastError = boost::beast::error_code;
using BeastText = boost::beast::string_view;

namespace {

QByteArray textBytes(BeastText text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class HttpRequestReader::Parser final : public http::basic_parser<true> {
public:
    Parser(qint64 maxHead, qint64 maxBody)
    {
        eager(true);
        header_limit(std::uint32_t(maxHead));
        body_limit(std::uint64_t(maxBody));
    }
    HttpRequest request;

private:
    void on_request_impl(http::verb, BeastText method, BeastText target, int version, BeastError &) override
    {
        request.method = textBytes(method);
        request.target = textBytes(target);
        request.version = version;
    }
    void on_response_impl(int, BeastText, int, BeastError &) override {}
    void on_field_impl(http::field, BeastText name, BeastText value, BeastError &) override
    {
        request.headers.emplace_back(textBytes(name).toLower(), textBytes(value));
    }
    void on_header_impl(BeastError &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, BeastError &) override {}
    std::size_t on_body_impl(BeastText body, BeastError &) override { return take(body); }
    void on_chunk_header_impl(std::uint64_t, BeastText, BeastError &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, BeastText body, BeastError &) override { return take(body); }
    void on_finish_impl(BeastError &) override {}
    std::size_t take(BeastText body)
    {
        request.body.append(body.data(), qsizetype(body.size()));
        return body.size();
    }
};

HttpRequestReader::HttpRequestReader(qint64 maxHead, qint64 maxBody) : m_parser(std::make_unique<Parser>(maxHead, maxBody)) {}

HttpRequestReader::~HttpRequestReader() = default;

base::Result<qsizetype> HttpRequestReader::feed(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && !m_parser->is_done()) {
        BeastError error;
        const auto part = bytes.sliced(used);
        const std::size_t taken = m_parser->put(boost::asio::const_buffer(part.data(), std::size_t(part.size())), error);
        used += qsizetype(taken);
        if (m_parser->is_header_done() && !std::exchange(m_headSeen, true)) {
            m_parser->request.keepAlive = m_parser->keep_alive();
            m_parser->request.hasBody = !m_parser->is_done();
        }
        if (error == http::error::need_more)
            break;
        if (error == http::error::body_limit || error == http::error::header_limit)
            return base::fail(base::ErrorCode::Limit, {}, QString::fromStdString(error.message()));
        if (error)
            return base::fail(base::ErrorCode::Invalid, {}, QString::fromStdString(error.message()));
        if (taken == 0)
            break;
    }
    return used;
}

bool HttpRequestReader::hasHead() const
{
    return m_parser->is_header_done();
}

bool HttpRequestReader::isDone() const
{
    return m_parser->is_done();
}

const HttpRequest &HttpRequestReader::request() const
{
    return m_parser->request;
}

} // namespace provider
