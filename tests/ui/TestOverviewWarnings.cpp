// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "ui/common/Theme.h"
#include "ui/overview/NeedsCard.h"

#include <QSignalSpy>

using namespace ui;
using market::LeaseWarning;

namespace {

LeaseWarning warning(LeaseWarning::Kind kind, quint64 lease, chain::Severity severity, LeaseWarning::Remedy remedy)
{
    return {kind, LeaseWarning::Stage::Day, severity, remedy, lease, 0, QStringLiteral("key:%1").arg(lease), QStringLiteral("service-%1").arg(lease),
            QStringLiteral("service-%1 ends in 20 h, on 3 Dec 2026 14:00 (block 38,123,456); 4.12 uSPON are left of its reservation.").arg(lease)};
}

} // namespace

/// Warnings among what needs a person now.
class TestOverviewWarnings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = std::make_unique<Theme>(Theme::Mode::Light); }

    void groupsWaitBetweenVotesAndRuns()
    {
        std::vector<Need> needs;
        needs.push_back({Need::Kind::Vote, 3, {}, QStringLiteral("3 · A vote"), QStringLiteral("ends in 2 h")});
        needs.push_back({Need::Kind::FailedRun, 0, QStringLiteral("run"), QStringLiteral("Run 1: web"), QStringLiteral("its container has ended")});
        addWarnings(needs, market::groupWarnings({warning(LeaseWarning::Kind::ProviderGone, 9, chain::Severity::Bad, LeaseWarning::Remedy::Show),
                                                  warning(LeaseWarning::Kind::Expiry, 7, chain::Severity::Caution, LeaseWarning::Remedy::TopUp),
                                                  warning(LeaseWarning::Kind::PriceChange, 5, chain::Severity::Info, LeaseWarning::Remedy::Review)}));
        QCOMPARE(needs.size(), std::size_t(4)); // news of a price are no work
        QCOMPARE(needs[1].name, QStringLiteral("The provider of service-9 is gone"));
        QCOMPARE(needs[2].name, QStringLiteral("service-7 runs out within a day"));
        QCOMPARE(needs[3].kind, Need::Kind::FailedRun);
        NeedsCard card;
        card.setNeeds(needs, false);
        card.resize(520, 330);
        card.show();
        QSignalSpy chosen(&card, &NeedsCard::chosen);
        QVERIFY(test::click(card, "overview.warning.1"));
        QCOMPARE(chosen.value(0).value(0).value<Need>().warning->worst().lease, 7u);
        QCOMPARE(test::namelessControl(card), QString());
        test::picture(card, "overview-warnings");
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COMMONRACK_TEST(TestOverviewWarnings)
#include "TestOverviewWarnings.moc"
