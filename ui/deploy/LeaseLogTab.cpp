// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseLogTab.h"

#include "ui/common/Button.h"
#include "ui/common/NoteBox.h"
#include "ui/common/SearchField.h"
#include "ui/common/StateView.h"
#include "ui/deploy/LeaseLogBar.h"
#include "ui/deploy/LogSaver.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds searchAfter{250};
constexpr int mostFound = LineView::MaxLines;

ShownLine shown(const market::LeaseLine &line)
{
    const bool gap = line.kind == market::LeaseLine::Kind::Gap;
    return {line.timeMs, gap ? ShownLine::Mark::Gap : ShownLine::Mark::None, gap ? QString() : line.pod, line.text, line.number};
}

template <class Lines>
std::vector<ShownLine> allShown(const Lines &lines)
{
    std::vector<ShownLine> out;
    out.reserve(lines.size());
    for (const market::LeaseLine &line : lines)
        out.push_back(shown(line));
    return out;
}

/// Pods are called by their service and something: "web-7d9f-x2x".
bool isOf(const QString &pod, const QString &service)
{
    return service.isEmpty() || pod == service || pod.startsWith(service + u'-');
}

} // namespace

LeaseLogTab::LeaseLogTab(base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_state(new StateView), m_view(new LineView(QStringLiteral("lease.logs"), tr("Log of the lease"), clock)),
      m_note(new NoteBox({}, Tone::Caution)), m_bar(new LeaseLogBar(*m_view)),
      m_earlier(new Button(tr("Show earlier lines"), QStringLiteral("lease.logs.earlier"), ButtonKind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    m_state->setContent(makeContent());
    connectAll();
    refreshServices();
    refreshState();
}

QWidget *LeaseLogTab::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    m_note->setObjectName(QStringLiteral("lease.logs.note"));
    m_note->hide();
    m_view->bars()->addWidget(m_bar);
    m_view->bars()->addWidget(m_note);
    m_view->bars()->addWidget(m_earlier, 0, Qt::AlignHCenter);
    column->addWidget(m_view);
    return content;
}

void LeaseLogTab::connectAll()
{
    connect(m_state, &StateView::errorAction, this, &LeaseLogTab::load);
    connect(m_view, &LineView::changed, this, &LeaseLogTab::refreshCaption);
    connect(m_view->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            endSearch();
        else
            m_searchSoon = m_clock.after(searchAfter, [this] { askArchive(); });
    });
    connect(m_earlier, &QPushButton::clicked, this, &LeaseLogTab::showEarlier);
    connect(m_bar, &LeaseLogBar::serviceChosen, this, &LeaseLogTab::setService);
    connect(m_bar, &LeaseLogBar::saveRequested, this, [this](const QString &file) {
        if (m_lines && m_saver)
            m_saver->start(*m_lines, file);
    });
    connect(m_view->follow(), &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_detached)
            load();
    });
}

void LeaseLogTab::setSaver(SaveFile save)
{
    m_saver = new LogSaver(std::move(save), this);
    connect(m_saver, &LogSaver::saved, this, &LeaseLogTab::saved);
    connect(m_saver, &LogSaver::failed, this, &LeaseLogTab::saveFailed);
    refreshServices();
}

void LeaseLogTab::setSession(market::LeaseSession *session)
{
    if (m_session == session) {
        refreshServices();
        return refreshState();
    }
    if (m_lines)
        disconnect(m_lines, nullptr, this, nullptr);
    m_session = session;
    m_lines = session ? &session->logs() : nullptr;
    m_loaded = m_loading = m_detached = m_found = false;
    m_kept.clear();
    m_pods.clear();
    m_service.clear();
    m_searchSoon.reset();
    m_view->search()->clear();
    m_view->setFilter({});
    m_view->clear();
    refreshServices();
    refreshState();
    if (!m_lines)
        return;
    connect(m_lines, &market::LeaseLines::added, this, &LeaseLogTab::takeAdded);
    connect(m_lines, &market::LeaseLines::liveChanged, this, &LeaseLogTab::refreshState);
    if (isVisible())
        load();
}

void LeaseLogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_lines && !m_loaded && !m_loading)
        load();
}

void LeaseLogTab::load()
{
    if (!m_lines)
        return;
    m_loading = true;
    m_detached = false;
    m_waiting.clear();
    if (!m_loaded)
        m_state->showLoading(tr("Reading the lines that were kept…"));
    m_lines->newest(Page).then(this, [this, asked = ++m_asked](const base::Result<Lines> &lines) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (!lines)
            return m_state->showError(tr("The kept log cannot be read"), lines.error().summary, tr("Try again"));
        m_loaded = true;
        take(*lines);
    });
}

void LeaseLogTab::take(const Lines &lines)
{
    m_kept.assign(lines.begin(), lines.end());
    m_last = lines.empty() ? 0 : lines.back().number;
    m_view->follow()->setChecked(true);
    showKept();
    takeAdded(std::exchange(m_waiting, {}));
    refreshState();
}

void LeaseLogTab::takeAdded(const Lines &lines)
{
    if (m_loading)
        m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    if (!m_loaded || m_loading)
        return;
    const bool wasEmpty = m_kept.empty();
    bool newPod = false;
    for (const market::LeaseLine &line : lines) {
        if (line.number <= m_last)
            continue;
        m_last = line.number;
        if (m_detached)
            continue;
        newPod = newPod || (!line.pod.isEmpty() && !m_pods.contains(line.pod));
        m_kept.push_back(line);
        if (!m_found || line.text.contains(m_view->search()->text(), Qt::CaseInsensitive))
            m_view->add(shown(line));
    }
    while (m_kept.size() > LineView::MaxLines)
        m_kept.pop_front();
    if (newPod)
        refreshServices();
    if (wasEmpty)
        refreshState();
}

void LeaseLogTab::showKept()
{
    m_found = false;
    m_view->setLines(allShown(m_kept));
    refreshServices();
    m_earlier->setVisible(!m_kept.empty() && m_kept.front().number > 1);
}

void LeaseLogTab::askArchive()
{
    m_searchSoon.reset();
    if (!m_lines || !isSearching())
        return;
    const QString text = m_view->search()->text();
    m_lines->search(text, {}, mostFound).then(this, [this, text, lines = m_lines](const base::Result<Lines> &found) {
        if (lines != m_lines || text != m_view->search()->text())
            return;
        if (!found) {
            m_note->setNote(found.error().summary, Tone::Bad);
            return m_note->show();
        }
        m_found = true;
        m_earlier->hide();
        m_view->setLines(allShown(*found));
    });
}

/// The line that was looked at stays in sight, now among those around it.
void LeaseLogTab::endSearch()
{
    m_searchSoon.reset();
    const quint64 number = m_view->markedNumber();
    if (!m_found)
        return;
    showKept();
    m_view->showNumber(number);
    refreshState();
}

void LeaseLogTab::showEarlier()
{
    if (!m_lines || m_kept.empty() || m_found)
        return;
    m_earlier->setEnabled(false);
    m_lines->newest(Page, m_kept.front().number).then(this, [this, asked = m_asked](const base::Result<Lines> &lines) {
        m_earlier->setEnabled(true);
        if (asked != m_asked || m_found || m_kept.empty())
            return;
        if (!lines) {
            m_note->setNote(lines.error().summary, Tone::Bad);
            return m_note->show();
        }
        m_kept.insert(m_kept.begin(), lines->begin(), lines->end());
        if (m_kept.size() > LineView::MaxLines) {
            m_kept.resize(LineView::MaxLines);
            m_detached = true;
        }
        m_view->prepend(allShown(*lines));
        m_earlier->setVisible(!lines->empty() && m_kept.front().number > 1);
        refreshCaption();
    });
}

bool LeaseLogTab::isSearching() const
{
    return !m_view->search()->text().isEmpty();
}

void LeaseLogTab::setService(const QString &service)
{
    m_service = service;
    m_view->setFilter([service](const ShownLine &line) { return line.mark == ShownLine::Mark::Gap || isOf(line.source, service); });
    refreshCaption();
}

/// All, each service of the status, and each pod that has written something.
void LeaseLogTab::refreshServices()
{
    QStringList names;
    const auto status = m_session ? m_session->status() : std::nullopt;
    for (const market::ServiceStatus &service : status ? status->services : std::vector<market::ServiceStatus>())
        names.append(service.name);
    m_pods.clear();
    for (const market::LeaseLine &line : m_kept) {
        if (!line.pod.isEmpty() && !m_pods.contains(line.pod))
            m_pods.append(line.pod);
    }
    for (const QString &pod : std::as_const(m_pods)) {
        if (!names.contains(pod))
            names.append(pod);
    }
    m_bar->setServices(names, m_service);
    m_bar->setFileName(m_saver && m_session ? QStringLiteral("lease-%1.log").arg(m_session->lease()) : QString());
}

QString LeaseLogTab::emptySentence() const
{
    if (!m_lines)
        return {};
    if (!m_lines->problem().isEmpty())
        return m_lines->problem();
    return m_lines->isLive() ? tr("Waiting for the first line…") : tr("No line was kept of this lease.");
}

void LeaseLogTab::refreshState()
{
    if (!m_lines)
        return m_state->showEmpty(tr("No log here"), tr("The log is kept for your own leases while this program runs."), {}, Icon::Leases);
    if (!m_loaded)
        return;
    m_state->showContent();
    m_view->setWaiting(emptySentence());
    const bool troubled = !m_lines->problem().isEmpty() && !m_kept.empty();
    m_note->setNote(m_lines->problem(), Tone::Caution);
    m_note->setVisible(troubled);
    refreshCaption();
}

QString LeaseLogTab::searchCaption() const
{
    const QLocale locale;
    const int count = m_view->shownCount();
    const QString needle = m_view->search()->text();
    if (m_view->marked() >= 0)
        return tr("%1 of %2 lines that hold “%3”").arg(locale.toString(m_view->marked() + 1), locale.toString(count), needle);
    if (count == 0)
        return tr("No kept line holds “%1”.").arg(needle);
    if (count >= mostFound)
        return tr("The newest %1 lines that hold “%2”").arg(locale.toString(count), needle);
    return count == 1 ? tr("1 kept line holds “%1”").arg(needle) : tr("%1 kept lines hold “%2”").arg(locale.toString(count), needle);
}

void LeaseLogTab::refreshCaption()
{
    const QLocale locale;
    const bool searching = isSearching();
    m_bar->setCanStep(searching && m_view->shownCount() > 0);
    if (searching)
        return m_view->setCaption(searchCaption());
    const qsizetype count = m_view->lineCount();
    QStringList words;
    if (count > 0 && !m_service.isEmpty())
        words.append(tr("%1 of %2 lines").arg(locale.toString(m_view->shownCount()), locale.toString(count)));
    else if (count > 0)
        words.append(count == 1 ? tr("1 line") : tr("%1 lines").arg(locale.toString(count)));
    if (m_detached)
        words.append(tr("newer ones with “Follow”"));
    else if (count > 0 && m_lines)
        words.append(m_lines->isLive() ? tr("live") : tr("kept"));
    m_view->setCaption(words.join(QStringLiteral(" · ")));
}

} // namespace ui
