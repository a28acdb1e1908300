// SPDX-License-Identifier: Apache-2.0
#include "app/CommandLine.h"
#include "app/ProofTeller.h"
#include "tests/support/ProvedBlock.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

/// `commonrack --verify-proof FILE`, as main calls it.
class TestProofTeller final : public QObject {
    Q_OBJECT

    static inline const QString option = QStringLiteral("--verify-proof");

    /// What the program ended with, and what it said where.
    struct Told {
        int code = -1;
        QString out;
        QString problems;
        [[nodiscard]] qsizetype lines(const QString &beginning) const
        {
            const QStringList all = out.split(u'\n');
            return std::count_if(all.begin(), all.end(), [&beginning](const QString &line) { return line.startsWith(beginning); });
        }
    };
    static Told run(const QStringList &options)
    {
        Told told;
        QTextStream out(&told.out);
        QTextStream problems(&told.problems);
        told.code = app::ProofTeller::run(QStringList{QStringLiteral("commonrack")} + options, out, problems);
        out.flush();
        problems.flush();
        return told;
    }
    [[nodiscard]] QString fileWith(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("proof.json")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    [[nodiscard]] Told check(const QByteArray &text) const { return run({option, fileWith(text)}); }

private Q_SLOTS:
    void aSoundProofEndsWithZero()
    {
        const deploy::DeploymentProof proof = test::signedProof(test::goodProof());
        const Told told = check(deploy::toJson(proof));
        QCOMPARE(told.code, 0);
        QCOMPARE(told.problems, QString());
        QCOMPARE(told.lines(QStringLiteral("proved: ")) + told.lines(QStringLiteral("stated: ")), qsizetype(deploy::verifyProof(proof).size()));
        QCOMPARE(told.lines(QStringLiteral("FAILED: ")), 0);
        QCOMPARE(told.lines(QStringLiteral("Sound: ")), 1);
        QVERIFY(told.out.contains(proof.member.toString()));
    }

    void anUnsoundOneEndsWithOne()
    {
        deploy::DeploymentProof proof = test::goodProof();
        proof.document += ' ';
        const Told told = check(deploy::toJson(test::signedProof(proof)));
        QCOMPARE(told.code, 1);
        QVERIFY(told.lines(QStringLiteral("FAILED: ")) >= 1);
        QCOMPARE(told.lines(QStringLiteral("Not sound: ")), 1);
        QCOMPARE(check(deploy::toJson(test::goodProof())).code, 1); // not signed
    }

    void nothingInTheFileSteersTheTerminal()
    {
        deploy::DeploymentProof proof = test::goodProof();
        proof.live.phase = QStringLiteral("running\x1b[2J\nproved: all of it");
        const Told told = check(deploy::toJson(test::signedProof(proof)));
        QCOMPARE(told.code, 0);
        QVERIFY(!told.out.contains(QChar(0x1b)));
        QCOMPARE(told.lines(QStringLiteral("proved: all of it")), 0);
    }

    void whatCannotBeReadEndsWithTwo()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("{}"), QByteArray("hello"), QByteArray(1'000'000, '['), deploy::toJson(test::goodProof()).chopped(100)}) {
            const Told told = check(text);
            QCOMPARE(told.code, 2);
            QVERIFY(told.out.isEmpty() && !told.problems.trimmed().isEmpty());
        }
        QCOMPARE(run({option, m_folder.filePath(QStringLiteral("none.json"))}).code, 2);
        QCOMPARE(run({option}).code, 2);
        QCOMPARE(run({option, QString()}).code, 2);
    }

    void itStandsAlone()
    {
        const QString file = fileWith(deploy::toJson(test::signedProof(test::goodProof())));
        QCOMPARE(run({QString(option + u'=' + file)}).code, 0);
        QCOMPARE(run({option, file, QStringLiteral("--language"), QStringLiteral("en")}).code, 0);
        for (const char *other : {"--headless", "--background", "--network=sepolia", "--demo=out"}) {
            const Told told = run({option, file, QString::fromLatin1(other)});
            QCOMPARE(told.code, 2);
            QVERIFY2(told.problems.contains(QStringLiteral("stands alone")), qPrintable(told.problems));
        }
        QString output;
        QVERIFY(!app::CommandLine::parse({QStringLiteral("commonrack"), QStringLiteral("--help")}, &output));
        QVERIFY(output.contains(option));
    }

private:
    QTemporaryDir m_folder;
};

COMMONRACK_TEST(TestProofTeller)
#include "TestProofTeller.moc"
