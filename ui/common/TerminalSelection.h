// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/TerminalScreen.h"

#include <optional>

namespace ui {

/// A place in a terminal: lines are counted from the very first, so that it stays where it is while lines are forgotten.
struct TerminalPlace {
    quint64 line = 0;
    int column = 0;
    auto operator<=>(const TerminalPlace &) const = default;
};

/// What is marked, from the first cell up to, and without, the last.
class TerminalSelection {
public:
    void clear() { m_anchor.reset(); }
    void begin(const TerminalPlace &place);
    void extend(const TerminalPlace &place);
    void selectWord(const TerminalScreen &screen, const TerminalPlace &place);
    void selectAll(const TerminalScreen &screen);
    [[nodiscard]] bool hasAnchor() const { return m_anchor.has_value(); }
    [[nodiscard]] bool isEmpty() const { return !m_anchor || *m_anchor == m_end; }
    [[nodiscard]] TerminalPlace end() const { return m_end; }
    [[nodiscard]] bool contains(quint64 line, int column) const;
    [[nodiscard]] QString text(const TerminalScreen &screen) const;

private:
    std::optional<TerminalPlace> m_anchor;
    TerminalPlace m_end;
};

} // namespace ui
