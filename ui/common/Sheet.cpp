// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Sheet.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int sheetShadow = 28;

} // namespace

/// The box itself; the Sheet around it is the veil.
class Sheet::Panel final : public QWidget {
public:
    using QWidget::QWidget;
    QWidget *head = nullptr;
    QWidget *foot = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paintBox(painter, rect(), Tokens::cardRadius, t.surface, t.dark ? t.controlLine : t.surface);
        painter.fillRect(QRect(1, head->geometry().bottom(), width() - 2, 1), t.line);
        if (!foot->isHidden())
            painter.fillRect(QRect(1, foot->geometry().top(), width() - 2, 1), t.line);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

Sheet::Sheet(const QString &title, const QString &caption, QWidget *inWindow)
    : QWidget(inWindow->window()), m_window(inWindow->window()), m_panel(new Panel(this)),
      m_title(new PlainLabel({}, TextRole::Heading)), m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_scroll(new QScrollArea), m_body(nullptr), m_footer(nullptr)
{
    setObjectName(QStringLiteral("sheet"));
    m_title->setObjectName(QStringLiteral("sheet.title"));
    m_caption->setObjectName(QStringLiteral("sheet.caption"));
    m_title->setWordWrap(true);
    m_caption->setWordWrap(true);
    hide();
    auto *head = new QWidget;
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(20, 18, 20, 18);
    headColumn->setSpacing(6);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_caption);
    auto *inner = new QWidget;
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(20, Tokens::space3, 20, Tokens::space3);
    m_body->setSpacing(Tokens::space3);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *foot = new QWidget;
    m_footer = new QHBoxLayout(foot);
    m_footer->setContentsMargins(20, 14, 20, 14);
    m_footer->addStretch(1);
    auto *column = new QVBoxLayout(m_panel);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(foot);
    foot->hide();
    m_panel->head = head;
    m_panel->foot = foot;
    setTitle(title);
    setCaption(caption);
    m_window->installEventFilter(this);
    inner->installEventFilter(this);
    connect(static_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
}

Sheet::~Sheet() = default;

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleDescription(caption);
}

Button *Sheet::addButton(const QString &text, const QString &name, ButtonKind kind)
{
    auto *button = new Button(text, name, kind);
    m_footer->addWidget(button);
    m_panel->foot->show();
    return button;
}

Button *Sheet::addCancelButton(const QString &text, const QString &name)
{
    Button *button = addButton(text.isEmpty() ? tr("Cancel") : text, name.isEmpty() ? QStringLiteral("sheet.cancel") : name);
    connect(button, &QPushButton::clicked, this, &Sheet::cancel);
    return button;
}

void Sheet::addFooterWidget(QWidget *widget)
{
    m_footer->insertWidget(0, widget);
    m_panel->foot->show();
}

void Sheet::setSheetWidth(int width)
{
    m_sheetWidth = width;
    place();
}

void Sheet::open(QWidget *focus)
{
    if (m_open)
        return;
    m_open = true;
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    place();
    const QList<QWidget *> all = stops();
    if (QWidget *first = focus ? focus : all.isEmpty() ? nullptr : all.first())
        first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&event);
}

void Sheet::closeSheet()
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::DialogEnd);
    QAccessible::updateAccessibility(&event);
    Q_EMIT closed();
    if (testAttribute(Qt::WA_DeleteOnClose))
        deleteLater();
}

void Sheet::cancel()
{
    if (!m_open || !m_cancellable)
        return;
    const QPointer<Sheet> alive(this);
    Q_EMIT cancelled();
    if (alive)
        closeSheet();
}

bool Sheet::anyOpen(const QWidget *inWindow)
{
    const auto sheets = inWindow->window()->findChildren<Sheet *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(sheets.begin(), sheets.end(), [](const Sheet *sheet) { return sheet->isOpen(); });
}

QRect Sheet::pageArea() const
{
    // The shell marks the part below a page's header; any other window is covered whole.
    const auto *area = m_window->findChild<QWidget *>(QStringLiteral("shell.pages"));
    if (!area || !area->isVisible())
        return rect();
    const QRect whole(area->mapTo(m_window, QPoint()), area->size());
    return whole.adjusted(0, Tokens::header, 0, 0);
}

void Sheet::place()
{
    setGeometry(m_window->rect());
    const QRect area = pageArea();
    const int width = std::min(m_sheetWidth, area.width() - 2 * Tokens::space5);
    QWidget *inner = m_scroll->widget();
    const int bodyHeight = inner->layout()->hasHeightForWidth() ? inner->layout()->totalHeightForWidth(width) : inner->sizeHint().height();
    const auto fixed = [width](QWidget *part) {
        if (part->isHidden())
            return 0;
        return part->layout()->hasHeightForWidth() ? part->layout()->totalHeightForWidth(width) : part->sizeHint().height();
    };
    const int wanted = fixed(m_panel->head) + bodyHeight + fixed(m_panel->foot);
    const int height = std::min(wanted, area.height() - 2 * Tokens::space5);
    m_panel->setGeometry(area.left() + (area.width() - width) / 2, area.top() + Tokens::space5, width, height);
    update();
}

QList<QWidget *> Sheet::stops() const
{
    QList<QWidget *> all;
    for (QWidget *widget = m_panel->nextInFocusChain(); widget && widget != m_panel; widget = widget->nextInFocusChain())
        if (m_panel->isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(m_panel) && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            all.append(widget);
    return all;
}

void Sheet::keepFocus(QWidget *now)
{
    if (!m_open || !now || now->window() != m_window || isAncestorOf(now) || now == this)
        return;
    // A newer sheet above this one has its own trap.
    for (QWidget *up = now; up; up = up->parentWidget())
        if (qobject_cast<Sheet *>(up) || up->windowType() == Qt::Popup)
            return;
    const QList<QWidget *> all = stops();
    if (!all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

bool Sheet::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = stops();
    if (all.isEmpty())
        return true;
    const qsizetype at = all.indexOf(QApplication::focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : -1) + all.size()) % all.size();
    all.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_scroll->ensureWidgetVisible(all.at(to));
    return true;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (m_open && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && !(watched == m_scroll->widget() && event->type() == QEvent::Resize))
        place();
    return QWidget::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    event->accept(); // nothing below a sheet hears keys
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = pageArea();
    painter.fillRect(area, tokens().dim);
    painter.setClipRect(area);
    paintShadow(painter, m_panel->geometry(), Tokens::cardRadius, sheetShadow);
}

} // namespace ui
