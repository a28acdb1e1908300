// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Identicon.h"

#include "ui/common/Tokens.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int cells = 5;

} // namespace

Identicon::Identicon(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Identicon::setBytes(const QByteArray &bytes)
{
    m_digest = bytes.isEmpty() ? QByteArray() : QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    update();
}

void Identicon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIdenticon(painter, rect(), m_digest);
}

void paintIdenticon(QPainter &painter, const QRectF &rect, const QByteArray &digest)
{
    const Tokens &t = tokens();
    const auto byte = [&digest](qsizetype i) { return i < digest.size() ? uchar(digest.at(i)) : uchar(0); };
    const int hue = (byte(0) << 8 | byte(1)) % 360;
    const QColor ground = QColor::fromHsl(hue, 90, t.dark ? 45 : 225);
    const QColor ink = QColor::fromHsl(hue, 130, t.dark ? 165 : 95);
    const QColor second = QColor::fromHsl((hue + 90 + byte(2) % 180) % 360, 130, t.dark ? 150 : 120);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(rect, rect.width() / 5, rect.width() / 5);
    painter.fillPath(round, digest.isEmpty() ? t.track : ground);
    painter.setClipPath(round);
    const qreal pad = rect.width() / 8;
    const qreal cell = (rect.width() - 2 * pad) / cells;
    for (int y = 0; y < cells && !digest.isEmpty(); ++y) {
        for (int x = 0; x < cells; ++x) {
            const int source = std::min(x, cells - 1 - x); // mirrored
            const uchar value = byte(3 + y * 3 + source);
            if (value % 5 < 2)
                continue;
            painter.fillRect(QRectF(rect.left() + pad + x * cell, rect.top() + pad + y * cell, cell, cell), value % 5 == 4 ? second : ink);
        }
    }
    painter.restore();
}

} // namespace ui
