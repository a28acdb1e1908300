// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

namespace app {

namespace {

base::Status checkEndpoint(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ws"), QStringLiteral("wss")};
    if (url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme()))
        return {};
    return base::fail(base::ErrorCode::Invalid,
                      app::CommandLine::tr("--rpc wants an address that starts with http://, https://, ws:// or wss://, not “%1”.").arg(text));
}

/// To check a file nothing of the program is needed: what would start it is a mistake.
base::Status checkProofOption(const QCommandLineParser &parser, const QCommandLineOption &proof)
{
    if (!parser.isSet(proof))
        return {};
    if (parser.value(proof).isEmpty())
        return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--verify-proof wants the name of a file."));
    for (const QString &name : parser.optionNames()) {
        if (name != u"verify-proof" && name != u"language")
            return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--verify-proof stands alone, but for --language: leave --%1 out.").arg(name));
    }
    return {};
}

/// The options of a run without a window, by themselves: a window has other ways to be told.
struct HeadlessOptions {
    const QCommandLineOption headless{QStringLiteral("headless"), app::CommandLine::tr("Run without a window, until a signal ends it.")};
    const QCommandLineOption config{QStringLiteral("config"), app::CommandLine::tr("With --headless: a JSON file that sets network, endpoints, DAO and rules."),
                                    app::CommandLine::tr("file")};
    const QCommandLineOption passwordFd{QStringLiteral("password-fd"),
                                        app::CommandLine::tr("With --headless: read the wallet's password from this file descriptor until its end."),
                                        app::CommandLine::tr("number")};
    const QCommandLineOption statusPort{QStringLiteral("status-port"),
                                        app::CommandLine::tr("With --headless: tell status and figures on this port of the loopback, usually 9464; 0: any that is free."),
                                        app::CommandLine::tr("port")};
    const QCommandLineOption logFormat{QStringLiteral("log-format"), app::CommandLine::tr("With --headless: text or json."), app::CommandLine::tr("name")};

    [[nodiscard]] QList<QCommandLineOption> all() const { return {headless, config, passwordFd, statusPort, logFormat}; }
    [[nodiscard]] base::Status read(const QCommandLineParser &parser, app::CommandLine &line) const;

private:
    /// A whole number from 0 to `most`, or -1 where the option is not given.
    [[nodiscard]] static base::Result<int> number(const QCommandLineParser &parser, const QCommandLineOption &option, int most)
    {
        if (!parser.isSet(option))
            return -1;
        bool fine = false;
        const int value = parser.value(option).toInt(&fine);
        if (fine && value >= 0 && value <= most)
            return value;
        return base::fail(base::ErrorCode::Invalid,
                          app::CommandLine::tr("--%1 wants a number from 0 to %2.").arg(option.names().constFirst()).arg(most));
    }
};

base::Status HeadlessOptions::read(const QCommandLineParser &parser, app::CommandLine &line) const
{
    line.headless = parser.isSet(headless);
    for (const QCommandLineOption &option : all()) {
        if (!line.headless && parser.isSet(option))
            return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--%1 works together with --headless.").arg(option.names().constFirst()));
    }
    const bool wantsWindow = !line.demoFolder.isEmpty() || !line.story.isEmpty() || !line.pictureFile.isEmpty() || !line.theme.isEmpty();
    if (line.headless && wantsWindow)
        return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--demo, --story, --picture and --theme need a window: leave them or --headless out."));
    const auto descriptor = number(parser, passwordFd, 65535);
    const auto port = number(parser, statusPort, 65535);
    if (!descriptor || !port)
        return base::fail(descriptor ? port.error() : descriptor.error());
    line.passwordFd = *descriptor;
    line.statusPort = *port;
    line.configFile = parser.value(config);
    if (parser.isSet(config) && line.configFile.isEmpty())
        return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--config wants the name of a file."));
    const QString format = parser.value(logFormat);
    if (parser.isSet(logFormat) && format != u"text" && format != u"json")
        return base::fail(base::ErrorCode::Invalid, app::CommandLine::tr("--log-format is text or json."));
    line.jsonLog = format == u"json";
    return {};
}

} // namespace

base::Result<CommandLine> CommandLine::parse(const QStringList &arguments, QString *output)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Draft, vote on and execute proposals that are infrastructure."));
    const QCommandLineOption network(QStringLiteral("network"), tr("Network to open: sandbox, sepolia, base, base-sepolia or one of your own."), tr("id"));
    const QCommandLineOption profile(QStringLiteral("profile-dir"), tr("Folder for keys, drafts and journal."), tr("folder"));
    const QCommandLineOption rpc(QStringLiteral("rpc"), tr("Use this node instead of the network's own endpoints."), tr("url"));
    const QCommandLineOption demo(QStringLiteral("demo"), tr("Play the whole story in the Sandbox and save a picture of every step."), tr("folder"));
    const QCommandLineOption story(QStringLiteral("story"), tr("Which part the demo plays: dao, market or rule; else all."), tr("name"));
    const QCommandLineOption picture(QStringLiteral("picture"), tr("Save a picture of the window once the network is living."), tr("file"));
    const QCommandLineOption language(QStringLiteral("language"), tr("Language, for example de or es."), tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("light, dark or contrast."), tr("name"));
    const QCommandLineOption background(QStringLiteral("background"), tr("Begin in the system tray, without the window, where there is one."));
    const QCommandLineOption proof(QStringLiteral("verify-proof"),
                                   tr("Check the proof of a deployment, offline and without a window, and end with 0: sound, 1: not sound, 2: not readable."), tr("file"));
    const QCommandLineOption version(QStringLiteral("version"), tr("Print the version."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Print this help."));
    const HeadlessOptions withoutWindow;
    parser.addOptions({network, profile, rpc, demo, story, picture, language, theme, background, proof, version, help});
    parser.addOptions(withoutWindow.all());

    const bool understood = parser.parse(arguments);
    if (parser.isSet(help) || parser.isSet(version)) {
        *output = parser.isSet(help) ? parser.helpText()
                                     : QStringLiteral("Commonrack ") + QCoreApplication::applicationVersion() + u'\n';
        return base::fail(base::ErrorCode::Cancelled, {});
    }
    if (!understood)
        return base::fail(base::ErrorCode::Invalid, parser.errorText() + u' ' + tr("Try --help."));
    if (!parser.positionalArguments().isEmpty())
        return base::fail(base::ErrorCode::Invalid,
                          tr("“%1” is not an option. Try --help.").arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.network = parser.value(network);
    line.profileDir = parser.value(profile);
    line.rpc = parser.value(rpc);
    line.demoFolder = parser.value(demo);
    line.story = parser.value(story);
    line.pictureFile = parser.value(picture);
    line.language = parser.value(language);
    line.theme = parser.value(theme);
    line.background = parser.isSet(background);
    line.proofFile = parser.value(proof);
    if (const auto fine = checkProofOption(parser, proof); !fine)
        return base::fail(fine.error());
    if (const auto fine = checkEndpoint(line.rpc); !fine)
        return base::fail(fine.error());
    if (!line.story.isEmpty() && line.story != u"dao" && line.story != u"market" && line.story != u"rule")
        return base::fail(base::ErrorCode::Invalid, tr("--story is dao, market or rule."));
    if (!line.theme.isEmpty() && !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(line.theme))
        return base::fail(base::ErrorCode::Invalid, tr("--theme is light, dark or contrast."));
    if (const auto fine = withoutWindow.read(parser, line); !fine)
        return base::fail(fine.error());
    return line;
}

} // namespace app
