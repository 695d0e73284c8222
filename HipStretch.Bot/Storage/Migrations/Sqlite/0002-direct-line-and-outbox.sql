-- What waits to be sent to channels that we call, oldest first.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    service_url TEXT NOT NULL,
    json BLOB NOT NULL,
    queued_at INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_of_conversation ON outbox (conversation, id);

-- Keys that were made once, where configuration gives none.
CREATE TABLE secrets (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- SHA-256 of what lets a page take up its conversation; the value itself is the page's alone.
CREATE TABLE resumes (
    hash BLOB PRIMARY KEY,
    conversation TEXT NOT NULL,
    user TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX resumes_by_age ON resumes (made_at);
