// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/WalletPage.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PlainLabel.h"
#include "ui/wallet/AccountPanel.h"
#include "ui/wallet/ActivityPanel.h"
#include "ui/wallet/ChooseSource.h"
#include "ui/wallet/SendForm.h"
#include "ui/wallet/UnlockSheet.h"
#include "ui/wallet/WalletSetup.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int AccountWidth = 340;
constexpr int FirstRunWidth = 600;

} // namespace

WalletPage::WalletPage(WalletContext context, QWidget *parent)
    : Page(PageId::Wallet, parent), m_context(std::move(context)), m_stack(new QStackedWidget), m_problems(new NoteBox({}, Tone::Caution)),
      m_add(header()->addAction(tr("Add account"), QStringLiteral("wallet.add"))),
      m_lock(header()->addAction(tr("Lock"), QStringLiteral("wallet.lock"))),
      m_unlock(header()->addAction(tr("Unlock"), QStringLiteral("wallet.unlock"), ButtonKind::Primary))
{
    m_problems->setObjectName(QStringLiteral("wallet.problems"));
    m_stack->addWidget(makeFirstRun());
    m_stack->addWidget(makeContent());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problemBox = new QWidget;
    auto *box = new QVBoxLayout(m_problemBox);
    box->setContentsMargins(Tokens::space5, Tokens::space4, Tokens::space5, 0);
    box->addWidget(m_problems);
    column->addWidget(m_problemBox);
    column->addWidget(m_stack, 1);
    setContent(content);
    connect(m_add, &QPushButton::clicked, this, &WalletPage::addAccount);
    connect(m_lock, &QPushButton::clicked, &m_context.vault, &wallet::Vault::lock);
    connect(m_unlock, &QPushButton::clicked, this, [this] { requestUnlock([](bool) {}); });
    connect(&m_context.vault, &wallet::Vault::accountsChanged, this, &WalletPage::refresh);
    connect(&m_context.vault, &wallet::Vault::currentChanged, this, &WalletPage::refresh);
    connect(&m_context.vault, &wallet::Vault::lockChanged, this, &WalletPage::refresh);
    connect(&m_context.state, &wallet::AccountState::changed, this, [this] {
        if (isVisible())
            m_activity->refreshTimes();
    });
    refresh();
}

QWidget *WalletPage::makeFirstRun()
{
    QVBoxLayout *column = nullptr;
    QWidget *scroll = makeScrollBody(column);
    auto *card = new Card;
    card->setFlush(true);
    card->setAccessibleName(tr("Ways to get an account"));
    card->setMaximumWidth(FirstRunWidth);
    auto *choice = new ChooseSource;
    card->body()->addWidget(choice);
    connect(choice, &ChooseSource::chosen, this, [this](SetupSource source) { setUp(source); });
    auto *title = new PlainLabel(tr("No account yet"), TextRole::Title);
    auto *sentence = new PlainLabel(tr("An account signs your votes and payments. Its key is encrypted on this computer and never leaves it."),
                                    TextRole::Body, TextTone::Second);
    sentence->setWordWrap(true);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Tokens::space2);
    middle->addSpacing(Tokens::space5);
    middle->addWidget(title);
    middle->addWidget(sentence);
    middle->addSpacing(Tokens::space3);
    middle->addWidget(card);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(middle, 100);
    row->addStretch(1);
    for (QWidget *wide : {static_cast<QWidget *>(title), static_cast<QWidget *>(sentence)})
        wide->setMaximumWidth(FirstRunWidth);
    column->addLayout(row);
    column->addStretch(1);
    return scroll;
}

QWidget *WalletPage::makeContent()
{
    m_account = new AccountPanel(m_context);
    m_account->setFixedWidth(AccountWidth);
    m_send = new SendForm(m_context);
    m_activity = new ActivityPanel(m_context);
    QVBoxLayout *column = nullptr;
    QWidget *scroll = makeScrollBody(column);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space4);
    row->addWidget(m_account);
    auto *right = new QVBoxLayout;
    right->setSpacing(Tokens::space4);
    right->addWidget(m_send);
    right->addWidget(m_activity, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    return scroll;
}

void WalletPage::activated()
{
    m_context.state.refresh();
    m_activity->refreshTimes();
}

void WalletPage::setMembership(const QString &nfts, int votes)
{
    m_account->setMembership(nfts, votes);
}

void WalletPage::requestUnlock(std::function<void(bool)> done)
{
    UnlockSheet::ask(m_context.vault, m_context.passwords, this, std::move(done), m_context.passwordHint);
}

void WalletPage::addAccount()
{
    setUp(std::nullopt);
}

void WalletPage::setUp(std::optional<SetupSource> source)
{
    WalletSetup::start(m_context.vault, m_context.passwords, this, source);
}

void WalletPage::refresh()
{
    const auto current = m_context.vault.current();
    const bool unlocked = m_context.vault.isUnlocked();
    const QStringList problems = m_context.vault.problems();
    m_stack->setCurrentIndex(current ? 1 : 0);
    m_problems->setNote(problems.join(u'\n'), Tone::Caution);
    m_problemBox->setVisible(!problems.isEmpty());
    m_add->setVisible(current.has_value());
    m_lock->setVisible(unlocked);
    m_unlock->setVisible(current && !unlocked);
    header()->setCaption(current ? tr("%n account(s) on this computer", nullptr, int(m_context.vault.accounts().size()))
                                 : tr("Make an account, or bring one along"));
}

} // namespace ui
