// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Tone.h"

#include <QObject>

namespace ui {

/// What the rail's account card and the status bar show. The composition root fills it; the shell only listens.
class StatusModel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusModel)

public:
    explicit StatusModel(QObject *parent = nullptr) : QObject(parent) {}

    struct Network {
        QString name;              ///< "Base"; empty: not chosen yet
        Tone tone = Tone::Off;     ///< Good connected, Info connecting, Caution degraded, Bad not reachable
        quint64 block = 0;         ///< newest, 0: none seen
        qint64 blockSeenMs = 0;    ///< when it came, Unix ms by this machine's clock
        QString connection;        ///< "2 endpoints · 84 ms", "connecting…", "no answer since 17:24"
        bool operator==(const Network &) const = default;
    };
    struct Account {
        QString name;              ///< "Treasury signer"; empty: no account yet
        QString address;           ///< whole
        QString votes;             ///< "3 votes"; may be empty
        QString balance;           ///< "4.2106 ETH"; may be empty
        bool operator==(const Account &) const = default;
    };
    struct Lock {
        bool hasWallet = false;
        bool locked = true;
        qint64 locksAtMs = 0;      ///< Unix ms by this machine's clock; 0: does not lock by itself
        bool operator==(const Lock &) const = default;
    };
    struct Trigger {
        QString text;              ///< "alive, 0 blocks behind"; empty hides it
        Tone tone = Tone::Neutral;
        bool operator==(const Trigger &) const = default;
    };

    [[nodiscard]] const Network &network() const { return m_network; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Lock &lock() const { return m_lock; }
    [[nodiscard]] const Trigger &trigger() const { return m_trigger; }
    void setNetwork(const Network &network) { set(m_network, network); }
    void setAccount(const Account &account) { set(m_account, account); }
    void setLock(const Lock &lock) { set(m_lock, lock); }
    void setTrigger(const Trigger &trigger) { set(m_trigger, trigger); }

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void set(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }
    Network m_network;
    Account m_account;
    Lock m_lock;
    Trigger m_trigger;
};

} // namespace ui
