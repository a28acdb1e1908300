// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/JsonPane.h"

#include "models/descriptor/Document.h"
#include "models/descriptor/GasEstimate.h"
#include "ui/common/Button.h"
#include "ui/common/PlainLabel.h"
#include "ui/editor/JsonEditor.h"
#include "ui/editor/ProblemList.h"
#include "ui/editor/UndoKeys.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The name of the view, marked as the one in front.
class ViewName final : public PlainLabel {
public:
    explicit ViewName(const QString &name) : PlainLabel(name, TextRole::Strong) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        PlainLabel::paintEvent(event);
        QPainter(this).fillRect(0, height() - 2, width(), 2, tokens().accent);
    }
};

} // namespace

JsonPane::JsonPane(descriptor::Document &document, UndoKeys &undoKeys, QWidget *parent)
    : Pane({}, Fill::Raised, parent), m_document(document), m_size(new PlainLabel({}, TextRole::Caption, TextTone::Second)),
      m_minify(new Button({}, QStringLiteral("editor.minify"), ButtonKind::Link)), m_editor(new JsonEditor), m_problems(new ProblemList)
{
    m_size->setObjectName(QStringLiteral("editor.size"));
    m_minify->setFont(fontFor(TextRole::Caption));
    auto *head = new Pane(Qt::BottomEdge, Fill::Raised);
    head->setFixedHeight(Tokens::row);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Tokens::space4, 0, Tokens::space3, 0);
    row->setSpacing(Tokens::space1);
    row->addWidget(new ViewName(QStringLiteral("JSON")));
    row->itemAt(0)->widget()->setFixedHeight(Tokens::row);
    row->addStretch(1);
    row->addWidget(m_size);
    row->addWidget(m_minify);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_editor, 1);
    column->addWidget(m_problems);
    m_editor->installEventFilter(&undoKeys);
    connect(m_editor, &JsonEditor::textTyped, this, [this](const QByteArray &text) { m_document.typeText(text); });
    connect(m_minify, &QPushButton::clicked, this, [this] {
        if (m_document.text().trimmed().contains('\n'))
            m_document.minify();
        else
            m_document.tidy();
    });
    connect(m_problems, &ProblemList::problemChosen, this, &JsonPane::problemChosen);
    pull();
}

void JsonPane::pull()
{
    m_editor->showText(m_document.text());
    m_editor->showProblems(m_document.problems());
    m_problems->setProblems(m_document.problems());
    const qint64 bytes = m_document.byteSize();
    const bool fine = m_document.json().isWellFormed();
    const QString size = tr("%1 B").arg(QLocale().toString(bytes));
    if (fine) {
        const QString gas = QLocale().toString(double(descriptor::estimatedProposalGas(bytes)) / 1e6, 'f', 2);
        m_size->setText(tr("%1 · about %2 M gas ·").arg(size, gas));
        m_size->setToolTip(tr("What goes on chain: the text without its white space."));
    } else {
        m_size->setText(tr("%1 ·").arg(size));
        m_size->setToolTip(tr("The text as it stands."));
    }
    const bool manyLines = m_document.text().trimmed().contains('\n');
    m_minify->setEnabled(fine && (manyLines || m_document.json().duplicates().isEmpty()));
    m_minify->setText(manyLines ? tr("minify") : tr("lay out"));
}

} // namespace ui
