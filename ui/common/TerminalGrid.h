// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <deque>
#include <vector>

namespace ui {

/// A colour as a program asks for it; TerminalColors says what it looks like in the theme.
struct TerminalColor {
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint32 value = 0; ///< 0…255, or 0xRRGGBB
    bool operator==(const TerminalColor &) const = default;
};
struct TerminalLook {
    TerminalColor ink;
    TerminalColor ground;
    bool bold = false;
    bool dim = false;
    bool underline = false;
    bool reverse = false;
    bool operator==(const TerminalLook &) const = default;
};
struct TerminalCell {
    char32_t code = U' ';
    char32_t mark = 0; ///< one combining mark on it
    quint8 width = 1;  ///< 2: also the next one, whose width is 0
    TerminalLook look;
    bool operator==(const TerminalCell &) const = default;
};
struct TerminalLine {
    std::vector<TerminalCell> cells;
    bool wrapped = false; ///< goes on in the next line
};

/// The cells of a terminal with its cursor, and the lines that have left it at the top. Pure; every argument is bounded.
class TerminalGrid {
public:
    struct Cursor {
        int column = 0;
        int row = 0;
        bool wrapNext = false; ///< the last column is filled: the next character begins a line
        bool origin = false;   ///< rows count from the scroll region's first
        TerminalLook look;
    };
    /// `scrollback`: lines kept above; 0 keeps none.
    TerminalGrid(int columns, int rows, int scrollback);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return int(m_lines.size()); }
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int bottom() const { return m_bottom; }
    [[nodiscard]] const std::deque<TerminalLine> &history() const { return m_history; }
    [[nodiscard]] quint64 forgotten() const { return m_forgotten; } ///< lines that are not even kept above any more
    [[nodiscard]] const TerminalLine &line(int row) const { return m_lines[std::size_t(row)]; }
    [[nodiscard]] Cursor &cursor() { return m_cursor; }
    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }

    void put(char32_t code, int width, bool autowrap, bool insert);
    void addMark(char32_t mark); ///< to the character before the cursor
    void moveTo(int column, int row);
    void moveBy(int columns, int rows); ///< stops at the scroll region's edge
    void lineFeed();
    void reverseLineFeed();
    void setRegion(int top, int bottom);
    void scrollUp(int count);
    void scrollDown(int count);
    void insertLines(int count);
    void deleteLines(int count);
    void insertCells(int count);
    void deleteCells(int count);
    void erase(int row, int from, int to); ///< columns [from, to)
    void eraseLines(int from, int to);     ///< rows [from, to)
    void clearHistory() { m_history.clear(); }
    void clear();
    void resize(int columns, int rows);

private:
    [[nodiscard]] TerminalCell blank() const;
    [[nodiscard]] TerminalLine blankLine() const;
    void splitWide(TerminalLine &line, int column) const;
    void rotateUp(int first, int last, int count);
    void rotateDown(int first, int last, int count);
    void keep(TerminalLine line);
    int m_columns;
    int m_top = 0;
    int m_bottom;
    std::size_t m_keep;
    std::vector<TerminalLine> m_lines;
    std::deque<TerminalLine> m_history;
    quint64 m_forgotten = 0;
    Cursor m_cursor;
};

/// What a line says, without the blanks at its end.
[[nodiscard]] QString textOf(const TerminalLine &line);

} // namespace ui
