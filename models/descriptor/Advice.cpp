// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Advice.h"

#include "models/base/Json.h"
#include "models/descriptor/JsonPointer.h"
#include "models/descriptor/JsonText.h"
#include "models/descriptor/SecretFinder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <nlohmann/json.hpp>

namespace descriptor {

using nlohmann::ordered_json;

namespace {

/// Collects what is found in one document.
class Adviser final {
public:
    explicit Adviser(const JsonText &text) : m_text(text) {}

    void image();
    void region(const Schema &schema);
    void environment();
    void commandLine(const QString &list);
    void ports();
    void healthCheck();
    void hiddenCharacters();

    QList<Problem> problems;

private:
    [[nodiscard]] static QString configuration(const char *name) { return QStringLiteral("/configuration/") + QString::fromLatin1(name); }
    [[nodiscard]] QString string(const QString &pointer) const
    {
        const ordered_json *value = m_text.find(pointer);
        return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
    }
    [[nodiscard]] qsizetype sizeOf(const QString &pointer) const
    {
        const ordered_json *value = m_text.find(pointer);
        return value && value->is_array() ? qsizetype(value->size()) : 0;
    }
    void say(Severity severity, const QString &pointer, const QString &sentence)
    {
        if (problems.size() >= 100)
            return;
        Problem problem;
        problem.pointer = pointer;
        problem.sentence = sentence;
        problem.severity = severity;
        m_text.locate(problem);
        problems.append(problem);
    }
    const JsonText &m_text;
};

void Adviser::image()
{
    const QString tag = string(configuration("tag"));
    if (tag.isEmpty() || tag.contains(u"sha256:"))
        return;
    say(Severity::Advice, configuration("tag"),
        tag == u"latest" ? QCoreApplication::translate("descriptor", "“latest” moves: name a version or, better, a digest.")
                         : QCoreApplication::translate("descriptor", "Pin the image to a digest: what is voted then runs."));
}

void Adviser::region(const Schema &schema)
{
    const QString region = string(configuration("region"));
    const nlohmann::json *node = schema.nodeFor(configuration("region"));
    if (region.isEmpty() || !node || !node->contains("examples"))
        return;
    for (const auto &known : (*node)["examples"]) {
        if (known == region.toStdString())
            return;
    }
    say(Severity::Advice, configuration("region"),
        QCoreApplication::translate("descriptor", "“%1” is no region code seen so far: there may be no machine.").arg(region.left(64)));
}

void Adviser::environment()
{
    const QString list = configuration("environmentVariables");
    QSet<QString> seen;
    for (qsizetype i = 0; i < sizeOf(list); ++i) {
        const QString item = childPointer(list, i);
        const QString name = string(item + QStringLiteral("/key"));
        const QString value = string(item + QStringLiteral("/value"));
        const QString kind = secretKind(value);
        if (!kind.isEmpty())
            say(Severity::Error, item + QStringLiteral("/value"),
                QCoreApplication::translate("descriptor", "%1 looks like %2; a proposal is public for ever, so take it out.").arg(name.left(64), kind));
        else if (isSecretName(name) && !value.isEmpty())
            say(Severity::Advice, item + QStringLiteral("/value"),
                QCoreApplication::translate("descriptor", "%1 sounds secret, and everybody can read it here.").arg(name.left(64)));
        if (!name.isEmpty() && seen.contains(name))
            say(Severity::Advice, item + QStringLiteral("/key"),
                QCoreApplication::translate("descriptor", "%1 is set twice; the last one counts.").arg(name.left(64)));
        seen.insert(name);
    }
}

void Adviser::commandLine(const QString &list)
{
    for (qsizetype i = 0; i < sizeOf(list); ++i) {
        const QString pointer = childPointer(list, i);
        const QString kind = secretKind(string(pointer));
        if (!kind.isEmpty())
            say(Severity::Error, pointer,
                QCoreApplication::translate("descriptor", "This looks like %1; a proposal is public for ever, so take it out.").arg(kind));
    }
}

void Adviser::ports()
{
    const QString list = configuration("ports");
    QSet<QString> seen;
    for (qsizetype i = 0; i < sizeOf(list); ++i) {
        const QString pointer = childPointer(list, i) + QStringLiteral("/exposedPort");
        const ordered_json *value = m_text.find(pointer);
        if (!value || !value->is_number_integer())
            continue;
        const QString port = QString::fromStdString(value->dump());
        if (seen.contains(port))
            say(Severity::Advice, pointer, QCoreApplication::translate("descriptor", "Port %1 is exposed twice; only one can have it.").arg(port));
        seen.insert(port);
    }
}

void Adviser::healthCheck()
{
    // Spheron's Terraform provider stops here, at 65353, not at 65535.
    const QString pointer = QStringLiteral("/healthCheckConfig/port");
    const ordered_json *port = m_text.find(pointer);
    if (port && port->is_number_integer() && port->get<double>() > 65353 && port->get<double>() <= 65535)
        say(Severity::Advice, pointer, QCoreApplication::translate("descriptor", "Some of Spheron's tools refuse a health port above 65353."));
}

/// Characters that turn the direction of reading or take no room: what one sees is then not what runs.
void Adviser::hiddenCharacters()
{
    static const QRegularExpression hidden(QStringLiteral("[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}\\x{2066}-\\x{2069}\\x{FEFF}]"));
    const QString text = QString::fromUtf8(m_text.text());
    qsizetype from = 0;
    for (int count = 0; count < 5; ++count) {
        const qsizetype at = text.indexOf(hidden, from);
        if (at < 0)
            return;
        Problem problem;
        problem.severity = Severity::Advice;
        problem.sentence = QCoreApplication::translate("descriptor", "A character that cannot be seen stands here (U+%1).")
                               .arg(QString::number(text[at].unicode(), 16).toUpper());
        problem.offset = QStringView(text).left(at).toUtf8().size();
        problem.length = QStringView(text).mid(at, 1).toUtf8().size();
        const base::TextPosition place = base::positionOf(m_text.text(), problem.offset);
        problem.line = place.line;
        problem.column = place.column;
        problems.append(problem);
        from = at + 1;
    }
}

} // namespace

QList<Problem> adviceFor(const JsonText &text, const Schema &schema)
{
    if (!text.isWellFormed())
        return {};
    Adviser adviser(text);
    adviser.image();
    adviser.region(schema);
    adviser.environment();
    adviser.commandLine(QStringLiteral("/configuration/commands"));
    adviser.commandLine(QStringLiteral("/configuration/args"));
    adviser.ports();
    adviser.healthCheck();
    adviser.hiddenCharacters();
    return adviser.problems;
}

} // namespace descriptor
