-- Times are milliseconds since 1970, UTC. JSON is UTF-8 in BLOBs: it is read and written as bytes and never looked into here.
CREATE TABLE conversations (
    key INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    json BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (channel, id)
) STRICT;

CREATE TABLE users (
    key INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    json BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (channel, id)
) STRICT;

CREATE TABLE activities (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    json BLOB NOT NULL,
    logged_at INTEGER NOT NULL,
    PRIMARY KEY (conversation, sequence),
    UNIQUE (conversation, id)
) STRICT;

CREATE TABLE answers (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    inbound_id TEXT NOT NULL,
    json BLOB NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (conversation, inbound_id)
) STRICT;
