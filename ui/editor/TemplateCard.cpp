// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/TemplateCard.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

TemplateCard::TemplateCard(const QString &id, const QString &category, const QString &title, const QString &summary, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("editor.template.") + id);
    setAccessibleName(title);
    setAccessibleDescription(summary);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setMinimumHeight(104);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    column->setSpacing(Tokens::space1);
    auto *words = new PlainLabel(summary, TextRole::Caption, TextTone::Second);
    words->setWordWrap(true);
    column->addWidget(new PlainLabel(category, TextRole::Caption, TextTone::Accent));
    auto *name = new PlainLabel(title, TextRole::Strong);
    name->setElide(Qt::ElideRight);
    column->addWidget(name);
    column->addWidget(words);
    column->addStretch(1);
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize TemplateCard::sizeHint() const
{
    return {200, 104};
}

QSize TemplateCard::minimumSizeHint() const
{
    return {150, 104};
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, rect(), Tokens::cardRadius, isDown() ? t.accentSoft : underMouse() ? t.hover : t.surface, underMouse() ? t.controlLine : t.line);
    if (hasFocus())
        paintFocusRing(painter, rect(), Tokens::cardRadius);
}

} // namespace ui
