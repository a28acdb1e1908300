// SPDX-License-Identifier: Apache-2.0
#include "ui/common/PaneTabs.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int sidePad = 6; // room for the focus ring

} // namespace

class PaneTabs::Tab final : public QAbstractButton {
public:
    explicit Tab(const QString &title)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(fontFor(TextRole::Strong)).horizontalAdvance(text()) + 2 + 2 * sidePad, Tokens::row};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(isChecked() || underMouse() ? t.text : t.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        if (isChecked())
            painter.fillRect(QRect(sidePad, height() - 2, width() - 2 * sidePad, 2), t.accent);
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(0, 6, 0, -5), 4);
    }
};

PaneTabs::PaneTabs(const QString &prefix, QWidget *parent)
    : QWidget(parent), m_prefix(prefix), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setFixedHeight(Tokens::row);
    m_row->setContentsMargins(Tokens::space4 - sidePad, 0, Tokens::space4 - sidePad, 0);
    m_row->setSpacing(20 - 2 * sidePad);
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        const QString now = current();
        if (on && now != m_told) {
            m_told = now;
            Q_EMIT currentChanged(now);
        }
    });
}

void PaneTabs::addTab(const QString &title, const QString &key)
{
    auto *tab = new Tab(title);
    tab->setObjectName(m_prefix + QStringLiteral(".tab.") + key);
    tab->setProperty("key", key);
    m_row->insertWidget(m_row->count() - 1, tab);
    m_group->addButton(tab);
    if (m_group->buttons().size() == 1) {
        m_told = key;
        tab->setChecked(true);
    }
}

QString PaneTabs::current() const
{
    const QAbstractButton *tab = m_group->checkedButton();
    return tab ? tab->property("key").toString() : QString();
}

void PaneTabs::setCurrent(const QString &key)
{
    const auto tabs = m_group->buttons();
    for (QAbstractButton *tab : tabs) {
        if (tab->property("key").toString() == key)
            tab->setChecked(true);
    }
}

void PaneTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace ui
