// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/Fields.h"

#include "models/deploy/EngineAddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

namespace ui {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Fields)
};

} // namespace

QString endpointProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("ws"), QStringLiteral("wss")};
    if (!url.isValid() || url.host().isEmpty())
        return FieldWords::tr("Write a whole address, such as https://node.example or ws://127.0.0.1:8545.");
    if (!schemes.contains(url.scheme()))
        return FieldWords::tr("The address must begin with https, wss, http or ws.");
    return {};
}

QString apiProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool ownMachine = QHostAddress(url.host()).isLoopback() || url.host() == u"localhost";
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || (url.scheme() == u"http" && ownMachine)))
        return {};
    return FieldWords::tr("Write the whole address, beginning with https: your key is sent to it.");
}

QString socketProblem(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto address = deploy::EngineAddress::parse(text);
    return address ? QString() : address.error().summary;
}

} // namespace ui
