// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/WarningBoard.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;

/// What the board warns of, above the table: one line a kind, each with its remedy. More than two are folded.
class WarningBanner final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningBanner)

public:
    static constexpr std::size_t MostRows = 2;
    explicit WarningBanner(QWidget *parent = nullptr);
    ~WarningBanner() override;
    void setBoard(market::WarningBoard &board); ///< it outlives the banner

Q_SIGNALS:
    /// Of the group's worst warning.
    void remedyRequested(market::LeaseWarning::Remedy remedy, quint64 lease);
    void showRequested(const std::vector<quint64> &leases); ///< several at once

private:
    class Row;
    void refresh();
    void act(const market::WarningGroup &group);
    market::WarningBoard *m_board = nullptr;
    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
    Button *m_more;
    bool m_open = false; ///< all are shown
};

} // namespace ui
