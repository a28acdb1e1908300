// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/Mnemonic.h"
#include "models/base/VisibleText.h"
#include "models/wallet/Kdf.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <sodium.h>

namespace wallet {
namespace {

constexpr int BitsPerWord = 11;

QByteArrayList loadWords()
{
    QFile file(QStringLiteral(":/commonrack/wordlists/english.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList list = file.readAll().split('\n');
    list.removeAll(QByteArray());
    return list.size() == 2048 ? list : QByteArrayList();
}

/// The list is sorted, so a word's number is its place.
int indexOf(QByteArrayView word)
{
    const QByteArrayList &list = Mnemonic::words();
    const auto found = std::lower_bound(list.begin(), list.end(), word,
                                        [](const QByteArray &a, QByteArrayView b) { return QByteArrayView(a) < b; });
    return found != list.end() && QByteArrayView(*found) == word ? int(found - list.begin()) : -1;
}

unsigned char checksumByte(const unsigned char *entropy, std::size_t size)
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, entropy, size);
    const unsigned char first = digest[0];
    base::wipe(digest, sizeof digest);
    return first;
}

bool bitAt(const base::SecretBytes &bytes, int bit)
{
    return (bytes.data()[bit / 8] >> (7 - bit % 8)) & 1;
}

bool isWordCount(int count)
{
    return count >= 12 && count <= 24 && count % 3 == 0;
}

/// Word numbers, as a list that is wiped: two bytes each.
base::Result<base::SecretBytes> wordNumbers(const base::SecretBytes &phrase)
{
    const QByteArrayView text = phrase.view();
    base::SecretBytes numbers(24 * 2);
    int count = 0;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype space = text.indexOf(' ', start);
        const qsizetype end = space < 0 ? text.size() : space;
        const QByteArrayView word = text.sliced(start, end - start);
        const int index = indexOf(word);
        if (index < 0 && !word.isEmpty())
            return base::fail(base::ErrorCode::Invalid,
                              QCoreApplication::translate("wallet", "Word %1, “%2”, is not in the list of words. Check its spelling.")
                                  .arg(count + 1)
                                  .arg(base::visibleText(QString::fromUtf8(word.first(qMin<qsizetype>(word.size(), 24))))));
        if (index < 0)
            return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "Write the words with one space between them."));
        if (count < 24) {
            numbers.data()[count * 2] = static_cast<unsigned char>(index >> 8);
            numbers.data()[count * 2 + 1] = static_cast<unsigned char>(index & 0xff);
        }
        ++count;
        start = end + 1;
    }
    if (!isWordCount(count))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("wallet", "A recovery phrase has 12, 15, 18, 21 or 24 words; this one has %1.").arg(count));
    base::SecretBytes exact(std::size_t(count) * 2);
    std::copy_n(numbers.data(), exact.size(), exact.data());
    return exact;
}

/// NFKD as UTF-8. Plain ASCII, the usual case, never becomes a QString.
base::SecretBytes decomposed(const base::SecretBytes &text)
{
    const QByteArrayView bytes = text.view();
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return text.clone();
    QString wide = QString::fromUtf8(bytes);
    QString normal = wide.normalized(QString::NormalizationForm_KD);
    if (normal.constData() == wide.constData())
        wide.clear(); // shared: wiping it would only wipe a copy
    QByteArray utf8 = normal.toUtf8();
    base::wipe(wide);
    base::wipe(normal);
    return base::SecretBytes::takeFrom(utf8);
}

} // namespace

const QByteArrayList &Mnemonic::words()
{
    static const QByteArrayList list = loadWords();
    return list;
}

base::Result<base::SecretBytes> Mnemonic::fromEntropy(const base::SecretBytes &entropy)
{
    const int size = int(entropy.size());
    if (size < 16 || size > 32 || size % 4 != 0)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "A recovery phrase is made from 16, 20, 24, 28 or 32 bytes."));
    if (words().isEmpty())
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The list of words is missing from this program."));
    base::SecretBytes bits(entropy.size() + 1);
    std::copy_n(entropy.data(), entropy.size(), bits.data());
    bits.data()[size] = checksumByte(entropy.data(), entropy.size());

    const int wordCount = (size * 8 + size / 4) / BitsPerWord;
    base::SecretBytes text(std::size_t(wordCount) * 9); // the longest word has 8 letters
    std::size_t at = 0;
    for (int word = 0; word < wordCount; ++word) {
        int index = 0;
        for (int bit = 0; bit < BitsPerWord; ++bit)
            index = index << 1 | int(bitAt(bits, word * BitsPerWord + bit));
        const QByteArray &letters = words()[index];
        at = std::size_t(std::copy(letters.begin(), letters.end(), text.data() + at) - text.data());
        text.data()[at++] = ' ';
    }
    return base::SecretBytes::copyOf(text.view().first(qsizetype(at) - 1));
}

base::Result<base::SecretBytes> Mnemonic::toEntropy(const base::SecretBytes &phrase)
{
    if (words().isEmpty())
        return base::fail(base::ErrorCode::Internal, QCoreApplication::translate("wallet", "The list of words is missing from this program."));
    const auto numbers = wordNumbers(phrase);
    if (!numbers)
        return base::fail(numbers.error());
    const int wordCount = int(numbers->size() / 2);
    const int entropySize = wordCount * BitsPerWord * 32 / 33 / 8;
    base::SecretBytes bits(std::size_t(entropySize) + 1);
    for (int bit = 0; bit < wordCount * BitsPerWord; ++bit) {
        const int word = bit / BitsPerWord;
        const int index = numbers->data()[word * 2] << 8 | numbers->data()[word * 2 + 1];
        if (index >> (BitsPerWord - 1 - bit % BitsPerWord) & 1)
            bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | 0x80 >> bit % 8);
    }
    const int checksumBits = entropySize / 4;
    const auto mask = static_cast<unsigned char>(0xff << (8 - checksumBits));
    const unsigned char expected = checksumByte(bits.data(), std::size_t(entropySize)) & mask;
    if (bits.data()[entropySize] != expected)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate("wallet", "Every word is in the list, but together they do not fit: one is wrong, or the order is."));
    return base::SecretBytes::copyOf(bits.view().first(entropySize));
}

base::Result<base::SecretBytes> Mnemonic::seed(const base::SecretBytes &phrase, const base::SecretBytes &passphrase)
{
    const base::SecretBytes password = decomposed(phrase);
    const base::SecretBytes extra = decomposed(passphrase);
    base::SecretBytes salt(8 + extra.size());
    std::copy_n("mnemonic", 8, salt.data());
    std::copy_n(extra.data(), extra.size(), salt.data() + 8);
    return pbkdf2(Prf::HmacSha512, password, salt.view(), 2048, 64);
}

base::Result<base::SecretBytes> Mnemonic::generate(int wordCount)
{
    if (!isWordCount(wordCount) || sodium_init() < 0)
        return base::fail(base::ErrorCode::Invalid, QCoreApplication::translate("wallet", "A recovery phrase has 12, 15, 18, 21 or 24 words."));
    base::SecretBytes entropy(std::size_t(wordCount) / 3 * 4);
    randombytes_buf(entropy.data(), entropy.size());
    return fromEntropy(entropy);
}

base::SecretBytes Mnemonic::tidied(const base::SecretBytes &typed)
{
    base::SecretBytes text(typed.size());
    std::size_t size = 0;
    bool pendingSpace = false;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const unsigned char c = typed.data()[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            pendingSpace = size > 0;
            continue;
        }
        if (std::exchange(pendingSpace, false))
            text.data()[size++] = ' ';
        text.data()[size++] = c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c;
    }
    return base::SecretBytes::copyOf(text.view().first(qsizetype(size)));
}

} // namespace wallet
