// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/FormModel.h"
#include "models/descriptor/Problem.h"

#include <QWidget>

class QVBoxLayout;

namespace descriptor {
class Document;
}

namespace ui {

class Button;
class CellEdit;
class ErrorSentence;
class UndoKeys;

/// A list of small objects as a table whose cells are edited in place; rows can be added and removed.
class ObjectTable final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectTable)

public:
    ObjectTable(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QWidget *parent = nullptr);

    [[nodiscard]] const descriptor::FormField &field() const { return m_field; }
    /// "+ Add", for the heading above.
    [[nodiscard]] Button *addButton() const { return m_add; }
    void pull();
    /// Those of the list and of its cells; empty clears.
    void setErrors(const QList<descriptor::Problem> &problems);
    /// Puts the cursor into the cell (or the first cell of the row) at `pointer`.
    void focusPointer(const QString &pointer);

private:
    class Frame;
    class Row;
    void addRow();
    void removeRow(int index);
    void rebuild(int rows);
    [[nodiscard]] Row *makeRow(int index);
    void fill();
    descriptor::Document &m_document;
    descriptor::FormField m_field;
    UndoKeys &m_undoKeys;
    Button *m_add;
    Frame *m_frame;
    QVBoxLayout *m_rowColumn;
    ErrorSentence *m_errors;
    QList<Row *> m_rows;
};

} // namespace ui
