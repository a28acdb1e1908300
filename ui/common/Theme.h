// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tokens.h"

#include <QObject>

namespace ui {

/// Dresses the QApplication: style, palette, font, tool tips. One for the whole program; made after QApplication and
/// before the first widget.
class Theme final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark, HighContrast };
    Q_ENUM(Mode)
    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Applies at once, to everything that is open.
    void setMode(Mode mode);

Q_SIGNALS:
    /// After palette and tokens changed. Widgets need not listen: they get QEvent::PaletteChange and repaint.
    void changed();

private:
    void apply();
    Mode m_mode;
    bool m_systemDark = false;
};

} // namespace ui
