// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/editor/SchemaEntry.h"

class QLineEdit;

namespace ui {

/// A text or a number in one line; with suggestions it is a combo box that takes any text.
class TextEntry final : public SchemaEntry {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextEntry)

public:
    TextEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent);
    [[nodiscard]] QWidget *editor() const override { return m_editor; }
    void pull() override;

private:
    void push(const QString &text);
    QWidget *m_editor;
    QLineEdit *m_line;
};

} // namespace ui
