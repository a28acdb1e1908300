// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/HealthStrip.h"

#include "ui/common/Paint.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/Tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace ui {

namespace {

constexpr int sampleWidth = 4;
constexpr int barPitch = 6;
constexpr double goodHeight = 0.55;

QString answerWords(const market::HealthSample &sample)
{
    const QLocale locale;
    if (sample.httpStatus == 0)
        return sample.problem.isEmpty() ? HealthStrip::tr("no answer") : sample.problem;
    return HealthStrip::tr("%1 in %2 ms", "HTTP status, milliseconds").arg(QString::number(sample.httpStatus), locale.toString(sample.millis));
}

/// When it began to be as it is now.
qint64 stateSince(const std::vector<market::HealthSample> &samples)
{
    const bool good = samples.back().good;
    qint64 begin = samples.back().timeMs;
    for (auto sample = samples.rbegin(); sample != samples.rend() && sample->good == good; ++sample)
        begin = sample->timeMs;
    return begin;
}

} // namespace

HealthStrip::HealthStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HealthStrip::setSamples(const std::vector<market::HealthSample> &samples)
{
    m_bars = samples;
    m_words.clear();
    if (!samples.empty()) {
        const QString begin = absoluteText(stateSince(samples));
        m_words = QStringLiteral("%1 · %2").arg(answerWords(samples.back()), samples.back().good ? tr("good since %1").arg(begin) : tr("failing since %1").arg(begin));
    }
    const auto bad = std::count_if(samples.begin(), samples.end(), [](const market::HealthSample &sample) { return !sample.good; });
    setAccessibleName(samples.empty() ? tr("Not looked at yet") : tr("%1 of %2 looks failed").arg(QLocale().toString(qlonglong(bad)), QLocale().toString(qulonglong(samples.size()))));
    setAccessibleDescription(m_words);
    update();
}

int HealthStrip::fitting() const
{
    return std::min(int(m_bars.size()), std::max(1, (width() + barPitch - sampleWidth) / barPitch));
}

void HealthStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int count = m_bars.empty() ? 0 : fitting();
    const int places = std::max(1, (width() + barPitch - sampleWidth) / barPitch);
    for (int i = 0; i < places - count; ++i) // not looked at
        painter.fillRect(QRect(i * barPitch, height() - 2, sampleWidth, 2), t.line);
    for (int i = 0; i < count; ++i) {
        const market::HealthSample &sample = m_bars[m_bars.size() - std::size_t(count - i)];
        const int x = (places - count + i) * barPitch;
        const int tall = sample.good ? int(height() * goodHeight) : height();
        paintBox(painter, QRectF(x, height() - tall, sampleWidth, tall), 1, sample.good ? t.good : t.bad);
        if (!sample.good)
            painter.fillRect(QRect(x, height() / 2 - 1, sampleWidth, 3), t.surface);
    }
}

bool HealthStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_bars.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int fromStart = layoutDirection() == Qt::RightToLeft ? width() - help->pos().x() : help->pos().x();
    const int places = std::max(1, (width() + barPitch - sampleWidth) / barPitch);
    const int index = int(m_bars.size()) - places + fromStart / barPitch;
    if (index >= 0 && index < int(m_bars.size())) {
        const market::HealthSample &sample = m_bars[std::size_t(index)];
        QToolTip::showText(help->globalPos(), QStringLiteral("%1 · %2").arg(absoluteText(sample.timeMs), answerWords(sample)), this);
    }
    return true;
}

} // namespace ui
