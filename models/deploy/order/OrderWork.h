// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/order/OrderPlace.h"

namespace deploy {

/// Something that is done on the market step by step: it looks at the ledgers whenever they change, does the one thing that
/// follows from them, and looks again. So nothing that happens in between, and no reorganisation, finds it with an opinion
/// of its own.
class OrderWork : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderWork)
public:
    static constexpr std::chrono::minutes Longest{10}; ///< then whoever asked may ask again

protected:
    OrderWork(const OrderPlace &place, DeploymentKey key, QObject *parent);
    void begin();
    virtual void look() = 0;               ///< never while an answer is awaited
    virtual void giveUp(base::Error) = 0;
    virtual void tell(const QString &) {}  ///< what is being waited for
    /// The ledgers are of the newest block, and hold what this work did itself.
    [[nodiscard]] bool seesAll();
    /// All that the account ever sent can be found in the ledgers. Asks for it; false until then.
    [[nodiscard]] bool isSettled();
    void close(quint64 order);
    void end(); ///< no look comes any more; deletes itself

    /// Waits for an answer and looks again afterwards, unless `then` does something else. An error gives up, unless `failed`
    /// does something else.
    template <class T, class Then, class Failed>
    void wait(base::Async<T> answer, Then then, Failed failed)
    {
        m_waiting = true;
        answer.then(this, [this, then, failed](const base::Result<T> &result) {
            m_waiting = false;
            if (m_ended)
                return;
            if (!result)
                return failed(result.error());
            then(*result);
        });
    }
    template <class T, class Then>
    void wait(base::Async<T> answer, Then then)
    {
        wait(std::move(answer), std::move(then), [this](const base::Error &error) { giveUp(error); });
    }
    void lookAgain();
    void unsettle() { m_quiet.reset(); }      ///< something may have been sent: it is asked anew
    void sent(const chain::Receipt &receipt); ///< by ourselves: the ledgers must come so far

    const OrderPlace &m_place;
    const DeploymentKey m_key;

private:
    bool m_waiting = false;
    bool m_ended = false;
    quint64 m_seeUpTo = 0;             ///< a block
    std::optional<quint64> m_quiet;    ///< see OrderSender::quietBlock
    base::Subscription m_deadline;
};

} // namespace deploy
