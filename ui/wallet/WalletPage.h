// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/shell/Page.h"
#include "ui/wallet/SetupStep.h"
#include "ui/wallet/WalletContext.h"

class QStackedWidget;

namespace ui {

class AccountPanel;
class ActivityPanel;
class NoteBox;
class SendForm;

/// Accounts, receiving, sending, and what was sent; on the first run the ways to get an account.
class WalletPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletPage)

public:
    explicit WalletPage(WalletContext context, QWidget *parent = nullptr);
    void activated() override;
    /// See AccountPanel::setMembership.
    void setMembership(const QString &nfts, int votes);
    /// Asks for the password if need be; calls back once.
    void requestUnlock(std::function<void(bool unlocked)> done);
    /// Opens the sheet that adds an account.
    void addAccount();

private:
    [[nodiscard]] QWidget *makeFirstRun();
    [[nodiscard]] QWidget *makeContent();
    void refresh();
    void setUp(std::optional<SetupSource> source);

    WalletContext m_context;
    QStackedWidget *m_stack;
    NoteBox *m_problems;
    QWidget *m_problemBox = nullptr;
    AccountPanel *m_account = nullptr;
    SendForm *m_send = nullptr;
    ActivityPanel *m_activity = nullptr;
    Button *m_add;
    Button *m_lock;
    Button *m_unlock;
};

} // namespace ui
