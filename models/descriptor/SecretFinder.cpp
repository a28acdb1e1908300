// SPDX-License-Identifier: Apache-2.0
#include "models/descriptor/SecretFinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace descriptor {

static bool contains(const char16_t *pattern, const QString &value)
{
    return QRegularExpression(QString::fromUtf16(pattern)).match(value).hasMatch();
}

/// Twelve to twenty-four short lower-case words, as recovery phrases have; the count is a multiple of three.
static bool looksLikePhrase(const QString &value)
{
    const QStringList words = value.simplified().split(u' ');
    if (words.size() < 12 || words.size() > 24 || words.size() % 3 != 0)
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() >= 3 && word.size() <= 8
            && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    });
}

QString secretKind(const QString &value)
{
    if (contains(u"-----BEGIN [A-Z ]*PRIVATE KEY", value))
        return QCoreApplication::translate("descriptor", "a private key");
    if (contains(u"(?<![0-9A-Za-z:])(?:0x)?[0-9a-fA-F]{64}(?![0-9A-Za-z])", value)) // "sha256:…" is a digest, no key
        return QCoreApplication::translate("descriptor", "a private key");
    if (looksLikePhrase(value))
        return QCoreApplication::translate("descriptor", "a recovery phrase");
    if (contains(u"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b", value))
        return QCoreApplication::translate("descriptor", "an access key");
    if (contains(u"\\b(?:gh[pousr]_[0-9A-Za-z]{20,}|github_pat_[0-9A-Za-z_]{20,}|glpat-[0-9A-Za-z_-]{16,}|xox[abprs]-[0-9A-Za-z-]{10,}"
                 u"|sk-[0-9A-Za-z_-]{16,}|sk_live_[0-9A-Za-z]{10,})", value))
        return QCoreApplication::translate("descriptor", "an access token");
    // Only where a run of such characters begins, so that a crafted text is not searched from each of its letters.
    if (contains(u"(?<![0-9A-Za-z_-])eyJ[0-9A-Za-z_-]{10,}+\\.[0-9A-Za-z_-]{10,}+\\.[0-9A-Za-z_-]{10,}", value))
        return QCoreApplication::translate("descriptor", "an access token");
    if (contains(u"^[a-z][a-z0-9+.-]*://[^/@:\\s]+:[^/@\\s]+@", value))
        return QCoreApplication::translate("descriptor", "an address with a password");
    return {};
}

bool isSecretName(const QString &name)
{
    return contains(u"(?i)(?:^|[_.-])(?:PASS(?:WORD|WD|PHRASE)?|SECRET|TOKEN|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|MNEMONIC|SEED(?:_PHRASE)?)$", name);
}

} // namespace descriptor
