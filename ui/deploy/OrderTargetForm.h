// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

#include <optional>

class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;

/// What a rule orders on the market: the fields of a target such as "spheron-order?perHour=0.5&hours=24".
class OrderTargetForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTargetForm)

public:
    explicit OrderTargetForm(const QString &target, QWidget *parent = nullptr);
    /// Nothing when a field is wrong: it is marked with a sentence and has the focus.
    [[nodiscard]] std::optional<QString> target();

private:
    const QString m_before; ///< what has no field here stays
    QLineEdit *m_perHour;
    FormField *m_perHourField;
    QSpinBox *m_hours;
    QLineEdit *m_region;
};

} // namespace ui
