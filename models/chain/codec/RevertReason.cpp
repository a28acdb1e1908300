// SPDX-License-Identifier: Apache-2.0
#include "models/chain/codec/RevertReason.h"

#include "models/base/Hex.h"
#include "models/base/VisibleText.h"
#include "models/chain/codec/AbiCodec.h"

#include <QCoreApplication>

namespace chain {

namespace {

constexpr qsizetype codeSize = 4;
constexpr QByteArrayView errorSelector("\x08\xc3\x79\xa0", codeSize); // Error(string)
constexpr QByteArrayView panicSelector("\x4e\x48\x7b\x71", codeSize); // Panic(uint256)
constexpr qsizetype maxShown = 500;

struct Panic {
    quint64 code;
    const char *sentence;
};

/// Solidity documentation, "Panic via assert and Error via require".
constexpr Panic panics[] = {
    {0x00, QT_TRANSLATE_NOOP("chain", "The contract stopped because of an error that the compiler put in.")},
    {0x01, QT_TRANSLATE_NOOP("chain", "The contract stopped because something it takes for granted was not true.")},
    {0x11, QT_TRANSLATE_NOOP("chain", "A calculation in the contract went beyond the range of its numbers.")},
    {0x12, QT_TRANSLATE_NOOP("chain", "The contract divided by zero.")},
    {0x21, QT_TRANSLATE_NOOP("chain", "The contract was given a choice that does not exist.")},
    {0x22, QT_TRANSLATE_NOOP("chain", "The contract found its own stored data damaged.")},
    {0x31, QT_TRANSLATE_NOOP("chain", "The contract tried to take something out of an empty list.")},
    {0x32, QT_TRANSLATE_NOOP("chain", "The contract looked for an entry beyond the end of a list.")},
    {0x41, QT_TRANSLATE_NOOP("chain", "The contract asked for too much memory.")},
    {0x51, QT_TRANSLATE_NOOP("chain", "The contract called a function that was never set.")},
};

QString panicSentence(quint64 code)
{
    for (const Panic &panic : panics) {
        if (panic.code == code)
            return QCoreApplication::translate("chain", panic.sentence);
    }
    return QCoreApplication::translate("chain", "The contract stopped with an internal error that has no known meaning.");
}

RevertReason custom(QByteArrayView data)
{
    return {RevertReason::Kind::Custom, base::toHex(data.first(qMin(codeSize, data.size()))),
            QCoreApplication::translate("chain", "The contract refuses this for a reason of its own that is not known here.")};
}

RevertReason message(const QString &text)
{
    const QString shown = base::visibleText(text, maxShown);
    return {RevertReason::Kind::Message, shown, QCoreApplication::translate("chain", "The contract refuses this: %1").arg(shown)};
}

} // namespace

RevertReason decodeRevert(QByteArrayView data)
{
    if (data.isEmpty())
        return {RevertReason::Kind::Empty, {}, QCoreApplication::translate("chain", "The contract refuses this without giving a reason.")};
    const auto type = [](AbiType::Kind kind) { return std::vector<AbiType>{AbiType{kind, 256, {}, {}}}; };
    if (data.startsWith(errorSelector)) {
        const auto values = abiDecode(type(AbiType::Kind::String), data.sliced(codeSize), AbiPadding::Optional);
        return values ? message(values->front().toText()) : custom(data);
    }
    if (data.startsWith(panicSelector)) {
        const auto values = abiDecode(type(AbiType::Kind::Uint), data.sliced(codeSize));
        if (!values)
            return custom(data);
        const quint64 code = values->front().toU64();
        return {RevertReason::Kind::Panic, QStringLiteral("0x%1").arg(code, 2, 16, QLatin1Char('0')), panicSentence(code)};
    }
    return custom(data);
}

} // namespace chain
