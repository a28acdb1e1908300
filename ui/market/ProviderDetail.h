// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Pane.h"
#include "ui/market/MarketSources.h"

class QStackedWidget;

namespace ui {

class Card;
class HashLabel;
class KeyValueGrid;
class NoteBox;
class Pill;
class PlainLabel;
class PriceChart;
class RunLabel;

/// The pane beside the providers: who one is, how it is reached, what it offers and what it was paid.
class ProviderDetail final : public Pane {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderDetail)

public:
    explicit ProviderDetail(const MarketSources &sources, QWidget *parent = nullptr);
    void setProvider(const std::optional<chain::Address> &wallet, int runningLeases); ///< nothing: says what to do to see one
    void setRunningLeases(int count);
    [[nodiscard]] const std::optional<chain::Address> &provider() const { return m_wallet; }

private:
    QWidget *makeHead();
    QWidget *makeCards();
    void showReach(const market::Provider &provider);
    void showOffer(const market::Provider &provider, int runningLeases);
    void showPrices(const market::Provider &provider);

    MarketSources m_sources;
    std::optional<chain::Address> m_wallet;
    QStackedWidget *m_whole;
    PlainLabel *m_name;
    Pill *m_pill;
    PlainLabel *m_meta;
    NoteBox *m_note;
    HashLabel *m_address;
    HashLabel *m_reward;
    RunLabel *m_host;
    HashLabel *m_certificate;
    PlainLabel *m_noCertificate;
    KeyValueGrid *m_reach;
    PlainLabel *m_leases = nullptr; ///< lives in m_offer
    Card *m_offer;
    Card *m_prices;
    PriceChart *m_chart;
};

} // namespace ui
