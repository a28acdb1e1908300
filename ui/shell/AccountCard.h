// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>

namespace ui {

class StatusModel;

/// The account in use, at the foot of the rail; leads to the wallet. objectName "nav.account".
class AccountCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCard)

public:
    explicit AccountCard(StatusModel &status, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {168, 68}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    StatusModel &m_status;
    QString m_lines[3];
};

} // namespace ui
