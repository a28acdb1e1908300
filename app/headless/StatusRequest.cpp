// SPDX-License-Identifier: Apache-2.0
#include "app/headless/StatusRequest.h"

#include <QList>
#include <algorithm>
#include <boost/beast/http/basic_parser.hpp>

namespace app {

namespace http = boost::beast::http;
using BeastError = boost::beast::error_code;
using BeastText = boost::beast::string_view;

class StatusRequest::Parser final : public http::basic_parser<true> {
public:
    Parser()
    {
        header_limit(MaxHead);
        skip(true); // never into a body
    }
    http::verb verb = http::verb::unknown;
    QByteArray target;
    QList<QByteArray> hosts;
    bool hasBody = false;

private:
    static QByteArray copy(BeastText text) { return {text.data(), qsizetype(text.size())}; }
    void on_request_impl(http::verb method, BeastText, BeastText path, int, BeastError &) override
    {
        verb = method;
        target = copy(path);
    }
    void on_response_impl(int, BeastText, int, BeastError &) override {}
    void on_field_impl(http::field name, BeastText, BeastText value, BeastError &) override
    {
        if (name == http::field::host)
            hosts.append(copy(value).toLower());
        else if (name == http::field::transfer_encoding)
            hasBody = true;
        else if (name == http::field::content_length)
            hasBody = hasBody || value != "0";
    }
    void on_header_impl(BeastError &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, BeastError &) override {}
    std::size_t on_body_impl(BeastText body, BeastError &) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, BeastText, BeastError &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, BeastText body, BeastError &) override { return body.size(); }
    void on_finish_impl(BeastError &) override {}
};

namespace {

bool isPort(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

StatusRequest::StatusRequest() : m_parser(std::make_unique<Parser>()) {}

StatusRequest::~StatusRequest() = default;

StatusRequest::Progress StatusRequest::feed(const QByteArray &bytes)
{
    m_pending.append(bytes);
    while (!m_parser->is_header_done()) {
        BeastError error;
        const std::size_t used = m_parser->put(boost::asio::const_buffer(m_pending.constData(), std::size_t(m_pending.size())), error);
        m_pending.remove(0, qsizetype(used));
        if (error == http::error::header_limit)
            return Progress::TooLarge;
        if (error == http::error::need_more || (!error && used == 0))
            return m_pending.size() > MaxHead ? Progress::TooLarge : Progress::Incomplete;
        if (error)
            return Progress::NoHttp;
    }
    return Progress::Done;
}

bool StatusRequest::isGet() const
{
    return m_parser->verb == http::verb::get;
}

bool StatusRequest::hasBody() const
{
    return m_parser->hasBody;
}

QByteArray StatusRequest::path() const
{
    const qsizetype end = m_parser->target.indexOf('?');
    return end < 0 ? m_parser->target : m_parser->target.left(end);
}

bool StatusRequest::isForLoopback() const
{
    if (m_parser->hosts.size() != 1)
        return false;
    const QByteArray host = m_parser->hosts.constFirst();
    for (const char *own : {"127.0.0.1", "localhost", "[::1]"}) {
        const QByteArray name(own);
        if (host == name || (host.startsWith(name) && host.at(name.size()) == ':' && isPort(host.mid(name.size() + 1))))
            return true;
    }
    return false;
}

} // namespace app
