// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace descriptor {
class Document;
struct FormField;
}

namespace ui {

class Button;
class ErrorSentence;
class Expander;
class NoteBox;
class ObjectTable;
class SchemaEntry;
class UndoKeys;

/// The document as a form, made from its schema: groups of labelled fields, tables for lists, errors below the row they
/// are about. It changes only what is edited; members it does not know stay. While the JSON cannot be read it waits.
class SchemaForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchemaForm)

public:
    SchemaForm(descriptor::Document &document, UndoKeys &undoKeys, QWidget *parent = nullptr);
    /// Follows the document.
    void pull();
    /// Unfolds the folded group when the document says something in it; for a document that has just come.
    void openUsedGroups();
    /// Puts the cursor into the field for `pointer`, opening what hides it. False when no field is about it.
    bool focusPointer(const QString &pointer);

private:
    struct Row {
        QList<SchemaEntry *> entries;
        ErrorSentence *errors = nullptr;
    };
    /// A group whose object may be absent as a whole.
    struct OptionalGroup {
        QString pointer;
        QString startValue;
        QWidget *body = nullptr;
        Button *toggle = nullptr;
        QString title;
    };
    struct Target { ///< what a pointer leads to
        SchemaEntry *entry = nullptr;
        ObjectTable *table = nullptr;
        bool operator==(const Target &) const = default;
    };
    void addGroup(QVBoxLayout &column, const QString &title, const QList<descriptor::FormField> &fields);
    void addRows(QVBoxLayout &column, const QList<descriptor::FormField> &fields);
    [[nodiscard]] SchemaEntry *makeEntry(const descriptor::FormField &field);
    [[nodiscard]] Target targetFor(const QString &pointer) const;
    void showErrors();
    void toggleOptional(const OptionalGroup &group);
    void reveal(QWidget *widget);
    descriptor::Document &m_document;
    UndoKeys &m_undoKeys;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    NoteBox *m_banner;
    Expander *m_more = nullptr; ///< the last group, closed at first
    QList<Row> m_rows;
    QList<ObjectTable *> m_tables;
    QList<OptionalGroup> m_optional;
};

} // namespace ui
