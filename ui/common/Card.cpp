// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Card.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int headHeight = 44;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent), m_head(new QWidget(this)), m_headRow(new QHBoxLayout(m_head)), m_title(new PlainLabel({}, TextRole::Strong)),
      m_caption(new PlainLabel({}, TextRole::CaptionStrong, TextTone::Second)), m_badge(new Pill),
      m_trailing(new PlainLabel({}, TextRole::CaptionStrong, TextTone::Second)), m_body(new QVBoxLayout)
{
    m_head->setFixedHeight(headHeight);
    m_headRow->setContentsMargins(Tokens::space4, 0, Tokens::space4, 0);
    m_title->setElide(Qt::ElideRight);
    m_caption->setElide(Qt::ElideRight);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_badge);
    m_headRow->addWidget(m_caption);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_trailing);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    updateHead();
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    updateHead();
}

void Card::setBadge(const QString &word, Tone tone)
{
    setBadge(word, tone, shapeOf(tone));
}

void Card::setBadge(const QString &word, Tone tone, Shape shape)
{
    m_badge->setState(word, tone, shape);
    updateHead();
}

void Card::setTrailing(const QString &text)
{
    m_trailing->setText(text);
    updateHead();
}

void Card::addAction(QWidget *widget)
{
    m_headRow->addWidget(widget);
    updateHead();
}

void Card::setFlush(bool flush)
{
    if (flush)
        m_body->setContentsMargins(0, 0, 0, 3);
    else
        m_body->setContentsMargins(Tokens::space4 - 1, Tokens::space3, Tokens::space4 - 1, Tokens::space4 - 1);
    m_body->setSpacing(flush ? 0 : Tokens::space2);
}

void Card::updateHead()
{
    m_caption->setVisible(!m_caption->text().isEmpty());
    m_badge->setVisible(!m_badge->word().isEmpty());
    m_trailing->setVisible(!m_trailing->text().isEmpty());
    m_head->setVisible(!m_title->text().isEmpty());
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, rect(), Tokens::cardRadius, t.surface, t.line);
    if (!m_head->isHidden())
        painter.fillRect(QRect(1, headHeight, width() - 2, 1), t.line);
}

} // namespace ui
