// SPDX-License-Identifier: Apache-2.0
#include "models/base/SecretBytes.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <type_traits>

class TestSecretBytes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAndNeverCopiesByItself()
    {
        static_assert(!std::is_copy_constructible_v<base::SecretBytes>);
        base::SecretBytes first = base::SecretBytes::copyOf("key");
        base::SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT: the moved-from state is what is tested
        QCOMPARE(second.view().toByteArray(), QByteArray("key"));
        second.clear();
        QVERIFY(second.isEmpty());
    }

    void takingWipesTheSource()
    {
        QByteArray source("secret");
        source.detach();
        const base::SecretBytes taken = base::SecretBytes::takeFrom(source);
        QVERIFY(source.isEmpty());
        QCOMPARE(taken.view().toByteArray(), QByteArray("secret"));
    }

    void wipesInPlace()
    {
        char buffer[] = "secret";
        base::wipe(buffer, sizeof buffer);
        for (const char byte : buffer)
            QCOMPARE(byte, '\0');
    }

    void compares()
    {
        const auto of = [](const char *text) { return base::SecretBytes::copyOf(text); };
        QVERIFY(of("a").equals(of("a")));
        QVERIFY(!of("a").equals(of("b")));
        QVERIFY(!of("a").equals(of("aa")));
        QVERIFY(of("a").clone().equals(of("a")));
        QVERIFY(base::SecretBytes().equals(base::SecretBytes(0)));
    }
};

COMMONRACK_TEST(TestSecretBytes)
#include "TestSecretBytes.moc"
