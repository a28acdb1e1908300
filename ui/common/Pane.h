// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

/// A plain surface (white in light), with thin lines at the edges asked for. For split pages and bars.
class Pane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pane)

public:
    enum class Fill { Surface, Raised, Window };
    explicit Pane(Qt::Edges lines = {}, Fill fill = Fill::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
    Fill m_fill;
};

} // namespace ui
