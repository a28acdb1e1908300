// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/deploy/SavedViews.h"

#include <QWidget>
#include <functional>

namespace ui {

class Button;

/// "Views": the saved ways to look at the table, each one click or one key (Alt+1…9) away; save, rename, remove.
class ViewsButton final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsButton)

public:
    /// `present` tells how the table is looked at now. The keys work in `page`.
    ViewsButton(std::function<LeaseView()> present, QWidget *page);
    void setViews(const QString &text); ///< as viewsChanged told
    [[nodiscard]] const SavedViews &views() const { return m_views; }

Q_SIGNALS:
    void applied(const ui::LeaseView &view);
    void viewsChanged(const QString &text); ///< to be kept

private:
    void showMenu();
    void apply(qsizetype index);
    void askName();
    void askRename(qsizetype index);
    void keep();
    const std::function<LeaseView()> m_present;
    QWidget *m_page;
    Button *m_button;
    SavedViews m_views;
};

} // namespace ui
