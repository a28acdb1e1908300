// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/SecretBytes.h"

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <memory>

namespace ui {

/// How an account comes into the wallet.
enum class SetupSource { NewPhrase, Phrase, PrivateKey, KeystoreFile };

/// What the steps gather.
struct SetupDraft {
    SetupSource source = SetupSource::NewPhrase;
    base::SecretBytes phrase;     ///< valid, single spaces
    base::SecretBytes privateKey; ///< hex, as typed
    QByteArray keystore;          ///< JSON
    QString name;
    base::SecretBytes password;
    bool remember = false;
};
using SharedDraft = std::shared_ptr<SetupDraft>;

/// One page of WalletSetup.
class SetupStep : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupStep)

public:
    explicit SetupStep(SharedDraft draft) : m_draft(std::move(draft)) {}
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString caption() const = 0;
    [[nodiscard]] virtual QString nextText() const { return tr("Next"); }
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;
    /// Takes what was typed into the draft. False, with the error shown at its field, keeps the person here.
    [[nodiscard]] virtual bool accept() = 0;
    /// What the vault refused, when it belongs to a field of this step.
    virtual bool showError(const QString &sentence)
    {
        Q_UNUSED(sentence)
        return false;
    }

Q_SIGNALS:
    void nextRequested(); ///< Return in a field

protected:
    [[nodiscard]] SetupDraft &draft() const { return *m_draft; }

private:
    SharedDraft m_draft;
};

} // namespace ui
