// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/UndoKeys.h"

#include "models/descriptor/Document.h"

#include <QKeyEvent>

namespace ui {

UndoKeys::UndoKeys(descriptor::Document &document, QObject *parent) : QObject(parent), m_document(document) {}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if (!undo && !redo)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (undo)
            m_document.undo();
        else
            m_document.redo();
    }
    return true;
}

} // namespace ui
