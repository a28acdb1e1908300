// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLineEdit>

namespace ui {

/// A line edit that looks like the cell of a table until it has the focus or an error.
class CellEdit final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEdit)

public:
    explicit CellEdit(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
