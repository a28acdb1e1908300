-- What a tenant keeps of its leases: it outlives the containers and the leases.
CREATE TABLE lease_manifests (
    chain_id INTEGER NOT NULL,
    lease INTEGER NOT NULL,               -- the order's number too
    manifest BLOB NOT NULL,               -- what is, or is to be, deployed
    kept_ms INTEGER NOT NULL,
    sent_hash TEXT NOT NULL DEFAULT '',   -- SHA-256 of what the provider took last, hex; '': nothing yet
    sent_ms INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (chain_id, lease)
);

-- Logs and events, each a stream of its own; the oldest go first.
CREATE TABLE lease_streams (
    id INTEGER PRIMARY KEY,
    chain_id INTEGER NOT NULL,
    lease INTEGER NOT NULL,
    stream INTEGER NOT NULL,              -- 0: logs (with the gaps), 1: events
    next_number INTEGER NOT NULL DEFAULT 1,
    line_count INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    UNIQUE (chain_id, lease, stream)
);
CREATE TABLE lease_lines (
    stream INTEGER NOT NULL,              -- id in lease_streams
    number INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    kind INTEGER NOT NULL,                -- 0 log, 1 event, 2 gap
    warning INTEGER NOT NULL,
    pod TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (stream, number)
) WITHOUT ROWID;

-- Looks at the services of a lease from here; the newest 500.
CREATE TABLE lease_health (
    id INTEGER PRIMARY KEY,
    chain_id INTEGER NOT NULL,
    lease INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    good INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    millis INTEGER NOT NULL,
    problem TEXT NOT NULL
);
CREATE INDEX lease_health_by_lease ON lease_health (chain_id, lease, id);
