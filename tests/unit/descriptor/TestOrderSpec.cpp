// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/OrderSpec.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace descriptor;

/// The unquoted form that orders have on chain.
class TestOrderSpec final : public QObject {
    Q_OBJECT
private slots:
    void readsThePublishedExample();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void defect5_valuesWithOtherCharacters_data();
    void defect5_valuesWithOtherCharacters();
    void readsOtherSpellings();
    void refuses_data();
    void refuses();
    void refusesWhatCannotFit();
    void hostileTextIsBounded();
    void damagedTextNeverBreaksTheRoundTrip();
};

static const QByteArray published =
    "{n:westcoast,pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-central}]},s:[{n:py-cuda,r:{i:1,c:{u:8000,a:[]},"
    "m:{u:17179869184,a:[]},s:[{n:default,a:[{k:class,v:beta3},{k:persistent,v:true}],u:214748364800}],"
    "g:{a:[{k:vendor/nvidia/model/rtx4090,v:true}],u:1},e:[{k:1,s:0}]},c:3}]}";

static QByteArray withRegion(const QByteArray &value)
{
    return "{n:g,pr:{a:[{k:region,v:" + value + "},{k:b,v:any}]},s:[{n:w,r:{i:1,c:{u:1,a:[]},m:{u:1,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}";
}

void TestOrderSpec::readsThePublishedExample()
{
    const auto spec = OrderSpec::parse(published);
    QVERIFY(spec);
    QCOMPARE(spec->name, QStringLiteral("westcoast"));
    QCOMPARE(spec->region(), QStringLiteral("us-central"));
    QCOMPARE(spec->attribute(u"bandwidth"), QStringLiteral("any"));
    QCOMPARE(spec->attribute(u"desired_provider"), QString());
    QCOMPARE(spec->services.size(), std::size_t(1));
    const OrderSpec::Service &service = spec->services[0];
    QCOMPARE(service.name, QStringLiteral("py-cuda"));
    QCOMPARE(service.id, 1);
    QCOMPARE(service.cpuMillicores, quint64(8000));
    QCOMPARE(service.memoryBytes, quint64(17179869184));
    QCOMPARE(service.storage.size(), std::size_t(1));
    QCOMPARE(service.storage[0].bytes, quint64(214748364800));
    QCOMPARE(service.storage[0].attributes[1].value, QStringLiteral("true"));
    QCOMPARE(service.gpuUnits, quint64(1));
    QCOMPARE(service.gpuAttributes[0].key, QStringLiteral("vendor/nvidia/model/rtx4090"));
    QCOMPARE(service.endpoints[0].kind, 1);
    QCOMPARE(service.replicas, 3);
    QCOMPARE(spec->toCompact(), published);
}

void TestOrderSpec::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("published") << published;
    QTest::newRow("two services") << QByteArray(published).replace("c:3}]", "c:3},{n:b,r:{i:2,c:{u:1,a:[]},m:{u:2,a:[]},s:[],g:{u:0,a:[]},e:[{k:0,s:0},{k:2,s:1}]},c:1}]");
    QTest::newRow("no attributes") << QByteArray("{n:g,pr:{a:[]},s:[{n:w,r:{i:1,c:{u:1,a:[]},m:{u:1,a:[]},s:[],g:{u:0,a:[]},e:[]},c:1}]}");
    QTest::newRow("largest number") << QByteArray(published).replace("17179869184", "18446744073709551615");
}

void TestOrderSpec::writesWhatItReads()
{
    QFETCH(QByteArray, text);
    const auto spec = OrderSpec::parse(text);
    QVERIFY(spec);
    QCOMPARE(spec->toCompact(), text);
}

void TestOrderSpec::defect5_valuesWithOtherCharacters_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {">=80", "1.5", "a:b", "https://x.example:8443/y?z=1&k=v", "a=b=c", "us-east;us-west", "us-east,us-west", "a, b", "two words",
                              "{a}", "{k:x,v:y}", "[1,2]", "]", "a]b[", "v:w", "k", ",", "\"quoted\"", "100%", "ümlaut 機", "0xBf0f…", "-", ""})
        QTest::newRow(*value ? value : "empty") << QByteArray(value);
}

/// The SDK's decompression fails on most of these.
void TestOrderSpec::defect5_valuesWithOtherCharacters()
{
    QFETCH(QByteArray, value);
    const auto spec = OrderSpec::parse(withRegion(value));
    QVERIFY(spec);
    QCOMPARE(spec->region(), QString::fromUtf8(value));
    QCOMPARE(spec->attribute(u"b"), QStringLiteral("any"));
    QCOMPARE(spec->toCompact(), withRegion(value));
}

void TestOrderSpec::readsOtherSpellings()
{
    const QByteArray loose = " { s : [ { c:3 , r:{ e:[ {s:0, k: 1 } ],g:{u:1,a:[{v:true,k:vendor/nvidia/model/rtx4090}]},i:1,c:{a:[ ],u: 8000 },\n"
                             "m:{u:17179869184},s:[{u:214748364800,a:[{k:class,v:beta3},{k:persistent , v: true }],n:default}]},n: py-cuda }],\n"
                             "pr:{a:[{k:cpu_model,v:any},{k:bandwidth,v:any},{k:region,v:us-central}]},n:westcoast}\n";
    const auto spec = OrderSpec::parse(loose);
    QVERIFY(spec);
    QCOMPARE(spec->toCompact(), published);
    const auto least = OrderSpec::parse("{n:g,s:[{n:w,r:{}}]}");
    QVERIFY(least);
    QCOMPARE(least->services[0].replicas, 1);
    QCOMPARE(least->services[0].cpuMillicores, quint64(0));
}

void TestOrderSpec::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray(R"({"Name":"x","Services":[]})");
    QTest::newRow("no services") << QByteArray("{n:g,pr:{a:[]},s:[]}");
    QTest::newRow("null service") << QByteArray("{n:g,pr:{a:[]},s:[null]}");
    QTest::newRow("no resources") << QByteArray("{n:g,s:[{n:w}]}");
    QTest::newRow("cut") << published.chopped(1);
    QTest::newRow("more behind") << published + "x";
    QTest::newRow("key twice") << QByteArray(published).replace("c:3}", "c:3,c:4}");
    QTest::newRow("unknown key") << QByteArray(published).replace("c:3}", "c:3,z:4}");
    QTest::newRow("no number") << QByteArray(published).replace("u:8000", "u:NaN");
    QTest::newRow("negative") << QByteArray(published).replace("u:8000", "u:-1");
    QTest::newRow("fraction") << QByteArray(published).replace("u:8000", "u:1.5");
    QTest::newRow("too large") << QByteArray(published).replace("17179869184", "18446744073709551616");
    QTest::newRow("replicas too large") << QByteArray(published).replace("c:3}", "c:3000000000}");
    QTest::newRow("CPU attributes, which would be lost") << QByteArray(published).replace("c:{u:8000,a:[]}", "c:{u:8000,a:[{k:x,v:y}]}");
    QTest::newRow("open brace") << withRegion("{");
    QTest::newRow("no UTF-8") << withRegion("\xff\xfe");
}

void TestOrderSpec::refuses()
{
    QFETCH(QByteArray, text);
    const auto spec = OrderSpec::parse(text);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, base::ErrorCode::Invalid);
    QCOMPARE(spec.error().summary, QStringLiteral("The specification of this order cannot be read."));
}

void TestOrderSpec::refusesWhatCannotFit()
{
    const QByteArray fits = withRegion(QByteArray(256 * 1024 - withRegion("").size(), 'x'));
    QVERIFY(OrderSpec::parse(fits));
    QVERIFY(!OrderSpec::parse(QByteArray(fits).replace("n:g", "n:gg")));
}

void TestOrderSpec::hostileTextIsBounded()
{
    for (const QByteArray &piece : {QByteArray("{"), QByteArray("["), QByteArray("{n:"), QByteArray("{s:["), QByteArray("{n:a,"), QByteArray(",k:"), QByteArray(", ")}) {
        const QByteArray many = piece.repeated(200'000 / int(piece.size()));
        QVERIFY(!OrderSpec::parse(many));
        QVERIFY(!OrderSpec::parse(QByteArray("{n:" + many)));
        QVERIFY(!OrderSpec::parse(QByteArray("{n:g,pr:{a:[{k:" + many)));
    }
    const QByteArray deep = withRegion(QByteArray(100'000, '{') + QByteArray(100'000, '}'));
    const auto spec = OrderSpec::parse(deep);
    QVERIFY(spec);
    QCOMPARE(spec->toCompact(), deep);
}

void TestOrderSpec::damagedTextNeverBreaksTheRoundTrip()
{
    QRandomGenerator random(20'260'101);
    const QByteArray alphabet = "{}[],:nprsakvcu01 \t\xef\xbb\xbf";
    int read = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = round % 2 ? published : withRegion("a,k:{b}");
        for (int change = 0; change < 1 + round % 4; ++change) {
            const qsizetype at = random.bounded(text.size());
            const qsizetype length = random.bounded(3);
            text.replace(at, qMin(length, text.size() - at), alphabet.mid(random.bounded(alphabet.size()), random.bounded(4)));
        }
        const auto spec = OrderSpec::parse(text);
        if (!spec)
            continue;
        ++read;
        const QByteArray written = spec->toCompact();
        const auto again = OrderSpec::parse(written);
        QVERIFY2(again && *again == *spec && again->toCompact() == written, text.constData());
    }
    QVERIFY(read > 500);
}

COMMONRACK_TEST(TestOrderSpec)
#include "TestOrderSpec.moc"
