// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyleOption>

class QPainter;
class QWidget;

/// The drawings behind Style, one function a control. Private to Style.
namespace ui::parts {

// StyleButtons.cpp
void paintButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, QSize contents, const QWidget *widget);
void paintToolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintCheckIndicator(const QStyleOption &option, QPainter &painter);
void paintRadioIndicator(const QStyleOption &option, QPainter &painter);

// StyleInputs.cpp
void paintField(const QRect &rect, QStyle::State state, QPainter &painter, const QWidget *widget);
void paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
[[nodiscard]] QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintProgressGroove(const QStyleOption &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

// StyleViews.cpp
void paintTab(const QStyleOptionTab &option, QPainter &painter);
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter);
[[nodiscard]] QSize tabSize(const QStyleOptionTab &option);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents);
void paintArrow(int icon, const QRect &rect, QPainter &painter, const QColor &color, int size = 14);

} // namespace ui::parts
