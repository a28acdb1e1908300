// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/BatchRun.h"

#include "ui/common/Notices.h"
#include "ui/shell/FlowPresenter.h"

#include <QLocale>

namespace ui {

BatchRun::BatchRun(FlowPresenter &flows, Notices &notices, std::vector<chain::TxIntent> intents, std::function<void(const chain::TxIntent &)> run, QObject *parent)
    : QObject(parent), m_notices(notices), m_intents(std::move(intents)), m_run(std::move(run))
{
    connect(&flows, &FlowPresenter::flowFinished, this, &BatchRun::takeEnd);
}

void BatchRun::start()
{
    if (!m_running)
        next();
}

void BatchRun::say(Tone tone, const QString &title, const QString &text, bool sticky)
{
    m_notice = m_notices.update(m_notice, {tone, title, text, {}, {}, sticky});
}

void BatchRun::next()
{
    const QLocale locale;
    if (m_done == m_intents.size()) {
        say(Tone::Good, tr("All done"), tr("All %1 are on the chain.").arg(locale.toString(qulonglong(m_done))), false);
        return end();
    }
    m_running = true;
    if (m_intents.size() > 1)
        say(Tone::Info, tr("%1 of %2", "number of all").arg(locale.toString(qulonglong(m_done + 1)), locale.toString(qulonglong(m_intents.size()))),
            m_intents[m_done].title, true);
    m_run(m_intents[m_done]);
}

/// Flows do not tell whose they are but their kind; another one of that kind that ends meanwhile is taken for ours, and
/// the next one is asked for a moment early: each is still reviewed by itself.
void BatchRun::takeEnd(const QString &kind, bool ok)
{
    if (!m_running || m_done >= m_intents.size() || kind != m_intents[m_done].kind)
        return;
    m_running = false;
    if (ok) {
        ++m_done;
        QMetaObject::invokeMethod(this, &BatchRun::next, Qt::QueuedConnection); // the flow that ended is still on the stack
        return;
    }
    const QLocale locale;
    say(Tone::Caution, tr("Stopped"), tr("%1 of %2 are done. The others were not asked for: choose them again when you want to go on.")
            .arg(locale.toString(qulonglong(m_done)), locale.toString(qulonglong(m_intents.size()))), true);
    end();
}

void BatchRun::end()
{
    m_running = false;
    Q_EMIT finished(int(m_done), int(m_intents.size()));
    deleteLater();
}

} // namespace ui
