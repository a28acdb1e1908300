// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/SchemaEntry.h"

#include "ui/editor/FieldText.h"
#include "ui/editor/UndoKeys.h"

#include <QVariant>
#include <QWidget>

namespace ui {

SchemaEntry::SchemaEntry(descriptor::Document &document, const descriptor::FormField &field, QObject *parent)
    : QObject(parent), m_document(document), m_field(field)
{
}

void SchemaEntry::adopt(QWidget &editor, UndoKeys &undoKeys)
{
    editor.setObjectName(QStringLiteral("editor.field.") + dottedPointer(m_field.pointer));
    editor.setAccessibleName(m_field.title);
    editor.setAccessibleDescription(m_field.help);
    editor.setToolTip(m_field.help);
    editor.installEventFilter(&undoKeys);
}

void SchemaEntry::setError(const QString &sentence)
{
    QWidget *widget = editor();
    if (widget->property("error").toBool() == !sentence.isEmpty() && widget->accessibleDescription() == sentence)
        return;
    widget->setProperty("error", !sentence.isEmpty());
    widget->setAccessibleDescription(sentence.isEmpty() ? m_field.help : sentence);
    widget->update();
}

} // namespace ui
