// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/BatchIntents.h"
#include "models/market/BatchPlan.h"
#include "ui/common/Sheet.h"

class QComboBox;
class QSpinBox;

namespace ui {

class KeyValueGrid;
class ListRow;
class NoteBox;
class PlainLabel;

/// The same act on several leases: what each takes or brings, and all of them together, before anything is signed.
/// Deletes itself when closed.
class BatchSheet final : public Sheet {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchSheet)

public:
    enum class Act { TopUp, Close };
    static constexpr std::size_t MostRows = 40; ///< more are only counted in
    struct Sources {
        market::Market &market;
        market::SpheronReader &reader;
        market::MarketPlace place;
        chain::Address account;
    };
    BatchSheet(Act act, const std::vector<quint64> &leases, const Sources &sources, QWidget *inWindow);

Q_SIGNALS:
    /// To be carried out one after the other, each with its own review.
    void batchRequested(const std::vector<chain::TxIntent> &intents);
    void depositRequested(const chain::Address &token, const base::U256 &units); ///< it has to come first

private:
    void build();
    void addRows();
    void refresh();
    void showItems();
    void showSums();
    void confirm();
    void finish(const base::Result<market::BatchIntents::Intents> &intents);
    [[nodiscard]] quint64 blocks() const;
    [[nodiscard]] const market::BatchSum *lacking() const;
    [[nodiscard]] std::vector<quint64> taking() const;
    [[nodiscard]] QString caption(const market::BatchItem &item) const;
    const Act m_act;
    const std::vector<quint64> m_leases;
    const Sources m_sources;
    market::BatchIntents m_intents;
    market::BatchPlan m_plan;
    QWidget *m_rowBox;
    std::vector<ListRow *> m_rows;
    QSpinBox *m_duration;
    QComboBox *m_unit;
    KeyValueGrid *m_grid;
    NoteBox *m_note;
    PlainLabel *m_progress;
    Button *m_confirm = nullptr;
    QString m_problem; ///< what the contracts or the intents refused
    bool m_working = false;
};

} // namespace ui
