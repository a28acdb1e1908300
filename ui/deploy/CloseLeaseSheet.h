// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Deployment.h"
#include "ui/common/Sheet.h"

namespace ui {

/// Says what closing a lease will do, and asks. Deletes itself when closed.
class CloseLeaseSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseLeaseSheet)

public:
    CloseLeaseSheet(const market::Deployment &lease, QWidget *inWindow);

Q_SIGNALS:
    void confirmed(const QString &id);
};

} // namespace ui
