// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/descriptor/Templates.h"

#include <QWidget>

namespace ui {

/// The templates as cards to click. Each is named "editor.template.<id>"; the last one is an empty form, "blank".
class TemplateChooser final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateChooser)

public:
    TemplateChooser(const descriptor::Templates &templates, int columns, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstCard() const { return m_first; }

Q_SIGNALS:
    void chosen(const QString &title, const QByteArray &document);

private:
    QWidget *m_first = nullptr;
};

} // namespace ui
