// SPDX-License-Identifier: Apache-2.0
// The lease dashboard for long: how much it costs while nothing happens, and whether its memory stays where it is while
// one lease writes a log. The providers' gateway runs in a process of its own, so that only the program is measured.
//
//   soak_dashboard [--minutes=60] [--leases=200] [--rate=1000] [--idle=180]     seconds of idling before the log begins
//
// Prints two figures: idle CPU in percent of one core, and the growth of the resident memory from the fifth minute on.
#include "tests/bench/LeaseHouse.h"
#include "tests/support/GatewayDouble.h"
#include "tests/support/KeySigner.h"
#include "tests/support/ProtocolModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

constexpr int tickMs = 10;
constexpr auto provider = '\x37';

int option(const QStringList &arguments, const QString &name, int otherwise)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(name + u'='))
            return argument.mid(name.size() + 1).toInt();
    }
    return otherwise;
}

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC; // of all threads
}

double residentMib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void turn(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The gateway: says where it listens and what it shows; after a line on its standard input it writes a log.
int serve(int rate)
{
    test::GatewayDouble gateway;
    gateway.statusStatus = 200;
    std::printf("%s\n%s\n", gateway.hostUri().constData(), gateway.certificate().toBase64().constData());
    std::fflush(stdout);
    QTimer writing;
    int number = 0;
    QObject::connect(&writing, &QTimer::timeout, &gateway, [&] {
        for (int i = 0; i < rate * tickMs / 1000; ++i)
            gateway.addLine("line " + QByteArray::number(++number) + " of a service that has much to say about requests, answers and what took how long");
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &gateway, [&] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            return QCoreApplication::quit();
        if (!writing.isActive())
            writing.start(tickMs);
    });
    return QCoreApplication::exec();
}

void addLeases(market::Market &market, const chain::Address &tenant, const QByteArray &hostUri, const QByteArray &certificate, int count)
{
    market::ProviderAdded added;
    added.providerId = 1;
    added.wallet = *chain::Address::fromBytes(QByteArray(chain::Address::Size, provider));
    added.hostUri = hostUri;
    added.certificate = certificate;
    std::vector<market::PlacedEvent> events{{1, 0, {}, added}};
    for (int id = 1; id <= count; ++id) {
        market::OrderTerms terms;
        terms.mode = quint8(market::OrderMode::Provider);
        terms.numOfBlocks = 1'000'000;
        market::LeaseCreated lease;
        lease.leaseId = lease.orderId = quint64(id);
        lease.provider = added.wallet;
        lease.tenant = tenant;
        lease.startBlock = 1;
        for (market::ProtocolEvent event : {market::ProtocolEvent(market::OrderCreated{quint64(id), tenant, terms}),
                                            market::ProtocolEvent(market::OrderMatched{quint64(id), added.wallet, 0, 1, 0, tenant}), market::ProtocolEvent(lease)})
            events.push_back({1, quint32(events.size()), {}, std::move(event)});
    }
    chain::BlockHeader head;
    head.number = 1;
    head.timestamp = QDateTime::currentSecsSinceEpoch();
    market.addBlock(head, std::move(events));
    market::MarketSync sync;
    sync.state = market::MarketSync::State::Live;
    market.setSync(sync);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int rate = option(arguments, QStringLiteral("--rate"), 1000);
    if (arguments.contains(QStringLiteral("--server")))
        return serve(rate);
    const int minutes = option(arguments, QStringLiteral("--minutes"), 60);
    const int leases = option(arguments, QStringLiteral("--leases"), 200);
    const int idle = option(arguments, QStringLiteral("--idle"), 180);

    QProcess gateway;
    gateway.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    gateway.start(application.applicationFilePath(), {QStringLiteral("--server"), QStringLiteral("--rate=%1").arg(rate)});
    QByteArray told;
    while (told.count('\n') < 2 && gateway.waitForReadyRead(20'000))
        told += gateway.readAll();
    const QList<QByteArray> lines = told.split('\n');
    if (lines.size() < 2) {
        std::fprintf(stderr, "soak: the gateway did not start\n");
        return 1;
    }

    test::KeySigner tenant(QByteArray(64, '1'));
    market::SpheronContracts contracts;
    bench::LeaseHouse house(contracts, &tenant);
    house.sessions->setAccount(tenant.address());
    house.sessions->setUnlocked(true);
    addLeases(house.market, tenant.address(), lines[0], QByteArray::fromBase64(lines[1]), leases);
    house.show();
    house.page.showLease(QStringLiteral("1"), QStringLiteral("logs"));
    turn(std::chrono::seconds(20)); // connections are made
    int ready = 0;
    for (const market::LeaseSession *session : house.sessions->sessions())
        ready += session->state() == market::LeaseSession::State::Ready ? 1 : 0;

    const double before = cpuSeconds();
    turn(std::chrono::seconds(idle));
    const double percent = (cpuSeconds() - before) * 100 / idle;
    std::printf("idle: %d leases (%d ready), %.2f %% of one core over %d s (limit 2 %%)\n", leases, ready, percent, idle);
    std::fflush(stdout);

    gateway.write("go\n");
    quint64 heard = 0;
    QObject::connect(&house.sessions->session(1)->logs(), &market::LeaseLines::added, &house.page,
                     [&heard](const std::vector<market::LeaseLine> &added) { heard += added.size(); });
    double settled = 0;
    for (int minute = 1; minute <= minutes; ++minute) {
        const double spent = cpuSeconds();
        turn(std::chrono::minutes(1));
        const double now = residentMib();
        if (minute == std::min(5, minutes))
            settled = now;
        std::printf("minute %2d: %.1f MiB, %llu lines, %.1f %% of one core\n", minute, now, static_cast<unsigned long long>(heard), (cpuSeconds() - spent) * 100 / 60);
        std::fflush(stdout);
    }
    std::printf("memory: %.1f MiB in minute 5, %.1f MiB in minute %d: %+.1f MiB; %llu lines of about %llu\n", settled, residentMib(), minutes, residentMib() - settled,
                static_cast<unsigned long long>(heard), static_cast<unsigned long long>(rate) * 60 * quint64(minutes));
    gateway.closeWriteChannel();
    gateway.waitForFinished(5000);
    return 0;
}
