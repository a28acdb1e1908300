// SPDX-License-Identifier: Apache-2.0
#include "ui/common/StatTile.h"

#include "ui/common/PlainLabel.h"

#include <QVBoxLayout>

namespace ui {

StatTile::StatTile(const QString &label, QWidget *parent)
    : Card({}, parent), m_label(new PlainLabel(label, TextRole::Caption, TextTone::Second)),
      m_value(new PlainLabel(QStringLiteral("–"), TextRole::Display)), m_below(new PlainLabel({}, TextRole::Caption, TextTone::Second))
{
    body()->setContentsMargins(Tokens::space4 - 1, Tokens::space4 - 1, Tokens::space4 - 1, Tokens::space4 - 1);
    body()->setSpacing(Tokens::space1);
    for (PlainLabel *line : {m_label, m_value, m_below}) {
        line->setElide(Qt::ElideRight);
        body()->addWidget(line);
    }
    body()->addStretch(1);
    name();
}

void StatTile::setLabel(const QString &label)
{
    m_label->setText(label);
    name();
}

void StatTile::setValue(const QString &value, TextTone tone)
{
    m_value->setText(value);
    m_value->setTone(tone);
    name();
}

void StatTile::setCaptionText(const QString &caption)
{
    m_below->setText(caption);
    name();
}

void StatTile::name()
{
    setAccessibleName(tr("%1: %2, %3", "figure: label, value, caption").arg(m_label->text(), m_value->text(), m_below->text()));
}

} // namespace ui
