// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalScreen.h"

#include "ui/common/TerminalLooks.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int tabStop = 8;
constexpr qsizetype longestAnswers = 4096;
/// DEC's line drawing set, from ` to ~.
constexpr char32_t lineGlyphs[] = U"◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·";

struct CodeRange { char32_t first, last; };
constexpr CodeRange wideRanges[] = {{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x2e80, 0x303e}, {0x3041, 0x33ff},
                          {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
                          {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff},
                          {0x20000, 0x3fffd}};

} // namespace

int terminalWidth(char32_t code)
{
    if (code < 0x7f)
        return code < 0x20 ? 0 : 1;
    const auto category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format || category == QChar::Other_Control
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
        return 0;
    return std::any_of(std::begin(wideRanges), std::end(wideRanges), [code](const CodeRange &range) { return code >= range.first && code <= range.last; }) ? 2 : 1;
}

TerminalScreen::TerminalScreen(int columns, int rows) : m_parser(*this), m_main(columns, rows, MaxKept), m_other(columns, rows, 0) {}

void TerminalScreen::write(QByteArrayView bytes)
{
    m_parser.feed(bytes);
}

void TerminalScreen::resize(int columns, int rows)
{
    columns = std::clamp(columns, 1, MaxColumns);
    rows = std::clamp(rows, 1, MaxRows);
    if (columns == m_main.columns() && rows == m_main.rows())
        return;
    m_main.resize(columns, rows);
    m_other.resize(columns, rows);
}

void TerminalScreen::reset()
{
    m_parser.reset();
    m_alternate = m_insert = m_lineDrawing = m_bracketedPaste = m_applicationCursor = false;
    m_cursorShown = m_autowrap = true;
    m_saved = {};
    m_answers.clear();
    m_main.clear();
    m_main.clearHistory();
    m_other.clear();
}

const TerminalLine &TerminalScreen::line(int index) const
{
    const int kept = keptLines();
    return index < kept ? grid().history()[std::size_t(index)] : grid().line(std::min(index - kept, rows() - 1));
}

void TerminalScreen::print(char32_t code)
{
    if (m_lineDrawing && code >= U'`' && code <= U'~')
        code = lineGlyphs[code - U'`'];
    const int width = terminalWidth(code);
    if (width > 0) {
        m_last = code;
        grid().put(code, width, m_autowrap, m_insert);
    } else if (const auto category = QChar::category(code); category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) {
        grid().addMark(code); // what turns the writing around is left out
    }
}

void TerminalScreen::control(char byte)
{
    switch (byte) {
    case '\b': return grid().moveBy(-1, 0);
    case '\t': return tab(1);
    case '\n':
    case '\v':
    case '\f': return grid().lineFeed();
    case '\r': return grid().moveBy(-columns(), 0);
    case '\x0e': m_lineDrawing = true; return;
    case '\x0f': m_lineDrawing = false; return;
    default: return;
    }
}

void TerminalScreen::escape(char intermediate, char final)
{
    if (intermediate == '(')
        m_lineDrawing = final == '0';
    if (intermediate == '#' && final == '8') {
        for (int row = 0; row < rows(); ++row) {
            grid().moveTo(0, row);
            for (int column = 0; column < columns(); ++column)
                grid().put(U'E', 1, false, false);
        }
        return grid().moveTo(0, 0);
    }
    if (intermediate != 0)
        return;
    switch (final) {
    case '7': m_saved = grid().cursor(); return;
    case '8':
        grid().cursor() = m_saved;
        return grid().moveBy(0, 0); // the screen may be smaller now
    case 'D': return grid().lineFeed();
    case 'E':
        grid().moveBy(-columns(), 0);
        return grid().lineFeed();
    case 'M': return grid().reverseLineFeed();
    case 'c': return reset();
    default: return;
    }
}

void TerminalScreen::csi(const CsiSequence &sequence)
{
    if (sequence.intermediate != 0)
        return;
    if (sequence.final == 'h' || sequence.final == 'l')
        return setMode(sequence, sequence.final == 'h');
    if (sequence.final == 'n' || sequence.final == 'c')
        return report(sequence);
    if (sequence.prefix == 0 && !move(sequence))
        edit(sequence);
}

bool TerminalScreen::move(const CsiSequence &sequence)
{
    TerminalGrid &cells = grid();
    const int n = sequence.at(0, 1);
    const int row = cells.cursor().row - (cells.cursor().origin ? cells.top() : 0);
    switch (sequence.final) {
    case 'A': cells.moveBy(0, -n); return true;
    case 'B':
    case 'e': cells.moveBy(0, n); return true;
    case 'C':
    case 'a': cells.moveBy(n, 0); return true;
    case 'D': cells.moveBy(-n, 0); return true;
    case 'E': cells.moveBy(-columns(), n); return true;
    case 'F': cells.moveBy(-columns(), -n); return true;
    case 'G':
    case '`': cells.moveTo(n - 1, row); return true;
    case 'H':
    case 'f': cells.moveTo(sequence.at(1, 1) - 1, n - 1); return true;
    case 'I': tab(n); return true;
    case 'Z': tab(-n); return true;
    case 'd': cells.moveTo(cells.cursor().column, n - 1); return true;
    case 'r': cells.setRegion(n - 1, sequence.at(1, rows()) - 1); return true;
    case 's': m_saved = cells.cursor(); return true;
    case 'u':
        cells.cursor() = m_saved;
        cells.moveBy(0, 0);
        return true;
    default: return false;
    }
}

bool TerminalScreen::edit(const CsiSequence &sequence)
{
    TerminalGrid &cells = grid();
    const int n = sequence.at(0, 1);
    switch (sequence.final) {
    case '@': cells.insertCells(n); return true;
    case 'J': eraseDisplay(sequence.at(0, 0)); return true;
    case 'K': eraseLine(sequence.at(0, 0)); return true;
    case 'L': cells.insertLines(n); return true;
    case 'M': cells.deleteLines(n); return true;
    case 'P': cells.deleteCells(n); return true;
    case 'S': cells.scrollUp(n); return true;
    case 'T': cells.scrollDown(n); return true;
    case 'X': cells.erase(cells.cursor().row, cells.cursor().column, cells.cursor().column + n); return true;
    case 'b':
        for (int i = 0; m_last != 0 && i < std::min(n, columns() * rows()); ++i)
            cells.put(m_last, terminalWidth(m_last), m_autowrap, m_insert);
        return true;
    case 'm': setLook(sequence); return true;
    default: return false;
    }
}

void TerminalScreen::eraseDisplay(int what)
{
    TerminalGrid &cells = grid();
    const int row = cells.cursor().row;
    if (what == 0) {
        cells.erase(row, cells.cursor().column, columns());
        cells.eraseLines(row + 1, rows());
    } else if (what == 1) {
        cells.eraseLines(0, row);
        cells.erase(row, 0, cells.cursor().column + 1);
    } else if (what == 2) {
        cells.eraseLines(0, rows());
    } else if (what == 3) {
        cells.clearHistory();
    }
}

void TerminalScreen::eraseLine(int what)
{
    const int column = grid().cursor().column;
    grid().erase(cursorRow(), what == 0 ? column : 0, what == 1 ? column + 1 : columns());
}

void TerminalScreen::setMode(const CsiSequence &sequence, bool on)
{
    for (int i = 0; i < sequence.count; ++i) {
        if (sequence.prefix == '?')
            setPrivateMode(sequence.at(i, 0), on);
        else if (sequence.prefix == 0 && sequence.at(i, 0) == 4)
            m_insert = on;
    }
}

void TerminalScreen::setPrivateMode(int mode, bool on)
{
    switch (mode) {
    case 1: m_applicationCursor = on; return;
    case 6:
        grid().cursor().origin = on;
        return grid().moveTo(0, 0);
    case 7: m_autowrap = on; return;
    case 25: m_cursorShown = on; return;
    case 47:
    case 1047: return showAlternate(on, false);
    case 1049: return showAlternate(on, true);
    case 2004: m_bracketedPaste = on; return;
    default: return;
    }
}

void TerminalScreen::showAlternate(bool on, bool withCursor)
{
    if (on == m_alternate)
        return;
    if (on) {
        if (withCursor)
            m_saved = m_main.cursor();
        m_other.clear();
        m_other.cursor() = m_main.cursor();
        m_alternate = true;
        return;
    }
    m_alternate = false;
    if (withCursor)
        m_main.cursor() = m_saved;
    m_main.moveBy(0, 0);
}

void TerminalScreen::setLook(const CsiSequence &sequence)
{
    applyLook(grid().cursor().look, sequence);
}

void TerminalScreen::report(const CsiSequence &sequence)
{
    if (sequence.final == 'c' && sequence.at(0, 0) == 0) {
        if (sequence.prefix == 0)
            answer(QByteArrayLiteral("\x1b[?1;2c")); // a VT100 with advanced video
        else if (sequence.prefix == '>')
            answer(QByteArrayLiteral("\x1b[>0;10;0c"));
        return;
    }
    if (sequence.final != 'n' || sequence.prefix != 0)
        return;
    if (sequence.at(0, 0) == 5)
        answer(QByteArrayLiteral("\x1b[0n"));
    const int row = cursorRow() - (grid().cursor().origin ? grid().top() : 0);
    if (sequence.at(0, 0) == 6)
        answer("\x1b[" + QByteArray::number(row + 1) + ';' + QByteArray::number(cursorColumn() + 1) + 'R');
}

void TerminalScreen::answer(const QByteArray &bytes)
{
    if (m_answers.size() + bytes.size() <= longestAnswers)
        m_answers += bytes;
}

void TerminalScreen::tab(int count)
{
    int column = cursorColumn();
    for (; count > 0 && column < columns() - 1; --count)
        column = (column / tabStop + 1) * tabStop;
    for (; count < 0 && column > 0; ++count)
        column = (column - 1) / tabStop * tabStop;
    grid().moveBy(std::min(column, columns() - 1) - cursorColumn(), 0);
}

} // namespace ui
