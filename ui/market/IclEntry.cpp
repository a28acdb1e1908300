// SPDX-License-Identifier: Apache-2.0
#include "ui/market/IclEntry.h"

#include "models/base/VisibleText.h"
#include "models/market/OrderWords.h"
#include "ui/common/Button.h"
#include "ui/common/Layouts.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RunLabel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int iclHeight = 150;

} // namespace

IclEntry::IclEntry(int blockTimeSeconds, QWidget *parent)
    : QWidget(parent), m_blockTime(blockTimeSeconds), m_text(new QPlainTextEdit), m_open(new Button(tr("Open a file…"), QStringLiteral("order.icl.open"))),
      m_words(new PlainLabel({}, TextRole::Caption, TextTone::Second)), m_problems(new QVBoxLayout)
{
    m_text->setObjectName(QStringLiteral("order.icl"));
    m_text->setAccessibleName(tr("ICL text"));
    m_text->setPlaceholderText(tr("Paste the YAML here, or open a file."));
    m_text->setFont(fontFor(TextRole::MonoSmall));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(iclHeight);
    m_words->setObjectName(QStringLiteral("order.icl.words"));
    m_words->setWordWrap(true);
    m_problems->setSpacing(2);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Tokens::space3);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Tokens::space2, 0, 0);
    column->setSpacing(Tokens::space2);
    column->addWidget(m_text);
    column->addLayout(bar);
    column->addLayout(m_problems);
    connect(m_text, &QPlainTextEdit::textChanged, this, &IclEntry::parse);
    connect(m_open, &QPushButton::clicked, this, &IclEntry::chooseFile);
    showProblems();
}

void IclEntry::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose an ICL file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("ICL files (*.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &IclEntry::openFile);
    dialog->open();
}

void IclEntry::openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_words->setText(tr("%1 cannot be read.").arg(QFileInfo(path).fileName()));
        return;
    }
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes) {
        m_words->setText(tr("%1 is larger than 1 MiB: that is no ICL file.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_text->setPlainText(QString::fromUtf8(bytes));
    m_text->setFocus();
}

void IclEntry::parse()
{
    m_result = descriptor::parseIcl(m_text->toPlainText().toUtf8(), m_blockTime);
    showProblems();
    if (m_result.draft)
        Q_EMIT read(*m_result.draft);
    Q_EMIT changed();
}

base::Result<descriptor::OrderDraft> IclEntry::draft() const
{
    if (m_result.draft)
        return *m_result.draft;
    if (m_text->toPlainText().trimmed().isEmpty())
        return base::fail(base::ErrorCode::NotFound, tr("Paste an ICL text or open a file first."));
    return base::fail(base::ErrorCode::Invalid, tr("The ICL text has mistakes; they stand below it."));
}

void IclEntry::showProblems()
{
    clearLayout(m_problems);
    const std::size_t all = m_result.problems.size();
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_words->setText(tr("Its price, duration, region and tiers fill the form below."));
        return;
    }
    if (m_result.draft) {
        QStringList services;
        for (const auto &service : m_result.draft->spec.services)
            services << tr("%1: %2").arg(base::visibleText(service.name, 60), market::serviceWords(service));
        m_words->setText(services.join(u'\n'));
    } else {
        m_words->setText(all == 1 ? tr("1 mistake:") : tr("%1 mistakes:").arg(QLocale().toString(qulonglong(all))));
    }
    for (std::size_t i = 0; i < std::min(all, MaxProblems); ++i) {
        const descriptor::IclProblem &problem = m_result.problems[i];
        auto *place = new Button(QStringLiteral("%1:%2").arg(problem.line).arg(problem.column), QStringLiteral("order.icl.problem.%1").arg(i), ButtonKind::Link);
        place->setAccessibleName(tr("Line %1, column %2: %3").arg(problem.line).arg(problem.column).arg(problem.sentence));
        place->setFixedHeight(20);
        place->setEnabled(problem.line > 0);
        auto *words = new RunLabel({{base::visibleText(problem.sentence, 400), TextRole::Caption, problem.advice ? TextTone::Second : TextTone::Bad}});
        auto *row = new QHBoxLayout;
        row->setSpacing(Tokens::space2);
        row->addWidget(place, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_problems->addLayout(row);
        connect(place, &QPushButton::clicked, this, [this, problem] { goTo(problem); });
    }
    if (all > MaxProblems)
        m_problems->addWidget(new PlainLabel(tr("and %1 more").arg(QLocale().toString(qulonglong(all - MaxProblems))), TextRole::Caption, TextTone::Second));
}

void IclEntry::goTo(const descriptor::IclProblem &problem)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(std::max(0, problem.line - 1));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(problem.column - 1, 0, std::max(0, block.length() - 1)));
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->centerCursor();
}

} // namespace ui
