// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/deploy/Trigger.h"
#include "models/market/Deployment.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Card;
class KeyValueGrid;
class LeaseMeasures;
class NoteBox;
class PlainLabel;
class RunLabel;
class RelativeTime;

/// What a lease is, how it is doing and where it came from.
class LeaseOverview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseOverview)

public:
    LeaseOverview(deploy::Trigger &trigger, deploy::Reactor &reactor, base::Clock &clock, QWidget *parent = nullptr);
    void setLease(const market::Deployment &lease);
    void clearLease();

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void closeRequested(const QString &id); ///< the button; not confirmed yet
    void retryRequested(const QString &id);
    void proposalRequested(quint64 proposal);
    void runRequested(const QString &key);

private:
    QWidget *makeActions();
    QWidget *makeGrid(base::Clock &clock);
    void showAddresses();
    void showOrigin();
    void addOrigin(const QString &word, QWidget *what, const QString &more);

    deploy::Trigger &m_trigger;
    market::Deployment m_lease;
    std::vector<market::Deployment::Endpoint> m_shownEndpoints;
    QString m_shownOrigin;
    NoteBox *m_problem;
    KeyValueGrid *m_grid = nullptr;
    QWidget *m_addresses = nullptr;
    QVBoxLayout *m_addressList = nullptr;
    RunLabel *m_image = nullptr;
    PlainLabel *m_region = nullptr;
    PlainLabel *m_ports = nullptr;
    RelativeTime *m_since = nullptr;
    Button *m_open;
    Button *m_retry;
    Button *m_close;
    LeaseMeasures *m_measures;
    Card *m_origin;
};

} // namespace ui
