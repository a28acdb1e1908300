// SPDX-License-Identifier: Apache-2.0
#include "ui/common/CopyButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QToolTip>

namespace ui {

CopyButton::CopyButton(const QString &what, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("copy"));
    setAccessibleName(tr("Copy %1").arg(what));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    m_back.setSingleShot(true);
    m_back.setInterval(1600);
    connect(&m_back, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setValue(const QString &text)
{
    m_value = text;
    setEnabled(!text.isEmpty());
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_back.start();
    update();
    QToolTip::showText(mapToGlobal(QPoint(width() / 2, height())), tr("Copied"), this);
    setAccessibleDescription(tr("Copied"));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT copied();
}

void CopyButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), 4, t.hover);
    const QColor color = !isEnabled() ? t.text3 : showsCopied() ? t.good : underMouse() ? t.text : t.text2;
    const QPixmap picture = iconPixmap(showsCopied() ? Icon::Check : Icon::Copy, 15, color, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - 15) / 2.0, (height() - 15) / 2.0), picture);
    if (hasFocus())
        paintFocusRing(painter, rect(), 4);
}

} // namespace ui
