// SPDX-License-Identifier: Apache-2.0
// How a TerminalView looks.
#include "ui/common/TerminalView.h"

#include "ui/common/TerminalLooks.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QScrollBar>

namespace ui {

namespace {

bool isPlain(const TerminalCell &cell)
{
    return cell.width == 1 && cell.mark == 0 && cell.code < 0x7f;
}

QString glyphOf(const TerminalCell &cell)
{
    QString glyph;
    glyph += QChar::fromUcs4(cell.code);
    if (cell.mark != 0)
        glyph += QChar::fromUcs4(cell.mark);
    return glyph;
}

} // namespace

void TerminalView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const int first = verticalScrollBar()->value();
    for (int row = 0; row < m_screen.rows(); ++row)
        paintLine(painter, first + row, row);
    paintCursor(painter);
}

void TerminalView::paintLine(QPainter &painter, int index, int row) const
{
    const TerminalLine &line = m_screen.line(index);
    const quint64 number = m_screen.firstLine() + quint64(index);
    const int size = std::min(int(line.cells.size()), m_screen.columns());
    const qreal y = Padding + row * m_cellHeight;
    for (int from = 0; from < size;) {
        const bool marked = m_selection.contains(number, from);
        int to = from + 1;
        while (to < size && line.cells[std::size_t(to)].look == line.cells[std::size_t(from)].look && m_selection.contains(number, to) == marked)
            ++to;
        paintRun(painter, line, from, to, y, marked);
        from = to;
    }
    if (size < m_screen.columns() && m_selection.contains(number, size)) // blanks at the end of a kept line
        painter.fillRect(QRectF(Padding + size * m_cellWidth, y, (m_screen.columns() - size) * m_cellWidth, m_cellHeight), tokens().accentSoft);
}

void TerminalView::paintRun(QPainter &painter, const TerminalLine &line, int from, int to, qreal y, bool marked) const
{
    const TerminalLook &look = line.cells[std::size_t(from)].look;
    const TerminalInks inks = inksOf(look);
    const QRectF place(Padding + from * m_cellWidth, y, (to - from) * m_cellWidth, m_cellHeight);
    if (marked || inks.ground.isValid())
        painter.fillRect(place, marked ? tokens().accentSoft : inks.ground);
    QFont face = font();
    face.setBold(look.bold);
    face.setUnderline(look.underline);
    painter.setFont(face);
    painter.setPen(marked ? tokens().text : inks.ink);
    const qreal base = y + 1 + QFontMetricsF(face).ascent();
    for (int at = from; at < to;) {
        const TerminalCell &cell = line.cells[std::size_t(at)];
        QString text;
        int end = at;
        while (end < to && isPlain(line.cells[std::size_t(end)]))
            text += QChar(ushort(line.cells[std::size_t(end++)].code));
        if (end == at) { // alone, so that nothing around it is turned or moved
            text = glyphOf(cell);
            end = at + 1;
        }
        if (cell.width > 0 && (look.underline || !text.trimmed().isEmpty()))
            painter.drawText(QPointF(Padding + at * m_cellWidth, base), text);
        at = end;
    }
}

QRectF TerminalView::cursorRect() const
{
    const int row = m_screen.keptLines() + m_screen.cursorRow() - verticalScrollBar()->value();
    return {Padding + m_screen.cursorColumn() * m_cellWidth, qreal(Padding + row * m_cellHeight), m_cellWidth, qreal(m_cellHeight)};
}

void TerminalView::paintCursor(QPainter &painter) const
{
    if (!m_screen.isCursorShown() || !m_connected)
        return;
    const QRectF place = cursorRect();
    if (!hasFocus()) {
        painter.setPen(tokens().text3);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (m_cursorOn) {
        painter.fillRect(place, tokens().accent);
        const TerminalCell &cell = m_screen.line(m_screen.keptLines() + m_screen.cursorRow()).cells[std::size_t(m_screen.cursorColumn())];
        painter.setFont(font());
        painter.setPen(tokens().onAccent);
        if (cell.width > 0)
            painter.drawText(QPointF(place.left(), place.top() + 1 + QFontMetricsF(font()).ascent()), glyphOf(cell));
    }
}

} // namespace ui
