// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/ProblemList.h"

#include "ui/common/Pill.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/TableSetup.h"
#include "ui/editor/ProblemModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using descriptor::Severity;

static constexpr int mostRows = 3;

ProblemList::ProblemList(QWidget *parent)
    : Pane(Qt::TopEdge, Fill::Surface, parent), m_model(new ProblemModel(this)), m_table(new QTableView), m_errors(new Pill),
      m_advice(new Pill), m_fine(new PlainLabel({}, TextRole::Body, TextTone::Second))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space2 - 2);
    head->setSpacing(Tokens::space2);
    head->addWidget(new PlainLabel(tr("Problems"), TextRole::Strong));
    head->addWidget(m_errors);
    head->addWidget(m_advice);
    head->addWidget(m_fine);
    head->addStretch(1);
    m_table->setModel(m_model);
    auto *kind = new PillDelegate([this](const QModelIndex &index) {
        return m_model->problems().value(index.row()).severity == Severity::Error ? Tone::Bad : Tone::Caution;
    });
    TableOptions options;
    options.name = QStringLiteral("editor.problems");
    options.accessibleName = tr("Problems");
    // The line's number keeps to the end; both outer columns are as wide as their longest words.
    const int lineWidth = QFontMetrics(fontFor(TextRole::Mono)).horizontalAdvance(ProblemModel::lineWords(999)) + 2 * Tokens::space3 + 2;
    options.columns = {{pillColumnWidth(ProblemModel::kindWords()), false, kind}, {0, false, nullptr},
                       {lineWidth, false, new RowDelegate(nullptr, false, true)}};
    setUpTable(*m_table, options);
    m_table->horizontalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    setProblems({});
}

void ProblemList::setProblems(const QList<descriptor::Problem> &problems)
{
    m_model->setProblems(problems);
    const int errors = int(std::count_if(problems.begin(), problems.end(), [](const auto &one) { return one.severity == Severity::Error; }));
    const int advice = int(problems.size()) - errors;
    m_errors->setState(QString::number(errors), Tone::Bad);
    m_errors->setAccessibleName(tr("%n error(s)", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_advice->setState(QString::number(advice), Tone::Caution);
    m_advice->setAccessibleName(tr("%n piece(s) of advice", nullptr, advice));
    m_advice->setVisible(advice > 0);
    m_fine->setText(tr("none found"));
    m_fine->setVisible(problems.isEmpty());
    m_table->setVisible(!problems.isEmpty());
    m_table->setFixedHeight(qMin(mostRows, int(problems.size())) * Tokens::row);
}

void ProblemList::choose(int row)
{
    if (row >= 0 && row < int(m_model->problems().size()))
        Q_EMIT problemChosen(descriptor::Problem(m_model->problems().at(row)));
}

} // namespace ui
