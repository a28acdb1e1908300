// SPDX-License-Identifier: Apache-2.0
#include "ui/common/PlainLabel.h"

#include "models/base/VisibleText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

PlainLabel::PlainLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
    setTone(tone);
}

void PlainLabel::setRole(TextRole role)
{
    setFont(fontFor(role));
}

void PlainLabel::setTone(TextTone tone)
{
    setForegroundRole(roleOf(tone));
}

void PlainLabel::setForeignText(const QString &text)
{
    setText(base::visibleText(text, 4096, wordWrap()));
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QString PlainLabel::shownText() const
{
    if (m_elide == Qt::ElideNone)
        return text();
    const int room = contentsRect().width();
    QString shown = text();
    while (m_elide == Qt::ElideRight && fontMetrics().horizontalAdvance(shown) > room) {
        const qsizetype end = shown.lastIndexOf(QStringLiteral(" · "));
        if (end <= 0)
            break;
        shown.truncate(end);
    }
    return fontMetrics().elidedText(shown, m_elide, room);
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elide != Qt::ElideNone)
        size.setWidth(std::min(size.width(), fontMetrics().averageCharWidth() * 6));
    return size;
}

void PlainLabel::keepToStart()
{
    // QLabel takes the side from the text's own direction, so that a hash would leave its column in a mirrored window.
    const Qt::Alignment sides = alignment() & Qt::AlignHorizontal_Mask;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (rtl && sides == Qt::AlignLeft)
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
    else if (!rtl && sides == (Qt::AlignRight | Qt::AlignAbsolute))
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignLeft);
}

void PlainLabel::showEvent(QShowEvent *event)
{
    keepToStart();
    QLabel::showEvent(event);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepToStart();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (wordWrap() || (textInteractionFlags() & Qt::TextSelectableByMouse))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect rect = contentsRect();
    const QString shown = shownText();
    const bool cut = shown != text();
    if (cut && toolTip().isEmpty()) {
        setToolTip(text());
        m_tipIsOurs = true;
    } else if (m_tipIsOurs && (!cut || toolTip() != text())) {
        setToolTip(cut ? text() : QString());
        m_tipIsOurs = cut;
    }
    const auto flags = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, rect, int(flags) | Qt::TextSingleLine, palette(), isEnabled(), shown, foregroundRole());
}

} // namespace ui
