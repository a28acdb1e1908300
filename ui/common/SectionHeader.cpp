// SPDX-License-Identifier: Apache-2.0
#include "ui/common/SectionHeader.h"

#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>

namespace ui {

SectionHeader::SectionHeader(const QString &title, const QString &caption, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, TextRole::Strong)), m_caption(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_row(new QHBoxLayout(this))
{
    setMinimumHeight(24);
    m_title->setElide(Qt::ElideRight);
    m_caption->setElide(Qt::ElideRight);
    m_row->addWidget(m_title);
    m_row->addWidget(m_caption);
    m_row->addStretch(1);
    setTitle(title);
    setCaption(caption);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void SectionHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace ui
