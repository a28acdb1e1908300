// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <QWidget>

namespace ui {

enum class StepState { Done, Active, Waiting, Caution, Failed };
struct Step {
    QString title;
    QString caption; ///< "—" is shown when empty
    StepState state = StepState::Waiting;
    QString tip = {}; ///< instead of title and caption, when pointed at
};

/// A list of steps with their states, one below the other.
class Steps final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Steps)

public:
    explicit Steps(QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<Step> m_steps;
};

} // namespace ui
