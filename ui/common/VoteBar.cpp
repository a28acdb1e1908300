// SPDX-License-Identifier: Apache-2.0
#include "ui/common/VoteBar.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

VoteBar::VoteBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVotes(0, 0, 0);
}

void VoteBar::setVotes(quint64 yes, quint64 no, quint64 all, quint64 quorum)
{
    m_yes = yes;
    m_no = no;
    m_all = std::max(all, yes + no);
    m_quorum = quorum;
    setAccessibleName(tr("%1 yes, %2 no, of %3 votes").arg(yes).arg(no).arg(m_all));
    setToolTip(accessibleName());
    update();
}

void VoteBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF bar = rect();
    paintBox(painter, bar, 3, t.track, t.highContrast ? t.line : QColor());
    if (m_all == 0)
        return;
    QPainterPath round;
    round.addRoundedRect(bar, 3, 3);
    painter.save();
    painter.setClipPath(round);
    const qreal yes = bar.width() * qreal(m_yes) / qreal(m_all);
    const qreal no = bar.width() * qreal(m_no) / qreal(m_all);
    painter.fillRect(QRectF(0, 0, yes, bar.height()), t.good);
    painter.fillRect(QRectF(yes, 0, no, bar.height()), t.bad);
    if (m_yes > 0 && m_no > 0)
        painter.fillRect(QRectF(yes - 0.5, 0, 1, bar.height()), t.surface);
    painter.restore();
    if (m_quorum > 0 && m_quorum < m_all)
        painter.fillRect(QRectF(bar.width() * qreal(m_quorum) / qreal(m_all) - 1, 0, 2, bar.height()), t.text);
}

} // namespace ui
