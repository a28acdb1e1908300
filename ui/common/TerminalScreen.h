// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/TerminalGrid.h"
#include "ui/common/TerminalParser.h"

#include <QByteArray>

namespace ui {

/// What a program drew on its terminal: a subset of VT100 and xterm, large enough for shells, editors and monitors. Pure:
/// no widget, no clock. What it is fed is hostile: all numbers are bounded, nothing but the kept lines grows.
class TerminalScreen final : private TerminalSink {
public:
    static constexpr int MaxColumns = 500;
    static constexpr int MaxRows = 200;
    static constexpr int MaxKept = 5000; ///< lines above the screen
    explicit TerminalScreen(int columns = 80, int rows = 24);
    Q_DISABLE_COPY_MOVE(TerminalScreen)

    void write(QByteArrayView bytes);
    void resize(int columns, int rows);
    void reset(); ///< as new, with the same size
    /// What the program asked the terminal and waits for; to be sent to it.
    [[nodiscard]] QByteArray takeAnswers() { return std::exchange(m_answers, {}); }

    [[nodiscard]] int columns() const { return grid().columns(); }
    [[nodiscard]] int rows() const { return grid().rows(); }
    [[nodiscard]] int cursorColumn() const { return grid().cursor().column; }
    [[nodiscard]] int cursorRow() const { return grid().cursor().row; }
    [[nodiscard]] bool isCursorShown() const { return m_cursorShown; }
    [[nodiscard]] bool isAlternate() const { return m_alternate; }
    [[nodiscard]] bool wantsBracketedPaste() const { return m_bracketedPaste; }
    [[nodiscard]] bool wantsApplicationCursor() const { return m_applicationCursor; } ///< arrow keys are ESC O A, not ESC [ A
    /// Lines above the screen; none while the alternate screen is shown.
    [[nodiscard]] int keptLines() const { return int(grid().history().size()); }
    /// The number of the oldest line, which goes up when lines are forgotten: what a selection holds on to.
    [[nodiscard]] quint64 firstLine() const { return grid().forgotten(); }
    /// `index` 0 is the oldest kept line, keptLines() the first of the screen.
    [[nodiscard]] const TerminalLine &line(int index) const;
    [[nodiscard]] QString text(int row) const { return textOf(grid().line(row)); } ///< of a row of the screen

private:
    void print(char32_t code) override;
    void control(char byte) override;
    void escape(char intermediate, char final) override;
    void csi(const CsiSequence &sequence) override;
    bool move(const CsiSequence &sequence);
    bool edit(const CsiSequence &sequence);
    void eraseDisplay(int what);
    void eraseLine(int what);
    void setMode(const CsiSequence &sequence, bool on);
    void setPrivateMode(int mode, bool on);
    void setLook(const CsiSequence &sequence);
    void report(const CsiSequence &sequence);
    void tab(int count);
    void showAlternate(bool on, bool withCursor);
    void answer(const QByteArray &bytes);
    [[nodiscard]] const TerminalGrid &grid() const { return m_alternate ? m_other : m_main; }
    [[nodiscard]] TerminalGrid &grid() { return m_alternate ? m_other : m_main; }

    TerminalParser m_parser;
    TerminalGrid m_main;
    TerminalGrid m_other;
    TerminalGrid::Cursor m_saved;
    QByteArray m_answers;
    char32_t m_last = 0; ///< for "repeat it"
    bool m_alternate = false;
    bool m_cursorShown = true;
    bool m_autowrap = true;
    bool m_insert = false;
    bool m_lineDrawing = false;
    bool m_bracketedPaste = false;
    bool m_applicationCursor = false;
};

/// Cells a character takes: 0 for a mark or what must not be shown, 2 for wide ones.
[[nodiscard]] int terminalWidth(char32_t code);

} // namespace ui
