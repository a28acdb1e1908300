// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/Services.h"
#include "models/market/OrderWatch.h"

namespace app {

/// What happens around an order besides sending it: it is followed by its number from before it is sent to its lease, and
/// whoever sits in front is told.
class OrderDesk final : public QObject {
    Q_OBJECT
public:
    explicit OrderDesk(Services &services, QObject *parent = nullptr);
    /// Does nothing for a flow that is no order.
    void follow(chain::TxFlow &flow);
    /// Errors: NotFound (no such lease, or its token is not known), and those of makeCloseIntent.
    [[nodiscard]] base::Result<chain::TxIntent> closing(quint64 lease) const;

Q_SIGNALS:
    void told(const QString &sentence, std::optional<quint64> lease);
    void failed(const base::Error &error); ///< the manifest of an order could not be kept

private:
    void takeReceipt(market::OrderWatch &watch, const chain::Receipt &receipt);
    void takeEnclosure(const wallet::ActivityEntry &entry, const chain::Receipt &receipt);
    void tell(market::OrderWatch &watch);
    void keepManifest(quint64 order, const QByteArray &manifest, qint64 chosenMs);
    Services &m_services;
};

} // namespace app
