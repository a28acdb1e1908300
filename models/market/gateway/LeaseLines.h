// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Async.h"
#include "models/market/gateway/GatewayTypes.h"

#include <QObject>

namespace market {

/// The kept lines of one lease: logs (with the gaps) or events. They outlive the container and the lease: what came is on
/// disk, and can be searched when nothing runs any more. Bounded by LeaseArchive.
class LeaseLines : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseLines)
public:
    explicit LeaseLines(QObject *parent = nullptr) : QObject(parent) {}
    /// The newest `limit` lines, oldest first; those before line `before` where that is not 0. Errors: Storage.
    [[nodiscard]] virtual base::Async<std::vector<LeaseLine>> newest(int limit, quint64 before = 0) = 0;
    /// Lines that contain `text` (case does not matter), and of one pod where one is named; the newest `limit`, oldest
    /// first. Errors: Storage.
    [[nodiscard]] virtual base::Async<std::vector<LeaseLine>> search(const QString &text, const QString &pod, int limit) = 0;
    [[nodiscard]] virtual bool isLive() const = 0;    ///< a stream is open
    [[nodiscard]] virtual QString problem() const = 0; ///< why not, one sentence; empty: it is, or need not be

Q_SIGNALS:
    void added(const std::vector<market::LeaseLine> &lines); ///< gathered, in order, each once
    void liveChanged();
};

} // namespace market
