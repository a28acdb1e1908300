// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

/// A small mirrored pattern that looks the same for the same bytes, so that a swapped address is noticed.
class Identicon final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Identicon)

public:
    explicit Identicon(int size = 28, QWidget *parent = nullptr);
    /// The bytes of an address (any length).
    void setBytes(const QByteArray &bytes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_digest;
};

/// The drawing, for delegates. `digest` is SHA-256 of the bytes.
void paintIdenticon(QPainter &painter, const QRectF &rect, const QByteArray &digest);

} // namespace ui
