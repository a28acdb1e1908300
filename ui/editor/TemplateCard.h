// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPushButton>

namespace ui {

/// A template to click: category, title, summary.
class TemplateCard final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateCard)

public:
    TemplateCard(const QString &id, const QString &category, const QString &title, const QString &summary, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
