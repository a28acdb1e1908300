// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/TextEntry.h"

#include "models/descriptor/Document.h"
#include "ui/common/Type.h"
#include "ui/editor/FieldText.h"
#include "ui/editor/UndoKeys.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <nlohmann/json.hpp>

namespace ui {

TextEntry::TextEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent)
    : SchemaEntry(document, field, parent)
{
    if (field.suggestions.isEmpty()) {
        m_line = new QLineEdit;
        m_editor = m_line;
    } else {
        auto *combo = new QComboBox;
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->addItems(field.suggestions);
        combo->setCurrentIndex(-1);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
        combo->completer()->setCaseSensitivity(Qt::CaseSensitive);
        m_line = combo->lineEdit();
        m_line->setAccessibleName(field.title);
        m_line->installEventFilter(&undoKeys);
        connect(combo, &QComboBox::textActivated, this, &TextEntry::push);
        m_editor = combo;
    }
    adopt(*m_editor, undoKeys);
    m_line->setPlaceholderText(field.placeholder);
    m_line->setMinimumWidth(40);
    if (field.code)
        m_line->setFont(fontFor(TextRole::Mono));
    connect(m_line, &QLineEdit::textEdited, this, &TextEntry::push);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { m_document.sealStep(); });
}

void TextEntry::pull()
{
    const auto *value = m_document.json().find(field().pointer);
    const QString shown = fieldText(value);
    if (m_line->text() == shown || (value && !m_line->text().isEmpty() && fieldValue(field(), m_line->text()) == *value))
        return; // "1." and "1.0" are both 1: leave what is being typed
    const int cursor = m_line->cursorPosition();
    m_line->setText(shown);
    m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
}

void TextEntry::push(const QString &text)
{
    const bool exists = m_document.json().find(field().pointer);
    const bool clears = text.isEmpty();
    const bool keepsEmpty = field().kind == descriptor::FieldKind::Text && field().required && field().optionalParent.isEmpty();
    if (!clears)
        (void)m_document.setValue(field().pointer, fieldValue(field(), text), field().excludes);
    else if (exists && keepsEmpty)
        (void)m_document.setValue(field().pointer, "");
    else
        (void)m_document.removeValue(field().pointer, field().optionalParent);
}

} // namespace ui
