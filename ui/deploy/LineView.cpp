// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LineView.h"

#include "ui/common/PlainLabel.h"
#include "ui/common/SearchField.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds gatherFor{50};

QString lineTime(const ShownLine &line)
{
    return line.timeMs > 0 ? QDateTime::fromMSecsSinceEpoch(line.timeMs).toString(QStringLiteral("HH:mm:ss")) : QStringLiteral("        ");
}

QTextCharFormat inked(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

/// What a block remembers of its line.
int blockStateOf(quint64 number)
{
    return int(number & 0x7fffffffU);
}

} // namespace

LineView::LineView(const QString &prefix, const QString &accessibleName, base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_search(new SearchField(tr("Search these lines"), prefix + QStringLiteral(".search"))),
      m_follow(new QCheckBox(tr("Follow"))), m_text(new QPlainTextEdit), m_waiting(new PlainLabel({}, TextRole::Body, TextTone::Second)),
      m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_bars(new QVBoxLayout), m_stack(new QStackedLayout)
{
    setUpText(prefix, accessibleName);
    m_search->setMinimumWidth(80);
    m_follow->setObjectName(prefix + QStringLiteral(".follow"));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_caption->setElide(Qt::ElideRight);
    m_caption->setObjectName(prefix + QStringLiteral(".caption"));
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_text);
    m_bars->setSpacing(Tokens::space2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_bars);
    column->addLayout(m_stack, 1);
    column->addWidget(m_caption);
    connect(m_search, &QLineEdit::textChanged, this, &LineView::rebuild);
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            toEnd();
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // Scrolling up by hand means: stop running away from me.
        const QScrollBar *bar = m_text->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
}

void LineView::setUpText(const QString &prefix, const QString &accessibleName)
{
    m_text->setObjectName(prefix);
    m_text->setAccessibleName(accessibleName);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(fontFor(TextRole::MonoSmall));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight);
}

void LineView::clear()
{
    m_gather.reset();
    m_lines.clear();
    m_fresh.clear();
    m_markedNumber = 0;
    rebuild();
}

void LineView::setLines(std::vector<ShownLine> lines)
{
    m_gather.reset();
    m_fresh.clear();
    m_markedNumber = 0;
    m_lines.assign(std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    while (m_lines.size() > MaxLines)
        m_lines.pop_front();
    rebuild();
}

void LineView::add(ShownLine line)
{
    m_fresh.push_back(std::move(line));
    if (m_fresh.size() > MaxLines)
        m_fresh.erase(m_fresh.begin(), m_fresh.begin() + MaxLines / 2);
    if (!m_gather)
        m_gather = m_clock.after(gatherFor, [this] { flush(); });
}

void LineView::prepend(std::vector<ShownLine> lines)
{
    if (m_gather)
        flush();
    const int above = m_text->cursorForPosition(QPoint(0, 0)).blockNumber() + int(std::count_if(lines.begin(), lines.end(), [this](const ShownLine &line) { return matches(line); }));
    m_lines.insert(m_lines.begin(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    if (m_lines.size() > MaxLines)
        m_lines.resize(MaxLines);
    m_follow->setChecked(false);
    rebuild();
    m_text->verticalScrollBar()->setValue(m_text->document()->findBlockByNumber(above).firstLineNumber());
}

void LineView::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void LineView::setTimesShown(bool shown)
{
    m_times = shown;
    rebuild();
}

void LineView::setWaiting(const QString &sentence)
{
    m_waiting->setText(sentence);
}

void LineView::setCaption(const QString &words)
{
    m_caption->setText(words);
}

void LineView::flush()
{
    m_gather.reset();
    const int top = m_text->cursorForPosition(QPoint(0, 0)).blockNumber();
    m_text->setUpdatesEnabled(false);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (ShownLine &line : m_fresh) {
        if (matches(line))
            append(cursor, line);
        m_lines.push_back(std::move(line));
    }
    cursor.endEditBlock();
    m_fresh.clear();
    const int gone = forgetOldest();
    m_text->setUpdatesEnabled(true);
    showWaiting();
    if (m_follow->isChecked())
        toEnd();
    else if (gone > 0)
        m_text->verticalScrollBar()->setValue(m_text->document()->findBlockByNumber(std::max(0, top - gone)).firstLineNumber());
    Q_EMIT changed();
}

/// Returns how many of the lines that are shown went.
int LineView::forgetOldest()
{
    int gone = 0;
    for (; m_lines.size() > MaxLines; m_lines.pop_front())
        gone += matches(m_lines.front()) ? 1 : 0;
    if (gone == 0)
        return 0;
    QTextCursor cursor(m_text->document());
    if (gone < m_shown)
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, gone);
    else
        cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_shown -= gone;
    m_marked = m_marked < gone ? -1 : m_marked - gone;
    return gone;
}

void LineView::append(QTextCursor &cursor, const ShownLine &line)
{
    const Tokens &t = tokens();
    cursor.movePosition(QTextCursor::End);
    const bool gap = line.mark == ShownLine::Mark::Gap;
    QTextBlockFormat block;
    if (gap) {
        block.setBackground(t.cautionSoft);
        block.setAlignment(Qt::AlignHCenter);
    }
    if (m_shown++ > 0)
        cursor.insertBlock(block);
    else
        cursor.setBlockFormat(block);
    cursor.block().setUserState(blockStateOf(line.number));
    if (gap)
        return cursor.insertText(QStringLiteral("▲ ") + (line.timeMs > 0 ? lineTime(line) + QStringLiteral(" · ") : QString()) + line.text, inked(t.caution));
    if (m_times)
        cursor.insertText(lineTime(line) + u' ', inked(t.text3));
    if (line.mark == ShownLine::Mark::Error)
        cursor.insertText(QStringLiteral("! "), inked(t.caution));
    else if (m_times)
        cursor.insertText(QStringLiteral("  "), inked(t.text3));
    if (!line.source.isEmpty())
        cursor.insertText(line.source + u' ', inked(t.info));
    appendWords(cursor, line.text);
}

/// The words, with what is searched for on a ground of its own.
void LineView::appendWords(QTextCursor &cursor, const QString &text) const
{
    const Tokens &t = tokens();
    const QString needle = m_search->text();
    qsizetype from = 0;
    while (!needle.isEmpty()) {
        const qsizetype at = text.indexOf(needle, from, Qt::CaseInsensitive);
        if (at < 0)
            break;
        cursor.insertText(text.mid(from, at - from), inked(t.text));
        QTextCharFormat found = inked(t.caution);
        found.setBackground(t.cautionSoft);
        found.setFontUnderline(true);
        cursor.insertText(text.mid(at, needle.size()), found);
        from = at + needle.size();
    }
    cursor.insertText(text.mid(from), inked(t.text));
}

bool LineView::matches(const ShownLine &line) const
{
    if (m_filter && !m_filter(line))
        return false;
    return m_search->text().isEmpty() || line.text.contains(m_search->text(), Qt::CaseInsensitive);
}

void LineView::rebuild()
{
    m_text->setUpdatesEnabled(false);
    m_text->clear();
    m_shown = 0;
    m_marked = -1;
    m_text->setExtraSelections({});
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (const ShownLine &line : m_lines) {
        if (matches(line))
            append(cursor, line);
    }
    cursor.endEditBlock();
    m_text->setUpdatesEnabled(true);
    showWaiting();
    toEnd();
    Q_EMIT changed();
}

void LineView::showWaiting()
{
    m_stack->setCurrentIndex(m_lines.empty() && m_search->text().isEmpty() ? 0 : 1);
}

void LineView::toEnd()
{
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void LineView::step(int by)
{
    if (m_shown == 0)
        return;
    const int from = m_marked < 0 ? (by > 0 ? -1 : 0) : m_marked;
    mark((from + by + m_shown) % m_shown);
    Q_EMIT changed();
}

void LineView::mark(int index)
{
    m_marked = index;
    m_follow->setChecked(false);
    const QTextBlock block = m_text->document()->findBlockByNumber(index);
    m_markedNumber = quint64(std::max(0, block.userState()));
    QTextEdit::ExtraSelection line;
    line.cursor = QTextCursor(block);
    line.format.setBackground(tokens().selectedRow);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({line});
    m_text->setTextCursor(line.cursor);
    m_text->centerCursor();
}

void LineView::showNumber(quint64 number)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && number > 0; block = block.next()) {
        if (block.userState() == blockStateOf(number))
            return mark(block.blockNumber());
    }
}

bool LineView::hasErrors() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const ShownLine &line) { return line.mark == ShownLine::Mark::Error; });
}

QString LineView::shownText() const
{
    return m_text->toPlainText();
}

void LineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_lines.empty())
        return;
    const int place = m_text->verticalScrollBar()->value();
    rebuild();
    if (!m_follow->isChecked())
        m_text->verticalScrollBar()->setValue(place);
}

} // namespace ui
