// SPDX-License-Identifier: Apache-2.0
#include "ui/common/RankedBars.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace ui {

namespace {

constexpr int rowHeight = 36;
constexpr int rankHeight = 6;
constexpr int textHeight = 20;

} // namespace

RankedBars::RankedBars(const QString &what, QWidget *parent) : QWidget(parent), m_what(what)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // so that its figures can be read without seeing them
    setAccessibleName(what);
}

QString RankedBars::lineOf(const Entry &entry) const
{
    return tr("%1: %2, %3 %", "name, amount, share").arg(entry.name, entry.figure, QLocale().toString(entry.share * 100, 'f', entry.share < 0.1 ? 1 : 0));
}

void RankedBars::setEntries(const std::vector<Entry> &entries)
{
    m_entries = entries;
    QStringList lines;
    for (const Entry &entry : entries)
        lines << lineOf(entry);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RankedBars::sizeHint() const
{
    return {260, std::max(1, int(m_entries.size())) * rowHeight};
}

void RankedBars::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Body));
    const QFontMetrics metrics(painter.font());
    const double largest = m_entries.empty() ? 0 : std::max_element(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.share < b.share; })->share;
    int top = 0;
    for (const Entry &entry : m_entries) {
        const int figure = metrics.horizontalAdvance(entry.figure);
        const QRect line(0, top, width(), textHeight);
        const QRect name = QStyle::visualRect(layoutDirection(), rect(), line.adjusted(0, 0, -figure - Tokens::space3, 0));
        painter.setPen(t.text);
        painter.drawText(name, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), metrics.elidedText(entry.name, Qt::ElideRight, name.width()));
        painter.setPen(t.text2);
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter), entry.figure);
        const QRectF track(0, top + textHeight + 2, width(), rankHeight);
        paintBox(painter, track, 3, t.track, t.highContrast ? t.line : QColor());
        const int filled = largest > 0 ? std::max(rankHeight, int(entry.share / largest * width())) : 0;
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, top + textHeight + 2, filled, rankHeight)), 3, t.accent, QColor());
        top += rowHeight;
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), Tokens::radius);
}

bool RankedBars::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = std::size_t(std::max(0, help->pos().y()) / rowHeight);
    if (at < m_entries.size())
        QToolTip::showText(help->globalPos(), lineOf(m_entries[at]), this);
    return true;
}

} // namespace ui
