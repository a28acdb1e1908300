// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Layouts.h"

#include "models/base/VisibleText.h"
#include "ui/common/Type.h"

#include <QFontMetrics>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int belowLabel = 17; ///< height of a field's label and the gap below it

} // namespace

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QScrollArea *scrollingPane(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

QWidget *levelWithField(QWidget *button)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, belowLabel, 0, 0);
    column->addWidget(button);
    column->addStretch(1);
    return box;
}

QString fitted(const QString &foreign, int pixels)
{
    return QFontMetrics(fontFor(TextRole::Body)).elidedText(base::visibleText(foreign, 200), Qt::ElideRight, pixels);
}

} // namespace ui
