// SPDX-License-Identifier: Apache-2.0
#include "tests/support/KeySigner.h"
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "tests/ui/TriggerScene.h"
#include "ui/common/FormField.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/Sheet.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace ui;
using deploy::Rule;
using deploy::RunState;

namespace {

constexpr auto adasKey = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
constexpr auto bensKey = "8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63";

struct Members final : deploy::MemberCheck {
    [[nodiscard]] base::Async<bool> isMember(const chain::Address &account) override { return base::ready<bool>(account != stranger); }
    chain::Address stranger;
};

QByteArray fileText(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What people do on the Trigger page: approve by signature, choose, repeat, set up rules, try, prove.
class TestTriggerPeople final : public QObject {
    Q_OBJECT

    struct Scene {
        Scene() : room(1)
        {
            ui::TriggerContext context = test::triggerContext(room);
            context.members = [this](const Rule &) { return &members; };
            context.signer = &ada;
            context.documents = [] { return std::vector<ui::TriggerContext::Document>{{QStringLiteral("The draft in the editor"), test::pageDocument("draft-page", "\xe2\x80\xae" "any")}}; };
            context.nameOf = [this](const chain::Address &address) {
                return address == ada.address() ? QStringLiteral("Ada") : address == ben.address() ? QStringLiteral("Ben \u202e") : QString();
            };
            context.save = [](const QString &name, const QByteArray &content) {
                QFile file(name);
                const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
                return written ? base::ready<bool>(true) : base::failed<bool>({base::ErrorCode::Storage, QStringLiteral("The file cannot be written."), {}, nullptr, 0});
            };
            context.read = [](const QString &name) { return base::ready<QByteArray>(fileText(name)); };
            context.firstBlock = [this](const Rule &) {
                return noNetwork ? base::failed<quint64>({base::ErrorCode::Network, QStringLiteral("Base does not answer."), {}, nullptr, 0}) : base::ready<quint64>(777);
            };
            page = std::make_unique<TriggerPage>(std::move(context));
            page->resize(1096, 736);
            page->show();
        }
        [[nodiscard]] bool begin() { return room.beginRules() && rest(); }
        [[nodiscard]] bool rest()
        {
            QCoreApplication::processEvents();
            return true;
        }
        [[nodiscard]] bool change(const std::function<void(Rule &)> &how)
        {
            Rule rule = room.rules.rules().front();
            how(rule);
            return room.answer(room.rules.change(rule)).has_value();
        }
        [[nodiscard]] bool needTwo()
        {
            return change([](Rule &rule) { rule.approval = Rule::Approval::AskTwo; });
        }
        [[nodiscard]] bool fire(quint64 proposal, RunState state, const QByteArray &name = "web-page")
        {
            room.chain.mine({{proposal, test::pageDocument(name)}});
            return room.reaches(proposal, state) && rest();
        }
        [[nodiscard]] deploy::TriggerRun run(quint64 proposal) { return *room.trigger.run(room.keyOf(proposal)); }
        [[nodiscard]] QString words() { return test::wordsIn(*page); }
        template <class T = QWidget>
        T *at(const char *name) { return test::find<T>(*page, name); }
        [[nodiscard]] bool click(const char *name) { return test::click(*page, name) && rest(); }
        [[nodiscard]] bool shows(const char *name)
        {
            return room.settle([&] {
                const auto all = page->findChildren<QWidget *>(QString::fromUtf8(name));
                return std::any_of(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
            });
        }
        [[nodiscard]] bool pauseAndMiss()
        {
            const bool paused = room.answer(room.rules.setPaused(room.rules.rules().front().id, true)).has_value();
            const bool came = paused && fire(1, RunState::Held, "ipfs-pin") && fire(2, RunState::Held, "web-page") && fire(3, RunState::Held, "gpu-notebook");
            const bool resumed = came && room.answer(room.rules.setPaused(room.rules.rules().front().id, false)).has_value();
            return resumed && room.settle([&] { return at<NoteBox>("trigger.missed")->text().startsWith(QStringLiteral("3 proposal")); }) && rest();
        }
        void type(const char *name, const QString &text)
        {
            auto *edit = at<QLineEdit>(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        test::DeployRoom room;
        test::KeySigner ada{adasKey};
        test::KeySigner ben{bensKey};
        Members members;
        bool noNetwork = false;
        std::unique_ptr<TriggerPage> page;
    };

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void twoMembersApproveBySignature()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.needTwo());
        QVERIFY(scene.fire(7, RunState::Held));
        QVERIFY(scene.at("trigger.approvals")->isVisible());
        QVERIFY(!scene.at("trigger.approve")->isVisible()); // a click is no signature
        QVERIFY(scene.click("trigger.sign"));
        QVERIFY(scene.room.settle([&] { return scene.run(7).approvalsHave == 1; }));
        QVERIFY(scene.rest());
        QCOMPARE(scene.at<QLabel>("trigger.approvals.count")->text(), QStringLiteral("1 of 2"));
        QVERIFY(scene.words().contains(QStringLiteral("Ada")));
        QVERIFY(!scene.at("trigger.sign")->isVisible());
        QCOMPARE(test::namelessControl(*scene.page), QString());
        test::picture(*scene.page, "trigger-approvals");
        QVERIFY(scene.click("trigger.approval.copy"));
        QVERIFY(deploy::approvalFromJson(QGuiApplication::clipboard()->text().toUtf8()));

        // Ben signs at his own program, and sends the text.
        const auto entry = scene.run(7).entry;
        const auto signature = scene.ben.signHash(deploy::approvalHash(entry)).result();
        const QByteArray bens = deploy::toJson({entry.key, scene.ben.address(), signature->toBytes65(), 1}, entry);
        QVERIFY(scene.click("trigger.approval.paste"));
        scene.at<QPlainTextEdit>("text.input")->setPlainText(QStringLiteral("hello"));
        QVERIFY(scene.click("text.confirm"));
        QVERIFY(scene.words().contains(QStringLiteral("This is not an approval.")));
        test::picture(*scene.page, "trigger-approval-paste");
        scene.members.stranger = scene.ben.address();
        scene.at<QPlainTextEdit>("text.input")->setPlainText(QString::fromUtf8(bens));
        QVERIFY(scene.click("text.confirm"));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("is no member of this DAO")); }));
        QCOMPARE(scene.run(7).approvalsHave, 1);
        scene.members.stranger = {};
        QVERIFY(scene.click("text.confirm"));
        QVERIFY(scene.room.reaches(7, RunState::Running));
        QVERIFY(!Sheet::anyOpen(scene.page.get()));
    }

    void aLockedWalletSaysSoAtTheRun()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.needTwo());
        QVERIFY(scene.fire(7, RunState::Held));
        scene.ada.refusal = base::Error{base::ErrorCode::Locked, QStringLiteral("The wallet is locked."), {}, nullptr, 0};
        QVERIFY(scene.click("trigger.sign"));
        QVERIFY(scene.room.settle([&] { return scene.at<NoteBox>("trigger.problem")->text() == QStringLiteral("The wallet is locked."); }));
        QCOMPARE(scene.run(7).approvalsHave, 0);
    }

    void whatWasMissedIsDeployedAllAtOnce()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.pauseAndMiss());
        test::picture(*scene.page, "trigger-missed");
        QVERIFY(scene.click("trigger.missed.deploy"));
        for (const quint64 proposal : {1, 2, 3})
            QVERIFY(scene.room.reaches(proposal, RunState::Running));
        QVERIFY(scene.room.settle([&] { return !scene.at("trigger.missed")->isVisible(); }));
    }

    void whatWasMissedIsLeftOnlyAfterAQuestion()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.pauseAndMiss());
        QVERIFY(scene.click("trigger.missed.leave"));
        QVERIFY(scene.click("sheet.cancel"));
        QCOMPARE(scene.run(1).state(), RunState::Held);
        QVERIFY(scene.click("trigger.missed.leave"));
        QVERIFY(scene.click("sheet.confirm"));
        for (const quint64 proposal : {1, 2, 3})
            QVERIFY(scene.room.reaches(proposal, RunState::Closed));
        QVERIFY(scene.room.reactor.deployed.empty());
    }

    void whatWasMissedIsChosenOneByOne()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.pauseAndMiss());
        QVERIFY(scene.click("trigger.missed.choose"));
        QCOMPARE(test::namelessControl(*scene.page), QString());
        test::picture(*scene.page, "trigger-missed-sheet");
        QVERIFY(scene.click("missed.deploy.2"));
        QVERIFY(scene.room.reaches(2, RunState::Running));
        QVERIFY(scene.room.settle([&] { return !scene.at("missed.deploy.2"); }));
        QVERIFY(scene.click("missed.leave.1"));
        QVERIFY(scene.room.reaches(1, RunState::Closed));
        QVERIFY(scene.rest() && Sheet::anyOpen(scene.page.get()));
        QVERIFY(scene.click("missed.leave.3"));
        QVERIFY(scene.room.reaches(3, RunState::Closed));
        QVERIFY(scene.room.settle([&] { return !Sheet::anyOpen(scene.page.get()); })); // nothing waits any more
        QCOMPARE(scene.room.reactor.deployed.size(), std::size_t(1));
    }

    void repeatingAsksWhyAndWritesItDown()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.fire(9, RunState::Running));
        QVERIFY(scene.click("trigger.repeat"));
        QVERIFY(scene.click("word.confirm"));
        QVERIFY(scene.words().contains(QStringLiteral("Write at least one letter.")));
        test::picture(*scene.page, "trigger-repeat");
        scene.type("word.input", QStringLiteral("the disk was lost"));
        QVERIFY(scene.click("word.confirm"));
        QVERIFY(scene.room.settle([&] { return scene.room.reactor.deployed.size() == 2; }));
        QVERIFY(scene.room.settle([&] { return scene.at<QLabel>("trigger.run")->text() == QStringLiteral("Run 2"); })); // it is shown
        const auto trail = scene.room.answer(scene.room.audit.entries(0, 1000));
        const bool written = std::any_of(trail->begin(), trail->end(), [&](const deploy::AuditEntry &entry) {
            const QString all = entry.words + entry.data;
            return all.contains(QStringLiteral("the disk was lost")) && all.contains(scene.ada.address().toString());
        });
        QVERIFY(written);
    }

    void dryRunOfARunAndOfADraft()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.change([](Rule &rule) { rule.approval = Rule::Approval::Ask; }));
        QVERIFY(scene.fire(4, RunState::Held));
        const qint64 before = scene.room.answer(scene.room.audit.verify())->entries;
        QVERIFY(scene.click("trigger.run.dry"));
        QVERIFY(scene.shows("dryrun.steps"));
        QVERIFY(scene.words().contains(QStringLiteral("nothing was written")));
        QVERIFY(scene.at<NoteBox>("dryrun.verdict")->text().startsWith(QStringLiteral("It would wait")));
        test::picture(*scene.page, "trigger-dryrun");
        QVERIFY(scene.click("sheet.cancel"));

        QVERIFY(scene.change([](Rule &rule) { rule.approval = Rule::Approval::Automatic; rule.policy.regions = {QStringLiteral("eu")}; }));
        const qint64 changed = scene.room.answer(scene.room.audit.verify())->entries;
        QVERIFY(changed > before);
        QVERIFY(scene.click("trigger.dry"));
        test::picture(*scene.page, "trigger-dryrun-form");
        QVERIFY(scene.at<QPlainTextEdit>("dryrun.text")->toPlainText().contains(QStringLiteral("draft-page")));
        QVERIFY(!scene.at<QPlainTextEdit>("dryrun.text")->toPlainText().contains(QChar(0x202E))); // what is foreign is made visible
        scene.at<QComboBox>("dryrun.source")->setCurrentIndex(1);
        QVERIFY(scene.click("dryrun.confirm"));
        QVERIFY(!scene.at<QPlainTextEdit>("dryrun.text")->accessibleDescription().isEmpty()); // nothing pasted: said at the field
        scene.at<QComboBox>("dryrun.source")->setCurrentIndex(0);
        QVERIFY(scene.click("dryrun.confirm"));
        QVERIFY(scene.shows("dryrun.steps"));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("Would stop")); })); // region any is not eu
        QCOMPARE(scene.room.answer(scene.room.audit.verify())->entries, changed);
        QVERIFY(scene.room.reactor.deployed.size() <= 1);
    }

    void aRuleIsMadeWithItsMistakesMarked()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.click("trigger.rule.new"));
        QCOMPARE(test::namelessControl(*scene.page), QString());
        QVERIFY(scene.click("rule.save"));
        QCOMPARE(scene.at("rule.name")->accessibleDescription(), QStringLiteral("Give the rule a name, so that you know it again."));
        QVERIFY(scene.at("rule.contract")->property("error").toBool());
        test::picture(*scene.page, "trigger-rule-mistakes");
        scene.type("rule.name", QStringLiteral("Treasury of Base"));
        scene.type("rule.contract", test::FakeDao::daoAddress().toString());
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.at("rule.contract")->accessibleDescription().startsWith(QStringLiteral("There is a rule for this DAO already")));
        scene.type("rule.contract", test::FakeDao::account(9).toString());
        scene.at<QComboBox>("rule.network")->setCurrentIndex(1);
        scene.at<QComboBox>("rule.approval")->setCurrentIndex(2);
        scene.at<QPlainTextEdit>("rule.images")->setPlainText(QStringLiteral("https://ghcr.io/acme"));
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.at("rule.images")->property("error").toBool());
        scene.at<QPlainTextEdit>("rule.images")->setPlainText(QStringLiteral("ghcr.io/acme/*\ndocker.io/*"));
        scene.type("rule.regions", QStringLiteral("eu, us-east"));
        scene.at<QSpinBox>("rule.replicas")->setValue(3);
        scene.noNetwork = true;
        QVERIFY(scene.click("rule.save"));
        QCOMPARE(scene.at("rule.network")->accessibleDescription(), QStringLiteral("Base does not answer."));
        scene.noNetwork = false;
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.room.settle([&] { return scene.room.rules.rules().size() == 2 && !Sheet::anyOpen(scene.page.get()); }));
        const auto kept = scene.room.answer(scene.room.store.load());
        QCOMPARE(kept->rules.size(), std::size_t(1)); // the usual one is not kept: nobody touched it
        const Rule &rule = kept->rules.front();
        QCOMPARE(rule.name, QStringLiteral("Treasury of Base"));
        QCOMPARE(rule.chainId, 8453U);
        QCOMPARE(rule.fromBlock, 777U);
        QCOMPARE(rule.approval, Rule::Approval::AskTwo);
        QCOMPARE(rule.policy.images, QStringList({QStringLiteral("ghcr.io/acme/*"), QStringLiteral("docker.io/*")}));
        QCOMPARE(rule.policy.regions, QStringList({QStringLiteral("eu"), QStringLiteral("us-east")}));
        QCOMPARE(rule.policy.maxReplicas, std::optional<int>(3));
        QCOMPARE(scene.room.others.size(), std::size_t(1)); // it watches a chain of its own
        QVERIFY(scene.words().contains(QStringLiteral("Base · chain 8453")));
        QVERIFY(scene.words().contains(QStringLiteral("Pause all")));
        test::picture(*scene.page, "trigger-rules-two");
    }

    void aRuleIsChangedInPlace()
    {
        Scene scene;
        QVERIFY(scene.begin());
        QVERIFY(scene.click("trigger.tab.rules"));
        QVERIFY(scene.click("trigger.rule.change"));
        QVERIFY(scene.at<QLineEdit>("rule.contract")->isReadOnly());
        scene.at<QSpinBox>("rule.perDay")->setValue(1);
        scene.type("rule.cost", QStringLiteral("abc"));
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.at("rule.cost")->property("error").toBool());
        scene.type("rule.cost", QStringLiteral("0.5"));
        QVERIFY(test::find<QWidget>(*scene.page, "rule.timed"));
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.rule().policy.maxPerDay == 1; }));
        QCOMPARE(scene.room.trigger.rule().policy.maxCostPerHour, std::optional<base::U256>(base::U256("500000000000000000")));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("at most 1 a day")); }));
        QCOMPARE(scene.room.rules.rules().size(), std::size_t(1));
    }

    void eachRuleAndAllArePaused()
    {
        Scene scene;
        QVERIFY(scene.begin());
        Rule other;
        other.name = QStringLiteral("Second");
        other.chainId = 8453;
        other.contract = test::FakeDao::account(9);
        QVERIFY(scene.room.answer(scene.room.rules.add(other)));
        QVERIFY(scene.click("trigger.pause"));
        QVERIFY(scene.room.settle([&] { return scene.room.rules.isPaused(); }));
        QVERIFY(scene.room.trigger.rule().paused);
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("Resume all")); }));
        QVERIFY(scene.click("trigger.pause"));
        QVERIFY(scene.room.settle([&] { return !scene.room.rules.isPaused() && !scene.room.trigger.rule().paused; }));
        QVERIFY(scene.click("trigger.tab.rules"));
        QVERIFY(scene.click("trigger.rule.pause")); // of the first card
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.rule().paused; }));
        QVERIFY(!scene.room.rules.rules().back().paused);
        QVERIFY(scene.click("trigger.rule.enable"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.state() == deploy::Trigger::State::Stopped; }));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("Switch on")); }));
    }

    void theTrailIsShownVerifiedAndExported()
    {
        Scene scene;
        QVERIFY(scene.begin() && scene.fire(1, RunState::Running));
        QVERIFY(scene.click("trigger.tab.audit"));
        QVERIFY(scene.room.settle([&] { return scene.at<Pill>("audit.state")->word() == QStringLiteral("Chain intact"); }));
        auto *table = scene.at<QTableView>("audit.table");
        QVERIFY(scene.room.settle([&] { return table->model()->rowCount() >= 3; }));
        QVERIFY(table->model()->index(0, 0).data().toString().toInt() > table->model()->index(1, 0).data().toString().toInt()); // newest first
        QVERIFY(scene.at<QLabel>("audit.sentence")->text().endsWith(QStringLiteral("entries")));
        QCOMPARE(test::namelessControl(*scene.page), QString());
        test::picture(*scene.page, "trigger-audit");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("audit.jsonl"));
        auto *tab = scene.at("audit.table")->parentWidget();
        while (tab && !tab->inherits("ui::AuditTab"))
            tab = tab->parentWidget();
        QVERIFY(QMetaObject::invokeMethod(tab, "exportTo", Q_ARG(QString, file)));
        QVERIFY(scene.shows("audit.command"));
        QVERIFY(deploy::AuditTrail::verifyLines(fileText(file)).sound);
        QVERIFY(scene.at<QLabel>("audit.command")->text().contains(QStringLiteral("verify-audit.py")));
        test::picture(*scene.page, "trigger-audit-exported");
        QVERIFY(scene.click("sheet.cancel"));
        QVERIFY(QMetaObject::invokeMethod(tab, "verifyFile", Q_ARG(QString, file)));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("The file is whole")); }));
        QVERIFY(scene.click("sheet.cancel"));
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        const QByteArray spoilt = changed.readAll().replace("web", "wob").replace("\"n\":2", "\"n\":4");
        changed.resize(0);
        changed.seek(0);
        changed.write(spoilt);
        changed.close();
        QVERIFY(QMetaObject::invokeMethod(tab, "verifyFile", Q_ARG(QString, file)));
        QVERIFY(scene.room.settle([&] { return scene.words().contains(QStringLiteral("The file was changed")); }));
    }

    void theHeartbeatSaysHowItIs()
    {
        Scene scene;
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("starting"));
        QVERIFY(scene.begin());
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("alive, 0 blocks behind"));
        QVERIFY(scene.change([](Rule &rule) { rule.approval = Rule::Approval::Ask; }));
        QVERIFY(scene.fire(1, RunState::Held));
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("alive, 0 blocks behind, 1 held"));
        QVERIFY(scene.room.answer(scene.room.trigger.approve(scene.room.keyOf(1))));
        QVERIFY(scene.room.reaches(1, RunState::Running));
        QVERIFY(scene.room.answer(scene.room.rules.setAllPaused(true)));
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("paused"));
        QVERIFY(!pulseOf(scene.room.rules).isWorking());
        scene.room.chain.become(deploy::LogSource::State::Disconnected);
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("waiting for the network"));
        scene.room.chain.become(deploy::LogSource::State::Live);
        scene.room.chain.removeLast();
        QVERIFY(scene.room.settle([&] { return heartbeatOf(pulseOf(scene.room.rules)) == QStringLiteral("alarm: look at the journal"); }));
        QVERIFY(scene.room.answer(scene.room.rules.setEnabled(scene.room.rules.rules().front().id, false)));
        QCOMPARE(heartbeatOf(pulseOf(scene.room.rules)), QStringLiteral("off"));
    }

    void theWholeRuleOnATallScreen()
    {
        Scene scene;
        QVERIFY(scene.begin());
        scene.page->resize(1096, 1180);
        QVERIFY(scene.change([](Rule &rule) {
            rule.policy.images = {QStringLiteral("ghcr.io/acme/*"), QStringLiteral("docker.io/library/*")};
            rule.policy.digestOnly = true;
            rule.policy.window = deploy::Policy::Window{9 * 60, 17 * 60, 0x1f};
        }));
        QVERIFY(scene.click("trigger.tab.rules") && scene.click("trigger.rule.change"));
        test::picture(*scene.page, "trigger-rule-whole");
        for (int day = 0; day < 5; ++day)
            QVERIFY(scene.click(qPrintable(QStringLiteral("rule.day.%1").arg(day))));
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.words().contains(QStringLiteral("Choose at least one day.")));
        QVERIFY(scene.click("rule.day.6"));
        QVERIFY(scene.click("rule.save"));
        QVERIFY(scene.room.settle([&] { return scene.room.trigger.rule().policy.window->days == 0x40; }));
    }

    void sheetsInTheDark()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
        Scene scene;
        QVERIFY(scene.begin() && scene.needTwo() && scene.fire(7, RunState::Held));
        QVERIFY(scene.click("trigger.rule.new"));
        test::picture(*scene.page, "trigger-rule-new-dark");
        QVERIFY(scene.click("sheet.cancel"));
        QVERIFY(scene.click("trigger.run.dry"));
        QVERIFY(scene.shows("dryrun.steps"));
        test::picture(*scene.page, "trigger-dryrun-dark");
        QVERIFY(scene.click("sheet.cancel"));
        scene.page->resize(840, 608);
        test::picture(*scene.page, "trigger-approvals-narrow-dark");
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestTriggerPeople)
#include "TestTriggerPeople.moc"
