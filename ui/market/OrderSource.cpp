// SPDX-License-Identifier: Apache-2.0
#include "ui/market/OrderSource.h"

#include "models/base/VisibleText.h"
#include "models/market/OrderWords.h"
#include "ui/common/FormField.h"
#include "ui/common/PaneTabs.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/RunLabel.h"
#include "ui/common/ShapeMark.h"
#include "ui/market/IclEntry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using descriptor::InstanceSpec;

namespace {

constexpr std::size_t mostProposals = 200;

QString amountOf(double number, const QString &unit)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(number, 'g', 6), unit);
}

/// "archive-node" over "ethereum/client-go:v1.16.4 · 16 CPU, 32 GB memory, 1,024 GB storage".
QList<TextRun> runsFor(const InstanceSpec &instance)
{
    QStringList parts;
    if (instance.cpuCores > 0)
        parts << amountOf(instance.cpuCores, OrderSource::tr("CPU"));
    if (instance.memoryGb > 0)
        parts << amountOf(instance.memoryGb, OrderSource::tr("GB memory"));
    parts << amountOf(instance.storageGb, OrderSource::tr("GB storage"));
    if (instance.replicas != 1)
        parts << OrderSource::tr("%1 replicas").arg(QLocale().toString(instance.replicas));
    return {{base::visibleText(instance.name, 80) + u'\n', TextRole::Strong},
            {base::visibleText(instance.imageReference(), 200) + u'\n', TextRole::MonoSmall, TextTone::Second},
            {parts.join(QStringLiteral(", ")), TextRole::Caption, TextTone::Second}};
}

QList<TextRun> runsFor(const base::Result<InstanceSpec> &instance)
{
    return instance ? runsFor(*instance) : QList<TextRun>{{instance.error().summary, TextRole::Body, TextTone::Second}};
}

QWidget *paddedPart(QWidget *inner)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Tokens::space2, 0, 0);
    column->addWidget(inner);
    column->addStretch(1);
    return page;
}

} // namespace

OrderSource::OrderSource(descriptor::Document &document, dao::ProposalBook &book, int blockTimeSeconds, const QByteArray &kept, QWidget *parent)
    : QWidget(parent), m_document(document), m_book(book), m_hasKept(!kept.isEmpty()), m_tabs(new PaneTabs(QStringLiteral("order"))),
      m_icl(new IclEntry(blockTimeSeconds)), m_errorLine(new QWidget), m_error(new PlainLabel({}, TextRole::Caption, TextTone::Bad))
{
    m_tabs->layout()->setContentsMargins(0, 0, 0, 0);
    if (m_hasKept) {
        m_tabs->addTab(tr("As it is"), QStringLiteral("kept"));
        m_pages << makeKept(kept);
    }
    m_tabs->addTab(tr("Draft"), QStringLiteral("draft"));
    m_tabs->addTab(tr("Proposal"), QStringLiteral("proposal"));
    m_tabs->addTab(tr("ICL file"), QStringLiteral("icl"));
    m_pages << makeDraft() << makeProposal() << m_icl;
    auto *line = new QHBoxLayout(m_errorLine);
    line->setSpacing(Tokens::space1);
    auto *mark = new ShapeMark;
    mark->set(Shape::Triangle, Tone::Bad);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(m_error, 1);
    m_error->setObjectName(QStringLiteral("order.source.error"));
    m_error->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Tokens::space1);
    column->addWidget(m_tabs);
    for (QWidget *page : m_pages)
        column->addWidget(page);
    column->addWidget(m_errorLine);
    m_errorLine->hide();
    connect(m_tabs, &PaneTabs::currentChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(&document, &descriptor::Document::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_icl, &IclEntry::changed, this, &OrderSource::changed);
    connect(m_icl, &IclEntry::read, this, &OrderSource::iclRead);
    fillProposals();
    refresh();
    if (!m_hasKept && document.isEmpty() && m_proposals->count() > 0)
        choose(Kind::Proposal);
}

QWidget *OrderSource::makeKept(const QByteArray &spec)
{
    QList<TextRun> runs;
    if (const auto read = descriptor::OrderSpec::parse(spec)) {
        for (const auto &service : read->services)
            runs << TextRun{base::visibleText(service.name, 80) + u'\n', TextRole::Strong}
                 << TextRun{market::serviceWords(service) + u'\n', TextRole::Caption, TextTone::Second};
    }
    if (!runs.isEmpty())
        runs.back().text.chop(1); // no line below the last one
    if (runs.isEmpty())
        runs << TextRun{base::visibleText(QString::fromUtf8(spec.left(2000)), 500), TextRole::MonoSmall, TextTone::Second};
    return paddedPart(new RunLabel(runs));
}

QWidget *OrderSource::makeDraft()
{
    m_draftWords = new RunLabel;
    m_draftWords->setObjectName(QStringLiteral("order.draft"));
    return paddedPart(m_draftWords);
}

QWidget *OrderSource::makeProposal()
{
    m_proposals = new QComboBox;
    m_proposals->setObjectName(QStringLiteral("order.proposal"));
    m_proposals->setAccessibleName(tr("Proposal"));
    m_proposalWords = new RunLabel;
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(Tokens::space2);
    column->addWidget(m_proposals);
    column->addWidget(m_proposalWords);
    connect(m_proposals, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    return paddedPart(inner);
}

void OrderSource::fillProposals()
{
    for (const quint64 id : m_book.ids()) {
        if (m_proposals->count() >= int(mostProposals))
            break;
        const dao::Proposal *proposal = m_book.find(id);
        if (proposal && descriptor::parseInstance(proposal->document))
            m_proposals->addItem(QStringLiteral("%1 · %2").arg(QString::number(id), base::visibleText(dao::titleOf(*proposal), 60)), QVariant::fromValue(id));
    }
    m_proposals->setVisible(m_proposals->count() > 0);
}

OrderSource::Kind OrderSource::kind() const
{
    const QString key = m_tabs->current();
    return key == u"kept" ? Kind::Kept : key == u"proposal" ? Kind::Proposal : key == u"icl" ? Kind::Icl : Kind::Draft;
}

void OrderSource::choose(Kind kind)
{
    m_tabs->setCurrent(kind == Kind::Kept ? QStringLiteral("kept") : kind == Kind::Proposal ? QStringLiteral("proposal")
                       : kind == Kind::Icl ? QStringLiteral("icl") : QStringLiteral("draft"));
}

base::Result<InstanceSpec> OrderSource::draft() const
{
    if (m_document.isEmpty())
        return base::fail(base::ErrorCode::NotFound, tr("The editor holds no document. Write one there, or choose a proposal or an ICL file."));
    if (m_document.hasErrors())
        return base::fail(base::ErrorCode::Invalid, tr("The draft in the editor has mistakes. Mend them there first."));
    return descriptor::parseInstance(m_document.minified());
}

base::Result<InstanceSpec> OrderSource::proposal() const
{
    const dao::Proposal *chosen = m_proposals->count() > 0 ? m_book.find(m_proposals->currentData().toULongLong()) : nullptr;
    if (!chosen)
        return base::fail(base::ErrorCode::NotFound, tr("No proposal holds a document that can be ordered."));
    return descriptor::parseInstance(chosen->document);
}

base::Result<InstanceSpec> OrderSource::instance() const
{
    return kind() == Kind::Proposal ? proposal() : draft();
}

base::Result<descriptor::OrderDraft> OrderSource::icl() const
{
    return m_icl->draft();
}

void OrderSource::refresh()
{
    m_draftWords->setRuns(runsFor(draft()));
    m_proposalWords->setRuns(runsFor(proposal()));
    // Not a stack: that would be as tall as its tallest page.
    for (int i = 0; i < int(m_pages.size()); ++i)
        m_pages[i]->setVisible(i == int(kind()) - (m_hasKept ? 0 : 1));
}

bool OrderSource::hasError() const
{
    return !m_error->text().isEmpty();
}

void OrderSource::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    for (RunLabel *words : {m_draftWords, m_proposalWords}) // said once is enough
        words->setVisible(sentence.isEmpty() || words->text() != sentence);
}

} // namespace ui
