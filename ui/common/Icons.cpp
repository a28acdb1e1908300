// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Icons.h"

#include "ui/common/Tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

QString fileOf(Icon icon)
{
    static constexpr const char16_t *names[] = {u"overview", u"proposals", u"editor", u"leases", u"market", u"trigger",
        u"wallet", u"settings", u"copy", u"open-external", u"plus", u"close", u"check", u"caution", u"lock",
        u"unlock", u"key", u"eye", u"eye-off", u"chevron-down", u"chevron-up", u"chevron-left", u"chevron-right", u"refresh",
        u"search", u"undo", u"redo", u"more", u"send", u"info", u"logo"};
    static_assert(std::size(names) == std::size_t(Icon::Logo) + 1);
    return QStringLiteral(":/commonrack/icons/") + QString::fromUtf16(names[int(icon)]) + QStringLiteral(".svg");
}

bool pointsSomewhere(Icon icon)
{
    switch (icon) {
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::OpenExternal:
    case Icon::Undo:
    case Icon::Redo:
    case Icon::Send: return true;
    default: return false;
    }
}

class Engine final : public QIconEngine {
public:
    explicit Engine(Icon icon) : m_icon(icon) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
        painter->drawPixmap(corner, scaledPixmap(QSize(side, side) * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Tokens &t = tokens();
        const QColor color = mode == QIcon::Disabled ? t.text3 : mode == QIcon::Selected ? t.onAccent : t.text;
        return iconPixmap(m_icon, qRound(std::min(size.width(), size.height()) / scale), color, scale);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new Engine(m_icon); }
    QString key() const override { return QStringLiteral("commonrack"); }
    bool isNull() override { return false; }

private:
    Icon m_icon;
};

} // namespace

QIcon icon(Icon icon)
{
    return QIcon(new Engine(icon));
}

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio)
{
    const bool mirrored = pointsSomewhere(icon) && QGuiApplication::isRightToLeft();
    const QString key = QStringLiteral("icon/%1/%2/%3/%4/%5").arg(int(icon)).arg(size).arg(color.rgba(), 8, 16).arg(devicePixelRatio).arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(QSize(size, size) * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (QSvgRenderer renderer(fileOf(icon)); renderer.isValid())
        renderer.render(&painter, QRectF(image.rect()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
