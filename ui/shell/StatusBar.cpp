// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StatusBar.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RelativeTime.h"
#include "ui/shell/StatusModel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace ui {

class StatusBar::Dot final : public QWidget {
public:
    Dot() { setFixedSize(8, 8); }
    Tone tone = Tone::Off;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintShape(painter, rect(), shapeOf(tone), tokens().tone(tone).ink);
    }
};

namespace {

Button *quietButton(const QString &name)
{
    auto *button = new Button({}, name, ButtonKind::Link);
    button->setFont(fontFor(TextRole::Caption));
    button->setProperty("quiet", true);
    button->setFixedHeight(22);
    return button;
}

} // namespace

StatusBar::StatusBar(StatusModel &status, base::Clock &clock, QWidget *parent)
    : Pane(Qt::TopEdge, Fill::Surface, parent), m_status(status), m_clock(clock), m_dot(new Dot),
      m_network(quietButton(QStringLiteral("status.network"))), m_connection(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_trigger(quietButton(QStringLiteral("status.trigger"))), m_lock(quietButton(QStringLiteral("status.lock")))
{
    setObjectName(QStringLiteral("status"));
    setAccessibleName(tr("Status"));
    setFixedHeight(Tokens::statusBar);
    m_connection->setObjectName(QStringLiteral("status.connection"));
    m_connection->setElide(Qt::ElideRight);
    m_trigger->setToolTip(tr("Show the trigger"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4, 1, Tokens::space3, 0);
    row->setSpacing(Tokens::space1);
    row->addWidget(m_dot);
    row->addWidget(m_network);
    row->addSpacing(Tokens::space2);
    row->addWidget(m_connection);
    row->addStretch(1);
    row->addWidget(m_trigger);
    row->addSpacing(Tokens::space1);
    row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &StatusBar::lockClicked);
    connect(m_network, &QPushButton::clicked, this, &StatusBar::networkClicked);
    connect(m_trigger, &QPushButton::clicked, this, &StatusBar::triggerClicked);
    connect(&status, &StatusModel::changed, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    tick();
}

void StatusBar::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_next.reset();
}

void StatusBar::tick()
{
    refresh();
    // Only words that grow old need the clock: a block's age and a countdown.
    if (isVisible())
        m_next = m_clock.after(std::chrono::seconds(1), [this] { tick(); });
}

void StatusBar::refresh()
{
    const StatusModel::Network &network = m_status.network();
    m_dot->tone = network.tone;
    m_dot->update();
    QString where = network.name.isEmpty() ? tr("No network") : network.name;
    if (network.block > 0) {
        where += tr(" · block %1").arg(locale().toString(network.block));
        if (network.blockSeenMs > 0)
            where += tr(" · %1").arg(relativeText(network.blockSeenMs, m_clock.nowMs()));
    }
    m_network->setText(where);
    m_connection->setText(network.connection);
    m_trigger->setText(m_status.trigger().text.isEmpty() ? QString() : tr("Trigger: %1").arg(m_status.trigger().text));
    m_trigger->setVisible(!m_status.trigger().text.isEmpty());
    const Tone trigger = m_status.trigger().tone;
    const bool loud = trigger == Tone::Bad || trigger == Tone::Caution;
    m_trigger->setProperty("tone", loud ? QVariant(int(trigger)) : QVariant());
    m_trigger->update();
    const StatusModel::Lock &lock = m_status.lock();
    m_lock->setVisible(lock.hasWallet);
    if (lock.locked) {
        m_lock->setText(tr("Locked"));
        m_lock->setToolTip(tr("Unlock the wallet"));
    } else if (lock.locksAtMs == 0) {
        m_lock->setText(tr("Unlocked"));
        m_lock->setToolTip(tr("Lock now (Ctrl+L)"));
    } else {
        // Rounded up: "locks in 9 min" must not lie when 8½ are left, and the last minute counts in seconds.
        const qint64 left = std::max<qint64>((lock.locksAtMs - m_clock.nowMs() + 999) / 1000, 0);
        const QString span = left > 60 ? durationText((left + 59) / 60 * 60) : durationText(left);
        m_lock->setText(tr("Unlocked · locks in %1").arg(span));
        m_lock->setToolTip(tr("Lock now (Ctrl+L)"));
    }
}

} // namespace ui
