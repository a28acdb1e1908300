// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CommandPalette.h"

#include "ui/common/Paint.h"
#include "ui/common/RowDelegate.h"
#include "ui/common/SearchField.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int panelWidth = 520;
constexpr int mostCommands = 9;
constexpr int commandHeight = 36;
constexpr int paletteShadow = 24;
enum Role { CaptionRole = Qt::UserRole + 1, ShortcutRole, IconRole, IndexRole };

/// Icon, title, dim caption; the shortcut at the end.
class CommandDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, commandHeight}; }

protected:
    void paintCell(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const QRect mark = place(QRect(inner.left(), inner.top() + (inner.height() - 16) / 2, 16, 16));
        painter.drawPixmap(mark.topLeft(), iconPixmap(Icon(index.data(IconRole).toInt()), 16, t.text2, painter.device()->devicePixelRatioF()));
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(t.text);
        const int titleWidth = painter.fontMetrics().horizontalAdvance(option.text);
        const int left = inner.left() + 28;
        painter.drawText(place(QRect(left, inner.top(), titleWidth + 2, inner.height())), start, option.text);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(t.text2);
        painter.drawText(place(QRect(left + titleWidth + 10, inner.top(), inner.right() - left - titleWidth - 80, inner.height())), start,
            index.data(CaptionRole).toString());
        painter.drawText(inner, int(end), index.data(ShortcutRole).toString());
    }
};

class PalettePanel final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), Tokens::cardRadius, tokens().surface, tokens().controlLine);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

} // namespace

class CommandPalette::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString text = QString(index.data().toString() + u' ' + index.data(CaptionRole).toString());
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window), m_window(window), m_panel(new PalettePanel(this)),
      m_input(new SearchField(tr("Find a page or an action"), QStringLiteral("palette.input"))), m_list(new QListView),
      m_items(new QStandardItemModel(this)), m_filter(new Filter(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands"));
    hide();
    m_filter->setSourceModel(m_items);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_input);
    column->addWidget(m_list);
    m_input->installEventFilter(this);
    m_window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this] { runCurrent(); });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(const QList<Command> &commands)
{
    m_commands = commands;
    m_items->clear();
    for (int i = 0; i < int(commands.size()); ++i) {
        const Command &command = commands.at(i);
        auto *item = new QStandardItem(command.title);
        item->setData(command.caption, CaptionRole);
        item->setData(command.shortcut, ShortcutRole);
        item->setData(int(command.icon), IconRole);
        item->setData(i, IndexRole);
        m_items->appendRow(item);
    }
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_input->clear();
    filter({});
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::filter(const QString &text)
{
    m_filter->setWords(text.split(u' ', Qt::SkipEmptyParts));
    m_list->setCurrentIndex(m_filter->index(0, 0));
    place();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_commands.value(index.data(IndexRole).toInt()).run;
    dismiss();
    if (run)
        run();
}

void CommandPalette::place()
{
    setGeometry(m_window->rect());
    const int rows = std::min(m_filter->rowCount(), mostCommands);
    m_list->setFixedHeight(rows * commandHeight + 2);
    m_list->setVisible(rows > 0);
    const int width = std::min(panelWidth, m_window->width() - 48);
    const int height = 20 + m_input->sizeHint().height() + (rows > 0 ? rows * commandHeight + 2 + Tokens::space2 : 0);
    m_panel->setGeometry((m_window->width() - width) / 2, Tokens::header + 24, width, height);
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens().dim;
    veil.setAlphaF(veil.alphaF() * 0.5F);
    painter.fillRect(rect(), veil);
    paintShadow(painter, m_panel->geometry(), Tokens::cardRadius, paletteShadow);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true; // the input is the only stop
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int rows = m_filter->rowCount();
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down: m_list->setCurrentIndex(m_filter->index(rows > 0 ? (row + 1) % rows : 0, 0)); return true;
    case Qt::Key_Up: m_list->setCurrentIndex(m_filter->index(rows > 0 ? (row + rows - 1) % rows : 0, 0)); return true;
    default: return false;
    }
}

} // namespace ui
