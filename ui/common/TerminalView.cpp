// SPDX-License-Identifier: Apache-2.0
#include "ui/common/TerminalView.h"

#include "ui/common/TerminalKeys.h"
#include "ui/common/Type.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <cmath>

namespace ui {

namespace {

constexpr int blinkMs = 530;
constexpr int describeMs = 400;
constexpr int scrollStep = 3;

} // namespace

TerminalView::TerminalView(const QString &name, QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(name);
    setAccessibleName(tr("Terminal"));
    setToolTip(tr("Tab goes to the program; Ctrl+Tab leaves the terminal."));
    setFrameShape(QFrame::StyledPanel); // as other fields, the scroll bar inside
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLayoutDirection(Qt::LeftToRight);
    setMinimumSize(120, 80);
    setFont(fontFor(TextRole::MonoSmall));
    const QFontMetricsF metrics(font());
    m_cellWidth = metrics.horizontalAdvance(QLatin1Char('M'));
    m_cellHeight = int(std::ceil(metrics.height())) + 2;
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    refresh(true);
}

void TerminalView::write(const QByteArray &bytes)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    m_screen.write(bytes);
    if (const QByteArray answers = m_screen.takeAnswers(); !answers.isEmpty() && m_connected)
        Q_EMIT typed(answers);
    refresh(atEnd);
}

void TerminalView::reset()
{
    m_screen.reset();
    m_selection.clear();
    refresh(true);
}

void TerminalView::setConnected(bool connected)
{
    m_connected = connected;
    viewport()->update();
}

void TerminalView::refresh(bool stayAtEnd)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, m_screen.keptLines());
    bar->setPageStep(m_screen.rows());
    bar->setSingleStep(scrollStep);
    if (stayAtEnd)
        bar->setValue(bar->maximum());
    m_cursorOn = true;
    viewport()->update();
    if (!m_describe.isActive())
        m_describe.start(describeMs, this);
}

void TerminalView::fit()
{
    const int columns = std::clamp(int((viewport()->width() - 2 * Padding) / m_cellWidth), 1, TerminalScreen::MaxColumns);
    const int rows = std::clamp((viewport()->height() - 2 * Padding) / m_cellHeight, 1, TerminalScreen::MaxRows);
    if (columns == m_screen.columns() && rows == m_screen.rows())
        return;
    m_screen.resize(columns, rows);
    m_selection.clear();
    refresh(true);
    Q_EMIT sizeChanged(columns, rows);
}

void TerminalView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

QString TerminalView::visibleText() const
{
    QStringList rows;
    const int first = verticalScrollBar()->value();
    for (int row = 0; row < m_screen.rows(); ++row)
        rows.append(textOf(m_screen.line(first + row)));
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    return rows.join(u'\n');
}

void TerminalView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_describe.timerId()) {
        m_describe.stop();
        setAccessibleDescription(visibleText());
    } else if (event->timerId() == m_blink.timerId()) {
        m_cursorOn = !m_cursorOn;
        viewport()->update();
    }
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_connected) {
        event->accept(); // Ctrl+W and the like belong to the program
        return true;
    }
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

/// Tab is the program's while there is one.
bool TerminalView::focusNextPrevChild(bool next)
{
    return m_connected ? false : QAbstractScrollArea::focusNextPrevChild(next);
}

bool TerminalView::ownKey(const QKeyEvent &event)
{
    const auto held = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    const int key = event.key();
    if (held & Qt::ControlModifier && (key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
        QAbstractScrollArea::focusNextPrevChild(key == Qt::Key_Tab && !(held & Qt::ShiftModifier));
    } else if (held == (Qt::ControlModifier | Qt::ShiftModifier) && (key == Qt::Key_C || key == Qt::Key_V || key == Qt::Key_A)) {
        key == Qt::Key_C ? copy() : key == Qt::Key_V ? paste() : selectAll();
    } else if (held == Qt::ShiftModifier && (key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        verticalScrollBar()->triggerAction(key == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    } else if (held == Qt::ShiftModifier && key == Qt::Key_Insert) {
        paste();
    } else if (held == Qt::ShiftModifier && key >= Qt::Key_Home && key <= Qt::Key_Down) {
        extendSelection(key);
    } else {
        return false;
    }
    return true;
}

/// Shift with an arrow, Home or End marks, from the cursor on.
void TerminalView::extendSelection(int key)
{
    if (!m_selection.hasAnchor())
        m_selection.begin({m_screen.firstLine() + quint64(m_screen.keptLines() + m_screen.cursorRow()), m_screen.cursorColumn()});
    TerminalPlace place = m_selection.end();
    const quint64 last = m_screen.firstLine() + quint64(m_screen.keptLines() + m_screen.rows()) - 1;
    switch (key) {
    case Qt::Key_Left: place.column = std::max(0, place.column - 1); break;
    case Qt::Key_Right: place.column = std::min(m_screen.columns(), place.column + 1); break;
    case Qt::Key_Up: place.line = std::max(m_screen.firstLine(), place.line > 0 ? place.line - 1 : 0); break;
    case Qt::Key_Down: place.line = std::min(last, place.line + 1); break;
    case Qt::Key_Home: place.column = 0; break;
    default: place.column = m_screen.columns(); break;
    }
    m_selection.extend(place);
    viewport()->update();
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    if (ownKey(*event))
        return;
    const QByteArray bytes = m_connected ? terminalKey(*event, m_screen.wantsApplicationCursor()) : QByteArray();
    if (bytes.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    m_selection.clear();
    send(bytes);
}

void TerminalView::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !m_connected)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
    Q_EMIT typed(bytes);
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    send(event->commitString().toUtf8());
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return m_connected;
    case Qt::ImCursorRectangle: return cursorRect();
    case Qt::ImHints: return int(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    default: return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void TerminalView::copy()
{
    if (!m_selection.isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

void TerminalView::paste()
{
    send(terminalPaste(QApplication::clipboard()->text(), m_screen.wantsBracketedPaste()));
}

void TerminalView::selectAll()
{
    m_selection.selectAll(m_screen);
    viewport()->update();
}

TerminalPlace TerminalView::placeAt(const QPoint &point) const
{
    const int row = std::clamp((point.y() - Padding) / m_cellHeight, 0, m_screen.rows() - 1);
    const int column = std::clamp(int((point.x() - Padding) / m_cellWidth), 0, m_screen.columns());
    return {m_screen.firstLine() + quint64(verticalScrollBar()->value() + row), column};
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const TerminalPlace place = placeAt(event->position().toPoint());
        event->modifiers() & Qt::ShiftModifier ? m_selection.extend(place) : m_selection.begin(place);
        viewport()->update();
    }
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_selection.extend(placeAt(event->position().toPoint()));
        viewport()->update();
    }
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_selection.selectWord(m_screen, placeAt(event->position().toPoint()));
    viewport()->update();
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &TerminalView::copy)->setEnabled(!m_selection.isEmpty());
    menu->addAction(tr("Paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this, &TerminalView::paste)->setEnabled(m_connected);
    menu->addAction(tr("Select all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this, &TerminalView::selectAll);
    menu->popup(event->globalPos());
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_cursorOn = true;
    m_blink.start(blinkMs, this);
    viewport()->update();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    viewport()->update();
}

} // namespace ui
