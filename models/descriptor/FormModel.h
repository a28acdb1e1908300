// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Schema.h"

#include <QStringList>
#include <optional>

namespace descriptor {

/// What kind of control edits a value. True and false are a Choice.
enum class FieldKind { Text, Number, Choice, ObjectList, TextList };

/// One value to choose from. Values are JSON texts: `0.5`, `"spot"`.
struct FormChoice {
    QString label;
    QString value;
    QStringList sameAs; ///< other spellings that mean this choice and are left as they stand
};

/// One field of a form, made from a schema.
struct FormField {
    QString pointer;      ///< in a column of a list: relative to the item ("/containerPort")
    QString title;        ///< the label, with its unit: "Storage, GB"
    QString help;
    QString placeholder;
    FieldKind kind = FieldKind::Text;
    bool wholeNumber = false;
    QList<FormChoice> choices;
    QStringList suggestions; ///< texts offered besides free input
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool required = false;   ///< the document is wrong without it
    bool code = false;       ///< reads best in monospace
    QString group;           ///< heading it stands under
    QString optionalParent;  ///< pointer of the object that may be absent as a whole; else empty
    QString startValue;      ///< JSON text to begin with: of optionalParent, or of a new item of a list; else empty
    QString excludes;        ///< pointer that must go when this one is set; else empty
    int order = 0;
    int row = 0;             ///< fields of one group with the same row stand side by side
    int stretch = 1;
    QList<FormField> columns; ///< of an ObjectList
};

/// The fields of a schema in reading order, groups together.
[[nodiscard]] QList<FormField> formFields(const Schema &schema);

} // namespace descriptor
