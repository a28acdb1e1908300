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

} // namespace

base::Result<CommandLine> CommandLine::parse(const QStringList &arguments, QString *output)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Draft, vote on and execute proposals that are infrastructure."));
    const QCommandLineOption network(QStringLiteral("network"), tr("Network to open: sandbox, sepolia, base, base-sepolia or one of your own."), tr("id"));
    const QCommandLineOption profile(QStringLiteral("profile-dir"), tr("Folder for keys, drafts and journal."), tr("folder"));
    const QCommandLineOption rpc(QStringLiteral("rpc"), tr("Use this node instead of the network's own endpoints."), tr("url"));
    const QCommandLineOption demo(QStringLiteral("demo"), tr("Play the whole story in the Sandbox and save a picture of every step."), tr("folder"));
    const QCommandLineOption picture(QStringLiteral("picture"), tr("Save a picture of the window once the network is living."), tr("file"));
    const QCommandLineOption language(QStringLiteral("language"), tr("Language, for example de or es."), tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), tr("light, dark or contrast."), tr("name"));
    const QCommandLineOption version(QStringLiteral("version"), tr("Print the version."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Print this help."));
    parser.addOptions({network, profile, rpc, demo, picture, language, theme, version, help});

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
    line.pictureFile = parser.value(picture);
    line.language = parser.value(language);
    line.theme = parser.value(theme);
    if (const auto fine = checkEndpoint(line.rpc); !fine)
        return base::fail(fine.error());
    if (!line.theme.isEmpty() && !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}.contains(line.theme))
        return base::fail(base::ErrorCode::Invalid, tr("--theme is light, dark or contrast."));
    return line;
}

} // namespace app
