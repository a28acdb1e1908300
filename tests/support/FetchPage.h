// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace test {

/// What answers at `url` over HTTP; empty after 15 s without an answer: the program inside may need a moment after its
/// container runs.
inline QByteArray fetchPage(const QUrl &url)
{
    QNetworkAccessManager network;
    QByteArray body;
    (void)QTest::qWaitFor([&] {
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        (void)finished.wait(5000);
        body = reply->readAll();
        return reply->error() == QNetworkReply::NoError;
    }, 15'000);
    return body;
}

} // namespace test
