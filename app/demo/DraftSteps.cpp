// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DraftSteps.h"

namespace app {

DemoStep draftStep(const QString &name, Services &services, const Hands &hands)
{
    const auto open = [&hands] {
        const base::Status shown = hands.click(QStringLiteral("nav.editor"));
        const auto page = QStringLiteral("editor.template.web-page");
        return shown && hands.sees(page) ? hands.click(page) : shown;
    };
    return {name, open, [&services] { return !services.document.isEmpty() && !services.document.hasErrors(); }, 20, false};
}

DemoStep createdStep(const QString &name, Services &services, const Hands &hands, quint64 &proposal)
{
    const auto approve = [&services, &hands, &proposal] {
        proposal = services.book.total();
        return hands.click(QStringLiteral("review.approve"));
    };
    const auto isListed = [&services, &hands, &proposal] {
        const dao::Proposal *ours = services.book.find(proposal);
        if (ours && !hands.sees(QStringLiteral("page.proposals")))
            (void)hands.click(QStringLiteral("nav.proposals"));
        return ours && hands.seesRow(QStringLiteral("proposals.table"), dao::titleOf(*ours));
    };
    return {name, approve, isListed, 30};
}

} // namespace app
