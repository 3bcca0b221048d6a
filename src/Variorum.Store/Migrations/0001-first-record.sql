-- Kept: what came in and what the stages found in it. Drawn in docs/store.md; change both together.

CREATE TABLE input (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,
    sha256    TEXT NOT NULL,
    reader    TEXT NOT NULL,
    encoding  TEXT NOT NULL,
    bytes     INTEGER NOT NULL,
    url       TEXT,
    retrieved TEXT
) STRICT;

-- Apart from input, so that listing the documents does not walk through their bytes.
CREATE TABLE content (
    input INTEGER PRIMARY KEY REFERENCES input (number),
    body  BLOB NOT NULL
) STRICT;

-- An empty container and part 0 stand for "a file of its own": NULL would make every repeat a new row.
CREATE TABLE sighting (
    input            INTEGER NOT NULL REFERENCES input (number),
    name             TEXT NOT NULL,
    container        TEXT NOT NULL,
    part             INTEGER NOT NULL,
    container_sha256 TEXT NOT NULL,
    PRIMARY KEY (input, name, container, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis (
    input INTEGER NOT NULL REFERENCES input (number),
    stage TEXT NOT NULL,
    key   TEXT NOT NULL,
    seal  BLOB NOT NULL,
    body  BLOB NOT NULL,
    PRIMARY KEY (input, stage)
) STRICT;

CREATE TABLE not_read (
    name   TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (name, reason)
) STRICT, WITHOUT ROWID;

-- The full-text index. It keeps no text of its own (the analyses have it).

CREATE VIRTUAL TABLE text_index USING fts5 (
    title, text,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);
-- Terms gather in memory up to this many bytes before a segment is written, and segments merge only when sixteen have come together:
-- a third less time than the defaults over 10,000 articles.
INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 67108864);
INSERT INTO text_index (text_index, rank) VALUES ('automerge', 0);

CREATE TABLE indexed_account (
    number  INTEGER PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    input   INTEGER NOT NULL REFERENCES input (number)
) STRICT;
CREATE INDEX indexed_account_input ON indexed_account (input);

CREATE TABLE indexed_input (
    input INTEGER PRIMARY KEY REFERENCES input (number),
    key   TEXT NOT NULL
) STRICT;

-- Published: the last record, a table a file of the export and a row a line, in the order of the export.

CREATE TABLE record (
    line INTEGER PRIMARY KEY CHECK (line = 1),
    body BLOB NOT NULL
) STRICT;

CREATE TABLE published (
    file   TEXT PRIMARY KEY,
    lines  INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE documents (
    line INTEGER PRIMARY KEY,
    id   TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE accounts (
    line           INTEGER PRIMARY KEY,
    id             TEXT NOT NULL,
    document       TEXT NOT NULL,
    parent         TEXT,
    outlet         TEXT,
    language       TEXT NOT NULL,
    published_from TEXT,
    published_to   TEXT,
    body           BLOB NOT NULL
) STRICT;

CREATE TABLE actors (
    line          INTEGER PRIMARY KEY,
    id            TEXT NOT NULL,
    kind          TEXT NOT NULL,
    name          TEXT NOT NULL,
    mention_count INTEGER NOT NULL,
    body          BLOB NOT NULL
) STRICT;

CREATE TABLE statements (
    line         INTEGER PRIMARY KEY,
    id           TEXT NOT NULL,
    account      TEXT NOT NULL,
    start        INTEGER,
    speaker      TEXT,
    speaker_name TEXT NOT NULL,
    said_from    TEXT,
    said_to      TEXT,
    body         BLOB NOT NULL
) STRICT;

CREATE TABLE figures (
    line        INTEGER PRIMARY KEY,
    id          TEXT NOT NULL,
    account     TEXT NOT NULL,
    start       INTEGER,
    series      TEXT,
    counts_head TEXT NOT NULL,
    holder      TEXT,
    holder_name TEXT NOT NULL,
    as_of_from  TEXT,
    as_of_to    TEXT,
    body        BLOB NOT NULL
) STRICT;

CREATE TABLE citations (
    line       INTEGER PRIMARY KEY,
    account    TEXT NOT NULL,
    start      INTEGER,
    cites      TEXT,
    cites_name TEXT NOT NULL,
    body       BLOB NOT NULL
) STRICT;

CREATE TABLE reuse (
    line         INTEGER PRIMARY KEY,
    from_account TEXT NOT NULL,
    to_account   TEXT NOT NULL,
    kind         TEXT NOT NULL,
    body         BLOB NOT NULL
) STRICT;

CREATE TABLE timeline (
    line      INTEGER PRIMARY KEY,
    time_from TEXT,
    time_to   TEXT,
    kind      TEXT NOT NULL,
    body      BLOB NOT NULL
) STRICT;

CREATE TABLE disagreements (
    line    INTEGER PRIMARY KEY,
    id      TEXT NOT NULL,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    BLOB NOT NULL
) STRICT;

CREATE TABLE aliases (
    line   INTEGER PRIMARY KEY,
    old_id TEXT NOT NULL,
    new_id TEXT NOT NULL,
    body   BLOB NOT NULL
) STRICT;
