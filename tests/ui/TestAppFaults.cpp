// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"
#include "tests/support/TestMain.h"
#include "tests/ui/PageTools.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

/// The program as main() builds it, on a profile of its own.
struct Program {
    explicit Program(const QByteArray &settings = {}, const QByteArray &anvil = "/nonexistent")
    {
        qputenv("COMMONRACK_ANVIL", anvil);
        // No container engine: its faults are told elsewhere.
        write(QStringLiteral("settings.json"), settings.isEmpty() ? QByteArray(R"({"engineSocket":"/nonexistent/engine.sock"})") : settings);
        line.profileDir = dir.path();
        auto made = app::Services::create(line);
        if (!made)
            qFatal("%s", qPrintable(made.error().toLogLine()));
        services = std::move(*made);
        desktop = std::make_unique<app::Desktop>(*services, theme, line);
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ui::MainWindow *>(widget))
                window = found;
        }
    }
    ~Program()
    {
        auto gone = services->shutDown();
        (void)QTest::qWaitFor([&] { return gone.isFinished(); }, 15'000);
        desktop.reset();
        qunsetenv("COMMONRACK_ANVIL");
    }
    void start() const
    {
        desktop->show();
        services->start();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(dir.filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()) && file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return test::wordsIn(*window).contains(words); }, 15'000);
    }

    QTemporaryDir dir;
    app::CommandLine line;
    ui::Theme theme{ui::Theme::Mode::Light};
    std::unique_ptr<app::Services> services;
    std::unique_ptr<app::Desktop> desktop;
    ui::MainWindow *window = nullptr;
};

} // namespace

/// Faults of the whole program, as they are seen in its window.
class TestAppFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnvilTheRestIsUsable()
    {
        Program program;
        program.start();
        QVERIFY(program.says(QStringLiteral("The Sandbox needs the program anvil, which is not here.")));
        QVERIFY(program.says(QStringLiteral("Try again")));
        using ui::PageId;
        for (const PageId page : {PageId::Proposals, PageId::Editor, PageId::Leases, PageId::Trigger, PageId::Wallet, PageId::Settings, PageId::Overview}) {
            program.window->showPage(page);
            const ui::Page *shown = program.window->page(page);
            QVERIFY2(shown && shown->isVisible(), qPrintable(ui::pageName(page)));
        }
        program.window->close();
        QTRY_VERIFY(!program.window->isVisible());
    }

    void onceAnvilIsThereTryingAgainBringsItToLife()
    {
        qunsetenv("COMMONRACK_ANVIL");
        const QString anvil = app::AnvilNode::findProgram();
        if (anvil.isEmpty())
            QSKIP("anvil is not here");
        Program program;
        program.start();
        QVERIFY(program.says(QStringLiteral("needs the program anvil")));
        QSignalSpy living(program.services.get(), &app::Services::living);
        qputenv("COMMONRACK_ANVIL", anvil.toUtf8());
        QVERIFY(test::click(*program.window, "notice.action"));
        QTRY_VERIFY_WITH_TIMEOUT(!living.isEmpty(), 30'000);
        QTRY_VERIFY(!test::wordsIn(*program.window).contains(QStringLiteral("needs the program anvil"))); // the notice goes
    }

    void aDraftThatCannotBeSavedKeepsTheWindowOpenOnce()
    {
        Program program;
        program.start();
        QVERIFY(program.says(QStringLiteral("needs the program anvil")));
        QVERIFY(QDir().mkpath(program.services->paths.draftFile() + QStringLiteral("/in the way"))); // no file can take this name
        program.services->document.setText(QByteArray(R"({"clusterName":"typed for an hour"})"));
        program.window->close();
        QVERIFY(program.window->isVisible());
        QVERIFY(program.says(QStringLiteral("Your draft is not saved yet:")));
        program.window->close(); // the person has read it
        QTRY_VERIFY(!program.window->isVisible());
    }

    void damagedSettingsAreToldAndKept()
    {
        Program program(QByteArray("{\"theme\":"));
        program.start();
        QVERIFY(program.says(QStringLiteral("The settings were damaged, so the usual ones are in use; set them again in Settings.")));
        QVERIFY(QFile::exists(program.dir.filePath(QStringLiteral("settings.json.damaged-1"))));
    }

    void aDraftThatCannotBeReadIsKept()
    {
        QTemporaryDir dir;
        app::CommandLine line;
        line.profileDir = dir.path();
        const QString draft = dir.filePath(QStringLiteral("networks/sandbox/draft.json"));
        QVERIFY(QDir().mkpath(draft)); // a folder where the file should be
        auto services = app::Services::create(line);
        QVERIFY(services);
        QSignalSpy noted(services->get(), &app::Services::noted);
        qputenv("COMMONRACK_ANVIL", "/nonexistent");
        (*services)->start();
        QVERIFY(noted.first().first().toString().startsWith(QStringLiteral("The draft could not be read, so a new one is begun;")));
        QVERIFY(QDir(draft + QStringLiteral(".damaged-1")).exists());
        auto gone = (*services)->shutDown();
        QTRY_VERIFY(gone.isFinished());
    }

    void aNetworkOfTheSettingsThatIsGoneBecomesTheSandbox()
    {
        Program program(QByteArray(R"({"network":"my-own","engineSocket":"/nonexistent/engine.sock"})"));
        program.start();
        QVERIFY(program.says(QStringLiteral("The network “my-own” is not known any more, so this is the Sandbox; choose another network in Settings.")));
        QVERIFY(program.services->isSandbox());
    }
};

COMMONRACK_TEST(TestAppFaults)
#include "TestAppFaults.moc"
