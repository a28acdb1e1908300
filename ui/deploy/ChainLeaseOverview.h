// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/Market.h"

#include <QUrl>
#include <QWidget>


namespace base {
class Clock;
}
namespace market {
class LeaseNotes;
class LeaseSession;
}

namespace ui {

class Button;
class Card;
class HashLabel;
class KeyValueGrid;
class LeaseAccessCard;
class LineChart;
class LeaseNotesCard;
class MeterBar;
class NoteBox;
class PlainLabel;
class RunLabel;

/// A lease that was agreed on chain: how it stands and where it is reached, its money and terms, what can be done about it,
/// and how its money was split in the end.
class ChainLeaseOverview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChainLeaseOverview)

public:
    static constexpr int Days = 14;
    explicit ChainLeaseOverview(market::Market &market, QWidget *parent = nullptr);
    /// `account`: who looks at it; decides what is offered.
    void showLease(const market::Lease &lease, const std::optional<chain::Address> &account);
    /// Null: nobody here has to do with its provider. `provider`: its number.
    void setSession(market::LeaseSession *session, quint64 provider);
    void setNotes(market::LeaseNotes &notes, base::Clock &clock); ///< once

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void unlockRequested();
    void manifestFileRequested();
    void topUpRequested();
    void renewRequested(); ///< like top up, but it has run out or is closed
    void updateRequested();
    void withdrawRequested();
    void closeRequested();
    void tagChosen(const QString &tag);

private:
    QWidget *makeMeter();
    QWidget *makeGrid();
    QWidget *makeActions();
    void showMoney(const market::Lease &lease, const market::TokenInfo &token, quint64 head);
    void showTerms(const market::Lease &lease, const market::TokenInfo &token, quint64 head);
    void showActions(const market::Lease &lease, const std::optional<chain::Address> &account, quint64 head);
    void showNote(const market::Lease &lease, quint64 head);
    QWidget *makeReceipt();
    void showReceipt(const market::Lease &lease, const market::TokenInfo &token);

    market::Market &m_market;
    NoteBox *m_note;
    LeaseAccessCard *m_access;
    Card *m_receipt = nullptr;
    KeyValueGrid *m_split = nullptr;
    PlainLabel *m_paid = nullptr;
    PlainLabel *m_returned = nullptr;
    PlainLabel *m_closed = nullptr;
    PlainLabel *m_reserved = nullptr;
    MeterBar *m_meter = nullptr;
    KeyValueGrid *m_grid = nullptr;
    RunLabel *m_runsOut = nullptr;
    RunLabel *m_price = nullptr;
    PlainLabel *m_provider = nullptr;
    PlainLabel *m_host = nullptr;
    HashLabel *m_wallet = nullptr;
    HashLabel *m_tenant = nullptr;
    PlainLabel *m_state = nullptr;
    Button *m_topUp;
    Button *m_update;
    Button *m_withdraw;
    Button *m_close;
    LeaseNotesCard *m_notes = nullptr; ///< null: none are kept
    LineChart *m_bars;
    Card *m_spend;
    bool m_renews = false;
};

} // namespace ui
