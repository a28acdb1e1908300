// SPDX-License-Identifier: Apache-2.0
#include "ui/deploy/AuditTab.h"

#include "models/base/VisibleText.h"
#include "models/deploy/DeploymentProof.h"
#include "ui/common/Button.h"
#include "ui/common/CopyButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HashLabel.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Pill.h"
#include "ui/common/Sheet.h"
#include "ui/common/StateView.h"
#include "ui/common/TableSetup.h"
#include "ui/deploy/ProofSheet.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds lookInterval{2000}; ///< each look reckons every hash

QString shellQuoted(const QString &path)
{
    return u'\'' + QString(path).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

AuditTab::AuditTab(const TriggerContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model([this](const QString &key) { return runName(key); }), m_gate([this] { look(); }, context.clock, lookInterval, this), m_pill(new Pill(tr("Checking"), Tone::Info)),
      m_sentence(new PlainLabel({}, TextRole::Body, TextTone::Second)), m_problem(new NoteBox), m_state(new StateView), m_table(new QTableView),
      m_older(new Button(tr("Show older ones"), QStringLiteral("audit.older"), ButtonKind::Link))
{
    m_pill->setObjectName(QStringLiteral("audit.state"));
    m_sentence->setObjectName(QStringLiteral("audit.sentence"));
    m_sentence->setElide(Qt::ElideRight);
    m_problem->setObjectName(QStringLiteral("audit.problem"));
    m_problem->hide();
    m_table->setModel(&m_model);
    TableOptions options;
    options.name = QStringLiteral("audit.table");
    options.accessibleName = tr("Audit trail");
    options.columns = {{64, true, nullptr}, {190, false, nullptr}, {150, false, nullptr}, {0, false, nullptr}};
    setUpTable(*m_table, options);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setSpacing(0);
    inner->addWidget(m_table, 1);
    inner->addWidget(m_older, 0, Qt::AlignHCenter);
    m_state->setContent(content);
    m_state->showLoading(tr("Reading the audit trail…"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_state, 1);
    m_older->hide();
    connect(m_older, &QPushButton::clicked, this, &AuditTab::readOlder);
    connect(m_state, &StateView::errorAction, this, &AuditTab::look);
    connect(&context.rules, &deploy::TriggerSet::runChanged, this, [this] {
        if (isVisible())
            m_gate.request();
    });
    connect(&context.rules, &deploy::TriggerSet::rulesChanged, this, [this] {
        if (isVisible())
            m_gate.request();
    });
}

QString AuditTab::runName(const QString &key) const
{
    const deploy::Trigger *trigger = m_context.rules.triggerOf(key);
    const auto run = trigger ? trigger->run(key) : std::nullopt;
    return run ? tr("Run %1").arg(QLocale().toString(run->entry.run)) : QString();
}

QWidget *AuditTab::makeHead()
{
    auto *again = new Button(Icon::Refresh, tr("Check again"), QStringLiteral("audit.check"));
    auto *save = new Button(tr("Export…"), QStringLiteral("audit.export"));
    auto *verify = new Button(tr("Verify a file…"), QStringLiteral("audit.verify"));
    save->setVisible(bool(m_context.save));
    verify->setToolTip(tr("An exported audit trail, or the proof of a deployment"));
    verify->setVisible(bool(m_context.read));
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Tokens::space4, Tokens::space3, Tokens::space4, Tokens::space3);
    column->setSpacing(Tokens::space2);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::space2);
    row->addWidget(m_pill);
    row->addWidget(m_sentence, 1);
    row->addWidget(again);
    row->addWidget(verify);
    row->addWidget(save);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(again, &QPushButton::clicked, this, &AuditTab::look);
    connect(save, &QPushButton::clicked, this, &AuditTab::chooseExport);
    connect(verify, &QPushButton::clicked, this, &AuditTab::chooseFile);
    return head;
}

void AuditTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void AuditTab::look()
{
    if (!m_context.audit || std::exchange(m_looking, true))
        return;
    m_pill->setState(tr("Checking"), Tone::Info);
    m_context.audit->verify().then(this, [this](const base::Result<deploy::AuditTrail::Verdict> &verdict) { take(verdict); });
}

void AuditTab::take(const base::Result<deploy::AuditTrail::Verdict> &verdict)
{
    m_looking = false;
    if (!verdict)
        return fail(verdict.error());
    m_verdict = *verdict;
    const QLocale locale;
    const QString entries = tr("%Ln entries", nullptr, int(m_verdict.entries));
    m_pill->setState(m_verdict.sound ? tr("Chain intact") : tr("Broken at entry %1").arg(locale.toString(m_verdict.firstBad)), m_verdict.sound ? Tone::Good : Tone::Bad);
    m_sentence->setText(m_verdict.sound ? entries : tr("%1 before it are sound").arg(entries));
    m_problem->setNote(m_verdict.problem, Tone::Bad);
    m_problem->setVisible(!m_verdict.sound);
    readNew(m_verdict.sound ? m_verdict.entries : std::numeric_limits<int>::max());
}

/// What came since the last look; at the first one only the newest.
void AuditTab::readNew(qint64 last)
{
    const bool whole = last < std::numeric_limits<int>::max();
    const qint64 after = m_model.newest() > 0 ? m_model.newest() : whole ? std::max<qint64>(0, last - PageSize) : 0;
    const int limit = m_model.newest() > 0 || !whole ? std::numeric_limits<int>::max() : PageSize;
    if (std::exchange(m_reading, true))
        return;
    m_context.audit->entries(after, limit).then(this, [this](const base::Result<std::vector<deploy::AuditEntry>> &entries) {
        m_reading = false;
        if (!entries)
            return fail(entries.error());
        m_model.prepend(*entries);
        m_older->setVisible(m_model.oldest() > 1);
        if (m_model.rowCount() > 0)
            m_state->showContent();
        else
            m_state->showEmpty(tr("Nothing was done yet"), tr("Each change of a rule, each step of a run and each approval is written here, chained by hashes so that a later change is found."));
    });
}

void AuditTab::readOlder()
{
    if (m_model.oldest() <= 1 || std::exchange(m_reading, true))
        return;
    const qint64 after = std::max<qint64>(0, m_model.oldest() - 1 - PageSize);
    const int limit = int(m_model.oldest() - 1 - after);
    m_context.audit->entries(after, limit).then(this, [this](const base::Result<std::vector<deploy::AuditEntry>> &entries) {
        m_reading = false;
        if (!entries)
            return fail(entries.error());
        m_model.append(*entries);
        m_older->setVisible(m_model.oldest() > 1);
    });
}

void AuditTab::fail(const base::Error &error)
{
    if (m_model.rowCount() == 0)
        return m_state->showError(error, tr("Try again"));
    m_problem->setNote(error.summary, Tone::Bad);
    m_problem->show();
}

void AuditTab::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit trail"));
    dialog->setObjectName(QStringLiteral("audit.export.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("*.jsonl"));
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(QStringLiteral("commonrack-audit.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditTab::exportTo);
    dialog->open();
}

void AuditTab::exportTo(const QString &file)
{
    m_context.audit->exportLines().then(this, [this, file](const base::Result<QByteArray> &lines) {
        if (!lines)
            return fail(lines.error());
        m_context.save(file, *lines).then(this, [this, file](const base::Result<bool> &saved) { saved ? showExported(file) : fail(saved.error()); });
    });
}

void AuditTab::showExported(const QString &file)
{
    auto *sheet = new Sheet(tr("The audit trail is exported"), tr("Anybody can check it without this program: the script that comes along needs Python 3 and nothing else."), this);
    sheet->setObjectName(QStringLiteral("audit.exported"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new KeyValueGrid(96);
    auto *path = new PlainLabel(file, TextRole::Mono);
    path->setElide(Qt::ElideMiddle);
    grid->addRow(tr("File"), path);
    auto *head = new HashLabel(tr("hash of the last entry"), m_verdict.head);
    grid->addRow(tr("Last hash"), head);
    const QString script = m_context.auditScript.isEmpty() ? QStringLiteral("verify-audit.py") : m_context.auditScript;
    const QString command = QStringLiteral("python3 %1 %2").arg(shellQuoted(script), shellQuoted(file));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    auto *words = new PlainLabel(command, TextRole::Mono);
    words->setObjectName(QStringLiteral("audit.command"));
    words->setElide(Qt::ElideMiddle);
    auto *copy = new CopyButton(tr("command"));
    copy->setValue(command);
    row->addWidget(words, 1);
    row->addWidget(copy);
    grid->addRow(tr("To check it"), line);
    sheet->body()->addWidget(grid);
    sheet->body()->addWidget(new NoteBox(tr("Send the last hash to the other members by another way than the file: then nobody can give them a trail that was written anew."), Tone::Info));
    sheet->addCancelButton(tr("Done"));
    sheet->open();
}

void AuditTab::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Verify an exported audit trail, or the proof of a deployment"));
    dialog->setObjectName(QStringLiteral("audit.verify.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QStringLiteral("*.jsonl *.json"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &AuditTab::verifyFile);
    dialog->open();
}

void AuditTab::verifyFile(const QString &file)
{
    m_context.read(file).then(this, [this, file](const base::Result<QByteArray> &lines) {
        if (!lines)
            return fail(lines.error());
        if (deploy::looksLikeProof(*lines))
            return ProofSheet::show(file, *lines, this);
        const deploy::AuditTrail::Verdict verdict = deploy::AuditTrail::verifyLines(*lines);
        const bool ours = verdict.sound && verdict.head == m_verdict.head;
        auto *sheet = new Sheet(verdict.sound ? tr("The file is whole") : tr("The file was changed"), base::visibleText(file, 300), this);
        sheet->setObjectName(QStringLiteral("audit.verified"));
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->setSheetWidth(520);
        const QString entries = tr("%Ln entries", nullptr, int(verdict.entries));
        const QString sound = ours ? tr("Chain intact, %1; the same trail as the one here.").arg(entries) : tr("Chain intact, %1; it is not the trail of this profile as it is now.").arg(entries);
        sheet->body()->addWidget(new NoteBox(verdict.sound ? sound : verdict.problem, verdict.sound ? Tone::Good : Tone::Bad));
        sheet->body()->addWidget(new HashLabel(tr("hash of the last sound entry"), verdict.head));
        sheet->addCancelButton(tr("Done"));
        sheet->open();
    });
}

} // namespace ui
