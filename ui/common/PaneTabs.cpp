// SPDX-License-Identifier: Apache-2.0
#include "ui/common/PaneTabs.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

constexpr int sidePad = 6; // room for the focus ring
constexpr int tabSpacing = 20 - 2 * sidePad;
constexpr int moreTabSize = 28;

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
    bool offered = true;
    [[nodiscard]] QString key() const { return property("key").toString(); }
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
    : QWidget(parent), m_prefix(prefix), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)),
      m_more(new Button(Icon::More, tr("More"), prefix + QStringLiteral(".tab.more")))
{
    setFixedHeight(Tokens::row);
    m_row->setContentsMargins(Tokens::space4 - sidePad, 0, Tokens::space4 - sidePad, 0);
    m_row->setSpacing(tabSpacing);
    m_row->addWidget(m_more);
    m_row->addStretch(1);
    m_more->setFixedSize(moreTabSize, moreTabSize);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &PaneTabs::showMore);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        const QString now = current();
        if (on && now != m_told) {
            m_told = now;
            fit(); // the chosen one is in sight
            Q_EMIT currentChanged(now);
        }
    });
}

void PaneTabs::addTab(const QString &title, const QString &key)
{
    auto *tab = new Tab(title);
    tab->setObjectName(m_prefix + QStringLiteral(".tab.") + key);
    tab->setProperty("key", key);
    m_row->insertWidget(m_row->count() - 2, tab);
    m_group->addButton(tab);
    m_tabs.append(tab);
    if (m_group->buttons().size() == 1) {
        m_told = key;
        tab->setChecked(true);
    }
    fit();
}

void PaneTabs::setTabOffered(const QString &key, bool offered)
{
    for (Tab *tab : std::as_const(m_tabs)) {
        if (tab->key() == key)
            tab->offered = offered;
    }
    if (!offered && current() == key)
        setCurrent(m_tabs.first()->key());
    fit();
}

/// As many as fit, from the first on; the chosen one takes the place of the last.
void PaneTabs::fit()
{
    const auto widthOf = [](const Tab *tab) { return tab->sizeHint().width() + tabSpacing; };
    int all = 0;
    for (const Tab *tab : std::as_const(m_tabs))
        all += tab->offered ? widthOf(tab) : 0;
    const int room = width() - m_row->contentsMargins().left() - m_row->contentsMargins().right() + tabSpacing;
    const bool crowded = all > room;
    int left = crowded ? room - moreTabSize - tabSpacing : all;
    for (const Tab *tab : std::as_const(m_tabs))
        left -= crowded && tab->isChecked() ? widthOf(tab) : 0;
    for (Tab *tab : std::as_const(m_tabs)) {
        if (crowded && !tab->isChecked() && tab->offered)
            left -= widthOf(tab);
        tab->setVisible(tab->offered && (!crowded || tab->isChecked() || left >= 0));
    }
    m_more->setVisible(crowded);
}

void PaneTabs::showMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(m_prefix + QStringLiteral(".tab.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Tab *tab : std::as_const(m_tabs)) {
        if (!tab->offered || tab->isVisible())
            continue;
        QAction *action = menu->addAction(tab->text());
        action->setObjectName(m_prefix + QStringLiteral(".tab.menu.") + tab->key());
        connect(action, &QAction::triggered, this, [this, tab] {
            tab->setChecked(true);
            tab->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QSize PaneTabs::minimumSizeHint() const
{
    return {3 * Tokens::row, Tokens::row};
}

void PaneTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
