-- What the trigger knows of a deployment beyond its event: why it waits, where it comes from, why it was given up.
ALTER TABLE deploy_journal ADD COLUMN content_hash TEXT NOT NULL DEFAULT '';    -- keccak256 of the document as emitted; empty: reckoned when read
ALTER TABLE deploy_journal ADD COLUMN flaw TEXT NOT NULL DEFAULT '';            -- why the event itself can never be deployed: none, unreadable, large
ALTER TABLE deploy_journal ADD COLUMN hold TEXT NOT NULL DEFAULT '';            -- what a held run waits for: alarm, paused, missed, policy, approval
ALTER TABLE deploy_journal ADD COLUMN hold_until_ms INTEGER NOT NULL DEFAULT 0; -- when that ends by itself; 0: it does not
ALTER TABLE deploy_journal ADD COLUMN dead_letter TEXT NOT NULL DEFAULT '';     -- why it was given up: document, policy, permanent, attempts
ALTER TABLE deploy_journal ADD COLUMN missed INTEGER NOT NULL DEFAULT 0;        -- 1: it came while its rule was paused, and nobody has chosen yet
ALTER TABLE deploy_journal ADD COLUMN replay_of TEXT NOT NULL DEFAULT '';       -- the key it repeats on purpose
ALTER TABLE deploy_journal ADD COLUMN replay_number INTEGER NOT NULL DEFAULT 0; -- 1, 2, 3 … of that key
ALTER TABLE deploy_journal ADD COLUMN superseded_by TEXT NOT NULL DEFAULT '';   -- the replay that stands in its place
ALTER TABLE deploy_journal ADD COLUMN begun_ms INTEGER NOT NULL DEFAULT 0;      -- when the platform was first asked; 0: never

-- Signatures of members over a deployment.
CREATE TABLE deploy_approvals (
    deployment_key TEXT NOT NULL REFERENCES deploy_journal (deployment_key),
    member TEXT NOT NULL,                 -- 0x and 40 hex digits, checksummed
    signature BLOB NOT NULL,              -- 65 bytes
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (deployment_key, member)
);

-- What is watched, and how it is acted on.
CREATE TABLE deploy_rules (
    id INTEGER PRIMARY KEY,               -- 1, 2, 3 …
    chain_id INTEGER NOT NULL,
    contract TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    paused INTEGER NOT NULL,
    content TEXT NOT NULL,                -- JSON: see deploy/RuleJson.h
    UNIQUE (chain_id, contract)           -- two rules for one contract would deploy each event twice
);
CREATE TABLE deploy_switches (
    name TEXT PRIMARY KEY,                -- paused: all rules
    value INTEGER NOT NULL
);

-- What was done and decided; rows are only ever added, and each holds the hash of the one before: see deploy/AuditTrail.h.
CREATE TABLE audit_trail (
    n INTEGER PRIMARY KEY,                -- 1, 2, 3 … without gaps
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    deployment_key TEXT NOT NULL,         -- empty: of no single deployment
    data TEXT NOT NULL,                   -- JSON in one line
    words TEXT NOT NULL,
    prev TEXT NOT NULL,                   -- 64 hex digits
    hash TEXT NOT NULL
);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    n INTEGER NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, n, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
