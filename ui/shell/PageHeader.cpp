// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PageHeader.h"

#include "ui/common/Pill.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

PageHeader::PageHeader(QWidget *parent)
    : Pane(Qt::BottomEdge, Fill::Surface, parent), m_title(new PlainLabel({}, TextRole::Title)),
      m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_back(new Button({}, QStringLiteral("header.back"), ButtonKind::Link)), m_pill(new Pill), m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(Tokens::header);
    m_title->setObjectName(QStringLiteral("header.title"));
    m_caption->setObjectName(QStringLiteral("header.caption"));
    m_title->setElide(Qt::ElideRight);
    m_caption->setElide(Qt::ElideRight);
    auto *line = new QHBoxLayout;
    line->setSpacing(Tokens::space3);
    line->addWidget(m_back);
    line->addWidget(m_title);
    line->addWidget(m_pill);
    line->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addStretch(1);
    words->addLayout(line);
    words->addWidget(m_caption);
    words->addStretch(1);
    m_actions->setSpacing(Tokens::space3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space5, 0, Tokens::space5, 1);
    row->setSpacing(Tokens::space4);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::breadcrumbClicked);
    setCaption({});
    setBreadcrumb({});
    setPill({});
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void PageHeader::setBreadcrumb(const QString &parentTitle)
{
    m_back->setText(parentTitle.isEmpty() ? QString() : QString(parentTitle + QStringLiteral(" ›")));
    m_back->setAccessibleName(tr("Back to %1").arg(parentTitle));
    m_back->setVisible(!parentTitle.isEmpty());
}

void PageHeader::setPill(const QString &word, Tone tone)
{
    setPill(word, tone, shapeOf(tone));
}

void PageHeader::setPill(const QString &word, Tone tone, Shape shape)
{
    m_pill->setState(word, tone, shape);
    m_pill->setVisible(!word.isEmpty());
}

Button *PageHeader::addAction(const QString &text, const QString &name, ButtonKind kind)
{
    auto *button = new Button(text, name, kind);
    m_actions->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace ui
