// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/LinesEntry.h"

#include "models/descriptor/Document.h"
#include "ui/common/Type.h"
#include "ui/editor/FieldText.h"
#include "ui/editor/UndoKeys.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <nlohmann/json.hpp>

namespace ui {

using nlohmann::ordered_json;

namespace {

/// Can every item stand in a line of its own and be read back?
bool isLines(const ordered_json &list)
{
    return list.is_array() && std::all_of(list.begin(), list.end(), [](const ordered_json &item) {
        return item.is_string() && item.get_ref<const std::string &>().find_first_of("\r\n") == std::string::npos;
    });
}

ordered_json linesOf(const QString &text)
{
    ordered_json list = ordered_json::array();
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (const QString &line : std::as_const(lines))
        list.push_back(line.toStdString());
    return list;
}

} // namespace

LinesEntry::LinesEntry(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QObject *parent)
    : SchemaEntry(document, field, parent), m_edit(new QPlainTextEdit)
{
    adopt(*m_edit, undoKeys);
    m_edit->setFont(fontFor(TextRole::Mono));
    m_edit->setFixedHeight(80);
    m_edit->setMinimumWidth(60);
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setPlaceholderText(tr("one a line"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pulling)
            push();
    });
}

QWidget *LinesEntry::editor() const
{
    return m_edit;
}

void LinesEntry::pull()
{
    const auto *value = m_document.json().find(field().pointer);
    const ordered_json none = ordered_json::array();
    const ordered_json &list = value ? *value : none;
    const bool plain = isLines(list);
    m_edit->setReadOnly(!plain);
    m_edit->setToolTip(plain ? field().help : tr("This list holds more than lines of text: change it in the JSON."));
    if (plain && linesOf(m_edit->toPlainText()) == list)
        return; // an empty line at the end is still being typed
    QString text = fieldText(&list);
    if (plain) {
        QStringList lines;
        for (const ordered_json &item : list)
            lines << QString::fromStdString(item.get<std::string>());
        text = lines.join(u'\n');
    }
    const QScopedValueRollback pulling(m_pulling, true);
    m_edit->setPlainText(text);
}

void LinesEntry::push()
{
    const ordered_json list = linesOf(m_edit->toPlainText());
    if (list.empty() && !field().required)
        (void)m_document.removeValue(field().pointer, field().optionalParent);
    else
        (void)m_document.setValue(field().pointer, list, field().excludes);
}

} // namespace ui
