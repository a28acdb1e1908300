// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLineEdit>

namespace ui {

/// A line edit with a magnifier and, when filled, a button that empties it. Esc empties it too.
class SearchField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    SearchField(const QString &placeholder, const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
