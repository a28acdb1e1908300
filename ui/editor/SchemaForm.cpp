// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/SchemaForm.h"

#include "models/descriptor/Document.h"
#include "models/descriptor/FormModel.h"
#include "models/descriptor/JsonPointer.h"
#include "ui/common/Button.h"
#include "ui/common/Expander.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SectionHeader.h"
#include "ui/common/Tokens.h"
#include "ui/editor/ChoiceEntry.h"
#include "ui/editor/ErrorSentence.h"
#include "ui/editor/FieldText.h"
#include "ui/editor/LinesEntry.h"
#include "ui/editor/ObjectTable.h"
#include "ui/editor/TextEntry.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using descriptor::FieldKind;

SchemaForm::SchemaForm(descriptor::Document &document, UndoKeys &undoKeys, QWidget *parent)
    : QWidget(parent), m_document(document), m_undoKeys(undoKeys), m_scroll(new QScrollArea), m_fields(new QWidget), m_banner(new NoteBox)
{
    setObjectName(QStringLiteral("editor.form"));
    setAccessibleName(tr("Form"));
    m_banner->setObjectName(QStringLiteral("editor.banner"));
    m_banner->setTitle(tr("The JSON cannot be read at the moment"));
    m_banner->hide();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Tokens::space5, Tokens::space4, Tokens::space5, Tokens::space5);
    column->setSpacing(Tokens::space4);
    column->addWidget(m_banner);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_scroll);

    auto *groups = new QVBoxLayout(m_fields);
    groups->setSpacing(Tokens::space4);
    const QList<descriptor::FormField> fields = formFields(document.schema());
    QStringList names;
    for (const descriptor::FormField &field : fields) {
        if (!names.contains(field.group))
            names << field.group;
    }
    for (const QString &name : std::as_const(names)) {
        QList<descriptor::FormField> own;
        for (const descriptor::FormField &field : fields) {
            if (field.group == name)
                own << field;
        }
        addGroup(*groups, name, own);
    }
    pull();
}

void SchemaForm::addGroup(QVBoxLayout &column, const QString &title, const QList<descriptor::FormField> &fields)
{
    auto *group = new QWidget;
    auto *inner = new QVBoxLayout(group);
    inner->setSpacing(Tokens::space2);
    column.addWidget(group);
    if (fields.first().kind == FieldKind::ObjectList) {
        auto *head = new SectionHeader(title);
        auto *table = new ObjectTable(m_document, fields.first(), m_undoKeys);
        head->addAction(table->addButton());
        head->setToolTip(fields.first().help);
        inner->addWidget(head);
        inner->addWidget(table);
        m_tables << table;
        return;
    }
    const bool anyRequired = std::any_of(fields.begin(), fields.end(), [](const auto &field) { return field.required && field.optionalParent.isEmpty(); });
    const QString optional = fields.first().optionalParent;
    const bool asAWhole = !optional.isEmpty()
        && std::all_of(fields.begin(), fields.end(), [&](const auto &field) { return field.optionalParent == optional; });
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setSpacing(Tokens::space2 + 2);
    addRows(*rows, fields);
    if (asAWhole) {
        auto *head = new SectionHeader(title, tr("optional"));
        OptionalGroup whole{optional, fields.first().startValue, body,
                            new Button({}, QStringLiteral("editor.toggle.") + dottedPointer(optional), ButtonKind::Link), title};
        head->addAction(whole.toggle);
        connect(whole.toggle, &QPushButton::clicked, this, [this, whole] { toggleOptional(whole); });
        m_optional << whole;
        inner->addWidget(head);
        inner->addWidget(body);
    } else if (anyRequired) {
        inner->addWidget(new SectionHeader(title));
        inner->addWidget(body);
    } else { // nothing here must be filled in: folded away
        m_more = new Expander(title, QStringLiteral("editor.more"), body);
        inner->addWidget(m_more);
    }
}

void SchemaForm::addRows(QVBoxLayout &column, const QList<descriptor::FormField> &fields)
{
    for (int i = 0; i < int(fields.size());) {
        Row row;
        auto *line = new QHBoxLayout;
        line->setSpacing(Tokens::space3);
        const int number = fields.at(i).row;
        for (; i < int(fields.size()) && fields.at(i).row == number; ++i) {
            SchemaEntry *entry = makeEntry(fields.at(i));
            row.entries << entry;
            line->addWidget(new FormField(fields.at(i).title, entry->editor()), fields.at(i).stretch);
        }
        row.errors = new ErrorSentence;
        auto *block = new QVBoxLayout;
        block->setSpacing(Tokens::space1);
        block->addLayout(line);
        block->addWidget(row.errors);
        column.addLayout(block);
        m_rows << row;
    }
}

SchemaEntry *SchemaForm::makeEntry(const descriptor::FormField &field)
{
    if (field.kind == FieldKind::Choice)
        return new ChoiceEntry(m_document, field, m_undoKeys, this);
    if (field.kind == FieldKind::TextList)
        return new LinesEntry(m_document, field, m_undoKeys, this);
    return new TextEntry(m_document, field, m_undoKeys, this);
}

void SchemaForm::pull()
{
    const auto &problem = m_document.json().syntaxProblem();
    const bool waits = problem && !m_document.isEmpty();
    m_banner->setVisible(waits);
    if (waits)
        m_banner->setNote(problem->sentence + u' ' + tr("The form waits; nothing you typed is lost."), Tone::Bad);
    m_fields->setEnabled(m_document.json().isWellFormed());
    if (m_document.json().isWellFormed()) {
        for (const Row &row : std::as_const(m_rows)) {
            for (SchemaEntry *entry : row.entries)
                entry->pull();
        }
        for (ObjectTable *table : std::as_const(m_tables))
            table->pull();
        for (const OptionalGroup &group : std::as_const(m_optional)) {
            const bool present = m_document.json().find(group.pointer);
            group.body->setVisible(present);
            group.toggle->setText(present ? tr("Remove") : tr("+ Add"));
            group.toggle->setAccessibleName((present ? tr("Remove: %1") : tr("Add: %1")).arg(group.title));
        }
    }
    showErrors();
}

SchemaForm::Target SchemaForm::targetFor(const QString &pointer) const
{
    Target below; // a field inside the place that is wrong as a whole
    for (const Row &row : m_rows) {
        for (SchemaEntry *entry : row.entries) {
            if (descriptor::liesWithin(pointer, entry->field().pointer))
                return {entry, nullptr};
            if (!pointer.isEmpty() && !below.entry && descriptor::liesWithin(entry->field().pointer, pointer))
                below.entry = entry;
        }
    }
    for (ObjectTable *table : m_tables) {
        if (descriptor::liesWithin(pointer, table->field().pointer))
            return {nullptr, table};
    }
    return below;
}

void SchemaForm::showErrors()
{
    QList<std::pair<Target, descriptor::Problem>> found;
    if (m_document.json().isWellFormed()) {
        for (const descriptor::Problem &problem : m_document.problems()) {
            if (problem.severity == descriptor::Severity::Error)
                found.append({targetFor(problem.pointer), problem});
        }
    }
    for (const Row &row : std::as_const(m_rows)) {
        QStringList sentences;
        for (SchemaEntry *entry : row.entries) {
            QString own;
            for (const auto &[target, problem] : std::as_const(found)) {
                if (target.entry == entry && own.isEmpty())
                    own = problem.sentence;
            }
            entry->setError(own);
            if (!own.isEmpty())
                sentences << own;
        }
        row.errors->setSentences(sentences);
    }
    for (ObjectTable *table : std::as_const(m_tables)) {
        QList<descriptor::Problem> own;
        for (const auto &[target, problem] : std::as_const(found)) {
            if (target.table == table)
                own << problem;
        }
        table->setErrors(own);
    }
}

void SchemaForm::toggleOptional(const OptionalGroup &group)
{
    m_document.sealStep();
    if (m_document.json().find(group.pointer))
        (void)m_document.removeValue(group.pointer);
    else if (m_document.setJsonValue(group.pointer, group.startValue.toUtf8()))
        focusPointer(group.pointer);
    m_document.sealStep();
}

void SchemaForm::openUsedGroups()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (SchemaEntry *entry : row.entries) {
            if (m_more && m_more->isAncestorOf(entry->editor()) && m_document.json().find(entry->field().pointer))
                m_more->setOpen(true);
        }
    }
}

bool SchemaForm::focusPointer(const QString &pointer)
{
    const Target target = targetFor(pointer);
    if (!m_fields->isEnabled() || target == Target{})
        return false;
    if (target.table) {
        target.table->focusPointer(pointer);
        reveal(target.table);
        return true;
    }
    QWidget *editor = target.entry->editor();
    if (m_more && m_more->isAncestorOf(editor))
        m_more->setOpen(true);
    editor->setFocus(Qt::OtherFocusReason);
    reveal(editor);
    return true;
}

void SchemaForm::reveal(QWidget *widget)
{
    // What was just opened has its place only after the next layout.
    QMetaObject::invokeMethod(widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, 60); }, Qt::QueuedConnection);
}

} // namespace ui
