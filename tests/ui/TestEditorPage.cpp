// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/Document.h"
#include "models/descriptor/DraftStore.h"
#include "models/descriptor/Templates.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"
#include "tests/ui/Gallery.h"
#include "ui/common/Theme.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/JsonEditor.h"
#include "ui/editor/ProblemModel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include <nlohmann/json.hpp>

using descriptor::Document;

namespace {

QByteArray archiveNode()
{
    return R"({
  "clusterName": "archive-2",
  "type": "demand",
  "note": { "by": "someone" },
  "configuration": {
    "image": "ethereum/client-go",
    "tag": "v1.16.4",
    "region": "us-east",
    "replicas": 1,
    "storage": 20,
    "customSpecs": { "cpu": 16, "memory": 32 },
    "ports": [
      { "containerPort": 8545, "exposedPort": 80 },
      { "containerPort": 30303 }
    ]
  }
}
)";
}

} // namespace

/// The editor as a person uses it: real widgets, real keys, both sides of one document.
class TestEditorPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typingInTheFormChangesTheText();
    void typingInTheTextChangesTheForm();
    void errorStandsAtTheField();
    void brokenJsonKeepsEverything();
    void undoKeysReachTheDocumentFromEverywhere();
    void portsAreAddedAndRemoved();
    void choiceKeepsOtherSpellings();
    void machineImageReplacesSpecs();
    void optionalGroupComesAndGoes();
    void problemLeadsToFieldAndLine();
    void proposeGivesTheMinifiedDocument();
    void emptyStateOffersTemplates();
    void templateSheetReplacesAndUndoes();
    void minifyAndLayOut();
    void captionTellsWhetherItIsSaved();
    void noBreakSpaceSurvivesTyping();
    void tabWritesSpacesAndEscapeLeaves();
    void everyControlHasAName();
    void looksRight();

private:
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qCritical("no %s", name);
        return found;
    }
    void replaceText(const char *field, const QString &text);
    [[nodiscard]] ui::JsonEditor *json() const { return find<ui::JsonEditor>("editor.json"); }
    [[nodiscard]] QString captionText() const { return find<QLabel>("header.caption")->text(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<descriptor::Templates> m_templates;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<descriptor::DraftStore> m_draft;
    std::unique_ptr<ui::EditorPage> m_page;
    QList<QByteArray> m_saved;
};

void TestEditorPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<ui::Theme>(ui::Theme::Mode::Light);
    m_templates = std::make_unique<descriptor::Templates>(descriptor::Templates::load().value());
}

void TestEditorPage::init()
{
    m_saved.clear();
    m_clock = std::make_unique<test::FakeClock>();
    m_document = std::make_unique<Document>(descriptor::Schema::instance().value());
    m_document->load(archiveNode());
    m_draft = std::make_unique<descriptor::DraftStore>(*m_document, *m_clock, [this](QByteArray text) -> base::Status {
        m_saved << text;
        return {};
    });
    m_page = std::make_unique<ui::EditorPage>(*m_document, *m_templates, *m_draft, *m_clock);
    m_page->resize(1096, 736);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEditorPage::cleanup()
{
    m_page.reset();
    m_draft.reset();
    m_document.reset();
    m_clock.reset();
}

void TestEditorPage::replaceText(const char *field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    QVERIFY(line);
    line->setFocus();
    QTest::keySequence(line, QKeySequence::SelectAll);
    QTest::keyClicks(line, text);
}

void TestEditorPage::typingInTheFormChangesTheText()
{
    json()->verticalScrollBar()->setValue(0);
    replaceText("editor.field.configuration.storage", QStringLiteral("64"));
    QByteArray expected = archiveNode();
    expected.replace("\"storage\": 20", "\"storage\": 64");
    QCOMPARE(m_document->text(), expected);
    QCOMPARE(json()->toPlainText().toUtf8(), expected);
    QCOMPARE(find<QLineEdit>("editor.field.configuration.storage")->cursorPosition(), 2);

    replaceText("editor.field.clusterName", QStringLiteral("archive \"3\""));
    QCOMPARE(m_document->stringAt(QStringLiteral("/clusterName")), QStringLiteral("archive \"3\""));
    QCOMPARE(find<QLabel>("header.title")->text(), QStringLiteral("archive \"3\""));
}

void TestEditorPage::typingInTheTextChangesTheForm()
{
    QTextCursor cursor = json()->document()->find(QStringLiteral("\"replicas\": 1"));
    QVERIFY(!cursor.isNull());
    cursor.clearSelection();
    json()->setTextCursor(cursor);
    json()->setFocus();
    const int before = cursor.position();
    QTest::keyClick(json(), Qt::Key_2);
    QCOMPARE(find<QLineEdit>("editor.field.configuration.replicas")->text(), QStringLiteral("12"));
    QVERIFY(json()->hasFocus());
    QCOMPARE(json()->textCursor().position(), before + 1);
}

void TestEditorPage::errorStandsAtTheField()
{
    replaceText("editor.field.configuration.storage", QStringLiteral("2048"));
    auto *storage = find<QLineEdit>("editor.field.configuration.storage");
    const QString sentence = QStringLiteral("Storage must be between 1 and 1,024 GB.");
    QCOMPARE(storage->property("error").toBool(), true);
    QCOMPARE(storage->accessibleDescription(), sentence);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == sentence; }));
    auto *propose = find<QPushButton>("editor.propose");
    QVERIFY(!propose->isEnabled());
    QCOMPARE(propose->toolTip(), QStringLiteral("Correct 1 error(s) first."));
    replaceText("editor.field.configuration.storage", QStringLiteral("abc"));
    QCOMPARE(storage->text(), QStringLiteral("abc"));
    QCOMPARE(storage->accessibleDescription(), QStringLiteral("Storage must be a whole number."));
    replaceText("editor.field.configuration.storage", QStringLiteral("7"));
    QCOMPARE(storage->property("error").toBool(), false);
    QVERIFY(propose->isEnabled());
    QCOMPARE(m_document->json().find(QStringLiteral("/configuration/storage"))->dump(), std::string("7"));
}

void TestEditorPage::brokenJsonKeepsEverything()
{
    json()->setFocus();
    QTextCursor cursor = json()->document()->find(QStringLiteral("\"storage\": 20"));
    cursor.clearSelection();
    json()->setTextCursor(cursor);
    QTest::keyClick(json(), Qt::Key_Backspace);
    QTest::keyClick(json(), Qt::Key_Backspace);
    auto *storage = find<QLineEdit>("editor.field.configuration.storage");
    QVERIFY(!storage->isEnabled());
    QCOMPARE(find<QLineEdit>("editor.field.clusterName")->text(), QStringLiteral("archive-2"));
    auto *banner = find<QWidget>("editor.banner");
    QVERIFY(banner->isVisible());
    const auto &problems = m_document->problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].sentence, QStringLiteral("A value is missing or misspelled here (line 10, column 16)."));
    QVERIFY(!find<QPushButton>("editor.propose")->isEnabled());
    QTest::keyClicks(json(), QStringLiteral("33"));
    QVERIFY(storage->isEnabled());
    QVERIFY(!banner->isVisible());
    QCOMPARE(storage->text(), QStringLiteral("33"));
    QVERIFY(json()->hasFocus());
}

void TestEditorPage::undoKeysReachTheDocumentFromEverywhere()
{
    replaceText("editor.field.configuration.storage", QStringLiteral("64"));
    replaceText("editor.field.configuration.replicas", QStringLiteral("3"));
    auto *replicas = find<QLineEdit>("editor.field.configuration.replicas");
    QTest::keySequence(replicas, QKeySequence::Undo);
    QCOMPARE(replicas->text(), QStringLiteral("1"));
    QTest::keySequence(json(), QKeySequence::Undo);
    QCOMPARE(m_document->text(), archiveNode());
    QVERIFY(!find<QPushButton>("editor.undo")->isEnabled());
    QTest::keySequence(find<QPushButton>("editor.redo"), QKeySequence::Redo);
    QCOMPARE(find<QLineEdit>("editor.field.configuration.storage")->text(), QStringLiteral("64"));
    QTest::mouseClick(find<QPushButton>("editor.redo"), Qt::LeftButton);
    QCOMPARE(replicas->text(), QStringLiteral("3"));
}

void TestEditorPage::portsAreAddedAndRemoved()
{
    QTest::mouseClick(find<QPushButton>("editor.add.configuration.ports"), Qt::LeftButton);
    auto *cell = find<QLineEdit>("editor.field.configuration.ports.2.containerPort");
    QVERIFY(cell);
    QVERIFY(cell->hasFocus());
    QTest::keyClicks(cell, QStringLiteral("9090")); // the new cell is selected as a whole
    QVERIFY(m_document->text().contains("      { \"containerPort\": 30303 },\n      { \"containerPort\": 9090 }\n    ]"));
    QTest::keyClick(cell, Qt::Key_Tab);
    auto *exposed = find<QLineEdit>("editor.field.configuration.ports.2.exposedPort");
    QVERIFY(exposed->hasFocus());
    QTest::keyClicks(exposed, QStringLiteral("99999"));
    QVERIFY(exposed->property("error").toBool());
    QTest::mouseClick(find<QPushButton>("editor.remove.configuration.ports.1"), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>("editor.field.configuration.ports.1.containerPort")->text(), QStringLiteral("9090"));
    QTest::mouseClick(find<QPushButton>("editor.remove.configuration.ports.1"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("editor.remove.configuration.ports.0"), Qt::LeftButton);
    QCOMPARE(m_document->problems().first().sentence, QStringLiteral("At least one port is needed."));
    QVERIFY(find<QPushButton>("editor.add.configuration.ports")->hasFocus());

    QTest::mouseClick(find<QPushButton>("editor.add.configuration.environmentVariables"), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>("editor.field.configuration.environmentVariables.0.key"), QStringLiteral("LEVEL"));
    QCOMPARE(m_document->stringAt(QStringLiteral("/configuration/environmentVariables/0/key")), QStringLiteral("LEVEL"));
    QTest::mouseClick(find<QPushButton>("editor.remove.configuration.environmentVariables.0"), Qt::LeftButton);
    QVERIFY(!m_document->text().contains("environmentVariables"));
}

void TestEditorPage::choiceKeepsOtherSpellings()
{
    QByteArray text = archiveNode();
    text.replace("\"demand\"", "\"ON_DEMAND\"");
    m_document->load(text);
    auto *type = find<QComboBox>("editor.field.type");
    QCOMPARE(type->currentText(), QStringLiteral("On demand"));
    type->setFocus();
    QTest::keyClick(type, Qt::Key_End); // already there
    QCOMPARE(m_document->text(), text);
    QTest::keyClick(type, Qt::Key_Home);
    QCOMPARE(m_document->stringAt(QStringLiteral("/type")), QStringLiteral("spot"));

    auto *cpu = find<QComboBox>("editor.field.configuration.customSpecs.cpu");
    QCOMPARE(cpu->currentText(), QStringLiteral("16"));
    QVERIFY(m_document->setValue(QStringLiteral("/configuration/customSpecs/cpu"), 3));
    QCOMPARE(cpu->currentIndex(), -1);
    QCOMPARE(cpu->placeholderText(), QStringLiteral("3"));
    QVERIFY(cpu->property("error").toBool());
}

void TestEditorPage::machineImageReplacesSpecs()
{
    QTest::mouseClick(find<QPushButton>("editor.more"), Qt::LeftButton);
    QVERIFY(find<QLineEdit>("editor.field.configuration.machineImageId")->isVisible());
    replaceText("editor.field.configuration.machineImageId", QStringLiteral("m1"));
    QVERIFY(!m_document->text().contains("customSpecs"));
    QVERIFY(!m_document->hasErrors());
    QCOMPARE(find<QComboBox>("editor.field.configuration.customSpecs.cpu")->currentIndex(), -1);
    QVERIFY(m_document->text().contains("\"note\": { \"by\": \"someone\" }"));
}

void TestEditorPage::optionalGroupComesAndGoes()
{
    auto *size = find<QLineEdit>("editor.field.configuration.persistentStorage.size");
    QVERIFY(!size->isVisible());
    auto *toggle = find<QPushButton>("editor.toggle.configuration.persistentStorage");
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(size->isVisible());
    QVERIFY(size->hasFocus());
    QCOMPARE(size->text(), QStringLiteral("10"));
    QVERIFY(!m_document->hasErrors());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(m_document->text(), archiveNode());
}

void TestEditorPage::problemLeadsToFieldAndLine()
{
    QVERIFY(m_document->setValue(QStringLiteral("/configuration/ports/1/containerPort"), 0));
    auto *table = find<QTableView>("editor.problems");
    QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, ui::ProblemModel::Line).data().toString(), QStringLiteral("line 14"));
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(find<QLineEdit>("editor.field.configuration.ports.1.containerPort")->hasFocus());
    QCOMPARE(json()->textCursor().blockNumber(), 13);

    const QRect advice = table->visualRect(table->model()->index(1, ui::ProblemModel::Sentence));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, advice.center());
    QVERIFY(find<QLineEdit>("editor.field.configuration.tag")->hasFocus());
    QCOMPARE(json()->textCursor().blockNumber(), 6);

    m_document->setText("{\n  \"a\": \n}");
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(json()->hasFocus());
    QCOMPARE(json()->textCursor().blockNumber(), 2);
}

void TestEditorPage::proposeGivesTheMinifiedDocument()
{
    QSignalSpy proposed(m_page.get(), &ui::EditorPage::proposeRequested);
    auto *button = find<QPushButton>("editor.propose");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(proposed.size(), 1);
    QCOMPARE(proposed[0][0].toByteArray(), m_document->minified());
    QVERIFY(!m_document->minified().contains('\n'));
    m_page->setProposeBlocked(QStringLiteral("Unlock the wallet first."));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Unlock the wallet first."));
    m_page->setProposeBlocked({});
    QVERIFY(button->isEnabled());
}

void TestEditorPage::emptyStateOffersTemplates()
{
    m_document->load({});
    QVERIFY(find<QWidget>("editor.empty")->isVisible());
    QVERIFY(!find<QPushButton>("editor.propose")->isEnabled());
    auto *card = find<QPushButton>("editor.template.redis");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(m_document->stringAt(QStringLiteral("/clusterName")), QStringLiteral("redis"));
    QVERIFY(find<QLineEdit>("editor.field.clusterName")->isVisible());
    QVERIFY(find<QLineEdit>("editor.field.clusterName")->hasFocus());
    QVERIFY(captionText().contains(QStringLiteral("from template “Redis”")));
}

void TestEditorPage::templateSheetReplacesAndUndoes()
{
    QTest::mouseClick(find<QPushButton>("editor.templates"), Qt::LeftButton);
    auto *card = find<QPushButton>("editor.template.web-page");
    QVERIFY(card->isVisible());
    QVERIFY(card->hasFocus());
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(m_document->text(), m_templates->find(QStringLiteral("web-page"))->document);
    QTest::mouseClick(find<QPushButton>("editor.undo"), Qt::LeftButton);
    QCOMPARE(m_document->text(), archiveNode());
}

void TestEditorPage::minifyAndLayOut()
{
    auto *minify = find<QPushButton>("editor.minify");
    QCOMPARE(minify->text(), QStringLiteral("minify"));
    const QString size = find<QLabel>("editor.size")->text();
    QVERIFY(size.startsWith(QString::number(m_document->minified().size()) + QStringLiteral(" B · about 0.")));
    QTest::mouseClick(minify, Qt::LeftButton);
    QVERIFY(!json()->toPlainText().contains(u'\n'));
    QCOMPARE(find<QLabel>("editor.size")->text(), size);
    QCOMPARE(minify->text(), QStringLiteral("lay out"));
    QTest::mouseClick(minify, Qt::LeftButton);
    QVERIFY(m_document->text().startsWith("{\n  \"clusterName\""));
}

void TestEditorPage::captionTellsWhetherItIsSaved()
{
    QCOMPARE(captionText(), QStringLiteral("Draft · saved"));
    replaceText("editor.field.configuration.storage", QStringLiteral("5"));
    QCOMPARE(captionText(), QStringLiteral("Draft · saving…"));
    m_clock->advance(std::chrono::seconds(1));
    QCOMPARE(m_saved, QList<QByteArray>{m_document->text()});
    QVERIFY(captionText().startsWith(QStringLiteral("Draft · saved ")));
    const QString before = captionText();
    m_clock->advance(std::chrono::seconds(30));
    QVERIFY(captionText() != before);
}

void TestEditorPage::noBreakSpaceSurvivesTyping()
{
    QByteArray text = archiveNode();
    text.replace("someone", "some\u00a0one");
    m_document->load(text);
    json()->setFocus();
    json()->moveCursor(QTextCursor::End);
    QTest::keyClick(json(), Qt::Key_Space);
    QCOMPARE(m_document->text(), text + ' ');
}

void TestEditorPage::tabWritesSpacesAndEscapeLeaves()
{
    m_document->load("{\n}");
    json()->setFocus();
    json()->moveCursor(QTextCursor::Start);
    json()->moveCursor(QTextCursor::EndOfLine);
    QTest::keyClick(json(), Qt::Key_Return);
    QTest::keyClick(json(), Qt::Key_Tab);
    QCOMPARE(m_document->text(), QByteArray("{\n    \n}"));
    QTest::keyClick(json(), Qt::Key_Escape);
    QTest::keyClick(json(), Qt::Key_Tab);
    QVERIFY(!json()->hasFocus());
    QCOMPARE(m_document->text(), QByteArray("{\n    \n}"));
}

void TestEditorPage::everyControlHasAName()
{
    find<QPushButton>("editor.more")->click();
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        const bool inner = qobject_cast<QComboBox *>(widget->parentWidget());
        QVERIFY2(inner || !widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

/// Pictures for the eye; what can be asserted is that nothing overlaps or is cut in the window's smallest size.
void TestEditorPage::looksRight()
{
    m_document->load(m_templates->find(QStringLiteral("ethereum-light"))->document);
    QVERIFY(m_document->setValue(QStringLiteral("/configuration/storage"), 2048));
    QVERIFY(m_draft->flush());
    for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        QCoreApplication::processEvents();
        test::savePicture(*m_page, mode == ui::Theme::Mode::Light ? "editor-light" : "editor-dark");
    }
    m_theme->setMode(ui::Theme::Mode::Light);
    m_document->typeText(QByteArray(m_document->text()).replace("\"replicas\": 1", "\"replicas\": "));
    QCoreApplication::processEvents();
    test::savePicture(*m_page, "editor-broken");
    m_document->undo();
    QTest::mouseClick(m_page->findChildren<QTableView *>().first()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(200, 20));
    QCOMPARE(m_page->focusWidget(), find<QLineEdit>("editor.field.configuration.storage"));
    find<QPushButton>("editor.more")->setChecked(true);
    find<QLineEdit>("editor.field.healthCheckConfig.path")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    test::savePicture(*m_page, "editor-more");
    find<QPushButton>("editor.templates")->click();
    QCoreApplication::processEvents();
    test::savePicture(*m_page, "editor-templates");
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    m_page->resize(840, 600);
    QCoreApplication::processEvents();
    test::savePicture(*m_page, "editor-small");
    for (const char *name : {"editor.field.configuration.storage", "editor.field.configuration.customSpecs.cpu", "editor.field.configuration.tag"})
        QVERIFY(find<QWidget>(name)->width() >= 56);
    m_page->resize(1096, 736);
    m_document->load({});
    QCoreApplication::processEvents();
    test::savePicture(*m_page, "editor-empty");
    m_theme->setMode(ui::Theme::Mode::Dark);
    test::savePicture(*m_page, "editor-empty-dark");
    m_theme->setMode(ui::Theme::Mode::Light);
}

COMMONRACK_TEST(TestEditorPage)
#include "TestEditorPage.moc"
