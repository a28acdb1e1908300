// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/DraftStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/unit/descriptor/Samples.h"

#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace descriptor;

class TestDocument final : public QObject {
    Q_OBJECT
private slots:
    void setValueLeavesTheRestAlone();
    void excludedValueGoesInTheSameStep();
    void emptyOptionalGroupGoes();
    void brokenTextIsKeptAndFormRefused();
    void undoAndRedo();
    void fieldEditsMerge();
    void typingMergesUntilItMoves();
    void minifyAndTidy();
    void sizeIsWhatGoesOnChain();
    void tellsOnlyWhatDiffers();
    void duplicateNamesAreErrors();
    void draftIsSavedLater();
    void failedSaveIsToldAndRetried();
};

static const QString storage = QStringLiteral("/configuration/storage");

void TestDocument::setValueLeavesTheRestAlone()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    QVERIFY(document.setValue(storage, 2048));
    QByteArray expected = test::goodDocument();
    expected.replace("\"storage\": 20", "\"storage\": 2048");
    QCOMPARE(document.text(), expected);
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.problems()[0].sentence, QStringLiteral("Storage must be between 1 and 1,024 GB."));
    QCOMPARE(document.problems()[0].line, 10);
    QVERIFY(document.hasErrors());
    QVERIFY(document.isModified());
    QVERIFY(document.setJsonValue(storage, "20"));
    QVERIFY(!document.isModified());
    QVERIFY(!document.setJsonValue(storage, "2 0"));
}

void TestDocument::excludedValueGoesInTheSameStep()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    const QString image = QStringLiteral("/configuration/machineImageId");
    const QString specs = QStringLiteral("/configuration/customSpecs");
    QVERIFY(document.setValue(image, "m-1", specs));
    QVERIFY(!document.json().find(specs));
    QCOMPARE(document.stringAt(image), QStringLiteral("m-1"));
    QVERIFY(document.problems().isEmpty());
    document.undo();
    QCOMPARE(document.text(), test::goodDocument());
    QVERIFY(!document.canUndo());
}

void TestDocument::emptyOptionalGroupGoes()
{
    Document document(test::instanceSchema());
    document.load(R"({"a":1,"healthCheckConfig":{"path":"/","port":80}})");
    const QString group = QStringLiteral("/healthCheckConfig");
    QVERIFY(document.removeValue(group + QStringLiteral("/path"), group));
    QCOMPARE(document.text(), QByteArray(R"({"a":1,"healthCheckConfig":{"port":80}})"));
    QVERIFY(document.removeValue(group + QStringLiteral("/port"), group));
    QCOMPARE(document.text(), QByteArray(R"({"a":1})"));
    QVERIFY(document.removeValue(group + QStringLiteral("/port"), group));
}

void TestDocument::brokenTextIsKeptAndFormRefused()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    QByteArray broken = test::goodDocument();
    broken.replace("\"storage\": 20,", "\"storage\": ,");
    document.typeText(broken);
    QCOMPARE(document.text(), broken);
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.problems()[0].sentence, QStringLiteral("A value is missing or misspelled here (line 10, column 16)."));
    const auto refused = document.setValue(storage, 5);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    QCOMPARE(document.text(), broken);
    QVERIFY(document.minified().isEmpty());
    document.minify();
    document.tidy();
    QCOMPARE(document.text(), broken);
}

void TestDocument::undoAndRedo()
{
    Document document(test::instanceSchema());
    document.load("{\"a\":1}");
    QVERIFY(!document.canUndo());
    document.setText("{\"a\":2}");
    document.setText("{\"a\":3}");
    document.undo();
    QCOMPARE(document.text(), QByteArray("{\"a\":2}"));
    QVERIFY(document.canRedo());
    document.redo();
    QCOMPARE(document.text(), QByteArray("{\"a\":3}"));
    document.undo();
    document.undo();
    document.undo();
    QCOMPARE(document.text(), QByteArray("{\"a\":1}"));
    QVERIFY(!document.isModified());
    document.setText("{\"a\":9}");
    QVERIFY(!document.canRedo());
}

void TestDocument::fieldEditsMerge()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    for (int value : {2, 20, 204, 2048})
        QVERIFY(document.setValue(storage, value));
    QVERIFY(document.setValue(QStringLiteral("/clusterName"), "x"));
    document.sealStep();
    QVERIFY(document.setValue(QStringLiteral("/clusterName"), "xy"));
    document.undo();
    QCOMPARE(document.stringAt(QStringLiteral("/clusterName")), QStringLiteral("x"));
    document.undo();
    QCOMPARE(document.json().find(storage)->get<int>(), 2048);
    document.undo();
    QCOMPARE(document.text(), test::goodDocument());
}

void TestDocument::typingMergesUntilItMoves()
{
    Document document(test::instanceSchema());
    document.load("{\"name\": \"\", \"other\": \"\"}");
    for (const char *text : {"{\"name\": \"a\", \"other\": \"\"}", "{\"name\": \"ab\", \"other\": \"\"}", "{\"name\": \"abc\", \"other\": \"\"}",
                             "{\"name\": \"abc\", \"other\": \"z\"}"})
        document.typeText(text);
    document.undo();
    QCOMPARE(document.text(), QByteArray("{\"name\": \"abc\", \"other\": \"\"}"));
    document.undo();
    QCOMPARE(document.text(), QByteArray("{\"name\": \"\", \"other\": \"\"}"));
    QVERIFY(!document.canUndo());
}

void TestDocument::minifyAndTidy()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    const std::string tree = document.json().tree().dump();
    document.minify();
    QVERIFY(!document.text().contains('\n'));
    QVERIFY(document.text().contains("1e2"));
    QCOMPARE(document.json().tree().dump(), tree);
    document.tidy();
    QVERIFY(document.text().contains("\n  \"clusterName\""));
    QCOMPARE(document.json().tree().dump(), tree);
    document.setText("{ \"a\": 1, \"a\": 2 }");
    document.tidy(); // would lose one of them
    QCOMPARE(document.text(), QByteArray("{ \"a\": 1, \"a\": 2 }"));
}

void TestDocument::sizeIsWhatGoesOnChain()
{
    Document document(test::instanceSchema());
    document.load("{ \"a\": \"ä\" }\n");
    QCOMPARE(document.minified(), QByteArray("{\"a\":\"ä\"}"));
    QCOMPARE(document.byteSize(), 10);
    document.setText("{ ");
    QCOMPARE(document.byteSize(), 2);
}

void TestDocument::tellsOnlyWhatDiffers()
{
    Document document(test::instanceSchema());
    document.load(test::goodDocument());
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy problems(&document, &Document::problemsChanged);
    document.setText(document.text());
    QVERIFY(document.setValue(storage, 20));
    QCOMPARE(changed.size(), 0);
    QVERIFY(document.setValue(storage, 30));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(problems.size(), 0);
    QVERIFY(document.setValue(storage, 3000));
    QCOMPARE(problems.size(), 1);
}

void TestDocument::duplicateNamesAreErrors()
{
    Document document(test::instanceSchema());
    QByteArray text = test::goodDocument();
    text.replace("\"type\": \"demand\",", "\"type\": \"demand\", \"type\": \"spot\",");
    document.load(text);
    QCOMPARE(document.problems().size(), 1);
    QCOMPARE(document.problems()[0].sentence, QStringLiteral("“type” stands here twice; keep one of them."));
    QVERIFY(document.hasErrors());
}

void TestDocument::draftIsSavedLater()
{
    Document document(test::instanceSchema());
    test::FakeClock clock;
    QList<QByteArray> saved;
    DraftStore store(document, clock, [&](QByteArray text) -> base::Status {
        saved << text;
        return {};
    });
    document.load(test::goodDocument());
    QCOMPARE(clock.planned(), 0);
    QVERIFY(document.setValue(storage, 21));
    QVERIFY(document.setValue(storage, 22));
    QVERIFY(saved.isEmpty());
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(saved, QList<QByteArray>{document.text()});
    QCOMPARE(store.lastSavedMs(), clock.nowMs());
    QVERIFY(!document.isModified());
    QVERIFY(store.flush());
    QCOMPARE(saved.size(), 1);
}

void TestDocument::failedSaveIsToldAndRetried()
{
    Document document(test::instanceSchema());
    test::FakeClock clock;
    bool full = true;
    DraftStore store(document, clock, [&](const QByteArray &) -> base::Status {
        if (full)
            return base::fail(base::ErrorCode::Storage, QStringLiteral("The disk is full."));
        return {};
    });
    document.setText("{}");
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(store.failure(), QStringLiteral("The disk is full."));
    QVERIFY(document.isModified());
    full = false;
    clock.advance(std::chrono::seconds(9));
    QVERIFY(document.isModified());
    clock.advance(std::chrono::seconds(1));
    QVERIFY(store.failure().isEmpty());
    QVERIFY(!document.isModified());
}

COMMONRACK_TEST(TestDocument)
#include "TestDocument.moc"
