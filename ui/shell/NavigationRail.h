// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/shell/PageId.h"

#include <QWidget>

namespace ui {

class AccountCard;
class NavigationItem;
class StatusModel;

/// The dark column at the start: mark, pages, account.
class NavigationRail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationRail)

public:
    explicit NavigationRail(StatusModel &status, QWidget *parent = nullptr);
    void setCurrent(PageId page);
    /// A page that this program does not have has no item.
    void setAvailable(PageId page, bool available);
    /// A count beside the page's name; 0 removes it. `what` completes the accessible name: "Proposals, 2 need you".
    void setBadge(PageId page, int count, const QString &what = {});
    [[nodiscard]] NavigationItem *item(PageId page) const { return m_items[int(page)]; }

Q_SIGNALS:
    void pageChosen(ui::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationItem *m_items[pageCount] = {};
    AccountCard *m_account;
};

} // namespace ui
