// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/CellEdit.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QVariant>

namespace ui {

CellEdit::CellEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setMinimumWidth(40);
}

void CellEdit::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    const bool wrong = property("error").toBool();
    QPainter painter(this);
    if (hasFocus() || wrong)
        paintBox(painter, rect(), Tokens::radius, t.surface, wrong ? t.bad : t.accent, hasFocus() ? 2 : 1);
    else if (underMouse() && isEnabled() && !isReadOnly())
        paintBox(painter, rect(), Tokens::radius, t.hover);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace ui
