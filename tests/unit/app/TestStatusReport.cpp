// SPDX-License-Identifier: Apache-2.0
#include "app/headless/MetricsText.h"
#include "app/headless/RunLog.h"
#include "app/headless/StatusReport.h"
#include "models/base/Json.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <nlohmann/json.hpp>

namespace {

using deploy::Trigger;

app::StatusReport healthy()
{
    app::StatusReport report;
    report.version = QStringLiteral("1.2.3");
    report.networkId = QStringLiteral("sepolia");
    report.networkName = QStringLiteral("Sepolia");
    report.chainId = 11155111;
    report.dao = chain::Address::parse(QStringLiteral("0x3cb304483fa3d946ABe8dCa89e92760a112b6a59")).value();
    report.living = report.connected = true;
    report.headBlock = 123;
    report.headAgeSeconds = 4.5;
    report.headLimitSeconds = 120;
    report.trigger = Trigger::State::Live;
    return report;
}

/// Samples by name and labels. A family that is not described before its samples, is described twice, or a sample that is
/// there twice makes it empty.
QHash<QString, double> samplesOf(const QByteArray &metrics)
{
    static const QRegularExpression comment(QStringLiteral("^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$"));
    static const QRegularExpression sample(QStringLiteral("^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{(?:[a-zA-Z_]\\w*=\"(?:[^\"\\\\]|\\\\[\\\\n\"])*\",?)+\\})? (\\S+)$"));
    QHash<QString, double> samples;
    QSet<QString> described;
    for (const QString &line : QString::fromUtf8(metrics).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto found = comment.match(line); found.hasMatch()) {
            const QString what = found.captured(1) + found.captured(2);
            if (described.contains(what))
                return {};
            described.insert(what);
            continue;
        }
        const auto found = sample.match(line);
        const QString key = found.captured(1) + found.captured(2);
        bool number = false;
        const double value = found.captured(3).toDouble(&number);
        if (!found.hasMatch() || !number || samples.contains(key) || !described.contains(u"HELP" + found.captured(1)) || !described.contains(u"TYPE" + found.captured(1)))
            return {};
        samples.insert(key, value);
    }
    return samples;
}

} // namespace

/// What a run without a window tells about itself, in words, JSON and figures.
class TestStatusReport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void healthIsOneSentence()
    {
        QVERIFY(healthy().isHealthy());
        QCOMPARE(healthy().sentence(), QStringLiteral("Following Sepolia at block 123, 0 behind."));
        const auto ill = [](const std::function<void(app::StatusReport &)> &change) {
            app::StatusReport report = healthy();
            change(report);
            return report.isHealthy() ? QString() : report.sentence();
        };
        QCOMPARE(ill([](auto &r) { r.living = false; }), QStringLiteral("It is starting."));
        QCOMPARE(ill([](auto &r) { r.living = false; r.waiting = QStringLiteral("No answer from the node."); }), QStringLiteral("No answer from the node."));
        QCOMPARE(ill([](auto &r) { r.connected = false; }), QStringLiteral("The connection to the node is lost; it is tried again."));
        QCOMPARE(ill([](auto &r) { r.headAgeSeconds = 121; }), QStringLiteral("The node has told of no new block for 121 seconds."));
        QCOMPARE(ill([](auto &r) { r.trigger = Trigger::State::Alarmed; r.triggerProblem = QStringLiteral("A block left the chain."); }), QStringLiteral("A block left the chain."));
        QVERIFY(!ill([](auto &r) { r.trigger = Trigger::State::Failed; }).isEmpty());
        QVERIFY(!ill([](auto &r) { r.trigger = Trigger::State::Stopped; }).isEmpty());
        QCOMPARE(ill([](auto &r) { r.stopping = true; }), QStringLiteral("It is stopping."));
        // A pause is somebody's wish, a market without a DAO has no trigger, an engine that is away is told elsewhere.
        QCOMPARE(ill([](auto &r) { r.paused = true; }), QString());
        QCOMPARE(ill([](auto &r) { r.dao.reset(); r.trigger = Trigger::State::Stopped; }), QString());
        QCOMPARE(ill([](auto &r) { r.engineUp = false; }), QString());
        QCOMPARE(ill([](auto &r) { r.trigger = Trigger::State::CatchingUp; r.lagBlocks = 9000; }), QString());
    }

    void theFiguresAreInPrometheusTextFormat()
    {
        app::StatusReport report = healthy();
        report.lagBlocks = 7;
        report.reconnects = 3;
        report.runs[deploy::RunState::Running] = 2;
        report.runs[deploy::RunState::FailedRetry] = 1;
        report.deployments[market::Deployment::State::Running] = 2;
        report.process.residentBytes = 123456789;
        report.process.startedAt = 1795999999.25;
        const auto samples = samplesOf(report.metrics());
        QVERIFY2(!samples.isEmpty(), report.metrics().constData());
        QCOMPARE(samples.value(QStringLiteral("commonrack_head_block")), 123.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_lag_blocks")), 7.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_reconnects_total")), 3.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_healthy")), 1.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_runs{state=\"running\"}")), 2.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_runs{state=\"failed-retry\"}")), 1.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_runs{state=\"closed\"}"), -1.0), 0.0); // told, though there is none
        QCOMPARE(samples.value(QStringLiteral("commonrack_deployments{state=\"running\"}")), 2.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_state{state=\"live\"}")), 1.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_state{state=\"alarmed\"}"), -1.0), 0.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_trigger_alarmed"), -1.0), 0.0);
        QCOMPARE(samples.value(QStringLiteral("commonrack_build_info{version=\"1.2.3\",network=\"sepolia\",chain_id=\"11155111\"}")), 1.0);
        QCOMPARE(samples.value(QStringLiteral("process_resident_memory_bytes")), 123456789.0);
        QCOMPARE(samples.value(QStringLiteral("process_start_time_seconds")), 1795999999.25);
        QVERIFY(!samples.contains(QStringLiteral("commonrack_engine_up"))); // not asked yet
        report.engineUp = false;
        report.trigger = Trigger::State::Alarmed;
        const auto later = samplesOf(report.metrics());
        QCOMPARE(later.value(QStringLiteral("commonrack_engine_up"), -1.0), 0.0);
        QCOMPARE(later.value(QStringLiteral("commonrack_trigger_alarmed")), 1.0);
    }

    void labelsCannotBreakOut()
    {
        app::MetricsText text;
        text.family("a", "gauge", "A.");
        text.sample(1, {{"name", QStringLiteral("x\"} 9\nb 1\\")}});
        QCOMPARE(samplesOf(text.text()).size(), 1);
        QCOMPARE(text.text().count('\n'), 3);
    }

    void theStatusIsJson()
    {
        app::StatusReport report = healthy();
        report.runs[deploy::RunState::Running] = 2;
        report.engineName = QStringLiteral("Podman\u202E on this computer");
        const auto json = base::parseJson(report.json());
        QVERIFY(json);
        QCOMPARE(json->at("healthy").get<bool>(), true);
        QCOMPARE(json->at("network").at("chainId").get<quint64>(), 11155111u);
        QCOMPARE(json->at("network").at("dao").get<std::string>(), std::string("0x3cb304483fa3d946ABe8dCa89e92760a112b6a59"));
        QCOMPARE(json->at("head").at("block").get<quint64>(), 123u);
        QCOMPARE(json->at("trigger").at("state").get<std::string>(), std::string("live"));
        QCOMPARE(json->at("runs").at("running").get<int>(), 2);
        QCOMPARE(json->at("runs").at("failed-final").get<int>(), 0);
        QVERIFY(json->at("engine").at("up").is_null());
        QCOMPARE(json->at("engine").at("name").get<std::string>(), std::string("Podman⟨U+202E⟩ on this computer"));
        QCOMPARE(json->at("wallet").at("locked").get<bool>(), true);
    }

    void thisProcessIsMeasured()
    {
        const app::ProcessFigures figures = app::ProcessFigures::read();
#ifdef Q_OS_LINUX
        QVERIFY(figures.residentBytes.value_or(0) > 1024 * 1024);
        QVERIFY(figures.virtualBytes.value_or(0) >= *figures.residentBytes);
        QVERIFY(figures.openDescriptors.value_or(0) >= 3);
        QVERIFY(figures.mostDescriptors.value_or(1 << 20) >= *figures.openDescriptors);
        QVERIFY(figures.cpuSeconds.value_or(-1) >= 0);
        QVERIFY(figures.startedAt.value_or(0) > 1'600'000'000);
#endif
    }

    void aLineOfTheLogIsOneLine()
    {
        const test::FakeClock clock;
        QByteArray text;
        QByteArray json;
        const app::RunLog words(app::RunLog::Format::Text, clock, [&](const QByteArray &line) { text += line; });
        const app::RunLog machine(app::RunLog::Format::Json, clock, [&](const QByteArray &line) { json += line; });
        const QString foreign = QStringLiteral("redis\n2026-01-01T00:00:00Z error   forged \u202E\"quoted\" %1 %2");
        words.warn("run", foreign, {{"key", QStringLiteral("0x1")}});
        machine.warn("run", foreign, {{"key", QStringLiteral("a\nb")}});
        QCOMPARE(text.count('\n'), 1);
        QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ warning redis")).match(QString::fromUtf8(text)).hasMatch(), text.constData());
        QVERIFY(text.contains("%1 %2") && !text.contains("0x1"));
        QCOMPARE(json.count('\n'), 1);
        const auto line = base::parseJson(json);
        QVERIFY(line);
        QCOMPARE(line->at("level").get<std::string>(), std::string("warning"));
        QCOMPARE(line->at("event").get<std::string>(), std::string("run"));
        QVERIFY(line->contains("time") && line->contains("message") && line->contains("key"));
    }
};

COMMONRACK_TEST(TestStatusReport)
#include "TestStatusReport.moc"
