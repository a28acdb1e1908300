// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/ClientIdentity.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QSslCertificateExtension>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using wallet::CertificateWish;
using wallet::makeSelfSigned;
using wallet::TlsIdentity;

namespace {

constexpr qint64 Now = 1'800'000'000;

CertificateWish serverWish()
{
    CertificateWish wish;
    wish.commonName = QStringLiteral("provider.example");
    wish.hosts = {QStringLiteral("provider.example"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    wish.server = true;
    wish.notBefore = Now;
    wish.notAfter = Now + 86'400;
    return wish;
}

base::SecretBytes seed(char fill)
{
    return base::SecretBytes::copyOf(QByteArray(32, fill));
}

/// What the openssl command says to a PEM file in `folder`, and whether it agreed.
struct Judged {
    bool good = false;
    QString words;
};
Judged openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool over = process.waitForFinished(20'000);
    return {over && process.exitCode() == 0, QString::fromUtf8(process.readAll())};
}
QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return done ? file.fileName() : QString();
}

} // namespace

class TestSelfSignedCertificate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasWished()
    {
        const auto made = makeSelfSigned(serverWish());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().toLogLine()));
        const QSslCertificate &certificate = made->certificate;
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList(QStringLiteral("provider.example")));
        QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList(QStringLiteral("provider.example")));
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry), QStringList(QStringLiteral("provider.example")));
        QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
        QCOMPARE(certificate.effectiveDate().toSecsSinceEpoch(), Now);
        QCOMPARE(certificate.expiryDate().toSecsSinceEpoch(), Now + 86'400);
        QCOMPARE(made->key.algorithm(), QSsl::Ec);
        QCOMPARE(made->key.length(), 256);
        QCOMPARE(QSslCertificate::fromData(made->pem(), QSsl::Pem).value(0), certificate);
        QVERIFY(makeSelfSigned(serverWish())->key != made->key); // random
    }

    void theSameSeedMakesTheSame()
    {
        CertificateWish wish = serverWish();
        wish.serial = QByteArray::fromHex("0102030405");
        const auto first = makeSelfSigned(wish, seed('a'));
        const auto second = makeSelfSigned(wish, seed('a'));
        const auto other = makeSelfSigned(wish, seed('b'));
        QVERIFY(first && second && other);
        QCOMPARE(first->key, second->key);
        QCOMPARE(first->certificate.toDer(), second->certificate.toDer());
        QVERIFY(first->key != other->key);
        QCOMPARE(first->certificate.serialNumber(), QByteArrayLiteral("01:02:03:04:05"));
        wish.notAfter += 1; // another text has another signature, by the same key
        const auto later = makeSelfSigned(wish, seed('a'));
        QCOMPARE(later->key, first->key);
        QVERIFY(later->certificate != first->certificate);
    }

    /// The key of this seed, so that no version of ours ever makes another: certificates are registered elsewhere.
    void theKeyOfASeedStays()
    {
        const auto made = makeSelfSigned(serverWish(), seed('\x01'));
        QVERIFY(made);
        QCOMPARE(QByteArray(made->certificate.publicKey().toDer().last(65).first(9).toHex()), QByteArrayLiteral("045ac882e4fd3d2b31"));
    }

    void opensslAgrees_data()
    {
        QTest::addColumn<bool>("server");
        QTest::addColumn<bool>("seeded");
        for (const bool server : {false, true}) {
            for (const bool seeded : {false, true})
                QTest::addRow("%s, %s", server ? "server" : "client", seeded ? "from a seed" : "random") << server << seeded;
        }
    }
    void opensslAgrees()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the openssl command is not installed");
        QFETCH(bool, server);
        QFETCH(bool, seeded);
        const QTemporaryDir folder;
        for (int round = 0; round < (seeded ? 5 : 1); ++round) { // other numbers, other lengths of their encoding
            CertificateWish wish = serverWish();
            wish.server = server;
            const auto made = makeSelfSigned(wish, seeded ? seed(char('a' + round)) : base::SecretBytes());
            QVERIFY(made);
            const QString file = written(folder, QStringLiteral("certificate.pem"), made->pem());
            const QString key = written(folder, QStringLiteral("key.pem"), made->key.toPem());
            const auto verified = openssl({QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(Now + 10), QStringLiteral("-CAfile"), file,
                                           QStringLiteral("-check_ss_sig"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
                                           server ? QStringLiteral("sslserver") : QStringLiteral("sslclient"), file});
            QVERIFY2(verified.good, qPrintable(verified.words));
            const auto wrong = openssl({QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(Now + 10), QStringLiteral("-CAfile"), file,
                                        QStringLiteral("-purpose"), server ? QStringLiteral("sslclient") : QStringLiteral("sslserver"), file});
            QVERIFY2(!wrong.good, qPrintable(wrong.words));
            const auto late = openssl({QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(Now + 90'000), QStringLiteral("-CAfile"), file, file});
            QVERIFY2(!late.good, qPrintable(late.words));
            const auto text = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-in"), file});
            QVERIFY2(text.good, qPrintable(text.words));
            for (const char *part : {"Version: 3", "ecdsa-with-SHA256", "CN = provider.example", "prime256v1", "CA:FALSE", "Digital Signature",
                                     "DNS:provider.example, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"})
                QVERIFY2(text.words.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + u'\n' + text.words));
            QVERIFY(text.words.contains(server ? u"TLS Web Server Authentication" : u"TLS Web Client Authentication"));
            const auto publicKey = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-pubkey"), QStringLiteral("-in"), file});
            const auto ofKey = openssl({QStringLiteral("pkey"), QStringLiteral("-pubout"), QStringLiteral("-in"), key});
            QVERIFY2(ofKey.good, qPrintable(ofKey.words));
            QCOMPARE(publicKey.words, ofKey.words);
        }
    }

    void refusesWhatNoCertificateCanSay()
    {
        const auto refused = [](auto change, const base::SecretBytes &keySeed = {}) {
            CertificateWish wish = serverWish();
            change(wish);
            const auto made = makeSelfSigned(wish, keySeed);
            return !made && made.error().code == base::ErrorCode::Invalid && !made.error().summary.isEmpty();
        };
        QVERIFY(refused([](CertificateWish &wish) { wish.commonName.clear(); }));
        QVERIFY(refused([](CertificateWish &wish) { wish.commonName = QString(65, u'x'); }));
        QVERIFY(refused([](CertificateWish &wish) { wish.notAfter = wish.notBefore; }));
        QVERIFY(refused([](CertificateWish &wish) { wish.serial = QByteArray(21, '\x01'); }));
        QVERIFY(refused([](CertificateWish &wish) { wish.hosts = {QStringLiteral("a,DNS:evil.example")}; }));
        QVERIFY(refused([](CertificateWish &wish) { wish.hosts = {QString()}; }));
        QVERIFY(refused([](CertificateWish &) {}, base::SecretBytes::copyOf("short")));
    }

    void theAccountsCertificateFollowsFromItsKey()
    {
        test::KeySigner signer("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        test::Outcome<TlsIdentity> first(wallet::makeClientIdentity(signer));
        test::Outcome<TlsIdentity> second(wallet::makeClientIdentity(signer));
        QVERIFY(first.wait() && second.wait());
        QVERIFY2(first.ok(), qPrintable(first.error().toLogLine()));
        const QSslCertificate &certificate = first.value().certificate;
        QCOMPARE(certificate.toDer(), second.value().certificate.toDer());
        QCOMPARE(first.value().key, second.value().key);
        const QStringList name(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), name);
        QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), name);
        QVERIFY(!certificate.isBlacklisted());
        QVERIFY(certificate.effectiveDate() < QDateTime::fromSecsSinceEpoch(Now) && certificate.expiryDate() > QDateTime::fromSecsSinceEpoch(Now));
        test::KeySigner other("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
        test::Outcome<TlsIdentity> third(wallet::makeClientIdentity(other));
        QVERIFY(third.wait() && third.ok());
        QVERIFY(third.value().key != first.value().key);
    }

    void aLockedWalletMakesNone()
    {
        test::KeySigner signer("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        signer.refusal = base::Error{base::ErrorCode::Locked, QStringLiteral("locked"), {}, nullptr, 0};
        test::Outcome<TlsIdentity> refused(wallet::makeClientIdentity(signer));
        QVERIFY(refused.wait());
        QCOMPARE(refused.code(), base::ErrorCode::Locked);
        signer.refusal.reset();
        signer.deferred = true; // a person is asked
        test::Outcome<TlsIdentity> later(wallet::makeClientIdentity(signer));
        QVERIFY(!later.isDone());
        signer.waiting.fail({base::ErrorCode::Cancelled, {}, {}, nullptr, 0});
        QVERIFY(later.wait());
        QCOMPARE(later.code(), base::ErrorCode::Cancelled);
    }
};

COMMONRACK_TEST(TestSelfSignedCertificate)
#include "TestSelfSignedCertificate.moc"
