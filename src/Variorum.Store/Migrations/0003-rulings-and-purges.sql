-- Kept: what was taken out for good. A row is written in the transaction that takes the document out.

CREATE TABLE purge (
    sha256    TEXT PRIMARY KEY,
    purged_by TEXT NOT NULL,
    purged_on TEXT NOT NULL,
    because   TEXT NOT NULL,
    -- 0 until the pages that held the document are overwritten: what a kill left to do is seen here.
    wiped     INTEGER NOT NULL CHECK (wiped IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Published.

CREATE TABLE rulings (
    line     INTEGER PRIMARY KEY,
    id       TEXT NOT NULL,
    rule     TEXT NOT NULL,
    kind     TEXT,
    document TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX rulings_id ON rulings (id);
CREATE INDEX rulings_document ON rulings (document);
CREATE INDEX rulings_outcome ON rulings (outcome);

CREATE TABLE purges (
    line   INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    body   BLOB NOT NULL
) STRICT;
CREATE INDEX purges_sha256 ON purges (sha256);
