// SPDX-License-Identifier: Apache-2.0
#include "tests/support/KeySigner.h"
#include "tests/support/ProvedBlock.h"
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "tests/ui/TriggerScene.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/RunLabel.h"
#include "ui/common/StateView.h"
#include "ui/common/Theme.h"
#include "ui/deploy/ProofSheet.h"

#include <QFileDialog>

/// The proof of a deployment in front of people: made at a run, checked from a file.
class TestProofSheet final : public QObject {
    Q_OBJECT

    static inline const QByteArray membersKey = QByteArrayLiteral("4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318");

    /// A window with nothing but the sheet in it.
    struct Viewer {
        explicit Viewer(const QByteArray &text)
        {
            window.resize(1096, 736);
            window.show();
            ui::ProofSheet::show(QStringLiteral("/home/ada/proof \u202e.json"), text, &window);
        }
        [[nodiscard]] bool shows(const QString &words)
        {
            return QTest::qWaitFor([this, words] { return test::wordsIn(window).contains(words); });
        }
        /// The checks with this pill.
        [[nodiscard]] int count(const QString &word) const
        {
            int found = 0;
            for (const ui::Pill *pill : window.findChildren<ui::Pill *>())
                found += pill->objectName().startsWith(QStringLiteral("proof.check.")) && pill->word() == word ? 1 : 0;
            return found;
        }
        [[nodiscard]] QString wordOf(const char *check) const
        {
            const auto *pill = test::find<ui::Pill>(window, check);
            return pill ? pill->word() : QString();
        }
        QWidget window;
    };

    struct Desk {
        Desk() : room(1)
        {
            ui::TriggerContext context = test::triggerContext(room);
            context.signer = &member;
            context.unlock = [this](const std::function<void(bool)> &done) {
                ++asked;
                done(unlocks);
            };
            context.proofOf = [this](const deploy::DeploymentKey &key) {
                wanted = key;
                return refusal ? base::failed<QByteArray>(*refusal) : base::ready<QByteArray>(proof);
            };
            context.save = [this](const QString &file, const QByteArray &content) {
                written[file] = content;
                return diskFull ? base::failed<bool>({base::ErrorCode::Storage, QStringLiteral("The disk is full."), {}, nullptr, 0}) : base::ready<bool>(true);
            };
            context.read = [this](const QString &file) { return base::ready<QByteArray>(written.value(file)); };
            page = std::make_unique<ui::TriggerPage>(std::move(context));
            page->resize(1096, 736);
            page->show();
        }
        [[nodiscard]] bool begin()
        {
            if (!room.beginRules())
                return false;
            room.chain.mine({{3, test::pageDocument("web-page")}});
            return room.reaches(3, deploy::RunState::Running) && room.settle([this] { return sees("run.proof"); });
        }
        [[nodiscard]] bool sees(const char *name) const
        {
            const auto *widget = test::find<QWidget>(*page, name);
            return widget && widget->isVisible();
        }
        /// As a person who chooses this file.
        [[nodiscard]] bool choose(const QString &file)
        {
            QFileDialog *dialog = nullptr;
            const bool opened = room.settle([&] {
                dialog = test::find<QFileDialog>(*page, "run.proof.file");
                return dialog != nullptr;
            });
            if (opened) {
                Q_EMIT dialog->fileSelected(file);
                dialog->close();
            }
            return opened;
        }
        [[nodiscard]] QString note(const char *name) const
        {
            const auto *box = test::find<ui::NoteBox>(*page, name);
            return box && box->isVisible() ? box->text() : QString();
        }
        [[nodiscard]] bool noted(const char *name, const QString &words)
        {
            return room.settle([&] { return note(name).contains(words); });
        }

        test::DeployRoom room;
        test::KeySigner member{membersKey};
        QByteArray proof = deploy::toJson(test::signedProof(test::goodProof()));
        std::optional<base::Error> refusal;
        bool unlocks = true;
        bool diskFull = false;
        int asked = 0;
        QString wanted;
        QHash<QString, QByteArray> written;
        std::unique_ptr<ui::TriggerPage> page;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<ui::Theme>(ui::Theme::Mode::Light); }

    void aSoundProofSaysWhatIsProvedAndWhatIsStated()
    {
        const deploy::DeploymentProof proof = test::signedProof(test::goodProof());
        Viewer viewer(deploy::toJson(proof));
        QVERIFY(viewer.shows(QStringLiteral("Sound")));
        const auto checks = deploy::verifyProof(proof);
        QCOMPARE(viewer.count(QStringLiteral("Proved")) + viewer.count(QStringLiteral("Stated")), int(checks.size()));
        QCOMPARE(viewer.count(QStringLiteral("Failed")), 0);
        QCOMPARE(viewer.wordOf("proof.check.receipt"), QStringLiteral("Proved"));
        QCOMPARE(viewer.wordOf("proof.check.live"), QStringLiteral("Stated")); // what no file can prove
        for (const deploy::ProofCheck &check : checks)
            QVERIFY2(viewer.shows(check.sentence), qPrintable(check.name));
        QCOMPARE(test::namelessControl(viewer.window), QString());
        test::picture(viewer.window, "proof-sound");
    }

    void anUnsoundOneNamesWhatFailed()
    {
        m_theme = std::make_unique<ui::Theme>(ui::Theme::Mode::Dark);
        deploy::DeploymentProof proof = test::goodProof();
        proof.document += ' ';
        Viewer viewer(deploy::toJson(proof));
        QVERIFY(viewer.shows(QStringLiteral("Not sound")));
        QCOMPARE(viewer.wordOf("proof.check.document"), QStringLiteral("Failed"));
        QCOMPARE(viewer.wordOf("proof.check.signature"), QStringLiteral("Failed")); // nobody signed it
        QCOMPARE(viewer.wordOf("proof.check.block"), QStringLiteral("Proved"));
        test::picture(viewer.window, "proof-unsound-dark");
    }

    void aHostileFileKeepsToItsPlace()
    {
        deploy::DeploymentProof proof = test::goodProof();
        proof.live.phase = QStringLiteral("<b>running</b>\u202e\n") + QString(50'000, u'x');
        Viewer viewer(deploy::toJson(test::signedProof(proof)));
        QVERIFY(viewer.shows(QStringLiteral("Sound")));
        QVERIFY(!test::wordsIn(viewer.window).contains(QChar(0x202e)));
        for (const auto *words : test::find(viewer.window, "proof.checks")->findChildren<ui::RunLabel *>()) {
            QVERIFY(words->text().size() <= 700);
            QVERIFY(words->width() < viewer.window.width());
        }
        test::picture(viewer.window, "proof-hostile");
    }

    void whatIsNoProofIsSaid()
    {
        for (const QByteArray &text : {QByteArray("{}"), QByteArray(100'000, '['), test::pageDocument("web-page"), deploy::toJson(test::goodProof()).chopped(200)}) {
            Viewer viewer(text);
            QVERIFY(QTest::qWaitFor([&] {
                const auto *state = viewer.window.findChild<ui::StateView *>();
                return state && state->state() == ui::StateView::State::Error;
            }));
            QCOMPARE(viewer.count(QStringLiteral("Proved")), 0);
            QVERIFY(!test::wordsIn(viewer.window).contains(QStringLiteral("Sound")));
        }
        Viewer viewer(QByteArrayLiteral(" \n"));
        QVERIFY(viewer.shows(QStringLiteral("The file is empty")));
        test::picture(viewer.window, "proof-empty");
    }

    void aProofIsToldFromATrail()
    {
        const QByteArray proof = deploy::toJson(test::goodProof());
        QVERIFY(deploy::looksLikeProof(proof));
        QVERIFY(deploy::looksLikeProof(proof.left(50))); // a damaged one is no damaged trail
        QVERIFY(deploy::looksLikeProof(QByteArray(proof).replace('\n', "")));
        for (const QByteArray &other : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"n\":1,\"kind\":\"run\"}\n{\"n\":2}\n"), QByteArray("{\"kind\":7}")})
            QVERIFY2(!deploy::looksLikeProof(other), other.constData());
    }

    void theProofOfARunIsExported()
    {
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(test::click(*desk.page, "run.proof"));
        QVERIFY(desk.choose(QStringLiteral("/proofs/three.json")));
        QVERIFY(desk.noted("trigger.notice", QStringLiteral("It is signed by ")));
        QVERIFY(desk.note("trigger.notice").contains(QStringLiteral("the execution in block 42")));
        QCOMPARE(desk.asked, 1);
        QCOMPARE(desk.wanted, desk.room.keyOf(3));
        QCOMPARE(desk.written.value(QStringLiteral("/proofs/three.json")), desk.proof);
        QCOMPARE(desk.note("trigger.problem"), QString());
        test::picture(*desk.page, "trigger-proof-exported");
    }

    void withoutTheWalletItIsNotSignedAndSaysSo()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.unlocks = false;
        desk.proof = deploy::toJson(test::goodProof());
        QVERIFY(test::click(*desk.page, "run.proof"));
        QVERIFY(desk.choose(QStringLiteral("/proofs/three.json")));
        QVERIFY(desk.noted("trigger.notice", QStringLiteral("It is not signed")));
        QCOMPARE(desk.written.size(), 1);
    }

    void whatGoesWrongIsSaidAtTheRun()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.refusal = base::Error{base::ErrorCode::Network, QStringLiteral("The node does not answer."), {}, nullptr, 0};
        QVERIFY(test::click(*desk.page, "run.proof"));
        QVERIFY(desk.noted("trigger.problem", QStringLiteral("The node does not answer.")));
        QVERIFY(!test::find<QFileDialog>(*desk.page, "run.proof.file"));
        test::picture(*desk.page, "trigger-proof-failed");
        desk.refusal.reset();
        desk.diskFull = true;
        QVERIFY(test::click(*desk.page, "run.proof"));
        QVERIFY(desk.choose(QStringLiteral("/proofs/three.json")));
        QVERIFY(desk.noted("trigger.problem", QStringLiteral("The disk is full.")));
        QCOMPARE(desk.note("trigger.notice"), QString());
    }

    void theAuditTabChecksAProofToo()
    {
        Desk desk;
        QVERIFY(desk.begin());
        desk.written[QStringLiteral("/proofs/three.json")] = desk.proof;
        QVERIFY(test::click(*desk.page, "trigger.tab.audit"));
        QWidget *tab = nullptr;
        QVERIFY(desk.room.settle([&] {
            auto *table = test::find<QWidget>(*desk.page, "audit.table");
            for (tab = table; tab && !tab->inherits("ui::AuditTab");)
                tab = tab->parentWidget();
            return tab != nullptr;
        }));
        QVERIFY(QMetaObject::invokeMethod(tab, "verifyFile", Q_ARG(QString, QStringLiteral("/proofs/three.json"))));
        QVERIFY(desk.room.settle([&] { return desk.sees("proof.checks"); }));
        QVERIFY(test::wordsIn(*desk.page).contains(QStringLiteral("Sound")));
        test::picture(*desk.page, "trigger-audit-proof");
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

COMMONRACK_TEST(TestProofSheet)
#include "TestProofSheet.moc"
