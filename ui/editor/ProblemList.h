// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"
#include "ui/common/Pane.h"

class QTableView;

namespace ui {

class Pill;
class PlainLabel;
class ProblemModel;

/// What is wrong with the document, errors first. A click or Return asks to be led there.
class ProblemList final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemList)

public:
    explicit ProblemList(QWidget *parent = nullptr);
    void setProblems(const QList<descriptor::Problem> &problems);

Q_SIGNALS:
    void problemChosen(const descriptor::Problem &problem);

private:
    void choose(int row);
    ProblemModel *m_model;
    QTableView *m_table;
    Pill *m_errors;
    Pill *m_advice;
    PlainLabel *m_fine;
};

} // namespace ui
