// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/NavigationRail.h"

#include "ui/common/Tokens.h"
#include "ui/common/Type.h"
#include "ui/shell/AccountCard.h"
#include "ui/shell/NavigationItem.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int markHeight = 56;
constexpr int side = 8;

} // namespace

NavigationRail::NavigationRail(StatusModel &status, QWidget *parent) : QWidget(parent), m_account(new AccountCard(status))
{
    setObjectName(QStringLiteral("nav"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(Tokens::railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, markHeight, side, 16);
    column->setSpacing(2);
    for (int i = 0; i < pageCount; ++i) {
        const auto page = PageId(i);
        auto *item = new NavigationItem(page);
        m_items[i] = item;
        item->hide(); // until there is such a page
        if (page == PageId::Settings)
            column->addSpacing(19); // room for the line painted below
        column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    }
    column->addStretch(1);
    column->addWidget(m_account);
    connect(m_account, &QAbstractButton::clicked, this, [this] { Q_EMIT pageChosen(PageId::Wallet); });
    setCurrent(PageId::Overview);
}

void NavigationRail::setCurrent(PageId page)
{
    for (NavigationItem *item : m_items)
        item->setChecked(item->page() == page);
}

void NavigationRail::setAvailable(PageId page, bool available)
{
    m_items[int(page)]->setVisible(available);
}

void NavigationRail::setBadge(PageId page, int count, const QString &what)
{
    m_items[int(page)]->setBadge(count, what);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(16, 16, 22, 22));
    painter.drawPixmap(mark.topLeft(), iconPixmap(Icon::Logo, 22, t.railMark, devicePixelRatioF()));
    painter.setFont(fontFor(TextRole::Heading));
    painter.setPen(t.railText);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(46, 12, width() - 54, 30));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("Commonrack"));
    const int line = m_items[int(PageId::Settings)]->geometry().top() - 11;
    painter.fillRect(QRect(16, line, width() - 32, 1), t.railLine);
    if (t.highContrast || t.dark)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), t.railLine);
}

} // namespace ui
