// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/FieldText.h"

#include <nlohmann/json.hpp>

namespace ui {

using nlohmann::ordered_json;

QString fieldText(const ordered_json *value)
{
    if (!value || value->is_null())
        return {};
    return QString::fromStdString(value->is_string() ? value->get<std::string>() : value->dump());
}

ordered_json fieldValue(const descriptor::FormField &field, const QString &text)
{
    if (field.kind == descriptor::FieldKind::Number) {
        bool fine = false;
        const QString trimmed = text.trimmed();
        if (const qlonglong whole = trimmed.toLongLong(&fine); fine)
            return whole;
        if (const double number = trimmed.toDouble(&fine); fine && qIsFinite(number))
            return number;
    }
    return text.toStdString();
}

QString dottedPointer(const QString &pointer)
{
    return pointer.mid(1).replace(u'/', u'.');
}

} // namespace ui
