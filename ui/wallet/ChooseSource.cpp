// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/ChooseSource.h"
#include "ui/common/Button.h"
#include "ui/common/ListRow.h"
#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

/// An icon on a soft ground.
class SourceEmblem final : public QWidget {
public:
    explicit SourceEmblem(Icon icon) : m_icon(icon) { setFixedSize(36, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), Tokens::cardRadius, tokens().accentSoft, tokens().highContrast ? tokens().accent : QColor());
        painter.drawPixmap(8, 8, iconPixmap(m_icon, 20, tokens().accent, devicePixelRatioF()));
    }

private:
    Icon m_icon;
};

} // namespace

ChooseSource::ChooseSource(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [this, column](Icon icon, const QString &name, const QString &caption, const QString &action, const QString &object,
                                    SetupSource source) {
        auto *button = new Button(action, object, source == SetupSource::NewPhrase ? ButtonKind::Primary : ButtonKind::Normal);
        button->setAccessibleName(name);
        button->setAccessibleDescription(caption);
        button->setMinimumWidth(88);
        auto *row = new ListRow(new SourceEmblem(icon), name, caption, button);
        row->setMinimumHeight(56);
        row->setLast(source == SetupSource::KeystoreFile);
        column->addWidget(row);
        connect(button, &QPushButton::clicked, this, [this, source] { Q_EMIT chosen(source); });
        if (!m_first)
            m_first = button;
    };
    add(Icon::Plus, tr("Make a new wallet"), tr("Twelve words to write down, then a password."), tr("Start"),
        QStringLiteral("wallet.setup.new"), SetupSource::NewPhrase);
    add(Icon::Editor, tr("Import a phrase"), tr("12 to 24 words from another wallet."), tr("Import"), QStringLiteral("wallet.setup.phrase"),
        SetupSource::Phrase);
    add(Icon::Key, tr("Import a private key"), tr("64 digits, the key of one account."), tr("Import"), QStringLiteral("wallet.setup.key"),
        SetupSource::PrivateKey);
    add(Icon::Lock, tr("Import a keystore file"), tr("An encrypted key file and its password."), tr("Import"),
        QStringLiteral("wallet.setup.keystore"), SetupSource::KeystoreFile);
}

} // namespace ui
