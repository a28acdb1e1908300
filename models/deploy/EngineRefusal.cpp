// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/EngineRefusal.h"

#include "models/base/VisibleText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace deploy {

namespace {

using base::ErrorCode;

/// runc, crun and Docker name the program that they could not run; anything else they did not find or were not allowed
/// (a limit, a mount, a cgroup) is not the document's fault.
bool blamesTheCommand(const QString &words)
{
    static const QRegularExpression named(QStringLiteral("exec: \"[^\"]*\": .*(no such file|permission denied|is a directory)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return says(words, {"executable file", "open executable", "a command that was not found"}) || named.match(words).hasMatch();
}

QString commandSentence(const descriptor::InstanceSpec &spec)
{
    if (spec.commands.empty())
        return QCoreApplication::translate("deploy", "The image %1 has no program that can be started; propose the document again with a command.")
            .arg(base::visibleText(spec.imageReference(), 200));
    return QCoreApplication::translate("deploy", "The image has no program “%1” that can be started; propose the document again with another command.")
        .arg(base::visibleText(spec.commands.front(), 100));
}

QString takenPortSentence(const QString &words, const descriptor::InstanceSpec &spec)
{
    for (const auto &port : spec.ports) {
        const QRegularExpression named(QStringLiteral("\\b%1\\b").arg(port.exposed));
        if (port.exposed > 0 && (spec.ports.size() == 1 || words.contains(named)))
            return QCoreApplication::translate("deploy", "Port %1 is taken on this computer; stop the program that uses it.").arg(port.exposed);
    }
    return QCoreApplication::translate("deploy", "A port that the container needs is taken on this computer; stop the program that uses it.");
}

base::Error refusal(ErrorCode code, const QString &summary, const EngineResponse &response)
{
    return {code, summary, QString::number(response.status) + u' ' + response.message(), nullptr, response.status};
}

} // namespace

bool says(const QString &message, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return message.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

bool saysDiskFull(const QString &words)
{
    return says(words, {"no space left", "disk quota exceeded"});
}

QString diskFullSentence()
{
    return QCoreApplication::translate("deploy", "The container engine's disk is full; free some space, it is tried again by itself.");
}

base::Error createRefusal(const EngineResponse &response)
{
    if (saysDiskFull(response.message()))
        return refusal(ErrorCode::Storage, diskFullSentence(), response);
    if (response.status == 400)
        return refusal(ErrorCode::Invalid, QCoreApplication::translate("deploy", "The container engine refuses what the document asks for; propose it again with other "
                                                     "resources, ports or command."), response);
    return refusal(ErrorCode::Remote, QCoreApplication::translate("deploy", "The container engine could not make the container; the engine's own log says why."), response);
}

base::Error startRefusal(const EngineResponse &response, const descriptor::InstanceSpec &spec)
{
    const QString words = response.message();
    if (says(words, {"address already in use", "port is already allocated", "ports are not available"}))
        return refusal(ErrorCode::Remote, takenPortSentence(words, spec), response);
    if (says(words, {"rootlessport", "privileged port", "bind: permission denied"}))
        return refusal(ErrorCode::Invalid, QCoreApplication::translate("deploy", "The container needs a port below 1024, which this computer keeps for administrators; "
                                                     "allow it (net.ipv4.ip_unprivileged_port_start) or propose another exposed port."),
                       response);
    if (saysDiskFull(words))
        return refusal(ErrorCode::Storage, diskFullSentence(), response);
    if (says(words, {"rlimit", "ulimit"}))
        return refusal(ErrorCode::Remote, QCoreApplication::translate("deploy", "This computer does not grant the limits that the container engine sets; lower default_ulimits "
                                                    "in its containers.conf, or choose another engine in Settings."),
                       response);
    if (says(words, {"exec format error"}))
        return refusal(ErrorCode::Invalid, QCoreApplication::translate("deploy", "The image is made for another kind of processor; propose one made for this computer's."), response);
    if (blamesTheCommand(words))
        return refusal(ErrorCode::Invalid, commandSentence(spec), response);
    if (says(words, {"permission denied", "operation not permitted", "cgroup"}))
        return refusal(ErrorCode::Remote, QCoreApplication::translate("deploy", "This computer does not let the container engine start the container; give the engine more "
                                                    "rights, or choose another one in Settings."),
                       response);
    return refusal(ErrorCode::Remote, QCoreApplication::translate("deploy", "The container engine could not start the container; the engine's own log says why."), response);
}

} // namespace deploy
