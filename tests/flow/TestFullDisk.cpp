// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/Trigger.h"
#include "models/descriptor/Document.h"
#include "models/descriptor/DraftStore.h"
#include "models/store/AtomicFile.h"
#include "models/store/Sql.h"
#include "models/wallet/Vault.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeReactor.h"
#include "tests/support/Outcome.h"
#include "tests/support/ScriptedLogSource.h"
#include "tests/support/TestMain.h"
#include "tests/support/TinyDisk.h"

#include <QDir>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString DiskFull = QStringLiteral("The disk is full; free some space and try again.");

class NumberedResolver final : public deploy::ProposalResolver {
public:
    base::Async<std::optional<quint64>> proposalOf(const chain::Log &) override { return base::ready<std::optional<quint64>>(quint64(0)); }
};

} // namespace

/// A file system that is really full: nothing that was there is lost, nothing happens that is not written down, and once
/// there is space again it goes on.
class TestFullDisk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_disk = std::make_unique<test::TinyDisk>();
        if (!m_disk->isThere())
            QSKIP("mounting is not allowed here");
    }
    void cleanup() { m_disk.reset(); }

    void aKeyIsNotHalfSaved()
    {
        test::FakeClock clock;
        wallet::Vault vault(m_disk->filePath(QStringLiteral("keys")), clock, 1024);
        QVERIFY(vault.load());
        m_disk->fill();
        const auto add = [&] {
            return vault.addFromPrivateKey(base::SecretBytes::copyOf(QByteArray(64, '1')), base::SecretBytes::copyOf("a password"), QStringLiteral("Mine"));
        };
        test::Outcome<wallet::Account> refused(add());
        QVERIFY(refused.wait());
        QCOMPARE(refused.error().summary, DiskFull);
        QCOMPARE(vault.accounts().size(), std::size_t(0));
        QVERIFY(QDir(m_disk->filePath(QStringLiteral("keys"))).isEmpty()); // nothing half written stays
        m_disk->free();
        test::Outcome<wallet::Account> kept(add());
        QVERIFY(kept.wait() && kept.ok());
    }

    void settingsKeepTheirOldContent()
    {
        const QString file = m_disk->filePath(QStringLiteral("settings.json"));
        QVERIFY(store::writeFileAtomically(file, R"({"theme":"dark"})"));
        m_disk->fill();
        const auto refused = store::writeFileAtomically(file, R"({"theme":"light"})");
        QVERIFY(!refused);
        QCOMPARE(refused.error().summary, DiskFull);
        QCOMPARE(*store::readFile(file), QByteArray(R"({"theme":"dark"})"));
    }

    void aDraftStaysInTheEditorUntilItIsSaved()
    {
        test::FakeClock clock;
        const QString file = m_disk->filePath(QStringLiteral("draft.json"));
        descriptor::Document document(*descriptor::Schema::instance());
        descriptor::DraftStore draft(document, clock, [file](const QByteArray &text) { return store::writeFileAtomically(file, text); });
        document.setText(QByteArray(R"({"clusterName":"old"})"));
        QVERIFY(draft.flush());
        m_disk->fill();
        document.setText(QByteArray(R"({"clusterName":"new"})"));
        clock.advance(1s);
        QCOMPARE(draft.failure(), DiskFull);
        QVERIFY(document.isModified());
        QCOMPARE(*store::readFile(file), QByteArray(R"({"clusterName":"old"})"));
        m_disk->free();
        clock.advance(10s); // by itself
        QVERIFY(draft.failure().isEmpty());
        QCOMPARE(*store::readFile(file), QByteArray(R"({"clusterName":"new"})"));
    }

    /// The journal cannot be written: the container engine is not even asked, until it can.
    void nothingIsDeployedThatIsNotJournaled()
    {
        m_disk.reset();
        m_disk = std::make_unique<test::TinyDisk>(QStringLiteral("1m"));
        test::FakeClock clock;
        test::ScriptedLogSource source;
        test::FakeReactor reactor;
        NumberedResolver resolver;
        deploy::Rule rule;
        rule.chainId = 31337;
        rule.contract = *chain::Address::fromBytes(QByteArray(20, '\x11'));
        rule.confirmations = 1;
        store::Database database(m_disk->filePath(QStringLiteral("data.sqlite")));
        test::Outcome<bool> opened(database.open());
        QVERIFY(opened.wait());
        QVERIFY2(opened.ok(), qPrintable(opened.error().toLogLine()));
        deploy::Journal journal(database, clock);
        market::DeploymentLedger ledger(clock);
        deploy::Trigger trigger(source, journal, reactor, ledger, clock, resolver, rule);
        trigger.start();
        source.mine();
        QTRY_COMPARE_WITH_TIMEOUT(trigger.state(), deploy::Trigger::State::Live, 10000);

        m_disk->fill();
        source.mine({test::deployLog(rule.contract, 0, test::instanceDocument())});
        QTRY_COMPARE_WITH_TIMEOUT(trigger.problem(), DiskFull, 10000);
        for (int i = 0; i < 5; ++i) { // however often it is tried
            clock.advance(60s);
            test::Outcome<bool> asked(database.read<bool>([](QSqlDatabase &) -> base::Result<bool> { return true; }));
            QVERIFY(asked.wait());
        }
        QCOMPARE(reactor.calls.size(), 0);

        m_disk->free();
        clock.advance(60s);
        const QString key = deploy::keyOfProposal(rule.chainId, rule.contract, 0);
        QTRY_VERIFY_WITH_TIMEOUT(trigger.run(key) && trigger.run(key)->state() == deploy::RunState::Running, 10000);
        QCOMPARE(reactor.created.value(key), 1);
        QVERIFY(trigger.problem().isEmpty());
    }

private:
    std::unique_ptr<test::TinyDisk> m_disk;
};

COMMONRACK_TEST(TestFullDisk)
#include "TestFullDisk.moc"
