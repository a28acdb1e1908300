// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/AccountCard.h"

#include "models/base/VisibleText.h"
#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"
#include "ui/shell/StatusModel.h"

#include <QPainter>
#include <QStyle>

namespace ui {

AccountCard::AccountCard(StatusModel &status, QWidget *parent) : QAbstractButton(parent), m_status(status)
{
    setObjectName(QStringLiteral("nav.account"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(68);
    setCursor(Qt::PointingHandCursor);
    connect(&status, &StatusModel::changed, this, &AccountCard::refresh);
    refresh();
}

void AccountCard::refresh()
{
    const StatusModel::Account &account = m_status.account();
    const bool none = account.address.isEmpty();
    m_lines[0] = none ? tr("No account yet") : base::visibleText(account.name, 64);
    m_lines[1] = none ? tr("Create or import one") : base::elidedMiddle(account.address);
    QStringList holdings;
    for (const QString &part : {account.votes, account.balance})
        if (!part.isEmpty())
            holdings.append(part);
    m_lines[2] = holdings.join(QStringLiteral(" · "));
    setAccessibleName(none ? m_lines[0] : tr("Account %1, %2").arg(m_lines[0], m_lines[2]));
    setToolTip(none ? QString() : account.address);
    update();
}

void AccountCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool none = m_status.account().address.isEmpty();
    paintBox(painter, rect(), Tokens::radius, underMouse() ? t.railSelected : t.railCard, t.highContrast ? t.railLine : QColor());
    if (hasFocus())
        paintBox(painter, rect(), Tokens::radius, {}, t.railMark, 2);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int tops[] = {9, 27, 44};
    for (int i = 0; i < 3; ++i) {
        QFont font = fontFor(i == 0 ? TextRole::Strong : none ? TextRole::Caption : TextRole::MonoSmall);
        if (i == 2 && QFontMetrics(font).horizontalAdvance(m_lines[i]) > width() - 20)
            font = fontFor(TextRole::Caption); // narrower: rather this than a balance without its end
        painter.setFont(font);
        painter.setPen(i == 0 ? t.railText : t.railTextDim);
        const QRect place(10, tops[i], width() - 20, 17);
        painter.drawText(place, start, painter.fontMetrics().elidedText(m_lines[i], Qt::ElideRight, place.width()));
    }
}

} // namespace ui
