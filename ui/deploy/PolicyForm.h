// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"
#include "models/deploy/Policy.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace ui {

class FormField;

/// The limits of a rule as fields. What has no field here is kept as it was.
class PolicyForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyForm)

public:
    explicit PolicyForm(const deploy::Policy &policy, QWidget *parent = nullptr);
    /// Nothing when a field is wrong: it is marked with a sentence, and the first of them has the focus.
    [[nodiscard]] std::optional<deploy::Policy> policy();

private:
    QSpinBox *makeCount(const QString &name, std::optional<int> value);
    QLineEdit *makeMoney(const QString &name, const std::optional<base::U256> &value);
    QWidget *makeTimes();
    void showTimes();
    [[nodiscard]] bool takeMoney(FormField &field, std::optional<base::U256> &into);
    [[nodiscard]] bool takeImages(QStringList &into);
    [[nodiscard]] bool takeTimes(std::optional<deploy::Policy::Window> &into);

    const deploy::Policy m_before;
    FormField *m_cost;
    FormField *m_totalCost;
    QSpinBox *m_replicas;
    QSpinBox *m_atATime;
    QSpinBox *m_perDay;
    QPlainTextEdit *m_images;
    FormField *m_imagesField;
    QCheckBox *m_digest;
    QLineEdit *m_regions;
    QCheckBox *m_timed;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QCheckBox *> m_days;
    FormField *m_timesField;
};

} // namespace ui
