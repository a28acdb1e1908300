// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Problem.h"

#include <QAbstractTableModel>

namespace ui {

/// The problems of a document as rows: what it is, the sentence, the line.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemModel)

public:
    enum Column { Kind, Sentence, Line, ColumnCount };
    explicit ProblemModel(QObject *parent = nullptr);
    void setProblems(const QList<descriptor::Problem> &problems);
    [[nodiscard]] const QList<descriptor::Problem> &problems() const { return m_problems; }

    [[nodiscard]] static QStringList kindWords(); ///< error, advice
    [[nodiscard]] static QString lineWords(int line);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<descriptor::Problem> m_problems;
};

} // namespace ui
