// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Card.h"
#include "ui/wallet/WalletContext.h"

class QTableView;

namespace wallet {
class ActivityModel;
}

namespace ui {

class ActivityColumns;
class StateView;

/// What this wallet has sent, newest first.
class ActivityPanel final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPanel)

public:
    explicit ActivityPanel(const WalletContext &context, QWidget *parent = nullptr);
    /// The relative times move on.
    void refreshTimes();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTable();
    void addCommands();
    void refreshState();
    [[nodiscard]] QString currentHash() const;

    WalletContext m_context;
    wallet::ActivityModel *m_model;
    ActivityColumns *m_columns;
    QTableView *m_table;
    StateView *m_view;
};

} // namespace ui
