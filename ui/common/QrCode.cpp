// SPDX-License-Identifier: Apache-2.0
#include "ui/common/QrCode.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace ui {

namespace {

constexpr int quiet = 4; // modules of light around the code, ISO/IEC 18004
constexpr qsizetype mostBytes = 1024;

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_side = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && bytes.size() <= mostBytes) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M), &QRcode_free);
        if (code) {
            m_side = code->width;
            m_dark.resize(m_side * m_side);
            for (int i = 0; i < m_side * m_side; ++i)
                m_dark.setBit(i, code->data[i] & 1);
        }
    }
    setAccessibleName(tr("QR code of %1").arg(text));
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor light(Qt::white);
    paintBox(painter, rect(), Tokens::radius, light, tokens().line);
    if (m_side == 0)
        return;
    // Whole device pixels a module, or scanners see grey seams.
    const qreal ratio = devicePixelRatioF();
    const int whole = int(std::min(width(), height()) * ratio) / (m_side + 2 * quiet);
    const qreal module = std::max(whole, 1) / ratio;
    const qreal left = (width() - module * m_side) / 2;
    const qreal top = (height() - module * m_side) / 2;
    const QPointF origin(qRound(left * ratio) / ratio, qRound(top * ratio) / ratio);
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x)
            if (m_dark.testBit(y * m_side + x))
                painter.fillRect(QRectF(origin.x() + x * module, origin.y() + y * module, module, module), Qt::black);
}

} // namespace ui
