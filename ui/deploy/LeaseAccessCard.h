// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"
#include "ui/common/Card.h"
#include "ui/deploy/LeaseSessionWords.h"

#include <QPointer>
#include <QUrl>

namespace ui {

class Button;
class HealthStrip;
class NoteBox;
class PlainLabel;

/// How a lease stands with its provider and where it can be reached: state and next step, services, addresses, health.
class LeaseAccessCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseAccessCard)

public:
    explicit LeaseAccessCard(QWidget *parent = nullptr);
    /// `provider`: its number, for public addresses; 0: not known.
    void setSession(market::LeaseSession *session, quint64 provider);
    void refresh(); ///< the session changed

Q_SIGNALS:
    void openUrlRequested(const QUrl &url);
    void unlockRequested();
    void manifestFileRequested();

private:
    void act();
    void refreshHealth();
    void showStatus(const market::GatewayStatus &status);
    void addService(const market::ServiceStatus &service);
    void addPort(const market::ForwardedPort &port);
    void addAddress(const QString &label, const QString &text, const QUrl &url);

    QPointer<market::LeaseSession> m_session;
    quint64 m_provider = 0;
    quint64 m_shownProvider = 0;
    std::optional<market::GatewayStatus> m_shown;
    QString m_failure; ///< of the last sending
    bool m_sending = false;
    int m_addresses = 0;
    NoteBox *m_note;
    Button *m_step;
    QWidget *m_list;
    QWidget *m_healthBox;
    HealthStrip *m_health;
    PlainLabel *m_healthWords;
    PlainLabel *m_asOf;
};

} // namespace ui
