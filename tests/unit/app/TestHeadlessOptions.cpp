// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/RunOptions.h"
#include "tests/support/TestMain.h"

#include <QTest>

namespace {

const QString dao = QStringLiteral("0x3cb304483fa3d946ABe8dCa89e92760a112b6a59");

base::Result<app::CommandLine> parse(const QStringList &options)
{
    QString output;
    return app::CommandLine::parse(QStringList{QStringLiteral("commonrack")} + options, &output);
}

QProcessEnvironment environment(const QHash<QString, QString> &values)
{
    QProcessEnvironment result;
    for (auto it = values.begin(); it != values.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

chain::NetworkProfile sepolia()
{
    chain::NetworkProfile profile;
    profile.id = QStringLiteral("sepolia");
    profile.http = {QUrl(QStringLiteral("https://node.example"))};
    profile.ws = {QUrl(QStringLiteral("wss://node.example"))};
    profile.contracts.insert(QStringLiteral("dao"), *chain::Address::parse(dao));
    profile.contracts.insert(QStringLiteral("nft"), *chain::Address::parse(QStringLiteral("0xa30AeCeFb798591EB422a841f85A88626CC41204")));
    return profile;
}

/// JSON, written with ' for ": moc takes "//" in a raw string for a comment, and leaves out the tests after it.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// The usual preferences, but for what `change` changes.
ui::Preferences preferences(const std::function<void(ui::Preferences &)> &change = {})
{
    ui::Preferences result;
    if (change)
        change(result);
    return result;
}

} // namespace

/// What a run without a window is told: command line, configuration file, environment.
class TestHeadlessOptions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineIsRead()
    {
        const auto line = parse({QStringLiteral("--headless"), QStringLiteral("--password-fd"), QStringLiteral("3"), QStringLiteral("--status-port"), QStringLiteral("9464"),
                                 QStringLiteral("--config"), QStringLiteral("c.json"), QStringLiteral("--log-format"), QStringLiteral("json"), QStringLiteral("--network"), QStringLiteral("sepolia")});
        QVERIFY(line);
        QVERIFY(line->headless && line->jsonLog);
        QCOMPARE(line->passwordFd, 3);
        QCOMPARE(line->statusPort, 9464);
        QCOMPARE(line->configFile, QStringLiteral("c.json"));
        QCOMPARE(line->network, QStringLiteral("sepolia"));
    }

    void withoutThemNothingIsOpen()
    {
        const auto line = parse({QStringLiteral("--headless")});
        QVERIFY(line);
        QVERIFY(line->headless && !line->jsonLog && line->configFile.isEmpty());
        QCOMPARE(line->passwordFd, -1);
        QCOMPARE(line->statusPort, -1);
        QVERIFY(!parse({})->headless);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *options, const char *named) { QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(named); };
        row("--status-port 9464", "--status-port works together with --headless");
        row("--password-fd 3", "--password-fd works together with --headless");
        row("--config a.json", "--config works together with --headless");
        row("--log-format json", "--log-format works together with --headless");
        row("--headless --status-port 65536", "--status-port wants a number");
        row("--headless --status-port -1", "--status-port wants a number");
        row("--headless --status-port http", "--status-port wants a number");
        row("--headless --password-fd secret", "--password-fd wants a number");
        row("--headless --log-format xml", "--log-format is text or json");
        row("--headless --demo out", "need a window");
        row("--headless --picture a.png", "need a window");
        row("--headless --theme dark", "need a window");
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, options);
        QFETCH(QString, named);
        const auto line = parse(options.split(u' '));
        QVERIFY(!line);
        QCOMPARE(line.error().code, base::ErrorCode::Invalid);
        QVERIFY2(line.error().summary.contains(named), qPrintable(line.error().summary));
    }

    void aConfigurationIsRead()
    {
        const auto options = app::RunOptions::read(json("{'network': 'sepolia', 'rpc': ['https://a.example', 'wss://b.example/key'], "
            "'dao': '0x3cb304483fa3d946ABe8dCa89e92760a112b6a59', 'confirmations': 12, 'engineSocket': 'unix:///run/podman/podman.sock', "
            "'logsApi': 'https://logs.example/v2/api', 'paused': true, 'askBeforeDeploy': false}"));
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().summary));
        QCOMPARE(options->network, QStringLiteral("sepolia"));
        const ui::Preferences result = options->over(preferences([](ui::Preferences &of) {
            of.rpcEndpoint = QStringLiteral("http://of.the.settings");
            of.askBeforeDeploy = true;
        }));
        QCOMPARE(result.network, QStringLiteral("sepolia"));
        QVERIFY(result.rpcEndpoint.isEmpty());
        QCOMPARE(result.confirmations, 12);
        QCOMPARE(result.engineSocket, QStringLiteral("unix:///run/podman/podman.sock"));
        QVERIFY(result.triggerPaused && !result.askBeforeDeploy);
        const chain::NetworkProfile network = options->over(sepolia());
        QCOMPARE(network.http, QList{QUrl(QStringLiteral("https://a.example"))});
        QCOMPARE(network.ws, QList{QUrl(QStringLiteral("wss://b.example/key"))});
    }

    void whatIsNotSaidStaysAsItIs()
    {
        const auto options = app::RunOptions::read("{}");
        QVERIFY(options);
        const ui::Preferences before = preferences([](ui::Preferences &of) {
            of.network = QStringLiteral("base");
            of.rpcEndpoint = QStringLiteral("http://own");
            of.confirmations = 3;
            of.triggerPaused = true;
            of.logsApiKey = QStringLiteral("k");
        });
        QVERIFY(options->over(before) == before);
        const chain::NetworkProfile network = options->over(sepolia());
        QCOMPARE(network.http, sepolia().http);
        QCOMPARE(network.contracts, sepolia().contracts);
    }

    void oneKindOfEndpointMakesTheOther()
    {
        const auto options = app::RunOptions::read(json("{'rpc': ['wss://b.example/key']}"));
        QVERIFY(options);
        QCOMPARE(options->over(sepolia()).http, QList{QUrl(QStringLiteral("https://b.example/key"))});
    }

    void aSlipInTheConfigurationIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const QByteArray &text, const char *named) { QTest::newRow(text.constData()) << text << QString::fromLatin1(named); };
        row(json("{'netwrok': 'sepolia'}"), "netwrok");
        row(json("{'network': 1}"), "network");
        row(json("{'rpc': 'https://a.example'}"), "rpc");
        row(json("{'rpc': []}"), "rpc");
        row(json("{'rpc': ['ftp://a.example']}"), "rpc");
        row(json("{'confirmations': 0}"), "confirmations");
        row(json("{'confirmations': -1}"), "confirmations");
        row(json("{'confirmations': 1.5}"), "confirmations");
        row(json("{'paused': 'yes'}"), "paused");
        row(json("{'dao': '0x3cB304483fa3d946ABe8dCa89e92760a112b6a59'}"), "dao"); // one letter's case is wrong
        row(json("{'dao': '0x0000000000000000000000000000000000000000'}"), "dao");
        row(json("{'engineSocket': 'tcp://10.0.0.1:2375'}"), "");
        row(json("[]"), "object");
        row(json("{'network': 'sepolia'"), "configuration");
    }
    void aSlipInTheConfigurationIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const auto options = app::RunOptions::read(text);
        QVERIFY(!options);
        QCOMPARE(options.error().code, base::ErrorCode::Invalid);
        QVERIFY2(options.error().summary.contains(named), qPrintable(options.error().summary));
    }

    void theThreeSettingsOfTheServiceAreTaken()
    {
        app::RunOptions options;
        QVERIFY(options.takeEnvironment(environment({{QStringLiteral("COMMONRACK_EXPLORER_TOKEN"), QStringLiteral("etherscan-key")},
                                                     {QStringLiteral("COMMONRACK_SPHERON_TOKEN"), QStringLiteral("spheron-key")},
                                                     {QStringLiteral("COMMONRACK_DAO_ADDRESS"), dao.toLower()}})));
        QCOMPARE(options.explorerToken.view().toByteArray(), QByteArray("etherscan-key"));
        QCOMPARE(options.spheronToken.view().toByteArray(), QByteArray("spheron-key"));
        QCOMPARE(options.dao->toString(), dao);
        // With only these three there is one network it can mean.
        QCOMPARE(options.over(ui::Preferences()).network, QStringLiteral("sepolia"));
        QCOMPARE(options.over(preferences([](ui::Preferences &of) { of.network = QStringLiteral("base"); })).network, QStringLiteral("base"));
        QCOMPARE(options.over(ui::Preferences()).logsApiKey, QStringLiteral("etherscan-key"));
    }

    void theEnvironmentGoesBeforeTheConfiguration()
    {
        auto options = app::RunOptions::read(json("{'dao': '0xa30AeCeFb798591EB422a841f85A88626CC41204'}"));
        QVERIFY(options);
        QVERIFY(options->takeEnvironment(environment({{QStringLiteral("COMMONRACK_DAO_ADDRESS"), dao}})));
        QCOMPARE(options->dao->toString(), dao);
        QVERIFY(options->takeEnvironment(environment({})));
        QCOMPARE(options->dao->toString(), dao);
    }

    void aMistypedAddressIsRefused()
    {
        app::RunOptions options;
        for (const QString &wrong : {QStringLiteral("0x3cb304483fa3d946ABe8dCa89e92760a112b6A59"), QStringLiteral("0x3cb3"), QStringLiteral("sepolia.eth"), QString(u' ' + dao)}) {
            const auto taken = options.takeEnvironment(environment({{QStringLiteral("COMMONRACK_DAO_ADDRESS"), wrong}}));
            QVERIFY2(!taken, qPrintable(wrong));
            QVERIFY(taken.error().summary.startsWith(QStringLiteral("COMMONRACK_DAO_ADDRESS must be an address")));
            QVERIFY(!options.dao);
        }
    }

    void anotherDaoDoesNotKeepTheFirstOnesToken()
    {
        app::RunOptions options;
        options.dao = *chain::Address::parse(QStringLiteral("0xC15A83600fAF1eDBCF72e76584CD92111523cc1E"));
        const chain::NetworkProfile other = options.over(sepolia());
        QCOMPARE(other.contract(QStringLiteral("dao")), options.dao);
        QVERIFY(!other.contract(QStringLiteral("nft")));
        options.dao = *chain::Address::parse(dao);
        QVERIFY(options.over(sepolia()).contract(QStringLiteral("nft")));
    }

    void unattendedTheWalletDoesNotLockByItself()
    {
        app::RunOptions options;
        QCOMPARE(options.over(ui::Preferences()).autoLockMinutes, 10);
        options.unattended = true;
        QCOMPARE(options.over(ui::Preferences()).autoLockMinutes, 0);
    }

    void programsStartedLaterDoNotInheritTheTokens()
    {
        for (const char *name : {"COMMONRACK_EXPLORER_TOKEN", "COMMONRACK_SPHERON_TOKEN", "COMMONRACK_DAO_ADDRESS"})
            qputenv(name, "value");
        app::RunOptions::clearEnvironment();
        for (const char *name : {"COMMONRACK_EXPLORER_TOKEN", "COMMONRACK_SPHERON_TOKEN", "COMMONRACK_DAO_ADDRESS"})
            QVERIFY(!qEnvironmentVariableIsSet(name));
    }
};

COMMONRACK_TEST(TestHeadlessOptions)
#include "TestHeadlessOptions.moc"
