// SPDX-License-Identifier: Apache-2.0
#include "ui/dao/ProposalsPage.h"

#include "ui/common/SearchField.h"
#include "ui/dao/ProposalList.h"
#include "ui/dao/ProposalWords.h"

#include "models/dao/Rules.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace ui {

ProposalsPage::ProposalsPage(dao::ProposalBook &book, ProposalDetail::RunIntent runIntent, QWidget *parent)
    : Page(PageId::Proposals, parent), m_book(book), m_list(new ProposalList(book)),
      m_detail(new ProposalDetail(book, std::move(runIntent))), m_views(new QStackedWidget),
      m_search(new SearchField(tr("Search name, image, id"), QStringLiteral("proposals.search"))), m_ticker(new QTimer(this))
{
    m_search->setFixedWidth(220);
    header()->addWidget(m_search);
    m_new = header()->addAction(tr("New proposal"), QStringLiteral("proposals.new"), ButtonKind::Primary);
    m_views->addWidget(m_list);
    m_views->addWidget(m_detail);
    setContent(m_views);

    m_ticker->setObjectName(QStringLiteral("proposals.ticker"));
    m_ticker->setInterval(1000);
    connect(m_ticker, &QTimer::timeout, this, &ProposalsPage::tick);
    connect(m_search, &QLineEdit::textChanged, m_list, &ProposalList::setSearch);
    connect(m_new, &QPushButton::clicked, this, &ProposalsPage::newProposalRequested);
    connect(m_list, &ProposalList::newProposalRequested, this, &ProposalsPage::newProposalRequested);
    connect(m_list, &ProposalList::opened, this, &ProposalsPage::showProposal);
    connect(m_detail, &ProposalDetail::leaseRequested, this, &ProposalsPage::openLeaseRequested);
    connect(header(), &PageHeader::breadcrumbClicked, this, &ProposalsPage::showList);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_detail);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &ProposalsPage::showList);
    connect(&m_book, &dao::ProposalBook::proposalChanged, this, &ProposalsPage::refreshHeader);
    connect(&m_book, &dao::ProposalBook::loaded, this, [this] {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt); wanted && m_book.find(*wanted))
            showProposal(*wanted);
        refreshHeader();
    });
    connect(&m_book, &dao::ProposalBook::proposalRemoved, this, [this](quint64 id) {
        if (shownProposal() == id)
            showList();
    });
    refreshHeader();
}

QString ProposalsPage::title() const
{
    const dao::Proposal *shown = shownProposal() ? m_book.find(*shownProposal()) : nullptr;
    return shown ? tr("%1 · %2").arg(QString::number(shown->id), dao::titleOf(*shown)) : Page::title();
}

void ProposalsPage::showProposal(quint64 id)
{
    if (!m_book.find(id)) {
        m_wanted = m_book.isLoaded() ? std::nullopt : std::optional(id);
        return showList();
    }
    m_detail->setProposal(id);
    m_views->setCurrentWidget(m_detail);
    m_detail->setFocus(Qt::OtherFocusReason); // Tab goes on to the first tab; Esc goes back
    refreshHeader();
}

void ProposalsPage::showList()
{
    const auto shown = shownProposal();
    m_detail->setProposal({});
    m_views->setCurrentWidget(m_list);
    if (shown)
        m_list->focusProposal(*shown);
    refreshHeader();
}

void ProposalsPage::setSandboxControls(std::function<void(qint64)> skipTo)
{
    m_detail->setSandboxControls(std::move(skipTo));
}

void ProposalsPage::refreshHeader()
{
    const bool detail = shownProposal().has_value();
    m_search->setVisible(!detail);
    m_new->setVisible(!detail);
    header()->setTitle(title());
    if (detail) {
        const StateLook look = lookOf(m_book.state(*shownProposal()));
        header()->setBreadcrumb(Page::title());
        header()->setPill(look.word, look.tone, look.shape);
        header()->setCaption({});
    } else {
        header()->setBreadcrumb({});
        header()->setPill({});
        header()->setCaption(m_book.dao().name);
    }
    Q_EMIT titleChanged();
}

void ProposalsPage::tick()
{
    m_list->updateTimes();
    m_detail->updateTime();
}

void ProposalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
    m_ticker->start();
}

void ProposalsPage::hideEvent(QHideEvent *event)
{
    m_ticker->stop();
    Page::hideEvent(event);
}

} // namespace ui
