// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LogView.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/SearchField.h"
#include "ui/deploy/LineView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestLine = 16 * 1024;

} // namespace

LogView::LogView(deploy::Reactor &reactor, base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_reactor(reactor), m_lines(new LineView(QStringLiteral("leases.logs"), tr("Log of the container"), clock)),
      m_again(new Button(Icon::Refresh, tr("Read again from the container"), QStringLiteral("leases.logs.again"))),
      m_copy(new Button(Icon::Copy, tr("Copy these lines"), QStringLiteral("leases.logs.copy")))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_lines);
    m_lines->bars()->addWidget(makeBar());
    connect(m_lines, &LineView::changed, this, &LogView::refreshCaption);
    connect(m_again, &QPushButton::clicked, this, &LogView::listen);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lines->shownText()); });
}

QWidget *LogView::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_lines->search(), 1);
    row->addWidget(m_lines->follow());
    row->addWidget(m_copy);
    row->addWidget(m_again);
    return bar;
}

void LogView::setKey(const deploy::DeploymentKey &key, const QString &waiting)
{
    m_lines->setWaiting(waiting);
    if (key == m_key)
        return;
    m_key = key;
    m_lines->search()->clear();
    m_lines->follow()->setChecked(true);
    listen();
}

void LogView::listen()
{
    m_subscription.reset();
    m_lines->clear();
    if (m_key.isEmpty() || !isVisible())
        return;
    m_subscription = m_reactor.logs(m_key, Tail, [this](const deploy::LogLine &line) { take(line); });
}

void LogView::take(const deploy::LogLine &line)
{
    m_lines->add({line.timeMs, line.error ? ShownLine::Mark::Error : ShownLine::Mark::None, {}, base::visibleText(line.text, longestLine), 0});
}

void LogView::refreshCaption()
{
    const qsizetype count = m_lines->lineCount();
    m_copy->setEnabled(count > 0);
    const QLocale locale;
    const QString needle = m_lines->search()->text();
    QString words;
    if (count > 0 && needle.isEmpty())
        words = count == 1 ? tr("1 line · live") : tr("%1 lines · live").arg(locale.toString(count));
    else if (count > 0)
        words = tr("%1 of %2 lines hold “%3”").arg(locale.toString(m_lines->shownCount()), locale.toString(count), needle);
    m_lines->setCaption(m_lines->hasErrors() ? tr("%1 · “!” marks standard error").arg(words) : words);
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
}

} // namespace ui
