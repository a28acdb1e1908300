// SPDX-License-Identifier: Apache-2.0
#include "ui/wallet/WordsStep.h"
#include "models/wallet/Mnemonic.h"
#include "ui/common/NoteBox.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/wallet/PasswordField.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {
namespace {

constexpr int Columns = 3;
constexpr int WordCount = 12;

/// A number and its word in a quiet box.
class WordBox final : public QWidget {
public:
    WordBox(int number, PlainLabel *word)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(Tokens::space3, 0, Tokens::space3, 0);
        row->setSpacing(Tokens::space2);
        auto *count = new PlainLabel(QString::number(number), TextRole::Caption, TextTone::Third);
        count->setFixedWidth(16);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(count);
        row->addWidget(word, 1);
        setFixedHeight(36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), Tokens::radius, tokens().raised, tokens().line);
    }
};

} // namespace

WordsStep::WordsStep(SharedDraft shared)
    : SetupStep(std::move(shared)), m_written(new QCheckBox(tr("I wrote the words down, in this order"))),
      m_error(new PlainLabel({}, TextRole::Caption, TextTone::Bad))
{
    if (auto phrase = wallet::Mnemonic::generate(WordCount))
        draft().phrase = std::move(*phrase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space3);
    auto *grid = new QWidget;
    grid->setObjectName(QStringLiteral("wallet.words"));
    grid->setAccessibleName(tr("The words of the new wallet"));
    auto *cells = new QGridLayout(grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Tokens::space2);
    for (int i = 0; i < WordCount; ++i) {
        auto *word = new PlainLabel({}, TextRole::Strong);
        word->setObjectName(QStringLiteral("wallet.words.%1").arg(i + 1));
        m_words.append(word);
        cells->addWidget(new WordBox(i + 1, word), i / Columns, i % Columns);
    }
    column->addWidget(grid);
    column->addWidget(new NoteBox(tr("Paper is best. Whoever has these words has the money; nobody will ever ask you for them."), Tone::Caution));
    m_written->setObjectName(QStringLiteral("wallet.words.written"));
    column->addWidget(m_written);
    m_error->setObjectName(QStringLiteral("wallet.words.error"));
    m_error->hide();
    column->addWidget(m_error);
    connect(m_written, &QCheckBox::toggled, m_error, &QWidget::hide);
}

QString WordsStep::caption() const
{
    return tr("They are the wallet: with them you can restore it anywhere, without them nobody can.");
}

QWidget *WordsStep::firstFocus() const
{
    return m_written;
}

bool WordsStep::accept()
{
    if (draft().phrase.isEmpty()) {
        m_error->setText(tr("This program's list of words is broken; install it again."));
    } else if (!m_written->isChecked()) {
        m_error->setText(tr("Write the words down first, then tick the box."));
    } else {
        return true;
    }
    m_error->show();
    m_written->setFocus();
    return false;
}

void WordsStep::showEvent(QShowEvent *event)
{
    SetupStep::showEvent(event);
    const QByteArrayView phrase = draft().phrase.view();
    qsizetype start = 0;
    for (PlainLabel *label : std::as_const(m_words)) {
        const qsizetype space = phrase.indexOf(' ', start);
        const qsizetype end = space < 0 ? phrase.size() : space;
        if (start <= end)
            label->setText(QString::fromLatin1(phrase.sliced(start, end - start)));
        start = std::min(end + 1, phrase.size());
    }
}

void WordsStep::hideEvent(QHideEvent *event)
{
    SetupStep::hideEvent(event);
    for (PlainLabel *label : std::as_const(m_words)) {
        wipeShared(label->text());
        label->setText({});
    }
}

} // namespace ui
