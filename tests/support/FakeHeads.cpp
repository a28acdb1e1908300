// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FakeHeads.h"

#include "tests/support/Quantity.h"

namespace test {

namespace {

std::string hashOf(quint64 number, quint64 fork)
{
    return chain::Hash::fromBytes(base::toBytes32((base::U256(fork + 1) << 64) + number))->toString().toStdString();
}

} // namespace

class FakeHeads::StillClock final : public base::Clock {
public:
    qint64 now = 1'700'000'000'000;
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return now; }
    [[nodiscard]] base::Subscription after(std::chrono::milliseconds, std::function<void()>) override { return {}; }
};

class FakeHeads::Push final : public chain::PushTransport {
public:
    [[nodiscard]] State state() const override { return State::Connected; }
    [[nodiscard]] base::Subscription subscribe(nlohmann::json, Handler handler, Skip) override
    {
        m_handler = std::move(handler);
        return base::Subscription([this] { m_handler = nullptr; });
    }
    [[nodiscard]] base::Async<nlohmann::json> request(const QString &, nlohmann::json) override
    {
        return base::failed<nlohmann::json>({base::ErrorCode::Network, QStringLiteral("no block yet"), {}, nullptr, 0});
    }
    void notify(const nlohmann::json &header)
    {
        if (m_handler)
            m_handler(header);
    }

private:
    Handler m_handler;
};

FakeHeads::FakeHeads()
    : m_clock(std::make_unique<StillClock>()), m_push(std::make_unique<Push>()), m_client(std::make_unique<chain::RpcClient>(*m_push)),
      m_tracker(std::make_unique<chain::HeadTracker>(*m_client, *m_push, *m_clock))
{
}

FakeHeads::~FakeHeads() = default;

chain::HeadTracker &FakeHeads::tracker()
{
    return *m_tracker;
}

void FakeHeads::mine(qint64 timestamp)
{
    ++m_number;
    m_timestamp = timestamp;
    send();
}

void FakeHeads::reorganise(qint64 timestamp)
{
    ++m_fork;
    m_timestamp = timestamp;
    send();
}

void FakeHeads::passWallTime(qint64 seconds)
{
    m_clock->now += seconds * 1000;
}

void FakeHeads::send()
{
    m_push->notify({{"number", quantity(m_number)}, {"hash", hashOf(m_number, m_fork)}, {"parentHash", hashOf(m_number - 1, m_fork)},
                    {"timestamp", quantity(quint64(m_timestamp))}, {"baseFeePerGas", "0x7"}, {"gasLimit", "0x1c9c380"}, {"gasUsed", "0x0"},
                    {"miner", "0x0000000000000000000000000000000000000000"}, {"extraData", "0x"}, {"logsBloom", "0x"}});
}

} // namespace test
