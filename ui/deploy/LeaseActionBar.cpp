// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseActionBar.h"

#include "ui/common/Button.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace ui {

LeaseActionBar::LeaseActionBar(QWidget *parent)
    : Pane(Qt::TopEdge, Fill::Raised, parent), m_count(new PlainLabel({}, TextRole::Strong)), m_topUp(new Button(tr("Top up…"), QStringLiteral("leases.batch.topUp"))),
      m_close(new Button(tr("Close…"), QStringLiteral("leases.batch.close"), ButtonKind::Danger)), m_tag(new Button(tr("Tag…"), QStringLiteral("leases.batch.tag"))),
      m_export(new Button(tr("Export…"), QStringLiteral("leases.batch.export")))
{
    setObjectName(QStringLiteral("leases.batch"));
    setAccessibleName(tr("Selected leases"));
    m_count->setObjectName(QStringLiteral("leases.batch.count"));
    m_count->setElide(Qt::ElideRight);
    auto *clear = new Button(Icon::Close, tr("Select only one"), QStringLiteral("leases.batch.clear"));
    clear->setFixedSize(26, 26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space3, Tokens::space2);
    row->setSpacing(Tokens::space2);
    row->addWidget(m_count, 1);
    for (QWidget *button : {m_topUp, m_tag, m_export, m_close, clear})
        row->addWidget(button);
    connect(m_topUp, &QPushButton::clicked, this, &LeaseActionBar::topUpRequested);
    connect(m_close, &QPushButton::clicked, this, &LeaseActionBar::closeRequested);
    connect(m_tag, &QPushButton::clicked, this, &LeaseActionBar::tagRequested);
    connect(m_export, &QPushButton::clicked, this, &LeaseActionBar::exportRequested);
    connect(clear, &QPushButton::clicked, this, &LeaseActionBar::clearRequested);
    setAbilities(false, false, false);
    hide();
}

void LeaseActionBar::setAbilities(bool trades, bool notes, bool files)
{
    m_topUp->setVisible(trades);
    m_close->setVisible(trades);
    m_tag->setVisible(notes);
    m_export->setVisible(files);
}

void LeaseActionBar::setCount(int leases)
{
    m_count->setText(tr("%1 selected").arg(QLocale().toString(leases)));
    setVisible(leases > 1);
}

} // namespace ui
