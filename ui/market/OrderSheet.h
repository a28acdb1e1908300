// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/Sheet.h"
#include "ui/market/OrderComposer.h"

class QBoxLayout;

namespace ui {

class OrderSource;
class OrderSummary;
class OrderTerms;
class PlainLabel;

/// Places an order, or asks for other terms of one that stands: what shall run, what it may cost and for how long, where
/// and by whom; beside it, what that comes to. Ends in an intent. Deletes itself when closed.
class OrderSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSheet)

public:
    enum class Mode { New, Update, Renew };
    OrderSheet(const MarketSources &sources, QWidget *inWindow);
    /// `order`: as the ledger knows it now. Renew: the same once more, at most at the price that is paid.
    OrderSheet(const MarketSources &sources, Mode mode, const market::Order &order, QWidget *inWindow);
    void openSheet(); ///< with the cursor where one begins
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    void intentRequested(const chain::TxIntent &intent);
    void depositRequested(const chain::Address &token, const base::U256 &units);
    void unlockRequested(); ///< there is no account to order with

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    OrderSheet(const MarketSources &sources, Mode mode, std::optional<market::Order> order, const QString &title, const QString &caption, QWidget *inWindow);
    void build();
    void fillFromOrder();
    void fillFrom(const descriptor::OrderDraft &draft);
    void readLimits();
    void readPurse();
    void readOrder();
    void failReading(const base::Error &error);
    void refresh();
    void showProblems(bool all);
    void confirm();
    void say(const QString &sentence); ///< in the footer
    [[nodiscard]] base::Result<chain::TxIntent> intent() const;
    [[nodiscard]] base::Result<chain::TxIntent> updateIntent(const market::OrderDetails &details, const market::TokenInfo &token) const;

    MarketSources m_sources;
    const Mode m_mode;
    const std::optional<market::Order> m_order;
    OrderSource *m_source;
    OrderTerms *m_terms;
    OrderComposer m_composer;
    OrderSummary *m_summary;
    PlainLabel *m_said;
    Button *m_confirm = nullptr;
    QBoxLayout *m_columns = nullptr;
    std::optional<market::SpheronReader::Limits> m_limits;
    std::optional<market::SpheronReader::Purse> m_purse;
    bool m_tierKnown = true;      ///< those of an order are not in its events
    quint64 m_reading = 0;        ///< answers of an older reading are dropped
    bool m_tried = false;         ///< confirm was pressed: every problem is shown
};

} // namespace ui
