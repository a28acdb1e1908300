-- The deployment journal: one row for ever for each deployment ever asked for by an event.
CREATE TABLE deploy_journal (
    deployment_key TEXT PRIMARY KEY,      -- 0x and 64 hex digits
    run INTEGER NOT NULL UNIQUE,          -- 1, 2, 3 … for people
    chain_id INTEGER NOT NULL,
    contract TEXT NOT NULL,
    tx_hash TEXT NOT NULL,
    log_index INTEGER NOT NULL,
    block_number INTEGER NOT NULL,
    block_hash TEXT NOT NULL,
    proposal INTEGER,                     -- null: the transaction did not tell
    executor TEXT NOT NULL,
    message TEXT NOT NULL,
    document BLOB NOT NULL,               -- as emitted, or as read from the proposal
    state TEXT NOT NULL,
    step TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    alarm INTEGER NOT NULL DEFAULT 0,     -- 1: its block left the chain after the deployment had begun
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    closed INTEGER NOT NULL DEFAULT 0     -- 1: never deploy again, whatever the chain says
);
CREATE INDEX deploy_journal_by_contract ON deploy_journal (chain_id, contract);

-- What happened to it, in words; rows are only ever added.
CREATE TABLE deploy_events (
    id INTEGER PRIMARY KEY,
    deployment_key TEXT NOT NULL REFERENCES deploy_journal (deployment_key),
    at_ms INTEGER NOT NULL,
    state TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX deploy_events_by_key ON deploy_events (deployment_key, id);

-- The last blocks handled, so that a reorganisation during an absence is noticed.
CREATE TABLE stream_blocks (
    stream TEXT NOT NULL,                 -- "<chain id>:<contract>"
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (stream, number)
);
