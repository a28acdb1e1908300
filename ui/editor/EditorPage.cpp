// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/EditorPage.h"

#include "models/base/VisibleText.h"
#include "models/descriptor/Document.h"
#include "models/descriptor/DraftStore.h"
#include "models/descriptor/Templates.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RelativeTime.h"
#include "ui/common/Sheet.h"
#include "ui/editor/JsonEditor.h"
#include "ui/editor/JsonPane.h"
#include "ui/editor/SchemaForm.h"
#include "ui/editor/TemplateChooser.h"
#include "ui/editor/UndoKeys.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace std::chrono_literals;

EditorPage::EditorPage(descriptor::Document &document, const descriptor::Templates &templates, descriptor::DraftStore &draft,
                       base::Clock &clock, QWidget *parent)
    : Page(PageId::Editor, parent), m_document(document), m_templates(templates), m_draft(draft), m_clock(clock),
      m_undoKeys(new UndoKeys(document, this)), m_stack(new QStackedWidget), m_form(new SchemaForm(document, *m_undoKeys)),
      m_json(new JsonPane(document, *m_undoKeys))
{
    buildHeader();
    auto *left = new Pane(Qt::Edges{});
    auto *column = new QVBoxLayout(left);
    column->addWidget(m_form);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_json);
    split->setSizes({560, 536});
    left->setMinimumWidth(380);
    m_json->setMinimumWidth(300);
    m_stack->addWidget(split);
    setContent(m_stack);
    connect(&document, &descriptor::Document::changed, this, &EditorPage::refresh);
    connect(&document, &descriptor::Document::savedChanged, this, &EditorPage::refreshCaption);
    connect(&draft, &descriptor::DraftStore::stateChanged, this, &EditorPage::refreshCaption);
    connect(m_json, &JsonPane::problemChosen, this, &EditorPage::lead);
    refresh();
    m_form->openUsedGroups();
}

void EditorPage::buildHeader()
{
    m_undo = new Button(Icon::Undo, tr("Undo"), QStringLiteral("editor.undo"));
    m_redo = new Button(Icon::Redo, tr("Redo"), QStringLiteral("editor.redo"));
    header()->addWidget(m_undo);
    header()->addWidget(m_redo);
    Button *templates = header()->addAction(tr("Templates"), QStringLiteral("editor.templates"));
    m_propose = header()->addAction(tr("Propose…"), QStringLiteral("editor.propose"), ButtonKind::Primary);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_document.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_document.redo(); });
    connect(templates, &QPushButton::clicked, this, &EditorPage::openTemplates);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        if (!m_document.hasErrors() && !m_document.isEmpty())
            Q_EMIT proposeRequested(m_document.minified());
    });
    for (const auto key : {QKeySequence::Undo, QKeySequence::Redo}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, key] { key == QKeySequence::Undo ? m_document.undo() : m_document.redo(); });
    }
}

void EditorPage::refresh()
{
    // Someone who clears the text to write anew must not be thrown out of it.
    if (m_document.isEmpty() && !m_json->editor()->hasFocus())
        showEmptyState();
    else if (!m_document.isEmpty() && m_empty) {
        m_stack->removeWidget(m_empty);
        m_empty->hide();
        m_empty->deleteLater();
        m_empty = nullptr;
    }
    m_form->pull();
    m_json->pull();
    refreshHeader();
}

void EditorPage::refreshHeader()
{
    const QString name = base::visibleText(m_document.stringAt(QStringLiteral("/clusterName")), 80);
    const bool readable = m_document.json().isWellFormed() || m_document.isEmpty() || m_title.isEmpty();
    const QString title = !readable ? m_title : !name.isEmpty() ? name : m_document.isEmpty() ? pageName(PageId::Editor) : tr("Without a name");
    header()->setTitle(title);
    if (std::exchange(m_title, title) != title)
        Q_EMIT titleChanged();
    m_undo->setEnabled(m_document.canUndo());
    m_redo->setEnabled(m_document.canRedo());
    const auto &problems = m_document.problems();
    const auto errors = std::count_if(problems.begin(), problems.end(), [](const auto &one) { return one.severity == descriptor::Severity::Error; });
    QString reason = m_blocked;
    if (m_document.isEmpty())
        reason = tr("There is nothing to propose yet.");
    else if (errors > 0)
        reason = tr("Correct %n error(s) first.", nullptr, int(errors));
    m_propose->setEnabled(reason.isEmpty());
    m_propose->setToolTip(reason.isEmpty() ? tr("Look at it once more, then put it to the vote") : reason);
    m_propose->setAccessibleDescription(reason);
    refreshCaption();
}

void EditorPage::refreshCaption()
{
    m_tick.reset();
    if (m_document.isEmpty())
        return header()->setCaption(tr("No draft"));
    QString state = tr("Draft · saved");
    if (!m_draft.failure().isEmpty() && m_document.isModified()) {
        state = tr("Draft · not saved: %1").arg(m_draft.failure());
    } else if (m_document.isModified()) {
        state = tr("Draft · saving…");
    } else if (m_draft.lastSavedMs() > 0) {
        const qint64 age = m_clock.nowMs() - m_draft.lastSavedMs();
        state = tr("Draft · saved %1").arg(relativeText(m_draft.lastSavedMs(), m_clock.nowMs()));
        m_tick = m_clock.after(age < 60'000 ? 5s : 60s, [this] { refreshCaption(); });
    }
    if (!m_fromTemplate.isEmpty())
        state += tr(" · from template “%1”").arg(m_fromTemplate);
    header()->setCaption(state);
}

void EditorPage::setProposeBlocked(const QString &reason)
{
    m_blocked = reason;
    refreshHeader();
}

void EditorPage::showEmptyState()
{
    if (m_empty)
        return;
    QVBoxLayout *column = nullptr;
    m_empty = makeScrollBody(column);
    m_empty->setObjectName(QStringLiteral("editor.empty"));
    auto *words = new PlainLabel(tr("A proposal is a document that says which container to run, on what machine and how it is reached. "
                                    "Take one that comes close; everything in it can be changed."),
                                 TextRole::Body, TextTone::Second);
    words->setWordWrap(true);
    column->addWidget(new PlainLabel(tr("Start from a template"), TextRole::Heading));
    column->addWidget(words);
    auto *chooser = new TemplateChooser(m_templates, 3);
    column->addWidget(chooser);
    column->addStretch(1);
    connect(chooser, &TemplateChooser::chosen, this, &EditorPage::start);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
}

void EditorPage::openTemplates()
{
    if (m_empty)
        return m_empty->findChild<TemplateChooser *>()->firstCard()->setFocus(Qt::TabFocusReason);
    auto *sheet = new Sheet(tr("Templates"), tr("The template takes the place of this draft. Undo brings the draft back."), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setSheetWidth(780);
    auto *chooser = new TemplateChooser(m_templates, 3);
    sheet->body()->addWidget(chooser);
    sheet->addCancelButton();
    connect(chooser, &TemplateChooser::chosen, sheet, [this, sheet](const QString &title, const QByteArray &text) {
        sheet->closeSheet();
        start(title, text);
    });
    sheet->open(chooser->firstCard());
}

void EditorPage::start(const QString &templateTitle, const QByteArray &text)
{
    m_fromTemplate = templateTitle;
    m_document.setText(text);
    m_form->openUsedGroups();
    m_form->focusPointer(QStringLiteral("/clusterName"));
}

void EditorPage::lead(const descriptor::Problem &problem)
{
    m_json->editor()->goTo(problem);
    if (!m_form->focusPointer(problem.pointer))
        m_json->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
