// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/DeploymentLedger.h"
#include "ui/common/Card.h"

#include <QUrl>

namespace ui {

/// What runs, with a way in.
class RunningCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningCard)

public:
    static constexpr std::size_t MaxRows = 4;
    explicit RunningCard(market::DeploymentLedger &ledger, QWidget *parent = nullptr);

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void leaseRequested(const QString &id);

private:
    void refresh();
    void addRow(const market::Deployment &lease, bool last);
    market::DeploymentLedger &m_ledger;
    QString m_shown; ///< what the rows were made from; measurements change nothing
};

} // namespace ui
