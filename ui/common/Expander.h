// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>

namespace ui {

class Button;

/// A link that opens and closes what is below it ("Raw transaction").
class Expander final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Expander)

public:
    Expander(const QString &title, const QString &name, QWidget *body, QWidget *parent = nullptr);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    Button *m_button;
    QWidget *m_body;
};

} // namespace ui
