-- Times are milliseconds since 1970, UTC. JSON is UTF-8 in bytea: it is read and written as bytes and never looked into here.
-- Ids are compared byte by byte, whatever the database's own collation.
CREATE TABLE conversations (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    last_sequence bigint NOT NULL,
    json bytea NOT NULL,
    changed_at bigint NOT NULL,
    UNIQUE (channel, id)
);

CREATE INDEX conversations_by_age ON conversations (changed_at);

CREATE TABLE users (
    key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    json bytea NOT NULL,
    changed_at bigint NOT NULL,
    UNIQUE (channel, id)
);

CREATE INDEX users_by_age ON users (changed_at);

CREATE TABLE activities (
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    sequence bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    json bytea NOT NULL,
    logged_at bigint NOT NULL,
    PRIMARY KEY (conversation, sequence),
    UNIQUE (conversation, id)
);

CREATE TABLE answers (
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    inbound_id text COLLATE "C" NOT NULL,
    json bytea NOT NULL,
    answered_at bigint NOT NULL,
    PRIMARY KEY (conversation, inbound_id)
);

-- What waits to be sent to channels that we call, oldest first.
CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    kind bigint NOT NULL,
    activity_id text COLLATE "C" NOT NULL,
    service_url text COLLATE "C" NOT NULL,
    json bytea NOT NULL,
    queued_at bigint NOT NULL
);

CREATE INDEX outbox_of_conversation ON outbox (conversation, id);

-- Which node delivers what a conversation's outbox holds.
CREATE TABLE outbox_claims (
    conversation bigint PRIMARY KEY REFERENCES conversations (key) ON DELETE CASCADE,
    owner text COLLATE "C" NOT NULL,
    until bigint NOT NULL
);

-- The ids that channels gave to what we sent them, so that it can be changed, and an answer to it understood.
CREATE TABLE channel_ids (
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    activity_id text COLLATE "C" NOT NULL,
    channel_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (conversation, activity_id)
);

CREATE INDEX channel_ids_by_channel_id ON channel_ids (conversation, channel_id);

-- Turns that are to run later by themselves.
CREATE TABLE wakeups (
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    key text COLLATE "C" NOT NULL,
    due bigint NOT NULL,
    json bytea NOT NULL,
    PRIMARY KEY (conversation, key)
);

CREATE INDEX wakeups_by_due ON wakeups (due);

-- Who took part where: forgetting a person begins here.
CREATE TABLE speakers (
    conversation bigint NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    channel text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    PRIMARY KEY (conversation, channel, id)
);

CREATE INDEX speakers_by_person ON speakers (channel, id);

-- Keys that were made once, where configuration gives none.
CREATE TABLE secrets (
    name text COLLATE "C" PRIMARY KEY,
    value bytea NOT NULL,
    made_at bigint NOT NULL
);

-- SHA-256 of what lets a page take up its conversation; the value itself is the page's alone.
CREATE TABLE resumes (
    hash bytea PRIMARY KEY,
    conversation text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL
);

CREATE INDEX resumes_by_age ON resumes (made_at);
CREATE INDEX resumes_by_person ON resumes (person);
