// SPDX-License-Identifier: Apache-2.0
#include "ui/common/FormField.h"

#include "ui/common/PlainLabel.h"
#include "ui/common/ShapeMark.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The focus of a spin box is in the field inside, so that needs the name.
void nameInside(QWidget &editor, const QString &label)
{
    auto boxes = editor.findChildren<QAbstractSpinBox *>();
    if (auto *box = qobject_cast<QAbstractSpinBox *>(&editor))
        boxes << box;
    for (const QAbstractSpinBox *box : std::as_const(boxes)) {
        for (QLineEdit *inner : box->findChildren<QLineEdit *>())
            inner->setAccessibleName(box->accessibleName().isEmpty() ? label : box->accessibleName());
    }
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent), m_hintText(hint), m_label(new PlainLabel(label, TextRole::Caption, TextTone::Second)), m_editor(editor),
      m_hint(new PlainLabel({}, TextRole::Caption, TextTone::Third)), m_errorLine(new QWidget),
      m_error(new PlainLabel({}, TextRole::Caption, TextTone::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space1);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_hint);
    column->addWidget(m_errorLine);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setSpacing(Tokens::space1);
    auto *mark = new ShapeMark;
    mark->set(Shape::Triangle, Tone::Bad);
    auto *first = new QVBoxLayout; // keeps the mark beside the first line
    first->addSpacing(3);
    first->addWidget(mark);
    first->addStretch(1);
    line->addLayout(first);
    line->addWidget(m_error, 1);
    m_error->setWordWrap(true);
    column->addStretch(1);
    m_label->setBuddy(editor);
    m_hint->setWordWrap(true);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    nameInside(*editor, label);
    refresh();
}

void FormField::setLabel(const QString &label)
{
    if (m_editor->accessibleName() == m_label->text())
        m_editor->setAccessibleName(label);
    nameInside(*m_editor, label);
    m_label->setText(label);
}

void FormField::setHint(const QString &hint)
{
    m_hintText = hint;
    refresh();
}

void FormField::setError(const QString &sentence)
{
    if (m_errorText == sentence)
        return;
    m_errorText = sentence;
    refresh();
}

void FormField::refresh()
{
    const bool wrong = !m_errorText.isEmpty();
    m_error->setText(m_errorText);
    m_errorLine->setVisible(wrong);
    m_hint->setText(m_hintText);
    m_hint->setVisible(!wrong && !m_hintText.isEmpty());
    m_editor->setProperty("error", wrong);
    m_editor->setAccessibleDescription(wrong ? m_errorText : m_hintText);
    m_editor->update();
}

} // namespace ui
