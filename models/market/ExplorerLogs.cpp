// SPDX-License-Identifier: Apache-2.0
#include "models/market/ExplorerLogs.h"

#include "models/base/Logging.h"
#include "models/chain/rpc/BackOff.h"
#include "models/chain/rpc/RpcErrors.h"
#include "models/market/ExplorerAnswer.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <algorithm>
#include <deque>

using namespace std::chrono_literals;

namespace market {

namespace {

constexpr int MostRows = 10'000; ///< page × offset: explorers refuse more
constexpr qint64 MostBytes = 32 * 1024 * 1024;
constexpr std::chrono::milliseconds Deadline = 30s;
constexpr int MostWaits = 8; ///< "rate limit" in a row

struct ExplorerWords {
    Q_DECLARE_TR_FUNCTIONS(ExplorerWords)
};

base::Error tooManyError()
{
    return {base::ErrorCode::Limit, ExplorerWords::tr("The explorer does not give out so much at once."), {}, nullptr, 0};
}

base::Error refusedError(const QString &words)
{
    return {base::ErrorCode::Remote, ExplorerWords::tr("The explorer refused the question. Check its address and key in Settings."), words, nullptr, 0};
}

base::Error tooFastError()
{
    return {base::ErrorCode::Network, ExplorerWords::tr("The explorer gets too many requests from here. It is tried again later."), {}, nullptr, 0};
}

bool isBefore(const chain::Log &a, const chain::Log &b)
{
    return std::pair(a.blockNumber, a.logIndex) < std::pair(b.blockNumber, b.logIndex);
}

bool isSame(const chain::Log &a, const chain::Log &b)
{
    return !isBefore(a, b) && !isBefore(b, a) && a.address == b.address && a.topics == b.topics && a.data == b.data && a.transactionHash == b.transactionHash;
}

} // namespace

class ExplorerLogs::Private final {
public:
    struct Job {
        chain::LogFilter filter;
        quint64 from = 0;
        quint64 to = 0;
        std::size_t address = 0; ///< of the filter, asked for now
        int page = 1;
        int waits = 0;
        std::vector<chain::Log> logs;
        base::Promise<std::vector<chain::Log>> promise;
    };
    Private(ExplorerLogs &owner, Options wanted, base::Clock &time) : q(owner), options(std::move(wanted)), clock(time)
    {
        options.pageSize = std::clamp(options.pageSize, 1, 1'000);
    }
    ~Private() { drop(); }

    void next();
    void ask();
    void answered();
    void take(std::vector<chain::Log> logs);
    void waitAndAsk();
    void finish(base::Result<std::vector<chain::Log>> result);
    void drop();
    [[nodiscard]] QUrl url(const Job &job) const;
    [[nodiscard]] Job &job() { return jobs.front(); }

    ExplorerLogs &q;
    Options options;
    base::Clock &clock;
    QNetworkAccessManager network;
    std::deque<Job> jobs; ///< the front one is worked on
    QNetworkReply *reply = nullptr;
    qint64 freeAtMs = 0;  ///< when the next request may go
    base::Subscription turn;
    base::Subscription deadline;
    chain::BackOff backOff{1s, 30s};
};

ExplorerLogs::ExplorerLogs(Options options, base::Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(options), clock))
{
}

ExplorerLogs::~ExplorerLogs() = default;

base::Async<std::vector<chain::Log>> ExplorerLogs::logs(const chain::LogFilter &filter, quint64 fromBlock, quint64 toBlock)
{
    if (filter.addresses.empty() || fromBlock > toBlock)
        return base::failed<std::vector<chain::Log>>(refusedError(QStringLiteral("no address, or no range")));
    d->jobs.emplace_back();
    Private::Job &job = d->jobs.back();
    job.filter = filter;
    job.from = fromBlock;
    job.to = toBlock;
    const auto future = job.promise.future();
    if (d->jobs.size() == 1)
        d->next();
    return future;
}

QUrl ExplorerLogs::Private::url(const Job &job) const
{
    QUrl url = options.base;
    QUrlQuery query(url);
    if (options.chainId)
        query.addQueryItem(QStringLiteral("chainid"), QString::number(*options.chainId));
    query.addQueryItem(QStringLiteral("module"), QStringLiteral("logs"));
    query.addQueryItem(QStringLiteral("action"), QStringLiteral("getLogs"));
    query.addQueryItem(QStringLiteral("address"), job.filter.addresses[job.address].toString().toLower());
    query.addQueryItem(QStringLiteral("fromBlock"), QString::number(job.from));
    query.addQueryItem(QStringLiteral("toBlock"), QString::number(job.to));
    query.addQueryItem(QStringLiteral("page"), QString::number(job.page));
    query.addQueryItem(QStringLiteral("offset"), QString::number(options.pageSize));
    if (!options.apiKey.isEmpty())
        query.addQueryItem(QStringLiteral("apikey"), QString::fromLatin1(QUrl::toPercentEncoding(options.apiKey)));
    url.setQuery(query);
    return url;
}

/// The front job's next page, not before its time.
void ExplorerLogs::Private::next()
{
    const qint64 wait = freeAtMs - clock.monotonicMs();
    if (wait <= 0)
        return ask();
    turn = clock.after(std::chrono::milliseconds(wait), [this] { ask(); });
}

void ExplorerLogs::Private::ask()
{
    freeAtMs = clock.monotonicMs() + options.pause.count();
    QNetworkRequest request(url(job()));
    request.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity")); // nothing is unpacked
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &q, [this] { answered(); });
    QObject::connect(reply, &QNetworkReply::downloadProgress, &q, [this](qint64 received, qint64) {
        if (received > MostBytes)
            finish(base::fail(tooManyError()));
    });
    deadline = clock.after(Deadline, [this] { finish(base::fail(chain::timeoutError(options.base))); });
}

void ExplorerLogs::Private::answered()
{
    deadline.reset();
    QNetworkReply *finished = std::exchange(reply, nullptr);
    if (!finished)
        return;
    finished->deleteLater();
    const int status = finished->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 429)
        return waitAndAsk();
    if (status != 0 && status != 200)
        return finish(base::fail(chain::httpStatusError(options.base, status)));
    if (finished->error() != QNetworkReply::NoError)
        return finish(base::fail(chain::networkError(options.base, finished->error(), QStringLiteral("explorer"))));
    auto answer = readExplorerAnswer(finished->readAll(), job().filter.addresses[job().address], job().from, job().to);
    if (!answer)
        return finish(base::fail(std::move(answer.error())));
    switch (answer->kind) {
    case ExplorerAnswer::Kind::TooFast:
        return waitAndAsk();
    case ExplorerAnswer::Kind::TooMany:
        return finish(base::fail(tooManyError()));
    case ExplorerAnswer::Kind::Refused:
        return finish(base::fail(refusedError(answer->words)));
    case ExplorerAnswer::Kind::Logs:
        return take(std::move(answer->logs));
    }
}

void ExplorerLogs::Private::take(std::vector<chain::Log> logs)
{
    Job &now = job();
    now.waits = 0;
    backOff.reset();
    const bool full = int(logs.size()) >= options.pageSize;
    std::move(logs.begin(), logs.end(), std::back_inserter(now.logs));
    if (full) {
        if (++now.page * options.pageSize > MostRows)
            return finish(base::fail(tooManyError()));
        return next();
    }
    now.page = 1;
    if (++now.address < now.filter.addresses.size())
        return next();
    std::stable_sort(now.logs.begin(), now.logs.end(), isBefore);
    now.logs.erase(std::unique(now.logs.begin(), now.logs.end(), isSame), now.logs.end()); // pages may overlap
    const auto unwanted = [&now](const chain::Log &log) { return !now.filter.matches(log); };
    now.logs.erase(std::remove_if(now.logs.begin(), now.logs.end(), unwanted), now.logs.end());
    finish(std::move(now.logs));
}

void ExplorerLogs::Private::waitAndAsk()
{
    if (++job().waits > MostWaits)
        return finish(base::fail(tooFastError()));
    freeAtMs = clock.monotonicMs() + backOff.next().count();
    next();
}

void ExplorerLogs::Private::finish(base::Result<std::vector<chain::Log>> result)
{
    drop();
    const auto promise = job().promise;
    jobs.pop_front();
    if (!jobs.empty())
        next();
    promise.complete(std::move(result)); // last: who asked may end us
}

void ExplorerLogs::Private::drop()
{
    deadline.reset();
    turn.reset();
    if (QNetworkReply *old = std::exchange(reply, nullptr)) {
        old->disconnect(&q);
        old->abort();
        old->deleteLater();
    }
}

} // namespace market
