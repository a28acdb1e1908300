// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/PasswordField.h"
#include "ui/common/Icons.h"

#include <QAction>

namespace ui {

PasswordField::PasswordField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setEchoMode(QLineEdit::Password);
    setMaxLength(1024);
    QAction *eye = addAction(icon(Icon::Eye), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show what is typed"));
    eye->setToolTip(eye->text());
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye));
        eye->setText(shown ? tr("Hide what is typed") : tr("Show what is typed"));
        eye->setToolTip(eye->text());
    });
}

base::SecretBytes PasswordField::secret() const
{
    QByteArray utf8 = text().toUtf8();
    return base::SecretBytes::takeFrom(utf8);
}

base::SecretBytes PasswordField::take()
{
    base::SecretBytes taken = secret();
    wipeAndClear();
    return taken;
}

void PasswordField::wipeAndClear()
{
    wipeShared(text());
    setText({}); // also forgets the undo history
}

void PasswordField::hideEvent(QHideEvent *event)
{
    setEchoMode(QLineEdit::Password);
    for (QAction *action : actions())
        action->setChecked(false);
    QLineEdit::hideEvent(event);
}

void wipeShared(const QString &text)
{
    if (!text.isEmpty())
        base::wipe(const_cast<QChar *>(text.constData()), std::size_t(text.size()) * sizeof(QChar));
}

} // namespace ui
