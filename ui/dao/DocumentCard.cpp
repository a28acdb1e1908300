// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/DocumentCard.h"

#include "models/base/Json.h"
#include "models/base/VisibleText.h"
#include "models/descriptor/JsonPrinter.h"
#include "ui/common/CopyButton.h"
#include "ui/common/EmptyLine.h"
#include "ui/common/KeyValueGrid.h"
#include "ui/common/NoteBox.h"
#include "ui/common/PillDelegate.h"
#include "ui/common/TableSetup.h"
#include "ui/dao/TokenVoteModel.h"
#include "ui/common/PaneTabs.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr int documentHeight = 300;
constexpr int labelWidth = 92;
constexpr int narrow = 560; ///< pixels below which the two columns stand one above the other

QString visible(const QString &text)
{
    return base::visibleText(text, 512);
}

QPlainTextEdit *makeText(const QString &name, const QString &accessibleName)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontFor(TextRole::MonoSmall));
    text->setFixedHeight(documentHeight);
    return text;
}

QWidget *padded(const QList<QWidget *> &widgets)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Tokens::space4 - 1, Tokens::space3, Tokens::space4 - 1, Tokens::space3);
    column->setSpacing(Tokens::space3);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return pane;
}

/// A widget of fixed size in a cell that may grow.
QWidget *atStart(QWidget *widget)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget);
    row->addStretch(1);
    return cell;
}

/// "16", "0.5": as many decimals as it takes.
QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

} // namespace

DocumentCard::DocumentCard(QWidget *parent) : Card({}, parent), m_tabs(new PaneTabs(QStringLiteral("proposals")))
{
    setObjectName(QStringLiteral("proposals.document"));
    setFlush(true);
    setAccessibleName(tr("The document"));
    body()->addWidget(m_tabs);
    const auto add = [this](const char *key, const QString &title, QWidget *pane) {
        m_tabs->addTab(title, QString::fromLatin1(key));
        m_panes.append({QString::fromLatin1(key), pane});
        body()->addWidget(pane);
    };
    add("run", tr("What will run"), makeRunTab());
    add("json", tr("JSON"), makeJsonTab());
    add("votes", tr("Votes"), makeVotesTab());
    connect(m_tabs, &PaneTabs::currentChanged, this, &DocumentCard::showTab);
    showTab(m_tabs->current());
}

QWidget *DocumentCard::makeRunTab()
{
    m_unreadable = new NoteBox({}, Tone::Bad);
    m_unreadable->setObjectName(QStringLiteral("proposals.unreadable"));
    m_left = new KeyValueGrid(labelWidth);
    m_right = new KeyValueGrid(labelWidth);
    m_lists = new KeyValueGrid(labelWidth);
    m_grids = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_grids);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Tokens::space3);
    m_columns->addWidget(m_left, 1, Qt::AlignTop);
    m_columns->addWidget(m_right, 1, Qt::AlignTop);
    m_raw = makeText(QStringLiteral("proposals.raw"), tr("The document as it stands on chain"));
    return padded({m_unreadable, m_grids, m_lists, m_raw});
}

QWidget *DocumentCard::makeJsonTab()
{
    m_json = makeText(QStringLiteral("proposals.json"), tr("The document as JSON"));
    m_jsonCaption = new PlainLabel({}, TextRole::Caption, TextTone::Second);
    m_copy = new CopyButton(tr("document"));
    m_copy->setObjectName(QStringLiteral("proposals.json.copy"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_jsonCaption, 1);
    row->addWidget(m_copy);
    return padded({m_json, line});
}

QWidget *DocumentCard::makeVotesTab()
{
    m_votes = new TokenVoteModel(this);
    auto *table = new QTableView;
    table->setModel(m_votes);
    const auto voted = [](const QModelIndex &index) { return index.data(TokenVoteModel::VotedRole).toBool(); };
    auto *pill = new PillDelegate([voted](const QModelIndex &index) { return voted(index) ? Tone::Good : Tone::Off; }, nullptr,
                                  [voted](const QModelIndex &index) { return voted(index) ? Shape::Check : Shape::Ring; });
    setUpTable(*table, {.name = QStringLiteral("proposals.votes"),
                        .accessibleName = tr("Votes by membership NFT"),
                        .columns = {{160, false, nullptr}, {0, false, nullptr}, {160, false, pill}},
                        .ownHeight = true});
    m_votesTable = table;
    m_votesUnknown = new EmptyLine(tr("The membership contract does not list its NFTs, or they are still being read."));
    auto *note = new PlainLabel(tr("The contract remembers that an NFT has voted, not how."), TextRole::Caption, TextTone::Second);
    note->setContentsMargins(Tokens::space3, Tokens::space2, Tokens::space3, Tokens::space2);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_votesTable);
    column->addWidget(m_votesUnknown);
    column->addWidget(note);
    return pane;
}

void DocumentCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_columns->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DocumentCard::showTab(const QString &key)
{
    for (const auto &[name, pane] : m_panes)
        pane->setVisible(name == key);
}

void DocumentCard::showFirstTab()
{
    m_tabs->setCurrent(QStringLiteral("run"));
}

void DocumentCard::setVotes(const std::vector<dao::TokenVote> &votes, const std::optional<chain::Address> &self)
{
    m_votes->setVotes(votes, self);
    m_votesTable->setVisible(!votes.empty());
    m_votesUnknown->setVisible(votes.empty());
}

void DocumentCard::setProposal(const dao::Proposal &proposal)
{
    if (m_shown == proposal.document)
        return;
    m_shown = proposal.document;
    const QString raw = base::visibleText(QString::fromUtf8(proposal.document), longestText, true);
    const auto tree = base::parseOrderedJson(proposal.document, {.bytes = longestText, .depth = 32});
    m_json->setPlainText(tree ? base::visibleText(QString::fromUtf8(descriptor::printedJson(*tree)), longestText, true) : raw);
    m_jsonCaption->setText(proposal.document.isEmpty() ? tr("No document")
                                                       : tr("%1 bytes on chain, laid out for reading").arg(QLocale().toString(proposal.document.size())));
    m_copy->setValue(QString::fromUtf8(proposal.document));
    m_copy->setVisible(!proposal.document.isEmpty());

    const auto spec = descriptor::parseInstance(proposal.document);
    m_grids->setVisible(spec.has_value());
    m_lists->setVisible(spec.has_value());
    m_unreadable->setVisible(!spec);
    m_raw->setVisible(!spec && !raw.isEmpty());
    if (spec) {
        fillGrid(*spec);
        fillLists(*spec);
        const int widest = std::max({m_left->widestLabel(), m_right->widestLabel(), m_lists->widestLabel()});
        for (KeyValueGrid *grid : {m_left, m_right, m_lists})
            grid->setLabelWidth(widest);
        return;
    }
    m_raw->setPlainText(raw);
    const int lines = qMax(2, m_raw->document()->blockCount() + int(raw.size()) / 90);
    m_raw->setFixedHeight(qMin(documentHeight, lines * m_raw->fontMetrics().lineSpacing() + 2 * Tokens::space3));
    if (proposal.version == dao::AbiVersion::V1)
        m_unreadable->setNote(tr("This version of the DAO stores no document, so nobody can tell from the chain what would run."), Tone::Caution);
    else if (proposal.documentOmitted)
        m_unreadable->setNote(tr("The document is larger than this program reads."), Tone::Bad);
    else if (proposal.document.isEmpty())
        m_unreadable->setNote(tr("The document is empty: there is nothing to deploy."), Tone::Bad);
    else
        m_unreadable->setNote(tr("This cannot be read as an instance: %1 Below is the text as it stands on chain.").arg(spec.error().summary), Tone::Bad);
}

void DocumentCard::fillGrid(const descriptor::InstanceSpec &spec)
{
    const bool pinned = spec.tag.startsWith(u"sha256:");
    QStringList ports;
    for (const auto &port : spec.ports)
        ports << (port.exposed == 0 ? tr("%1 → any").arg(port.container)
                  : port.exposed == port.container ? QString::number(port.container)
                                                   : tr("%1 → %2").arg(port.container).arg(port.exposed));
    m_left->clear();
    m_right->clear();
    m_left->addRow(tr("Image"), {{visible(pinned ? spec.image : spec.imageReference()), TextRole::Mono, TextTone::Normal}});
    m_left->addRow(tr("Pinned"), atStart(pinned ? new Pill(base::elidedMiddle(visible(spec.tag)), Tone::Good, Shape::Check)
                                                : new Pill(tr("by tag only"), Tone::Caution)));
    m_left->addRow(tr("Region"), visible(spec.region));
    m_left->addRow(tr("Replicas"), QString::number(spec.replicas));
    m_left->addRow(tr("Kind"), spec.spot ? tr("Spot: may be taken away") : tr("On demand"));
    m_right->addRow(tr("CPU"), spec.cpuCores == 1 ? tr("1 core") : spec.cpuCores > 0 ? tr("%1 cores").arg(number(spec.cpuCores)) : tr("by the machine image"));
    m_right->addRow(tr("Memory"), spec.memoryGb > 0 ? tr("%1 GB").arg(number(spec.memoryGb)) : tr("by the machine image"));
    m_right->addRow(tr("Storage"), spec.volume ? tr("%1 GB, %2 GB at %3").arg(QLocale().toString(spec.storageGb), QLocale().toString(spec.volume->sizeGb), visible(spec.volume->mountPoint))
                                              : tr("%1 GB").arg(QLocale().toString(spec.storageGb)));
    m_right->addRow(tr("Ports"), ports.isEmpty() ? tr("none") : ports.join(QStringLiteral(", ")));
    m_right->addRow(tr("Health check"), spec.healthPort > 0 ? tr("port %1 %2").arg(QString::number(spec.healthPort), visible(spec.healthPath)) : tr("none"));
}

void DocumentCard::fillLists(const descriptor::InstanceSpec &spec)
{
    constexpr std::size_t most = 24;
    m_lists->clear();
    QStringList lines;
    for (const auto &[key, value] : spec.environment) {
        if (std::size_t(lines.size()) == most) {
            lines << tr("and %1 more: see JSON").arg(spec.environment.size() - most);
            break;
        }
        lines << visible(key + u'=' + value);
    }
    if (!lines.isEmpty())
        m_lists->addRow(tr("Environment"), {{lines.join(u'\n'), TextRole::Mono, TextTone::Normal}});
    const auto words = [](const std::vector<QString> &list) {
        QStringList all;
        for (const QString &word : list)
            all << word;
        return visible(all.join(u' '));
    };
    if (!spec.commands.empty())
        m_lists->addRow(tr("Command"), {{words(spec.commands), TextRole::Mono, TextTone::Normal}});
    if (!spec.args.empty())
        m_lists->addRow(tr("Arguments"), {{words(spec.args), TextRole::Mono, TextTone::Normal}});
    m_lists->setVisible(!lines.isEmpty() || !spec.commands.empty() || !spec.args.empty());
}

} // namespace ui
