// SPDX-License-Identifier: Apache-2.0
#include "models/wallet/ActivityTable.h"
#include "models/store/Sql.h"

#include <QSqlQuery>

#include <array>

namespace wallet {
namespace {

constexpr std::array<const char *, 7> StateNames = {"signed", "pending", "mined", "confirmed", "failed", "replaced", "dropped"};

QString nameOf(ActivityState state)
{
    return QString::fromLatin1(StateNames.at(std::size_t(state)));
}

std::optional<ActivityState> stateOf(const QString &name)
{
    for (std::size_t i = 0; i < StateNames.size(); ++i) {
        if (name == QLatin1StringView(StateNames[i]))
            return ActivityState(i);
    }
    return {};
}

QVariant orNull(const std::optional<quint64> &number)
{
    return number ? QVariant::fromValue(qlonglong(*number)) : QVariant(QMetaType::fromType<qlonglong>());
}

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

std::optional<ActivityEntry> fromRow(const QSqlQuery &row)
{
    const auto hash = chain::Hash::parse(row.value(0).toString());
    const auto from = chain::Address::parse(row.value(3).toString());
    const auto value = base::fromDecimal(row.value(6).toString());
    const auto state = stateOf(row.value(10).toString());
    if (!hash || !from || !value || !state)
        return {};
    ActivityEntry entry;
    entry.hash = *hash;
    entry.raw = row.value(1).toByteArray();
    entry.chainId = quint64(row.value(2).toLongLong());
    entry.from = *from;
    if (const auto to = chain::Address::parse(row.value(4).toString()))
        entry.to = *to;
    entry.nonce = quint64(row.value(5).toLongLong());
    entry.value = *value;
    entry.kind = row.value(7).toString();
    entry.title = row.value(8).toString();
    entry.createdMs = row.value(9).toLongLong();
    entry.state = *state;
    if (!row.value(11).isNull())
        entry.block = quint64(row.value(11).toLongLong());
    if (const auto fee = base::fromDecimal(row.value(12).toString()))
        entry.fee = *fee;
    entry.enclosure = row.value(13).toByteArray();
    return entry;
}

} // namespace

base::Result<std::vector<ActivityEntry>> ActivityTable::read(QSqlDatabase &database, quint64 chainId, int limit)
{
    using enum ActivityState;
    auto rows = store::runSql(
        database,
        QStringLiteral("SELECT hash, raw, chain_id, sender, recipient, nonce, value, kind, title, created_ms, state, block, fee, enclosure "
                       "FROM wallet_activity WHERE chain_id = ? AND (state IN (?, ?, ?) OR hash IN "
                       "(SELECT hash FROM wallet_activity WHERE chain_id = ? ORDER BY created_ms DESC, nonce DESC LIMIT ?)) "
                       "ORDER BY created_ms DESC, nonce DESC"),
        {qlonglong(chainId), nameOf(Signed), nameOf(Pending), nameOf(Mined), qlonglong(chainId), limit});
    if (!rows)
        return base::fail(rows.error());
    std::vector<ActivityEntry> entries;
    while (rows->next()) {
        if (auto entry = fromRow(*rows))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

base::Result<bool> ActivityTable::insert(QSqlDatabase &database, const ActivityEntry &entry)
{
    const auto done = store::changeSql(
        database,
        QStringLiteral("INSERT INTO wallet_activity (hash, raw, chain_id, sender, recipient, nonce, value, kind, title, created_ms, state, "
                       "block, fee, enclosure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.hash.toString(), entry.raw, qlonglong(entry.chainId), entry.from.toString(),
         orNull(entry.to ? std::optional(entry.to->toString()) : std::nullopt), qlonglong(entry.nonce), base::toDecimal(entry.value),
         entry.kind, entry.title, entry.createdMs, nameOf(entry.state), orNull(entry.block),
         orNull(entry.fee ? std::optional(base::toDecimal(*entry.fee)) : std::nullopt),
         entry.enclosure.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(entry.enclosure)});
    return done ? base::Result<bool>(true) : base::Result<bool>(base::fail(done.error()));
}

base::Result<bool> ActivityTable::update(QSqlDatabase &database, const ActivityEntry &entry)
{
    const auto done = store::changeSql(database, QStringLiteral("UPDATE wallet_activity SET state = ?, block = ?, fee = ? WHERE hash = ?"),
                                       {nameOf(entry.state), orNull(entry.block),
                                        orNull(entry.fee ? std::optional(base::toDecimal(*entry.fee)) : std::nullopt), entry.hash.toString()});
    return done ? base::Result<bool>(*done == 1) : base::Result<bool>(base::fail(done.error()));
}

} // namespace wallet
