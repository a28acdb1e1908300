// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/ConfirmStep.h"
#include "ui/common/FormField.h"
#include "ui/common/Tokens.h"
#include "ui/wallet/PasswordField.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <set>

namespace ui {

ConfirmStep::ConfirmStep(SharedDraft shared) : SetupStep(std::move(shared))
{
    const int count = int(std::count(draft().phrase.view().begin(), draft().phrase.view().end(), ' ')) + 1;
    std::set<int> numbers;
    while (int(numbers.size()) < std::min(3, count))
        numbers.insert(1 + int(QRandomGenerator::system()->bounded(count)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space3);
    for (const int number : numbers) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("wallet.confirm.%1").arg(number));
        edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
        edit->setMaxLength(32);
        auto *field = new FormField(tr("Word %1").arg(number), edit);
        column->addWidget(field);
        connect(edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
        connect(edit, &QLineEdit::returnPressed, this, &SetupStep::nextRequested);
        m_questions.append({number, edit, field});
    }
}

QWidget *ConfirmStep::firstFocus() const
{
    return m_questions.isEmpty() ? nullptr : m_questions.first().edit;
}

bool ConfirmStep::isRight(const Question &question) const
{
    const QByteArrayView phrase = draft().phrase.view();
    qsizetype start = 0;
    for (int word = 1; word < question.number; ++word)
        start = phrase.indexOf(' ', start) + 1;
    const qsizetype space = phrase.indexOf(' ', start);
    const QByteArrayView expected = phrase.sliced(start, (space < 0 ? phrase.size() : space) - start);
    const QString typed = question.edit->text();
    const QStringView trimmed = QStringView(typed).trimmed();
    return trimmed.compare(QLatin1StringView(expected), Qt::CaseInsensitive) == 0;
}

bool ConfirmStep::accept()
{
    QLineEdit *firstWrong = nullptr;
    for (const Question &question : std::as_const(m_questions)) {
        const bool right = isRight(question);
        const bool empty = question.edit->text().trimmed().isEmpty();
        question.field->setError(right   ? QString()
                                 : empty ? tr("Type word %1.").arg(question.number)
                                         : tr("Word %1 is another one. Look at your paper again, or go back.").arg(question.number));
        if (!right && !firstWrong)
            firstWrong = question.edit;
    }
    if (firstWrong)
        firstWrong->setFocus();
    return !firstWrong;
}

void ConfirmStep::hideEvent(QHideEvent *event)
{
    SetupStep::hideEvent(event);
    for (const Question &question : std::as_const(m_questions)) {
        wipeShared(question.edit->text());
        question.edit->setText({});
        question.field->setError({});
    }
}

} // namespace ui
