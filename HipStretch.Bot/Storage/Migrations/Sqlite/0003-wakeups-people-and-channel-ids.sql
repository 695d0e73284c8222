-- Turns that are to run later by themselves.
CREATE TABLE wakeups (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    key TEXT NOT NULL,
    due INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (conversation, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX wakeups_by_due ON wakeups (due);

-- Who took part where: forgetting a person begins here.
CREATE TABLE speakers (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (conversation, channel, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX speakers_by_person ON speakers (channel, id);

-- The ids that channels gave to what we sent them, so that it can be changed, and an answer to it understood.
CREATE TABLE channel_ids (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    activity_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    PRIMARY KEY (conversation, activity_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX channel_ids_by_channel_id ON channel_ids (conversation, channel_id);

-- Which node delivers what a conversation's outbox holds.
CREATE TABLE outbox_claims (
    conversation INTEGER PRIMARY KEY REFERENCES conversations (key) ON DELETE CASCADE,
    owner TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT;

ALTER TABLE outbox ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN activity_id TEXT NOT NULL DEFAULT '';

CREATE INDEX conversations_by_age ON conversations (changed_at);
CREATE INDEX users_by_age ON users (changed_at);
CREATE INDEX resumes_by_person ON resumes (user);
