// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"

#include <QPointer>
#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace ui {

class NoteBox;
class PlainLabel;
class StateView;

/// What the provider's platform says about the lease: pulled, started, failed, killed. Newest first; the chosen one in full
/// below.
class LeaseEventsTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseEventsTab)

public:
    static constexpr int MaxEvents = 1000;
    explicit LeaseEventsTab(QWidget *parent = nullptr);
    void setSession(market::LeaseSession *session);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Lines = std::vector<market::LeaseLine>;
    QWidget *makeContent();
    void load();
    void takeAdded(const Lines &lines);
    void refreshState();
    void showChosen();
    [[nodiscard]] static QList<QStandardItem *> rowOf(const market::LeaseLine &line);

    QPointer<market::LeaseLines> m_lines;
    Lines m_waiting; ///< came while the kept ones were asked for
    quint64 m_asked = 0;
    quint64 m_last = 0;
    bool m_loaded = false;
    bool m_loading = false;
    StateView *m_state;
    NoteBox *m_note;
    QStandardItemModel *m_model;
    QTableView *m_table;
    PlainLabel *m_whole;
};

} // namespace ui
