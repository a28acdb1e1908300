// SPDX-License-Identifier: Apache-2.0
#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ui {

SearchField::SearchField(const QString &placeholder, const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMinimumWidth(200);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setEnabled(false);
    QAction *clearing = addAction(icon(Icon::Close), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setToolTip(clearing->text());
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing, [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
