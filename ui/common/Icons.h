// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIcon>
#include <QPixmap>

namespace ui {

/// Our own line icons (resources/icons, 24 grid).
enum class Icon {
    Overview, Proposals, Editor, Leases, Market, Trigger, Wallet, Settings,
    Copy, OpenExternal, Plus, Close, Check, Caution, Lock, Unlock, Key, Eye, EyeOff,
    ChevronDown, ChevronUp, ChevronLeft, ChevronRight, Refresh, Search, Undo, Redo, More, Send, Info, Logo
};

/// The icon in the colour of the text it stands beside; follows theme, state and device pixel ratio by itself, and is
/// mirrored in right-to-left layouts where it points somewhere.
[[nodiscard]] QIcon icon(Icon icon);
/// One picture, `size` device independent pixels square.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio);

} // namespace ui
