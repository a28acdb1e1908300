// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/HazardCard.h"

#include "ui/common/RunLabel.h"
#include "ui/common/SeverityTone.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QWidget *makeLine(const dao::Hazard &hazard)
{
    const Tone tone = toneOf(hazard.severity);
    const Shape shape = tone == Tone::Good ? Shape::Check : tone == Tone::Info ? Shape::None : shapeOf(tone);
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("proposals.hazard.") + hazard.id);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space2);
    row->addWidget(new Pill(hazard.label, tone, shape), 0, Qt::AlignTop);
    auto *sentence = new RunLabel({{hazard.sentence}});
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(sentence, 1);
    line->setAccessibleName(hazard.label + QStringLiteral(": ") + hazard.sentence);
    return line;
}

} // namespace

HazardCard::HazardCard(QWidget *parent) : Card(tr("Things to know"), parent)
{
    setObjectName(QStringLiteral("proposals.hazards"));
}

void HazardCard::setHazards(const std::vector<dao::Hazard> &hazards)
{
    QStringList shown;
    for (const dao::Hazard &hazard : hazards)
        shown << hazard.id + hazard.sentence;
    if (m_lines && shown == m_shown)
        return;
    m_shown = shown;
    const auto serious = std::count_if(hazards.begin(), hazards.end(), [](const dao::Hazard &h) {
        return h.severity == chain::Severity::Caution || h.severity == chain::Severity::Bad;
    });
    const bool bad = !hazards.empty() && hazards.front().severity == chain::Severity::Bad;
    setBadge(serious > 0 ? QString::number(serious) : QString(), bad ? Tone::Bad : Tone::Caution);
    if (m_lines) {
        body()->removeWidget(m_lines);
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const dao::Hazard &hazard : hazards)
        column->addWidget(makeLine(hazard));
    body()->addWidget(m_lines);
}

} // namespace ui
