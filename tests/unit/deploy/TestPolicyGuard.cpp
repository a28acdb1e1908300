// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/PolicyGuard.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QTest>

using namespace deploy;
using Kind = PolicyVerdict::Kind;

namespace {

descriptor::InstanceSpec policyPage()
{
    descriptor::InstanceSpec spec;
    spec.name = QStringLiteral("web");
    spec.image = QStringLiteral("ghcr.io/acme/page");
    spec.tag = QStringLiteral("1.2");
    spec.region = QStringLiteral("eu");
    spec.cpuCores = 0.5;
    spec.memoryGb = 1;
    spec.replicas = 2;
    return spec;
}

/// 2026-03-04 was a Wednesday.
PolicyMoment at(int hour, int minute = 0, int day = 4)
{
    const QTimeZone zone(3600);
    return {QDateTime(QDate(2026, 3, day), QTime(hour, minute), zone).toMSecsSinceEpoch(), zone};
}

qint64 localMs(int day, int hour, int minute = 0)
{
    return at(hour, minute, day).nowMs;
}

base::U256 wei(quint64 tokens)
{
    return base::U256(tokens) * base::U256(1'000'000'000'000'000'000ULL);
}

PolicyVerdict ask(const Policy &policy, const PolicyUsage &usage = {}, const descriptor::InstanceSpec &spec = policyPage(),
                  std::optional<base::U256> cost = std::nullopt, const PolicyMoment &moment = at(12))
{
    return judge(policy, spec, cost, usage, moment);
}

} // namespace

class TestPolicyGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noPolicyAllowsEverything()
    {
        QCOMPARE(ask({}).kind, Kind::Allow);
        QVERIFY(Policy().isEmpty());
    }

    void imagesAreMatchedAsAWhole_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("image");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *image, bool matches) {
            QTest::addRow("%s %s", pattern, image) << QString::fromLatin1(pattern) << QString::fromLatin1(image) << matches;
        };
        row("nginx:1.27", "nginx:1.27", true);
        row("nginx:1.27", "nginx:1.277", false);
        row("nginx", "nginx:1.27", false);
        row("nginx:*", "nginx:1.27", true);
        row("nginx:*", "evil/nginx:1.27", false);
        row("ghcr.io/acme/*", "ghcr.io/acme/page:1", true);
        row("ghcr.io/acme/*", "ghcr.io/acme.evil/page:1", false);
        row("ghcr.io/acme/*", "ghcr.io.evil/acme/page:1", false);
        row("*@sha256:*", "nginx@sha256:00", true);
        row("*", "", true);
        row("", "", true);
        row("", "nginx", false);
        row("a*b*c", "a-b-b-c", true);
        row("a*b*c", "a-b-b", false);
        row("NGINX:*", "nginx:1", false);
    }
    void imagesAreMatchedAsAWhole()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, image);
        QFETCH(bool, matches);
        QCOMPARE(matchesImage(pattern, image), matches);
    }

    void aPatternOfStarsIsNoBurden()
    {
        QVERIFY(!matchesImage(QString(QString(u'a') + QStringLiteral("*a").repeated(200)), QString(QString(20000, u'a') + u'b')));
    }

    void imagesAndRegistries()
    {
        Policy policy;
        policy.images = {QStringLiteral("ghcr.io/acme/*"), QStringLiteral("nginx:1.*")};
        QCOMPARE(ask(policy).kind, Kind::Allow);
        descriptor::InstanceSpec other = policyPage();
        other.image = QStringLiteral("docker.io/evil/page");
        const PolicyVerdict verdict = ask(policy, {}, other);
        QCOMPARE(verdict.kind, Kind::Refuse);
        QVERIFY(verdict.reason.contains(QStringLiteral("docker.io/evil/page:1.2")));
    }

    void digestsOnly()
    {
        Policy policy;
        policy.digestOnly = true;
        QCOMPARE(ask(policy).kind, Kind::Refuse);
        descriptor::InstanceSpec pinned = policyPage();
        pinned.tag = QStringLiteral("sha256:") + QString(64, u'0');
        QCOMPARE(ask(policy, {}, pinned).kind, Kind::Allow);
    }

    void regions()
    {
        Policy policy;
        policy.regions = {QStringLiteral("EU"), QStringLiteral("us")};
        QCOMPARE(ask(policy).kind, Kind::Allow);
        descriptor::InstanceSpec far = policyPage();
        far.region = QStringLiteral("any");
        QCOMPARE(ask(policy, {}, far).kind, Kind::Refuse);
    }

    void sizeOfOneIsOfAllItsReplicas()
    {
        Policy policy;
        policy.maxReplicas = 2;
        policy.maxMilliCores = 1000;
        policy.maxMemoryMb = 2048;
        QCOMPARE(ask(policy).kind, Kind::Allow); // exactly
        descriptor::InstanceSpec more = policyPage();
        more.replicas = 3;
        QCOMPARE(ask(policy, {}, more).kind, Kind::Refuse);
        policy.maxReplicas.reset();
        QVERIFY(ask(policy, {}, more).reason.contains(QStringLiteral("cores")));
        policy.maxMilliCores.reset();
        QVERIFY(ask(policy, {}, more).reason.contains(QStringLiteral("memory")));
    }

    void whatNamesNoLimitDoesNotPassOne()
    {
        descriptor::InstanceSpec unlimited = policyPage();
        unlimited.cpuCores = 0;
        unlimited.memoryGb = 0;
        QCOMPARE(ask({}, {}, unlimited).kind, Kind::Allow);
        Policy policy;
        policy.totalMilliCores = 100'000;
        QCOMPARE(ask(policy, {}, unlimited).kind, Kind::Refuse);
        policy = {};
        policy.maxMemoryMb = 100'000;
        QCOMPARE(ask(policy, {}, unlimited).kind, Kind::Refuse);
    }

    void totalsHoldUntilThereIsRoom()
    {
        Policy policy;
        policy.totalMilliCores = 2000;
        PolicyUsage usage;
        usage.milliCores = 1000;
        QCOMPARE(ask(policy, usage).kind, Kind::Allow);
        usage.milliCores = 1001;
        QCOMPARE(ask(policy, usage).kind, Kind::Hold);
        policy.totalMilliCores = 999; // alone it is too much already
        QCOMPARE(ask(policy).kind, Kind::Refuse);
        policy = {};
        policy.totalMemoryMb = 4096;
        usage = {};
        usage.memoryMb = 2049;
        QCOMPARE(ask(policy, usage).kind, Kind::Hold);
        policy.totalMemoryMb = 2047;
        QCOMPARE(ask(policy).kind, Kind::Refuse);
    }

    void budgets()
    {
        Policy policy;
        policy.maxCostPerHour = wei(2);
        QCOMPARE(ask(policy, {}, policyPage(), wei(2)).kind, Kind::Allow);
        QCOMPARE(ask(policy, {}, policyPage(), wei(2) + 1).kind, Kind::Refuse);
        const PolicyVerdict unknown = ask(policy);
        QCOMPARE(unknown.kind, Kind::Hold); // a budget lets nothing through whose price nobody knows
        QVERIFY(!unknown.reason.isEmpty());
        policy = {};
        policy.totalCostPerHour = wei(10);
        PolicyUsage usage;
        usage.costPerHour = wei(8);
        QCOMPARE(ask(policy, usage, policyPage(), wei(2)).kind, Kind::Allow);
        usage.costPerHour = wei(9);
        QCOMPARE(ask(policy, usage, policyPage(), wei(2)).kind, Kind::Hold);
        QCOMPARE(ask(policy, {}, policyPage(), wei(11)).kind, Kind::Refuse);
        usage.costPerHour = ~base::U256(0); // no overflow
        QCOMPARE(ask(policy, usage, policyPage(), wei(2)).kind, Kind::Hold);
    }

    void howManyAtATimeAndADay()
    {
        Policy policy;
        policy.maxConcurrent = 2;
        PolicyUsage usage;
        usage.concurrent = 1;
        QCOMPARE(ask(policy, usage).kind, Kind::Allow);
        usage.concurrent = 2;
        QCOMPARE(ask(policy, usage), (PolicyVerdict{Kind::Hold, ask(policy, usage).reason, 0}));
        policy = {};
        policy.maxPerDay = 3;
        usage = {};
        usage.begunToday = 2;
        QCOMPARE(ask(policy, usage).kind, Kind::Allow);
        usage.begunToday = 3;
        const PolicyVerdict verdict = ask(policy, usage);
        QCOMPARE(verdict.kind, Kind::Hold);
        QCOMPARE(verdict.untilMs, localMs(5, 0)); // the next day where the person is
    }

    void timesOfTheDay_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("opens"); // 0: it is open; -1: never
        constexpr int All = 0x7f;
        constexpr int Weekdays = 0x1f;
        QTest::newRow("before") << 540 << 1020 << All << localMs(4, 8, 59) << localMs(4, 9);
        QTest::newRow("at its beginning") << 540 << 1020 << All << localMs(4, 9) << qint64(0);
        QTest::newRow("at its end") << 540 << 1020 << All << localMs(4, 17) << localMs(5, 9);
        QTest::newRow("friday evening") << 540 << 1020 << Weekdays << localMs(6, 18) << localMs(9, 9);
        QTest::newRow("over midnight, evening") << 1320 << 360 << All << localMs(4, 23) << qint64(0);
        QTest::newRow("over midnight, morning") << 1320 << 360 << All << localMs(5, 5, 59) << qint64(0);
        QTest::newRow("over midnight, day") << 1320 << 360 << All << localMs(5, 6) << localMs(5, 22);
        QTest::newRow("saturday morning belongs to friday") << 1320 << 360 << Weekdays << localMs(7, 5) << qint64(0);
        QTest::newRow("monday morning belongs to sunday") << 1320 << 360 << Weekdays << localMs(9, 5) << localMs(9, 22);
        QTest::newRow("whole days") << 0 << 1440 << 0x20 << localMs(4, 12) << localMs(7, 0);
        QTest::newRow("whole days, today") << 0 << 1440 << 0x20 << localMs(7, 23, 59) << qint64(0);
        QTest::newRow("same minute is the whole day") << 600 << 600 << All << localMs(4, 3) << qint64(0);
        QTest::newRow("once a week, just over") << 540 << 600 << 0x04 << localMs(4, 10) << localMs(11, 9);
        QTest::newRow("no day") << 540 << 600 << 0 << localMs(4, 10) << qint64(-1);
    }
    void timesOfTheDay()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, days);
        QFETCH(qint64, now);
        QFETCH(qint64, opens);
        Policy policy;
        policy.window = Policy::Window{from, to, days};
        const PolicyVerdict verdict = ask(policy, {}, policyPage(), std::nullopt, {now, at(0).zone});
        QCOMPARE(verdict.kind, opens == 0 ? Kind::Allow : Kind::Hold);
        QCOMPARE(verdict.untilMs, std::max<qint64>(opens, 0));
    }

    void theHourThatSummerTimeSkipsStillOpens()
    {
        const QTimeZone zone("Europe/Berlin");
        if (!zone.isValid())
            QSKIP("no time zones here");
        Policy policy;
        policy.window = Policy::Window{150, 240, 0x7f}; // 02:30 does not exist on 2026-03-29
        const qint64 before = QDateTime(QDate(2026, 3, 29), QTime(1, 0), zone).toMSecsSinceEpoch();
        const PolicyVerdict verdict = ask(policy, {}, policyPage(), std::nullopt, {before, zone});
        QCOMPARE(verdict.kind, Kind::Hold);
        QVERIFY(verdict.untilMs > before);
        QVERIFY(verdict.untilMs <= before + 2 * 3600 * 1000);
        QCOMPARE(ask(policy, {}, policyPage(), std::nullopt, {verdict.untilMs, zone}).kind, Kind::Allow);
    }

    void whatIsRefusedForGoodIsSaidBeforeWhatOnlyWaits()
    {
        Policy policy;
        policy.window = Policy::Window{0, 60, 0x7f};
        policy.maxConcurrent = 0;
        policy.maxCostPerHour = wei(1);
        QCOMPARE(ask(policy, {}, policyPage(), wei(2)).kind, Kind::Refuse);
        policy.regions = {QStringLiteral("us")};
        QVERIFY(ask(policy, {}, policyPage(), wei(2)).reason.contains(QStringLiteral("region")));
    }
};

COMMONRACK_TEST(TestPolicyGuard)
#include "TestPolicyGuard.moc"
