// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/support/MemoryChain.h"
#include "tests/support/RawPeer.h"

#include <QUrlQuery>

namespace test {

/// An Etherscan-style explorer on the loopback: "module=logs&action=getLogs" as its documentation describes, V1 and V2,
/// over a MemoryChain; one address a query, pages, "0x" for zero, "No records found", rate limits, at most 10,000 rows.
class FakeExplorer final : public QObject {
    Q_OBJECT
public:
    explicit FakeExplorer(const MemoryChain &chain);
    [[nodiscard]] QUrl v1() const;
    [[nodiscard]] QUrl v2() const; ///< wants chainid

    int mostRows = 1000;     ///< a page
    int refuseEvery = 0;     ///< every n-th question is too fast; 0: none
    int refuseNext = 0;      ///< so many questions are too fast
    bool tellsBlockHash = true;
    QString apiKey;          ///< wanted; empty: none
    std::function<void(nlohmann::json &row)> bend; ///< what it lies about each row
    QByteArray instead;      ///< whole HTTP answer, instead of its own; once
    [[nodiscard]] const QList<QUrlQuery> &asked() const { return m_asked; }

private:
    [[nodiscard]] QByteArray answer(const QUrl &url);
    [[nodiscard]] nlohmann::json logs(const QUrlQuery &query) const;
    [[nodiscard]] const nlohmann::json &between(quint64 from, quint64 to) const;
    const MemoryChain &m_chain;
    mutable std::tuple<quint64, quint64, quint64> m_heldRange; ///< and the chain's height then
    mutable nlohmann::json m_held;
    QList<QUrlQuery> m_asked;
    RawPeer m_peer;
};

} // namespace test
