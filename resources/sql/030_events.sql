-- Every relevant log of the protocol's contracts, one row a block, for any number of networks.
CREATE TABLE market_networks (
    id INTEGER PRIMARY KEY,               -- 1, 2, 3 …
    chain_id INTEGER NOT NULL UNIQUE,
    done_block INTEGER,                   -- everything up to it is stored; null: nothing is
    event_count INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE market_blocks (
    id INTEGER PRIMARY KEY,               -- network id * 2^40 + block number: rows of a network lie in the order of its chain
    content BLOB NOT NULL                 -- hash, time, number of logs and the logs, packed: see market/EventRows.h
);

-- The last blocks handled, with or without logs, so that a reorganisation during an absence is noticed.
CREATE TABLE market_known (
    id INTEGER PRIMARY KEY,               -- as in market_blocks
    hash BLOB NOT NULL,
    parent BLOB NOT NULL,
    time INTEGER NOT NULL
);

-- The ledgers as they were at a block that no reorganisation reaches any more, so that starting reads little.
CREATE TABLE market_snapshots (
    network INTEGER PRIMARY KEY,
    block INTEGER NOT NULL,
    content BLOB NOT NULL
);
