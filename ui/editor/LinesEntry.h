// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/editor/SchemaEntry.h"

class QPlainTextEdit;

namespace ui {

/// A list of texts, one a line. A list that holds something else can only be changed in the JSON.
class LinesEntry final : public SchemaEntry {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinesEntry)

public:
    LinesEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent);
    [[nodiscard]] QWidget *editor() const override;
    void pull() override;

private:
    void push();
    QPlainTextEdit *m_edit;
    bool m_pulling = false;
};

} // namespace ui
