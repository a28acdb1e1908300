// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Catalogue.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace descriptor;

/// The lists of regions and graphics processors that come with the program.
class TestCatalogue final : public QObject {
    Q_OBJECT
private slots:
    void regionsAreComplete();
    void gpusAreComplete();
};

void TestCatalogue::regionsAreComplete()
{
    QCOMPARE(regions().size(), std::size_t(196));
    QVERIFY(isRegion(u"us-central"));
    QVERIFY(!isRegion(u"any"));
    QVERIFY(!isRegion(u""));
    for (const Region &region : regions())
        QVERIFY2(!region.code.isEmpty() && !region.name.isEmpty(), qPrintable(region.code));
}

void TestCatalogue::gpusAreComplete()
{
    QCOMPARE(gpuModels().size(), std::size_t(69));
    const GpuModel *model = gpuModel(u"t4");
    QVERIFY(model);
    QCOMPARE(model->name, QStringLiteral("NVIDIA Tesla T4"));
    QCOMPARE(model->vendor, QStringLiteral("nvidia"));
    QCOMPARE(model->usdPerHour, 0.035);
    QVERIFY(!gpuModel(u"rtx9999"));
}

COMMONRACK_TEST(TestCatalogue)
#include "TestCatalogue.moc"
