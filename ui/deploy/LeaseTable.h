// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/LeaseTableModel.h"

#include <QTableView>

class QMenu;

namespace ui {

/// The lease table as it is looked at: columns that fit or were chosen, pills and amounts, heads of groups. The chosen row
/// stays chosen whatever happens to the order.
class LeaseTable final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseTable)

public:
    explicit LeaseTable(market::LeaseTableModel &model, QWidget *parent = nullptr);
    /// Which columns are shown while nobody chose any: those of money, or those of what runs here.
    void setMoney(bool money);
    /// The chosen columns, for the settings; empty: none were chosen.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    /// A menu to choose columns with; it belongs to `parent`.
    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent);
    void choose(const QString &id); ///< makes it the current row, now or when it comes
    /// The leases that are selected, in their order; what runs here without a lease is left out.
    [[nodiscard]] std::vector<quint64> picked() const;
    void pick(const std::vector<quint64> &leases); ///< selects those that are shown
    [[nodiscard]] QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();
    void columnsChanged(const QByteArray &columns); ///< chosen by the person
    void pickedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void fit();
    void restore();
    void takePicked();
    void repick();
    [[nodiscard]] QList<int> wanted() const;
    void toggle(int column, bool shown);
    market::LeaseTableModel &m_model;
    QList<int> m_columns; ///< chosen; empty: as setMoney says
    bool m_money = false;
    bool m_restoring = false;
    QString m_chosen;
    QStringList m_picked; ///< ids of the selected rows while there are several
};

} // namespace ui
