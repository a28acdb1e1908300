// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/Keccak.h"
#include "models/store/Database.h"
#include "models/wallet/Keystore.h"
#include "models/wallet/Mnemonic.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeHeads.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Gallery.h"
#include "ui/common/AmountLabel.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/Theme.h"
#include "ui/wallet/WalletPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using base::SecretBytes;
using base::U256;
using namespace ui;
using namespace std::chrono_literals;

class TestWalletPage final : public QObject {
    Q_OBJECT

private:
    static constexpr char Phrase[] = "test test test test test test test test test test test junk";
    static constexpr char FirstAddress[] = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
    static constexpr char SecondAddress[] = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
    static constexpr char SecondKey[] = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

    static SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

    /// A password store in memory that can be made to refuse.
    class MemoryPasswords final : public wallet::PasswordStore {
    public:
        std::map<chain::Address, SecretBytes> kept;
        bool usable = true;

        [[nodiscard]] QString name() const override { return QStringLiteral("the system keychain"); }
        [[nodiscard]] base::Async<bool> probe() override
        {
            return usable ? base::ready<bool>(true) : base::failed<bool>(refusal());
        }
        [[nodiscard]] base::Async<bool> save(const chain::Address &account, SecretBytes password) override
        {
            if (!usable)
                return base::failed<bool>(refusal());
            kept[account] = std::move(password);
            return base::ready<bool>(true);
        }
        [[nodiscard]] base::Async<SecretBytes> load(const chain::Address &account) override
        {
            const auto found = kept.find(account);
            if (!usable || found == kept.end())
                return base::failed<SecretBytes>(
                    usable ? base::Error{base::ErrorCode::NotFound, {}, {}, nullptr, 0} : refusal());
            return base::ready<SecretBytes>(found->second.clone());
        }
        [[nodiscard]] base::Async<bool> forget(const chain::Address &account) override
        {
            kept.erase(account);
            return base::ready<bool>(true);
        }

    private:
        [[nodiscard]] static base::Error refusal()
        {
            return {base::ErrorCode::Unsupported,
                    QStringLiteral("There is no system keychain here, so the password cannot be remembered."),
                    {},
                    nullptr,
                    0};
        }
    };

    /// The page in a window, over a vault in a temporary folder and a node that answers what it is told.
    struct Stage {
        explicit Stage(Theme::Mode mode = Theme::Mode::Light)
            : theme(mode)
            , vault(folder.filePath(QStringLiteral("keys")), clock, 2)
            , client(node)
            , state(client, heads.tracker(), vault)
            , database(folder.filePath(QStringLiteral("test.sqlite")))
            , activity({database, client, heads.tracker(), clock, 31337, 2})
        {
            node.on(QStringLiteral("eth_getBalance"),
                    [this](const nlohmann::json &) -> nlohmann::json { return balance; });
            node.on(QStringLiteral("eth_getCode"),
                    [this](const nlohmann::json &) -> nlohmann::json { return code; });
            node.on(QStringLiteral("eth_gasPrice"),
                    [](const nlohmann::json &) -> nlohmann::json { return "0x3b9aca00"; });
            node.on(QStringLiteral("eth_maxPriorityFeePerGas"),
                    [](const nlohmann::json &) -> nlohmann::json { return "0x0"; });
            node.on(QStringLiteral("eth_getBlockByNumber"), [](const nlohmann::json &) -> nlohmann::json {
                const std::string zeros(64, '0');
                const std::string ones(64, '1');
                return {{"number", "0x64"},
                        {"hash", "0x" + ones},
                        {"parentHash", "0x" + zeros},
                        {"timestamp", "0x1"},
                        {"baseFeePerGas", "0x3b9aca00"}};
            });
            node.on(QStringLiteral("eth_getTransactionReceipt"),
                    [](const nlohmann::json &) { return nlohmann::json(); });
            node.on(QStringLiteral("eth_getTransactionByHash"),
                    [](const nlohmann::json &) { return nlohmann::json(); });
            node.on(QStringLiteral("eth_getTransactionCount"),
                    [](const nlohmann::json &) -> nlohmann::json { return "0x0"; });
            if (!vault.load())
                qFatal("no vault");
            bool open = false;
            database.open().then(&window, [&open](const base::Result<bool> &) { open = true; });
            if (!QTest::qWaitFor([&open] { return open; }))
                qFatal("no database");
            page = new WalletPage({vault, state, activity, passwords, clock,
                                   [this](chain::TxIntent intent) { intents.push_back(std::move(intent)); },
                                   QStringLiteral("ETH"), 18,
                                   QUrl(QStringLiteral("https://explorer.example/"))});
            auto *column = new QVBoxLayout(&window);
            column->setContentsMargins(0, 0, 0, 0);
            column->addWidget(page);
            window.resize(1096, 772); // the room beside the rail at 1280×800
            window.show();
            QApplication::setActiveWindow(&window);
        }

        template <class W>
        W *find(const char *name)
        {
            const auto all = window.findChildren<W *>(QString::fromLatin1(name));
            for (W *one : all) // a closed sheet may not be deleted yet
                if (one->isVisible())
                    return one;
            if (all.isEmpty())
                qWarning("nothing is called %s", name);
            return all.isEmpty() ? nullptr : all.first();
        }
        bool has(const char *name)
        {
            const auto all = window.findChildren<QWidget *>(QString::fromLatin1(name));
            return std::any_of(all.begin(), all.end(),
                               [](const QWidget *widget) { return widget->isVisible(); });
        }
        void click(const char *name)
        {
            auto *button = find<QAbstractButton>(name);
            QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
            QTest::mouseClick(button, Qt::LeftButton);
            QCoreApplication::processEvents();
        }
        void type(const char *name, const QString &text)
        {
            auto *edit = find<QLineEdit>(name);
            QVERIFY2(edit && edit->isVisible(), name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        void tick(const char *name)
        {
            auto *box = find<QCheckBox>(name);
            QVERIFY2(box && box->isVisible() && box->isEnabled(), name);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
        }
        /// A deep copy: the page wipes its words in place, also where they are shared.
        QString word(int number)
        {
            const QString shown =
                find<QLabel>(qPrintable(QStringLiteral("wallet.words.%1").arg(number)))->text();
            return QString(shown.constData(), shown.size());
        }
        /// The error below a field.
        QString errorAt(const char *name)
        {
            auto *field = qobject_cast<FormField *>(find<QWidget>(name)->parentWidget());
            return field ? field->error() : QStringLiteral("no field");
        }
        QString title()
        {
            const auto labels = window.findChildren<QLabel *>(QStringLiteral("sheet.title"));
            for (const QLabel *label : labels)
                if (label->isVisible())
                    return label->text();
            return {};
        }
        /// An account without going through the sheet.
        void add(QByteArrayView key, const QString &name, QByteArrayView password = "correct horse")
        {
            const std::size_t before = vault.accounts().size();
            (void)vault.addFromPrivateKey(secret(key), secret(password), name);
            QTRY_COMPARE(vault.accounts().size(), before + 1);
        }
        void record(const QString &title, const QString &amount, int number)
        {
            chain::TxReview review;
            review.intent.title = title;
            review.intent.kind = QStringLiteral("wallet.send");
            review.intent.to = *chain::Address::parse(QString::fromLatin1(SecondAddress));
            review.intent.value = U256(amount.toStdString());
            review.from = vault.current()->address;
            review.chainId = 31337;
            review.nonce = quint64(number);
            const std::size_t before = activity.entries().size();
            (void)activity.recordSigned(review, chain::keccak256(QByteArray::number(number)), "raw");
            QTRY_COMPARE(activity.entries().size(), before + 1);
        }

        Theme theme;
        QTemporaryDir folder;
        test::FakeClock clock;
        wallet::Vault vault;
        test::FakeTransport node;
        chain::RpcClient client;
        test::FakeHeads heads;
        wallet::AccountState state;
        store::Database database;
        wallet::Activity activity;
        MemoryPasswords passwords;
        std::vector<chain::TxIntent> intents;
        nlohmann::json balance = "0x3a6e4c4b5f3c2a00"; // 4.2106… ETH
        nlohmann::json code = "0x";
        QWidget window;
        WalletPage *page = nullptr;
    };
private Q_SLOTS:
    void aNewWalletStepByStep()
    {
        Stage stage;
        QVERIFY(!stage.has("wallet.unlock"));
        QVERIFY(!stage.has("wallet.add"));
        stage.click("wallet.setup.new");
        QCOMPARE(stage.title(), QStringLiteral("Write down these words"));
        QStringList words;
        for (int i = 1; i <= 12; ++i)
            words << stage.word(i);
        QVERIFY(wallet::Mnemonic::toEntropy(secret(words.join(u' ').toUtf8())));

        stage.click("wallet.setup.next"); // not before the box is ticked
        QVERIFY(stage.has("wallet.words.error"));
        stage.tick("wallet.words.written");
        QVERIFY(!stage.has("wallet.words.error"));
        stage.click("wallet.setup.next");
        QCOMPARE(stage.title(), QStringLiteral("Check what you wrote"));
        for (int i = 1; i <= 12; ++i) // gone from the screen
            QVERIFY(
                stage.find<QLabel>(qPrintable(QStringLiteral("wallet.words.%1").arg(i)))->text().isEmpty());

        QList<int> asked;
        for (int i = 1; i <= 12; ++i)
            if (stage.window.findChild<QLineEdit *>(QStringLiteral("wallet.confirm.%1").arg(i)))
                asked << i;
        QCOMPARE(asked.size(), 3);
        stage.click("wallet.setup.next");
        QCOMPARE(stage.title(), QStringLiteral("Check what you wrote"));
        for (const int number : asked) {
            const QByteArray object = QStringLiteral("wallet.confirm.%1").arg(number).toLatin1();
            const char *name = object.constData();
            QVERIFY(stage.errorAt(name).contains(QString::number(number)));
            stage.type(name, words.at(number - 1).toUpper());
            QVERIFY(stage.errorAt(name).isEmpty());
        }
        stage.click("wallet.setup.next");
        QCOMPARE(stage.title(), QStringLiteral("Choose a password"));

        stage.type("wallet.name", QStringLiteral("Treasury signer"));
        stage.type("wallet.password.new", QStringLiteral("short"));
        stage.click("wallet.setup.next");
        QVERIFY(stage.errorAt("wallet.password.new").contains(u"8"));
        stage.type("wallet.password.new", QStringLiteral("correct horse"));
        stage.type("wallet.password.repeat", QStringLiteral("correct house"));
        stage.click("wallet.setup.next");
        QVERIFY(stage.errorAt("wallet.password.repeat").contains(u"differ"));
        stage.type("wallet.password.repeat", QStringLiteral("correct horse"));
        stage.click("wallet.setup.next");

        QTRY_VERIFY(stage.vault.current());
        QTRY_VERIFY(!Sheet::anyOpen(&stage.window));
        QCOMPARE(stage.vault.current()->name, QStringLiteral("Treasury signer"));
        QVERIFY(stage.vault.current()->fromPhrase);
        QVERIFY(stage.vault.isUnlocked());
        QVERIFY(stage.has("wallet.lock"));
        QVERIFY(stage.has("wallet.send.to"));
        QVERIFY(stage.passwords.kept.empty()); // nobody asked for that
    }

    void cancelLeavesNoTrace()
    {
        Stage stage;
        stage.click("wallet.setup.new");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!Sheet::anyOpen(&stage.window));
        QVERIFY(stage.vault.accounts().empty());
        QVERIFY(QDir(stage.folder.filePath(QStringLiteral("keys"))).isEmpty());
    }

    void backShowsTheSameWords()
    {
        Stage stage;
        stage.click("wallet.setup.new");
        const QString first = stage.word(1);
        const QString last = stage.word(12);
        stage.tick("wallet.words.written");
        stage.click("wallet.setup.next");
        stage.click("wallet.setup.back");
        QCOMPARE(stage.find<QLabel>("wallet.words.1")->text(), first);
        QCOMPARE(stage.find<QLabel>("wallet.words.12")->text(), last);
    }

    void importsAPhraseAndNamesTheWrongWord()
    {
        Stage stage;
        stage.click("wallet.setup.phrase");
        stage.type("wallet.phrase",
                   QStringLiteral("test test tets test test test test test test test test junk"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(stage.errorAt("wallet.phrase").contains(u"Word 3"),
                 qPrintable(stage.errorAt("wallet.phrase")));
        QVERIFY(stage.errorAt("wallet.phrase").contains(u"tets"));
        stage.type("wallet.phrase",
                   QStringLiteral("  Test test test test test test test test test test test JUNK "));
        QVERIFY(stage.errorAt("wallet.phrase").isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.title(), QStringLiteral("Choose a password"));
        QVERIFY(stage.find<QLineEdit>("wallet.phrase")->text().isEmpty());
        stage.type("wallet.password.new", QStringLiteral("correct horse"));
        stage.type("wallet.password.repeat", QStringLiteral("correct horse"));
        stage.tick("wallet.remember");
        QTest::keyClick(stage.find<QLineEdit>("wallet.password.repeat"), Qt::Key_Return);
        QTRY_VERIFY(stage.vault.current());
        QCOMPARE(stage.vault.current()->address.toString(), QString::fromLatin1(FirstAddress));
        QTRY_COMPARE(stage.passwords.kept.size(), std::size_t(1));
        QVERIFY(stage.passwords.kept.begin()->second.equals(secret("correct horse")));
        QCOMPARE(stage.find<QLabel>("wallet.address")->text(), QString::fromLatin1(FirstAddress)); // in full
        stage.click("wallet.address.copy");
        QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(FirstAddress));
    }

    void importsAPrivateKeyAndTellsAConflict()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("There already"));
        stage.click("wallet.add");
        QCOMPARE(stage.title(), QStringLiteral("Add an account"));
        auto rows = stage.window.findChildren<QPushButton *>(QStringLiteral("wallet.setup.key"));
        rows.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        QCOMPARE(rows.size(), 1);
        QTest::mouseClick(rows.first(), Qt::LeftButton);
        stage.type("wallet.privateKey", QStringLiteral("0x12"));
        stage.click("wallet.setup.next");
        QVERIFY(stage.errorAt("wallet.privateKey").contains(u"64"));
        stage.type("wallet.privateKey", QString::fromLatin1(SecondKey));
        stage.click("wallet.setup.next");
        stage.type("wallet.password.new", QStringLiteral("correct horse"));
        stage.type("wallet.password.repeat", QStringLiteral("correct horse"));
        stage.click("wallet.setup.next");
        QTRY_VERIFY(stage.has("wallet.setup.problem"));
        QVERIFY(stage.find<NoteBox>("wallet.setup.problem")->text().contains(u"already"));
        QCOMPARE(stage.vault.accounts().size(), std::size_t(1));
        stage.click("wallet.setup.cancel");
        QVERIFY(!Sheet::anyOpen(&stage.window));
    }

    void importsAKeystoreFile()
    {
        Stage stage;
        const QString path = stage.folder.filePath(QStringLiteral("UTC--other.json"));
        const auto key = QByteArray::fromHex(QByteArray(SecondKey).mid(2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*wallet::Keystore::encrypt(secret(key), secret("file password"),
                                              wallet::KeystoreOptions::fresh(2)));
        file.close();
        stage.click("wallet.setup.keystore");
        stage.type("wallet.keystore.path", stage.folder.filePath(QStringLiteral("none")));
        stage.click("wallet.setup.next");
        QVERIFY(!stage.errorAt("wallet.keystore.path").isEmpty());
        stage.type("wallet.keystore.path", path);
        stage.click("wallet.setup.next");
        QCOMPARE(stage.title(), QStringLiteral("Open the file"));
        QVERIFY(!stage.has("wallet.password.repeat"));
        stage.type("wallet.password.file", QStringLiteral("wrong"));
        stage.click("wallet.setup.next");
        QTRY_VERIFY(!stage.errorAt("wallet.password.file").isEmpty());
        QVERIFY(stage.vault.accounts().empty());
        stage.type("wallet.password.file", QStringLiteral("file password"));
        stage.click("wallet.setup.next");
        QTRY_VERIFY(stage.vault.current());
        QCOMPARE(stage.vault.current()->address.toString(), QString::fromLatin1(SecondAddress));
    }

    void unlocksAndLocks()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        stage.click("wallet.lock");
        QVERIFY(!stage.vault.isUnlocked());
        QVERIFY(!stage.has("wallet.lock"));
        stage.click("wallet.unlock");
        QCOMPARE(stage.title(), QStringLiteral("Unlock the wallet"));
        QVERIFY(!stage.has("wallet.unlock.keychain"));
        QTRY_VERIFY(stage.find<QLineEdit>("wallet.password")->hasFocus());
        QCOMPARE(stage.find<QLineEdit>("wallet.password")->echoMode(), QLineEdit::Password);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wrong"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!stage.errorAt("wallet.password").isEmpty());
        QVERIFY(Sheet::anyOpen(&stage.window));
        QVERIFY(stage.find<QLineEdit>("wallet.password")->text().isEmpty());
        stage.type("wallet.password", QStringLiteral("correct horse"));
        QVERIFY(stage.errorAt("wallet.password").isEmpty());
        stage.tick("wallet.remember");
        stage.click("wallet.unlock.open");
        QTRY_VERIFY(stage.vault.isUnlocked());
        QTRY_VERIFY(!Sheet::anyOpen(&stage.window));
        QTRY_COMPARE(stage.passwords.kept.size(), std::size_t(1));

        stage.click("wallet.lock"); // now the keychain knows it
        stage.click("wallet.unlock");
        QTRY_VERIFY(stage.has("wallet.unlock.keychain"));
        stage.click("wallet.unlock.keychain");
        QTRY_VERIFY(stage.vault.isUnlocked());

        QTRY_VERIFY(!stage.window.findChild<QWidget *>(QStringLiteral("wallet.unlockSheet")));
        stage.click("wallet.lock");
        stage.click("wallet.unlock");
        QTRY_VERIFY(stage.has("wallet.unlock.forget"));
        stage.click("wallet.unlock.forget");
        QTRY_VERIFY(stage.passwords.kept.empty());
        QTRY_VERIFY(!stage.has("wallet.unlock.keychain"));
    }

    void askingToUnlockIsAnsweredOnce()
    {
        Stage stage;
        std::vector<bool> answers;
        const auto ask = [&] {
            stage.page->requestUnlock([&answers](bool unlocked) { answers.push_back(unlocked); });
        };
        ask(); // no account
        QCOMPARE(answers, std::vector<bool>{false});
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        ask(); // open already
        QCOMPARE(answers, (std::vector<bool>{false, true}));
        stage.vault.lock();
        ask();
        QCOMPARE(answers.size(), std::size_t(2));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(answers, (std::vector<bool>{false, true, false}));
        ask();
        (void)stage.vault.unlock(secret("correct horse")); // by another way
        QTRY_COMPARE(answers, (std::vector<bool>{false, true, false, true}));
        QVERIFY(!Sheet::anyOpen(&stage.window));
    }

    void saysWhenThereIsNoKeychain()
    {
        Stage stage;
        stage.passwords.usable = false;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        stage.click("wallet.lock");
        stage.click("wallet.unlock");
        QTRY_VERIFY(stage.has("wallet.remember.why"));
        QVERIFY(stage.find<QLabel>("wallet.remember.why")->text().contains(u"keychain"));
        QVERIFY(!stage.find<QCheckBox>("wallet.remember")->isEnabled());
        stage.type("wallet.password", QStringLiteral("correct horse"));
        stage.click("wallet.unlock.open");
        QTRY_VERIFY(stage.vault.isUnlocked());
    }

    void sendErrorsStandAtTheirField()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        QTRY_VERIFY(stage.state.balance());
        stage.click("wallet.send.review");
        QVERIFY(!stage.errorAt("wallet.send.to").isEmpty());
        QVERIFY(!stage.errorAt("wallet.send.amount").isEmpty());
        stage.type("wallet.send.to", QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267"));
        QVERIFY(stage.errorAt("wallet.send.to").isEmpty()); // not while typing
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(stage.errorAt("wallet.send.to").contains(u"checksum"),
                 qPrintable(stage.errorAt("wallet.send.to")));
        stage.type("wallet.send.amount", QStringLiteral("1,5"));
        stage.click("wallet.send.review");
        QVERIFY(!stage.errorAt("wallet.send.amount").isEmpty());
        stage.type("wallet.send.amount", QStringLiteral("99"));
        stage.click("wallet.send.review");
        QVERIFY2(stage.errorAt("wallet.send.amount").contains(u"4.21"),
                 qPrintable(stage.errorAt("wallet.send.amount")));
        QVERIFY(stage.intents.empty());
    }

    void sendsWhatWasTyped()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        QTRY_VERIFY(stage.state.balance());
        stage.code = "0x60";
        stage.type("wallet.send.to", QString::fromLatin1(FirstAddress));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(stage.find<QLineEdit>("wallet.send.amount")->hasFocus());
        stage.type("wallet.send.amount", QStringLiteral("0.25"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stage.intents.size(), std::size_t(1));
        const auto &intent = stage.intents.front();
        QCOMPARE(intent.kind, QStringLiteral("wallet.send"));
        QCOMPARE(intent.to->toString(), QString::fromLatin1(FirstAddress));
        QVERIFY(intent.value == U256("250000000000000000"));
        QVERIFY(intent.notes.first().text.contains(u"contract"));
    }

    void maxLeavesTheFee()
    {
        Stage stage;
        stage.balance = "0xde0b6b3a7640000"; // 1 ETH
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        QTRY_VERIFY(stage.state.balance());
        stage.click("wallet.send.max");
        QVERIFY2(stage.errorAt("wallet.send.amount").isEmpty(),
                 qPrintable(stage.errorAt("wallet.send.amount")));
        // 21,000 gas at twice the base fee of 1 gwei, and an eighth more.
        QTRY_COMPARE(stage.find<QLineEdit>("wallet.send.amount")->text(), QStringLiteral("0.99995275"));
        stage.balance = "0x1";
        stage.heads.mine(5);
        QTRY_VERIFY(stage.state.balance() == U256(1));
        stage.click("wallet.send.max");
        QTRY_VERIFY(stage.errorAt("wallet.send.amount").contains(u"fee"));
    }

    void showsBalanceBlockAndMembership()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        stage.heads.mine(1);
        QTRY_VERIFY(stage.find<AmountLabel>("wallet.balance")->text().startsWith(u"4.2"));
        QVERIFY(stage.find<QLabel>("wallet.block")->text().contains(u"100"));
        QVERIFY(!stage.has("wallet.membership"));
        stage.page->setMembership(QStringLiteral("4, 7 and 9"), 3);
        QVERIFY(stage.find<QLabel>("wallet.membership")->text().contains(u"4, 7 and 9"));
        QVERIFY(stage.has("wallet.membership"));
        stage.node.fail(QStringLiteral("eth_getBalance"),
                        {base::ErrorCode::Network, QStringLiteral("No connection."), {}, nullptr, 0});
        stage.heads.mine(2);
        QTRY_VERIFY(stage.find<QLabel>("wallet.balance.note")->text().contains(u"No connection."));
    }

    void severalAccountsCanBeSwitched()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("First"));
        QVERIFY(!stage.has("wallet.account"));
        stage.clock.advance(1s);
        stage.add("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
                  QStringLiteral("Second"));
        auto *box = stage.find<QComboBox>("wallet.account");
        QVERIFY(box->isVisible());
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->currentIndex(), 1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(stage.vault.current()->name, QStringLiteral("First"));
        QVERIFY(stage.has("wallet.unlock")); // another account is another key
    }

    void activityIsListed()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        QVERIFY(!stage.has("wallet.activity"));
        stage.record(QStringLiteral("Send 1.5 ETH"), QStringLiteral("1500000000000000000"), 1);
        auto *table = stage.find<QTableView>("wallet.activity");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        const auto text = [table](int column) {
            return table->model()->index(0, column).data().toString();
        };
        QCOMPARE(text(1), QStringLiteral("Send 1.5 ETH"));
        QCOMPARE(text(2), QStringLiteral("Sending"));
        QCOMPARE(text(3), QStringLiteral("1.5"));
        QVERIFY(text(5).contains(u'…'));
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), chain::keccak256("1").toString());
    }

    void brokenKeyFilesAreTold()
    {
        Stage stage;
        QFile file(stage.folder.filePath(QStringLiteral("keys/UTC--broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(stage.vault.load());
        QVERIFY(stage.has("wallet.problems"));
        QVERIFY(stage.find<NoteBox>("wallet.problems")->text().contains(u"UTC--broken.json"));
    }

    void everyControlHasANameAndFits()
    {
        Stage stage;
        stage.add(QByteArray(SecondKey), QStringLiteral("Mine"));
        stage.window.resize(840, 608); // beside the rail at 1024×700
        QCoreApplication::processEvents();
        const auto widgets = stage.window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QVERIFY2(!widget->objectName().isEmpty() || widget->focusProxy(),
                     widget->metaObject()->className());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
            const QRect place(widget->mapTo(&stage.window, QPoint()), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() < stage.window.width(),
                     qPrintable(widget->objectName()));
        }
    }

    void pictures_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }
    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("COMMONRACK_PICTURES"))
            QSKIP("COMMONRACK_PICTURES names no folder");
        QFETCH(int, mode);
        const QByteArray suffix = mode == int(Theme::Mode::Dark) ? "-dark" : "-light";
        Stage stage{Theme::Mode(mode)};
        const auto save = [&](const QByteArray &name) {
            QCoreApplication::processEvents();
            test::savePicture(stage.window, QByteArray(name + suffix).constData());
        };
        save("wallet-first");
        stage.click("wallet.setup.new");
        save("wallet-words");
        stage.tick("wallet.words.written");
        stage.click("wallet.setup.next");
        stage.click("wallet.setup.next");
        save("wallet-confirm");
        stage.click("wallet.setup.cancel");
        stage.click("wallet.setup.phrase");
        stage.type("wallet.phrase",
                   QStringLiteral("test test tets test test test test test test test test junk"));
        stage.click("wallet.setup.next");
        save("wallet-phrase");
        stage.type("wallet.phrase", QString::fromLatin1(Phrase));
        stage.click("wallet.setup.next");
        stage.type("wallet.name", QStringLiteral("Treasury signer"));
        stage.type("wallet.password.new", QStringLiteral("correct horse"));
        save("wallet-password");
        stage.type("wallet.password.repeat", QStringLiteral("correct horse"));
        stage.click("wallet.setup.next");
        QTRY_VERIFY(stage.vault.current() && !Sheet::anyOpen(&stage.window));
        stage.heads.mine(1);
        QTRY_VERIFY(stage.state.balance());
        save("wallet-empty");
        stage.page->setMembership(QStringLiteral("4, 7 and 9"), 3);
        stage.record(QStringLiteral("Send 1.5 ETH"), QStringLiteral("1500000000000000000"), 1);
        stage.clock.advance(70s);
        stage.record(QStringLiteral("Vote yes on proposal 42"), QStringLiteral("0"), 2);
        stage.clock.advance(8s);
        stage.type("wallet.send.to", QString::fromLatin1(SecondAddress));
        stage.type("wallet.send.amount", QStringLiteral("99"));
        stage.click("wallet.send.review");
        save("wallet-page");
        stage.click("wallet.lock");
        stage.click("wallet.unlock");
        stage.type("wallet.password", QStringLiteral("wrong"));
        stage.click("wallet.unlock.open");
        QTRY_VERIFY(!stage.errorAt("wallet.password").isEmpty());
        save("wallet-unlock");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        stage.window.resize(840, 608);
        save("wallet-small");
        stage.click("wallet.add");
        save("wallet-add");
    }
};

COMMONRACK_TEST(TestWalletPage)
#include "TestWalletPage.moc"
