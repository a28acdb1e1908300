// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/provider/gateway/LeaseSocket.h"

namespace provider {

/// GET /lease/<id>/1/1/kubeevents: what happened to the wanted services, with follow as it happens.
class EventsSocket final : public LeaseSocket {
    Q_OBJECT
public:
    EventsSocket(Parts parts, QObject *parent);
    void begin() override;
};

} // namespace provider
