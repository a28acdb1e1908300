// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/FormModel.h"

#include <QObject>

class QWidget;

namespace descriptor {
class Document;
}

namespace ui {

class UndoKeys;

/// One field of the form, bound to one place of the document: what is typed goes there at once, and what changes there
/// shows here.
class SchemaEntry : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchemaEntry)

public:
    SchemaEntry(descriptor::Document &document, const descriptor::FormField &field, QObject *parent);

    [[nodiscard]] const descriptor::FormField &field() const { return m_field; }
    [[nodiscard]] virtual QWidget *editor() const = 0;
    /// Shows what the document holds now.
    virtual void pull() = 0;
    /// The red line and what a screen reader says; the sentence itself stands below the row.
    void setError(const QString &sentence);

protected:
    /// Names the editor and sends its undo keys to the document.
    void adopt(QWidget &editor, UndoKeys &undoKeys);
    descriptor::Document &m_document;

private:
    descriptor::FormField m_field;
};

} // namespace ui
