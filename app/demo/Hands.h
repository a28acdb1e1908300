// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Result.h"

#include <QWidget>

namespace app {

/// A person's hands and eyes for the demo: finds controls by object name among what is visible, and uses them through
/// the same mouse and key events as a real one. Errors: NotFound (no such control to be seen), Conflict (disabled).
class Hands final {
public:
    explicit Hands(QWidget &window) : m_window(window) {}

    [[nodiscard]] base::Status click(const QString &name) const;
    /// Replaces the content of a line edit, spin box or text edit by typing.
    [[nodiscard]] base::Status type(const QString &name, const QString &text) const;
    /// Types a line and the return key, into a terminal.
    [[nodiscard]] base::Status typeLine(const QString &name, const QString &line) const;
    /// Chooses an entry of a combo box by its text or data, with the keyboard.
    [[nodiscard]] base::Status choose(const QString &name, const QString &entry) const;
    /// Chooses an entry of a menu that is open, by its object name.
    [[nodiscard]] base::Status chooseInMenu(const QString &menu, const QString &action) const;
    [[nodiscard]] base::Status press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Presses a key in a control.
    [[nodiscard]] base::Status pressIn(const QString &name, Qt::Key key) const;
    /// Clicks the row of a table whose text contains `text` in any column.
    [[nodiscard]] base::Status clickRow(const QString &table, const QString &text) const;

    [[nodiscard]] bool sees(const QString &name) const;
    [[nodiscard]] bool canUse(const QString &name) const; ///< seen and enabled
    /// Whether a table shows a row with this text.
    [[nodiscard]] bool seesRow(const QString &table, const QString &text) const;
    [[nodiscard]] int rows(const QString &table) const;
    /// What a control says: text, value or accessible name.
    [[nodiscard]] QString read(const QString &name) const;

private:
    [[nodiscard]] QWidget *find(const QString &name) const;
    [[nodiscard]] base::Result<QWidget *> need(const QString &name) const;
    QWidget &m_window;
};

} // namespace app
