// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalSelection.h"

#include <algorithm>

namespace ui {

namespace {

bool isWordCell(const TerminalCell &cell)
{
    return QChar::isLetterOrNumber(cell.code) || cell.width == 0 || QStringView(u"_-./~:@%+").contains(QChar(ushort(std::min<char32_t>(cell.code, 0xffff))));
}

} // namespace

void TerminalSelection::begin(const TerminalPlace &place)
{
    m_anchor = m_end = place;
}

void TerminalSelection::extend(const TerminalPlace &place)
{
    if (!m_anchor)
        return begin(place);
    m_end = place;
}

void TerminalSelection::selectWord(const TerminalScreen &screen, const TerminalPlace &place)
{
    if (place.line < screen.firstLine())
        return;
    const int index = int(place.line - screen.firstLine());
    if (index >= screen.keptLines() + screen.rows())
        return;
    const auto &cells = screen.line(index).cells;
    if (place.column >= int(cells.size()) || !isWordCell(cells[std::size_t(place.column)]))
        return;
    int from = place.column, to = place.column;
    while (from > 0 && isWordCell(cells[std::size_t(from - 1)]))
        --from;
    while (to < int(cells.size()) && isWordCell(cells[std::size_t(to)]))
        ++to;
    m_anchor = TerminalPlace{place.line, from};
    m_end = {place.line, to};
}

void TerminalSelection::selectAll(const TerminalScreen &screen)
{
    m_anchor = TerminalPlace{screen.firstLine(), 0};
    m_end = {screen.firstLine() + quint64(screen.keptLines() + screen.rows()) - 1, screen.columns()};
}

bool TerminalSelection::contains(quint64 line, int column) const
{
    if (isEmpty())
        return false;
    const auto [first, last] = std::minmax(*m_anchor, m_end);
    const TerminalPlace place{line, column};
    return place >= first && place < last;
}

QString TerminalSelection::text(const TerminalScreen &screen) const
{
    QString out;
    if (isEmpty())
        return out;
    const TerminalPlace first = std::min(*m_anchor, m_end), last = std::max(*m_anchor, m_end);
    const quint64 begin = std::max(first.line, screen.firstLine());
    const quint64 end = std::min(last.line, screen.firstLine() + quint64(screen.keptLines() + screen.rows()) - 1);
    for (quint64 number = begin; number <= end; ++number) {
        const TerminalLine &line = screen.line(int(number - screen.firstLine()));
        const int size = int(line.cells.size());
        const int from = number == first.line ? std::min(first.column, size) : 0;
        const int to = number == last.line ? std::min(last.column, size) : size;
        TerminalLine part;
        part.cells.assign(line.cells.begin() + from, line.cells.begin() + std::max(from, to));
        out += textOf(part);
        if (number < end && !line.wrapped)
            out += u'\n';
    }
    return out;
}

} // namespace ui
