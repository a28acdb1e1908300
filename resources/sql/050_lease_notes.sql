-- What a person wrote about a lease, for themselves only.
CREATE TABLE lease_notes (
    chain_id INTEGER NOT NULL,
    lease INTEGER NOT NULL,               -- the contract's number
    tags TEXT NOT NULL DEFAULT '',        -- one a line
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (chain_id, lease)
);
