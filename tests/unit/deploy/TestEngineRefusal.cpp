// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/ContainerReactor.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace deploy;
using base::ErrorCode;

namespace {

descriptor::InstanceSpec refusedPage()
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("web");
    spec.image = QStringLiteral("localhost/commonrack-page");
    spec.tag = QStringLiteral("1");
    spec.ports = {{8080, 18080}};
    spec.commands = {QStringLiteral("/bin/serve")};
    return spec;
}

QByteArray saying(int status, const QString &words)
{
    return test::FakeEngine::answer(status, QByteArray::fromStdString(nlohmann::json{{"message", words.toStdString()}}.dump()));
}

/// What comes of a deployment when the engine answers `part` with these words.
base::Error errorWhen(const QByteArray &part, int status, const QString &words, const descriptor::InstanceSpec &spec = refusedPage())
{
    test::FakeEngine engine;
    test::FakeClock clock;
    EngineClient client(engine.address(), clock);
    ContainerReactor reactor(client, clock);
    engine.lie(part, saying(status, words));
    test::Outcome<DeploymentStatus> outcome(reactor.deploy(QStringLiteral("0x") + QString(64, u'a'), spec, {}));
    (void)outcome.wait();
    return outcome.error();
}

} // namespace

/// The words of real runtimes, and what a person is told instead.
class TestEngineRefusal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSummaryIsAPlainSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<QString>("sentence");
        const QString command = QStringLiteral("The image has no program “/bin/serve” that can be started; propose the document again with another command.");
        const QString limits = QStringLiteral("This computer does not grant the limits that the container engine sets; lower default_ulimits in its "
                                              "containers.conf, or choose another engine in Settings.");
        const QString rights = QStringLiteral("This computer does not let the container engine start the container; give the engine more rights, or "
                                              "choose another one in Settings.");
        const QString other = QStringLiteral("The container engine could not start the container; the engine's own log says why.");
        const auto row = [](const char *name, const char *words, bool permanent, const QString &sentence) {
            QTest::newRow(name) << QString::fromUtf8(words) << permanent << sentence;
        };
        row("runc, no such program", "runc: runc create failed: unable to start container process: exec: \"/bin/serve\": stat /bin/serve: no such file or directory: OCI runtime attempted to invoke a command that was not found", true, command);
        row("runc, not in the path", "runc: runc create failed: unable to start container process: exec: \"serve\": executable file not found in $PATH: OCI runtime attempted to invoke a command that was not found", true, command);
        row("runc, not executable", "runc: runc create failed: unable to start container process: exec: \"/etc/passwd\": permission denied: OCI permission denied", true, command);
        row("crun, no such program", "crun: executable file `/bin/serve` not found: No such file or directory: OCI runtime attempted to invoke a command that was not found", true, command);
        row("crun, not executable", "crun: open executable: Permission denied: OCI permission denied", true, command);
        row("Docker", "failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: \"/bin/serve\": executable file not found in $PATH: unknown", true, command);
        row("another processor", "exec /bin/serve: exec format error", true, QStringLiteral("The image is made for another kind of processor; propose one made for this computer's."));
        row("runc, limits", "runc: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 6: operation not permitted: OCI permission denied", false, limits);
        row("crun, limits", "crun: setrlimit `RLIMIT_NPROC`: Operation not permitted: OCI permission denied", false, limits);
        row("cgroup", "runc: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/libpod_parent: permission denied: OCI permission denied", false, rights);
        row("a missing file that is not the command", "crun: open `/proc/sys/net/ipv4/ping_group_range`: No such file or directory: OCI runtime attempted to do something", false, other);
        row("port", "rootlesskit listen tcp 127.0.0.1:18080: bind: address already in use", false, QStringLiteral("Port 18080 is taken on this computer; stop the program that uses it."));
        row("disk", "mkdir /var/lib/containers/storage/overlay: no space left on device", false, QStringLiteral("The container engine's disk is full; free some space, it is tried again by itself."));
        row("anything", "a ghost <b>in</b> the machine: errno 4711", false, other);
    }
    void theSummaryIsAPlainSentence()
    {
        QFETCH(QString, words);
        QFETCH(bool, permanent);
        QFETCH(QString, sentence);
        const base::Error error = errorWhen("/start", 500, words);
        QCOMPARE(error.summary, sentence);
        QCOMPARE(error.code == ErrorCode::Invalid, permanent);
        QVERIFY2(error.detail.contains(words.left(40)), qPrintable(error.detail)); // the debris is for the log
    }

    /// The engine may be there before its images are: that must not be the end of the run.
    void anImageThatTheProgramCarriesIsBroughtAlong()
    {
        test::FakeEngine engine;
        test::FakeClock clock;
        EngineClient client(engine.address(), clock);
        ContainerReactor::Options options;
        options.carriedImage = [](const QString &name) { return name == u"localhost/commonrack-page:1" ? QByteArray("an archive") : QByteArray(); };
        ContainerReactor reactor(client, clock, options);
        engine.lie("GET /images/", saying(404, QStringLiteral("no such image")));
        engine.lie("POST /images/load", saying(200, QStringLiteral("loaded")));
        test::Outcome<DeploymentStatus> outcome(reactor.deploy(QStringLiteral("0x") + QString(64, u'a'), refusedPage(), {}));
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().toLogLine()));
        QCOMPARE(engine.count(QStringLiteral("POST /images/load")), 1);
        engine.lie("GET /images/", saying(404, QStringLiteral("no such image")));
        descriptor::InstanceSpec other = refusedPage();
        other.tag = QStringLiteral("2");
        test::Outcome<DeploymentStatus> missing(reactor.deploy(QStringLiteral("0x") + QString(64, u'b'), other, {}));
        QVERIFY(missing.wait());
        QCOMPARE(missing.code(), ErrorCode::NotFound);
        QCOMPARE(engine.count(QStringLiteral("POST /images/load")), 1);
    }

    void withoutACommandTheImageIsNamed()
    {
        descriptor::InstanceSpec spec = refusedPage();
        spec.commands.clear();
        const base::Error error = errorWhen("/start", 500, QStringLiteral("crun: executable file `` not found"), spec);
        QCOMPARE(error.code, ErrorCode::Invalid);
        QVERIFY(error.summary.contains(QStringLiteral("localhost/commonrack-page:1")));
    }

    void whatIsNotMadeIsSaidPlainlyToo()
    {
        const base::Error refused = errorWhen("POST /containers/create", 400, QStringLiteral("Minimum memory limit allowed is 6MB {json: [1]}"));
        QCOMPARE(refused.code, ErrorCode::Invalid);
        QVERIFY(!refused.summary.contains(u'{'));
        QVERIFY(refused.detail.contains(QStringLiteral("6MB")));
        const base::Error failed = errorWhen("POST /containers/create", 500, QStringLiteral("boltdb: 0xdeadbeef"));
        QCOMPARE(failed.code, ErrorCode::Remote); // worth another attempt
        QVERIFY(!failed.summary.contains(QStringLiteral("boltdb")));
        QCOMPARE(errorWhen("POST /containers/create", 500, QStringLiteral("write: no space left on device")).code, ErrorCode::Storage);
    }
};

COMMONRACK_TEST(TestEngineRefusal)
#include "TestEngineRefusal.moc"
