// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/ErrorSentence.h"

#include "ui/common/Paint.h"

#include <QEvent>
#include <QPainter>

namespace ui {

ErrorSentence::ErrorSentence(QWidget *parent) : PlainLabel({}, TextRole::Caption, TextTone::Bad, parent)
{
    setWordWrap(true);
    makeRoom();
    hide();
}

/// For the mark, on the side where lines begin.
void ErrorSentence::makeRoom()
{
    constexpr int room = 13;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(rtl ? 0 : room, 0, rtl ? room : 0, 0);
}

void ErrorSentence::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void ErrorSentence::setSentences(const QStringList &sentences)
{
    const QString text = sentences.join(u'\n');
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void ErrorSentence::paintEvent(QPaintEvent *event)
{
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintShape(painter, QRectF(rtl ? width() - 9 : 0, 3, 9, 9), ui::Shape::Triangle, tokens().bad);
}

} // namespace ui
