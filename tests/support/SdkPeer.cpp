// SPDX-License-Identifier: Apache-2.0
#include "tests/support/SdkPeer.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

namespace test {

namespace {

constexpr int patienceMs = 60'000; // deploying everything is one question

QString testsFolder()
{
    return qEnvironmentVariable("COMMONRACK_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/tests");
}

} // namespace

SdkPeer::~SdkPeer()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    m_process->kill();
    m_process->waitForFinished(5'000);
}

QString SdkPeer::script()
{
    return testsFolder() + QStringLiteral("/e2e/spheron-sdk.mjs");
}

QString SdkPeer::missingReason()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("Node.js is not installed");
    if (!QFileInfo::exists(testsFolder() + QStringLiteral("/node_modules/@spheron/protocol-sdk-mainnet/package.json")))
        return QStringLiteral("the Spheron SDK is not installed: run npm ci in tests/, and set COMMONRACK_SOURCE_DIR");
    return QFileInfo::exists(script()) ? QString() : QStringLiteral("tests/e2e/spheron-sdk.mjs is missing: set COMMONRACK_SOURCE_DIR");
}

bool SdkPeer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->start(QStringLiteral("node"), {script()});
    return m_process->waitForStarted(15'000);
}

base::Result<nlohmann::json> SdkPeer::ask(const char *verb, const nlohmann::json &arguments)
{
    const int id = ++m_lastId;
    m_process->write(QByteArray::fromStdString(nlohmann::json{{"id", id}, {"verb", verb}, {"arguments", arguments}}.dump()) + '\n');
    nlohmann::json answer;
    const bool answered = QTest::qWaitFor([&] {
        m_errors += m_process->readAllStandardError();
        while (answer.is_null() && m_process->canReadLine()) {
            auto line = nlohmann::json::parse(m_process->readLine().toStdString(), nullptr, false);
            if (line.is_object() && line.value("id", 0) == id)
                answer = std::move(line);
        }
        return !answer.is_null() || m_process->state() == QProcess::NotRunning;
    }, patienceMs);
    if (answer.is_null())
        return base::fail(answered ? base::ErrorCode::Closed : base::ErrorCode::Timeout, QString::fromUtf8(m_errors.right(2000)), QString::fromLatin1(verb));
    if (answer.contains("error"))
        return base::fail(base::ErrorCode::Remote, QString::fromStdString(answer["error"].is_string() ? answer["error"].get<std::string>() : answer["error"].dump()),
                          QString::fromLatin1(verb));
    return answer.value("result", nlohmann::json());
}

} // namespace test
