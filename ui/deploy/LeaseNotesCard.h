// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "models/market/LeaseNotes.h"
#include "ui/common/Card.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Tags and a note about the lease that is looked at: for this person only, kept as they are typed.
class LeaseNotesCard final : public Card {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaseNotesCard)

public:
    /// Both outlive the card.
    LeaseNotesCard(market::LeaseNotes &notes, base::Clock &clock, QWidget *parent = nullptr);
    ~LeaseNotesCard() override;
    void showLease(quint64 lease); ///< what was typed about the one before is kept first

Q_SIGNALS:
    void tagChosen(const QString &tag); ///< show all that have it

private:
    void refresh();
    void rebuildTags(const QStringList &tags);
    void addTag();
    void removeTag(const QString &tag);
    void keep();
    market::LeaseNotes &m_notes;
    base::Clock &m_clock;
    quint64 m_lease = 0;
    QWidget *m_tags;
    QStringList m_shownTags;
    QLineEdit *m_newTag;
    QPlainTextEdit *m_note;
    base::Subscription m_later; ///< the note is kept a moment after the last key
    bool m_filling = false;
};

} // namespace ui
