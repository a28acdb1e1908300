-- Every transaction this wallet ever signed, written before it is sent.
CREATE TABLE wallet_activity (
    hash TEXT PRIMARY KEY,                -- 0x and 64 hex digits
    raw BLOB NOT NULL,                    -- the signed transaction
    chain_id INTEGER NOT NULL,
    sender TEXT NOT NULL,
    recipient TEXT,                       -- null: contract creation
    nonce INTEGER NOT NULL,
    value TEXT NOT NULL,                  -- wei, decimal
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    state TEXT NOT NULL,                  -- signed, pending, mined, confirmed, failed, replaced, dropped
    block INTEGER,
    fee TEXT                              -- wei, decimal; null until mined
);
CREATE INDEX wallet_activity_by_chain ON wallet_activity (chain_id, created_ms);
