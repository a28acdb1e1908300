// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/Rules.h"

#include <QWidget>

namespace ui {

class RunLabel;

/// One line of a checklist: ✓ met, ○ still to come, ■ refused, with its sentence.
class CheckLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckLine)

public:
    explicit CheckLine(QWidget *parent = nullptr);
    /// `aside` is small and dim after the sentence ("in 4 min 12 s").
    void setCondition(const dao::Condition &condition, const QString &aside = {});
    [[nodiscard]] dao::Condition::Mark mark() const { return m_mark; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    dao::Condition::Mark m_mark = dao::Condition::Mark::Waiting;
    RunLabel *m_words;
};

} // namespace ui
