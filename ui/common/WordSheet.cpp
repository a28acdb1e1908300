// SPDX-License-Identifier: Apache-2.0
#include "ui/common/WordSheet.h"

#include "ui/common/FormField.h"
#include "ui/common/Tokens.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostKnown = 12;
constexpr int perRow = 4;

} // namespace

WordSheet::WordSheet(const Question &question, QWidget *inWindow)
    : Sheet(question.title, question.caption, inWindow), m_problem(question.problem), m_word(new QLineEdit(question.word)), m_field(new FormField(question.label, m_word))
{
    setObjectName(QStringLiteral("word.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(440);
    m_word->setObjectName(QStringLiteral("word.input"));
    m_word->setMaxLength(question.longest);
    m_word->selectAll();
    body()->addWidget(m_field);
    auto *grid = new QGridLayout;
    grid->setSpacing(Tokens::space2);
    for (qsizetype i = 0; i < std::min(question.known.size(), mostKnown); ++i) {
        const QString word = question.known.at(i);
        auto *button = new Button(QString(word).replace(u'&', QStringLiteral("&&")), QStringLiteral("word.known.%1").arg(i));
        grid->addWidget(button, int(i) / perRow, int(i) % perRow);
        connect(button, &QPushButton::clicked, this, [this, word] {
            m_word->setText(word);
            confirm();
        });
    }
    body()->addLayout(grid);
    addCancelButton();
    Button *ok = addButton(question.action, QStringLiteral("word.confirm"), ButtonKind::Primary);
    connect(ok, &QPushButton::clicked, this, &WordSheet::confirm);
    connect(m_word, &QLineEdit::returnPressed, this, &WordSheet::confirm);
    connect(m_word, &QLineEdit::textChanged, this, [this] { m_field->setError({}); });
}

void WordSheet::openSheet()
{
    open(m_word);
}

void WordSheet::confirm()
{
    const QString word = m_word->text().simplified();
    if (word.isEmpty()) {
        m_field->setError(tr("Write at least one letter."));
        return m_word->setFocus();
    }
    if (const QString problem = m_problem ? m_problem(word) : QString(); !problem.isEmpty()) {
        m_field->setError(problem);
        return m_word->setFocus();
    }
    Q_EMIT answered(word);
    closeSheet();
}

} // namespace ui
