// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/HttpRequest.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace provider {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView lowerName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &one) { return one.first == lowerName; });
    return found == headers.end() ? QByteArray() : found->second;
}

int HttpRequest::count(QByteArrayView lowerName) const
{
    return int(std::count_if(headers.begin(), headers.end(), [&](const auto &one) { return one.first == lowerName; }));
}

bool HttpRequest::hasToken(QByteArrayView lowerName, QByteArrayView lowerWord) const
{
    for (const auto &[name, value] : headers) {
        if (name != lowerName)
            continue;
        for (const QByteArray &word : value.split(',')) {
            if (word.trimmed().toLower() == lowerWord)
                return true;
        }
    }
    return false;
}

HttpAnswer HttpAnswer::json(const QByteArray &text)
{
    HttpAnswer answer;
    answer.body = text;
    return answer;
}

HttpAnswer HttpAnswer::refusal(int status, const QString &sentence)
{
    return {status, sentence.toUtf8() + '\n', "text/plain; charset=utf-8", {}};
}

QByteArray HttpAnswer::toBytes(qint64 nowMs, bool keepAlive) const
{
    const QString date = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\nDate: " + date.toLatin1()
           + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n" + extraHeaders + "\r\n" + body;
}

} // namespace provider
