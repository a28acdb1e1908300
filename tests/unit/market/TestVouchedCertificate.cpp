// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/GatewayClient.h"
#include "models/market/gateway/GatewayStream.h"
#include "tests/support/FakeClock.h"
#include "tests/support/KeySigner.h"
#include "tests/support/Outcome.h"
#include "tests/support/TestMain.h"
#include "tests/support/TlsPeer.h"

#include <QTest>

using namespace market;
using test::TlsPeer;

/// A provider registered a certificate that may vouch for others; the gateway shows one of those. Made with OpenSSL's
/// command line, valid until 2100.
class TestVouchedCertificate final : public QObject {
    Q_OBJECT
    static inline const QByteArray Registered =
        "-----BEGIN CERTIFICATE-----\n"
        "MIIBfTCCASOgAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4w\n"
        "LjEwIBcNMjYxMjAxMDcxMTA5WhgPMjEwMDExMDMwNzExMDlaMBQxEjAQBgNVBAMM\n"
        "CTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOCcXTlC0FYAQB4m\n"
        "sauLxUCjW1xW6yTdS4VUzN8WzbdQ1SxZECb4SMaz6N0t3V5oWmFaCsgK9zSoy7qw\n"
        "OBxBCxqjZDBiMB0GA1UdDgQWBBQLlcscbZhLGhaKaGa3hC0ouY5+ODAfBgNVHSME\n"
        "GDAWgBQLlcscbZhLGhaKaGa3hC0ouY5+ODAPBgNVHREECDAGhwR/AAABMA8GA1Ud\n"
        "EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAPCal1wVnE2aUj9/mk4HsUtV\n"
        "Ku9UZKWd3Nc1+rJLa1+sAiBCYb4fGANXmyx8STBZJL4UnzNeex6ULP8ax3fhdwVi\n"
        "kg==\n"
        "-----END CERTIFICATE-----\n";
    static inline const QByteArray Vouched =
        "-----BEGIN CERTIFICATE-----\n"
        "MIIBjzCCATWgAwIBAgIBAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAkxMjcuMC4w\n"
        "LjEwIBcNMjYxMjAxMDcxMTA5WhgPMjEwMDExMDMwNzExMDlaMBQxEjAQBgNVBAMM\n"
        "CTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOLCd3Pp6mx9Idsk\n"
        "Q2RsRfyYbdShRGPm0rDwLGjA20QOe749tX+dz92KrEkjbeZCng6gj+y+Vq1PpQu5\n"
        "Nigcka6jdjB0MA8GA1UdEQQIMAaHBH8AAAEwDAYDVR0TAQH/BAIwADATBgNVHSUE\n"
        "DDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUGso0KKrSvD5TH6H31N5hMW/ufxkwHwYD\n"
        "VR0jBBgwFoAUC5XLHG2YSxoWimhmt4QtKLmOfjgwCgYIKoZIzj0EAwIDSAAwRQIg\n"
        "BiOzhCnZzkyA9MmIpgllOj39eAyJcGz3rcvOVe0a4NICIQDMn7ceYqYnjsC1UbTS\n"
        "7vkCwjSsQwv9IbcMrOc/uykXSw==\n"
        "-----END CERTIFICATE-----\n";
    static inline const QByteArray VouchedKey =
        "-----BEGIN PRIVATE KEY-----\n"
        "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmTolIMnPIFA4eUPE\n"
        "+oLKYWDmkz0VG6+nBWDdWdW2q6ShRANCAATiwndz6epsfSHbJENkbEX8mG3UoURj\n"
        "5tKw8CxowNtEDnu+PbV/nc/diqxJI23mQp4OoI/svlatT6ULuTYoHJGu\n"
        "-----END PRIVATE KEY-----\n";

    static wallet::TlsIdentity registered() { return {QSslCertificate(Registered), {}}; }
    static wallet::TlsIdentity vouched() { return {QSslCertificate(Vouched), QSslKey(VouchedKey, QSsl::Ec)}; }
    test::KeySigner m_signer{QByteArray(64, '1')};
    test::FakeClock m_clock;
    GatewayAccess m_access{m_signer, m_clock};

private Q_SLOTS:
    void isToldNothingWhenAsked()
    {
        TlsPeer peer(vouched(), {}, [](QTcpSocket &socket, const QByteArray &) { socket.write(TlsPeer::answer("200 OK", "{}")); });
        GatewayClient client(peer.address(registered()), m_access, m_clock);
        test::Outcome<GatewayStatus> status(client.status(7));
        QVERIFY(status.wait());
        QCOMPARE(status.code(), base::ErrorCode::Auth);
        QCOMPARE(peer.requests(), 0);
    }

    void isToldNothingWhenListenedTo()
    {
        TlsPeer peer(vouched(), {}, [](QTcpSocket &socket, const QByteArray &request) { socket.write(TlsPeer::webSocketAccept(request)); });
        GatewayStream stream(peer.address(registered()), 7, GatewayStream::Kind::Logs, m_access, m_clock);
        stream.open();
        QTRY_VERIFY(!stream.problem().isEmpty());
        QVERIFY(!stream.isLive());
        QVERIFY2(stream.problem().contains(u"does not show the certificate"), qPrintable(stream.problem()));
        QCoreApplication::processEvents();
        QCOMPARE(peer.requests(), 0); // the token stayed here
    }
};

COMMONRACK_TEST(TestVouchedCertificate)
#include "TestVouchedCertificate.moc"
