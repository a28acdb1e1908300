// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/editor/SchemaEntry.h"

class QComboBox;

namespace ui {

/// One of several values. A value that is not on offer shows as it stands, and nothing is chosen.
class ChoiceEntry final : public SchemaEntry {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEntry)

public:
    ChoiceEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent);
    [[nodiscard]] QWidget *editor() const override;
    void pull() override;

private:
    [[nodiscard]] int currentChoice() const;
    QComboBox *m_combo;
};

} // namespace ui
