// SPDX-License-Identifier: Apache-2.0
#include "app/headless/PasswordInput.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// A pipe: its reading end for the program, its writing end for the test.
struct Pipe {
    Pipe() { opened = ::pipe(ends) == 0; }
    void write(const QByteArray &bytes) const { written = written && ::write(ends[1], bytes.constData(), std::size_t(bytes.size())) == bytes.size(); }
    void end() const { ::close(ends[1]); }
    int ends[2] = {-1, -1};
    bool opened = false;
    mutable bool written = true;
};

/// The answer as text, and "error <code>" else.
QByteArray answerOf(app::PasswordInput &input)
{
    QByteArray answer;
    QObject context;
    input.read().then(&context, [&answer](base::Result<base::SecretBytes> password) {
        answer = password ? password->view().toByteArray() : QByteArray("error ") + QByteArray::number(int(password.error().code));
    });
    (void)QTest::qWaitFor([&] { return !answer.isNull(); });
    return answer;
}

QByteArray errorOf(base::ErrorCode code)
{
    return QByteArray("error ") + QByteArray::number(int(code));
}

} // namespace

/// The wallet's password over a file descriptor.
class TestPasswordInput final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLineBreakAtTheEndIsNotPartOfIt_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plain") << QByteArray("correct horse") << QByteArray("correct horse");
        QTest::newRow("line") << QByteArray("correct horse\n") << QByteArray("correct horse");
        QTest::newRow("line of Windows") << QByteArray("correct horse\r\n") << QByteArray("correct horse");
        QTest::newRow("two breaks") << QByteArray("a\n\n") << QByteArray("a\n");
        QTest::newRow("return alone") << QByteArray("a\r") << QByteArray("a\r");
        QTest::newRow("spaces") << QByteArray("  a ") << QByteArray("  a ");
        QTest::newRow("longest") << QByteArray(app::PasswordInput::MaxBytes, 'x') << QByteArray(app::PasswordInput::MaxBytes, 'x');
        QTest::newRow("longer") << QByteArray(app::PasswordInput::MaxBytes + 1, 'x') << errorOf(base::ErrorCode::Limit);
        QTest::newRow("empty") << QByteArray("") << errorOf(base::ErrorCode::Invalid);
        QTest::newRow("empty line") << QByteArray("\n") << errorOf(base::ErrorCode::Invalid);
    }
    void oneLineBreakAtTheEndIsNotPartOfIt()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, password);
        const Pipe pipe;
        QVERIFY(pipe.opened);
        pipe.write(written);
        pipe.end();
        QVERIFY(pipe.written);
        app::PasswordInput input(pipe.ends[0]);
        QCOMPARE(answerOf(input), password);
        QCOMPARE(::fcntl(pipe.ends[0], F_GETFD), -1); // closed
    }

    void itWaitsForTheEndWithoutStandingStill()
    {
        const Pipe pipe;
        app::PasswordInput input(pipe.ends[0]);
        QByteArray answer;
        QObject context;
        input.read().then(&context, [&answer](base::Result<base::SecretBytes> password) { answer = password->view().toByteArray(); });
        pipe.write("correct ");
        int turns = 0;
        QTRY_VERIFY(++turns > 3);
        QVERIFY(answer.isNull());
        pipe.write("horse\n");
        pipe.end();
        QTRY_COMPARE(answer, QByteArray("correct horse"));
    }

    void aFileIsReadToo()
    {
        QTemporaryDir dir;
        const QString name = dir.filePath(QStringLiteral("commonrack.wallet-password"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("of the manager\n") > 0);
        file.close();
        qputenv("CREDENTIALS_DIRECTORY", dir.path().toLocal8Bit());
        const auto input = app::PasswordInput::fromCredentials();
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY(input);
        QCOMPARE(answerOf(*input), QByteArray("of the manager"));
        QVERIFY(!app::PasswordInput::fromCredentials());
    }

    void aDescriptorThatIsNotOpenIsTold()
    {
        app::PasswordInput input(4321);
        QVERIFY(!input.isOpen());
        QCOMPARE(answerOf(input), errorOf(base::ErrorCode::Invalid));
    }

    void noProgramStartedLaterInheritsIt()
    {
        const Pipe pipe;
        const app::PasswordInput input(pipe.ends[0]);
        QVERIFY(::fcntl(pipe.ends[0], F_GETFD) & FD_CLOEXEC);
        pipe.end();
    }

    void whoGoesBeforeTheEndIsAnswered()
    {
        const Pipe pipe;
        auto input = std::make_unique<app::PasswordInput>(pipe.ends[0]);
        test::Outcome<bool> outcome([&] {
            base::Promise<bool> promise;
            input->read().then(this, [promise](base::Result<base::SecretBytes> password) { promise.complete(password.has_value()); });
            return promise.future();
        }());
        input.reset();
        pipe.end();
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.value());
    }
};

COMMONRACK_TEST(TestPasswordInput)
#include "TestPasswordInput.moc"
