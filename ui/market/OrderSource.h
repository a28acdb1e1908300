// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "models/dao/ProposalBook.h"
#include "models/descriptor/Document.h"
#include "models/descriptor/Icl.h"

#include <QWidget>

class QComboBox;

namespace ui {

class IclEntry;
class PaneTabs;
class PlainLabel;
class RunLabel;

/// Where an order's services come from: what is ordered now, the draft in the editor, a proposal, or an ICL file.
class OrderSource final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderSource)

public:
    enum class Kind { Kept, Draft, Proposal, Icl };
    /// `kept`: the spec an existing order stands with; empty for a new order.
    OrderSource(descriptor::Document &document, dao::ProposalBook &book, int blockTimeSeconds, const QByteArray &kept, QWidget *parent = nullptr);
    [[nodiscard]] Kind kind() const;
    void choose(Kind kind);
    /// Of a draft or a proposal. Errors: Invalid, in words for the person.
    [[nodiscard]] base::Result<descriptor::InstanceSpec> instance() const;
    /// Of an ICL text. Errors: Invalid.
    [[nodiscard]] base::Result<descriptor::OrderDraft> icl() const;
    [[nodiscard]] bool hasError() const;
    void setError(const QString &sentence); ///< something is wrong with what was chosen; empty: nothing

Q_SIGNALS:
    void changed();
    void iclRead(const descriptor::OrderDraft &draft); ///< its terms may fill the form

private:
    QWidget *makeKept(const QByteArray &spec);
    QWidget *makeDraft();
    QWidget *makeProposal();
    void refresh();
    void fillProposals();
    [[nodiscard]] base::Result<descriptor::InstanceSpec> draft() const;
    [[nodiscard]] base::Result<descriptor::InstanceSpec> proposal() const;

    descriptor::Document &m_document;
    dao::ProposalBook &m_book;
    const bool m_hasKept;
    PaneTabs *m_tabs;
    QList<QWidget *> m_pages; ///< in the order of Kind
    RunLabel *m_draftWords = nullptr;
    QComboBox *m_proposals = nullptr;
    RunLabel *m_proposalWords = nullptr;
    IclEntry *m_icl;
    QWidget *m_errorLine;
    PlainLabel *m_error;
};

} // namespace ui
