// SPDX-License-Identifier: Apache-2.0
#include "ui/common/Steps.h"

#include "ui/common/Paint.h"
#include "ui/common/Tokens.h"
#include "ui/common/Type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace ui {

namespace {

constexpr int stepHeight = 53;
constexpr int badge = 22;

Tone stepTone(StepState state)
{
    switch (state) {
    case StepState::Done: return Tone::Good;
    case StepState::Active: return Tone::Info;
    case StepState::Caution: return Tone::Caution;
    case StepState::Failed: return Tone::Bad;
    case StepState::Waiting: break;
    }
    return Tone::Off;
}

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Done: return Steps::tr("done");
    case StepState::Active: return Steps::tr("under way");
    case StepState::Caution: return Steps::tr("needs attention");
    case StepState::Failed: return Steps::tr("failed");
    case StepState::Waiting: break;
    }
    return Steps::tr("not yet");
}

} // namespace

Steps::Steps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Steps::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const Step &step : steps)
        words.append(QStringLiteral("%1: %2. %3").arg(step.title, wordOf(step.state), step.caption));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Steps::sizeHint() const
{
    return {240, stepHeight * int(m_steps.size())};
}

/// What was cut is in the tool tip of its step.
bool Steps::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = help->pos().y() / stepHeight;
    if (index >= 0 && index < m_steps.size()) {
        const Step &step = m_steps.at(index);
        QToolTip::showText(help->globalPos(), !step.tip.isEmpty() ? step.tip : step.title + u'\n' + step.caption, this);
    }
    return true;
}

void Steps::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    int top = 0;
    for (const Step &step : m_steps) {
        const QRect row(0, top, width(), stepHeight);
        const ToneColors colors = t.tone(stepTone(step.state));
        const QRect round = QStyle::visualRect(layoutDirection(), row, QRect(0, top + 10, badge, badge));
        paintBox(painter, round, badge / 2.0, colors.soft, t.highContrast ? colors.ink : QColor());
        const Shape shape = step.state == StepState::Done ? Shape::Check : shapeOf(stepTone(step.state));
        paintShape(painter, QRectF(round).adjusted(7, 7, -7, -7), shape, colors.ink);
        const QRect words = QStyle::visualRect(layoutDirection(), row, row.adjusted(badge + 12, 0, 0, 0));
        const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const auto line = [&](TextRole role, const QColor &color, QRect place, const QString &text) {
            painter.setFont(fontFor(role));
            painter.setPen(color);
            painter.drawText(place, start, painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        const bool waiting = step.state == StepState::Waiting;
        line(TextRole::Body, waiting ? t.text2 : t.text, QRect(words.left(), top + 8, words.width(), 20), step.title);
        line(TextRole::Caption, t.text2, QRect(words.left(), top + 29, words.width(), 16),
            step.caption.isEmpty() ? QStringLiteral("—") : step.caption);
        top += stepHeight;
        painter.fillRect(QRect(0, top - 1, width(), 1), t.line);
    }
}

} // namespace ui
