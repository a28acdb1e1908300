// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pane.h"

namespace descriptor {
class Document;
struct Problem;
}

namespace ui {

class Button;
class JsonEditor;
class PlainLabel;
class ProblemList;
class UndoKeys;

/// The right side of the editor: the document as text with its size and cost above and its problems below.
class JsonPane final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonPane)

public:
    JsonPane(descriptor::Document &document, UndoKeys &undoKeys, QWidget *parent = nullptr);
    /// Follows the document.
    void pull();
    [[nodiscard]] JsonEditor *editor() const { return m_editor; }

Q_SIGNALS:
    void problemChosen(const descriptor::Problem &problem);

private:
    descriptor::Document &m_document;
    PlainLabel *m_size;
    Button *m_minify;
    JsonEditor *m_editor;
    ProblemList *m_problems;
};

} // namespace ui
