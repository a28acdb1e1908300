// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/overview/LeaseFigures.h"

class QTableView;

namespace ui {

/// "What ends next": one's own leases by when their money ends.
class LeaseEndsCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseEndsCard)

public:
    static constexpr std::size_t MaxRows = 5;
    explicit LeaseEndsCard(market::Market &market, QWidget *parent = nullptr);
    void setEnds(const std::vector<LeaseEnd> &ends);

Q_SIGNALS:
    void leaseRequested(quint64 lease);

private:
    class Rows;
    Rows *m_rows;
    QTableView *m_table;
    QWidget *m_empty;
};

} // namespace ui
