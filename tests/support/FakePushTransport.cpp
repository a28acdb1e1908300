// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakePushTransport.h"

#include <QPointer>

namespace test {

namespace {

base::Error linkDown()
{
    return base::Error{base::ErrorCode::Network, QStringLiteral("No connection."), {}, nullptr, 0};
}

} // namespace

base::Async<nlohmann::json> FakePushTransport::request(const QString &method, nlohmann::json params)
{
    if (m_state != State::Connected)
        return base::failed<nlohmann::json>(linkDown());
    return take(method, std::move(params));
}

base::Subscription FakePushTransport::subscribe(nlohmann::json params, Handler handler, Skip)
{
    const quint64 id = ++m_lastId;
    m_subscriptions.emplace(id, Entry{std::move(params), std::move(handler)});
    return base::Subscription([self = QPointer(this), id] {
        if (self)
            self->m_subscriptions.erase(id);
    });
}

void FakePushTransport::push(const std::string &kind, const nlohmann::json &notification)
{
    if (m_state != State::Connected)
        return;
    std::vector<quint64> ids;
    for (const auto &[id, entry] : m_subscriptions) {
        if (entry.params.at(0) == kind)
            ids.push_back(id);
    }
    for (const quint64 id : ids) {
        if (const auto entry = m_subscriptions.find(id); entry != m_subscriptions.end()) {
            const Handler handler = entry->second.handler;
            handler(notification);
        }
    }
}

void FakePushTransport::disconnectNow()
{
    m_state = State::Waiting;
    Q_EMIT stateChanged(m_state);
    failWaiting(linkDown());
}

void FakePushTransport::connectNow()
{
    m_state = State::Connected;
    Q_EMIT stateChanged(m_state);
    Q_EMIT connected();
}

} // namespace test
