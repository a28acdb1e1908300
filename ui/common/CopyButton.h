// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractButton>
#include <QTimer>

namespace ui {

/// A small icon that copies a text and then says so for a moment, by a check mark and a "Copied" tool tip.
class CopyButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    /// `what` completes "Copy …", e.g. tr("address").
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);
    void setValue(const QString &text);
    [[nodiscard]] bool showsCopied() const { return m_back.isActive(); }
    [[nodiscard]] QSize sizeHint() const override { return {22, 22}; }

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();
    QString m_value;
    QTimer m_back;
};

} // namespace ui
