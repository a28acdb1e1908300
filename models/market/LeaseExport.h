// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace market {

/// One lease as it is written into a file: exact, in no language. Amounts are decimal numbers of tokens.
struct LeaseRecord {
    QString service;
    QString kind;          ///< "lease", "deployment"
    QString id;            ///< of the lease, or the deployment's key
    QString state;         ///< "running", "soon_out", …
    QString contractState; ///< "Active", "Terminated"; empty for a deployment
    QString lifecycle;     ///< "CREATE_LEASE"
    QString provider;
    QString providerAddress;
    QString region;
    QString token;         ///< symbol
    QString pricePerBlock;
    QString pricePerHour;
    QString spent;
    QString left;
    QString runsOutBlock;
    QString runsOutAt;     ///< ISO 8601, UTC
    QString startBlock;
    QString since;         ///< ISO 8601, UTC
    QString address;       ///< where it answers
    QString proposal;
    QString tags;          ///< a person's, with "; " between them
    QString note;
};

/// RFC 4180 with a head line. What a spreadsheet would take for a formula gets an apostrophe in front. Pure.
[[nodiscard]] QByteArray toCsv(const std::vector<LeaseRecord> &records);
/// A list of objects; every value is a text, so that no amount loses a digit. Pure.
[[nodiscard]] QByteArray toJson(const std::vector<LeaseRecord> &records);

} // namespace market
