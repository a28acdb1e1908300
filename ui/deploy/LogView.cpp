// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LogView.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/SearchField.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds gatherFor{50};
constexpr qsizetype longestLine = 16 * 1024;

QString timeOf(const deploy::LogLine &line)
{
    return line.timeMs > 0 ? QDateTime::fromMSecsSinceEpoch(line.timeMs).toString(QStringLiteral("HH:mm:ss")) : QStringLiteral("        ");
}

} // namespace

LogView::LogView(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_reactor(reactor), m_clock(clock), m_search(new SearchField(tr("Search these lines"), QStringLiteral("leases.logs.search"))),
      m_follow(new QCheckBox(tr("Follow"))), m_again(new Button(Icon::Refresh, tr("Read again from the container"), QStringLiteral("leases.logs.again"))),
      m_copy(new Button(Icon::Copy, tr("Copy these lines"), QStringLiteral("leases.logs.copy"))), m_text(new QPlainTextEdit),
      m_waiting(new PlainLabel({}, TextRole::Body, TextTone::Second)), m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_stack(new QStackedLayout)
{
    m_text->setObjectName(QStringLiteral("leases.logs"));
    m_text->setAccessibleName(tr("Log of the container"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumBlockCount(MaxLines);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(fontFor(TextRole::MonoSmall));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_caption->setElide(Qt::ElideRight);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeBar());
    column->addLayout(m_stack, 1);
    column->addWidget(m_caption);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::rebuild);
    connect(m_again, &QPushButton::clicked, this, &LogView::listen);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // Scrolling up by hand means: stop running away from me.
        const QScrollBar *bar = m_text->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
}

QWidget *LogView::makeBar()
{
    m_follow->setObjectName(QStringLiteral("leases.logs.follow"));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_search->setMinimumWidth(80);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_search, 1);
    row->addWidget(m_follow);
    row->addWidget(m_copy);
    row->addWidget(m_again);
    return bar;
}

void LogView::setKey(const deploy::DeploymentKey &key, const QString &waiting)
{
    m_waitingText = waiting;
    if (key == m_key) {
        refreshCaption();
        return;
    }
    m_key = key;
    m_search->clear();
    m_follow->setChecked(true);
    listen();
}

void LogView::listen()
{
    m_subscription.reset();
    m_lines.clear();
    m_fresh.clear();
    rebuild();
    if (m_key.isEmpty() || !isVisible())
        return;
    m_subscription = m_reactor.logs(m_key, Tail, [this](const deploy::LogLine &line) { take(line); });
}

void LogView::take(const deploy::LogLine &line)
{
    m_fresh.push_back(line);
    if (m_fresh.size() > MaxLines)
        m_fresh.erase(m_fresh.begin(), m_fresh.begin() + MaxLines / 2);
    if (!m_gather)
        m_gather = m_clock.after(gatherFor, [this] { flush(); });
}

void LogView::flush()
{
    m_gather.reset();
    m_text->setUpdatesEnabled(false);
    for (deploy::LogLine &line : m_fresh) {
        line.text = base::visibleText(line.text, longestLine);
        if (matches(line))
            append(line);
        m_lines.push_back(std::move(line));
    }
    m_fresh.clear();
    while (m_lines.size() > MaxLines)
        m_lines.pop_front();
    m_text->setUpdatesEnabled(true);
    if (m_follow->isChecked())
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    refreshCaption();
}

void LogView::append(const deploy::LogLine &line)
{
    const Tokens &t = tokens();
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_text->document()->isEmpty())
        cursor.insertBlock();
    QTextCharFormat time, mark, words;
    time.setForeground(t.text3);
    mark.setForeground(t.caution);
    words.setForeground(t.text);
    cursor.insertText(timeOf(line), time);
    cursor.insertText(line.error ? QStringLiteral(" ! ") : QStringLiteral("   "), mark);
    cursor.insertText(line.text, words);
}

bool LogView::matches(const deploy::LogLine &line) const
{
    return m_search->text().isEmpty() || line.text.contains(m_search->text(), Qt::CaseInsensitive);
}

void LogView::rebuild()
{
    m_text->clear();
    for (const deploy::LogLine &line : m_lines) {
        if (matches(line))
            append(line);
    }
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    refreshCaption();
}

void LogView::refreshCaption()
{
    const bool any = !m_lines.empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_waiting->setText(m_waitingText);
    m_copy->setEnabled(any);
    const QLocale locale;
    QString words;
    if (any && m_search->text().isEmpty())
        words = m_lines.size() == 1 ? tr("1 line · live") : tr("%1 lines · live").arg(locale.toString(qsizetype(m_lines.size())));
    else if (any)
        words = tr("%1 of %2 lines hold “%3”").arg(locale.toString(m_text->document()->isEmpty() ? 0 : m_text->blockCount()),
                                                  locale.toString(qsizetype(m_lines.size())), m_search->text());
    const bool errors = std::any_of(m_lines.begin(), m_lines.end(), [](const deploy::LogLine &line) { return line.error; });
    m_caption->setText(errors ? tr("%1 · “!” marks standard error").arg(words) : words);
}

QString LogView::copyText() const
{
    return m_text->toPlainText();
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_subscription)
        listen();
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_subscription.reset();
    m_gather.reset();
}

void LogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        rebuild();
}

} // namespace ui
