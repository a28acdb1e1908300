// SPDX-License-Identifier: Apache-2.0
#include "models/deploy/RuleStore.h"

#include "models/deploy/AuditTrail.h"
#include "models/deploy/DeployWords.h"
#include "models/deploy/RuleJson.h"
#include "models/store/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>

namespace deploy {

namespace {

using base::Result;
using base::Status;

base::Error noSuchRule(qint64 id)
{
    return {base::ErrorCode::NotFound, deploy::Words::tr("There is no such rule any more."), QString::number(id), nullptr, 0};
}

Result<Rule> ruleFrom(const QSqlQuery &row)
{
    auto rule = ruleFromJson(row.value(3).toByteArray());
    if (!rule)
        return rule;
    rule->id = row.value(0).toLongLong();
    rule->enabled = row.value(1).toBool();
    rule->paused = row.value(2).toBool();
    return rule;
}

Result<Rule> ruleOf(QSqlDatabase &database, qint64 id)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT id, enabled, paused, content FROM deploy_rules WHERE id = ?"), {id});
    if (!rows)
        return base::fail(rows.error());
    return rows->next() ? ruleFrom(*rows) : base::fail(noSuchRule(id));
}

Result<bool> isPaused(QSqlDatabase &database)
{
    auto rows = store::runSql(database, QStringLiteral("SELECT value FROM deploy_switches WHERE name = 'paused'"));
    if (!rows)
        return base::fail(rows.error());
    return rows->next() && rows->value(0).toBool();
}

Status note(QSqlDatabase &database, const QString &kind, const QByteArray &data, const QString &words, qint64 nowMs)
{
    return AuditTrail::append(database, u"rule." + kind, {}, data, words, nowMs);
}

Result<Rule> insertRule(QSqlDatabase &database, const Rule &rule, qint64 nowMs)
{
    const QByteArray content = toJson(rule);
    auto same = store::runSql(database, QStringLiteral("SELECT id FROM deploy_rules WHERE chain_id = ? AND contract = ?"),
                              {qulonglong(rule.chainId), rule.contract.toString()});
    if (!same)
        return base::fail(same.error());
    if (same->next())
        return base::fail(base::ErrorCode::Conflict,
                          Words::tr("There is a rule for this contract already; two would deploy each proposal twice. Change that one."));
    const auto added = store::changeSql(
        database,
        QStringLiteral("INSERT INTO deploy_rules (id, chain_id, contract, enabled, paused, content) "
                       "VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM deploy_rules), ?, ?, ?, ?, ?)"),
        {qulonglong(rule.chainId), rule.contract.toString(), int(rule.enabled), int(rule.paused), QString::fromUtf8(content)});
    if (!added)
        return base::fail(added.error());
    if (const Status noted = note(database, QStringLiteral("added"), content, Words::tr("The rule “%1” was added.").arg(rule.name), nowMs); !noted)
        return base::fail(noted.error());
    auto number = store::runSql(database, QStringLiteral("SELECT MAX(id) FROM deploy_rules"));
    if (!number)
        return base::fail(number.error());
    return number->next() ? ruleOf(database, number->value(0).toLongLong()) : base::fail(noSuchRule(0));
}

Result<Rule> updateRule(QSqlDatabase &database, const Rule &rule, qint64 nowMs)
{
    auto known = ruleOf(database, rule.id);
    if (!known)
        return known;
    Rule next = rule;
    next.chainId = known->chainId;
    next.contract = known->contract;
    const QByteArray content = toJson(next);
    const auto changed = store::changeSql(database, QStringLiteral("UPDATE deploy_rules SET content = ? WHERE id = ?"),
                                          {QString::fromUtf8(content), rule.id});
    if (!changed)
        return base::fail(changed.error());
    const Status noted = note(database, QStringLiteral("changed"), content, Words::tr("The rule “%1” was changed.").arg(rule.name), nowMs);
    return noted ? ruleOf(database, rule.id) : base::fail(noted.error());
}

} // namespace

base::Async<RuleStore::Kept> RuleStore::load()
{
    return m_database.read<Kept>([](QSqlDatabase &database) -> Result<Kept> {
        Kept kept;
        const auto paused = isPaused(database);
        auto rows = store::runSql(database, QStringLiteral("SELECT id, enabled, paused, content FROM deploy_rules ORDER BY id"));
        if (!rows || !paused)
            return base::fail(rows ? paused.error() : rows.error());
        kept.paused = *paused;
        while (rows->next()) {
            auto rule = ruleFrom(*rows);
            if (rule)
                kept.rules.push_back(std::move(*rule));
            else
                ++kept.unreadable;
        }
        return kept;
    });
}

base::Async<Rule> RuleStore::add(const Rule &rule)
{
    if (const QString problem = problemOf(rule); !problem.isEmpty())
        return base::failed<Rule>({base::ErrorCode::Invalid, problem, {}, nullptr, 0});
    return m_database.write<Rule>([rule, now = m_clock.nowMs()](QSqlDatabase &database) { return insertRule(database, rule, now); });
}

base::Async<Rule> RuleStore::change(const Rule &rule)
{
    if (const QString problem = problemOf(rule); !problem.isEmpty())
        return base::failed<Rule>({base::ErrorCode::Invalid, problem, {}, nullptr, 0});
    return m_database.write<Rule>([rule, now = m_clock.nowMs()](QSqlDatabase &database) { return updateRule(database, rule, now); });
}

base::Async<bool> RuleStore::remove(qint64 id)
{
    return m_database.write<bool>([id, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<bool> {
        const auto rule = ruleOf(database, id);
        if (!rule)
            return base::fail(rule.error());
        const auto gone = store::changeSql(database, QStringLiteral("DELETE FROM deploy_rules WHERE id = ?"), {id});
        if (!gone)
            return base::fail(gone.error());
        // Should the contract get a rule again, that one begins where it says, not with what was executed in between.
        const auto forgotten = store::changeSql(database, QStringLiteral("DELETE FROM stream_blocks WHERE stream = ?"), {rule->streamName()});
        if (!forgotten)
            return base::fail(forgotten.error());
        const Status noted = note(database, QStringLiteral("removed"), toJson(*rule), Words::tr("The rule “%1” was removed.").arg(rule->name), now);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

base::Async<bool> RuleStore::setFlag(qint64 id, const QString &column, bool value, const QString &kind, const QString &words)
{
    return m_database.write<bool>([=, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<bool> {
        const auto rule = ruleOf(database, id);
        if (!rule)
            return base::fail(rule.error());
        const auto changed = store::changeSql(database, QStringLiteral("UPDATE deploy_rules SET %1 = ? WHERE id = ?").arg(column), {int(value), id});
        if (!changed)
            return base::fail(changed.error());
        const Status noted = note(database, kind, QByteArray(R"({"id":)" + QByteArray::number(id) + '}'), words.arg(rule->name), now);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

base::Async<bool> RuleStore::setEnabled(qint64 id, bool enabled)
{
    return setFlag(id, QStringLiteral("enabled"), enabled, enabled ? QStringLiteral("enabled") : QStringLiteral("disabled"),
                   enabled ? Words::tr("The rule “%1” was switched on.") : Words::tr("The rule “%1” was switched off."));
}

base::Async<bool> RuleStore::setPaused(qint64 id, bool paused)
{
    return setFlag(id, QStringLiteral("paused"), paused, paused ? QStringLiteral("paused") : QStringLiteral("resumed"),
                   paused ? Words::tr("The rule “%1” was paused.") : Words::tr("The rule “%1” was resumed."));
}

base::Async<bool> RuleStore::setAllPaused(bool paused)
{
    return m_database.write<bool>([paused, now = m_clock.nowMs()](QSqlDatabase &database) -> Result<bool> {
        const auto changed = store::changeSql(database, QStringLiteral("INSERT OR REPLACE INTO deploy_switches (name, value) VALUES ('paused', ?)"),
                                              {int(paused)});
        if (!changed)
            return base::fail(changed.error());
        const Status noted = note(database, paused ? QStringLiteral("paused") : QStringLiteral("resumed"), {},
                                  paused ? Words::tr("All rules were paused.") : Words::tr("All rules were resumed."), now);
        return noted ? Result<bool>(true) : base::fail(noted.error());
    });
}

} // namespace deploy
