// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/ChoiceEntry.h"

#include "models/descriptor/Document.h"
#include "ui/editor/FieldText.h"
#include "ui/editor/UndoKeys.h"

#include <QComboBox>

#include <nlohmann/json.hpp>

namespace ui {

ChoiceEntry::ChoiceEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent)
    : SchemaEntry(document, field, parent), m_combo(new QComboBox)
{
    for (const descriptor::FormChoice &choice : field.choices)
        m_combo->addItem(choice.label, choice.value);
    m_combo->setCurrentIndex(-1);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    qsizetype longest = 3;
    for (const descriptor::FormChoice &choice : field.choices)
        longest = qMax(longest, choice.label.size());
    m_combo->setMinimumContentsLength(int(qMin<qsizetype>(longest, 6)));
    adopt(*m_combo, undoKeys);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index == currentChoice())
            return; // another spelling of the same choice stays as it is
        (void)m_document.setJsonValue(this->field().pointer, this->field().choices.at(index).value.toUtf8(), this->field().excludes);
        m_document.sealStep();
    });
}

QWidget *ChoiceEntry::editor() const
{
    return m_combo;
}

int ChoiceEntry::currentChoice() const
{
    const auto *value = m_document.json().find(field().pointer);
    if (!value)
        return -1;
    for (int i = 0; i < int(field().choices.size()); ++i) {
        const descriptor::FormChoice &choice = field().choices.at(i);
        for (const QString &spelling : QStringList{choice.value} + choice.sameAs) {
            if (nlohmann::ordered_json::parse(spelling.toStdString(), nullptr, false) == *value)
                return i;
        }
    }
    return -1;
}

void ChoiceEntry::pull()
{
    const int index = currentChoice();
    m_combo->setPlaceholderText(index >= 0 ? QString() : fieldText(m_document.json().find(field().pointer)));
    m_combo->setCurrentIndex(index);
}

} // namespace ui
