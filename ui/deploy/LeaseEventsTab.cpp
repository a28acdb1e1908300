// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/LeaseEventsTab.h"

#include "ui/common/NoteBox.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/common/TwoLineDelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int eventToneRole = Qt::UserRole;
constexpr int eventCaptionRole = Qt::UserRole + 1;
constexpr int eventWholeRole = Qt::UserRole + 2;
constexpr int reasonWidth = 132;

} // namespace

LeaseEventsTab::LeaseEventsTab(QWidget *parent)
    : QWidget(parent), m_state(new StateView), m_note(new NoteBox({}, Tone::Caution)), m_model(new QStandardItemModel(0, 2, this)),
      m_table(new QTableView), m_whole(new PlainLabel)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    m_state->setContent(makeContent());
    connect(m_state, &StateView::errorAction, this, &LeaseEventsTab::load);
    refreshState();
}

QWidget *LeaseEventsTab::makeContent()
{
    m_model->setHorizontalHeaderLabels({tr("Reason"), tr("What happened")});
    m_table->setModel(m_model);
    TableOptions options;
    options.name = QStringLiteral("lease.events");
    options.accessibleName = tr("Events of the platform");
    options.rowHeight = Tokens::tallRow;
    options.columns = {{reasonWidth, false, new PillDelegate(eventToneRole)}, {0, false, new TwoLineDelegate(eventCaptionRole)}};
    setUpTable(*m_table, options);
    m_whole->setObjectName(QStringLiteral("lease.events.whole"));
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setFocusPolicy(Qt::StrongFocus); // no button copies it
    m_whole->setContentsMargins(Tokens::space4, Tokens::space2, Tokens::space4, Tokens::space3);
    auto *noteRoom = new QVBoxLayout;
    noteRoom->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space2);
    noteRoom->addWidget(m_note);
    m_note->setObjectName(QStringLiteral("lease.events.note"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(0);
    column->addLayout(noteRoom);
    column->addWidget(m_table, 1);
    column->addWidget(m_whole);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeaseEventsTab::showChosen);
    return content;
}

void LeaseEventsTab::setSession(market::LeaseSession *session)
{
    market::LeaseLines *lines = session ? &session->events() : nullptr;
    if (lines == m_lines)
        return refreshState();
    if (m_lines)
        disconnect(m_lines, nullptr, this, nullptr);
    m_lines = lines;
    m_loaded = m_loading = false;
    m_model->removeRows(0, m_model->rowCount());
    refreshState();
    if (!m_lines)
        return;
    connect(m_lines, &market::LeaseLines::added, this, &LeaseEventsTab::takeAdded);
    connect(m_lines, &market::LeaseLines::liveChanged, this, &LeaseEventsTab::refreshState);
    if (isVisible())
        load();
}

void LeaseEventsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_lines && !m_loaded && !m_loading)
        load();
}

void LeaseEventsTab::load()
{
    if (!m_lines)
        return;
    m_loading = true;
    m_waiting.clear();
    m_state->showLoading(tr("Reading the events that were kept…"));
    m_lines->newest(MaxEvents).then(this, [this, asked = ++m_asked](const base::Result<Lines> &lines) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (!lines)
            return m_state->showError(tr("The kept events cannot be read"), lines.error().summary, tr("Try again"));
        m_loaded = true;
        m_last = 0;
        m_model->removeRows(0, m_model->rowCount());
        takeAdded(*lines);
        takeAdded(std::exchange(m_waiting, {}));
        refreshState();
    });
}

void LeaseEventsTab::takeAdded(const Lines &lines)
{
    if (m_loading)
        m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    if (!m_loaded || m_loading)
        return;
    for (const market::LeaseLine &line : lines) {
        if (line.number <= m_last)
            continue;
        m_last = line.number;
        m_model->insertRow(0, rowOf(line));
    }
    if (m_model->rowCount() > MaxEvents)
        m_model->removeRows(MaxEvents, m_model->rowCount() - MaxEvents);
    refreshState();
}

QList<QStandardItem *> LeaseEventsTab::rowOf(const market::LeaseLine &line)
{
    const qsizetype colon = line.text.indexOf(QStringLiteral(": "));
    const bool gap = line.kind == market::LeaseLine::Kind::Gap;
    const QString reason = gap ? tr("Gap") : colon > 0 ? line.text.left(colon) : tr("Event");
    const QString note = gap || colon <= 0 ? line.text : line.text.mid(colon + 2);
    QStringList about;
    if (!line.pod.isEmpty())
        about.append(line.pod);
    if (line.timeMs > 0)
        about.append(absoluteText(line.timeMs));
    auto *pill = new QStandardItem(reason);
    pill->setData(int(gap || line.warning ? Tone::Caution : Tone::Good), eventToneRole);
    pill->setToolTip(reason);
    auto *words = new QStandardItem(note);
    words->setData(about.join(QStringLiteral(" · ")), eventCaptionRole);
    words->setToolTip(note);
    for (QStandardItem *item : {pill, words}) {
        item->setEditable(false);
        item->setData(QStringLiteral("%1\n%2").arg(note, about.join(QStringLiteral(" · "))), eventWholeRole);
    }
    return {pill, words};
}

void LeaseEventsTab::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_whole->setText(chosen.data(eventWholeRole).toString());
    m_whole->setAccessibleName(m_whole->text());
    m_whole->setVisible(chosen.isValid());
}

void LeaseEventsTab::refreshState()
{
    showChosen();
    if (!m_lines)
        return m_state->showEmpty(tr("No events here"), tr("Events are kept for your own leases while this program runs."), {}, Icon::Leases);
    if (!m_loaded)
        return;
    if (m_model->rowCount() == 0)
        return m_state->showEmpty(tr("No event yet"), m_lines->problem().isEmpty() ? tr("What the provider's platform does with the lease appears here.") : m_lines->problem(), {},
                                  Icon::Info);
    m_note->setNote(m_lines->problem(), Tone::Caution);
    m_note->setVisible(!m_lines->problem().isEmpty());
    m_state->showContent();
}

} // namespace ui
