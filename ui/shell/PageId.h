// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Icons.h"

#include <QMetaType>

namespace ui {

/// The pages, in the order of the rail. Ctrl+1 to Ctrl+8.
enum class PageId { Overview, Proposals, Editor, Leases, Market, Trigger, Wallet, Settings };
inline constexpr int pageCount = 8;

[[nodiscard]] QString pageName(PageId page);   ///< "Proposals", translated
[[nodiscard]] QString pageObject(PageId page); ///< "proposals", for object names: "nav.proposals", "page.proposals"
[[nodiscard]] Icon pageIcon(PageId page);

} // namespace ui

Q_DECLARE_METATYPE(ui::PageId)
