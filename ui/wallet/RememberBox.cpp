// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/RememberBox.h"
#include "ui/common/PlainLabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

RememberBox::RememberBox(wallet::PasswordStore &passwords, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox(tr("Remember the password in %1").arg(passwords.name()))),
      m_why(new PlainLabel({}, TextRole::Caption, TextTone::Third))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space1);
    column->addWidget(m_box);
    column->addWidget(m_why);
    m_box->setObjectName(QStringLiteral("wallet.remember"));
    m_box->setEnabled(false);
    m_why->setObjectName(QStringLiteral("wallet.remember.why"));
    m_why->setWordWrap(true);
    m_why->hide();
    passwords.probe().then(this, [this](const base::Result<bool> &usable) {
        m_box->setEnabled(usable.has_value() && *usable);
        if (usable)
            return;
        m_why->setText(usable.error().summary);
        m_why->show();
        m_box->setAccessibleDescription(usable.error().summary);
    });
}

bool RememberBox::isChecked() const
{
    return m_box->isEnabled() && m_box->isChecked();
}

} // namespace ui
