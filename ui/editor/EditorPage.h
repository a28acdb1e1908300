// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/base/Clock.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace descriptor {
class Document;
class DraftStore;
class Templates;
struct Problem;
}

namespace ui {

class JsonPane;
class SchemaForm;
class UndoKeys;

/// Where a proposal is written: a form and its JSON side by side, two views of one document, with problems and cost.
class EditorPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)

public:
    EditorPage(descriptor::Document &document, const descriptor::Templates &templates, descriptor::DraftStore &draft, base::Clock &clock,
               QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return m_title; }
    /// A reason outside the document why nothing can be proposed now ("Unlock the wallet first."); empty when there is none.
    void setProposeBlocked(const QString &reason);

Q_SIGNALS:
    /// The document without errors, minified, as it would go on chain.
    void proposeRequested(const QByteArray &minifiedJson);

private:
    void buildHeader();
    void refresh();
    void refreshHeader();
    void refreshCaption();
    void showEmptyState();
    void openTemplates();
    void start(const QString &templateTitle, const QByteArray &text);
    void lead(const descriptor::Problem &problem);
    descriptor::Document &m_document;
    const descriptor::Templates &m_templates;
    descriptor::DraftStore &m_draft;
    base::Clock &m_clock;
    UndoKeys *m_undoKeys;
    QStackedWidget *m_stack;
    SchemaForm *m_form;
    JsonPane *m_json;
    QWidget *m_empty = nullptr; ///< only while there is no document
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_propose = nullptr;
    QString m_title;
    QString m_fromTemplate;
    QString m_blocked;
    base::Subscription m_tick;
};

} // namespace ui
