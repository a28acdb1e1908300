// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/CheckLine.h"

#include "ui/common/Paint.h"
#include "ui/common/RunLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int markSize = 10;
constexpr int markTop = 4;

} // namespace

CheckLine::CheckLine(QWidget *parent) : QWidget(parent), m_words(new RunLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(markSize + Tokens::space2 - 2);
    row->addWidget(m_words, 1);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void CheckLine::setCondition(const dao::Condition &condition, const QString &aside)
{
    using Mark = dao::Condition::Mark;
    m_mark = condition.mark;
    QList<TextRun> runs{{condition.sentence, TextRole::Body, m_mark == Mark::Waiting ? TextTone::Second : TextTone::Normal}};
    if (!aside.isEmpty())
        runs.append({u' ' + aside, TextRole::Caption, TextTone::Second});
    m_words->setRuns(runs);
    const QString state = m_mark == Mark::Met ? tr("Met") : m_mark == Mark::Waiting ? tr("Not yet") : tr("Not met");
    setAccessibleName(state + QStringLiteral(": ") + m_words->text());
    update();
}

QString CheckLine::text() const
{
    return m_words->text();
}

void CheckLine::paintEvent(QPaintEvent *)
{
    using Mark = dao::Condition::Mark;
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, markTop, markSize, markSize));
    switch (m_mark) {
    case Mark::Met: return paintShape(painter, place, Shape::Check, t.good);
    case Mark::Waiting: return paintShape(painter, place, Shape::Ring, t.text2);
    case Mark::Refused: return paintShape(painter, QRectF(place).adjusted(1, 1, -1, -1), Shape::Square, t.bad);
    }
}

} // namespace ui
