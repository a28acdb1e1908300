// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/ObjectTable.h"

#include "models/descriptor/Document.h"
#include "models/descriptor/JsonPointer.h"
#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/editor/CellEdit.h"
#include "ui/editor/ErrorSentence.h"
#include "ui/editor/FieldText.h"
#include "ui/editor/UndoKeys.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

namespace ui {

using nlohmann::ordered_json;

namespace {
constexpr int tableHeadHeight = 32;
constexpr int endWidth = 28;
constexpr int leastCell = 40;
} // namespace

/// The rounded box, its head and the lines between its rows.
class ObjectTable::Frame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paintBox(painter, rect(), Tokens::cardRadius, t.surface);
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::cardRadius, Tokens::cardRadius);
        painter.setClipPath(outline);
        painter.fillRect(0, 0, width(), tableHeadHeight, t.raised);
        for (int y = tableHeadHeight; y < height() - 1; y += Tokens::row)
            painter.fillRect(0, y, width(), 1, t.line);
        painter.setClipping(false);
        paintBox(painter, rect(), Tokens::cardRadius, {}, t.line);
    }
};

/// The cells of one item.
class ObjectTable::Row final : public QWidget {
public:
    explicit Row(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(Tokens::row);
        line = new QHBoxLayout(this);
        line->setContentsMargins(Tokens::space1, 5, Tokens::space2, 4);
        line->setSpacing(Tokens::space1);
    }
    QHBoxLayout *line;
    QList<CellEdit *> cells;
    Button *remove = nullptr;
};

ObjectTable::ObjectTable(descriptor::Document &document, const descriptor::FormField &field, UndoKeys &undoKeys, QWidget *parent)
    : QWidget(parent), m_document(document), m_field(field), m_undoKeys(undoKeys),
      m_add(new Button(tr("+ Add"), QStringLiteral("editor.add.") + dottedPointer(field.pointer), ButtonKind::Link)), m_frame(new Frame(this)),
      m_rowColumn(new QVBoxLayout(m_frame)), m_errors(new ErrorSentence)
{
    m_add->setAccessibleName(tr("Add to %1").arg(field.title));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space1);
    column->addWidget(m_frame);
    column->addWidget(m_errors);
    m_rowColumn->setSpacing(0);
    m_rowColumn->setContentsMargins(0, 0, 0, 1);
    auto *head = new QWidget;
    head->setFixedHeight(tableHeadHeight);
    auto *names = new QHBoxLayout(head);
    names->setContentsMargins(Tokens::space1, 0, Tokens::space2, 0);
    names->setSpacing(Tokens::space1);
    for (const descriptor::FormField &one : field.columns) {
        auto *name = new PlainLabel(one.title, TextRole::CaptionStrong, TextTone::Second);
        name->setContentsMargins(Tokens::space2, 0, Tokens::space2, 0);
        name->setMinimumWidth(leastCell);
        names->addWidget(name, 1);
    }
    names->addSpacing(endWidth + Tokens::space1);
    m_rowColumn->addWidget(head);
    m_frame->hide();
    connect(m_add, &QPushButton::clicked, this, &ObjectTable::addRow);
}

void ObjectTable::pull()
{
    const auto *list = m_document.json().find(m_field.pointer);
    const int count = list && list->is_array() ? int(std::min<std::size_t>(list->size(), 200)) : 0;
    m_add->setEnabled(!list || (list->is_array() && list->size() < 200));
    if (count != int(m_rows.size()))
        rebuild(count);
    fill();
}

void ObjectTable::fill()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const QString item = descriptor::childPointer(m_field.pointer, i);
        const ordered_json *object = m_document.json().find(item);
        const bool fits = object && object->is_object();
        for (int c = 0; c < int(m_field.columns.size()); ++c) {
            CellEdit &cell = *m_rows[i]->cells[c];
            const descriptor::FormField &column = m_field.columns.at(c);
            const ordered_json *value = fits ? m_document.json().find(item + column.pointer) : c == 0 ? object : nullptr;
            cell.setReadOnly(!fits);
            const QString shown = fieldText(value);
            if (cell.text() == shown || (value && !cell.text().isEmpty() && fieldValue(column, cell.text()) == *value))
                continue;
            const int cursor = cell.cursorPosition();
            cell.setText(shown);
            cell.setCursorPosition(cell.hasFocus() ? cursor : 0);
        }
    }
}

void ObjectTable::rebuild(int rows)
{
    while (int(m_rows.size()) > rows) {
        Row *row = m_rows.takeLast();
        m_rowColumn->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (int(m_rows.size()) < rows)
        m_rows << makeRow(int(m_rows.size()));
    m_frame->setVisible(rows > 0);
    m_frame->setFixedHeight(tableHeadHeight + rows * Tokens::row + 1);
}

ObjectTable::Row *ObjectTable::makeRow(int index)
{
    auto *row = new Row(m_frame);
    for (const descriptor::FormField &column : std::as_const(m_field.columns)) {
        auto *cell = new CellEdit;
        const QString pointer = descriptor::childPointer(m_field.pointer, index) + column.pointer;
        cell->setObjectName(QStringLiteral("editor.field.") + dottedPointer(pointer));
        cell->setAccessibleName(tr("%1, row %2").arg(column.title).arg(index + 1));
        cell->setPlaceholderText(column.placeholder);
        if (column.code)
            cell->setFont(fontFor(TextRole::Mono));
        cell->installEventFilter(&m_undoKeys);
        connect(cell, &QLineEdit::textEdited, this, [this, pointer, column](const QString &text) {
            const bool keep = column.kind == descriptor::FieldKind::Text && column.required;
            if (text.isEmpty() && !keep)
                (void)m_document.removeValue(pointer);
            else
                (void)m_document.setValue(pointer, fieldValue(column, text));
        });
        connect(cell, &QLineEdit::editingFinished, this, [this] { m_document.sealStep(); });
        row->line->addWidget(cell, 1);
        row->cells << cell;
    }
    row->remove = new Button(Icon::Close, tr("Remove row %1").arg(index + 1),
                             QStringLiteral("editor.remove.") + dottedPointer(descriptor::childPointer(m_field.pointer, index)));
    row->remove->setFixedSize(endWidth, endWidth);
    row->line->addWidget(row->remove);
    connect(row->remove, &QPushButton::clicked, this, [this, index] { removeRow(index); });
    m_rowColumn->addWidget(row);
    row->show(); // at once: the new cell gets the focus before the next layout
    QWidget *before = index > 0 ? m_rows[index - 1]->remove : m_add; // else Tab would come here last of all
    for (CellEdit *cell : std::as_const(row->cells)) {
        setTabOrder(before, cell);
        before = cell;
    }
    setTabOrder(before, row->remove);
    return row;
}

void ObjectTable::addRow()
{
    const auto *list = m_document.json().find(m_field.pointer);
    const int index = list && list->is_array() ? int(list->size()) : 0;
    m_document.sealStep();
    (void)m_document.setJsonValue(descriptor::childPointer(m_field.pointer, index), m_field.startValue.toUtf8());
    m_document.sealStep();
    if (index < int(m_rows.size()) && !m_rows[index]->cells.isEmpty()) {
        m_rows[index]->cells.first()->setFocus(Qt::OtherFocusReason);
        m_rows[index]->cells.first()->selectAll();
    }
}

void ObjectTable::removeRow(int index)
{
    m_document.sealStep();
    const auto *list = m_document.json().find(m_field.pointer);
    const bool last = list && list->is_array() && list->size() == 1;
    (void)m_document.removeValue(descriptor::childPointer(m_field.pointer, index), last && !m_field.required ? m_field.pointer : QString());
    m_document.sealStep();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[qMin(index, int(m_rows.size()) - 1)]->remove->setFocus(Qt::OtherFocusReason);
}

void ObjectTable::setErrors(const QList<descriptor::Problem> &problems)
{
    QStringList sentences;
    for (const descriptor::Problem &problem : problems) {
        if (!sentences.contains(problem.sentence))
            sentences << problem.sentence;
    }
    m_errors->setSentences(sentences.mid(0, 3));
    for (int i = 0; i < int(m_rows.size()); ++i) {
        for (int c = 0; c < int(m_field.columns.size()); ++c) {
            const QString pointer = descriptor::childPointer(m_field.pointer, i) + m_field.columns.at(c).pointer;
            const auto found = std::find_if(problems.begin(), problems.end(), [&](const descriptor::Problem &problem) {
                return problem.pointer == pointer || (c == 0 && problem.pointer == descriptor::parentPointer(pointer));
            });
            CellEdit &cell = *m_rows[i]->cells[c];
            cell.setProperty("error", found != problems.end());
            cell.setAccessibleDescription(found != problems.end() ? found->sentence : QString());
            cell.update();
        }
    }
}

void ObjectTable::focusPointer(const QString &pointer)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const QString item = descriptor::childPointer(m_field.pointer, i);
        if (!descriptor::liesWithin(pointer, item) || m_rows[i]->cells.isEmpty())
            continue;
        CellEdit *target = m_rows[i]->cells.first();
        for (int c = 0; c < int(m_field.columns.size()); ++c) {
            if (descriptor::liesWithin(pointer, item + m_field.columns.at(c).pointer))
                target = m_rows[i]->cells[c];
        }
        target->setFocus(Qt::OtherFocusReason);
        target->selectAll();
        return;
    }
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
