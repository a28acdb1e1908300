// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Style.h"

#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/StyleParts.h"
#include "ui/common/TerminalView.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

namespace ui {

namespace {

bool isTextEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const TerminalView *>(widget);
}

template <class T>
const T &as(const QStyleOption *option)
{
    return *static_cast<const T *>(option);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) || isTextEditor(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo)); // the stock one ignores the style's rows
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *tabs = qobject_cast<QTabWidget *>(widget))
        tabs->setDocumentMode(true);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setFont(fontFor(TextRole::CaptionStrong));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Tokens::space2;
    case PM_DefaultFrameWidth: return isTextEditor(widget) ? 4 : 1;
    case PM_FocusFrameHMargin: return widget && widget->property("rowLines").toBool() ? 11 : 7;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Tokens::space2;
    case PM_ScrollBarExtent: return 11;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 5;
    case PM_MenuHMargin: return 0;
    case PM_ToolTipLabelFrameWidth: return 7;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace: return 0;
    case PM_HeaderMargin: return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor: return int(tokens().line.rgb());
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay: return 450;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return parts::buttonSize(as<QStyleOptionButton>(option), size, widget);
    case CT_LineEdit: return {size.width() + 16, std::max<int>(Tokens::control, size.height() + 8)};
    case CT_ComboBox: return {size.width() + 44, std::max<int>(Tokens::control, size.height() + 8)};
    case CT_SpinBox: return {size.width() + 40, std::max<int>(Tokens::control, size.height())}; // its line edit has the room already
    case CT_TabBarTab: return parts::tabSize(as<QStyleOptionTab>(option));
    case CT_HeaderSection: return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), 33};
    case CT_MenuItem: return parts::menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_ProgressBar: return {size.width(), 6};
    case CT_ToolButton: return size + QSize(12, 12);
    case CT_ItemViewItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {natural.width(), std::max<int>(natural.height(), Tokens::control)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (sub != SC_ComboBoxListBoxPopup)
            return parts::comboPart(as<QStyleOptionComboBox>(option), sub);
        return option->rect.adjusted(0, 2, 0, 4);
    case CC_SpinBox: return parts::spinPart(as<QStyleOptionSpinBox>(option), sub);
    case CC_ScrollBar: return parts::scrollBarPart(as<QStyleOptionSlider>(option), sub);
    default: return QProxyStyle::subControlRect(control, option, sub, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool framed = option && as<QStyleOptionFrame>(option).lineWidth > 0;
        return framed ? option->rect.adjusted(8, 1, -8, -1) : option->rect.adjusted(6, 0, -2, 0);
    }
    case SE_PushButtonContents: return option->rect;
    case SE_HeaderLabel: return option->rect.adjusted(Tokens::space3, 0, -Tokens::space3, 0); // the arrow is part of the label
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_TabWidgetTabBar: {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return option->direction == Qt::RightToLeft ? rect.translated(-Tokens::space4, 0) : rect.translated(Tokens::space4, 0);
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            parts::paintField(option->rect, option->state, *painter, widget);
        return;
    case PE_FrameLineEdit: return parts::paintField(option->rect, option->state, *painter, widget);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) || !(option->state & State_Selected))
            paintFocusRing(*painter, option->rect, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return parts::paintCheckIndicator(*option, *painter);
    case PE_IndicatorRadioButton: return parts::paintRadioIndicator(*option, *painter);
    case PE_PanelButtonTool: return parts::paintToolButtonPanel(*option, *painter, widget);
    case PE_PanelItemViewItem: return parts::paintItemPanel(as<QStyleOptionViewItem>(option), *painter, widget);
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow: return; // part of the label
    case PE_PanelMenu: return painter->fillRect(option->rect, t.surface);
    case PE_FrameMenu: return paintBox(*painter, option->rect, 0, {}, t.controlLine);
    case PE_PanelTipLabel: return painter->fillRect(option->rect, t.tip);
    case PE_FrameTabWidget: return;
    case PE_FrameTabBarBase: return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
    case PE_Frame:
        if (isTextEditor(widget))
            return parts::paintField(option->rect, option->state, *painter, widget);
        return paintBox(*painter, option->rect, 0, {}, option->state & State_HasFocus ? t.accent : t.line);
    case PE_IndicatorArrowDown: return parts::paintArrow(int(Icon::ChevronDown), option->rect, *painter, t.text2, 12);
    case PE_IndicatorArrowUp: return parts::paintArrow(int(Icon::ChevronUp), option->rect, *painter, t.text2, 12);
    case PE_IndicatorArrowLeft: return parts::paintArrow(int(Icon::ChevronLeft), option->rect, *painter, t.text2, 12);
    case PE_IndicatorArrowRight: return parts::paintArrow(int(Icon::ChevronRight), option->rect, *painter, t.text2, 12);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            parts::paintArrow(int(option->state & State_Open ? Icon::ChevronDown : Icon::ChevronRight), option->rect, *painter, t.text2);
        return;
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_PushButton:
        parts::paintButton(as<QStyleOptionButton>(option), *painter, widget);
        return parts::paintButtonLabel(as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonBevel: return parts::paintButton(as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonLabel: return parts::paintButtonLabel(as<QStyleOptionButton>(option), *painter, widget);
    case CE_TabBarTabShape: return parts::paintTab(as<QStyleOptionTab>(option), *painter);
    case CE_TabBarTabLabel: return parts::paintTabLabel(as<QStyleOptionTab>(option), *painter);
    case CE_Header: { // the base style takes the arrow's room off twice
        QStyleOptionHeader label = as<QStyleOptionHeader>(option);
        label.rect = subElementRect(SE_HeaderLabel, option, widget);
        drawControl(CE_HeaderSection, option, painter, widget);
        return drawControl(CE_HeaderLabel, &label, painter, widget);
    }
    case CE_HeaderSection: return parts::paintHeaderSection(as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        empty.rect = option->rect;
        return parts::paintHeaderSection(empty, *painter);
    }
    case CE_HeaderLabel: return parts::paintHeaderLabel(as<QStyleOptionHeader>(option), *painter);
    case CE_MenuItem: return parts::paintMenuItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
    case CE_MenuTearoff: return;
    case CE_ProgressBarGroove: return parts::paintProgressGroove(*option, *painter);
    case CE_ProgressBarContents: return parts::paintProgress(as<QStyleOptionProgressBar>(option), *painter);
    case CE_ProgressBarLabel: return;
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QPoint mid = option->rect.center();
        const QRect line = upright ? QRect(mid.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), mid.y(), option->rect.width(), 1);
        return painter->fillRect(line, option->state & State_MouseOver ? t.accent : t.line);
    }
    case CE_ShapedFrame: {
        const auto shape = as<QStyleOptionFrame>(option).frameShape;
        if (shape != QFrame::HLine && shape != QFrame::VLine)
            return QProxyStyle::drawControl(element, option, painter, widget);
        const QPoint mid = option->rect.center();
        return painter->fillRect(shape == QFrame::HLine ? QRect(option->rect.left(), mid.y(), option->rect.width(), 1)
                                                        : QRect(mid.x(), option->rect.top(), 1, option->rect.height()), t.line);
    }
    default: return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: return parts::paintCombo(as<QStyleOptionComboBox>(option), *painter, widget);
    case CC_SpinBox: return parts::paintSpin(as<QStyleOptionSpinBox>(option), *painter, widget);
    case CC_ScrollBar: return parts::paintScrollBar(as<QStyleOptionSlider>(option), *painter);
    default: return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
