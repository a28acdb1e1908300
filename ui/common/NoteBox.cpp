// SPDX-License-Identifier: Apache-2.0
#include "ui/common/NoteBox.h"

#include "ui/common/Paint.h"
#include "ui/common/ShapeMark.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

Shape noteShape(Tone tone)
{
    return tone == Tone::Good ? Shape::Check : tone == Tone::Info || tone == Tone::Neutral ? Shape::None : shapeOf(tone);
}

} // namespace

NoteBox::NoteBox(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_mark(new ShapeMark), m_words(new RunLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space3, 9, Tokens::space3, 10);
    row->setSpacing(7);
    auto *first = new QVBoxLayout; // keeps the mark beside the first line
    first->addSpacing(4);
    first->addWidget(m_mark);
    first->addStretch(1);
    row->addLayout(first);
    row->addWidget(m_words, 1, Qt::AlignTop);
    setNote(text, tone);
}

void NoteBox::setNote(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    refresh();
}

void NoteBox::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void NoteBox::refresh()
{
    const Shape shape = noteShape(m_tone);
    m_mark->set(shape, m_tone);
    m_mark->setVisible(shape != Shape::None);
    layout()->setSpacing(shape == Shape::None ? 0 : 7);
    const TextTone tone = textToneOf(m_tone);
    QList<TextRun> runs;
    if (!m_title.isEmpty())
        runs.append({m_title + u'\u2028', TextRole::Body, TextTone::Normal});
    runs.append({m_text, TextRole::Caption, m_tone == Tone::Neutral ? TextTone::Second : tone});
    m_words->setRuns(runs);
    setAccessibleName(m_words->text());
    update();
}

void NoteBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const ToneColors colors = t.tone(m_tone);
    QPainter painter(this);
    paintBox(painter, rect(), Tokens::radius, colors.soft, t.highContrast ? colors.ink : QColor());
}

} // namespace ui
