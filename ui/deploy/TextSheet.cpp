// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/TextSheet.h"

#include "ui/common/FormField.h"
#include "ui/common/Type.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

TextSheet::TextSheet(const Question &question, QWidget *inWindow)
    : Sheet(question.title, question.caption, inWindow), m_take(question.take), m_text(new QPlainTextEdit(question.text)),
      m_field(new FormField(question.label, m_text)), m_confirm(nullptr)
{
    setObjectName(QStringLiteral("text.sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSheetWidth(600);
    m_text->setObjectName(QStringLiteral("text.input"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(220);
    body()->addWidget(m_field);
    addCancelButton();
    m_confirm = addButton(question.action, QStringLiteral("text.confirm"), ButtonKind::Primary);
    connect(m_confirm, &QPushButton::clicked, this, &TextSheet::confirm);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_field->setError({}); });
}

void TextSheet::openSheet()
{
    open(m_text);
}

void TextSheet::confirm()
{
    const QByteArray text = m_text->toPlainText().trimmed().toUtf8();
    if (text.isEmpty()) {
        m_field->setError(tr("Paste the text here first."));
        return m_text->setFocus();
    }
    m_confirm->setEnabled(false);
    m_take(text, [sheet = QPointer<TextSheet>(this)](const QString &problem) {
        if (!sheet)
            return;
        sheet->m_confirm->setEnabled(true);
        if (problem.isEmpty())
            return sheet->closeSheet();
        sheet->m_field->setError(problem);
        sheet->m_text->setFocus();
    });
}

} // namespace ui
