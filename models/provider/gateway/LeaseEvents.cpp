// SPDX-License-Identifier: Apache-2.0
#include "models/provider/gateway/LeaseEvents.h"

namespace provider {

void LeaseEvents::add(Event event)
{
    m_events.push_back(event);
    if (m_events.size() > Most)
        m_events.pop_front();
    Q_EMIT added(event); // a copy: who listens may lead to the next one
}

} // namespace provider
