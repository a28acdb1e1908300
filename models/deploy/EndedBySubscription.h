// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Subscription.h"

#include <QPointer>
#include <memory>

namespace deploy {

/// Ends the object later: its own callback may be what drops the subscription. Until then `*alive` is false, and it is deaf.
template <class T>
base::Subscription endedBySubscription(T *object, std::shared_ptr<bool> alive)
{
    return base::Subscription([object = QPointer<T>(object), alive = std::move(alive)] {
        *alive = false;
        if (object)
            object->deleteLater();
    });
}

} // namespace deploy
