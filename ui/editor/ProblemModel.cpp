// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/ProblemModel.h"

namespace ui {

using descriptor::Severity;

ProblemModel::ProblemModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemModel::setProblems(const QList<descriptor::Problem> &problems)
{
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_problems.size()))
        return {};
    const descriptor::Problem &problem = m_problems.at(index.row());
    const QString kind = kindWords().at(problem.severity == Severity::Error ? 0 : 1);
    if (role == Qt::ToolTipRole)
        return problem.sentence;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, line %2: %3").arg(kind).arg(problem.line).arg(problem.sentence);
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind: return kind;
    case Sentence: return problem.sentence;
    default: return lineWords(problem.line);
    }
}

QStringList ProblemModel::kindWords()
{
    return {tr("Error"), tr("Advice")};
}

QString ProblemModel::lineWords(int line)
{
    return tr("line %1").arg(line);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("Kind") : section == Sentence ? tr("Problem") : tr("Line");
}

} // namespace ui
