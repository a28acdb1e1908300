// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/EventsSocket.h"

#include "models/provider/gateway/LeaseAnswers.h"

namespace provider {

EventsSocket::EventsSocket(Parts parts, QObject *parent) : LeaseSocket(std::move(parts), parent) {}

void EventsSocket::begin()
{
    LeaseRun *run = host().run(route().lease);
    if (!run)
        return close(NoLease, tr("No manifest was sent for this lease."));
    std::vector<LeaseEvents::Event> past;
    for (const LeaseEvents::Event &event : run->events().all()) {
        if (route().wants(event.service))
            past.push_back(event);
    }
    const std::size_t first = past.size() > std::size_t(route().tail) ? past.size() - std::size_t(route().tail) : 0;
    for (std::size_t i = first; i < past.size(); ++i)
        send(eventFrame(past[i]));
    if (!route().follow)
        return close(Normal, {});
    connect(&run->events(), &LeaseEvents::added, this, [this](const LeaseEvents::Event &event) {
        if (route().wants(event.service))
            send(eventFrame(event));
    });
}

} // namespace provider
