// SPDX-License-Identifier: Apache-2.0
#include "models/market/gateway/AuthToken.h"

#include "models/base/Hex.h"
#include "models/base/Json.h"
#include "models/chain/codec/PersonalMessage.h"

#include <QCoreApplication>
#include <QObject>
#include <nlohmann/json.hpp>

namespace market {

namespace {

constexpr qsizetype MaxToken = 4096;          ///< bytes; a real one has about 450
constexpr qint64 MaxTime = 253'402'300'799;   ///< year 9999

class TokenText {
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

tl::unexpected<base::Error> noToken(const char *why)
{
    return base::fail(base::ErrorCode::Auth, TokenText::tr("The request does not say who asks. Sign in with the account that rents, and try again."),
                      QString::fromLatin1(why));
}

chain::Hash signedHash(qint64 seconds)
{
    const QByteArray message = QByteArrayLiteral("Sending Request to Provider at: ") + QByteArray::number(seconds);
    return chain::personalMessageHash(message);
}

base::Result<QByteArray> tokenFrom(const chain::Signature &signature, const chain::Address &account, qint64 seconds)
{
    const auto publicKey = chain::recoverPublicKey(signedHash(seconds), signature);
    if (!publicKey)
        return base::fail(publicKey.error());
    const auto signer = chain::addressOfPublicKey(*publicKey);
    if (!signer || *signer != account)
        return base::fail(base::ErrorCode::Internal, TokenText::tr("The wallet signed with another account. Lock it, unlock it, and try again."));
    const QByteArray v(1, char(signature.yParity));
    const QByteArray json = QByteArrayLiteral("{\"pub_key\":\"") + publicKey->toHex() + QByteArrayLiteral("\",\"timestamp\":") + QByteArray::number(seconds)
        + QByteArrayLiteral(",\"signed_timestamp\":\"0x") + signature.r.toHex() + signature.s.toHex() + v.toHex() + QByteArrayLiteral("\"}");
    return json.toBase64();
}

/// A member that is hex of so many bytes, with 0x or without; empty: it is not.
QByteArray hexMember(const nlohmann::json &object, const char *name, qsizetype bytes)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return {};
    QString text = QString::fromStdString(found->get_ref<const std::string &>());
    if (!text.startsWith(u"0x"))
        text.prepend(u"0x");
    const auto value = text.size() == 2 + 2 * bytes ? base::fromHex(text) : base::Result<QByteArray>(QByteArray());
    return value.value_or(QByteArray());
}

/// How far off the time is, in a unit a person reckons in.
QString span(qint64 seconds)
{
    const qint64 size = seconds < 0 ? -seconds : seconds;
    if (size < 120)
        return TokenText::tr("%n second(s)", nullptr, int(size));
    if (size < 7'200)
        return TokenText::tr("%n minute(s)", nullptr, int(size / 60));
    if (size < 172'800)
        return TokenText::tr("%n hour(s)", nullptr, int(size / 3'600));
    return TokenText::tr("%n day(s)", nullptr, int(qMin<qint64>(size / 86'400, 1'000'000)));
}

base::Status checkTime(qint64 seconds, qint64 nowSeconds, qint64 skew)
{
    const qint64 off = seconds - nowSeconds;
    if (off > skew)
        return base::fail(base::ErrorCode::Auth, TokenText::tr("The request was signed %1 in the future. Correct the clock of the computer that asks.").arg(span(off)));
    if (off < -skew)
        return base::fail(base::ErrorCode::Auth, TokenText::tr("The request was signed %1 ago. Correct the clock of the computer that asks.").arg(span(off)));
    return {};
}

} // namespace

base::Async<QByteArray> makeAuthToken(chain::Signer &signer, qint64 nowSeconds)
{
    const base::Promise<QByteArray> promise;
    const chain::Address account = signer.address();
    const auto context = std::make_shared<QObject>(); // as long as the answer is awaited
    signer.signHash(signedHash(nowSeconds)).then(context.get(), [context, promise, account, nowSeconds](const base::Result<chain::Signature> &signature) {
        promise.complete(signature.and_then([&](const chain::Signature &made) { return tokenFrom(made, account, nowSeconds); }));
    });
    return promise.future();
}

base::Result<chain::Address> checkAuthToken(QByteArrayView token, qint64 nowSeconds, qint64 skew)
{
    if (token.isEmpty() || token.size() > MaxToken)
        return noToken("size");
    const auto decoded = QByteArray::fromBase64Encoding(token.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return noToken("base64");
    const auto json = base::parseJson(decoded.decoded, {MaxToken, 4});
    if (!json || !json->is_object())
        return noToken("json");
    const auto time = json->find("timestamp");
    if (time == json->end() || !time->is_number_unsigned() || time->get<quint64>() > quint64(MaxTime))
        return noToken("timestamp");
    const qint64 seconds = time->get<qint64>();
    const QByteArray publicKey = hexMember(*json, "pub_key", 65);
    const auto signature = chain::Signature::fromBytes65(hexMember(*json, "signed_timestamp", 65));
    if (publicKey.isEmpty() || !signature)
        return noToken("key or signature");
    const auto signer = chain::recoverPublicKey(signedHash(seconds), *signature);
    if (!signer || *signer != publicKey)
        return noToken("the signature is not of this key");
    if (const auto timely = checkTime(seconds, nowSeconds, skew); !timely)
        return base::fail(timely.error());
    return chain::addressOfPublicKey(publicKey);
}

} // namespace market
