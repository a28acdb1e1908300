// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/DryRunForm.h"

#include "models/base/VisibleText.h"
#include "ui/common/FormField.h"
#include "ui/common/Type.h"
#include "ui/deploy/DryRunSheet.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype longestShown = 256 * 1024;

} // namespace

DryRunForm::DryRunForm(const TriggerContext &context, QWidget *inWindow)
    : Sheet(tr("Dry run"), tr("What would happen now to a proposal with this document. Nothing is written, nothing is deployed."), inWindow), m_context(context),
      m_inWindow(inWindow), m_documents(context.documents ? context.documents() : std::vector<TriggerContext::Document>()), m_rule(new QComboBox),
      m_source(new QComboBox), m_text(new QPlainTextEdit), m_textField(new FormField(tr("Document"), m_text))
{
    setObjectName(QStringLiteral("dryrun.form"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rule->setObjectName(QStringLiteral("dryrun.rule"));
    m_source->setObjectName(QStringLiteral("dryrun.source"));
    m_text->setObjectName(QStringLiteral("dryrun.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumHeight(220);
    for (const deploy::Rule &rule : context.rules.rules()) {
        if (context.rules.trigger(rule.id))
            m_rule->addItem(base::visibleText(rule.name, 80), rule.id);
    }
    for (const TriggerContext::Document &document : m_documents)
        m_source->addItem(base::visibleText(document.title, 80));
    m_source->addItem(tr("A document that I paste"));
    auto *ruleField = new FormField(tr("By the rule"), m_rule);
    auto *sourceField = new FormField(tr("What"), m_source);
    body()->addWidget(ruleField);
    body()->addWidget(sourceField);
    body()->addWidget(m_textField);
    ruleField->setVisible(m_rule->count() > 1);
    sourceField->setVisible(!m_documents.empty());
    addCancelButton();
    Button *go = addButton(tr("Show what would happen"), QStringLiteral("dryrun.confirm"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &DryRunForm::confirm);
    connect(m_source, &QComboBox::currentIndexChanged, this, &DryRunForm::sourceChosen);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_textField->setError({}); });
    sourceChosen();
}

void DryRunForm::sourceChosen()
{
    const int at = m_source->currentIndex();
    const bool pasted = at < 0 || std::size_t(at) >= m_documents.size();
    m_text->setReadOnly(!pasted);
    // Shown with hidden characters made visible; what is tried is the document as it is.
    m_text->setPlainText(pasted ? QString() : base::visibleText(QString::fromUtf8(m_documents[std::size_t(at)].text), longestShown, true));
}

void DryRunForm::confirm()
{
    const int at = m_source->currentIndex();
    const bool chosen = at >= 0 && std::size_t(at) < m_documents.size();
    const QByteArray text = chosen ? m_documents[std::size_t(at)].text : m_text->toPlainText().trimmed().toUtf8();
    if (text.isEmpty()) {
        m_textField->setError(tr("Paste an instance document here first."));
        return m_text->setFocus();
    }
    deploy::Trigger *trigger = m_context.rules.trigger(m_rule->currentData().toLongLong());
    if (!trigger)
        return m_textField->setError(tr("No rule is switched on; switch one on first."));
    const bool several = m_rule->count() > 1;
    const QString title = several ? tr("Dry run by “%1”").arg(m_rule->currentText()) : tr("Dry run of a document");
    DryRunSheet::show(title, trigger->dryRun(text), m_inWindow);
    closeSheet();
}

} // namespace ui
