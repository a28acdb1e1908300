// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseNotesCard.h"

#include "models/base/VisibleText.h"
#include "ui/common/Button.h"
#include "ui/common/Layouts.h"
#include "ui/common/PlainLabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds restAfterTyping{600};
constexpr int noteHeight = 72;

} // namespace

LeaseNotesCard::LeaseNotesCard(market::LeaseNotes &notes, base::Clock &clock, QWidget *parent)
    : Card(tr("Tags and note"), parent), m_notes(notes), m_clock(clock), m_tags(new QWidget), m_newTag(new QLineEdit), m_note(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("lease.notes"));
    setTrailing(tr("only here"));
    m_tags->setObjectName(QStringLiteral("lease.tags"));
    new QVBoxLayout(m_tags);
    m_tags->layout()->setContentsMargins(0, 0, 0, 0);
    m_newTag->setObjectName(QStringLiteral("lease.tag.new"));
    m_newTag->setAccessibleName(tr("New tag"));
    m_newTag->setPlaceholderText(tr("Add a tag, then Return"));
    m_newTag->setMaxLength(int(market::LeaseNotes::LongestTag));
    m_note->setObjectName(QStringLiteral("lease.note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What should one know about this lease?"));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    body()->setSpacing(Tokens::space2);
    body()->addWidget(m_tags);
    body()->addWidget(m_newTag);
    body()->addWidget(m_note);
    connect(m_newTag, &QLineEdit::returnPressed, this, &LeaseNotesCard::addTag);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_later = m_clock.after(restAfterTyping, [this] { keep(); });
    });
    connect(&notes, &market::LeaseNotes::changed, this, [this](quint64 lease) {
        if (lease == m_lease)
            refresh();
    });
    connect(&notes, &market::LeaseNotes::loaded, this, &LeaseNotesCard::refresh);
}

LeaseNotesCard::~LeaseNotesCard()
{
    keep();
}

void LeaseNotesCard::showLease(quint64 lease)
{
    if (lease == m_lease)
        return;
    keep();
    m_lease = lease;
    m_newTag->clear();
    refresh();
}

/// What is being typed is not taken away by a change from elsewhere.
void LeaseNotesCard::refresh()
{
    const market::LeaseNote note = m_notes.note(m_lease);
    rebuildTags(note.tags);
    if (m_later || note.note == m_note->toPlainText().trimmed())
        return;
    m_filling = true;
    m_note->setPlainText(note.note);
    m_filling = false;
}

void LeaseNotesCard::rebuildTags(const QStringList &tags)
{
    auto *completer = new QCompleter(m_notes.allTags(), m_newTag);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    if (m_newTag->completer())
        m_newTag->completer()->deleteLater();
    m_newTag->setCompleter(completer);
    m_tags->setVisible(!tags.isEmpty());
    if (tags == m_shownTags)
        return;
    m_shownTags = tags;
    clearLayout(m_tags->layout()); // later: a row's own button may be on the stack
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString tag = tags.at(i);
        const QString shown = base::visibleText(tag, market::LeaseNotes::LongestTag);
        auto *chip = new Button(tr("Show all"), QStringLiteral("lease.tag.%1").arg(i), ButtonKind::Link);
        auto *drop = new Button(Icon::Close, tr("Remove the tag %1").arg(shown), QStringLiteral("lease.tag.drop.%1").arg(i));
        drop->setFixedSize(22, 22);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new Pill(shown, Tone::Neutral));
        line->addWidget(chip);
        line->addWidget(drop);
        line->addStretch(1);
        m_tags->layout()->addWidget(row);
        chip->setAccessibleName(tr("Show all leases with the tag %1").arg(shown));
        connect(chip, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagChosen(tag); });
        connect(drop, &QPushButton::clicked, this, [this, tag] { removeTag(tag); });
    }
}

void LeaseNotesCard::addTag()
{
    const QString tag = m_newTag->text();
    m_newTag->clear();
    if (m_lease > 0)
        m_notes.addTag(m_lease, tag);
}

void LeaseNotesCard::removeTag(const QString &tag)
{
    market::LeaseNote note = m_notes.note(m_lease);
    note.tags.removeAll(tag);
    m_notes.set(m_lease, note);
    m_newTag->setFocus();
}

void LeaseNotesCard::keep()
{
    if (!m_later)
        return;
    m_later.reset();
    market::LeaseNote note = m_notes.note(m_lease);
    note.note = m_note->toPlainText();
    if (m_lease > 0)
        m_notes.set(m_lease, note);
}

} // namespace ui
