// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/PlainLabel.h"
#include "ui/common/RunLabel.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// Labels at the start, values beside them; with two columns the rows fill the first column, then the second.
class KeyValueGrid final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyValueGrid)

public:
    /// `labelWidth` in pixels; `rowsPerColumn` 0 means one column.
    explicit KeyValueGrid(int labelWidth = 110, int rowsPerColumn = 0, QWidget *parent = nullptr);
    /// Each returns the value's widget, to be updated later. Values wrap; foreign text must be made visible before.
    PlainLabel *addRow(const QString &label, const QString &value, TextRole role = TextRole::Body);
    RunLabel *addRow(const QString &label, const QList<TextRun> &value);
    void addRow(const QString &label, QWidget *value);
    /// Pixels of the longest label so far, and the least width for all: grids that stand above each other share it.
    [[nodiscard]] int widestLabel() const { return m_widest; }
    void setLabelWidth(int width);
    void setRowVisible(QWidget *value, bool visible);
    void clear();

private:
    QGridLayout *m_grid;
    int m_labelWidth;
    int m_rowsPerColumn;
    int m_rows = 0;
    int m_widest = 0;
};

} // namespace ui
