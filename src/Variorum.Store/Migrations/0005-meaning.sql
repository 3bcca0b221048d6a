-- What the accounts tell of events, demands and promises, and how they word it: published with every build.

CREATE TABLE event_mentions (
    line      INTEGER PRIMARY KEY,
    id        TEXT NOT NULL,
    account   TEXT NOT NULL,
    start     INTEGER,
    event     TEXT NOT NULL,
    type      TEXT NOT NULL,
    status    TEXT NOT NULL,
    time_from TEXT,
    time_to   TEXT,
    body      BLOB NOT NULL
) STRICT;
CREATE INDEX event_mentions_id ON event_mentions (id);
CREATE INDEX event_mentions_account ON event_mentions (account);
CREATE INDEX event_mentions_event ON event_mentions (event);

CREATE TABLE events (
    line        INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    type        TEXT NOT NULL,
    status      TEXT NOT NULL,
    time_from   TEXT,
    time_to     TEXT,
    independent INTEGER NOT NULL,
    body        BLOB NOT NULL
) STRICT;
CREATE INDEX events_id ON events (id);
CREATE INDEX events_type ON events (type);
CREATE INDEX events_time_from ON events (time_from);

CREATE TABLE ledger (
    line        INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    kind        TEXT NOT NULL,
    status      TEXT NOT NULL,
    maker       TEXT,
    maker_name  TEXT,
    made_from   TEXT,
    made_to     TEXT,
    body        BLOB NOT NULL
) STRICT;
CREATE INDEX ledger_id ON ledger (id);
CREATE INDEX ledger_kind ON ledger (kind);
CREATE INDEX ledger_made_from ON ledger (made_from);

CREATE TABLE wording (
    line     INTEGER PRIMARY KEY,
    referent TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX wording_referent ON wording (referent);
