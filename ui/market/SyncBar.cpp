// SPDX-License-Identifier: Apache-2.0
#include "ui/market/SyncBar.h"

#include "ui/common/Button.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/ShapeMark.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ui {

using SyncState = market::MarketSync::State;

SyncBar::SyncBar(market::Market &market, QWidget *parent)
    : Pane(Qt::BottomEdge, Fill::Raised, parent), m_market(market), m_mark(new ShapeMark), m_words(new PlainLabel({}, TextRole::Strong)),
      m_why(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_progress(new QProgressBar),
      m_button(new Button({}, QStringLiteral("market.sync.button")))
{
    setObjectName(QStringLiteral("market.sync"));
    m_words->setObjectName(QStringLiteral("market.sync.words"));
    m_progress->setObjectName(QStringLiteral("market.sync.progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("How much of the market's history has been read"));
    m_why->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(Tokens::space2);
    first->addWidget(m_mark);
    first->addWidget(m_words, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::space1);
    words->addLayout(first);
    words->addWidget(m_progress);
    words->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    row->setSpacing(Tokens::space5);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { m_pauses ? Q_EMIT pauseRequested() : Q_EMIT resumeRequested(); });
    connect(&market, &market::Market::syncChanged, this, &SyncBar::refresh);
    connect(&market, &market::Market::headChanged, this, &SyncBar::refresh);
    refresh();
}

void SyncBar::refresh()
{
    const market::MarketSync &sync = m_market.sync();
    const QLocale locale;
    const QString block = m_market.head() ? locale.toString(m_market.head()->number) : QStringLiteral("–");
    const bool counts = sync.target > 0 && (sync.state == SyncState::CatchingUp || sync.state == SyncState::Paused);
    m_pauses = sync.state == SyncState::CatchingUp;
    m_progress->setVisible(counts);
    m_progress->setValue(counts ? int(std::min<quint64>(1000, sync.done * 1000 / sync.target)) : 0);
    m_button->setText(m_pauses ? tr("Pause") : sync.state == SyncState::Failed ? tr("Try again") : tr("Resume"));
    m_button->setVisible(m_pauses || sync.state == SyncState::Paused || sync.state == SyncState::Failed);
    Tone tone = Tone::Info;
    switch (sync.state) {
    case SyncState::CatchingUp:
        m_words->setText(sync.target == 0 ? tr("Catching up with the chain…")
                                          : tr("Catching up: %1 of %2 blocks, %3 events").arg(locale.toString(sync.done), locale.toString(sync.target),
                                                                                              locale.toString(sync.events)));
        m_why->setText(tr("The market's history is read once and kept on this computer. Pausing keeps what has been read."));
        break;
    case SyncState::Paused:
        tone = Tone::Caution;
        m_words->setText(tr("Paused at block %1").arg(block));
        m_why->setText(tr("What is shown ends there. Resume to go on where it stopped."));
        break;
    case SyncState::Disconnected:
        tone = Tone::Caution;
        m_words->setText(tr("No connection to the network"));
        m_why->setText(tr("What is shown is the market as of block %1. It goes on by itself when the connection is back.").arg(block));
        break;
    case SyncState::Failed:
        tone = Tone::Bad;
        m_words->setText(tr("The market cannot be followed"));
        m_why->setText(sync.problem);
        break;
    default: break;
    }
    m_mark->set(shapeOf(tone), tone);
    setVisible(sync.state == SyncState::CatchingUp || sync.state == SyncState::Paused || sync.state == SyncState::Disconnected || sync.state == SyncState::Failed);
}

} // namespace ui
