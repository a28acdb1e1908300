// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLayout;
class QScrollArea;
class QWidget;

namespace ui {

/// Takes everything out of a layout, spacers and layouts within it too. The widgets are hidden now and deleted later: one
/// of them may be the sender.
void clearLayout(QLayout *layout);
/// A column that scrolls up and down in a pane, on the pane's own ground.
[[nodiscard]] QScrollArea *scrollingPane(QWidget *inner);
/// A button level with the line edit of a FormField beside it, whatever stands below that.
[[nodiscard]] QWidget *levelWithField(QWidget *button);

/// Foreign text for where a line neither wraps nor shrinks: made visible, cut with "…" at so many pixels of body text.
[[nodiscard]] QString fitted(const QString &foreign, int pixels);

} // namespace ui
