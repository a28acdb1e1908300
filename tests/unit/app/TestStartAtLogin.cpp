// SPDX-License-Identifier: Apache-2.0
#include "app/StartAtLogin.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using app::StartAtLogin;

namespace {

QString textOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestStartAtLogin final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWayIsSwitchedOnAndOff_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("XDG autostart") << int(StartAtLogin::Way::XdgAutostart);
        QTest::newRow("launchd") << int(StartAtLogin::Way::LaunchAgent);
        QTest::newRow("registry") << int(StartAtLogin::Way::RunKey);
    }
    void everyWayIsSwitchedOnAndOff()
    {
        QFETCH(int, way);
        const QTemporaryDir dir;
        const bool isKey = StartAtLogin::Way(way) == StartAtLogin::Way::RunKey;
        StartAtLogin login(StartAtLogin::Way(way), dir.filePath(isKey ? QStringLiteral("run.ini") : QStringLiteral("not/there/yet")),
                           QStringLiteral("/opt/commonrack/bin/commonrack"), {QStringLiteral("--background")});
        QVERIFY(!login.isOn());
        QVERIFY(login.set(true));
        QVERIFY(login.isOn());
        QVERIFY(login.set(true)); // twice is once
        QVERIFY(textOf(login.file()).contains(QStringLiteral("--background")));
        QVERIFY(login.set(false));
        QVERIFY(!login.isOn());
        QVERIFY(login.set(false));
    }

    void aPathIsOneArgumentOfTheDesktopFile()
    {
        const StartAtLogin login(StartAtLogin::Way::XdgAutostart, QStringLiteral("/x"), QStringLiteral("/opt/my $rack \"100%\"/a\\b"), {});
        const QString content = QString::fromUtf8(login.content());
        QVERIFY(content.startsWith(QStringLiteral("[Desktop Entry]\nType=Application\n")));
        QVERIFY(content.contains(QString::fromLatin1("Exec=\"/opt/my \\\\$rack \\\\\"100%%\\\\\"/a\\\\\\\\b\"\n")));
        QVERIFY(login.file().endsWith(QStringLiteral("/x/org.commonrack.Commonrack.desktop")));
    }

    void thePropertyListIsXmlThatNamesTheProgram()
    {
        const StartAtLogin login(StartAtLogin::Way::LaunchAgent, QStringLiteral("/x"), QStringLiteral("/Applications/A & B <c>.app"), {QStringLiteral("--background")});
        QXmlStreamReader xml(login.content());
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                texts << xml.text().toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, QStringList({QStringLiteral("Label"), QStringLiteral("org.commonrack.Commonrack"), QStringLiteral("ProgramArguments"),
                                     QStringLiteral("/Applications/A & B <c>.app"), QStringLiteral("--background"), QStringLiteral("RunAtLoad")}));
    }

    void aPlaceThatCannotBeWrittenIsToldInASentence()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        StartAtLogin login(StartAtLogin::Way::XdgAutostart, file.fileName(), QStringLiteral("/p"), {}); // a file is no folder
        const auto set = login.set(true);
        QVERIFY(!set);
        QCOMPARE(set.error().code, base::ErrorCode::Storage);
        QVERIFY(set.error().summary.contains(QStringLiteral("cannot be written")));
        QVERIFY(!login.isOn());
    }
};

COMMONRACK_TEST(TestStartAtLogin)
#include "TestStartAtLogin.moc"
