// SPDX-License-Identifier: Apache-2.0
#include "models/base/Json.h"
#include "models/market/LeaseExport.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using market::LeaseRecord;

namespace {

LeaseRecord record(const QString &service)
{
    LeaseRecord one;
    one.service = service;
    one.kind = QStringLiteral("lease");
    one.id = QStringLiteral("18441");
    one.spent = QStringLiteral("115792089237316195423570985008687907853269984665640564039457.584007913129639935");
    return one;
}

QString firstCell(const QString &service)
{
    const QList<QByteArray> lines = market::toCsv({record(service)}).split('\n');
    const QByteArray line = lines.at(1);
    return QString::fromUtf8(line.first(line.indexOf(",lease,")));
}

} // namespace

/// What leaves the lease table as a file.
class TestLeaseExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvHasAHeadAndOneLineALease()
    {
        const QByteArray csv = market::toCsv({record(QStringLiteral("a")), record(QStringLiteral("b"))});
        QVERIFY(csv.startsWith("service,kind,id,state,contract_state,lifecycle,"));
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.endsWith("\r\n"));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.at(0).count(','), lines.at(1).count(','));
        QVERIFY(lines.at(1).contains(",115792089237316195423570985008687907853269984665640564039457.584007913129639935,"));
    }

    void csvQuotesWhatWouldBreakALine()
    {
        QCOMPARE(firstCell(QStringLiteral("plain name")), QStringLiteral("plain name"));
        QCOMPARE(firstCell(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
        QCOMPARE(firstCell(QStringLiteral("say \"hi\"")), QStringLiteral("\"say \"\"hi\"\"\""));
        QVERIFY(market::toCsv({record(QStringLiteral("two\nlines"))}).contains("\"two\nlines\",lease,"));
    }

    void csvLetsNoFormulaThrough_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << QStringLiteral("=1+2") << QStringLiteral("'=1+2");
        QTest::newRow("plus") << QStringLiteral("+1") << QStringLiteral("'+1");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("quoted") << QStringLiteral("=HYPERLINK(\"x\",\"y\")") << QStringLiteral("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("inside") << QStringLiteral("a=1") << QStringLiteral("a=1");
    }
    void csvLetsNoFormulaThrough()
    {
        QFETCH(QString, service);
        QFETCH(QString, cell);
        QCOMPARE(firstCell(service), cell);
    }

    void jsonKeepsEveryDigitAndEveryText()
    {
        const QString hostile = QStringLiteral("=\"}],\\ \n\u202E");
        const auto parsed = base::parseJson(market::toJson({record(hostile)}));
        QVERIFY(parsed);
        QCOMPARE(parsed->size(), std::size_t(1));
        QCOMPARE(QString::fromStdString((*parsed)[0]["service"].get<std::string>()), hostile);
        QCOMPARE((*parsed)[0]["spent"].get<std::string>(), record({}).spent.toStdString());
        QCOMPARE((*parsed)[0].size(), std::size_t(22));
        QVERIFY((*parsed)[0].contains("tags") && (*parsed)[0].contains("note"));
        QCOMPARE(market::toJson({}), QByteArray("[]\n"));
    }
};

COMMONRACK_TEST(TestLeaseExport)
#include "TestLeaseExport.moc"
