// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <deque>

namespace provider {

/// What happened to the services of a lease, as the tenant is told it (kubeevents): the newest ones, in order.
class LeaseEvents final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseEvents)
public:
    struct Event {
        qint64 timeMs = 0; ///< wall clock
        bool warning = false;
        QString service;
        QString reason;    ///< Pulled, Created, Started, Killed, Failed
        QString note;      ///< one sentence
    };
    static constexpr std::size_t Most = 500;
    explicit LeaseEvents(QObject *parent = nullptr) : QObject(parent) {}

    void add(Event event);
    [[nodiscard]] const std::deque<Event> &all() const { return m_events; }

Q_SIGNALS:
    void added(const provider::LeaseEvents::Event &event);

private:
    std::deque<Event> m_events;
};

} // namespace provider
