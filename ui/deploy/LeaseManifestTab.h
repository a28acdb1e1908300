// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/market/gateway/LeaseSession.h"

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;

namespace ui {

class Button;
class CopyButton;
class HashLabel;
class KeyValueGrid;
class NoteBox;
class PlainLabel;
class StateView;

/// What the provider was told to run: the manifest as it was sent, its hash, when; sends it again.
class LeaseManifestTab final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseManifestTab)

public:
    explicit LeaseManifestTab(QWidget *parent = nullptr);
    void setSession(market::LeaseSession *session);
    void refresh(); ///< the session changed

Q_SIGNALS:
    void unlockRequested();
    void manifestFileRequested(); ///< an ICL file that it is made from is to be chosen

private:
    QWidget *makeContent();
    void send();
    void refreshNote();
    void refreshReceipt();

    QPointer<market::LeaseSession> m_session;
    QByteArray m_shown;
    QString m_failure; ///< of the last sending, until something changes
    bool m_sending = false;
    StateView *m_state;
    NoteBox *m_note;
    KeyValueGrid *m_grid;
    PlainLabel *m_sent = nullptr;
    PlainLabel *m_size = nullptr;
    HashLabel *m_hash = nullptr;
    QPlainTextEdit *m_text;
    Button *m_send;
    Button *m_choose;
    CopyButton *m_copy;
};

/// JSON with line breaks and indentation; keys and numbers stay exactly as they are. What is not JSON comes back as it is.
[[nodiscard]] QByteArray prettyJson(const QByteArray &json);

} // namespace ui
