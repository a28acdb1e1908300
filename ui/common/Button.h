// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Icons.h"

#include <QPushButton>

namespace ui {

/// Primary: one a page. Danger: red words on a normal button. Link: accent words, no box. IconOnly: a square with an
/// icon; its text is its accessible name and tool tip, not painted.
enum class ButtonKind { Normal, Primary, Danger, Link, IconOnly };

/// A push button of one of the kinds. `name` is the objectName, e.g. "proposal.voteYes".
class Button final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    Button(const QString &text, const QString &name, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
    Button(Icon icon, const QString &text, const QString &name, ButtonKind kind = ButtonKind::IconOnly, QWidget *parent = nullptr);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    /// A click opens a menu, which is made then: an arrow says so.
    void setOpensMenu();

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ButtonKind m_kind = ButtonKind::Normal;
    bool m_opensMenu = false;
};

} // namespace ui
