// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QBitArray>
#include <QWidget>

namespace ui {

/// A QR code with its quiet zone, dark on light in every theme because scanners expect it.
class QrCode final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrCode)

public:
    explicit QrCode(QWidget *parent = nullptr);
    /// Up to about 1 kB; longer text shows nothing and isNull() is true.
    void setText(const QString &text);
    [[nodiscard]] bool isNull() const { return m_side == 0; }
    [[nodiscard]] int modules() const { return m_side; }
    [[nodiscard]] QSize sizeHint() const override { return {184, 184}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_dark;
    int m_side = 0;
};

} // namespace ui
