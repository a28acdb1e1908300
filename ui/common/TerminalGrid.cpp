// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalGrid.h"

#include <algorithm>

namespace ui {

TerminalGrid::TerminalGrid(int columns, int rows, int scrollback) : m_columns(columns), m_bottom(rows - 1), m_keep(std::size_t(scrollback))
{
    m_lines.assign(std::size_t(rows), blankLine());
}

/// Erased cells have the ground that is set now, as xterm does.
TerminalCell TerminalGrid::blank() const
{
    TerminalCell cell;
    cell.look.ground = m_cursor.look.ground;
    return cell;
}

TerminalLine TerminalGrid::blankLine() const
{
    return {std::vector<TerminalCell>(std::size_t(m_columns), blank()), false};
}

/// Half of a wide character is none: where one begins or ends at `column`, it goes.
void TerminalGrid::splitWide(TerminalLine &line, int column) const
{
    if (column <= 0 || column >= int(line.cells.size()) || line.cells[std::size_t(column)].width != 0)
        return;
    line.cells[std::size_t(column - 1)] = blank();
    line.cells[std::size_t(column)] = blank();
}

void TerminalGrid::put(char32_t code, int width, bool autowrap, bool insert)
{
    width = std::clamp(width, 1, std::min(2, m_columns));
    const bool noRoom = m_cursor.wrapNext || m_cursor.column + width > m_columns;
    if (noRoom && autowrap) {
        m_lines[std::size_t(m_cursor.row)].wrapped = true;
        m_cursor.column = 0;
        lineFeed();
    } else if (noRoom) {
        m_cursor.column = m_columns - width;
    }
    m_cursor.wrapNext = false;
    if (insert)
        insertCells(width);
    TerminalLine &line = m_lines[std::size_t(m_cursor.row)];
    splitWide(line, m_cursor.column);
    splitWide(line, m_cursor.column + width);
    TerminalCell &cell = line.cells[std::size_t(m_cursor.column)];
    cell = {code, 0, quint8(width), m_cursor.look};
    if (width == 2)
        line.cells[std::size_t(m_cursor.column + 1)] = {U' ', 0, 0, m_cursor.look};
    m_cursor.column += width;
    if (m_cursor.column >= m_columns) {
        m_cursor.column = m_columns - 1;
        m_cursor.wrapNext = true;
        line.wrapped = false;
    }
}

void TerminalGrid::addMark(char32_t mark)
{
    int column = m_cursor.wrapNext ? m_cursor.column : m_cursor.column - 1;
    if (column < 0)
        return;
    TerminalLine &line = m_lines[std::size_t(m_cursor.row)];
    if (line.cells[std::size_t(column)].width == 0 && column > 0)
        --column;
    line.cells[std::size_t(column)].mark = mark;
}

void TerminalGrid::moveTo(int column, int row)
{
    const int first = m_cursor.origin ? m_top : 0;
    const int last = m_cursor.origin ? m_bottom : rows() - 1;
    m_cursor.column = std::clamp(column, 0, m_columns - 1);
    m_cursor.row = std::clamp(first + row, first, last);
    m_cursor.wrapNext = false;
}

void TerminalGrid::moveBy(int columns, int rowsDown)
{
    const int first = m_cursor.row >= m_top ? m_top : 0;
    const int last = m_cursor.row <= m_bottom ? m_bottom : rows() - 1;
    m_cursor.column = std::clamp(m_cursor.column + columns, 0, m_columns - 1);
    m_cursor.row = std::clamp(m_cursor.row + rowsDown, first, last);
    m_cursor.wrapNext = false;
}

void TerminalGrid::lineFeed()
{
    m_cursor.wrapNext = false;
    if (m_cursor.row == m_bottom)
        scrollUp(1);
    else if (m_cursor.row < rows() - 1)
        ++m_cursor.row;
}

void TerminalGrid::reverseLineFeed()
{
    m_cursor.wrapNext = false;
    if (m_cursor.row == m_top)
        scrollDown(1);
    else if (m_cursor.row > 0)
        --m_cursor.row;
}

void TerminalGrid::setRegion(int top, int bottom)
{
    bottom = std::min(bottom, rows() - 1);
    if (top < 0 || top >= bottom)
        return;
    m_top = top;
    m_bottom = bottom;
    moveTo(0, 0);
}

void TerminalGrid::keep(TerminalLine line)
{
    if (m_keep == 0)
        return;
    const TerminalCell empty;
    while (!line.cells.empty() && line.cells.back() == empty)
        line.cells.pop_back();
    line.cells.shrink_to_fit();
    m_history.push_back(std::move(line));
    while (m_history.size() > m_keep) {
        m_history.pop_front();
        ++m_forgotten;
    }
}

void TerminalGrid::rotateUp(int first, int last, int count)
{
    count = std::clamp(count, 0, last - first + 1);
    std::rotate(m_lines.begin() + first, m_lines.begin() + first + count, m_lines.begin() + last + 1);
    for (int row = last - count + 1; row <= last; ++row)
        m_lines[std::size_t(row)] = blankLine();
}

void TerminalGrid::rotateDown(int first, int last, int count)
{
    count = std::clamp(count, 0, last - first + 1);
    std::rotate(m_lines.begin() + first, m_lines.begin() + last + 1 - count, m_lines.begin() + last + 1);
    for (int row = first; row < first + count; ++row)
        m_lines[std::size_t(row)] = blankLine();
}

void TerminalGrid::scrollUp(int count)
{
    count = std::clamp(count, 0, m_bottom - m_top + 1);
    for (int row = m_top; m_top == 0 && row < count; ++row)
        keep(m_lines[std::size_t(row)]);
    rotateUp(m_top, m_bottom, count);
}

void TerminalGrid::scrollDown(int count)
{
    rotateDown(m_top, m_bottom, count);
}

void TerminalGrid::insertLines(int count)
{
    if (m_cursor.row < m_top || m_cursor.row > m_bottom)
        return;
    rotateDown(m_cursor.row, m_bottom, count);
    m_cursor.column = 0;
    m_cursor.wrapNext = false;
}

void TerminalGrid::deleteLines(int count)
{
    if (m_cursor.row < m_top || m_cursor.row > m_bottom)
        return;
    rotateUp(m_cursor.row, m_bottom, count);
    m_cursor.column = 0;
    m_cursor.wrapNext = false;
}

void TerminalGrid::insertCells(int count)
{
    TerminalLine &line = m_lines[std::size_t(m_cursor.row)];
    count = std::clamp(count, 0, m_columns - m_cursor.column);
    splitWide(line, m_cursor.column);
    splitWide(line, m_columns - count);
    const auto at = line.cells.begin() + m_cursor.column;
    std::move_backward(at, line.cells.end() - count, line.cells.end());
    std::fill(at, at + count, blank());
    m_cursor.wrapNext = false;
}

void TerminalGrid::deleteCells(int count)
{
    TerminalLine &line = m_lines[std::size_t(m_cursor.row)];
    count = std::clamp(count, 0, m_columns - m_cursor.column);
    splitWide(line, m_cursor.column);
    splitWide(line, m_cursor.column + count);
    const auto at = line.cells.begin() + m_cursor.column;
    std::move(at + count, line.cells.end(), at);
    std::fill(line.cells.end() - count, line.cells.end(), blank());
    line.wrapped = false;
    m_cursor.wrapNext = false;
}

void TerminalGrid::erase(int row, int from, int to)
{
    TerminalLine &line = m_lines[std::size_t(std::clamp(row, 0, rows() - 1))];
    from = std::clamp(from, 0, m_columns);
    to = std::clamp(to, from, m_columns);
    splitWide(line, from);
    splitWide(line, to);
    std::fill(line.cells.begin() + from, line.cells.begin() + to, blank());
    if (to == m_columns)
        line.wrapped = false;
    m_cursor.wrapNext = false;
}

void TerminalGrid::eraseLines(int from, int to)
{
    for (int row = std::max(from, 0); row < std::min(to, rows()); ++row)
        erase(row, 0, m_columns);
}

void TerminalGrid::clear()
{
    m_cursor = {};
    m_top = 0;
    m_bottom = rows() - 1;
    eraseLines(0, rows());
}

void TerminalGrid::resize(int columns, int rowsWanted)
{
    const TerminalLook look = std::exchange(m_cursor.look, {});
    m_columns = columns;
    for (TerminalLine &line : m_lines) {
        if (int(line.cells.size()) > columns)
            splitWide(line, columns);
        line.cells.resize(std::size_t(columns), blank());
    }
    while (rows() > rowsWanted && rows() - 1 > m_cursor.row)
        m_lines.pop_back(); // below the cursor nothing is lost that the program does not draw again
    while (rows() > rowsWanted) {
        keep(std::move(m_lines.front()));
        m_lines.erase(m_lines.begin());
        --m_cursor.row;
    }
    while (rows() < rowsWanted && !m_history.empty()) {
        TerminalLine line = std::move(m_history.back());
        m_history.pop_back();
        line.cells.resize(std::size_t(columns), blank());
        m_lines.insert(m_lines.begin(), std::move(line));
        ++m_cursor.row;
    }
    while (rows() < rowsWanted)
        m_lines.push_back(blankLine());
    m_top = 0;
    m_bottom = rows() - 1;
    m_cursor.column = std::min(m_cursor.column, columns - 1);
    m_cursor.row = std::clamp(m_cursor.row, 0, rows() - 1);
    m_cursor.wrapNext = false;
    m_cursor.look = look;
}

QString textOf(const TerminalLine &line)
{
    QString text;
    for (const TerminalCell &cell : line.cells) {
        if (cell.width == 0)
            continue;
        text += QChar::fromUcs4(cell.code);
        if (cell.mark != 0)
            text += QChar::fromUcs4(cell.mark);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace ui
